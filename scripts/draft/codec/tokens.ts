/** A segment's text as words and as what stands around and between them: what a translation carries over. */
import type { Format, Notation, Span } from '../../model.js'
import { type Located, locateInline } from '../../syntax/inline.js'
import type { Nodes } from '../../syntax/markdown.js'
import { partsOf } from '../../syntax/markup.js'
import { isChoice, placesInMessage } from '../../syntax/message.js'
import { opaqueIn, variablesIn } from '../../syntax/opaque.js'
import { collapse } from '../../text.js'

/** Something of a text that is written as it is. */
export interface Mark {
  readonly type: 'open' | 'close' | 'void'
  /** What it is: marks of the same kind may stand for each other in two versions. */
  readonly kind: string
  /** What is the same in two versions of the same mark. */
  readonly key: string
  /** As it is written. */
  readonly raw: string
  /** Of an opening and a closing mark: what joins them. */
  readonly name: string
}

/** Words as a reader sees them, or a mark. */
export type Token = { readonly type: 'text'; readonly value: string } | Mark

/** The tokens of a text; `undefined` for a choice between texts, which is no sentence. */
export function tokensOf(text: string, notation: Notation): readonly Token[] | undefined {
  switch (notation) {
    case 'json':
      return isChoice(text) ? undefined : cutAt(text, placesInMessage(text))
    case 'html':
      return htmlTokens(text)
    case 'markdown':
    case 'mdx':
    case 'cell':
    case 'mdx-cell':
      return markdownTokens(text, notation)
    default:
      return cutAt(text, variablesIn(text))
  }
}

function cutAt(text: string, spans: readonly Span[]): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const { start, end } of spans) {
    tokens.push({ type: 'text', value: text.slice(at, start) }, tagOrVoid(text.slice(start, end)))
    at = end
  }
  return [...tokens, { type: 'text', value: text.slice(at) }]
}

/** A tag as an opening or a closing mark; anything else, and a tag without an inside, as a void one. */
function tagOrVoid(raw: string): Mark {
  const [, slash, name = '', empty] = /^<(\/?)([A-Za-z0-9][\w.:-]*)(?:\s[\s\S]*?)?(\/?)>$/u.exec(raw) ?? []
  const key = collapse(raw)
  if (name === '') return { type: 'void', kind: raw.startsWith('<') ? 'html' : 'variable', key, raw, name }
  const lower = name.toLowerCase()
  if (slash) return { type: 'close', kind: 'html', key, raw, name: lower }
  const isVoid = empty === '/' || VOID.has(lower)
  return { type: isVoid ? 'void' : 'open', kind: 'html', key, raw, name: lower }
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

function htmlTokens(text: string): readonly Token[] {
  const tokens = partsOf(text).map((part): Token => {
    const raw = text.slice(part.span.start, part.span.end)
    if (part.type === 'text') return { type: 'text', value: collapseInner(part.value) }
    if (part.type === 'open' || part.type === 'close') return tagOrVoid(raw)
    return { type: 'void', kind: part.type, key: collapse(raw), raw, name: '' }
  })
  return trimEnds(tokens)
}

function collapseInner(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

/** What the walk over the nodes knows. */
interface Walk {
  readonly line: string
  readonly lead: number
  readonly format: Format
  readonly tokens: Token[]
}

function markdownTokens(text: string, notation: Notation): readonly Token[] {
  const { line, nodes, lead }: Located = locateInline(text, notation)
  const walk: Walk = { line, lead, format: notation.startsWith('mdx') ? 'mdx' : 'markdown', tokens: [] }
  addAll(walk, nodes, { start: 0, end: line.length })
  return trimEnds(walk.tokens)
}

function trimEnds(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.type !== 'text') return token
    const value = at === 0 ? token.value.trimStart() : token.value
    return { type: 'text', value: at === tokens.length - 1 ? value.trimEnd() : value }
  })
}

