/**
 * JSON with places, for settings that people edit by hand. `JSON.parse` names no place for its commonest errors, keeps
 * the last of two equal keys in silence and takes keys like `__proto__`, which other code stumbles over.
 */
import type { Place } from '../model.js'
import { type JsonMember, jsonPlace, jsonPlaces, parseJsonTree } from './json-tree.js'

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

/** The data of a text that programs write, without places; `undefined` where it is no JSON. */
export function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where a value stands, or its key; where there is no such value, the innermost one around it that there is. */
export type Places = (keys: Keys, what?: 'key' | 'value') => Place

/** Finds places in a valid text, which is parsed once. */
export function placesIn(text: string): Places {
  const parsed = parseJsonTree(text)
  if (!('root' in parsed)) return () => jsonPlace(text, 0)
  const { root } = parsed
  const placeAt = jsonPlaces(text)
  return (keys, what = 'value') => {
    let value = root
    let member: JsonMember | undefined
    for (const key of keys) {
      member = typeof key === 'number' ? value.members[key] : value.members.find(({ name }) => name === key)
      if (!member) break
      value = member.value
    }
    return placeAt(what === 'key' && member ? member.start : value.start)
  }
}

/** The same for one place. */
export function placeOf(text: string, keys: Keys, what: 'key' | 'value' = 'value'): Place {
  return placesIn(text)(keys, what)
}

const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
