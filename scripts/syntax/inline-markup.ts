/** Where the markup of an inline text stands, apart from its words. */
import type { Format, Notation } from '../model.js'
import { type Nodes, parseInline } from './markdown.js'

/** A stretch of markup: of a pair that begins or ends, with a number that both have, or one that stands for itself. */
export interface Mark {
  readonly type: 'open' | 'close' | 'void'
  readonly start: number
  readonly end: number
  readonly pair: number
}

/** Nodes whose inside is words, with markup around it. */
const PAIRED: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference'])

/**
 * The markup in one line of Markdown or MDX, in order. Code, images, tags, formulas and what is no word else count as one mark
 * each. Empty where the text is in no such notation.
 */
export function marksOf(line: string, notation: Notation): readonly Mark[] {
  if (!MARKED.has(notation)) return []
  const format: Format = notation.startsWith('mdx') ? 'mdx' : 'markdown'
  const nodes = parseInline(line, format)
  let pairs = 0
  const walk = (node: Nodes): readonly Mark[] => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start === undefined || end === undefined || node.type === 'text') return []
    const children = 'children' in node ? node.children : []
    const inside = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset]
    const [from, to] = inside
    if (!PAIRED.has(node.type) || from === undefined || to === undefined || (from === start && to === end))
      return [{ type: 'void', start, end, pair: 0 }]
    pairs += 1
    const pair = pairs
    return [
      { type: 'open', start, end: from, pair },
      ...children.flatMap(walk),
      { type: 'close', start: to, end, pair },
    ]
  }
  return nodes.flatMap(walk)
}

const MARKED: ReadonlySet<Notation> = new Set(['markdown', 'mdx', 'cell', 'mdx-cell'])
