/** What stands beside a name in a compound: whether it is a word, or the name is long enough for it not to matter. */
import { sharedStart } from '../text.js'
import type { Lexicon } from './lexicon.js'
import type { Entry, NameIndex } from './lookup.js'
import { CONSONANT, ONSET, VOWEL } from './sounds.js'

/** Letters of a name from which it is looked for whatever stands beside it; shorter ones stand by chance in too many words. */
export const LONG = 6

/** Shorter names of so many letters are looked for where an -s- holds the compound together. */
const LINKED = 4

/** Names of so many letters are looked for behind a first part of four letters and more. */
const BEHIND = 5

/** Letters of the shortest name that is looked for beside a word that is known. */
export const SHORTEST = 3

/** Letters of a known word that makes a longer text before or behind it a word, too. */
const SURE = 5

/** Whether a name that stands from `start` to `at` is the first part of what follows from `start` on. */
export function opens(key: string, start: number, at: number, entry: Entry, index: NameIndex): boolean {
  const { name, form } = entry
  const { lexicon } = index
  if (name.notForms.has(key) || name.compounds === 'off' || /[\s-]/u.test(name.text)) return false
  const word = name.text.toLowerCase()
  const rest = key.slice(at)
  const bare = key.slice(start + sharedStart(key.slice(start), word))
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
export function closes(key: string, at: number, entry: Entry, { lexicon, morphology }: NameIndex): boolean {
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
export function befores(key: string, at: number): readonly string[] {
  const before = key.slice(0, at)
  const [last = '', next = ''] = [key[at - 1], key[at]]
  return last === next && CONSONANT.test(next) ? [before, before + next] : [before]
}

/** What may follow from a place on. */
export function rests(key: string, at: number): readonly string[] {
  const rest = key.slice(at)
  const [last = '', one = ''] = [key[at - 1], key[at - 2]]
  return last === one && CONSONANT.test(last) ? [rest, last + rest] : [rest]
}

/** A derived noun with the -s- that joins it: nothing else ends so. */
export const DERIVED =
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

/** Two letters that end words rather than are one. */
const ENDING = /^(?:[aeiou][nrst]|um|is|na|ne)$/u

/** Whether a text begins as a word can. */
function begins(rest: string): boolean {
  return ONSET.test(rest) || VOWEL.test(rest[0] ?? '')
}

function isOpen({ compounds }: Entry['name'], word: string, isLinked: boolean): boolean {
  return compounds === 'on' || word.length >= LONG || (isLinked && word.length >= LINKED)
}
