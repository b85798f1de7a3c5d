/**
 * Makes the move of a source in its translation, where nothing but code, addresses, variables or numbers moved. Whatever
 * could be meant in two ways is refused: a wrong number is worse than none.
 */
import type { Notation } from '../model.js'
import { placeablesOf } from '../syntax/inline.js'
import { type Atom, atomise } from './atoms.js'
import { areAlikeInPlural, groupOf, readNumber, writeNumber } from './numbers.js'

/** A source before and after it moved, and the translation of what it was. */
export interface Move {
  readonly before: string
  readonly after: string
  readonly target: string
  readonly notation: Notation
  readonly sourceLanguage: string
  readonly language: string
}

/**
 * Why no patch was made: words changed as well, a part is not to be found, it is not clear which one is meant, the words
 * around it may have to change, or an address leads where the language may have pages of its own.
 */
export type Refusal = 'words' | 'absent' | 'ambiguous' | 'grammar' | 'elsewhere'

/** The translation with the same move, and what kinds of thing moved; or why not. */
export type Patched =
  | { readonly text: string; readonly moved: readonly Atom['type'][] }
  | { readonly refused: Refusal }

/** Patches a translation; see the head of this file. */
export function patch(move: Move): Patched {
  const [old, now] = [atomise(move.before), atomise(move.after)]
  if (old.frame !== now.frame || old.atoms.length !== now.atoms.length) return { refused: 'words' }
  const pairs = old.atoms.map((atom, at): Pair => ({ atom, next: now.atoms[at] as Atom }))
  const changed = pairs.filter(({ atom, next }) => atom.written !== next.written)
  if (changed.length === 0) return { refused: 'words' }
  const byPlace = new Map<number, Edit>()
  for (const pair of distinct(changed)) {
    const found = editsFor(pair, pairs, move)
    if (typeof found === 'string') return { refused: found }
    for (const edit of found) byPlace.set(edit.start, edit)
  }
  const edits = [...byPlace.values()]
  const text = applied(edits, move.target)
  if (!isMeant(edits, text, move)) return { refused: 'ambiguous' }
  return { text, moved: [...new Set(edits.map(({ type }) => type))] }
}

/** An atom of the old source and what stands in its place in the new one. */
interface Pair {
  readonly atom: Atom
  readonly next: Atom
}

/** What takes the place of an atom of the target. */
interface Edit extends Atom {
  readonly text: string
}

/** The changes of different atoms, each once. */
function distinct(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [`${pair.atom.type} ${pair.atom.written}`, pair])).values()]
}

/** Where a change is made: at every place where the target has the atom, if the source changed it everywhere. */
function editsFor({ atom, next }: Pair, pairs: readonly Pair[], move: Move): readonly Edit[] | Refusal {
  const same = pairs.filter((pair) => isSame(pair.atom, atom, move.sourceLanguage))
  if (atom.type !== next.type || same.some((pair) => pair.next.written !== next.written)) return 'ambiguous'
  if (atom.type === 'number' && !mayChange(atom, next, move)) return 'grammar'
  if (atom.type === 'code' && hasNewBlank(atom, next)) return 'words'
  if (atom.type === 'address' && siteOf(atom.written) !== siteOf(next.written)) return 'elsewhere'
  const edits = atomise(move.target).atoms.flatMap((place): readonly Edit[] => {
    const text = place.type === atom.type ? replacement(place, { atom, next }, move) : undefined
    return text === undefined ? [] : [{ ...place, text }]
  })
  if (edits.length === 0) return 'absent'
  if (edits.length !== same.length) return 'ambiguous'
  return atom.type === 'number' && edits.some((edit) => isInflected(edit, move.target)) ? 'grammar' : edits
}

function isSame(a: Atom, b: Atom, language: string): boolean {
  if (a.type !== b.type) return false
  const value = a.type === 'number' ? readNumber(a.written, language)?.value : undefined
  return a.written === b.written || (value !== undefined && value === readNumber(b.written, language)?.value)
}

/** What an atom of the target becomes; `undefined` when it is not the one that changed. */
function replacement({ type, written }: Atom, { atom, next }: Pair, move: Move): string | undefined {
  if (type === 'number') return newNumber(written, { atom, next }, move)
  if (written === atom.written) return next.written
  return type === 'address' ? newAddress(written, { atom, next }, move) : undefined
}

