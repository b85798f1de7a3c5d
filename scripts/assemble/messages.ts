/** Puts new messages into the objects of a JSON text. */
import { put } from '../groups.js'
import { type JsonMember, type JsonValue, memberOf } from '../syntax/json-tree.js'
import { formsBeside } from '../syntax/plurals.js'
import { escapeJson, indentOf, type JsonStyle } from './json.js'
import type { Splice } from './splice.js'

/** A new message: the names on the way to it, and its text. */
export interface Addition {
  readonly way: readonly string[]
  readonly text: string
  readonly unit: string
}

/** The catalogue that the messages come from, and how to write. */
export interface Original {
  readonly text: string
  /** Where the strings begin that are messages. */
  readonly messages: ReadonlySet<number>
  readonly style: JsonStyle
}

/** Additions that belong into, or make, the value at a way. */
export interface Place {
  readonly way: readonly string[]
  /** The value at the same way in the original. */
  readonly from: JsonValue | undefined
  readonly additions: readonly Addition[]
}

/** What came of additions. */
export interface Filled {
  readonly splices: readonly Splice[]
  /** Units that found no place. */
  readonly homeless: readonly string[]
  /** The leaves that come in, and those that give way to them; see `leafOf`. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** How a message is named among the leaves of a catalogue. */
export function leafOf(key: string, text: string): string {
  return `§${key} "${escapeJson(text, false)}"`
}

/** Fills an object or a list of the target. */
export function fillGroup(group: JsonValue, place: Place, text: string, original: Original): Filled {
  const places = new Map(group.members.map(({ name }, at) => [String(name), at]))
  const filled: Filled[] = []
  const fresh = new Map<number, Place[]>()
  let [before, length] = [-1, group.members.length]
  for (const inner of innerPlaces(place)) {
    const name = inner.way.at(-1) ?? ''
    const at = places.get(name)
    if (at !== undefined) before = at
    if (inner.additions.length === 0) continue
    const member = group.members[at ?? -1]
    if (member) filled.push(fillMember(member, inner, text, original))
    else if (group.type === 'list' && Number(name) !== length++) filled.push(homeless(inner))
    else put(fresh, before, inner)
  }
  for (const [at, inner] of fresh) filled.push(insertMembers(group, at, inner, { text, original }))
  if (group.members.length === 0 && place.way.length > 0)
    filled.push({ ...NOTHING, removed: [`${place.way.join('.')} ${text.slice(group.start, group.end)}`] })
  return together(filled)
}

const NOTHING: Filled = { splices: [], homeless: [], added: [], removed: [] }

function together(parts: readonly Filled[]): Filled {
  return {
    splices: parts.flatMap(({ splices }) => splices),
    homeless: parts.flatMap((part) => part.homeless),
    added: parts.flatMap(({ added }) => added),
    removed: parts.flatMap(({ removed }) => removed),
  }
}

function homeless({ additions }: Place): Filled {
  return { ...NOTHING, homeless: additions.map(({ unit }) => unit) }
}

/** The places of all members, in the order of the original; plural forms that it does not have before `_other`. */
function innerPlaces({ way, from, additions }: Place): readonly Place[] {
  const names = (from?.members ?? []).flatMap(({ name }) => {
    const forms = String(name).endsWith('_other') ? formsBeside(String(name)) : []
    return [...forms.filter((form) => form !== name && from && !memberOf(from, form)), String(name)]
  })
  const added = additions.flatMap((addition) => addition.way[way.length] ?? [])
  return [...new Set([...names, ...added])].map((name) => ({
    way: [...way, name],
    from: from && memberOf(from, from.type === 'list' ? Number(name) : name),
    additions: additions.filter((addition) => addition.way[way.length] === name),
  }))
}

/** An empty string takes a message, an object or a list those below it; nothing else is written over. */
function fillMember({ value }: JsonMember, place: Place, text: string, original: Original): Filled {
  const { way, additions } = place
  const [only] = additions
  const isLeaf = additions.some((addition) => addition.way.length === way.length)
  if (!isLeaf && (value.type === 'object' || value.type === 'list'))
    return fillGroup(value, place, text, original)
  const written = text.slice(value.start, value.end)
  if (additions.length !== 1 || !only || !isLeaf || !/^"\s*"$/u.test(written)) return homeless(place)
  const key = way.join('.')
  return {
    splices: [
      { start: value.start + 1, end: value.end - 1, text: escapeJson(only.text, original.style.isAscii) },
    ],
    homeless: [],
    added: [leafOf(key, only.text)],
    removed: [`${key} ${written}`],
  }
}

/** New members behind the one at an index, or before the first. */
function insertMembers(
  group: JsonValue,
  at: number,
  places: readonly Place[],
  { text, original }: { readonly text: string; readonly original: Original },
): Filled {
  const neighbour = group.members[Math.max(0, at)]
  const isList = group.type === 'list'
  if (!neighbour) {
    const body = writeMembers(places, indentAt(text, group.start), isList, original)
    return { ...body, splices: [{ start: group.start + 1, end: group.end - 1, text: body.text }] }
  }
  const from = group.members[at - 1]?.value.end ?? group.start + 1
  const indent = indentOf(text.slice(from, neighbour.start))
  const { style } = original
  const inLine = { ...original, style: { ...style, unit: indent === undefined ? undefined : style.unit } }
  const separator = indent === undefined ? style.comma : `,${style.eol}${indent}`
  const written = places.map((place) => writeMember(place, indent ?? '', isList, inLine))
  const joined = written.map((member) => member.text).join(separator)
  const { start, value } = neighbour
  const splice =
    at < 0
      ? { start, end: start, text: joined + separator }
      : { start: value.end, end: value.end, text: separator + joined }
  return { ...together(written), splices: [splice] }
}

/** The indentation of the line in which an offset lies. */
function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  return /^[ \t]*/u.exec(offset === 0 ? '' : text.slice(start, offset))?.[0] ?? ''
}

