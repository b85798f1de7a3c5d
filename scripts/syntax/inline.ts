/**
 * What a segment's text means: its canonical form, its fingerprint and its placeables. All three depend on the text
 * alone, so they are the same for a segment of a document and for a text out of the ledger.
 */
import type { FileFormat, Format, Notation, Placeable, Segment, SegmentKind } from '../model.js'
import { collapse, digest } from '../text.js'
import { formatInline, type Nodes, type PhrasingContent, parseInline } from './markdown.js'
import { canonicalHtml, placeablesOfHtml, wordsOfHtml } from './markup.js'
import { memoOf } from './memo.js'
import { messagePlaceables } from './message.js'
import { variablesOf } from './opaque.js'
import { isComment, placeablesIn } from './placeables.js'
import { scanInline } from './scan/scan.js'
import { writeInline } from './write.js'

/** How segments of a kind are written in documents of a format. */
export function notationOf(kind: SegmentKind, format: FileFormat): Notation {
  if (format === 'catalogue') return 'json'
  if (kind === 'field') return 'yaml'
  if (kind === 'attribute') return 'attribute'
  if (kind === 'cell') return format === 'mdx' ? 'mdx-cell' : 'cell'
  return format
}

/**
 * A text with its inline syntax in one fixed style and its white space collapsed: two texts with the same canonical
 * form read the same. `*a*` and `_a_`, `&amp;` and `&`, a wrapped line and a long one do not differ.
 */
export function canonical(text: string, notation: Notation): string {
  return UNMARKED.has(notation) ? collapse(text) : readingOf(text, notation).canonical
}

/** What one look at a text of Markdown or HTML by itself tells. */
export interface Reading {
  readonly canonical: string
  readonly plain: string
  /** See `prose`. */
  readonly prose: string
  readonly placeables: readonly Placeable[]
}

/** A document, its ledger in each language, alignment and the check after a write all ask for the same texts. */
const READINGS = memoOf<Reading>(10_000)

function readingOf(text: string, notation: Notation): Reading {
  return READINGS.get(keyOf(text, notation), () => {
    if (notation === 'html') return readHtml(text)
    return readNodes(inlineNodes(text, notation), notation)
  })
}

/**
 * The reading of a text of Markdown the long way round, by the parser and remark-stringify alone: slower, and what
 * every reading must agree with.
 */
export function readInFull(text: string, notation: Notation): Reading {
  const nodes = parsedNodes(asLine(text, notation), notation)
  return { ...readNodes(nodes, notation), canonical: collapse(formatInline(tidy(nodes), formatOf(notation))) }
}

function readHtml(text: string): Reading {
  const words = wordsOfHtml(text)
  return {
    plain: collapse(words),
    prose: words.replace(VARIABLES, NO_WORD),
    placeables: placeablesOfHtml(text, variablesOf),
    canonical: canonicalHtml(text),
  }
}

function readNodes(nodes: readonly PhrasingContent[], notation: Notation): Reading {
  const [only] = nodes
  const tidied = tidy(nodes)
  const format = formatOf(notation)
  return {
    plain: collapse(
      nodes.length === 1 && only?.type === 'text' ? only.value : nodes.map(visibleText).join(''),
    ),
    prose: nodes.map(wordsIn).join(''),
    placeables: placeablesIn(nodes, new Map()),
    canonical: collapse(writeInline(tidied, format) ?? formatInline(tidied, format)),
  }
}

function keyOf(text: string, notation: Notation): string {
  return `${notation} ${text}`
}

/** Readings with their keys, so that another thread need not read the same texts again. */
export type Readings = readonly (readonly [key: string, reading: Reading])[]

/** The readings of segments. */
export function readingsOf(segments: readonly Pick<Segment, 'text' | 'notation'>[]): Readings {
  return segments
    .filter(({ notation }) => !UNMARKED.has(notation))
    .map(({ text, notation }) => [keyOf(text, notation), readingOf(text, notation)])
}

/** Takes over what another thread read. */
export function rememberReadings(readings: Readings): void {
  for (const [key, reading] of readings) READINGS.set(key, reading)
}

/** Digest of the canonical form: the identity of a meaning. */
export function fingerprint(text: string, notation: Notation): string {
  return digest(canonical(text, notation))
}

/** The words as a reader sees them, without any markup, white space collapsed. */
export function plainText(text: string, notation: Notation): string {
  return UNMARKED.has(notation) ? collapse(text) : readingOf(text, notation).plain
}

/** The words that are somebody's own: without markup, and with a sign of its own for code, formulas and variables. */
export function prose(text: string, notation: Notation): string {
  return UNMARKED.has(notation) ? text.replace(VARIABLES, NO_WORD) : readingOf(text, notation).prose
}

