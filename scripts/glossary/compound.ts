/** Names inside compounds. What is left beside a name must be a word, or the name must be long. */

import { memoOf, perThing } from '../syntax/memo.js'
import type { Lexicon } from './lexicon.js'
import type { Entry, NameIndex } from './lookup.js'
import { EXACT } from './names.js'
import { CONSONANT, ONSET, VOWEL } from './sounds.js'

/** A name that a longer word has in it. */
export interface Part {
  readonly entry: Entry
  readonly rule: string
  /** `first` wherever another part follows. */
  readonly place: 'first' | 'last'
  /** Letters of the word before the name, and number of letters that the name takes. */
  readonly start: number
  readonly size: number
}

/** Letters of a name from which it is looked for whatever stands beside it; shorter ones stand by chance in too many words. */
const LONG = 6

/** Shorter names of so many letters are looked for where an -s- holds the compound together. */
const LINKED = 4

/** Names of so many letters are looked for behind a first part of four letters and more. */
const BEHIND = 5

/** Letters of the shortest name that is looked for beside a word that is known. */
const SHORTEST = 3

/** Letters of a known word that makes a longer text before or behind it a word, too. */
const SURE = 5

/** No word has so many letters; what is longer is no word, and not worth the time. */
const MAX_LETTERS = 80

/** The longest names that a word has in it, when the rest can be a word. `key` is of one word. */
export function partsOf(key: string, index: NameIndex): readonly Part[] {
  if (key.length > MAX_LETTERS) return NONE
  return foundIn(index).get(key, () => search(key, index))
}

/** What was found in a word: texts say the same words again and again. */
const foundIn = perThing((_: NameIndex) => memoOf<readonly Part[]>(MOST_WORDS / 2))

/** Words that are remembered at most. */
const MOST_WORDS = 50_000

const NONE: readonly never[] = []

function search(key: string, index: NameIndex): readonly Part[] {
  const isWhole = ({ entry, start, size }: Part) =>
    !index.lexicon.isPiece(key, entry.name.text.toLowerCase(), { start, end: start + size })
  const found = [...firstsOf(key, index), ...lastsOf(key, index)].filter(isWhole)
  const all = found.length > 0 ? found : middlesOf(key, index).filter(isWhole)
  if (all.length === 0) return NONE
  const longest = Math.max(0, ...all.map(({ size }) => size))
  return all.filter(({ size }) => size === longest)
}

function firstsOf(key: string, index: NameIndex): readonly Part[] {
  const found: Part[] = []
  for (let at = 1; at <= key.length - 2; at += 1)
    for (const entry of index.firstParts(key.slice(0, at)))
      if (opens(key, 0, at, entry, index))
        found.push({ entry, rule: entry.form.rule, place: 'first', start: 0, size: at })
  return found
}

function lastsOf(key: string, index: NameIndex): readonly Part[] {
  const found: Part[] = []
  for (let at = 2; at <= key.length - 2; at += 1)
    for (const entry of index.single(key.slice(at)))
      if (closes(key, at, entry, index))
        found.push({ entry, rule: lastPart(entry), place: 'last', start: at, size: key.length - at })
  return found
}

/** Between two others, of which at least one must be known. */
function middlesOf(key: string, index: NameIndex): readonly Part[] {
  const found: Part[] = []
  for (let start = 3; start <= key.length - 6; start += 1)
    for (let end = start + SHORTEST; end <= key.length - 3; end += 1)
      for (const entry of index.firstParts(key.slice(start, end)))
        if (isBetween(key, start, end, entry, index))
          found.push({ entry, rule: `…${entry.form.rule}`, place: 'first', start, size: end - start })
  return found
}

function isBetween(key: string, start: number, end: number, entry: Entry, index: NameIndex): boolean {
  const isKnown = befores(key, start).some(index.lexicon.isFirst) || DERIVED.test(key.slice(0, start))
  const isBehind = rests(key, end).some(index.lexicon.isHead)
  if (!isKnown || (!isBehind && lettersOf(entry) < LONG)) return false
  return VOWEL.test(key.slice(0, start)) && opens(key, start, end, entry, index)
}

function lastPart({ form }: Entry): string {
  return form.rule === EXACT ? `…${form.text}` : `…${form.text}, ${form.rule}`
}

function lettersOf({ name }: Entry): number {
  return name.text.length
}

/** Whether a name that stands from `start` to `at` is the first part of what follows from `start` on. */
function opens(key: string, start: number, at: number, entry: Entry, index: NameIndex): boolean {
  const { name, form } = entry
  const { lexicon } = index
  if (name.notForms.has(key) || name.compounds === 'off' || /[\s-]/u.test(name.text)) return false
  const word = name.text.toLowerCase()
  const rest = key.slice(at)
  const bare = key.slice(start + common(key.slice(start), word))
  if (isDerived(rest, bare, index)) return false
  if (rest.length < SHORTEST) return word.length >= LINKED && lexicon.isHead(rest) && !ENDING.test(rest)
  if (at - start < SHORTEST) return start === 0 && rest.length >= SURE && lexicon.isHead(rest)
  const isKnown = rests(key, at).some((one) => lexicon.isHead(one) || endsKnown(one, word, lexicon))
  if (isKnown) return true
  const isKept = form.text.toLowerCase().startsWith(word)
  if (isKept && word.length >= LINKED && rests(key, at).some(looksLikeWord)) return true
  const isLinked = form.text.length > word.length && form.text.endsWith('s')
  if (!isOpen(name, word, isLinked && rest.length > 4)) return false
  return rest.length >= 4 && VOWEL.test(rest) && begins(rest)
}

