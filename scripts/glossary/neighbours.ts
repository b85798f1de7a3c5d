/** What stands beside a word tells whether it is a verb: *kan love*, *har arbejdet*, *bruger en kniv*. */
import { SPACE } from './clause.js'
import { beginsClause, introduces, isSubject, isVerbal, type Knowledge } from './finite.js'
import type { Entry } from './lookup.js'
import { EXACT } from './names.js'
import type { Atom, Spot } from './tokens.js'

/** A word that can be a verb, and what can be told of it as one. */
interface Verb {
  readonly isInfinitive: boolean
  readonly isPresent: boolean
  readonly isPast: boolean
  readonly isImperative: boolean
}

/** A verb where it stands: what is beside it, where only white space is between, and whether it can be a form in the past. */
interface Place extends Verb {
  /** Empty where none is. */
  readonly ahead: string
  readonly follower: Atom | undefined
  readonly canBePast: boolean
  /** A genitive that is spelt as a passive: *som stöds*. */
  readonly isPassive: boolean
  /** Whether it is no agent, who is called as somebody does: *bruger*. */
  readonly isBent: boolean
}

/**
 * Whether a word that can be a verb is one by its neighbours alone. The words that tell are those beside which nine of ten such
 * words in treebanks are verbs.
 */
export function isVerbBeside(spot: Spot, entry: Entry, knowledge: Knowledge): boolean {
  const place = placeOf(spot, entry, knowledge)
  if (!place) return false
  return (
    isAsked(place, knowledge) ??
    isRuling(spot, place, knowledge) ??
    isBehind(spot, place, knowledge) ??
    isBefore(spot, place, knowledge)
  )
}

function placeOf({ pieces, at }: Spot, { form }: Entry, knowledge: Knowledge): Place | undefined {
  const [word, before, next] = [pieces[at], pieces[at - 1], pieces[at + 1]]
  const verb = word && verbOf(word.key, knowledge)
  if (!verb) return undefined
  const isBent = form.rule !== EXACT
  return {
    ...verb,
    ahead: before && SPACE.test(word.gap) ? before.key : '',
    follower: next && SPACE.test(next.gap) ? next : undefined,
    canBePast: verb.isPast && isBent,
    isPassive: form.of !== undefined && !verb.isInfinitive,
    isBent,
  }
}

/** Whether the word before asks for a verb, or for none; undefined where it asks for neither. */
function isAsked(place: Place, knowledge: Knowledge): boolean | undefined {
  const { ahead, follower } = place
  const { clause } = knowledge
  if (ahead === '' && follower && place.isImperative && isOrdered(follower, knowledge)) return true
  if (clause.markers.has(ahead) || clause.conjunctions.has(ahead)) return place.isInfinitive
  if (clause.subordinators.has(ahead)) return false
  return (place.isPresent || place.isPassive) && clause.singular.has(ahead) ? true : undefined
}

/** Whether a word rules what follows, as a verb rules its object; undefined where that does not tell. */
function isRuling(spot: Spot, place: Place, knowledge: Knowledge): boolean | undefined {
  const { ahead, follower } = place
  const { clause } = knowledge
  const isMeasure = clause.measures.has(spot.pieces[spot.at]?.key ?? '')
  if (follower && !isMeasure && hasObject(follower, place, knowledge)) return true
  if (place.isImperative && !place.isInfinitive)
    return clause.coordinators.has(ahead) && isOrder(spot, knowledge)
  const isPart = place.isPresent && clause.partitives.has(follower?.key ?? '')
  return introduces(ahead, knowledge) || isPart ? false : undefined
}

/** Whether what follows the first word of a sentence makes an order of it: *hold det varmt*. */
function isOrdered(follower: Atom, knowledge: Knowledge): boolean {
  const { objects, counts, midfield } = knowledge.clause
  return isThing(follower, knowledge) || [objects, counts, midfield].some((words) => words.has(follower.key))
}

/** Whether a noun follows: two never stand side by side, but for measures and genitives: *alle bruger appen*. */
function hasObject(follower: Atom, place: Place, knowledge: Knowledge): boolean {
  const isIntroduced = introduces(place.ahead, knowledge)
  if (isIntroduced && !(place.isPresent && knowledge.clause.counts.has(place.ahead))) return false
  if (isThing(follower, knowledge)) return place.isPresent || place.canBePast || place.isImperative
  return !isIntroduced && place.isPresent && isNoun(follower.key, knowledge)
}

/** Whether a word is a verb by what stands before it; undefined where that does not tell. */
function isBehind(spot: Spot, place: Place, knowledge: Knowledge): boolean | undefined {
  const { pieces, at } = spot
  const { ahead } = place
  const { clause } = knowledge
  const isParticiple = clause.passives.has(passiveOf(spot, knowledge)) || isPerfect(spot, knowledge)
  if (place.canBePast && isParticiple) return true
  if (place.isInfinitive && clause.markers.has(governorOf(spot, knowledge))) return true
  const isInverted = isVerbal(pieces[at - 2]?.key ?? '', knowledge)
  // Behind an inverted subject an object follows: *då har hon lagar*.
  if (clause.subjects.has(ahead) || clause.joint.has(ahead)) return !isInverted
  const canBeFinite = place.isPresent || place.isPassive || (place.canBePast && clause.isPastInT)
  if (clause.midfield.has(ahead)) return canBeFinite && !isInverted
  if (clause.relators.has(ahead))
    return canBeFinite && !isInverted && at > 1 && SPACE.test(pieces[at - 1]?.gap ?? '')
  if (clause.coordinators.has(ahead) && place.isPresent && isAfterClause(pieces, at - 1, knowledge))
    return true
  if (isVerbal(ahead, knowledge)) return false
  return place.isPresent && place.isBent && isFirst(pieces, at - 1, knowledge) ? true : undefined
}

