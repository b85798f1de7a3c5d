/** One name in place of another, in the same form: number, definiteness, case, or part of a compound. */

import type { Occurrence } from '../model.js'
import { UNSPACED } from '../syntax/words.js'
import { sharedStart } from '../text.js'
import { isCapital } from './casing.js'
import type { Form } from './endings.js'
import { firstPartsOf, formsOf, type Name } from './lookup.js'
import { type Morphology, morphologyOf } from './morphology.js'
import { headOf, wordsOf } from './names.js'
import { keyOf } from './tokens.js'

/** What would stand in place of an occurrence. */
export interface Replacement {
  readonly found: string
  readonly text: string
  /** How the new form was made; of the first part of a compound, that part. */
  readonly rule: string
  /** Other forms that could be meant: the rules know no genders. */
  readonly alternatives: readonly string[]
}

/** The old name and the new one. */
export interface Change {
  readonly from: Name
  readonly to: Name
  readonly language: string
  /** The language of the new name, where it is another one; then its forms are those that mean the same. */
  readonly toLanguage?: string
  /** Whether a word stands somewhere in the texts of the project: a form that is in use is the likelier one. */
  readonly isInUse: (key: string) => boolean
}

const SHOWN = 3

/** What to write in place of an occurrence of a name; `undefined` when the new name has no such form. */
export function replacementFor(occurrence: Occurrence, change: Change): Replacement | undefined {
  const { form: found, part, span } = occurrence
  if (UNSPACED.test(change.from.text) || UNSPACED.test(change.to.text))
    return { found, text: change.to.text, rule: '=', alternatives: [] }
  if (occurrence.isCompound && !part && /[\s-]/u.test(change.to.text)) return undefined
  const [start, end] = part ? [part.span.start - span.start, part.span.end - span.start] : [0, found.length]
  const old = found.slice(start, end)
  const forms =
    part?.place === 'first' ? firstParts(old, change) : inflected(old, change, part?.place === 'last')
  const whole = ({ text }: Form) => found.slice(0, start) + casedLike(old, text, change) + found.slice(end)
  const [best, ...others] = forms
  if (!best) return undefined
  return {
    found,
    text: whole(best),
    rule: best.rule,
    alternatives: [...new Set(others.map(whole))].filter((text) => text !== whole(best)).slice(0, SHOWN),
  }
}

/** What the new name can be as the first part of a compound. Where it can be joined as the old one is, it is. */
function firstParts(
  old: string,
  { from, to, language, toLanguage = language, isInUse }: Change,
): readonly Form[] {
  const added = (name: string, part: string) => tailOf(keyOf(name), keyOf(part))
  const joint = added(from.text, old)
  const parts = firstPartsOf(to, morphologyOf(toLanguage))
  const alike = parts.filter(({ text }) => added(to.text, text) === joint)
  return ranked(alike.length > 0 ? alike : parts, [
    ({ text }) => isInUse(keyOf(text)),
    ({ text }) => keyOf(text) === keyOf(to.text),
  ])
}

/** The forms of the new name that can be what the old form is, the likeliest first. */
function inflected(old: string, change: Change, isPart: boolean): readonly Form[] {
  const { from, to, language, toLanguage = language, isInUse } = change
  const morphology = morphologyOf(toLanguage)
  if (isPart && /[\s-]/u.test(to.text)) return []
  const given = headIn(old, from, morphologyOf(language))
  if (!given) return []
  const { base, form, slots } = given
  const words = wordsOf(to.text)
  const head = headOf(words, morphology)
  const newBase = words[head] ?? ''
  const [made = []] = formsOf(to, morphology)
  const own = (other: Form) => slotsOf(other, newBase, morphology)
  const isEqual = (other: Form) => own(other).join() === slots.join()
  const fitting = (made[head] ?? []).filter(
    (other) =>
      (other.of !== undefined) === (form.of !== undefined) && own(other).some((slot) => slots.includes(slot)),
  )
  // Words with one head have one paradigm: vänorterna, partnerorterna.
  const shared = sharedEnd(keyOf(base), keyOf(newBase))
  const twin = keyOf(newBase).slice(0, -shared.length) + keyOf(form.text).slice(base.length - shared.length)
  const sure = shared.length > 2 ? fitting.filter(({ text }) => keyOf(text) === twin) : []
  const equal = slots.length === 1 ? fitting.filter(isEqual) : []
  const tail = tailOf(keyOf(base), keyOf(form.text))
  return ranked([sure, equal, fitting].find((forms) => forms.length > 0) ?? [], [
    ({ text }) => isInUse(keyOf(text)),
    isEqual,
    // Only a table that knows the word changes its stem: Städte, cities.
    ({ text }) => !keyOf(text).startsWith(keyOf(newBase)),
    ({ text }) => tailOf(keyOf(newBase), keyOf(text)) === tail,
  ]).map((other) => ({ ...other, text: phrase(words, made, { head, form: other, slots, morphology }) }))
}

