/** The words of a segment that are somebody's own, and what several rules want to know of them. */
import type { Segment } from '../model.js'
import { replaceAddresses } from '../syntax/addresses.js'
import { prose } from '../syntax/inline.js'
import { sentences } from '../syntax/sentences.js'
import { perSegment } from './facts.js'

/** The prose of a segment: no markup, and U+FFFC for what is code, a formula, a tag or a variable. */
export const proseOf = perSegment(({ text, notation }) => {
  const read = prose(text, notation)
  const own = read.includes('{') ? read.replace(ATTRIBUTES, '') : read
  return (ID_END.test(own) ? own.replace(HEADING_ID, '') : own).replace(LOOSE, ' ').trim()
})

/** A list of nothing but classes, ids and attributes, as some Markdown takes it behind a link or an image. */
const ATTRIBUTES =
  /(?<!\{)\{:?(?:\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[\p{L}\p{M}\p{N}_-]+)))+\s*\}(?!\})/gu

/** An id behind a heading's words, which no reader sees. */
const ID_END = /[\]}]\s*$/u
const HEADING_ID = /(?<!\s)\s*(?:\{:?\s*#[^{}]*\}|\[#[^[\]]*\])\s*$/u

/** White space that is not a single space. */
const LOOSE = /\s{2,}|[^\S ]/gu

/** A text without addresses that are written out, whose words belong to no language. */
export function withoutAddresses(text: string): string {
  return replaceAddresses(text, () => ' ')
}

/**
 * A translation without the words of its original that it says in brackets, as many do with names behind their own; and
 * the original without what both say in brackets.
 */
export function withoutOriginals(original: string, text: string): readonly [original: string, text: string] {
  const kept = new Set<string>()
  const own = text.replace(BRACKETED, (found, words: string) => {
    if (!original.includes(words.trim())) return found
    kept.add(words.trim())
    return ''
  })
  return [original.replace(BRACKETED, (found, words: string) => (kept.has(words.trim()) ? '' : found)), own]
}

const BRACKETED = /\s*[(（]([^()（）]{3,})[)）]/gu

/** The beginning of a text, to be found again by: what stands for code, a tag or a variable tells nobody anything. */
export function quotation(text: string): string {
  const shown = text.replace(/\uFFFC/gu, '…')
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown
}

/** What segments mark as code. */
export function codesIn(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap(({ placeables }) =>
    placeables.filter(({ type }) => type === 'code').map(({ value }) => value),
  )
}

/** The prose of the segments that carry one text. */
export function joinedProse(segments: readonly Segment[], language: string): string {
  const [only] = segments
  return only && segments.length === 1
    ? proseOf(only, language)
    : segments.map((segment) => proseOf(segment, language)).join(' ')
}

/** What a fact says of the segments that carry one text, one after the other. */
export function gather<T>(
  segments: readonly Segment[],
  fact: (segment: Segment, language: string) => readonly T[],
  language: string,
): readonly T[] {
  const [only] = segments
  return only && segments.length === 1
    ? fact(only, language)
    : segments.flatMap((segment) => fact(segment, language))
}

/** The sentences of a segment that have a letter. */
export const sentencesOf = perSegment((segment, language) =>
  sentences(proseOf(segment, language))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence)),
)
