/** Translations that are much longer or shorter than others of their language. */
import type { Segment } from '../../model.js'
import { percent, t } from '../../phrases.js'
import { perThing } from '../../syntax/memo.js'
import { SENTENCE_ENDS } from '../../syntax/sentences.js'
import { primaryLanguage, sharedStart } from '../../text.js'
import {
  codesIn,
  gather,
  joinedProse,
  proseOf,
  sentencesOf,
  withoutAddresses,
  withoutOriginals,
} from '../prose.js'
import { type LengthRatio, lengthRatioOf, UNMEASURED } from '../ratios.js'
import type { Checked } from '../rule.js'
import { type Twin, twinRule, twinsOf } from '../twins.js'

/** Rule `length`. */
export const length = twinRule({
  id: 'length',
  severity: 'warning',
  about: () =>
    t(
      'rule.length.about',
      'A translation is about as long as others of its language and its document are, held against their originals.',
    ),
  why: () =>
    t(
      'rule.length.why',
      'A text that is much shorter has lost a part, and one that is much longer has gained what nobody wrote.',
    ),
  look: (twin, checked) => {
    const found = deviationOf(twin, checked)
    if (!found || Math.abs(found.deviations) < FAR) return undefined
    const values = { share: percent(found.ratio), usual: percent(found.usual) }
    return {
      reason: t('rule.length.reason', 'Unexpected length: {{share}} of that of the source', values),
      expected: t('rule.length.expected', 'about {{usual}}, as elsewhere in this language', values),
    }
  },
})

/** Rule `sentences`. */
export const sentences = twinRule({
  id: 'sentences',
  severity: 'info',
  about: () =>
    t(
      'rule.sentences.about',
      'A translated paragraph has about as many sentences as its original: not two more or fewer, nor one when its length says the same.',
    ),
  why: () => t('rule.sentences.why', 'A sentence that is missing is hard to see where the others read well.'),
  look: (twin, checked) => {
    const { source, targets, sourceLanguage, language } = twin
    if (source.text.length < SHORTEST) return undefined
    if (endsIn(source) === targets.reduce((sum, target) => sum + endsIn(target), 0)) return undefined
    const own = sentencesOf(source, sourceLanguage).length
    const other = gather(targets, sentencesOf, language).length
    const difference = Math.abs(own - other)
    if (difference === 0 || (difference < own / 2.5 && difference > 1)) return undefined
    if (other > own && other <= clausesIn(proseOf(source, sourceLanguage), sourceLanguage)) return undefined
    // One sentence more or less is a matter of taste, unless the text is as much longer or shorter.
    const deviations = deviationOf(twin, checked)?.deviations ?? 0
    if (
      difference === 1 &&
      !(Math.sign(deviations) === Math.sign(other - own) && Math.abs(deviations) >= NEAR)
    )
      return undefined
    return {
      reason: t('rule.sentences.reason', {
        count: other,
        defaultValue_one: 'Unexpected number of sentences: {{count}}',
        defaultValue_other: 'Unexpected number of sentences: {{count}}',
      }),
      expected: t('rule.sentences.expected', {
        count: own,
        defaultValue_one: '{{count}} sentence, as in the source',
        defaultValue_other: '{{count}} sentences, as in the source',
      }),
    }
  },
})

/** How many sentences may be made of a text: Chinese joins with commas what others say one by one. */
function clausesIn(text: string, language: string): number {
  return primaryLanguage(language) === 'zh' ? (text.match(/[，；：。！？](?=.)/gu)?.length ?? 0) + 1 : 0
}

/** Characters from which a text has a length to speak of. */
const SHORTEST = 30
/** Deviations from the usual length that hardly any good translation has, and that one in ten has. */
const FAR = 4.5
const NEAR = 1.6

interface Deviation {
  readonly ratio: number
  readonly usual: number
  /** How many times the usual spread; negative when it is shorter than usual. */
  readonly deviations: number
}

function deviationOf(twin: Twin, checked: Checked): Deviation | undefined {
  const { source, target, targets, sourceLanguage, language } = twin
  if (source.text.length < SHORTEST && target.text.length < SHORTEST) return undefined
  const text = withoutAddresses(proseOf(source, sourceLanguage))
  const translation = withoutAddresses(joinedProse(targets, language))
  // What nobody translated has the length of its original, which says nothing of the language: all of it, or most.
  if (sharedStart(text, translation) > text.length / 2) return undefined
  const [before, after] = withoutOriginals(text, translation)
  const [own, other] = [lengthBeside(before, targets), lengthBeside(after, [source])]
  const shape = shapeOf(checked)
  if (own < SHORTEST || other === 0 || !shape) return undefined
  const { centre, spread, noise } = shape
  const deviations = (Math.log(other / own) - centre) / Math.sqrt(spread ** 2 + noise / own)
  return { ratio: other / own, usual: Math.exp(centre), deviations }
}

/** How long a text is without what the other side marks as code: it counts on neither side. */
function lengthBeside(text: string, others: readonly Segment[]): number {
  return codesIn(others).reduce(
    (length, code) => (code.length > 3 && text.includes(code) ? length - code.length + 1 : length),
    text.length,
  )
}

/** What is known of the two languages, moved by what the document shows; `undefined` when neither tells enough. */
const shapeOf = perThing((checked: Checked): LengthRatio | undefined => {
  const prior = lengthRatioOf(checked.sourceLanguage, checked.pair.language)
  const ratios = twinsOf(checked)
    .flatMap((twin) => ratioOf(twin) ?? [])
    .toSorted((a, b) => a - b)
  const median = ratios[Math.floor(ratios.length / 2)] ?? 0
  const weight = ratios.length / (ratios.length + CREDIT)
  return prior
    ? { ...prior, centre: median * weight + prior.centre * (1 - weight) }
    : ratios.length >= CREDIT
      ? { ...UNMEASURED, centre: median }
      : undefined
})

/** Texts of a document that count as much as all that is known of its languages. */
const CREDIT = 20

/** About: the lengths as they are written, which cost nothing, and in which links and code stand on both sides. */
function ratioOf({ source, target, targets }: Twin): number | undefined {
  if (source.text.length < SHORTEST || targets.length > 1 || source.text === target.text) return undefined
  return Math.log(target.text.length / source.text.length)
}

/** About how many sentences end before the end of a text: a look that costs little. */
function endsIn({ text }: Segment): number {
  return text.match(END_WITHIN)?.length ?? 0
}

const END_WITHIN = new RegExp(`[.!?…](?=\\s+\\S)|[${SENTENCE_ENDS.replace(/[.!?…]/gu, '')}](?=\\s*\\S)`, 'gu')
