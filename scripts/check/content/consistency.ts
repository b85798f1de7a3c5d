/** The same text said in two ways, and two texts said in one. */

import { t } from '../../phrases.js'
import { joinedProse, proseOf, quotation } from '../prose.js'
import type { Checked, Finding, Rule } from '../rule.js'
import { type Twin, twinsOf } from '../twins.js'
import { densityOf } from '../vocabulary.js'

/** Rule `inconsistent`. */
export const inconsistent: Rule = {
  id: 'inconsistent',
  severity: 'info',
  about: () =>
    t(
      'rule.inconsistent.about',
      'Texts of a document that are the same in the source are the same in the translation.',
    ),
  why: () => t('rule.inconsistent.why', 'Readers who meet two names for one thing look for two things.'),
  find: (checked) =>
    repeated(checked, ({ source }) => `${source.kind} ${source.fingerprint}`).flatMap(
      ([first, ...others]) => {
        const wanted = joinedProse(first.targets, first.language)
        if (wanted.length < LEAST) return []
        return others
          .filter((twin) => fold(joinedProse(twin.targets, twin.language)) !== fold(wanted))
          .map(
            (twin): Finding => ({
              unit: twin.unit,
              segment: twin.target,
              reason: t(
                'rule.inconsistent.reason',
                'Unexpected translation: the same source is translated otherwise in line {{line}}',
                { line: String(first.target.place.line) },
              ),
              expected: t('rule.inconsistent.expected', '“{{text}}” in both, or something else there', {
                text: quotation(wanted),
              }),
            }),
          )
      },
    ),
}

/** Rule `repeated-translation`. */
export const repeatedTranslation: Rule = {
  id: 'repeated-translation',
  severity: 'warning',
  about: () =>
    t(
      'rule.repeatedTranslation.about',
      'Two sentences of a document that say different things in the source do not say the same in the translation.',
    ),
  why: () =>
    t('rule.repeatedTranslation.why', 'One of the two is most likely the other, pasted and never changed.'),
  find: (checked) =>
    repeated(checked, ({ targets, language }) => joinedProse(targets, language)).flatMap(
      ([first, ...others]) => {
        if (joinedProse(first.targets, first.language).length * densityOf(first.language) < LONG) return []
        const own = proseOf(first.source, first.sourceLanguage)
        return others
          .filter(
            (twin) =>
              twin.target !== first.target && areOthers(own, proseOf(twin.source, twin.sourceLanguage)),
          )
          .map(
            (twin): Finding => ({
              unit: twin.unit,
              segment: twin.target,
              reason: t(
                'rule.repeatedTranslation.reason',
                'Unexpected translation: it is that of another text, in line {{line}}',
                { line: String(first.target.place.line) },
              ),
              expected: t(
                'rule.repeatedTranslation.expected',
                'a translation of its own source: “{{text}}”',
                { text: quotation(proseOf(twin.source, twin.sourceLanguage)) },
              ),
            }),
          )
      },
    ),
}

const LEAST = 2
const LONG = 40

type Group = readonly [Twin, ...Twin[]]

/** Twins of a document that have a key in common, where there are several, in its order. */
function repeated(checked: Checked, keyOf: (twin: Twin) => string): readonly Group[] {
  const groups = new Map<string, [Twin, ...Twin[]]>()
  for (const twin of twinsOf(checked)) {
    // The key of a message tells its meaning, which its words may not.
    if (twin.unit.key !== undefined) continue
    const key = keyOf(twin)
    const group = groups.get(key)
    if (group) group.push(twin)
    else groups.set(key, [twin])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Whether two texts of a language say different things: fewer than two thirds of their words are common. */
function areOthers(a: string, b: string): boolean {
  const [own, other] = [wordsOf(a), wordsOf(b)]
  const common = [...own].filter((word) => other.has(word)).length
  return common * 3 < 2 * Math.max(own.size, other.size)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

function fold(text: string): string {
  return text.toLowerCase().replace(/(?<![\s.:!])[\s.:!]+$/u, '')
}
