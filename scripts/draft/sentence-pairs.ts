/** Sentences of a text and of its translation, where they go one to one. */
import type { Notation } from '../model.js'
import { canonical } from '../syntax/inline.js'
import { sentences } from '../syntax/sentences.js'

/** A sentence and its translation, without white space around. */
export type SentencePair = readonly [source: string, target: string]

/**
 * The sentences of two texts in pairs when both have as many and no link, emphasis or other markup reaches over the
 * end of one; otherwise none.
 */
export function cutAlike(source: string, target: string, notation: Notation): readonly SentencePair[] {
  const [originals, translations] = [cutWhole(source, notation), cutWhole(target, notation)]
  if (originals.length !== translations.length) return []
  return originals.map((original, at) => [original, translations[at] as string])
}

/** The sentences of a text; the whole text when they cannot be read each by itself. */
export function cutWhole(text: string, notation: Notation): readonly string[] {
  const parts = sentences(text).map((part) => part.trim())
  // With a space between sentences that are written without.
  const apart = canonical(parts.join(' '), notation)
  return parts.map((part) => canonical(part, notation)).join(' ') === apart ? parts : [text.trim()]
}

/** Sentences as one text: those of Chinese and Japanese stand without a space between. */
export function joinSentences(parts: readonly string[]): string {
  return parts.reduce(
    (text, part) => (text === '' || /[。！？]$/u.test(text) ? text + part : `${text} ${part}`),
    '',
  )
}
