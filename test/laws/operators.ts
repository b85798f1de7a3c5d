/** Ways to write the same document differently. Each is checked to mean the same before it is used. */
import { encode } from '../../scripts/assemble/encode.js'
import type { Document } from '../../scripts/model.js'
import { type Nodes, parseMarkdown } from '../../scripts/syntax/markdown.js'
import { memoOf } from '../../scripts/syntax/memo.js'
import { parseYaml } from '../../scripts/syntax/yaml.js'
import { parse } from './examples.js'

/** A rewriting of a text that leaves its meaning alone, where it can be applied. */
export interface Operator {
  readonly name: string
  readonly apply: (text: string) => string
}

/** Whether two texts are the same document to remark, line ends, white space and normal form left out. */
export function meansTheSame(a: string, b: string): boolean {
  try {
    return shapeOf(a) === shapeOf(b)
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** Every operator is tried on the same documents. */
const TREES = memoOf<Nodes>(2_000)

function treeOf(text: string): Nodes {
  return TREES.get(text, () => parseMarkdown(text, 'markdown').root)
}

function shapeOf(text: string): string {
  return JSON.stringify(bare(treeOf(text.replace(/^\uFEFF/u, ''))))
}

function bare(node: Nodes): unknown {
  const { position: _, data: __, ...rest } = node
  // Looseness of lists, padding of tables and the order of keys are no meaning.
  const plain = { ...rest, spread: null, value: contentOf(node) }
  return 'children' in node ? { ...plain, children: joinTexts(node.children).map(bare) } : plain
}

function contentOf(node: Nodes): unknown {
  if (node.type === 'yaml') return sorted(node.value)
  return 'value' in node ? flat(node.value) : null
}

function sorted(yaml: string): unknown {
  const data = parseYaml(flatLines(yaml))
  return data !== null && typeof data === 'object' ? Object.entries(data).sort() : data
}

function flatLines(yaml: string): string {
  return yaml.normalize('NFC').replace(/\r\n/gu, '\n')
}

function flat(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ')
}

/** Neighbouring texts as one, with the white space at the ends of a block left out. */
function joinTexts(children: readonly Nodes[]): readonly Nodes[] {
  const joined: Nodes[] = []
  for (const child of children) {
    const last = joined.at(-1)
    if (child.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + child.value }
    else joined.push(child)
  }
  return joined
}

/** All nodes of a type with their offsets. */
function nodesOf(
  text: string,
  type: string,
): readonly { readonly node: Nodes; readonly start: number; readonly end: number }[] {
  const base = text.startsWith('\uFEFF') ? 1 : 0
  const found: { node: Nodes; start: number; end: number }[] = []
  const visit = (node: Nodes): void => {
    const { start, end } = node.position ?? {}
    if (node.type === type && start?.offset !== undefined && end?.offset !== undefined) {
      found.push({ node, start: start.offset + base, end: end.offset + base })
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(treeOf(text.slice(base)))
  return found
}

/** Replaces stretches, from the last to the first. */
function replaceAt(
  text: string,
  changes: readonly { readonly start: number; readonly end: number; readonly by: string }[],
): string {
  const ordered = [...changes].sort((a, b) => b.start - a.start)
  return ordered.reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), text)
}

function restyle(type: string, from: string, to: string): Operator['apply'] {
  return (text) =>
    replaceAt(
      text,
      nodesOf(text, type)
        .filter(({ start, end }) => text.startsWith(from, start) && text.slice(start, end).endsWith(from))
        .flatMap(({ start, end }) => [
          { start, end: start + from.length, by: to },
          { start: end - from.length, end, by: to },
        ]),
    )
}

function eachText(change: (value: string) => string): Operator['apply'] {
  return (text) =>
    replaceAt(
      text,
      nodesOf(text, 'text')
        .filter(({ node, start, end }) => 'value' in node && text.slice(start, end) === node.value)
        .map(({ start, end }) => ({ start, end, by: change(text.slice(start, end)) })),
    )
}

function eachParagraph(change: (document: Document, at: number) => string | undefined): Operator['apply'] {
  return (text) => {
    const document = parse(text)
    const changes = document.segments.flatMap(({ span, kind }, at) => {
      const by = kind === 'paragraph' || kind === 'item' ? change(document, at) : undefined
      return by === undefined ? [] : [{ ...span, by }]
    })
    return replaceAt(text, changes)
  }
}

function joinLines(document: Document, at: number): string | undefined {
  const segment = document.segments[at]
  return segment?.lines.map(({ start, end }) => document.text.slice(start, end).trim()).join(' ')
}

/** A line end at every third space before a letter. */
function wrapLines(document: Document, at: number): string | undefined {
  const segment = document.segments[at]
  if (!segment || segment.text.includes('`') || segment.text.includes('<')) return undefined
  let count = 0
  return encode(
    document,
    segment,
    segment.text.replace(/ (?=\p{L})/gu, () => (++count % 3 === 0 ? '\n' : ' ')),
  )
}

function reverseKeys(text: string): string {
  return text.replace(/^(\uFEFF?---\n)((?:[\w-]+: .*\n)+)(---\n)/u, (_all, open, keys, close) => {
    const lines = String(keys).trimEnd().split('\n')
    const isPlain = lines.every((line) => /^[\w-]+: (?:"[^"]*"|'[^']*'|[\p{L}][^#:&*!|>{}[\]]*)$/u.test(line))
    return `${open}${isPlain ? `${lines.reverse().join('\n')}\n` : keys}${close}`
  })
}

function padCells(text: string): string {
  return replaceAt(
    text,
    parse(text)
      .segments.filter(({ kind }) => kind === 'cell')
      .map(({ span }) => ({ start: span.end, end: span.end, by: '   ' })),
  )
}

export const OPERATORS: readonly Operator[] = [
  {
    name: 'CRLF',
    apply: (text) => (text.includes('\r') ? text.replace(/\r\n/gu, '\n') : text.replaceAll('\n', '\r\n')),
  },
  { name: 'lines joined', apply: eachParagraph(joinLines) },
  { name: 'lines wrapped', apply: eachParagraph(wrapLines) },
  { name: 'emphasis with underscores', apply: restyle('emphasis', '*', '_') },
  { name: 'emphasis with asterisks', apply: restyle('emphasis', '_', '*') },
  { name: 'strong with underscores', apply: restyle('strong', '**', '__') },
  { name: 'strong with asterisks', apply: restyle('strong', '__', '**') },
  { name: 'other bullets', apply: (text) => text.replace(/^((?:[ \t]|>)*)- /gmu, '$1* ') },
  { name: 'setext headings', apply: (text) => text.replace(/^# ([^#\r\n]*[^#\s])$/gmu, '$1\n===') },
  { name: 'ATX headings', apply: (text) => text.replace(/^([^\n]+)\n-{3,}$/gmu, '## $1') },
  { name: 'closing hashes', apply: (text) => text.replace(/^(#{1,6}) ([^#\r\n]*[^#\s])$/gmu, '$1 $2 $1') },
  { name: 'padded tables', apply: padCells },
  { name: 'needless escapes', apply: eachText((value) => value.replace(/[.,;!?](?= )/gu, '\\$&')) },
  {
    name: 'entities for characters',
    apply: eachText((value) => value.replace(/[äöüåøéñ]/gu, (c) => `&#${c.codePointAt(0)};`)),
  },
  { name: 'reordered keys', apply: reverseKeys },
  { name: 'NFD', apply: (text) => text.normalize('NFD') },
  { name: 'NFC', apply: (text) => text.normalize('NFC') },
  { name: 'more blank lines', apply: (text) => text.replace(/\n\n/gu, '\n\n\n') },
  { name: 'spaces behind paragraphs', apply: (text) => text.replace(/(\p{L}[.!?])\n\n/gu, '$1   \n\n') },
  { name: 'tildes for backticks', apply: (text) => text.replace(/^```/gmu, '~~~') },
]