/** A value as text, and what it holds. */
export interface Written extends Filled {
  readonly text: string
}

/**
 * A value that the target does not have yet: a message, or an object with those that are added and with whatever the
 * original has there that is no message. A list is written whole or not at all: its items have no other names.
 */
export function writeValue(place: Place, indent: string, original: Original): Written {
  const { way, from, additions } = place
  const [only] = additions
  if (only?.way.length === way.length) {
    const text = `"${escapeJson(only.text, original.style.isAscii)}"`
    return { ...NOTHING, text, added: [leafOf(way.join('.'), only.text)] }
  }
  const isList = from?.type === 'list'
  const inner = innerPlaces(place).filter((one) => one.additions.length > 0 || isCopied(one, original))
  if (isList && inner.length < from.members.length) return { ...homeless(place), text: 'null' }
  const body = writeMembers(inner, indent, isList, original)
  return { ...body, text: isList ? `[${body.text}]` : `{${body.text}}` }
}

/** Whether a value of the original comes along as it is. */
function isCopied({ from }: Place, { text, messages }: Original): boolean {
  if (!from || messages.has(from.start) || from.members.length > 0) return false
  return !/^(?:"\s*"|[{[])/u.test(text.slice(from.start, from.end))
}

/** What stands between the braces around some members. */
function writeMembers(
  places: readonly Place[],
  indent: string,
  isList: boolean,
  original: Original,
): Written {
  const { unit, eol, comma } = original.style
  const inner = indent + (unit ?? '')
  const written = places.map((place) => writeMember(place, inner, isList, original))
  const texts = written.map(({ text }) => text)
  const text =
    unit === undefined ? texts.join(comma) : `${eol}${inner}${texts.join(`,${eol}${inner}`)}${eol}${indent}`
  return { ...together(written), text }
}

function writeMember(place: Place, indent: string, isList: boolean, original: Original): Written {
  const { way, from, additions } = place
  const { colon, isAscii } = original.style
  const name = isList ? '' : `"${escapeJson(way.at(-1) ?? '', isAscii)}"${colon}`
  if (additions.length > 0 || !from) {
    const value = writeValue(place, indent, original)
    return { ...value, text: name + value.text }
  }
  const copied = original.text.slice(from.start, from.end)
  return { ...NOTHING, text: name + copied, added: [`${way.join('.')} ${copied}`] }
}