/** The head of an old name as a text has it: its base, its form there, and what that form can be. */
function headIn(old: string, from: Name, morphology: Morphology) {
  const written = wordsOf(old).map(keyOf)
  const head = headOf(wordsOf(from.text), morphology)
  const base = wordsOf(from.text)[head] ?? ''
  const heads = formsOf(from, morphology).flatMap((words) => words[Math.min(head, words.length - 1)] ?? [])
  const form = heads.find(({ text }) => keyOf(text) === written[Math.min(head, written.length - 1)])
  return form && { base, form, slots: slotsOf(form, base, morphology) }
}

/** The name with its head in a form; adjectives before it as that form wants them. */
function phrase(
  words: readonly string[],
  made: readonly (readonly Form[])[],
  { head, form, slots, morphology }: PhraseForm,
): string {
  const { weak, adjectivesBend } = morphology
  const isWeak = weak !== undefined && adjectivesBend === 'before' && !slots.includes(BASE)
  return words
    .map((word, index) => {
      if (index === head) return form.text
      if (index > head || !isWeak) return word
      return made[index]?.find(({ text }) => text.endsWith(weak))?.text ?? word
    })
    .join(' ')
}

interface PhraseForm {
  readonly head: number
  readonly form: Form
  readonly slots: readonly string[]
  readonly morphology: Morphology
}

const BASE = 'base'

/** What a form of a word can be. */
function slotsOf({ text, of = text }: Form, base: string, { slots }: Morphology): readonly string[] {
  const key = keyOf(of)
  if (key === keyOf(base)) return [BASE]
  return slots.find(([ending]) => ending.test(key))?.[1] ?? [tailOf(keyOf(base), key)]
}

/** What stands in a form behind the letters that it has in common with its base. */
function tailOf(base: string, form: string): string {
  const at = sharedStart(base, form)
  return `${base.length - at} ${form.slice(at)}`
}

function sharedEnd(a: string, b: string): string {
  let size = 0
  while (size < Math.min(a.length, b.length) && a.at(-1 - size) === b.at(-1 - size)) size += 1
  return a.slice(a.length - size)
}

/** Forms by the tests that they pass; an earlier test counts more than all later ones. */
function ranked(forms: readonly Form[], tests: readonly ((form: Form) => boolean)[]): readonly Form[] {
  const score = (form: Form) =>
    tests.reduce((sum, isLikely, at) => sum + (isLikely(form) ? 2 ** (tests.length - at) : 0), 0)
  return forms.toSorted((a, b) => score(b) - score(a))
}

/** A form with the capitals of the word that it stands for, where these are not those of its own name. */
function casedLike(old: string, form: string, { from }: Change): string {
  if (old.length > 1 && old === old.toUpperCase() && from.text !== from.text.toUpperCase())
    return form.toUpperCase()
  if (isCapital(old) === isCapital(from.text)) return form
  const first = form.slice(0, 1)
  return (isCapital(old) ? first.toUpperCase() : first.toLowerCase()) + form.slice(1)
}
