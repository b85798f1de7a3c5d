/** Names of several words. */
import { isCased } from './casing.js'
import type { NameIndex, Sequence } from './lookup.js'
import type { Found, Match } from './match.js'
import type { Atom, Spot } from './tokens.js'

/** The longest name of several words. */
export function matchSequence(spot: Spot, index: NameIndex): Match | undefined {
  let size = 0
  let names: Found[] = []
  for (const sequence of index.sequences(spot.pieces[spot.at]?.key ?? '')) {
    const found = fitting(spot, sequence, index)
    if (!found || found.size < size) continue
    if (found.size > size) names = []
    size = found.size
    if (names.every(({ name }) => name !== sequence.name))
      names.push({ name: sequence.name, rule: found.rule })
  }
  return names.length > 0 ? { size, isCompound: false, names } : undefined
}

/**
 * The rules of the words of a name where a text has them, joined, and how many pieces they take; `undefined` where it
 * does not. Between a verb and its particle other words may stand.
 */
function fitting(
  { text, pieces, at }: Spot,
  { name, words }: Sequence,
  index: NameIndex,
): { readonly rule: string; readonly size: number } | undefined {
  const isVerb = name.wordClass === 'verb'
  // Most names that begin with a word end with another one.
  if (!isVerb && !words[1]?.has(pieces[at + 1]?.key ?? '')) return undefined
  const rules: string[] = []
  const key: string[] = []
  let place = at
  for (const [offset, forms] of words.entries()) {
    if (offset === 1 && isVerb) place += between(pieces, place, forms)
    const piece = pieces[place]
    const form = piece && forms.get(piece.key)
    if (!form || (offset > 0 && !BETWEEN.test(piece.gap))) return undefined
    if (!isCased(text.slice(piece.start, piece.end), form.text, name, index)) return undefined
    rules.push(form.rule)
    key.push(piece.key)
    place += 1
  }
  return name.notForms.has(key.join(' '))
    ? undefined
    : { rule: [...new Set(rules)].join('; '), size: place - at }
}

/** How many words stand between a verb and its particle; none where it does not follow in the same clause. */
function between(pieces: readonly Atom[], from: number, forms: ReadonlyMap<string, unknown>): number {
  for (let count = 0; count <= FARTHEST; count += 1) {
    const piece = pieces[from + count]
    if (!piece || !BETWEEN.test(piece.gap)) return 0
    if (forms.has(piece.key)) return count
  }
  return 0
}

/** Words that may stand between a verb and its particle. */
const FARTHEST = 5

/** What may stand between two words of a name: white space over at most one line's end, signs of emphasis, or a hyphen. */
const BETWEEN = /^(?:[*_~]{0,3}(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)[*_~]{0,3}|[-‐‑])$/u
