/**
 * The blocks without a text of their own between two translated segments: they have no unit, but their place between
 * units tells which of the source and the target belong together.
 */
import { difference } from '../groups.js'
import type { Block, BlockType, Document, Segment, Unit } from '../model.js'
import { perThing } from '../syntax/memo.js'
import { longestRise } from '../syntax/rise.js'
import { type Checked, inStep } from './rule.js'
import { isAlike } from './text.js'

/** How a block of the target differs from that of the source: only one of them is there, or their traits differ. */
export interface BlockChange {
  readonly type: BlockType
  readonly source?: Block
  readonly target?: Block
  /** The twin before it, where there is one. */
  readonly unit?: Unit | undefined
  /** The languages of source and target. */
  readonly languages: readonly [source: string, target: string]
}

/** A change without what all changes of a page have in common. */
type Change = Pick<BlockChange, 'type' | 'source' | 'target'>

/** Blocks whose place and trait twins have in common. Definitions and footnotes may stand anywhere. */
const COMPARED: ReadonlySet<BlockType> = new Set([
  'code',
  'math',
  'shortcode',
  'html',
  'component',
  'fence',
  'expression',
  'esm',
  'rule',
  'untracked',
])

/** What stands between two segments that are twins, in the source or in the target. */
interface Stretch {
  readonly blocks: readonly Block[]
  /** Whether there are segments in it, which are no twins: then it is not to be compared. */
  readonly hasOthers: boolean
}

/** All changes of blocks between twins, in the order of the source. */
export const blockChanges = perThing((checked: Checked): readonly BlockChange[] => {
  const { source, target, units, pair, sourceLanguage } = checked
  if (!target || target.format === 'catalogue') return []
  const places = new Map(target.segments.map((segment, index) => [segment, index]))
  const anchors = inOrder(units, places)
  const before = stretchesOf(source, new Set(anchors.flatMap(({ source: own }) => own ?? [])))
  const after = stretchesOf(target, new Set(anchors.flatMap(({ targets }) => targets[0] ?? [])))
  return before.flatMap((stretch, at) => {
    const other = after[at]
    if (!other || stretch.hasOthers || other.hasOthers) return []
    return compareStretches(stretch.blocks, other.blocks).map((change) => ({
      ...change,
      unit: anchors[at - 1],
      languages: [sourceLanguage, pair.language] as const,
    }))
  })
})

/** The units in step whose targets come in the order of their sources: a moved one tells nothing of its surroundings. */
function inOrder(units: readonly Unit[], places: ReadonlyMap<Segment, number>): readonly Unit[] {
  const twins = units.filter((unit) => unit.source && unit.targets.length === 1 && inStep(unit))
  const placeOf = ({ targets: [first] }: Unit) => (first && places.get(first)) ?? -1
  return longestRise(twins.map(placeOf)).flatMap((at) => twins[at] ?? [])
}

function stretchesOf({ root, segments }: Document, anchors: ReadonlySet<Segment>): readonly Stretch[] {
  let last: { readonly blocks: Block[]; hasOthers: boolean } = { blocks: [], hasOthers: false }
  const stretches = [last]
  const visit = (block: Block): void => {
    const segment = block.segment === undefined ? undefined : segments[block.segment]
    if (COMPARED.has(block.type)) last.blocks.push(block)
    if (segment && anchors.has(segment)) {
      last = { blocks: [], hasOthers: false }
      stretches.push(last)
      // The title of an aside is no text between texts: a language may name asides that have no title in the source.
    } else if (segment && block.type !== 'fence') last.hasOthers = true
    for (const child of block.children) visit(child)
  }
  visit(root)
  return stretches
}

/** What is alike is taken out first; of the rest, blocks of a type belong together in their order. */
function compareStretches(source: readonly Block[], target: readonly Block[]): readonly Change[] {
  if (source.length === target.length && source.every((block, at) => isAlike(block, target[at]))) return []
  const { lost, added } = difference(source, target, keyOf)
  const types = new Set([...lost, ...added].map(({ type }) => type))
  return [...types].flatMap((type) => {
    const [before, after] = [lost, added].map((blocks) => blocks.filter((block) => block.type === type))
    const count = Math.max(before?.length ?? 0, after?.length ?? 0)
    return Array.from({ length: count }, (_, at): Change => {
      const [own, other] = [before?.[at], after?.[at]]
      return { type, ...(own && { source: own }), ...(other && { target: other }) }
    })
  })
}

/** The same for blocks that are alike. */
function keyOf({ type, trait }: Block): string {
  return `${type} ${trait}`
}
