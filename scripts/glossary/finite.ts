/** Telling the finite verb of a clause from a noun that is spelt alike: *skolan länkar hit*, *priset steg*. */
import { isCapital } from './casing.js'
import { type Clause, SPACE } from './clause.js'
import type { Lexicon } from './lexicon.js'
import type { Atom, Spot } from './tokens.js'
import type { Words } from './words/words.js'

/** What is known of the language of a text. */
export interface Knowledge {
  readonly clause: Clause
  readonly lexicon: Lexicon
  readonly words: Words
  /** Words that no name begins or ends with. */
  readonly common: ReadonlySet<string>
  /** Prepositions, and words like them. */
  readonly stops: readonly string[]
}

/**
 * Whether a word that can be a finite verb stands where one does: behind the subject of a clause that has no verb yet. Two nouns
 * never stand side by side there, unless the first is a genitive or a measure.
 */
export function isFiniteVerb({ text, pieces, at }: Spot, knowledge: Knowledge): boolean {
  const { clause, lexicon } = knowledge
  const [word, before, next] = [pieces[at], pieces[at - 1], pieces[at + 1]]
  if (!word) return false
  const behind = next && SPACE.test(next.gap) ? next.key : ''
  const infinitives = lexicon.verbsOf(word.key)
  if (infinitives.length === 0) return false
  if (clause.reflexives.has(behind)) return true
  if (word.key.endsWith(clause.infinitive) && infinitives.includes(word.key)) return false
  // Nothing but a verb stands before a pronoun that is a subject, unless a clause without *som* follows: *länkar du har*.
  if (beginsClause(pieces, at, clause))
    return isSubject(behind, clause) && !isVerbal(pieces[at + 2]?.key ?? '', knowledge)
  if (!before) return false
  if (beginsClause(pieces, at - 1, clause)) {
    if (clause.joint.has(before.key)) return true
    if (clause.neuters.has(before.key)) return /[rs]$/u.test(word.key)
    if (clause.articles.has(before.key)) return behind !== '' && !clause.relatives.has(behind)
    if (clause.counts.has(before.key)) return clause.followers.has(behind)
    if (clause.adverbs.has(before.key)) return clause.inverted.has(behind)
  }
  if (introduces(before.key, knowledge)) return false
  const isSubjectBefore =
    endsSubject(pieces, at - 1, knowledge) || (isNamelike(text, before) && !isNamelike(text, word))
  return isSubjectBefore && !hasVerb(pieces, at - 1, knowledge)
}

/** Whether a word is a pronoun that is the subject behind a verb. */
export function isSubject(key: string, { inverted, neuters }: Clause): boolean {
  return inverted.has(key) || neuters.has(key)
}

/** Whether a word may be a finite verb. */
export function isVerbal(key: string, { clause, lexicon, common }: Knowledge): boolean {
  if (clause.finites.has(key) || clause.markers.has(key)) return true
  if (!clause.verbal.test(key)) return false
  return lexicon.verbsOf(key).length > 0 || (!common.has(key) && !lexicon.isHead(key))
}

/** Whether a word stands inside a sentence and is written as a name. */
export function isNamelike(text: string, word: Atom): boolean {
  return SPACE.test(word.gap) && isCapitalised(text, word)
}

/** Whether a word is written with one capital, its first letter. */
export function isCapitalised(text: string, { start, end }: Atom): boolean {
  const written = text.slice(start, end)
  return isCapital(written) && written.length > 1 && written !== written.toUpperCase()
}

/** Whether a word is the first of its clause. */
export function beginsClause(pieces: readonly Atom[], at: number, { openers }: Clause): boolean {
  const [word, before] = [pieces[at], pieces[at - 1]]
  return !word || !before || !SPACE.test(word.gap) || openers.has(before.key)
}

/** Whether a noun stands behind a word: an article, a number, a preposition, an adjective, or a genitive. */
export function introduces(key: string, { clause, stops }: Knowledge): boolean {
  if (clause.determiners.has(key) || clause.counts.has(key) || /\d$/u.test(key)) return true
  if (clause.coordinators.has(key)) return false
  if (stops.includes(key)) return clause.joiners.has(key) || !clause.openers.has(key)
  if (/[^s]s$/u.test(key)) return !clause.titles.has(key) && !clause.finites.has(key)
  return clause.weak.test(key) && !clause.finites.has(key)
}

/** Whether a word is the last of a noun's phrase: a definite noun, a plural that is counted or begins the clause, or somebody's name. */
function endsSubject(pieces: readonly Atom[], at: number, knowledge: Knowledge): boolean {
  const { clause, lexicon, common } = knowledge
  const [word, before] = [pieces[at], pieces[at - 1]]
  if (!word || common.has(word.key) || word.key.endsWith('s')) return false
  if (clause.finites.has(word.key) || clause.measures.has(word.key) || !lexicon.isHead(word.key)) return false
  if (clause.plural.test(word.key) && isCounting(before?.key ?? '', clause)) return true
  if (lexicon.verbsOf(word.key).length > 0 && !beginsClause(pieces, at, clause)) return false
  return clause.definite.test(word.key) || (clause.plural.test(word.key) && beginsClause(pieces, at, clause))
}

/** What stands before an indefinite plural and makes it a subject all the same. */
function isCounting(key: string, { counts, articles, weak }: Clause): boolean {
  return counts.has(key) || weak.test(key) || articles.has(key) || key.endsWith('s') || /^\d/u.test(key)
}

/** Whether a clause has a verb before a word, or what may be one. */
function hasVerb(pieces: readonly Atom[], at: number, knowledge: Knowledge): boolean {
  const { clause } = knowledge
  for (let place = at; place >= 0; place -= 1) {
    if (at - place === LONGEST) return true
    const key = pieces[place]?.key ?? ''
    if (place < at ? isVerbal(key, knowledge) : clause.finites.has(key)) return true
    if (clause.conjunctions.has(pieces[place - 1]?.key ?? ''))
      return !clause.definite.test(key) && !isCounting(key, clause)
    if (isBoundary(pieces, place, clause)) return false
  }
  return false
}

/** Words before a verb beyond which nobody looks for another: the time stays linear in the length of the text. */
const LONGEST = 30

/** Whether a clause begins with a word. What joins nouns as well as clauses is no such place. */
function isBoundary(pieces: readonly Atom[], at: number, { openers, joiners }: Clause): boolean {
  const [word, before] = [pieces[at], pieces[at - 1]]
  if (!word || !before || !SPACE.test(word.gap)) return true
  return openers.has(before.key) && !joiners.has(before.key)
}
