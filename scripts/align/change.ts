/** Names how a source text moved, so that a translator knows what to look for. */
import type { Change, Notation, PlaceableType } from '../model.js'
import { diffWords } from '../syntax/diff.js'
import { placeablesOf, plainText } from '../syntax/inline.js'
import { flipsNegation } from '../syntax/negation.js'
import { isWord, tokens, words } from '../syntax/words.js'
import { bagOf, similarity } from './similarity.js'

/** Similarity below which a text counts as written anew. */
const REWRITTEN = 0.5

/**
 * The class of a change between two texts whose fingerprints differ. `cosmetic` only when a reader sees the same
 * words, code and links; `number` only when nothing but numbers changed; in doubt `wording`.
 */
export function classifyChange(before: string, after: string, notation: Notation, language: string): Change {
  const [old, now] = [visibleText(before, notation), visibleText(after, notation)]
  const sameTargets = hasSame('link', before, after, notation) && hasSame('image', before, after, notation)
  if (old === now) return sameTargets ? 'cosmetic' : 'link'
  if (withoutCode(before, notation) === withoutCode(after, notation)) return 'code'
  const { removed, added } = changedTokens(old, now)
  const changed = [...removed, ...added]
  if (flipsNegation(removed, added, language)) return 'negation'
  if (changed.every((token) => !isWord(token)) || sameWords(old, now)) return 'punctuation'
  if (changed.every((token) => !isWord(token) || /\d/u.test(token)) && hasSameShape(removed, added))
    return 'number'
  return similarity(bagOf(old), bagOf(now)) < REWRITTEN ? 'rewritten' : 'wording'
}

/** A text from the ledger lacks the definitions of its links: `[a][]` and `[a]` are the same link then. */
function visibleText(text: string, notation: Notation): string {
  const hasCode = placeablesOf(text, notation).some(
    ({ type, value }) => type === 'code' && value.includes('[]'),
  )
  return hasCode ? plainText(text, notation) : plainText(text, notation).replaceAll('][]', ']')
}

function hasSame(type: PlaceableType, before: string, after: string, notation: Notation): boolean {
  const values = (text: string) =>
    placeablesOf(text, notation)
      .filter((placeable) => placeable.type === type)
      .map(({ value }) => value)
      .join('\n')
  return values(before) === values(after)
}

/** The visible words with code left out; they stay equal when only code changed. */
function withoutCode(text: string, notation: Notation): string {
  const codes = placeablesOf(text, notation).filter(({ type }) => type === 'code')
  return codes.reduce((rest, { value }) => rest.replace(value, '\u0000'), plainText(text, notation))
}

function changedTokens(before: string, after: string) {
  const parts = diffWords(before.toLowerCase(), after.toLowerCase())
  const of = (wanted: 'removed' | 'added') =>
    parts
      .filter(({ type }) => type === wanted)
      .flatMap(({ text }) => tokens(text).filter((token) => token.trim() !== ''))
  return { removed: of('removed'), added: of('added') }
}

/** Texts that differ in capitals and signs only. */
function sameWords(before: string, after: string): boolean {
  return words(before).join(' ') === words(after).join(' ')
}

/** A number that became a number, rather than one that came or went with other words. */
function hasSameShape(removed: readonly string[], added: readonly string[]): boolean {
  return removed.filter(isWord).length === added.filter(isWord).length
}
