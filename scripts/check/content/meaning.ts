/** Words that turn what a text says around: negations and obligations. */
import { t } from '../../phrases.js'
import { knowsNegations, looseNegations, negationsIn } from '../../syntax/negation.js'
import { perSegment } from '../facts.js'
import { isForeign, withoutQuotations } from '../foreign.js'
import { gather, joinedProse, proseOf } from '../prose.js'
import { twinRule } from '../twins.js'
import { obligationsOf } from '../vocabulary.js'

const negations = perSegment((segment, language) => negationsIn(proseOf(segment, language), language))

/** How many words take something away in another way, which is asked of a source in every language. */
const looseIn = perSegment((segment, language) => looseNegations(proseOf(segment, language), language))

/** Rule `negation`. */
export const negation = twinRule({
  id: 'negation',
  severity: 'info',
  about: () =>
    t(
      'rule.negation.about',
      'A translation of a text with “not” or “never” has such a word too, and one of a text without has none. Only in languages whose words are known.',
    ),
  why: () => t('rule.negation.why', 'A lost “not” turns a warning into an invitation.'),
  look: (twin) => {
    const { source, targets, sourceLanguage, language } = twin
    if (!knowsNegations(sourceLanguage) || !knowsNegations(language)) return undefined
    const own = negations(source, sourceLanguage)
    const others = gather(targets, negations, language)
    if (own.length > others.length && own.length <= MOST) {
      const loose = targets.reduce((sum, target) => sum + looseIn(target, language), 0)
      // Without any *not*, what is denied otherwise may be what the source denies otherwise, too.
      const isSpent = () => looseIn(source, sourceLanguage) >= loose + own.length
      if (loose >= own.length - others.length && (others.length > 0 || !isSpent())) return undefined
      if (isForeign(twin)) return undefined
      const said = withoutQuotations(proseOf(source, sourceLanguage), joinedProse(targets, language))
      if (negationsIn(said, sourceLanguage).length <= others.length) return undefined
      return {
        reason: t('rule.negation.missing', 'Missing negation'),
        expected: t('rule.negation.expected', 'a negation, as in the source: {{words}}', {
          words: own.join(', '),
        }),
      }
    }
    if (own.length > 0 || others.length === 0) return undefined
    if (looseIn(source, sourceLanguage) > 0 || isForeign(twin)) return undefined
    return {
      reason: t('rule.negation.unexpected', 'Unexpected negation: {{words}}', { words: others.join(', ') }),
      expected: t('rule.negation.none', 'no negation, as in the source'),
    }
  },
})

/** Long texts with many negations say some of them in other words. */
const MOST = 3

/** Rule `obligation`. */
export const obligation = twinRule({
  id: 'obligation',
  severity: 'info',
  about: () =>
    t(
      'rule.obligation.about',
      'A translation of a text with “must” has a word that obliges. Only in languages whose words are known.',
    ),
  why: () =>
    t(
      'rule.obligation.why',
      'What must be done and what may be done are two things, most of all in rules and contracts.',
    ),
  look: (twin) => {
    const { source, targets, sourceLanguage, language } = twin
    const own = obligationsOf(sourceLanguage)
    const other = obligationsOf(language)
    if (!own || !other) return undefined
    const original = proseOf(source, sourceLanguage)
    const [must] = own
    const isAsked = must?.test(original) === true
    const translation = joinedProse(targets, language)
    if (isAsked && !other.some((pattern) => pattern.test(translation)) && !isForeign(twin))
      return {
        reason: t('rule.obligation.missing', 'Missing obligation'),
        expected: t('rule.obligation.expected', 'a word that obliges, as in the source: {{word}}', {
          word: must?.exec(original)?.[0] ?? '',
        }),
      }
    return undefined
  },
})
