/** Finds the blocks of a target that are twins of a source's blocks. */
import type { Block } from '../model.js'
import { commonSubsequence } from '../syntax/diff.js'
import { segmentsIn } from '../syntax/skeleton.js'

/** Index of the target segment for a source segment; `undefined` when it has none. */
export type Partner = (source: number) => number | undefined

/**
 * For each child of a container, the child of its counterpart that is its twin: the one that holds its translation;
 * for a block without any text in the target, such as code, the one that follows the same twins, preferably an equal
 * one.
 */
export function partnersOf(
  container: Block,
  counterpart: Block,
  partner: Partner,
): readonly (Block | undefined)[] {
  const owners = new Map(
    counterpart.children.flatMap((child) => segmentsIn(child).map((segment) => [segment, child])),
  )
  const found = container.children.map((child) => {
    const targets = segmentsIn(child).map(partner)
    return owners.get(targets.find((target) => target !== undefined && owners.has(target)) ?? -1)
  })
  const equal = betweenFound(container.children, counterpart.children, found, (block) => shell(block, true))
  return betweenFound(container.children, counterpart.children, equal, (block) => shell(block, false))
}

/** Adds the partners with equal keys that stand between those found already, in order. */
function betweenFound(
  blocks: readonly Block[],
  others: readonly Block[],
  found: readonly (Block | undefined)[],
  keyOf: (block: Block) => readonly string[],
): readonly (Block | undefined)[] {
  const taken = new Map(found.map((partner, at) => [partner, at]))
  const ours = blocks.map((block, at) => (found[at] ? `at ${at}` : keyOf(block).join('\n') || `at ${at}`))
  const theirs = others.map((other) =>
    taken.has(other) ? `at ${taken.get(other)}` : segmentsIn(other).length > 0 ? '' : keyOf(other).join('\n'),
  )
  const matched = new Map(commonSubsequence(ours, theirs))
  return found.map((partner, at) => partner ?? others[matched.get(at) ?? -1])
}

/** What a block is known by without its text; empty when it holds nothing else. Front matter is there once. */
function shell(block: Block, withTraits: boolean): readonly string[] {
  const inner = block.children.flatMap((child) => shell(child, withTraits))
  const isText = inner.length === 0 && segmentsIn(block).length > 0 && block.type !== 'frontmatter'
  return isText ? [] : [withTraits ? `${block.type} ${block.trait}` : block.type, ...inner]
}
