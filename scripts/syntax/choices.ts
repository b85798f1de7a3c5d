/** Choices between texts in messages, in the syntax of ICU: `{count, plural, one {…} other {…}}`. */
import { CATEGORIES } from './plurals.js'

/** What is wrong with a choice: its braces, a form that it lacks, or one that there is not. */
export interface Flaw {
  readonly type: 'braces' | 'other' | 'form' | 'unknown'
  /** The variable that it is made by. */
  readonly name: string
  readonly form: string
}

/**
 * The first flaw in the choices of a message; `undefined` when there is none. With a language, plurals must have the
 * forms that CLDR gives it.
 */
export function choicesOf(text: string, language: string | undefined): { readonly flaw: Flaw | undefined } {
  const flaw = (type: Flaw['type'], name = '', form = '') => ({ flaw: { type, name, form } })
  const depth = depthOf(text)
  if (depth !== 0) return flaw('braces')
  for (const found of text.matchAll(/\{\s*([\w.-]+)\s*,\s*(plural|select|selectordinal)\s*,/gu)) {
    const [whole, name = '', type = ''] = found
    const forms = formsIn(text.slice(found.index + whole.length))
    if (!forms) return flaw('braces', name)
    if (!forms.includes('other')) return flaw('other', name)
    if (type === 'select') continue
    const unknown = forms.find((form) => !/^=\d+$/u.test(form) && !NAMED.has(form))
    if (unknown !== undefined) return flaw('unknown', name, unknown)
    const missing = needed(language, type).find((form) => !forms.includes(form))
    if (missing !== undefined) return flaw('form', name, missing)
  }
  return { flaw: undefined }
}

/** Forms that a plural may have, besides exact numbers. */
const NAMED: ReadonlySet<string> = new Set(CATEGORIES)

/** Open braces at the end; below 0 when one was closed that was not open. An apostrophe makes braces text. */
function depthOf(text: string): number {
  let depth = 0
  for (const [sign] of text.replace(/'[{}][^']*'/gu, '').matchAll(/[{}]/gu)) {
    depth += sign === '{' ? 1 : -1
    if (depth < 0) return depth
  }
  return depth
}

/** The names before the texts of a choice; `undefined` when it does not end. */
function formsIn(text: string): readonly string[] | undefined {
  const forms: string[] = []
  let depth = 0
  let name = ''
  for (const sign of text.replace(/'[{}][^']*'/gu, '')) {
    if (sign === '{') {
      if (depth === 0) forms.push(name.replace(/^\s*offset:\d+/u, '').trim())
      name = ''
      depth += 1
    } else if (sign === '}') {
      if (depth === 0) return forms
      depth -= 1
    } else if (depth === 0) name += sign
  }
  return undefined
}

/** A form for millions alone (`many` in French or Spanish) may be left out: `other` says the same. */
function needed(language: string | undefined, type: string): readonly string[] {
  if (language === undefined || Intl.PluralRules.supportedLocalesOf(language).length === 0) return []
  const rules = new Intl.PluralRules(language, { type: type === 'plural' ? 'cardinal' : 'ordinal' })
  const used = new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)))
  return [...used].filter((form) => form !== 'other')
}
