/** Files of settings that people write by hand: JSON held against a schema, and errors that name the place. */

import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { type Keys, parseJson, placeOf } from '../syntax/json.js'
import { check, type Problem, type v } from './schema.js'
import { knownKeys, misplacedList } from './shapes.js'
import { suggest } from './suggest.js'

/** A file of settings, with its path in the project. */
export interface Settings {
  readonly path: string
  readonly text: string
}

/** A value in which nothing can be changed. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

/** The value of a file in its schema's type. Throws a `UsageError` of code `config` with the first problem. */
export function parseSettings<S extends v.GenericSchema>(
  file: Settings,
  schema: S,
): Frozen<v.InferOutput<S>> {
  const json = parseJson(file.text)
  if (!json.ok) {
    const place = `${file.path}:${json.place.line}:${json.place.column}`
    throw new UsageError(
      'config',
      `${place}: ${t('settings.noJson', 'found {{found}}; expected {{expected}}. Correct the JSON here', {
        found: json.found,
        expected: json.expected,
      })}`,
    )
  }
  const list = misplacedList(schema, json.data)
  if (list)
    throw settingsError(
      file,
      list,
      t('settings.list', 'found a list; expected an object. Write it in { }, not in [ ]'),
    )
  const checked = check(schema, json.data)
  if (checked.ok) return freeze(checked.value)
  const { problem } = checked
  const what = isUnknownKey(problem) ? 'key' : 'value'
  throw settingsError(file, problem.keys, explain(problem, schema), what)
}

/** The error for a value of a file, or for its key. */
export function settingsError(
  file: Settings,
  keys: Keys,
  reason: string,
  what: 'key' | 'value' = 'value',
): UsageError {
  const { line, column } = placeOf(file.text, keys, what)
  return new UsageError('config', `${file.path}:${line}:${column}: ${reason}`)
}

/** Runs an action; a `UsageError` that it throws gets the place of a value of the file. */
export function atPlace<T>(file: Settings, keys: Keys, action: () => T, what: 'key' | 'value' = 'value'): T {
  try {
    return action()
  } catch (error) {
    throw error instanceof UsageError ? settingsError(file, keys, error.message, what) : error
  }
}

/** Freezes a value and all that it holds. */
export function freeze<T>(value: T): Frozen<T> {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value as Frozen<T>
}

function isUnknownKey({ expected }: Problem): boolean {
  return expected === 'never'
}

function explain(problem: Problem, schema: v.GenericSchema): string {
  const { keys, path, found, expected, message } = problem
  const key = String(keys.at(-1) ?? '')
  if (isUnknownKey(problem)) return unknownKey(key, knownKeys(schema, keys.slice(0, -1)))
  if (found === 'undefined')
    return t('settings.missing', 'found no {{name}}; expected it in this object. Add it', {
      name: JSON.stringify(key),
    })
  // A sentence of our own schemas; valibot's begin with "Invalid".
  const sentence = message.startsWith('Invalid ')
    ? t('settings.value', 'found {{found}}; expected {{expected}}. Correct this value', {
        found: inWords(found),
        expected: inWords(expected),
      })
    : t('settings.found', 'found {{found}}; {{advice}}', { found: inWords(found), advice: message })
  return path === '' ? sentence : `${path}: ${sentence}`
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = suggest(key, known)
  const advice =
    meant === undefined
      ? t('settings.removeIt', 'Remove it')
      : t('suggestion.didYouMean', 'Did you mean {{meant}}?', { meant: JSON.stringify(meant) })
  return t('settings.unknownKey', 'found the unknown key {{name}}; expected one of {{known}}. {{advice}}', {
    name: JSON.stringify(key),
    known: known.join(', '),
    advice,
  })
}

const WORDS: Readonly<Record<string, () => string>> = {
  Array: () => t('value.list', 'a list'),
  Object: () => t('value.object', 'an object'),
  string: () => t('value.text', 'a text'),
  boolean: () => t('value.boolean', 'true or false'),
}

/** What valibot calls a value or a type, in words. */
function inWords(name: string | undefined): string {
  if (name === undefined) return t('settings.another', 'another value')
  if (name.startsWith('"')) return JSON.stringify(name.slice(1, -1).slice(0, 80))
  if (name.startsWith('('))
    return t('value.oneOf', 'one of {{names}}', { names: name.slice(1, -1).replaceAll(' | ', ', ') })
  return WORDS[name]?.() ?? name
}
