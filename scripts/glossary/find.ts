/** Finding the names of a glossary in a text. */

import type { Occurrence } from '../model.js'
import { UNSPACED } from '../syntax/words.js'
import { cased, isCompoundCased } from './casing.js'
import { type Part, partsOf } from './compound.js'
import { isOtherAt } from './homographs.js'
import type { NameIndex } from './lookup.js'
import type { Found, Match } from './match.js'
import { matchSequence } from './sequences.js'
import { HYPHEN, suspended } from './suspended.js'
import { type Atom, atoms, type Spot } from './tokens.js'
import { findUnspaced } from './unspaced.js'

/**
 * All occurrences of names in a text, in its order. At each word the longest name wins and hides those inside it; all
 * names that have the same form are given. Spans are those of whole words, of a compound too.
 */
export function findNames(text: string, index: NameIndex): readonly Occurrence[] {
  if (index.isEmpty) return []
  const pieces = atoms(text)
  const found: Occurrence[] = []
  for (let at = 0; at < pieces.length; ) {
    const spot = { text, pieces, at }
    const match = matchSequence(spot, index) ?? matchWord(spot, index)
    if (match) found.push(...occurrences(spot, match))
    at += match?.size ?? 1
  }
  return index.unspaced.size > 0 && UNSPACED.test(text) ? [...found, ...findUnspaced(text, index)] : found
}

function occurrences({ text, pieces, at }: Spot, match: Match): readonly Occurrence[] {
  const start = pieces[at]?.start ?? 0
  const end = pieces[at + match.size - 1]?.end ?? start
  return match.names.map(({ name, rule, part }) => ({
    span: { start, end },
    form: text.slice(start, end),
    name: name.text,
    status: name.status,
    term: name.term,
    rule,
    isCompound: match.isCompound,
    ...partOf(pieces[at], part),
  }))
}

/** Where a part stands; unknown in a word with letters that its key has not. */
function partOf(piece: Atom | undefined, part: Found['part']): Pick<Occurrence, 'part'> {
  if (!piece || !part || piece.end - piece.start !== piece.key.length) return {}
  const start = piece.start + part.start
  return { part: { place: part.place, span: { start, end: start + part.size } } }
}

/** A name of one word: as it stands, as a part of a word with hyphens, or inside a compound. */
function matchWord(spot: Spot, index: NameIndex): Match | undefined {
  const { text, pieces, at } = spot
  const piece = pieces[at]
  if (!piece) return undefined
  const word = { text, piece }
  const before = HYPHEN.test(piece.gap)
  const after = text.slice(piece.end, piece.end + 1).match(HYPHEN) !== null
  const spelt = cased(word, index.single(piece.key), index)
  const entries = spelt.filter((entry) => before || after || !isOtherAt(spot, entry, index))
  if (entries.length > 0)
    return match(
      entries.map(({ name, form }) => ({
        name,
        rule: before || after ? `${form.text}-` : form.rule,
      })),
      before || after,
    )
  if (spelt.length > 0) return undefined
  const open = after ? suspended(spot, index) : []
  if (open.length > 0) return match(open, true)
  const parts = partsOf(piece.key, index).filter(({ entry }) => isCompoundCased(word, entry, index))
  // A verb that looks like a compound is none: *fjer-net*.
  const isCompound = parts.length > 0 && index.lexicon.verbsOf(piece.key).length === 0
  return isCompound ? match(parts.map(byPart), true) : undefined
}

function byPart({ entry, rule, place, start, size }: Part): Found {
  return { name: entry.name, rule, part: { place, start, size } }
}

function match(names: readonly Found[], isCompound: boolean): Match {
  const once = names.filter(({ name }, place) => names.findIndex((other) => other.name === name) === place)
  return { size: 1, isCompound, names: once }
}
