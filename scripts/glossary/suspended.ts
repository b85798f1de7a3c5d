/** Parts of compounds that stand before a hyphen, with the rest in a word behind. */
import { cased } from './casing.js'
import type { NameIndex } from './lookup.js'
import type { Found } from './match.js'
import type { Atom, Spot } from './tokens.js'

/** Names that a word before a hyphen is a part of. */
export function suspended(spot: Spot, index: NameIndex): readonly Found[] {
  const piece = spot.pieces[spot.at]
  return piece ? [...firsts(piece.key, index), ...shared(spot, index)] : []
}

/** Names that a word before a hyphen is the first part of: *vänorts-*. */
function firsts(key: string, index: NameIndex): readonly Found[] {
  return index.firstParts(key).map(({ name }) => ({
    name,
    rule: `${key}-`,
    part: { place: 'first', start: 0, size: key.length },
  }))
}

/** Names whose last part stands only in a word behind: the *vänort* of *vän- och partnerorter*. */
function shared({ text, pieces, at }: Spot, index: NameIndex): readonly Found[] {
  const piece = pieces[at]
  const behind = pieces.slice(at + 1, at + 1 + REACH)
  const isOpen = ({ key, end }: Atom) => JOINERS.has(key) || HYPHEN.test(text.slice(end, end + 1))
  const last = behind.findIndex((other) => !isOpen(other))
  const word = behind[last]
  if (
    !piece ||
    !word ||
    last === 0 ||
    behind.slice(0, last + 1).some(({ gap }) => !/^[-‐‑]?[\s,/]*$/u.test(gap))
  )
    return []
  for (let from = 1; from <= word.key.length - SHORTEST_HEAD; from += 1) {
    const head = word.key.slice(from)
    const found = cased({ text, piece, behind: head }, index.single(piece.key + head), index)
    if (found.length > 0)
      return found.map(({ name, form }) => ({ name, rule: `${piece.key}- …${head}, ${form.rule}` }))
  }
  return []
}

/** Words that may stand between a suspended part and the word that has the last part, with the hyphened ones. */
const REACH = 5
const SHORTEST_HEAD = 2
const JOINERS: ReadonlySet<string> = new Set([
  'och',
  'eller',
  'samt',
  'og',
  'und',
  'oder',
  'sowie',
  'bzw',
  'and',
  'or',
])

/** The hyphens that hold parts of a word together. */
export const HYPHEN = /[-‐‑]$/u
