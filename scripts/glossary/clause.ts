/** What the words before a word tell of it: nouns and verbs that are spelt alike. */
import type { Entry } from './lookup.js'
import type { Morphology } from './morphology.js'
import type { Atom } from './tokens.js'

/** Words of a language, in small letters, that verbs stand behind. */
export interface Clause {
  /** Pronouns that are subjects and belong to no noun: *hon lagar*. */
  readonly subjects: ReadonlySet<string>
  /** Words that a clause begins with, before its subject. */
  readonly openers: ReadonlySet<string>
  /** What an infinitive stands behind: *kan resa*, *å prøve*. */
  readonly markers: ReadonlySet<string>
  /** What an infinitive and a clause stand behind: *att resa*, *at loven gælder*. */
  readonly conjunctions: ReadonlySet<string>
  /** The ending of an infinitive. */
  readonly infinitive: string
}

/**
 * Whether what looks like a name of the glossary, a noun, is a verb where it stands: behind a subject that begins a
 * clause, or as an infinitive behind what asks for one. Behind a subject that stands elsewhere an object may follow: *då
 * har hon lagar*.
 */
export function isVerbAt(pieces: readonly Atom[], at: number, entry: Entry, { clause }: Morphology): boolean {
  const [word, before, first] = [pieces[at], pieces[at - 1], pieces[at - 2]]
  if (!clause || !word || !before || entry.name.wordClass !== 'noun' || !SPACE.test(word.gap)) return false
  if (clause.subjects.has(before.key))
    return !first || !SPACE.test(before.gap) || clause.openers.has(first.key)
  if (clause.conjunctions.has(before.key)) return isInfinitive(entry, clause, false)
  return clause.markers.has(before.key) && isInfinitive(entry, clause, true)
}

/** Whether a form of a noun is spelt as an infinitive, active or passive, can be: the base form, or a plural in *-e*. */
function isInfinitive({ name, form }: Entry, { infinitive }: Clause, isSure: boolean): boolean {
  const text = (form.of ?? form.text).toLowerCase()
  const base = name.text.toLowerCase()
  if (!text.endsWith(infinitive)) return false
  return (
    text === base || (isSure && [base, base + base.slice(-1)].includes(text.slice(0, -infinitive.length)))
  )
}

/** What stands between two words of a clause. */
const SPACE = /^[*_~]{0,3}\s+[*_~]{0,3}$/u
