/** The forms of verbs, of one word or with a particle. */
import { type Form, inflect } from './endings.js'
import { type Morphology, tableOf } from './morphology.js'

/** For each word of a verb the forms that may stand in its place. */
export interface VerbPhrase {
  readonly words: readonly (readonly Form[])[]
}

/** All forms of a verb with its words in small letters: of *hochladen*, *hochgeladen* and *lädt … hoch* as well. */
export function verbPhrases(words: readonly string[], morphology: Morphology): readonly VerbPhrase[] {
  const [verb = '', ...others] = words
  if (others.length > 0) return withParticle(verb, others, morphology)
  const particle = morphology.particles?.filter((one) => isPrefix(one, verb)).toSorted(byLength)[0]
  return particle === undefined
    ? [{ words: [formsOf(verb, morphology)] }]
    : separable(verb, particle, morphology)
}

/** A verb and its particle: *logga in*, *log in*; of two words the participle may be one: *inloggad*. */
function withParticle(
  verb: string,
  others: readonly string[],
  morphology: Morphology,
): readonly VerbPhrase[] {
  const forms = formsOf(verb, morphology)
  const open = {
    words: [[...forms, ...imperatives(verb, morphology)], ...others.map((word) => [exact(word)])],
  }
  const [particle, ...more] = others
  if (particle === undefined || more.length > 0 || morphology.capitals === 'initial') return [open]
  return [open, { words: [forms.map((form) => joined(particle, form))] }]
}

/** What one tells somebody to do: *skriv under*, *kom ind*. Alone it would be a noun too often: *beslut*. */
function imperatives(verb: string, { adjectivesBend, capitals }: Morphology): readonly Form[] {
  if (adjectivesBend === 'never' || capitals === 'initial' || !/.[ae]$/u.test(verb)) return []
  const stem = verb.slice(0, -1)
  const stems = /([^aeiouyåäöæø])\1$/u.test(stem) ? [stem, stem.slice(0, -1)] : [stem]
  return stems.map((text) => ({ text, rule: `-${verb.slice(text.length)} → -` }))
}

function separable(verb: string, particle: string, morphology: Morphology): readonly VerbPhrase[] {
  const base = verb.slice(particle.length)
  const forms = formsOf(base, morphology)
  const infinitive = { text: `${particle}zu${base}`, rule: `${particle}-zu-` }
  return [
    { words: [[exact(verb), ...forms.map((form) => joined(particle, form)), infinitive]] },
    { words: [forms, [exact(particle)]] },
  ]
}

function isPrefix(particle: string, verb: string): boolean {
  return verb.startsWith(particle) && verb.length - particle.length >= SHORTEST
}

const SHORTEST = 4

function byLength(a: string, b: string): number {
  return b.length - a.length
}

function joined(particle: string, { text, rule }: Form): Form {
  return { text: particle + text, rule: `${particle}-, ${rule}` }
}

function formsOf(verb: string, morphology: Morphology): readonly Form[] {
  const made = inflect(verb, tableOf(morphology, 'verb'))
  const { participle } = morphology
  const marked =
    participle === undefined
      ? []
      : made
          .filter(({ text }) => PARTICIPLE.test(text) && !text.startsWith(participle))
          .map(({ text, rule }) => ({ text: participle + text, rule: `${participle}-, ${rule}` }))
  return [exact(verb), ...made, ...marked]
}

/** Endings of a weak participle, as it stands and as an adjective. */
const PARTICIPLE = /t(?:e[mnrs]?)?$/u

function exact(text: string): Form {
  return { text, rule: '=' }
}
