/** Where a translation stands in its document's structure. */

import { blockLabel } from '../labels.js'
import type { Block, Document, Segment } from '../model.js'
import { t } from '../phrases.js'
import type { Rule } from './rule.js'

/** Rule `structure`. */
export const structure: Rule = {
  id: 'structure',
  severity: 'error',
  about: () =>
    t(
      'rule.structure.about',
      'A translation stands in the same containers as its source: a heading of the same depth, an item of such a list.',
    ),
  why: () =>
    t('rule.structure.why', 'A heading of another depth or a list that became text is another page.'),
  find: ({ source, target, units }) => {
    if (!target) return []
    const inSource = containersOf(source)
    const inTarget = containersOf(target)
    return units.flatMap((unit) => {
      const [segment] = unit.targets
      if (!unit.source || !segment || unit.targets.length !== 1 || unit.confidence < 1) return []
      const wanted = inSource.get(unit.source)
      const found = inTarget.get(segment)
      if (!wanted || !found || keyOf(wanted) === keyOf(found)) return []
      return [
        {
          unit,
          segment,
          reason: t('rule.structure.reason', 'Unexpected {{place}}', { place: describe(found) }),
          expected: t('rule.structure.expected', '{{place}}, as in the source', { place: describe(wanted) }),
        },
      ]
    })
  },
}

/** A block and the containers around it that a reader sees, from the inside. */
type Surroundings = readonly Block[]

/** For each segment, where it stands. */
function containersOf(document: Document): ReadonlyMap<Segment, Surroundings> {
  const found = new Map<Segment, Surroundings>()
  const visit = (block: Block, around: Surroundings): void => {
    const own = [block, ...around]
    const segment = block.segment === undefined ? undefined : document.segments[block.segment]
    if (segment) found.set(segment, own)
    const inside = NAMED.has(block.type) ? own : around
    for (const child of block.children) visit(child, inside)
  }
  visit(document.root, [])
  return found
}

/** Containers that a reader sees; the others follow from them. */
const NAMED: ReadonlySet<Block['type']> = new Set(['quote', 'list', 'table', 'footnote'])

function keyOf(blocks: Surroundings): string {
  return blocks.map(({ type, trait }) => `${type} ${HAS_TRAIT.has(type) ? trait : ''}`).join(' < ')
}

const HAS_TRAIT: ReadonlySet<Block['type']> = new Set(['heading', 'list'])

function describe(blocks: Surroundings): string {
  return blocks
    .map(label)
    .reduce((inner, outer) => t('rule.structure.inside', '{{inner}} in {{outer}}', { inner, outer }))
}

function label({ type, trait }: Block): string {
  if (type === 'heading') return t('block.headingOfDepth', 'heading of depth {{depth}}', { depth: trait })
  if (type === 'list')
    return trait === 'bullet'
      ? t('block.bulletList', 'bullet list')
      : t('block.numberedList', 'numbered list')
  return blockLabel(type)
}
