/** Finds the place of blocks that a target does not have yet. */
import type { Block, Document } from '../model.js'
import { segmentsIn } from '../syntax/skeleton.js'
import { formatToml } from '../syntax/toml.js'
import { formatScalar } from '../syntax/yaml.js'
import { countLines, endOf, isWanted, type Texts, type Written, writeBlock } from './blocks.js'
import { encode } from './encode.js'
import { type Partner, partnersOf } from './partners.js'
import { innerPrefix, ownIndent, reindent } from './prefix.js'

/** What is known when blocks are inserted. */
export interface Insertion {
  readonly source: Document
  readonly target: Document
  readonly partner: Partner
  readonly texts: Texts
}

/** A stretch of text to be put in at an offset of the target, and what it holds. */
export interface Insert extends Written {
  readonly offset: number
  /** The block of the target that it goes into, and the child that it goes behind. */
  readonly container: Block
  readonly before: Block | undefined
  /** The trait of the source's container. */
  readonly trait: string
}

/**
 * Where the new texts go: each in the smallest block of the source whose container the target has already, behind
 * what stands before it there; code and other blocks without text come along with their neighbours. An empty target
 * becomes the source with those texts. Source segments that found no place are missing from the result.
 */
export function planInserts(insertion: Insertion): readonly Insert[] {
  const { source, target, texts } = insertion
  if (texts.size === 0) return []
  if (target.root.children.length > 0) return insertInto(source.root, target.root, insertion)
  const whole = writeBlock(source.root, source, texts)
  if (!whole) return []
  const blocks = whole.blocks.flatMap(({ children }) => children)
  return [{ ...whole, blocks, offset: target.root.span.start, ...placeOf(source.root, target.root) }]
}

function insertInto(container: Block, counterpart: Block, insertion: Insertion): readonly Insert[] {
  // What stands around a text of HTML tells nothing of where another belongs.
  if (container.type === 'html') return []
  const partners = partnersOf(container, counterpart, insertion.partner)
  const wanted = isWanted(container.children, insertion.texts, partners)
  const other = partners[0] ? undefined : lastOfOthers(container, counterpart, partners, insertion.partner)
  return container.children.flatMap((block, at) => {
    const partner = partners[at]
    if (partner) return partner.type === block.type ? insertInto(block, partner, insertion) : []
    if (!wanted[at]) return []
    const before = partners.slice(0, at).findLast(Boolean) ?? other
    const behind = counterpart.children[before ? counterpart.children.indexOf(before) + 1 : 0]
    const spot = {
      container,
      counterpart,
      before,
      behind,
      isNewBehind: wanted[at + 1] ?? false,
      above:
        wanted[at - 1] || (before && partners[at - 1] === before) ? container.children[at - 1] : undefined,
      below:
        wanted[at + 1] || (behind && partners[at + 1] === behind) ? container.children[at + 1] : undefined,
    }
    return insertBlock(block, spot, insertion) ?? []
  })
}

/**
 * The last child of a counterpart that translates what stands before the container: two lists of the source can be one in
 * the target, and what comes first in the second belongs behind the first.
 */
function lastOfOthers(
  container: Block,
  counterpart: Block,
  partners: readonly (Block | undefined)[],
  partner: Partner,
): Block | undefined {
  const [first = 0] = segmentsIn(container)
  const earlier = new Set(Array.from({ length: first }, (_, source) => partner(source)))
  const own = counterpart.children.findIndex((child) => partners.includes(child))
  return counterpart.children
    .slice(0, own === -1 ? undefined : own)
    .findLast((child) => segmentsIn(child).some((segment) => earlier.has(segment)))
}

function placeOf(
  source: Block,
  container: Block,
  before?: Block,
): Pick<Insert, 'container' | 'before' | 'trait'> {
  return { container, before, trait: source.trait }
}

/** The place of a block. */
interface Spot {
  readonly container: Block
  readonly counterpart: Block
  /** The children of the counterpart that it goes between. */
  readonly before: Block | undefined
  readonly behind: Block | undefined
  /** Whether another block comes between it and what is behind. */
  readonly isNewBehind: boolean
  /** Its neighbours in the source, where they become its neighbours in the target. */
  readonly above: Block | undefined
  readonly below: Block | undefined
}

function insertBlock(block: Block, spot: Spot, insertion: Insertion): Insert | undefined {
  const { source, target, texts } = insertion
  if (block.type === 'field')
    return spot.container.type === 'frontmatter' ? insertField(block, spot, insertion) : undefined
  const { before, behind, container, counterpart } = spot
  const written = writeBlock(block, source, texts)
  if (!written || counterpart.children.length === 0) return undefined
  const prefix = innerPrefix(counterpart, target.text)
  const from = innerPrefix(container, source.text)
  const text = ownIndent(block, container, source.text) + reindent(written.text, from, prefix, target.eol)
  const blank = target.eol + prefix.trimEnd()
  const place = placeOf(container, counterpart, before)
  const below = linesBetween(block, spot.below, spot, source)
  if (!before) {
    const { start } = counterpart.type === 'root' ? counterpart.span : (behind ?? counterpart).span
    return { ...written, ...place, offset: start, text: text + blank.repeat(below - 1) + target.eol + prefix }
  }
  const above = linesBetween(spot.above, block, spot, source)
  const there =
    behind && !spot.isNewBehind ? countLines(target.text.slice(before.span.end, behind.span.start)) : below
  return {
    ...written,
    ...place,
    offset: endOf(before, counterpart, target),
    text: blank.repeat(above - 1) + target.eol + prefix + text + blank.repeat(Math.max(0, below - there)),
  }
}

/** As many line ends as the source has between two neighbours; a blank line between blocks that are none there. */
function linesBetween(
  above: Block | undefined,
  below: Block | undefined,
  { container }: Spot,
  source: Document,
): number {
  if (container.type === 'table') return 1
  if (!above || !below) return container.type === 'list' ? 1 : 2
  return Math.max(1, countLines(source.text.slice(above.span.end, below.span.start)))
}

/** A front-matter field gets a line of its own, behind that of the field before it or behind the opening fence. */
function insertField(
  block: Block,
  { before, container, counterpart }: Spot,
  { source, target, texts }: Insertion,
) {
  const index = block.segment ?? -1
  const segment = source.segments[index]
  const text = texts.get(index)
  if (text === undefined || !segment || block.trait.includes('.')) return undefined
  const isToml = target.text.startsWith('+++', counterpart.span.start)
  const isSame = isToml === (segment.notation === 'toml')
  const written = isSame ? encode(source, segment, text) : quoted(text, isToml, target.eol)
  const value = reindent(written, '', '', target.eol)
  const from = before?.span.end ?? counterpart.span.start
  const offset = from + target.text.slice(from).search(/[\r\n]|$/u)
  const line = `${target.eol}${block.trait}${isToml ? ' =' : ':'} ${value}`
  return {
    text: line,
    offset,
    segments: [index],
    blocks: [block],
    ...placeOf(container, counterpart, before),
  }
}

/** A field's text where the source has its front matter in the other language. */
function quoted(text: string, isToml: boolean, eol: Document['eol']): string {
  return isToml
    ? formatToml(text, '""', eol)
    : formatScalar(text, { type: 'QUOTE_DOUBLE', indent: 2, flow: false, eol })
}