/** Whether a word is a verb by what stands behind it. */
function isBefore({ pieces, at }: Spot, place: Place, knowledge: Knowledge): boolean {
  const { inverted, neuters, objects, complements } = knowledge.clause
  const behind = place.follower?.key ?? ''
  // A clause without *som* may follow: *länkar du har*.
  const isClause =
    inverted.has(behind) && !neuters.has(behind) && isVerbal(pieces[at + 2]?.key ?? '', knowledge)
  const isComplement = !place.isInfinitive && !place.isImperative && complements.has(behind)
  return !isClause && (objects.has(behind) || isComplement)
}

function verbOf(key: string, { lexicon, clause }: Knowledge): Verb | undefined {
  const infinitives = lexicon.verbsOf(key)
  const stems = [key + clause.infinitive, key + key.slice(-1) + clause.infinitive]
  // An imperative is an infinitive without its vowel.
  const isImperative = stems.some((stem) => lexicon.verbsOf(stem).includes(stem))
  if (infinitives.length === 0 && !isImperative) return undefined
  const isInfinitive = infinitives.includes(key) || infinitives.includes(key.replace(/s$/u, ''))
  const isOther = !isInfinitive && !isImperative
  return {
    isInfinitive,
    isImperative,
    isPresent: isOther && key.endsWith('r'),
    isPast: isOther && /[td]$/u.test(key),
  }
}

/** The word before a verb, its adverbs and a pronoun: *har* in *har han også arbejdet*. */
function governorOf({ pieces, at }: Spot, { clause }: Knowledge): string {
  for (let place = at - 1; place >= Math.max(0, at - FARTHEST); place -= 1) {
    const [word, behind] = [pieces[place], pieces[place + 1]]
    if (!word || !behind || !SPACE.test(behind.gap)) return ''
    if (!clause.midfield.has(word.key) && !isSubject(word.key, clause)) return word.key
  }
  return ''
}

/** Words between a verb and the verb that governs it. */
const FARTHEST = 4

/** The word before a participle and the pronoun that is its subject: *blev* in *blev han fundet*. */
function passiveOf({ pieces, at }: Spot, { clause }: Knowledge): string {
  const key = pieces[at - 1]?.key ?? ''
  return clause.subjects.has(key) || clause.joint.has(key) ? (pieces[at - 2]?.key ?? '') : key
}

/** Whether *har* stands before a participle, and none but it is between: *har de sidste år arbejdet*. */
function isPerfect({ pieces, at }: Spot, knowledge: Knowledge): boolean {
  const { clause, lexicon } = knowledge
  for (let place = at - 1; place >= Math.max(0, at - FARTHEST - 1); place -= 1) {
    const [word, behind] = [pieces[place], pieces[place + 1]]
    if (!word || !behind || !SPACE.test(behind.gap)) return false
    if (clause.perfects.has(word.key)) return true
    if (isVerbal(word.key, knowledge) || clause.openers.has(word.key)) return false
    if (/[td]$/u.test(word.key) && !clause.determiners.has(word.key) && !lexicon.isHead(word.key))
      return false
  }
  return false
}

/** Whether a word begins a sentence and is no adjective of a plural: a name, an adverb. */
function isFirst(pieces: readonly Atom[], at: number, { clause, lexicon, common }: Knowledge): boolean {
  const word = pieces[at]
  if (!word || (pieces[at - 1] && SPACE.test(word.gap)) || common.has(word.key)) return false
  return /[^aeiosåæøäö]$/u.test(word.key) && !lexicon.isHead(word.key) && !clause.measures.has(word.key)
}

/** Whether a word is a noun that is definite, so that no other noun stands before it. */
function isThing(word: Atom, { clause, lexicon, common }: Knowledge): boolean {
  if (common.has(word.key)) return false
  return clause.definite.test(word.key) && lexicon.isHead(word.key) && lexicon.verbsOf(word.key).length === 0
}

/** Whether the sentence of a word begins with an order: *klik på linket, og tryk på knappen*. */
function isOrder({ pieces, at }: Spot, { clause }: Knowledge): boolean {
  for (let place = at - 1; place >= Math.max(0, at - LONGEST); place -= 1) {
    const word = pieces[place]
    if (!word || (place > 0 && !/[.!?:;\n]/u.test(word.gap))) continue
    return clause.orders.has(word.key)
  }
  return false
}

/** Words before a word in which its sentence's first one is looked for. */
const LONGEST = 20

/** Whether a word is a noun and no form of a verb. */
function isNoun(key: string, { lexicon, common, stops, clause }: Knowledge): boolean {
  if (common.has(key) || stops.includes(key) || clause.weak.test(key) || key.endsWith('s')) return false
  return lexicon.isHead(key) && lexicon.verbsOf(key).length === 0
}

/** Whether what stands before *og* is no noun that another one could be joined to, but the end of a clause. */
function isAfterClause(pieces: readonly Atom[], at: number, { clause, lexicon }: Knowledge): boolean {
  const [joint, before] = [pieces[at], pieces[at - 1]]
  if (!joint || !before || beginsClause(pieces, at - 1, clause)) return false
  if (!SPACE.test(joint.gap) || clause.definite.test(before.key)) return true
  return !lexicon.isHead(before.key) && !clause.plural.test(before.key)
}