/** Variables of texts without other markup. A run of braces is looked at from where it begins. */
export const VARIABLES = /(?<!\{)\{+[^{}]*\}+/gu

/** Stands where words would be that are not prose; no word is joined over it. */
const NO_WORD = '\uFFFC'

function wordsIn(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsIn).join('')
  return node.type === 'text' || node.type === 'image' || node.type === 'break' ? visibleText(node) : NO_WORD
}

/** The placeables of a text on its own. Reference links need their document and are not among them. */
export function placeablesOf(text: string, notation: Notation): readonly Placeable[] {
  if (notation === 'json') return messagePlaceables(text)
  if (UNMARKED.has(notation)) return variablesOf(text)
  return readingOf(text, notation).placeables
}

/** Whether a text holds nothing but words, which are written alike in every notation. */
export function isPlain(text: string, notation: Notation): boolean {
  if (UNMARKED.has(notation)) return true
  const words = collapse(text)
  const { canonical: form, plain, placeables } = readingOf(text, notation)
  return form === words && plain === words && placeables.length === 0
}

/** Notations of texts that are no Markdown. */
const UNMARKED: ReadonlySet<Notation> = new Set(['yaml', 'toml', 'attribute', 'argument', 'title', 'json'])

function formatOf(notation: Notation): Format {
  return notation.startsWith('mdx') ? 'mdx' : 'markdown'
}

/**
 * The nodes of a text as a paragraph of its own. Soft line ends become spaces and each line starts behind an em
 * space, which is white space to inline syntax but no indentation: so nothing in it can start another block.
 */
function inlineNodes(text: string, notation: Notation): readonly PhrasingContent[] {
  const line = asLine(text, notation)
  return scanInline(line, formatOf(notation)) ?? parsedNodes(line, notation)
}

/** A text of Markdown on one line, and its nodes with offsets into that line. */
export interface Located {
  /** With a space for each soft line end, and without the escapes of a table cell. */
  readonly line: string
  readonly nodes: readonly PhrasingContent[]
  /** What stands before the line in the offsets of the nodes, in UTF-16 units. */
  readonly lead: number
}

/**
 * The inline nodes of a text of Markdown with the places where they stand. References and footnotes count as such
 * although the text has no definition of them. What is opaque, and text beside it, has no place of its own.
 */
export function locateInline(text: string, notation: Notation): Located {
  const line = asLine(text, notation)
  const labels = Array.from(line.matchAll(REFERENCE), ([, text = '', label = '', note = '']) =>
    note === '' ? `[${label === '' ? text : label}]: .` : `[${note}]: .`,
  )
  const definitions = labels.length > 0 ? `\n\n${[...new Set(labels)].join('\n\n')}` : ''
  return { line, nodes: parsedNodes(line + definitions, notation), lead: NO_INDENT.length }
}

const REFERENCE = /\[([^\][]*)\]\[([^\][]*)\]|\[(\^[^\][\s]+)\]/gu

function parsedNodes(line: string, notation: Notation): readonly PhrasingContent[] {
  return parseInline(NO_INDENT + line, formatOf(notation))
}

function asLine(text: string, notation: Notation): string {
  const unescaped = notation.endsWith('cell') ? text.replaceAll('\\|', '|') : text
  const trimmed = unescaped.trim()
  if (!trimmed.includes('\n')) return trimmed
  return trimmed.split('\n').map(withLineEnd).join('').trimEnd()
}

const NO_INDENT = '\u2003 '

function withLineEnd(line: string): string {
  return HARD_BREAK.test(line) ? `${line.trimStart()}\n${NO_INDENT}` : `${line.trim()} `
}

const HARD_BREAK = /(?: {2}|(?<!\\)(?:\\\\)*\\)$/u

/**
 * The nodes without comments, with white space collapsed and none at the ends of the text or beside a hard break.
 */
function tidy(all: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const nodes = all.filter((node) => !isRemark(node))
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node
    let value = node.value.replace(/\s+/gu, ' ')
    if (index === 0 || nodes[index - 1]?.type === 'break') value = value.trimStart()
    if (index === nodes.length - 1 || nodes[index + 1]?.type === 'break') value = value.trimEnd()
    return { ...node, value }
  })
}

/** Whether a node is a comment, which nobody reads on the page. */
function isRemark(node: PhrasingContent): boolean {
  if (node.type === 'mdxTextExpression') return isComment(node.value)
  return node.type === 'html' && /^<!--/u.test(node.value)
}

function visibleText(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'html') return ''
  if (node.type === 'mdxTextExpression') return isComment(node.value) ? '' : `{${node.value}}`
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(visibleText).join('') : ''
}
