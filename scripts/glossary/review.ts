/** What a glossary says that nothing follows from, or that can never be found. */
import type { Term, TermTarget } from '../model.js'
import { findNames } from './find.js'
import { formsOf, indexNames, type Name, type NameIndex } from './lookup.js'
import { isKnown, morphologyOf } from './morphology.js'
import { sourceNames, targetNames } from './names-of.js'
import { keyOf } from './tokens.js'

/** One remark, with the keys of the value that it is about. */
export interface Remark {
  readonly kind: 'never-found' | 'no-forms' | 'unused-not-form' | 'made-form' | 'form-of-right-name'
  readonly keys: readonly (string | number)[]
  /** Of listed forms: all of them. */
  readonly name: string
  /** The right name that it is a form of. */
  readonly of?: string
}

/** Remarks on all terms, in their order. */
export function reviewTerms(terms: readonly Term[], sourceLanguage: string): readonly Remark[] {
  return terms.flatMap((term, index) => {
    const [own] = sourceNames([term])
    const target: TermTarget = { preferred: term.source, ...pick(term) }
    return [
      ...(own ? reviewNames([{ ...own, compounds: 'off' }], target, sourceLanguage, ['terms', index]) : []),
      ...Object.entries(term.targets).flatMap(([language, names]) =>
        reviewNames(targetNames([{ ...term, targets: { [language]: names } }], language), names, language, [
          'terms',
          index,
          'targets',
          language,
        ]),
      ),
    ]
  })
}

function pick({ forms, notForms }: Term): Pick<TermTarget, 'forms' | 'notForms'> {
  return { ...(forms && { forms }), ...(notForms && { notForms }) }
}

function reviewNames(
  names: readonly Name[],
  target: TermTarget,
  language: string,
  keys: readonly (string | number)[],
): readonly Remark[] {
  const free = names.map((name) => ({ ...name, notForms: new Set<string>() }))
  const index = indexNames(free, language)
  const right = indexNames(
    free
      .filter(({ status }) => status !== 'forbidden' && status !== 'deprecated')
      .map((name) => ({ ...name, forms: [] })),
    language,
  )
  const places = placesOf(target)
  return [
    ...names.flatMap((name) =>
      reviewName(name, right, language, [...keys, ...(places.get(name.text) ?? [name.status])]),
    ),
    ...(target.notForms ?? []).flatMap((form, at): readonly Remark[] =>
      findNames(form, index).length > 0
        ? []
        : [{ kind: 'unused-not-form', keys: [...keys, 'notForms', at], name: form }],
    ),
    ...madeForms(target, right, keys),
  ]
}

function madeForms({ forms = [] }: TermTarget, right: NameIndex, keys: Remark['keys']): readonly Remark[] {
  const made = forms.filter((form) => madeBy(form, right) !== undefined)
  return made.length === 0 ? [] : [{ kind: 'made-form', keys: [...keys, 'forms'], name: made.join(', ') }]
}

/** The right name whose forms a text is among. */
function madeBy(form: string, right: NameIndex): string | undefined {
  return findNames(form, right).find((found) => !found.isCompound && found.form.length === form.length)?.name
}

function reviewName(
  name: Name,
  right: NameIndex,
  language: string,
  keys: readonly (string | number)[],
): readonly Remark[] {
  const found = findNames(name.text, indexNames([name], language))
  if (found.length === 0) return [{ kind: 'never-found', keys, name: name.text }]
  if (name.status === 'forbidden' || name.status === 'deprecated') {
    const of = madeBy(name.text, right)
    if (of !== undefined && keyOf(of) !== keyOf(name.text))
      return [{ kind: 'form-of-right-name', keys, name: name.text, of }]
  }
  const isBent = name.wordClass !== 'name' && isKnown(language) && name.forms.length === 0
  const made = formsOf(name, morphologyOf(language)).flatMap((words) => words.flat())
  const isAlone = made.every(({ text }) => keyOf(name.text).includes(keyOf(text)))
  return isBent && isAlone ? [{ kind: 'no-forms', keys, name: name.text }] : []
}

/** Where each name stands in its target. */
function placesOf(target: TermTarget): ReadonlyMap<string, readonly (string | number)[]> {
  const lists = ['forbidden', 'deprecated', 'admitted'] as const
  const listed = lists.flatMap((key) => (target[key] ?? []).map((name, at) => [name, [key, at]] as const))
  return new Map(listed)
}