function newNumber(
  written: string,
  { atom, next }: Pair,
  { sourceLanguage, language }: Move,
): string | undefined {
  const [old, now] = [readNumber(atom.written, sourceLanguage), readNumber(next.written, sourceLanguage)]
  const here = readNumber(written, language)
  // Versions and the like are often written as in the source, whatever the language.
  if (here === undefined) return written === atom.written ? next.written : undefined
  if (!old || !now || here.value !== old.value) return undefined
  const group = here.group || (now.group !== '' && old.group === '' ? groupOf(language) : '')
  return writeNumber(now.value, { group, decimals: now.decimals }, language)
}

/** An address in the target may name its language where the source names its own: `/en/a` and `/sv/a`. */
function newAddress(written: string, { atom, next }: Pair, move: Move): string | undefined {
  const [old, now] = [atom, next].map((one) => inLanguage(one.written, move))
  return written === old ? now : undefined
}

/** An address with the target's language in place of the source's; `undefined` when it does not name that once. */
function inLanguage(address: string, { sourceLanguage, language }: Move): string | undefined {
  const parts = address.split('/')
  const at = parts.indexOf(sourceLanguage.toLowerCase())
  if (at === -1 || parts.lastIndexOf(sourceLanguage.toLowerCase()) !== at) return undefined
  return parts.with(at, language.toLowerCase()).join('/')
}

/** Whether code has a new name for what a reader puts in, as `{{name}}`: translations often say it in their language. */
function hasNewBlank(atom: Atom, next: Atom): boolean {
  const blanksOf = ({ written }: Atom) =>
    [...written.matchAll(/\{\{[^{}]*\p{L}[^{}]*\}\}/gu)].map(([blank]) => blank)
  const old = blanksOf(atom)
  return blanksOf(next).some((blank) => !old.includes(blank))
}

/**
 * Where an address leads, as far as that tells how a translation would write it: its host and whether to the front page
 * there, or whether it begins at the root of its own site, at the page or beside it. A translation that has the address of one host as its source has it may lead to
 * its own language on another, and may have a way of its own from the root.
 */
function siteOf(address: string): string {
  const [, host, path] = /^<?(?:(?:https?:)?\/\/(?:www\.)?|www\.)([^/?#>]*)\/?(.?)/iu.exec(address) ?? []
  if (host !== undefined) return `${path ? 'page' : 'front'} of ${host.toLowerCase()}`
  return /^<?([a-z][\w+.-]*:|\/|#)/iu.exec(address)?.[1]?.toLowerCase() ?? ''
}

/** Whether the words around a number can stay, in both languages. */
function mayChange(atom: Atom, next: Atom, { before, after, sourceLanguage, language }: Move): boolean {
  const values = [atom, next].map(({ written }) => readNumber(written, sourceLanguage)?.value)
  const [old, now] = values
  if (isInflected(atom, before) || isInflected(next, after)) return false
  if (old === undefined || now === undefined) return true
  return areAlikeInPlural(old, now, sourceLanguage) && areAlikeInPlural(old, now, language)
}

/** Whether something hangs on how a number is said: an ordinal, an article before it, an elision. */
function isInflected({ start, written }: Atom, text: string): boolean {
  const behind = text.slice(start + written.length)
  return (
    /^(?:st|nd|rd|th|e|er|re|ère|ème|nde?|:?[aeo]|\.?º|\.?ª|°)(?![\p{L}\p{N}])/iu.test(behind) ||
    /(?:\b(?:an?|el|la|l|d)\s|['’])$/iu.test(text.slice(0, start))
  )
}

function applied(edits: readonly Edit[], target: string): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, written, text: now }) =>
        text.slice(0, start) + now + text.slice(start + written.length),
      target,
    )
}

/** Whether the new text differs from the old one in what was meant, and in nothing else. */
function isMeant(edits: readonly Edit[], text: string, { target, notation }: Move): boolean {
  const [old, now] = [atomise(target), atomise(text)]
  if (old.frame !== now.frame) return false
  const [before, after] = [placeablesOf(target, notation), placeablesOf(text, notation)]
  const moved = edits.filter(({ type }) => type !== 'number' && type !== 'literal')
  const differing = after.filter(
    ({ type, value }, at) => before[at]?.type !== type || before[at]?.value !== value,
  )
  return before.length === after.length && differing.length <= moved.length
}
