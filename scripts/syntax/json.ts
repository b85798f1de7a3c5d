/**
 * JSON with places, for settings that people edit by hand. `JSON.parse` names no place for its commonest errors, keeps
 * the last of two equal keys in silence and takes keys like `__proto__`, which other code stumbles over.
 */
import type { Place } from '../model.js'
import { type JsonMember, jsonPlace, parseJsonTree } from './json-tree.js'

/** Way to a value: keys and indices, from the outside to the inside. */
export type Keys = readonly (string | number)[]

/** The data of a text, or what is wrong with it first. */
export type ParsedJson =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly place: Place; readonly found: string; readonly expected: string }

/** Parses strict JSON without repeated or unsafe keys, at most 100 levels deep. The text has no byte-order mark. */
export function parseJson(text: string): ParsedJson {
  const parsed = parseJsonTree(text, { refused: UNSAFE })
  if ('root' in parsed) return { ok: true, data: JSON.parse(text) as unknown }
  const { offset, found, expected } = parsed.flaw
  return { ok: false, place: jsonPlace(text, offset), found, expected }
}

/**
 * Where a value of a valid text stands, or its key; where there is no such value, the innermost one around it that
 * there is.
 */
export function placeOf(text: string, keys: Keys, what: 'key' | 'value' = 'value'): Place {
  const parsed = parseJsonTree(text)
  if (!('root' in parsed)) return jsonPlace(text, 0)
  let { root: value } = parsed
  let member: JsonMember | undefined
  for (const key of keys) {
    member = value.members.find(({ name }) => name === key)
    if (!member) break
    value = member.value
  }
  return jsonPlace(text, what === 'key' && member ? member.start : value.start)
}

const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
