/**
 * Hides stretches of a text from the Markdown parser without moving anything: each becomes a word of the same length
 * that means nothing to Markdown, and what the parser made of it becomes the stretch again.
 *
 * The words are made of noncharacters (U+FDD0 to U+FDEF), which Unicode keeps out of texts for such uses. A text
 * that has one all the same is left as it is.
 */
import type { Nodes, PhrasingContent, Text } from 'mdast'
import type { Placeable } from '../model.js'
import { collapse } from '../text.js'

/** A stretch to hide. */
export interface Hidden {
  readonly start: number
  readonly end: number
  /** As written, without the prefixes of containers. */
  readonly written: string
  /** What a translation has to keep of it. */
  readonly placeable?: Placeable | undefined
  /** Whether it is an HTML comment, which MDX writes `{/* … *​/}`: with signs of the same length. */
  readonly isComment?: boolean
  /** Whether it begins an aside of Python-Markdown: the parser sees the marker of an item before it. */
  readonly isAside?: boolean
}

/** Inline syntax of another language than Markdown, which replaces it before or beside Markdown. */
export interface Opaque {
  readonly type: 'opaque'
  /** As written, white space collapsed. */
  readonly value: string
  readonly placeable?: Placeable | undefined
  position?: undefined
  data?: undefined
}

declare module 'mdast' {
  interface PhrasingContentMap {
    opaque: Opaque
  }
  interface RootContentMap {
    opaque: Opaque
  }
}

/** A text with some stretches hidden, and how to find them again in what is made of it. */
export interface Masked {
  readonly text: string
  /** Puts what was hidden into a tree of the text again: as nodes among inline ones, as text elsewhere. */
  readonly restore: (tree: Nodes) => void
}

/** Of a list of which no writer is fond, so that it seldom stands beside others. */
const MARKER = '+   '

const OPENING = '\uFDD0'
const FILLING = '\uFDEF'
const FIRST_DIGIT = 0xfdd1
const BASE = 30
const RESERVED = /[\uFDD0-\uFDEF]/u

/** A word: its sign, the number of its stretch, and what fills it, which can go on in further lines. */
const WORD = '\uFDD0([\uFDD1-\uFDEE]+)\uFDEF*(?:[\\s>]+\uFDEF+)*'
const HIDDEN = new RegExp(
  `(\\+ {3})?(?:\\{/\\*[\\s>\uFDEF]*${WORD}[\\s>]*\\*/\\}|(?:\uFDEF[\\s>\uFDEF]*)?${WORD})`,
  'gu',
)

/** Hides stretches, which are ordered and disjoint. One that is too short for its number stays as it is. */
export function mask(text: string, stretches: readonly Hidden[]): Masked {
  if (stretches.length === 0 || RESERVED.test(text)) return { text, restore: () => undefined }
  let masked = ''
  let at = 0
  stretches.forEach((stretch, index) => {
    const { start, end } = stretch
    const marker = stretch.isAside ? MARKER : ''
    const word = wordFor(text.slice(start + marker.length, end), index, stretch.isComment === true)
    masked += text.slice(at, start) + marker + word
    at = end
  })
  masked += text.slice(at)
  return { text: masked, restore: (tree) => restoreIn(tree, stretches) }
}

function wordFor(written: string, index: number, isComment: boolean): string {
  const [before, behind] = isComment ? ['{/*', '*/}'] : ['', '']
  const inner = isComment ? ` ${written.slice(4, -3)}` : written
  const lines = inner.split(/(\r\n|\n|\r)/u)
  const number = OPENING + digitsOf(index)
  // The prefixes of containers are none of the stretch's own.
  const parts = lines.map((line, at) => {
    const prefix = at === 0 ? '' : (PREFIX.exec(line)?.[0] ?? '')
    return { prefix, room: at % 2 === 1 ? 0 : line.length - prefix.length, line }
  })
  const place = parts.findIndex(({ room }) => room >= number.length)
  if (place === -1 || (place > 0 && !isComment)) return isComment ? before + inner + behind : written
  const hidden = parts.map(({ prefix, room, line }, at) =>
    at % 2 === 1 ? line : prefix + (at === place ? number.padEnd(room, FILLING) : FILLING.repeat(room)),
  )
  return before + hidden.join('') + behind
}

/** What containers put before a line; `>}}` ends a tag of Hugo. */
const PREFIX = /^(?:[ \t]|>(?!\}\}))*/u

/** The lines of a text with `\n` between and without what containers put before them. */
export function withoutPrefixes(text: string): string {
  const [first = '', ...further] = text.split(/\r\n|\n|\r/u)
  return [first, ...further.map((line) => line.replace(PREFIX, ''))].join('\n')
}

function digitsOf(index: number): string {
  const rest = Math.floor(index / BASE)
  return (rest > 0 ? digitsOf(rest) : '') + String.fromCharCode(FIRST_DIGIT + (index % BASE))
}

function numberOf(digits: string): number {
  return Array.from(digits).reduce((sum, digit) => sum * BASE + digit.charCodeAt(0) - FIRST_DIGIT, 0)
}

type Originals = readonly Hidden[]

function restoreIn(node: Nodes, originals: Originals): void {
  const fields = node as unknown as Record<string, unknown>
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' && name !== 'type') fields[name] = restoreText(value, originals)
  }
  if ('attributes' in node) for (const attribute of node.attributes) restoreAttribute(attribute, originals)
  if (!('children' in node)) return
  const children = node.children as Nodes[]
  const restored = children.flatMap((child): readonly Nodes[] =>
    child.type === 'text' ? cutText(child, originals) : [child],
  )
  children.splice(0, children.length, ...restored)
  for (const child of children) if (child.type !== 'text') restoreIn(child, originals)
}

function restoreAttribute(attribute: object, originals: Originals): void {
  const fields = attribute as { value?: string | { value: string } | null }
  if (typeof fields.value === 'string') fields.value = restoreText(fields.value, originals)
  else if (fields.value) fields.value.value = restoreText(fields.value.value, originals)
}

/** What a stretch of text that holds hidden ones was written as. */
function restoreText(text: string, originals: Originals): string {
  return text.replace(HIDDEN, (word, marker = '', comment?: string, other?: string) => {
    const original = originals[numberOf(comment ?? other ?? '')]
    if (!original) return word
    if (original.isAside) return original.written
    // Within the braces of an expression only the inside of a comment is hidden.
    const isInside = original.isComment === true && comment === undefined
    return marker + (isInside ? original.written.slice(4, -3).replaceAll('*/', '* /') : original.written)
  })
}

function cutText(node: Text, originals: Originals): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const found of node.value.matchAll(HIDDEN)) {
    const [word, marker = '', comment, other] = found
    const original = originals[numberOf(comment ?? other ?? '')]
    if (!original) continue
    const start = found.index + (original.isAside ? 0 : marker.length)
    if (start > at) nodes.push({ ...node, value: node.value.slice(at, start) })
    nodes.push({ type: 'opaque', value: collapse(original.written), placeable: original.placeable })
    at = found.index + word.length
  }
  if (at < node.value.length) nodes.push({ ...node, value: node.value.slice(at) })
  return nodes
}
