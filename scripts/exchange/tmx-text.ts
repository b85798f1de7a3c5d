/** Texts of documents as segments of TMX, and segments of any program as texts of Markdown. */
import type { Notation } from '../model.js'
import { marksOf } from '../syntax/inline-markup.js'
import { formatInline, type PhrasingContent } from '../syntax/markdown.js'
import { collapse } from '../text.js'
import type { Code, Piece } from './tmx.js'

/** What `creationtool` says in memories of this program, whose codes are Markdown. */
export const TOOL = 'tvilling'

/** A text cut into its words and its markup; put together they are the text on one line. */
export function toPieces(text: string, notation: Notation): readonly Piece[] {
  const line = text.trim().replace(/\s*\n\s*/gu, ' ')
  const pieces: Piece[] = []
  let at = 0
  for (const { type, start, end, pair } of marksOf(line, notation)) {
    if (start > at) pieces.push(line.slice(at, start))
    const code = line.slice(start, end)
    pieces.push(type === 'void' ? { type, code } : { type, code, pair: String(pair) })
    at = end
  }
  if (at < line.length) pieces.push(line.slice(at))
  return pieces
}

/** The text that `toPieces` cut. */
export function fromOwnPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('')
}

/** A segment of another program as Markdown, and how many of its codes say nothing that Markdown knows. */
export interface Understood {
  readonly text: string
  readonly stripped: number
}

interface Open {
  readonly pair: string | undefined
  readonly make: ((children: readonly PhrasingContent[]) => PhrasingContent) | undefined
  readonly children: PhrasingContent[]
}

/**
 * A segment of another program as Markdown. Codes of HTML that Markdown has a word for become that; of all others only what
 * is between them stays.
 */
export function fromPieces(pieces: readonly Piece[]): Understood {
  const open: Open[] = [{ pair: undefined, make: undefined, children: [] }]
  let stripped = 0
  const add = (node: PhrasingContent) => open.at(-1)?.children.push(node)
  const close = () => {
    const { make, children } = open.pop() as Open
    if (make && children.length > 0) add(make(children))
    else for (const child of children) add(child)
  }
  for (const piece of pieces) {
    if (typeof piece === 'string') add({ type: 'text', value: piece.replace(/\s+/gu, ' ') })
    else if (piece.type === 'open') {
      const make = pairFor(piece)
      if (!make) stripped += 1
      open.push({ pair: piece.pair, make, children: [] })
    } else if (piece.type === 'close') {
      // A code that ends what is not innermost is no tree; what it would end ends with the innermost.
      if (open.length > 1 && open.at(-1)?.pair === piece.pair) close()
      else stripped += 1
    } else if (/^<br\b/iu.test(piece.code)) add({ type: 'text', value: ' ' })
    else stripped += 1
  }
  while (open.length > 1) close()
  return { text: collapse(formatInline(open[0]?.children ?? [], 'markdown')), stripped }
}

/** What a code of HTML is in Markdown; `undefined` when it is nothing there. */
function pairFor({ code }: Code): Open['make'] {
  const [, tag = ''] = /^<([a-z]+)\b[^<>]*>$/iu.exec(code.trim()) ?? []
  const address = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.exec(code)
  switch (tag.toLowerCase()) {
    case 'b':
    case 'strong':
      return (children) => ({ type: 'strong', children: [...children] })
    case 'i':
    case 'em':
      return (children) => ({ type: 'emphasis', children: [...children] })
    case 'code':
      return (children) => ({ type: 'inlineCode', value: children.map(wordsOf).join('') })
    case 'a':
      return address
        ? (children) => ({ type: 'link', url: address[1] ?? address[2] ?? '', children: [...children] })
        : undefined
    default:
      return undefined
  }
}

function wordsOf(node: PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
