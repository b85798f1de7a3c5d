/** The values of a JSON text with their places. `JSON.parse` gives no places and keeps the last of two equal keys. */

import type { Place, Span } from '../model.js'
import { t } from '../phrases.js'

/** A value, from its first character to behind its last. */
export interface JsonValue extends Span {
  readonly type: 'object' | 'list' | 'text' | 'other'
  /** Members of an object or items of a list, in order; empty for any other value. */
  readonly members: readonly JsonMember[]
}

/** A member of an object by its name, or an item of a list by its index. */
export interface JsonMember {
  readonly name: string | number
  /** Where its key begins; of an item, its value. */
  readonly start: number
  readonly value: JsonValue
}

/** What is wrong with a text first. */
export interface JsonFlaw {
  readonly offset: number
  readonly found: string
  readonly expected: string
}

/** What of a text is looked at, and which keys are refused. */
export interface JsonOptions {
  /** Offset at which it begins, behind a byte-order mark. */
  readonly from?: number
  readonly refused?: ReadonlySet<string>
}

/** Parses strict JSON without repeated keys, at most 100 levels deep, in time in proportion to the text. */
export function parseJsonTree(
  text: string,
  { from = 0, refused = new Set() }: JsonOptions = {},
): { readonly root: JsonValue } | { readonly flaw: JsonFlaw } {
  const state: Scan = { text, refused, depth: 0, at: from }
  try {
    const root = readValue(state)
    take(state, SPACE)
    if (state.at < text.length) fail(state, t('json.nothingMore', 'nothing after the end of the data'))
    return { root }
  } catch (error) {
    if (!(error instanceof Flaw)) throw error
    return { flaw: { offset: error.offset, found: error.found, expected: error.message } }
  }
}

/** The text that a value of type `text` stands for. */
export function textOf({ text }: { readonly text: string }, { start, end }: Span): string {
  return JSON.parse(text.slice(start, end)) as string
}

/** The value of a member; `undefined` when there is none of that name. */
export function memberOf({ members }: JsonValue, name: string | number): JsonValue | undefined {
  return members.find((member) => member.name === name)?.value
}

const DEPTH = 100
const SPACE = /[ \t\r\n]*/y
/** A piece of a text: a pattern for the whole of it would overflow on texts of a million escapes. */
const PIECE = /[^"\\\0-\x1f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const SIMPLE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
/** What to quote of a text that is no JSON. */
const WORD = /\/[/*]|[\w$.+-]{1,40}|./suy

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
  readonly refused: ReadonlySet<string>
  depth: number
  at: number
}

function readValue(state: Scan): JsonValue {
  take(state, SPACE)
  const start = state.at
  if (state.depth > DEPTH)
    throw new Flaw(
      start,
      t('json.level', 'one more level'),
      t('json.levels', 'at most {{limit}} levels of lists and objects', { limit: DEPTH }),
    )
  state.depth++
  const { type, members } = readContent(state)
  state.depth--
  return { type, start, end: state.at, members }
}

function readContent(state: Scan): Pick<JsonValue, 'type' | 'members'> {
  if (takeMark(state, '{')) return { type: 'object', members: readMembers(state) }
  if (takeMark(state, '[')) return { type: 'list', members: readItems(state) }
  if (takeText(state) !== undefined) return { type: 'text', members: [] }
  if (take(state, SIMPLE) !== undefined) return { type: 'other', members: [] }
  return fail(state, t('json.value', 'a value: a text in double quotes, a number, true, false, null, [ or {'))
}

function readMembers(state: Scan): readonly JsonMember[] {
  const members: JsonMember[] = []
  if (takeMark(state, '}')) return members
  const seen = new Map<string, number>()
  do {
    const name = readKey(state, seen)
    if (!takeMark(state, ':')) fail(state, t('json.colon', 'a colon'))
    members.push({ name, start: seen.get(name) ?? 0, value: readValue(state) })
  } while (takeMark(state, ','))
  if (!takeMark(state, '}')) fail(state, t('json.commaOrBrace', 'a comma or }'))
  return members
}

function readKey(state: Scan, seen: Map<string, number>): string {
  take(state, SPACE)
  const start = state.at
  const written = takeText(state) ?? fail(state, t('json.key', 'a key in double quotes'))
  const name = JSON.parse(written) as string
  const first = seen.get(name)
  if (first !== undefined) {
    const { line, column } = jsonPlace(state.text, first)
    throw new Flaw(
      start,
      t('json.keyAgain', 'the key {{name}} again', { name: written }),
      t('json.keyOnce', 'each key once; it is at {{place}} already', { place: `${line}:${column}` }),
    )
  }
  if (state.refused.has(name))
    throw new Flaw(
      start,
      t('json.theKey', 'the key {{name}}', { name: written }),
      t('json.otherKey', 'a key with another name'),
    )
  seen.set(name, start)
  return name
}

function readItems(state: Scan): readonly JsonMember[] {
  const items: JsonMember[] = []
  if (takeMark(state, ']')) return items
  do {
    const value = readValue(state)
    items.push({ name: items.length, start: value.start, value })
  } while (takeMark(state, ','))
  if (!takeMark(state, ']')) fail(state, t('json.commaOrBracket', 'a comma or ]'))
  return items
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
    fail(state, t('json.rest', 'the rest of a text, on the same line, and a double quote after it'))
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
  if (word === undefined) return t('json.end', 'the end of the file')
  return word === '//' || word === '/*'
    ? t('json.comment', 'a comment ({{word}}), which JSON does not have', { word })
    : JSON.stringify(word)
}

/** Line and column of an offset in a text. A byte-order mark takes no column. */
export function jsonPlace(text: string, offset: number): Place {
  return jsonPlaces(text.slice(0, offset))(offset)
}

/** The same for many offsets. */
export function jsonPlaces(text: string): (offset: number) => Place {
  const mark = /^\uFEFF*/u.exec(text)?.[0].length ?? 0
  const starts = [mark, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)]
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 }
  }
}
