/** What stands right before and behind a word tells whether it is a verb: *kan love*, *har arbejdet*, *bruger en kniv*. */
import { SPACE } from './clause.js'
import { introduces, isSubject, isVerbal, type Knowledge } from './finite.js'
import type { Entry } from './lookup.js'
import { EXACT } from './names.js'
import type { Atom } from './tokens.js'

/** A word that can be a verb, and what can be told of it as one. */
interface Verb {
  readonly isInfinitive: boolean
  readonly isPresent: boolean
  readonly isPast: boolean
}

/**
 * Whether a word that can be a verb is one by its neighbours alone. The words that tell are those beside which nine of ten such
 * words in treebanks are verbs.
 */
export function isVerbBeside(
  pieces: readonly Atom[],
  at: number,
  { form }: Entry,
  knowledge: Knowledge,
): boolean {
  const { clause } = knowledge
  const [word, before, next] = [pieces[at], pieces[at - 1], pieces[at + 1]]
  const verb = word && verbOf(word.key, knowledge)
  if (!verb) return false
  const ahead = before && SPACE.test(word.gap) ? before.key : ''
  const behind = next && SPACE.test(next.gap) ? next.key : ''
  if (clause.markers.has(ahead) || clause.conjunctions.has(ahead)) return verb.isInfinitive
  if (verb.isPresent && clause.singular.has(ahead)) return true
  if (introduces(ahead, knowledge) || (verb.isPresent && clause.partitives.has(behind))) return false
  if (clause.perfects.has(ahead) && verb.isPast && form.rule !== EXACT) return true
  const isInverted = isVerbal(pieces[at - 2]?.key ?? '', knowledge)
  // Behind an inverted subject an object follows: *då har hon lagar*, but *kan hon laga*.
  if (clause.subjects.has(ahead) || clause.joint.has(ahead))
    return isInverted ? verb.isInfinitive && clause.markers.has(pieces[at - 2]?.key ?? '') : true
  if (clause.midfield.has(ahead) || clause.relators.has(ahead)) return verb.isPresent && !isInverted
  // A clause without *som* may follow: *länkar du har*.
  if (isSubject(behind, clause) && isVerbal(pieces[at + 2]?.key ?? '', knowledge)) return false
  return clause.objects.has(behind) || (!verb.isInfinitive && clause.complements.has(behind))
}

function verbOf(key: string, { lexicon }: Knowledge): Verb | undefined {
  const infinitives = lexicon.verbsOf(key)
  if (infinitives.length === 0) return undefined
  const isInfinitive = infinitives.includes(key) || infinitives.includes(key.replace(/s$/u, ''))
  // An imperative is an infinitive without its vowel.
  const isStem = infinitives.some((infinitive) => infinitive.slice(0, -1) === key)
  const isOther = !isInfinitive && !isStem
  return { isInfinitive, isPresent: isOther && key.endsWith('r'), isPast: isOther && /[td]$/u.test(key) }
}
