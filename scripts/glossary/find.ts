/** Finding the names of a glossary in a text. */
import type { Occurrence } from '../model.js'
import { type Part, partsOf } from './compound.js'
import { isOtherAt } from './homographs.js'
import type { Entry, Name, NameIndex, Sequence } from './lookup.js'
import { EXACT } from './names.js'
import { type Atom, atoms, keyOf, UNSPACED, visible } from './tokens.js'

/** What was found from an atom on: how many atoms it takes, and the names with their rules. */
interface Match {
  readonly size: number
  readonly isCompound: boolean
  readonly names: readonly Found[]
}

/** A name, and of a compound the part that it is, in letters of the word. */
interface Found {
  readonly name: Name
  readonly rule: string
  readonly part?: Pick<Part, 'place' | 'start' | 'size'>
}

/**
 * All occurrences of names in a text, in its order. At each word the longest name wins and hides those inside it; all
 * names that have the same form are given. Spans are those of whole words, of a compound too.
 */
export function findNames(text: string, index: NameIndex): readonly Occurrence[] {
  if (index.isEmpty) return []
  const pieces = atoms(text)
  const found: Occurrence[] = []
  for (let at = 0; at < pieces.length; ) {
    const match = matchAt(text, pieces, at, index)
    if (match) found.push(...occurrences(text, pieces, at, match))
    at += match?.size ?? 1
  }
  return index.unspaced.size > 0 && UNSPACED.test(text) ? [...found, ...findUnspaced(text, index)] : found
}

