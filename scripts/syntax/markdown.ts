/** The door to unified and remark: a tree with exact offsets, and Markdown for fragments that we made ourselves. */
import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'
import type { Format, Place, Span } from '../model.js'
import type { Masked, Opaque } from './mask.js'
import { closedFences, couldHoldMath, mathOf } from './math.js'
import { maskDocument, maskText } from './opaque.js'
import type { Capture } from './parts.js'
import { treeFromChunks } from './tree.js'

export type { Nodes, Paragraph, PhrasingContent } from 'mdast'

/** A component around blocks. */
export type MdxJsxFlowElement = Extract<Nodes, { type: 'mdxJsxFlowElement' }>

/** A component within a text. */
export type MdxJsxTextElement = Extract<Nodes, { type: 'mdxJsxTextElement' }>

/** What components in a text and around blocks have in common. */
export type MdxElement = Pick<MdxJsxFlowElement, 'name' | 'attributes' | 'position'>

/** A tree, and what the tree alone does not tell. Offsets are into the parsed text. */
export interface Tree {
  readonly root: Root
  /** The `> ` markers of block quotes, in order. */
  readonly quotePrefixes: readonly Span[]
  /** The insides of headings and table cells without markers and padding, in order. */
  readonly contents: readonly Span[]
  /** The titles of link definitions with their quotes, in order. */
  readonly titles: readonly Span[]
  /** The `[ ]` and `[x]` of task lists, in order. */
  readonly taskChecks: readonly Span[]
}

/**
 * Parses Markdown or MDX with GitHub's extensions and YAML or TOML front matter. The text has no byte-order mark. Expressions
 * and imports are parsed, never evaluated. What is no Markdown in a text (see `opaque.ts`) comes as nodes of type
 * `opaque`. Throws what `syntaxProblem` understands when the text is not valid MDX.
 */
export function parseMarkdown(text: string, format: Format): Tree {
  const masked = maskDocument(text, format)
  return treeOf(parseInParts(masked, format) ?? parseAtOnce(masked, format))
}

/** The same without a look for what need not be parsed: slower, and what `parseMarkdown` must agree with. */
export function parseWhole(text: string, format: Format): Tree {
  return treeOf(parseAtOnce(maskDocument(text, format), format))
}

function treeOf(root: Root): Tree {
  const {
    quotePrefixes = [],
    contents = [],
    titles = [],
    taskChecks = [],
  } = (root.data as Partial<Capture> | undefined) ?? {}
  return { root, quotePrefixes, contents, titles, taskChecks }
}

function parseAtOnce({ text, restore }: Masked, format: Format): Root {
  const root = processorFor(text, format, FRONT_MATTER.test(text) ? 'pages' : 'documents').parse(text)
  restore(root)
  return root
}

function parseInParts({ text, restore }: Masked, format: Format): Root | undefined {
  const frontMatter = FRONT_MATTER.exec(text)?.[0].length ?? 0
  const parse = (part: string) => PROCESSORS[format].documents.parse(part)
  try {
    return treeFromChunks(text, format, frontMatter, { parse, restore })
  } catch (error) {
    // Not valid, or cut in the wrong place.
    if (!syntaxProblem(error)) throw error
    return undefined
  }
}

