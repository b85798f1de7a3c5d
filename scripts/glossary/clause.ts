/** What the words around a word tell of it: nouns, verbs and adjectives that are spelt alike. */
import { perThing } from '../syntax/memo.js'
import type { Entry } from './lookup.js'
import type { Morphology } from './morphology.js'
import { EXACT } from './names.js'
import type { Atom } from './tokens.js'
import type { Words } from './words/words.js'

/** Words of a language, in small letters, that tell what stands behind them. */
export interface Clause {
  /** Pronouns that are subjects and belong to no noun: *hon lagar*. */
  readonly subjects: ReadonlySet<string>
  /** Words that a clause begins with, before its subject. */
  readonly openers: ReadonlySet<string>
  /** What an infinitive stands behind: *kan resa*, *å prøve*. */
  readonly markers: ReadonlySet<string>
  /** What an infinitive and a clause stand behind: *att resa*, *at loven gælder*. */
  readonly conjunctions: ReadonlySet<string>
  /** What an adjective stands behind, and no noun without an article: *är knapp*, *så kort*. */
  readonly copulas: ReadonlySet<string>
  /** What stands behind verbs, and behind no noun in the genitive: *lejes ud*, *tolkes som*. */
  readonly particles: ReadonlySet<string>
  /** The ending of an infinitive. */
  readonly infinitive: string
}

/** Whether what looks like a name of the glossary, a noun, is a form of another word where it stands. */
export function isOtherAt(
  text: string,
  pieces: readonly Atom[],
  at: number,
  entry: Entry,
  morphology: Morphology,
): boolean {
  const { clause, words } = morphology
  if (!clause || entry.name.wordClass !== 'noun') return false
  return (
    isVerb(pieces, at, entry, clause) ||
    isPassive(text, pieces, at, entry, clause) ||
    isAdjective(pieces, at, entry, { clause, words })
  )
}

/**
 * A verb behind a subject that begins a clause, or an infinitive behind what asks for one. Behind a subject that stands elsewhere
 * an object may follow: *då har hon lagar*.
 */
function isVerb(pieces: readonly Atom[], at: number, entry: Entry, clause: Clause): boolean {
  const [word, before, first] = [pieces[at], pieces[at - 1], pieces[at - 2]]
  if (!word || !before || !SPACE.test(word.gap)) return false
  if (clause.subjects.has(before.key))
    return !first || !SPACE.test(before.gap) || clause.openers.has(first.key)
  const base = (entry.form.of ?? entry.form.text).toLowerCase()
  if (!base.endsWith(clause.infinitive)) return false
  if (clause.conjunctions.has(before.key)) return base === entry.name.text.toLowerCase()
  return clause.markers.has(before.key) && isPlain(base, entry, clause)
}

/** A verb in the passive: what a genitive belongs to follows it at once, and a genitive of several things is rare. */
function isPassive(text: string, pieces: readonly Atom[], at: number, entry: Entry, clause: Clause): boolean {
  const { of } = entry.form
  const [word, next] = [pieces[at], pieces[at + 1]]
  if (
    !word ||
    of === undefined ||
    !of.endsWith(clause.infinitive) ||
    !isPlain(of.toLowerCase(), entry, clause)
  )
    return false
  return (
    !next || /^[*_~]*[.,;:!?)]/u.test(text.slice(word.end, word.end + 4)) || clause.particles.has(next.key)
  )
}

/** An adjective that is spelt as a noun. */
function isAdjective(
  pieces: readonly Atom[],
  at: number,
  { form }: Entry,
  { clause, words }: { clause: Clause; words: Words },
): boolean {
  const [word, before] = [pieces[at], pieces[at - 1]]
  if (!word || !before || form.rule !== EXACT || !SPACE.test(word.gap)) return false
  return clause.copulas.has(before.key) && adjectivesOf(words).has(word.key)
}

const adjectivesOf = perThing((words: Words): ReadonlySet<string> => new Set(words.adjectives.split(/\s+/u)))

/** Whether a form is the base form, or a plural that is spelt as an infinitive. */
function isPlain(text: string, { name }: Entry, { infinitive }: Clause): boolean {
  const base = name.text.toLowerCase()
  return text === base || [base, base + base.slice(-1)].includes(text.slice(0, -infinitive.length))
}

/** What stands between two words of a clause. */
const SPACE = /^[*_~]{0,3}\s+[*_~]{0,3}$/u
