/**
 * JSON with places, for files that people edit by hand. `JSON.parse` names no place for its commonest errors, keeps
 * the last of two equal keys in silence and takes keys like `__proto__`, which other code stumbles over.
 */
import type { Place } from '../model.js'

/** Way to a value: keys and indices, from the outside to the inside. */
export type Keys = readonly (string | number)[]

/** The data of a text, or what is wrong with it first. */
export type ParsedJson =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly place: Place; readonly found: string; readonly expected: string }

/** Parses strict JSON without repeated or unsafe keys, at most 100 levels deep. The text has no byte-order mark. */
export function parseJson(text: string): ParsedJson {
  try {
    scan(text, () => {})
  } catch (error) {
    if (!(error instanceof Flaw)) throw error
    return { ok: false, place: placeAt(text, error.offset), found: error.found, expected: error.message }
  }
  return { ok: true, data: JSON.parse(text) as unknown }
}

/**
 * Where a value of a valid text stands, or its key; where there is no such value, the innermost one around it that
 * there is.
 */
export function placeOf(text: string, keys: Keys, what: 'key' | 'value' = 'value'): Place {
  let best = 0
  let depth = -1
  scan(text, (path, value, key) => {
    if (path.length <= depth || path.some((name, level) => name !== keys[level])) return
    depth = path.length
    best = what === 'key' && path.length === keys.length ? key : value
  })
  return placeAt(text, best)
}

const DEPTH = 100
const SPACE = /[ \t\r\n]*/y
/** A piece of a text: a pattern for the whole of it would overflow on texts of a million escapes. */
const PIECE = /[^"\\\0-\x1f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const SIMPLE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** What to quote of a text that is no JSON. */
const WORD = /\/[/*]|[\w$.+-]{1,40}|./suy

type Visit = (path: Keys, value: number, key: number) => void

/** Ends the scan at the first flaw; never leaves this file. */
class Flaw extends Error {
  readonly offset: number
  readonly found: string

  constructor(offset: number, found: string, expected: string) {
    super(expected)
    this.offset = offset
    this.found = found
  }
}

/** How far a scan has got. */
interface Scan {
  readonly text: string
  readonly visit: Visit
  readonly path: (string | number)[]
  at: number
}

/** Visits each value of a text, outer before inner, with the offsets of the value and of its key. */
function scan(text: string, visit: Visit): void {
  const state: Scan = { text, visit, path: [], at: 0 }
  readValue(state)
  take(state, SPACE)
  if (state.at < text.length) fail(state, 'nothing after the end of the data')
}

function readValue(state: Scan, keyAt?: number): void {
  take(state, SPACE)
  const { at, path } = state
  if (path.length > DEPTH)
    throw new Flaw(at, 'one more level', `at most ${DEPTH} levels of lists and objects`)
  state.visit(path, at, keyAt ?? at)
  if (takeMark(state, '{')) readMembers(state)
  else if (takeMark(state, '[')) readItems(state)
  else if (takeText(state) === undefined && take(state, SIMPLE) === undefined)
    fail(state, 'a value: a text in double quotes, a number, true, false, null, [ or {')
}

function readMembers(state: Scan): void {
  if (takeMark(state, '}')) return
  const seen = new Map<string, number>()
  do {
    const name = readKey(state, seen)
    if (!takeMark(state, ':')) fail(state, 'a colon')
    state.path.push(name)
    readValue(state, seen.get(name))
    state.path.pop()
  } while (takeMark(state, ','))
  if (!takeMark(state, '}')) fail(state, 'a comma or }')
}

function readKey(state: Scan, seen: Map<string, number>): string {
  take(state, SPACE)
  const start = state.at
  const written = takeText(state) ?? fail(state, 'a key in double quotes')
  const name = JSON.parse(written) as string
  const first = seen.get(name)
  if (first !== undefined) {
    const { line, column } = placeAt(state.text, first)
    throw new Flaw(start, `the key ${written} again`, `each key once; it is at ${line}:${column} already`)
  }
  if (UNSAFE.has(name)) throw new Flaw(start, `the key ${written}`, 'a key with another name')
  seen.set(name, start)
  return name
}

function readItems(state: Scan): void {
  if (takeMark(state, ']')) return
  let index = 0
  do {
    state.path.push(index++)
    readValue(state)
    state.path.pop()
  } while (takeMark(state, ','))
  if (!takeMark(state, ']')) fail(state, 'a comma or ]')
}

function take(state: Scan, pattern: RegExp): string | undefined {
  pattern.lastIndex = state.at
  const found = pattern.exec(state.text)?.[0]
  state.at += found?.length ?? 0
  return found
}

function takeText(state: Scan): string | undefined {
  const start = state.at
  if (!takeMark(state, '"')) return undefined
  while (take(state, PIECE) !== undefined);
  if (state.text[state.at] !== '"')
    fail(state, 'the rest of a text, on the same line, and a double quote after it')
  state.at++
  return state.text.slice(start, state.at)
}

function takeMark(state: Scan, mark: string): boolean {
  take(state, SPACE)
  const found = state.text[state.at] === mark
  if (found) state.at++
  return found
}

function fail(state: Scan, expected: string): never {
  const { at } = state
  throw new Flaw(at, describe(take(state, WORD)), expected)
}

function describe(word: string | undefined): string {
  if (word === undefined) return 'the end of the file'
  return word === '//' || word === '/*'
    ? `a comment (${word}), which JSON does not have`
    : JSON.stringify(word)
}

function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
