/** Words that the source stresses. */
import type { Segment } from '../../model.js'
import { t } from '../../phrases.js'
import { canonical } from '../../syntax/inline.js'
import { perSegment } from '../facts.js'
import { twinRule } from '../twins.js'

/** Rule `emphasis`. */
export const emphasis = twinRule({
  id: 'emphasis',
  severity: 'info',
  about: () =>
    t(
      'rule.emphasis.about',
      'A translation has as many stretches in bold as its source, or more, and half of its stretches in italics at least.',
    ),
  why: () =>
    t('rule.emphasis.why', 'What is stressed is what readers who only glance at a page take with them.'),
  look: ({ source, targets, sourceLanguage, language }) => {
    if (!MARKS.test(source.text)) return undefined
    const wanted = stressIn(source, sourceLanguage)
    if (wanted === 0) return undefined
    const bold = { wanted: boldIn(source, ''), found: sumOf(targets, (segment) => boldIn(segment, '')) }
    const all = { wanted, found: sumOf(targets, (segment) => stressIn(segment, language)) }
    const lost = 2 * all.found < all.wanted ? all : bold.found < bold.wanted ? bold : undefined
    if (!lost) return undefined
    return {
      reason: t('rule.emphasis.reason', {
        count: lost.found,
        defaultValue_one: 'Unexpected {{count}} stretch in bold or italics',
        defaultValue_other: 'Unexpected {{count}} stretches in bold or italics',
      }),
      expected: t('rule.emphasis.expected', '{{wanted}}, as in the source', { wanted: lost.wanted }),
    }
  },
})

const MARKS = /[*_]|<(?:b|strong|em|i)\b/iu

/** A text in one style and without code. */
const marked = perSegment((segment: Segment) =>
  canonical(segment.text, segment.notation).replace(/(`+)[^`][\s\S]*?\1/gu, ''),
)

/** Quotation marks stress too, where a language has no italics. */
const stressIn = perSegment((segment: Segment) => {
  if (!STRESS.test(segment.text)) return 0
  const text = marked(segment, '')
  const runs = text.match(/(?<!\\)\*+/gu)?.length ?? 0
  const tags = text.match(/<(?:b|strong|em|i|u)\b/giu)?.length ?? 0
  const quotes = text.match(/[「《“„»]/gu)?.length ?? 0
  return Math.floor(runs / 2) + tags + (runs + tags === 0 ? quotes : 0)
})

/** Nothing but bold type stands for bold type. */
const boldIn = perSegment((segment: Segment) => {
  if (!BOLD.test(segment.text)) return 0
  const text = marked(segment, '')
  const runs = text.match(/(?<!\\)\*{2,}/gu)?.length ?? 0
  return Math.floor(runs / 2) + (text.match(/<(?:b|strong)\b/giu)?.length ?? 0)
})

const BOLD = /\*\*|__|<(?:b|strong)\b/iu

function sumOf(segments: readonly Segment[], count: (segment: Segment) => number): number {
  return segments.reduce((sum, segment) => sum + count(segment), 0)
}

const STRESS = /[*_「《“„»]|<(?:b|strong|em|i|u)\b/iu