/** Adds siblings, which fill a stretch of the line. */
function addAll(walk: Walk, nodes: readonly Nodes[], within: Span): void {
  const opaque = [...opaqueIn(walk.line.slice(within.start, within.end), walk.format)]
  let at = within.start
  for (const node of nodes) {
    if (node.type === 'text') walk.tokens.push({ type: 'text', value: collapseInner(node.value) })
    else if (node.type === 'opaque') {
      // What is opaque within another node is no stretch of this one.
      let next = opaque.shift()
      while (next && within.start + next.start < at) next = opaque.shift()
      const raw = next ? walk.line.slice(within.start + next.start, within.start + next.end) : node.value
      walk.tokens.push({ type: 'void', kind: 'opaque', key: collapse(raw), raw, name: '' })
    } else {
      const span = spanOf(node, walk)
      addNode(walk, node, span)
      at = span.end
    }
  }
}

function spanOf(node: Nodes, { lead }: Walk): Span {
  const { start, end } = node.position ?? {}
  return { start: (start?.offset ?? lead) - lead, end: (end?.offset ?? lead) - lead }
}

function addNode(walk: Walk, node: Nodes, span: Span): void {
  const raw = walk.line.slice(span.start, span.end)
  const { tokens } = walk
  if (node.type === 'break') tokens.push({ type: 'void', kind: 'break', key: '', raw: '\\\n', name: '' })
  else if (node.type === 'html') tokens.push(tagOrVoid(raw))
  else if (node.type === 'image' && node.alt && raw.startsWith(`![${node.alt}](`))
    tokens.push(...pictureTokens(node.alt, raw, span.start))
  else if (!('children' in node) || node.children.length === 0 || isAddress(node, raw))
    tokens.push({ type: 'void', kind: node.type, key: keyOf(node, raw), raw, name: '' })
  else {
    const inside = insideOf(walk, node.children as readonly Nodes[], span)
    const mark = { kind: node.type, key: keyOf(node, ''), name: `${node.type} ${span.start}` }
    const close = closeOf(node, walk.line.slice(inside.end, span.end), raw)
    tokens.push({ type: 'open', ...mark, raw: walk.line.slice(span.start, inside.start) })
    addAll(walk, node.children as readonly Nodes[], inside)
    tokens.push({ type: 'close', ...mark, raw: close })
  }
}

/** The alternative text of a picture is words, and what stands around it a pair. */
function pictureTokens(alt: string, raw: string, start: number): readonly Token[] {
  const close = raw.slice('!['.length + alt.length)
  const mark = { kind: 'image', key: close, name: `image ${start}` }
  return [
    { type: 'open', ...mark, raw: '![' },
    { type: 'text', value: alt },
    { type: 'close', ...mark, raw: close },
  ]
}

/** An address that stands for itself: nothing of it is translated. */
function isAddress(node: Nodes, raw: string): boolean {
  return node.type === 'link' && !raw.startsWith('[')
}

function keyOf(node: Nodes, raw: string): string {
  switch (node.type) {
    case 'link':
      return `${node.url} ${node.title ?? ''}`
    case 'linkReference':
      return node.identifier
    case 'emphasis':
    case 'strong':
    case 'delete':
      return ''
    case 'mdxJsxTextElement':
      return raw === '' ? (node.name ?? '') : collapse(raw)
    default:
      return collapse(raw)
  }
}

/** A reference names its definition, whatever its text becomes. */
function closeOf(node: Nodes, written: string, raw: string): string {
  return node.type === 'linkReference' && node.referenceType !== 'full' ? `][${labelOf(raw)}]` : written
}

function labelOf(raw: string): string {
  return /^\[([^\][]*)\]/u.exec(raw)?.[1] ?? ''
}

/** Where the children of a node stand; what is opaque has no place and is looked for. */
function insideOf(walk: Walk, children: readonly Nodes[], span: Span): Span {
  const opaque = opaqueIn(walk.line.slice(span.start, span.end), walk.format)
  const [first, last] = [children[0], children.at(-1)]
  const start = first?.position ? spanOf(first, walk).start : span.start + (opaque[0]?.start ?? 0)
  const end = last?.position ? spanOf(last, walk).end : span.start + (opaque.at(-1)?.end ?? 0)
  return { start, end }
}
