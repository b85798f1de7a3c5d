/** Writes messages into a catalogue, and proves that it holds them and nothing else is changed (laws 1 and 2). */

import { without } from '../groups.js'
import type { Block, Document, Edit, Unit } from '../model.js'
import { t } from '../phrases.js'
import { type JsonValue, parseJsonTree } from '../syntax/json-tree.js'
import { nameOfForm } from '../syntax/plurals.js'
import { encode } from './encode.js'
import { styleOf } from './json.js'
import { type Addition, type Filled, fillGroup, leafOf, type Original, writeValue } from './messages.js'
import { inShapeOf } from './shape.js'
import type { Splice } from './splice.js'

/** What is to be written where. */
interface Assembly {
  readonly source: Document
  readonly target: Document
  readonly units: readonly Unit[]
  readonly edits: readonly Edit[]
}

/** Splices, the units that found no place, and how to tell whether a written target is what was asked for. */
export interface CataloguePlan {
  readonly splices: readonly Splice[]
  readonly homeless: readonly string[]
  readonly problemOf: (written: Document) => string | undefined
}

/**
 * Where the new texts go: replaced ones between their quotes; new ones into the object that the source has them in, in
 * the order of the source and in the style of the target. An object that is not there yet comes with what the source
 * has in it besides texts, such as descriptions.
 */
export function planCatalogue(assembly: Assembly): CataloguePlan {
  const { target, edits } = assembly
  const replaced = new Map(
    edits.flatMap((edit) => (edit.type === 'replace' ? [[edit.segment, edit.text]] : [])),
  )
  const replacements = [...replaced].flatMap(([index, text]): Splice[] => {
    const segment = target.segments[index]
    return segment ? [{ ...segment.span, text: encode(target, segment, text) }] : []
  })
  const filled = insertMessages(assembly)
  return {
    splices: [...replacements, ...filled.splices],
    homeless: filled.homeless,
    problemOf: (written) => difference(leavesOf(written, new Map()), leavesOf(target, replaced), filled),
  }
}

function insertMessages(assembly: Assembly): Filled {
  const { source, target, edits } = assembly
  const [root, to] = [rootOf(source), rootOf(target)]
  const style = styleOf(target, to) ?? styleOf(source, root)
  const from = root && to ? inShapeOf(root, to) : root
  const additions = from ? additionsOf(assembly, from) : []
  const placed = new Set(additions.map(({ unit }) => unit))
  const homeless = edits.flatMap(({ type, unit }) => (type === 'insert' && !placed.has(unit) ? [unit] : []))
  if (homeless.length > 0 || additions.length === 0 || !from || !style)
    return { splices: [], homeless, added: [], removed: [] }
  const messages = new Set(source.segments.map(({ span }) => span.start - 1))
  const original: Original = { text: source.text, messages, style }
  const place = { way: [], from, additions }
  if (to) return fillGroup(to, place, target.text, original)
  const written = writeValue(place, '', original)
  return { ...written, splices: [{ ...target.root.span, text: written.text + source.text.slice(from.end) }] }
}

/** `undefined` for a file that holds nothing yet. */
function rootOf({ text, root }: Document): JsonValue | undefined {
  const parsed = parseJsonTree(text, { from: root.span.start })
  return 'root' in parsed ? parsed.root : undefined
}

function additionsOf({ source, units, edits }: Assembly, from: JsonValue): readonly Addition[] {
  const ways = waysTo(from)
  const known = new Map(units.map((unit) => [unit.id, unit]))
  return edits.flatMap((edit): Addition[] => {
    const segment = edit.type === 'insert' ? source.segments[edit.source] : undefined
    const way = segment && ways.get(segment.span.start - 1)
    if (!segment || !way) return []
    const last = nameOfForm(way.at(-1) ?? '', known.get(edit.unit)?.key ?? segment.key ?? '')
    return [{ way: [...way.slice(0, -1), last], text: edit.text, unit: edit.unit }]
  })
}

/** The names on the way to each value, by where it begins. */
function waysTo(root: JsonValue): ReadonlyMap<number, readonly string[]> {
  const ways = new Map<number, readonly string[]>()
  const visit = (value: JsonValue, way: readonly string[]): void => {
    ways.set(value.start, way)
    for (const member of value.members) visit(member.value, [...way, String(member.name)])
  }
  visit(root, [])
  return ways
}

/** Messages and other values in the order of the file, each as a text of its own. */
function leavesOf({ root, segments }: Document, replaced: ReadonlyMap<number, string>): readonly string[] {
  const visit = (block: Block): readonly string[] => {
    if (block.segment !== undefined)
      return [leafOf(block.trait, replaced.get(block.segment) ?? segments[block.segment]?.text ?? '')]
    return block.children.length > 0 || block.type === 'root' ? block.children.flatMap(visit) : [block.trait]
  }
  return visit(root)
}

/** The first way in which written leaves are not those of the target with the additions. */
function difference(
  written: readonly string[],
  target: readonly string[],
  { added, removed }: Filled,
): string | undefined {
  const rest = without(written, added, (leaf) => leaf)
  const kept = without(target, removed, (leaf) => leaf)
  if (rest.length !== written.length - added.length || kept.length !== target.length - removed.length)
    return t('written.catalogue', 'Unexpected catalogue: the text is not in its place')
  const at = kept.findIndex((leaf, index) => rest[index] !== leaf)
  if (at === -1 && rest.length === kept.length) return undefined
  const found = rest[at] ?? rest[kept.length] ?? t('written.end', 'end')
  const expected = kept[at] ?? t('written.nothingMore', 'nothing more')
  return t('written.leaf', 'Unexpected {{found}}, expected {{expected}}', { found, expected })
}
