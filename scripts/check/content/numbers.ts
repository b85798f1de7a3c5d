/** Numbers that a translation changed. */
import { list, t } from '../../phrases.js'
import { compareQuantities, misreadIn } from '../quantities.js'
import type { Finding } from '../rule.js'
import { type Twin, twinRule } from '../twins.js'

/** Rule `numbers`. */
export const numbers = twinRule({
  id: 'numbers',
  severity: 'warning',
  about: () =>
    t(
      'rule.numbers.about',
      'A translation has the numbers of its original, each as its language writes it: with other signs between the digits, as a word up to twelve, as the name of a month.',
    ),
  why: () => t('rule.numbers.why', 'A wrong number reads as well as a right one, and nobody sees it.'),
  look: (twin) => {
    if (!DIGIT.test(twin.source.text) && !twin.targets.some(({ text }) => DIGIT.test(text))) return undefined
    const found = compareQuantities(twin)
    if (!found) return misread(twin)
    const { lost, added } = found
    return {
      reason:
        added.length > 0
          ? t('rule.numbers.unexpected', 'Unexpected {{numbers}}, which the source does not have', {
              numbers: list(added),
            })
          : t('rule.lost', 'Missing {{what}}', { what: list(lost) }),
      expected:
        lost.length > 0
          ? t('rule.same', '{{what}}, as in the source', { what: list(lost) })
          : t('rule.numbers.noMore', 'the numbers of the source and no others'),
    }
  },
})

function misread(twin: Twin): Finding | undefined {
  const found = misreadIn(twin)
  return (
    found && {
      reason: t(
        'rule.numbers.misread',
        'Unexpected {{number}}: its sign stands before decimals in this language',
        { number: found.written },
      ),
      expected: t('rule.numbers.grouped', '{{number}}, with the sign of this language between thousands', {
        number: new Intl.NumberFormat([twin.language, 'en']).format(Number(found.digits)),
      }),
    }
  )
}

const DIGIT = /\p{Nd}/u
