/** What the words around a word tell of it: nouns, verbs and adjectives that are spelt alike. */
import { perThing } from '../syntax/memo.js'
import { isCapital } from './casing.js'
import { type Clause, SPACE, set } from './clause.js'
import {
  beginsClause,
  introduces,
  isCapitalised,
  isFiniteVerb,
  isNamelike,
  isSubject,
  isVerbal,
  type Knowledge,
} from './finite.js'
import { type Entry, LISTED, type NameIndex } from './lookup.js'
import { EXACT } from './names.js'
import { isVerbBeside } from './neighbours.js'
import type { Spot } from './tokens.js'
import type { Words } from './words/words.js'

/** Whether what looks like a name of the glossary, a noun, is a form of another word where it stands. */
export function isOtherAt(
  spot: Spot,
  entry: Entry,
  { morphology, lexicon }: Pick<NameIndex, 'morphology' | 'lexicon'>,
): boolean {
  const { clause, words, common, stops } = morphology
  if (!clause || entry.name.wordClass !== 'noun' || entry.form.rule.startsWith(LISTED)) return false
  const knowledge = { clause, lexicon, words, common, stops }
  return (
    isFiniteVerb(spot, knowledge) ||
    isVerbBeside(spot, entry, knowledge) ||
    isSmall(spot, knowledge) ||
    isSeldom(spot, knowledge) ||
    isCalled(spot, entry, knowledge) ||
    isVerb(spot, entry, knowledge) ||
    isPassive(spot, entry, knowledge) ||
    isAdjective(spot, entry, knowledge)
  )
}

/**
 * A verb behind a subject that begins a clause, or an infinitive behind what asks for one. Behind a subject that stands elsewhere
 * an object may follow: *då har hon lagar*.
 */
function isVerb({ pieces, at }: Spot, entry: Entry, { clause }: Knowledge): boolean {
  const [word, before] = [pieces[at], pieces[at - 1]]
  if (!word || !before || !SPACE.test(word.gap)) return false
  if (clause.subjects.has(before.key)) return beginsClause(pieces, at - 1, clause)
  const base = (entry.form.of ?? entry.form.text).toLowerCase()
  if (!base.endsWith(clause.infinitive)) return false
  if (clause.conjunctions.has(before.key)) return base === entry.name.text.toLowerCase()
  return clause.markers.has(before.key) && isPlain(base, entry, clause)
}

/** A small word that is spelt as a form of a noun, which other words show to be one: *for længe siden*, *på siden*. */
function isSmall({ pieces, at }: Spot, knowledge: Knowledge): boolean {
  const { clause, common, stops, lexicon } = knowledge
  const [word, before, next, third] = [pieces[at], pieces[at - 1], pieces[at + 1], pieces[at + 2]]
  if (!word || !common.has(word.key)) return false
  const ahead = before?.key ?? ''
  if (!beginsClause(pieces, at, clause) || isSubject(word.key, clause))
    return (
      (!clause.determiners.has(ahead) &&
        (!stops.includes(ahead) || (isSubject(word.key, clause) && clause.openers.has(ahead)))) ||
      (next !== undefined && SPACE.test(next.gap) && !common.has(next.key) && lexicon.isHead(next.key))
    )
  return !next || !isVerbal(next.key, knowledge) || !third || isSubject(third.key, clause)
}

/** Whether somebody is called so: what is written with a capital behind a title, or is a family's name behind another name. */
function isCalled(
  { text, pieces, at }: Spot,
  { name, form }: Entry,
  { clause, lexicon, words, common }: Knowledge,
): boolean {
  const [word, before] = [pieces[at], pieces[at - 1]]
  if (!word || !before || !SPACE.test(word.gap) || isCapital(name.text)) return false
  if (!isNamelike(text, word)) return false
  if (clause.titles.has(before.key)) return true
  if (!familiesOf(words).has((form.of ?? form.text).toLowerCase()) || !isCapitalised(text, before))
    return false
  return !before.key.endsWith('s') && !common.has(before.key) && !lexicon.isHead(before.key)
}

const familiesOf = perThing((words: Words) => set(words.families ?? ''))

/** A verb in the passive: what a genitive belongs to follows it at once, and a genitive of several things is rare. */
function isPassive({ text, pieces, at }: Spot, entry: Entry, { clause }: Knowledge): boolean {
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

/** A word that is hardly ever the noun it is spelt as: it is one behind an article or a preposition, and where no other noun follows. */
function isSeldom({ pieces, at }: Spot, knowledge: Knowledge): boolean {
  const { clause, words, stops } = knowledge
  const [word, before, next] = [pieces[at], pieces[at - 1], pieces[at + 1]]
  if (!word || !seldomOf(words).has(word.key)) return false
  // An adjective may stand between: *et godt hjem*.
  const isFar = before && !isVerbal(before.key, knowledge) && SPACE.test(before.gap)
  const introduced = [before, isFar ? pieces[at - 2] : undefined].some(
    (one) => one && introduces(one.key, knowledge),
  )
  if (!before || !introduced || !SPACE.test(word.gap)) return true
  if (!next || !SPACE.test(next.gap) || stops.includes(next.key)) return false
  return !clause.openers.has(next.key) && !isVerbal(next.key, knowledge)
}

/** An adjective that is spelt as a noun: behind a copula, or before the noun that it belongs to. */
function isAdjective(
  { pieces, at }: Spot,
  { form }: Entry,
  { clause, lexicon, words, common, stops }: Knowledge,
): boolean {
  const [word, before, next] = [pieces[at], pieces[at - 1], pieces[at + 1]]
  if (!word) return false
  const isListed = adjectivesOf(words).has(word.key)
  if (before && form.rule === EXACT && SPACE.test(word.gap) && clause.copulas.has(before.key) && isListed)
    return true
  if (!next || !SPACE.test(next.gap) || common.has(next.key)) return false
  if (stops.includes(next.key) || (!isListed && !isNational(word.key, lexicon))) return false
  return lexicon.isHead(next.key) && !next.key.endsWith('s') && lexicon.verbsOf(next.key).length === 0
}

/** Whether a word ends as the adjective of a country or a science does: *amerikanske*. */
function isNational(key: string, { verbsOf }: Knowledge['lexicon']): boolean {
  return /..(?:[lnr]sk|isk)[aet]?$/u.test(key) && verbsOf(key).length === 0
}

const adjectivesOf = perThing((words: Words) => set(`${words.adjectives} ${words.alike ?? ''}`))

const seldomOf = perThing((words: Words) => set(words.seldom ?? ''))

/** Whether a form is the base form, or a plural that is spelt as an infinitive. */
function isPlain(text: string, { name }: Entry, { infinitive }: Clause): boolean {
  const base = name.text.toLowerCase()
  return text === base || [base, base + base.slice(-1)].includes(text.slice(0, -infinitive.length))
}
