/** What the walk through a document gathers: its segments and messages, as far as directives let it. */
import type { Allowance, Block, Message, Place, Placeable, Segment } from '../model.js'
import { allowanceOf, type Directive, flawOf } from './directives.js'
import { type SegmentParts, toSegment } from './segment.js'

/** Grows while the walk goes on. */
export interface Gathered {
  readonly segments: Segment[]
  readonly messages: Message[]
  /** Whether what stands here is not to be tracked. */
  isOff: boolean
  /** What the directives before the next segment say of it. */
  about: Pick<Segment, 'note' | 'context' | 'allows'>
}

/** Nothing yet. */
export function nothing(): Gathered {
  return { segments: [], messages: [], isOff: false, about: {} }
}

/** Adds a segment, as `toSegment` makes it, and gives its index; `undefined` where nothing is tracked. */
export function gather(
  gathered: Gathered,
  parts: SegmentParts,
  find?: () => readonly Placeable[],
): number | undefined {
  if (gathered.isOff) return undefined
  gathered.segments.push(toSegment({ ...parts, ...gathered.about }, find))
  gathered.about = {}
  return gathered.segments.length - 1
}

/** Does what a directive says. One that says nothing known becomes a message. */
export function heed(gathered: Gathered, { word, value }: Directive, file: string, place: Place): void {
  const flaw = flawOf({ word, value })
  if (flaw) gathered.messages.push({ ruleId: 'directive', severity: 'warning', file, ...place, ...flaw })
  else if (word === 'off' || word === 'on') gathered.isOff = word === 'off'
  else if (word === 'context') gathered.about = { ...gathered.about, context: value }
  else if (word === 'allow') gathered.about = { ...gathered.about, allows: allowed(gathered, value, place) }
  else gathered.about = { ...gathered.about, note: [gathered.about.note ?? [], value].flat().join('\n') }
}

function allowed({ about }: Gathered, value: string, place: Place): readonly Allowance[] {
  const allowance = allowanceOf(value)
  return [...(about.allows ?? []), ...(allowance ? [{ ...allowance, place }] : [])]
}

/**
 * Neighbouring blocks where parts are not tracked: `toBlock` walks through each child, so that directives in it are
 * heard, and what lies between `off` and `on` becomes one block of which nothing is known.
 */
export function trackedBlocks<Node>(
  nodes: readonly Node[],
  gathered: Gathered,
  toBlock: (node: Node) => Block,
): readonly Block[] {
  const blocks: Block[] = []
  for (const node of nodes) {
    const wasOff = gathered.isOff
    const block = toBlock(node)
    const isBare = block.children.length === 0 && block.trait === ''
    const isHidden = gathered.isOff ? wasOff || isBare : wasOff && isBare
    if (!isHidden) blocks.push(block)
    else hide(blocks, block)
  }
  return blocks
}

function hide(blocks: Block[], { span }: Block): void {
  const last = blocks.at(-1)
  if (last?.type !== 'untracked') blocks.push({ type: 'untracked', trait: '', span, children: [] })
  else blocks.splice(-1, 1, { ...last, span: { start: last.span.start, end: span.end } })
}
