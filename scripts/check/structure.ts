/** Where a translation stands in its document's structure. */
import type { Block, Document, Segment } from '../model.js'
import type { Rule } from './rule.js'

/** Rule `structure`. */
export const structure: Rule = {
  id: 'structure',
  severity: 'error',
  about:
    'A translation stands in the same containers as its source: a heading of the same depth, an item of such a list.',
  why: 'A heading of another depth or a list that became text is another page.',
  find: ({ source, target, units }) => {
    if (!target) return []
    const inSource = containersOf(source)
    const inTarget = containersOf(target)
    return units.flatMap((unit) => {
      const [segment] = unit.targets
      if (!unit.source || !segment || unit.targets.length !== 1 || unit.confidence < 1) return []
      const wanted = inSource.get(unit.source)
      const found = inTarget.get(segment)
      if (wanted === found) return []
      return [{ unit, segment, reason: `Unexpected ${found}`, expected: `${wanted}, as in the source` }]
    })
  },
}

/** For each segment, its block and the containers around it, from the inside. */
function containersOf(document: Document): ReadonlyMap<Segment, string> {
  const found = new Map<Segment, string>()
  const visit = (block: Block, around: string): void => {
    const own = describe(block)
    const segment = block.segment === undefined ? undefined : document.segments[block.segment]
    if (segment) found.set(segment, own + around)
    const inside = NAMED.has(block.type) ? ` in ${own}${around}` : around
    for (const child of block.children) visit(child, inside)
  }
  visit(document.root, '')
  return found
}

/** Containers that a reader sees; the others follow from them. */
const NAMED: ReadonlySet<Block['type']> = new Set(['quote', 'list', 'table', 'footnote'])

function describe({ type, trait }: Block): string {
  if (type === 'heading') return `heading of depth ${trait}`
  if (type === 'list') return trait === 'bullet' ? 'bullet list' : 'numbered list'
  return type
}
