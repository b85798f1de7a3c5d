/** Target templates: `translations/{language}/{path}` says where the version of a document in a language is. */

import { t } from '../phrases.js'

/**
 * The path of a target. `path` is that of the source below the fixed part of its pattern; `pattern` says what the
 * ending of a source is, which its stem goes without: what stands behind the last `*`, else the extension.
 */
export function fillTemplate(template: string, language: string, path: string, pattern = ''): string {
  const extension = extensionOf(path)
  const values: Readonly<Record<string, string>> = {
    '{language}': language,
    '{path}': path,
    '{stem}': stemOf(path, extension, pattern),
    '{extension}': extension,
  }
  return template.replaceAll(PLACEHOLDER, (found) => values[found] ?? found)
}

/** What is wrong with a template, as found, expected and what to do; `undefined` when nothing is. */
export function templateFlaw(template: string, isForOneFile: boolean): string | undefined {
  const rest = template.replaceAll(PLACEHOLDER, '')
  const strange = /\{[^{}]*\}?|[}*?[\]]/.exec(rest)?.[0]
  if (strange !== undefined)
    return t(
      'template.strange',
      'found {{found}}; expected only {language}, {path}, {stem} and {extension} in braces, and no pattern. Correct it',
      { found: JSON.stringify(strange) },
    )
  if (!isForOneFile && !hasPath(template))
    return t(
      'template.noPath',
      'found no {path}; expected it or {stem}, since the source is a pattern and each of its files needs a target. Add it',
    )
  if (/^\.tvilling(\/|$)/i.test(template))
    return t(
      'template.inLedger',
      'found the folder of the ledger; expected a target outside ".tvilling". Choose another folder',
    )
  return undefined
}

/** Whether a part of a template differs from source to source. */
export function hasPath(part: string): boolean {
  return part.includes('{path}') || part.includes('{stem}')
}

/** A pattern with every `{language}` replaced by all of these names; `undefined` when it has one and there are none. */
export function fillPattern(pattern: string, names: readonly string[]): string | undefined {
  if (!pattern.includes('{language}')) return pattern
  if (names.length === 0) return undefined
  return pattern.replaceAll('{language}', names.length === 1 ? names.join() : `{${names.join(',')}}`)
}

function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1] ?? ''
}

/** `guide/start` for `guide/start.en.md`, when the pattern is `docs/*.en.md`. */
function stemOf(path: string, extension: string, pattern: string): string {
  const stem = extension === '' ? path : path.slice(0, -extension.length - 1)
  const mark = /\*([^*/]+)\.[^*/.]+$/.exec(pattern)?.[1] ?? ''
  return mark !== '' && stem.endsWith(mark) ? stem.slice(0, -mark.length) : stem
}

const PLACEHOLDER = /\{(?:language|path|stem|extension)\}/g
