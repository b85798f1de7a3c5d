/** What a glossary has to look for: the names of its terms in the source's language and in another one. */
import { groupsBy } from '../groups.js'
import type { Term, TermStatus, TermTarget } from '../model.js'
import { targetOf } from '../terms.js'
import type { Name } from './lookup.js'
import { keyOf } from './tokens.js'

/** The names of terms in the language of the source. */
export function sourceNames(terms: readonly Term[]): readonly Name[] {
  return terms.map((term) => ({
    text: term.source,
    term,
    status: 'source',
    caseSensitive: term.caseSensitive ?? false,
    wordClass: term.doNotTranslate ? 'name' : (term.partOfSpeech ?? 'noun'),
    compounds: 'off',
    forms: term.forms ?? [],
    notForms: keys(term.notForms),
  }))
}

/** The names of terms in a language: right ones, wrong ones, and those that stay as they are in every language. */
export function targetNames(terms: readonly Term[], language: string): readonly Name[] {
  return terms.flatMap((term) => {
    const target = targetOf(term, language)
    const kept =
      term.doNotTranslate && !target
        ? [nameOf(term, { preferred: term.source }, term.source, 'preferred')]
        : []
    return target ? [...kept, ...namesIn(term, target)] : kept
  })
}

function namesIn(term: Term, target: TermTarget): readonly Name[] {
  const { preferred, admitted = [], deprecated = [], forbidden = [], forms = [] } = target
  const right = [preferred, ...admitted]
  const owned = groupsBy(forms, (form) => closest(form, right))
  const shared = nameOf(term, target, preferred, 'preferred')
  const named = (text: string, status: TermStatus): Name => ({ ...shared, text, status })
  return [
    ...right.map((text, index) => ({
      ...named(text, index === 0 ? 'preferred' : 'admitted'),
      forms: owned.get(text) ?? [],
    })),
    ...deprecated.map((text) => named(text, 'deprecated')),
    ...forbidden.map((text) => named(text, 'forbidden')),
  ]
}

function nameOf(term: Term, target: TermTarget, text: string, status: TermStatus): Name {
  return {
    text,
    term,
    status,
    caseSensitive: term.caseSensitive ?? false,
    wordClass: term.doNotTranslate ? 'name' : (target.partOfSpeech ?? term.partOfSpeech ?? 'noun'),
    compounds: target.compounds ?? 'auto',
    forms: [],
    notForms: keys(target.notForms),
  }
}

/** Of several names, the one that a form has most letters in common with, from the first on. */
function closest(form: string, names: readonly string[]): string | undefined {
  const common = (name: string) => {
    let at = 0
    while (at < name.length && name[at]?.toLowerCase() === form[at]?.toLowerCase()) at += 1
    return at
  }
  let [best, most] = [names[0], -1]
  for (const name of names) {
    const size = common(name)
    if (size > most) [best, most] = [name, size]
  }
  return best
}

function keys(forms: readonly string[] = []): ReadonlySet<string> {
  return new Set(forms.map((form) => keyOf(form).replace(/\s+/gu, ' ')))
}