function occurrences(text: string, pieces: readonly Atom[], at: number, match: Match): readonly Occurrence[] {
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

function matchAt(text: string, pieces: readonly Atom[], at: number, index: NameIndex): Match | undefined {
  return matchSequence(text, pieces, at, index) ?? matchWord(text, pieces, at, index)
}

/** The longest name of several words. */
function matchSequence(
  text: string,
  pieces: readonly Atom[],
  at: number,
  index: NameIndex,
): Match | undefined {
  let size = 0
  let names: Found[] = []
  for (const sequence of index.sequences(pieces[at]?.key ?? '')) {
    const found = fitting(text, pieces, at, sequence, index)
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
  text: string,
  pieces: readonly Atom[],
  at: number,
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

/** A name of one word: as it stands, as a part of a word with hyphens, or inside a compound. */
function matchWord(text: string, pieces: readonly Atom[], at: number, index: NameIndex): Match | undefined {
  const piece = pieces[at]
  if (!piece) return undefined
  const before = HYPHEN.test(piece.gap)
  const after = text.slice(piece.end, piece.end + 1).match(HYPHEN) !== null
  const spelt = cased(text, piece, index.single(piece.key), index)
  const entries = spelt.filter((entry) => before || after || !isOtherAt(text, pieces, at, entry, index))
  if (entries.length > 0)
    return match(
      entries.map(({ name, form }) => ({
        name,
        rule: before || after ? `${form.text}-` : form.rule,
      })),
      before || after,
    )
  if (spelt.length > 0) return undefined
  const suspended = after ? [...firsts(piece.key, index), ...shared(text, pieces, at, index)] : []
  if (suspended.length > 0) return match(suspended, true)
  const parts = partsOf(piece.key, index).filter(({ entry }) => isCompoundCased(text, piece, entry, index))
  // A verb that looks like a compound is none: *fjer-net*.
  const isCompound = parts.length > 0 && index.lexicon.verbsOf(piece.key).length === 0
  return isCompound ? match(parts.map(byPart), true) : undefined
}

const HYPHEN = /[-‐‑]$/u

function byPart({ entry, rule, place, start, size }: Part): Found {
  return { name: entry.name, rule, part: { place, start, size } }
}

function firsts(key: string, index: NameIndex): readonly Found[] {
  return index.firstParts(key).map(({ name }) => ({
    name,
    rule: `${key}-`,
    part: { place: 'first', start: 0, size: key.length },
  }))
}

/** Names whose last part stands only in a word behind: the *vänort* of *vän- och partnerorter*. */
function shared(text: string, pieces: readonly Atom[], at: number, index: NameIndex): readonly Found[] {
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
    const found = cased(
      text,
      piece,
      index.single(piece.key + head),
      index,
      text.slice(piece.start, piece.end) + head,
    )
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

function match(names: readonly Found[], isCompound: boolean): Match {
  const once = names.filter(({ name }, place) => names.findIndex((other) => other.name === name) === place)
  return { size: 1, isCompound, names: once }
}

/** The entries that may be written as a word is. */
function cased(
  text: string,
  piece: Atom,
  entries: readonly Entry[],
  index: NameIndex,
  written = text.slice(piece.start, piece.end),
): readonly Entry[] {
  return entries.filter(
    ({ name, form }) =>
      isCased(written, form.text, name, index) && !isNounOfVerb(text, piece, form.text, name, index),
  )
}

/** Whether a word has a capital inside a sentence where only nouns have one, and the form of a verb has none: *die Absage*. */
function isNounOfVerb(
  text: string,
  { start, end }: Atom,
  form: string,
  name: Name,
  index: NameIndex,
): boolean {
  if (index.morphology.capitals === 'free' || name.wordClass !== 'verb' || form === name.text) return false
  const written = text.slice(start, end)
  return (
    isUpper(written) && written !== written.toUpperCase() && !OPENING.test(text.slice(0, start).slice(-3))
  )
}

/** What stands before the first word of a sentence, a line or a quotation. */
const OPENING = /(?:^|[.!?:…;|\n]\s*|["'“”„»«‚‘(*_–—-])$/u

/** A form of an abbreviation in capitals. */
const ABBREVIATED = /^\p{Lu}[\p{Lu}\p{N}]+(?:[:']?\p{Ll}*)$/u

/** Whether a word is written with the capitals that its form must have. */
function isCased(word: string, form: string, name: Name, { morphology }: NameIndex): boolean {
  const written = visible(word)
  if (name.caseSensitive) return written === form
  if (ABBREVIATED.test(form)) return written === form || written === form.toUpperCase()
  return morphology.capitals === 'free' || !isUpper(form) || isUpper(written)
}

/** The first part of a German compound may begin a word in small letters: gemeindeübergreifend. */
function isCompoundCased(text: string, piece: Atom, { name }: Entry, { morphology }: NameIndex): boolean {
  if (name.caseSensitive) return visible(text.slice(piece.start, piece.end)).startsWith(name.text)
  return (
    morphology.capitals === 'free' ||
    !isUpper(name.text) ||
    isUpper(text.slice(piece.start, piece.end)) ||
    piece.key.startsWith(keyOf(name.text).slice(0, -1))
  )
}

function isUpper(word: string): boolean {
  const first = word.slice(0, 1)
  return first !== first.toLowerCase()
}

/** Names in scripts without spaces, wherever they stand; the longest from each character on. */
function findUnspaced(text: string, { unspaced }: NameIndex): readonly Occurrence[] {
  const found: Occurrence[] = []
  const characters = [...text.matchAll(/\P{M}\p{M}*/gu)]
  const keys = characters.map(([character]) => keyOf(character))
  for (let at = 0; at < keys.length; ) {
    const fits = (unspaced.get([...(keys[at] ?? '')][0] ?? '') ?? [])
      .map((name) => ({ name, size: sizeAt(keys, at, keyOf(name.text)) }))
      .filter(({ size }) => size > 0)
    const size = Math.max(0, ...fits.map((fit) => fit.size))
    const start = characters[at]?.index ?? 0
    const end = characters[at + size]?.index ?? text.length
    for (const { name } of fits.filter((fit) => fit.size === size))
      found.push({
        span: { start, end },
        form: text.slice(start, end),
        name: name.text,
        status: name.status,
        term: name.term,
        rule: EXACT,
        isCompound: false,
      })
    at += Math.max(1, size)
  }
  return found
}

/** Number of characters that a name takes from a place on; 0 when it does not stand there. */
function sizeAt(keys: readonly string[], at: number, name: string): number {
  let text = ''
  for (let size = 1; text.length < name.length; size += 1) {
    const key = keys[at + size - 1]
    if (key === undefined) return 0
    text += key
    if (!name.startsWith(text)) return 0
    if (text === name) return size
  }
  return 0
}