/** Whether what stands behind a name derives a word from it. Foreign suffixes begin as some words do: *al-bum*. */
function isDerived(rest: string, bare: string, { morphology, lexicon }: NameIndex): boolean {
  if (!morphology.derivations) return false
  const { foreign, own } = morphology.derivations
  if (own.test(rest) || own.test(bare)) return true
  if ((foreign.test(rest) || foreign.test(bare)) && !lexicon.isListed(rest)) return true
  // A vowel that would join two parts begins a suffix as well: *kopi-ering* is no *kopi-e-ring*.
  return bare !== rest && VOWEL.test(bare[0] ?? '') && foreign.test(bare) && !lexicon.isListed(bare)
}

/** Whether a name that stands from `at` on is the last part of a word. */
function closes(key: string, at: number, entry: Entry, { lexicon, morphology }: NameIndex): boolean {
  const { name } = entry
  if (name.notForms.has(key) || name.compounds === 'off' || /[\s-]/u.test(name.text)) return false
  const word = name.text.toLowerCase()
  const before = key.slice(0, at)
  if (!VOWEL.test(before)) return false
  if (key.length - at < SHORTEST) return at >= LINKED && lexicon.isFirst(before)
  // Who does something ends so himself: *langdistanceløbere*.
  if (word.length < LONG && !word.endsWith('er') && morphology.verbForms?.test(key)) return false
  if (befores(key, at).some(lexicon.isFirst) || DERIVED.test(before)) return true
  // Where words are not joined, only what is known to stand before others counts.
  if (morphology.links.length === 0) return false
  if (word.length >= LINKED && ONSET.test(word) && (at > LONG || isSyllable(before))) return true
  // Latin words in -ion end in others by chance: destin-ation, kombi-nation.
  const needsLink = name.compounds !== 'on' && word.length < 8 && /[stn]j?ion$/u.test(word)
  const isLinked = at > 3 && /[^s]s$/u.test(before)
  const isBehind = word.length >= BEHIND && at > 3
  return (
    at >= 3 && isOpen(name, word, isBehind || (isLinked && word.length >= LINKED)) && (!needsLink || isLinked)
  )
}

/** Whether an unknown text ends with a known word, so that it is a word as well. */
function endsKnown(rest: string, word: string, { isHead }: Lexicon): boolean {
  if (word.length < LINKED) return false
  if (!ONSET.test(rest)) return false
  for (let at = 3; at <= rest.length - SURE; at += 1)
    if (isHead(rest.slice(at))) return VOWEL.test(rest.slice(0, at))
  return false
}

/** Whether a text that is no known word begins and ends as a noun can. */
function looksLikeWord(rest: string): boolean {
  return rest.length >= LONG && ONSET.test(rest) && !BENT.test(rest)
}

/** What may stand before a place. Of three like consonants one is not written: natt + tåg is nattåg. */
function befores(key: string, at: number): readonly string[] {
  const before = key.slice(0, at)
  const [last = '', next = ''] = [key[at - 1], key[at]]
  return last === next && CONSONANT.test(next) ? [before, before + next] : [before]
}

/** What may follow from a place on. */
function rests(key: string, at: number): readonly string[] {
  const rest = key.slice(at)
  const [last = '', one = ''] = [key[at - 1], key[at - 2]]
  return last === one && CONSONANT.test(last) ? [rest, last + rest] : [rest]
}

/** A derived noun with the -s- that joins it: nothing else ends so. */
const DERIVED =
  /\p{L}{2}(?:ings|ungs|hets|heds|heits|keits|skaps|skabs|schafts|ions|sjons|itets|täts|ments|doms|tums|nads)$/u

/** Adjectives in -isk and German participles, which no noun stands before. */
const BENT = /is(?:k|ka|kt|ke|ch(?:e[mnrs]?)?)$|^ge\p{L}+t(?:e[mnrs]?)?$/u

/** A word of one syllable, with the sound that joins it, as Germanic words are; no Latin prefix. */
const SYLLABLE =
  /^(?:[bcdfghjklmnprstv]|[bfgkp]l|[bdfgkptv]r|kn|gn|kv|[dst]v|fn|s[klmnptj]|s[kpt][rv]|spl|skj|stj|schn?|[bfhkmnpt]j)?(?:[aeiouyåäöæøü]|ei|au|øy|ie|eu|ee|aa)(?:[bdfgklmnprstv]{1,2}|rts|lds|ngs|nks|rks|sts|sch|cht)(?:e|s)?$/u

const LATIN =
  /^(?:kon|kom|kol|kor|trans|pro|per|sub|sup|sur|dis|dif|inter|intra|infra|for|för|ver|vor|zer|ent|miss|mis|ant|att|ass|all|app|att|ad|af|an|auf|ein|aus|av|ud|ut|und|ind|inn|opp|upp|bet|gest|ges|beg|tele|met|syn|sym|man|mon|mus|par|pas|kap|kar|kan|ban|bal|gal|kas|mar|mal|mas|pol|por|pel|kam|kal|mil|mor|sal|sek|sol|tal|tar|tes|tor|tur|ter)$/u

function isSyllable(before: string): boolean {
  return before.length >= 3 && SYLLABLE.test(before) && !LATIN.test(before)
}

/** Number of letters that two words have in common, from the first on. */
function common(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

/** Two letters that end words rather than are one. */
const ENDING = /^(?:[aeiou][nrst]|um|is|na|ne)$/u

/** Whether a text begins as a word can. */
function begins(rest: string): boolean {
  return ONSET.test(rest) || VOWEL.test(rest[0] ?? '')
}

function isOpen({ compounds }: Entry['name'], word: string, isLinked: boolean): boolean {
  return compounds === 'on' || word.length >= LONG || (isLinked && word.length >= LINKED)
}
