/** What stands around a segment in its document and stays the same in a twin: code, components, asides, levels. */
import type { Block, BlockType, Document } from '../model.js'
import { digest } from '../text.js'
import type { InTable } from './clues.js'

/** For each segment of a document, clues from its place: its heading's level, its field, the code beside it. */
export function surroundingsOf(document: Document): readonly (readonly string[])[] {
  const clues: string[][] = document.segments.map(() => [])
  const mark = (segment: number | undefined, clue: string): void => {
    if (segment !== undefined) clues[segment]?.push(clue)
  }
  let last: number | undefined
  let between: string[] = []
  for (const { block, isOpening } of leavesOf(document.root)) {
    if (block.type === 'fence') {
      // Its title may be there in one language only.
      between.push(`fence ${block.trait}`)
      mark(block.segment, `fence ${block.trait}`)
      continue
    }
    if (block.segment === undefined) {
      between.push(...signaturesOf(block, isOpening))
      continue
    }
    for (const clue of between) {
      mark(last, `before ${clue}`)
      // A heading belongs to what follows it.
      if (block.type !== 'heading') mark(block.segment, `behind ${clue}`)
    }
    if (block.type === 'heading' || block.type === 'field')
      mark(block.segment, `${block.type} ${block.trait}`)
    last = block.segment
    between = []
  }
  for (const clue of between) mark(last, `before ${clue}`)
  return clues
}

/** For each segment of a document that is a cell, the table it stands in; `undefined` for others. */
export function tablesOf(document: Document): readonly (InTable | undefined)[] {
  const places: (InTable | undefined)[] = document.segments.map(() => undefined)
  let table = -1
  const visit = ({ type, children, segment }: Block, isHead: boolean): void => {
    if (type === 'table') table += 1
    if (type === 'cell' && segment !== undefined) places[segment] = { table, isHead }
    children.forEach((child, at) => {
      visit(child, type === 'table' ? at === 0 : isHead)
    })
  }
  visit(document.root, false)
  return places
}

interface Leaf {
  readonly block: Block
  /** Whether it is the start of a block with children, which follow. */
  readonly isOpening: boolean
}

function leavesOf(block: Block): readonly Leaf[] {
  const own = block.segment !== undefined || block.children.length === 0 || block.type === 'component'
  const inner = block.children.flatMap(leavesOf)
  return own ? [{ block, isOpening: block.children.length > 0 }, ...inner] : inner
}

function signaturesOf({ type, trait }: Block, isOpening: boolean): readonly string[] {
  if (type === 'code') return codeSignatures(trait)
  if (type === 'component' && (isOpening || trait !== '')) return [`component ${digest(trait)}`]
  return OPAQUE.has(type) && trait !== '' ? [`${type} ${digest(trait)}`] : []
}

/** Blocks that a translation leaves as they are. */
const OPAQUE: ReadonlySet<BlockType> = new Set(['html', 'expression', 'esm', 'math', 'shortcode'])

/** A code block without comments, which may be translated; and its first line, in case more of it is. */
function codeSignatures(trait: string): readonly string[] {
  const [language = '', , ...code] = trait.split('\n')
  const lines = code
    .map((line) => line.replace(/(?:^|\s)(?:\/\/|#|\/\*|<!--).*$/u, '').trim())
    .filter((line) => line !== '')
  return [`code ${digest(`${language}\n${lines.join('\n')}`)}`, `line ${digest(lines[0] ?? '')}`]
}
