/** How long translations are. */
import { primaryLanguage } from '../text.js'

/**
 * What is known of lengths between two languages, of the natural logarithm of target to source in characters: its
 * middle, and its spread, whose square is `spread ** 2 + noise / length` for a source of that length: of short texts
 * each word counts for more (Gale and Church 1993, "A program for aligning sentences in bilingual corpora").
 */
export interface LengthRatio {
  readonly centre: number
  readonly spread: number
  readonly noise: number
}

/** From English; fitted to the medians and the robust spreads that `npm run certify -- --lengths` prints. */
const FROM_ENGLISH: Readonly<Record<string, LengthRatio>> = {
  sv: { centre: 0.02, spread: 0.06, noise: 1 },
  da: { centre: 0.03, spread: 0.06, noise: 0.9 },
  nb: { centre: 0, spread: 0.06, noise: 1 },
  nn: { centre: 0, spread: 0.06, noise: 1 },
  de: { centre: 0.17, spread: 0.06, noise: 0.9 },
  fr: { centre: 0.17, spread: 0.06, noise: 0.9 },
  es: { centre: 0.12, spread: 0.06, noise: 0.9 },
  it: { centre: 0.13, spread: 0.06, noise: 0.9 },
  pt: { centre: 0.08, spread: 0.06, noise: 0.9 },
  pl: { centre: 0.09, spread: 0.06, noise: 1.2 },
  ru: { centre: 0.11, spread: 0.08, noise: 1 },
  fi: { centre: 0.08, spread: 0.08, noise: 1 },
  ja: { centre: -0.6, spread: 0.12, noise: 2.4 },
  zh: { centre: -1, spread: 0.17, noise: 5 },
  ko: { centre: -0.57, spread: 0.1, noise: 1.8 },
  ar: { centre: -0.12, spread: 0.1, noise: 2.2 },
  hi: { centre: 0.05, spread: 0.07, noise: 1.2 },
}

/** Of a language that was not measured, when a document shows where its middle is. */
export const UNMEASURED = { spread: 0.15, noise: 2.5 }

/** What is known of a pair of languages; of two that are not English, what both have with it. */
export function lengthRatioOf(from: string, to: string): LengthRatio | undefined {
  const [own, other] = [ratioTo(from), ratioTo(to)]
  if (!own || !other) return undefined
  return {
    centre: other.centre - own.centre,
    spread: Math.hypot(own.spread, other.spread),
    noise: own.noise + other.noise,
  }
}

function ratioTo(language: string): LengthRatio | undefined {
  return primaryLanguage(language) === 'en'
    ? { centre: 0, spread: 0, noise: 0 }
    : FROM_ENGLISH[primaryLanguage(language)]
}
