/** Catalogues nest objects, or have one object with dots in its keys: the same messages in two shapes. */
import { put } from '../groups.js'
import type { JsonMember, JsonValue } from '../syntax/json-tree.js'

/** The values of a catalogue in the shape that another one has. Nested objects that are made up begin nowhere. */
export function inShapeOf(root: JsonValue, other: JsonValue): JsonValue {
  const [own, wanted] = [shapeOf(root), shapeOf(other)]
  if (own === 'nested' && wanted === 'dotted') return { ...root, members: flatten(root, []) }
  if (own === 'dotted' && wanted === 'nested')
    return { ...root, members: nest(root.members.map((member) => [String(member.name).split('.'), member])) }
  return root
}

/** `undefined` when it could be either, or is both. */
function shapeOf({ members }: JsonValue): 'nested' | 'dotted' | undefined {
  const isNested = members.some(({ value }) => value.members.length > 0)
  const isDotted = members.some(({ name }) => String(name).includes('.'))
  if (isNested === isDotted) return undefined
  return isNested ? 'nested' : 'dotted'
}

function flatten({ members }: JsonValue, way: readonly string[]): readonly JsonMember[] {
  return members.flatMap((member) => {
    const inner = [...way, String(member.name)]
    return member.value.members.length > 0
      ? flatten(member.value, inner)
      : [{ ...member, name: inner.join('.') }]
  })
}

/** Members by the parts of their names; those that begin alike come where the first of them was. */
function nest(named: readonly (readonly [parts: readonly string[], JsonMember])[]): readonly JsonMember[] {
  const groups = new Map<string, (readonly [readonly string[], JsonMember])[]>()
  for (const [[first = '', ...rest], member] of named) put(groups, first, [rest, member])
  return [...groups].map(([name, inner]): JsonMember => {
    const [[rest, member] = []] = inner
    if (member && rest?.length === 0) return { ...member, name }
    return { name, start: -1, value: { type: 'object', start: -1, end: -1, members: nest(inner) } }
  })
}
