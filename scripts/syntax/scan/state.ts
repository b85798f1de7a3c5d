/** The pass of `scan.ts` under way: what every construct reads and adds to. */
import type { PhrasingContent } from 'mdast'
import type { Format } from '../../model.js'
import type { Placer } from '../placer.js'

/** Where a text stands. */
export interface Ground {
  /** Without it nodes have no positions. */
  readonly place?: Placer
  /** Whether there are definitions that something in brackets may refer to. */
  readonly isReferring?: boolean
}

/** The pass under way. */
export interface Scan extends Ground {
  readonly text: string
  readonly format: Format
  /** Where the text node begins that is being read, and what it holds of what stands before `from`. */
  start: number
  from: number
  value: string
  /** Where what it holds ends when nothing follows: white space before a line is none of it. */
  reach: number
  /** The bracket that closes words which are no label. */
  literal: number
  /** Complete nodes beside it. */
  nodes: PhrasingContent[]
  /** What is open around it. */
  readonly open: Frame[]
}

/** A node that is not closed yet, with the nodes before it. */
export interface Frame {
  readonly type: 'attention' | 'link' | 'element'
  /** What closes it: a run of marks, or the name of an element. */
  readonly sign: string
  readonly start: number
  readonly before: PhrasingContent[]
  readonly attributes?: MdxElement['attributes']
}

/** An element of MDX among words. */
export type MdxElement = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>

/** Reads what begins at an offset and gives the offset behind it, or says that it is in doubt. */
export type Construct = (scan: Scan, at: number) => number

/** In place of an offset: the parser is to decide. */
export const DOUBT = -1

/** Ends the text that is being read before an offset. */
export function addText(scan: Scan, end: number): void {
  const value = scan.value + scan.text.slice(scan.from, end)
  if (value !== '') add(scan, { type: 'text', value }, scan.start, end > scan.from ? end : scan.reach)
}

/** Begins a new text at an offset. */
export function resume(scan: Scan, at: number): number {
  scan.start = at
  scan.from = at
  scan.value = ''
  return at
}

/** Adds a complete node that reaches from one offset to another. */
export function add(scan: Scan, node: PhrasingContent, start: number, end: number): void {
  const position = scan.place?.(start, end)
  if (position) node.position = position
  scan.nodes.push(node)
}

/** Nodes in nodes; more are in doubt, so that looking through them takes no time. */
const MOST_OPEN = 20

/** Opens a node; the offset behind what opens it. */
export function openFrame(scan: Scan, frame: Omit<Frame, 'before'>, behind: number): number {
  if (scan.open.length === MOST_OPEN) return DOUBT
  addText(scan, frame.start)
  scan.open.push({ ...frame, before: scan.nodes })
  scan.nodes = []
  return resume(scan, behind)
}

/** Closes the node that was opened last, by what stands from `at` to `behind`. */
export function closeFrame(
  scan: Scan,
  at: number,
  behind: number,
  toNode: (children: PhrasingContent[]) => PhrasingContent,
): number {
  addText(scan, at)
  const frame = scan.open.pop()
  const node = toNode(scan.nodes)
  scan.nodes = frame?.before ?? []
  add(scan, node, frame?.start ?? 0, behind)
  return resume(scan, behind)
}

/** Where the text that is being read ends without the white space before an offset. */
export function withoutSpace({ text, from }: Scan, end: number): number {
  let last = end
  while (last > from && (text[last - 1] === ' ' || text[last - 1] === '\t')) last--
  return last
}

/** The first offset from another one on at which there is no white space. */
export function behindSpace(text: string, at: number): number {
  let next = at
  while (text[next] === ' ' || text[next] === '\t') next++
  return next
}