/** What a parser says of a text that it refuses, with its place; `undefined` for any other error. */
export function syntaxProblem(
  error: unknown,
): { readonly reason: string; readonly place: Place } | undefined {
  if (!(error instanceof Error) || !('reason' in error) || !('place' in error)) return undefined
  const { reason, place } = error as { reason: unknown; place: Partial<Place> & { start?: Place } }
  // Some name the place of the cause in their sentence only, and the start of the text as the place.
  const [, line, column] = /\((\d+):(\d+)/u.exec(String(reason)) ?? []
  const start = place?.start ?? place ?? {}
  const cause = line === undefined ? start : { line: Number(line), column: Number(column) }
  return { reason: String(reason), place: { line: cause.line ?? 1, column: cause.column ?? 1 } }
}

/** The inline nodes of one line that holds nothing but a paragraph. What is not valid MDX is read as Markdown. */
export function parseInline(line: string, format: Format): readonly PhrasingContent[] {
  const masked = maskText(line, format)
  const root = parseFragment(masked.text, format)
  masked.restore(root)
  const paragraph = root.children.find((node): node is Paragraph => node.type === 'paragraph')
  return paragraph?.children ?? []
}

/** Inline nodes as Markdown in one fixed style. Never for a text that goes back into a document. */
export function formatInline(children: readonly PhrasingContent[], format: Format): string {
  const paragraph: Paragraph = { type: 'paragraph', children: [...children] }
  // What is no math must not be written as if it were.
  return processorFor(children.map(dollarsIn).join(''), format, 'fragments')
    .stringify({ type: 'root', children: [paragraph] })
    .trimEnd()
}

/** The text of nodes as far as it matters for math. */
function dollarsIn(node: Nodes): string {
  if (node.type === 'inlineMath') return '$$'
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(dollarsIn).join('') : '.'
}

type Token = { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }
type CompileContext = { readonly stack: readonly [{ data?: Partial<Capture> }, ...unknown[]] }

/** Keeps the spans of some tokens on the root while the tree is made: mdast has no place for them. */
const capture = {
  enter: {
    blockQuotePrefix: keep('quotePrefixes'),
    atxHeadingText: keep('contents'),
    setextHeadingText: keep('contents'),
    tableContent: keep('contents'),
    definitionTitle: keep('titles'),
    taskListCheck: keep('taskChecks'),
  },
}

function keep(list: keyof Capture) {
  return function (this: CompileContext, token: Token): undefined {
    const [root] = this.stack
    root.data ??= {}
    root.data[list] ??= []
    root.data[list].push({ start: token.start.offset, end: token.end.offset })
  }
}

function captureSpans(this: Processor): undefined {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] }
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), capture]
}

/** Below an opening fence without a closing one, remark-frontmatter would hide every quote and list. */
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*[\r\n](?:[\s\S]*?[\r\n])??\1[ \t]*(?:\r\n|[\r\n]|$)/u

const STYLE = {
  resourceLink: true,
  emphasis: '*',
  strong: '*',
  handlers: { opaque: ({ value }: Opaque) => value },
} as const

const markdown = unified().use(remarkParse).use(remarkGfm).use(captureSpans).freeze()
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(captureSpans).freeze()

const PROCESSORS = {
  markdown: {
    documents: markdown,
    pages: markdown().use(remarkFrontmatter, ['yaml', 'toml']).freeze(),
    fragments: markdown().use(remarkStringify, STYLE).freeze(),
  },
  mdx: {
    documents: mdx,
    pages: mdx().use(remarkFrontmatter, ['yaml', 'toml']).freeze(),
    fragments: mdx().use(remarkStringify, STYLE).freeze(),
  },
}

/** The processor for a text; math is looked for where there could be some. */
function processorFor(text: string, format: Format, use: Use): Fragments {
  if (!couldHoldMath(text)) return PROCESSORS[format][use] as Fragments
  const closed = closedFences(text)
  if (closed.size > 0) return withMath(format, use, closed)
  const key = `${format} ${use}`
  const known = WITH_MATH.get(key) ?? withMath(format, use, closed)
  WITH_MATH.set(key, known)
  return known
}

type Use = keyof typeof PROCESSORS.mdx
type Fragments = typeof PROCESSORS.mdx.fragments

/** Processors for texts whose math is within a text: they are made once. */
const WITH_MATH = new Map<string, Fragments>()

function withMath(format: Format, use: Use, closed: ReadonlySet<number>): Fragments {
  const processor = PROCESSORS[format][use] as Fragments
  return processor().use(mathOf(closed)).freeze()
}

function parseFragment(line: string, format: Format): Root {
  try {
    return processorFor(line, format, 'fragments').parse(line)
  } catch (error) {
    if (format === 'markdown' || !syntaxProblem(error)) throw error
    return processorFor(line, 'markdown', 'fragments').parse(line)
  }
}
