/** What rules that look into a text themselves have in common. */
import { put } from '../groups.js'
import type { Block, BlockType, Document, Segment } from '../model.js'
import { perThing } from '../syntax/memo.js'

/** A segment's text with spaces in place of its code spans: every offset is as it was. */
export function textOutsideCode({ text }: Pick<Segment, 'text'>): string {
  return text.includes('`') ? text.replace(CODE, (found) => ' '.repeat(found.length)) : text
}

/** A run of backticks and the next run that is as long. */
const CODE = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/gu

const byType = perThing((document: Document) => {
  const found = new Map<BlockType, Block[]>()
  const visit = (block: Block): void => {
    put(found, block.type, block)
    for (const child of block.children) visit(child)
  }
  visit(document.root)
  return found
})

/** All blocks of a type in a document, in order. */
export function blocksOf(document: Document, type: BlockType): readonly Block[] {
  return byType(document).get(type) ?? []
}

/** Whether two blocks are alike in themselves, whatever is in them. */
export function isAlike({ type, trait }: Block, other: Block | undefined): boolean {
  return other !== undefined && type === other.type && trait === other.trait
}
