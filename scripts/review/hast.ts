/** The door to hast: a Markdown tree as HTML in which nothing can run, load or lead away. */
import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { type State, toHast } from 'mdast-util-to-hast'
import type { Span } from '../model.js'
import type { Nodes } from '../syntax/markdown.js'

/** Elements that only shape text. No links, pictures, forms, frames or anything of SVG or MathML. */
const ELEMENTS = [
  'blockquote',
  'br',
  'code',
  'dd',
  'del',
  'details',
  'div',
  'dl',
  'dt',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'kbd',
  'li',
  'ol',
  'p',
  'pre',
  's',
  'section',
  'span',
  'strong',
  'sub',
  'summary',
  'sup',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]

const SCHEMA: Schema = {
  tagNames: ELEMENTS,
  attributes: { '*': [['className', 'box', 'label', 'link']], td: ['colSpan', 'rowSpan'] },
  // An element that is not allowed is replaced by its children; these go with theirs.
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math'],
}

/** A tree as safe HTML. What stands at `mark`, in offsets of the tree's text, has the id `here`. */
export function safeHtml(tree: Nodes, mark: Span | undefined): string {
  const made = sanitize(toHast(tree, { handlers: HANDLERS }) as HastNodes, SCHEMA) as HastRoot
  if (mark) markIn(made, mark)
  return toHtml(made)
}

type Handler = (state: State, node: never) => ElementContent

const HANDLERS: Readonly<Record<string, Handler>> = {
  html: (_, { value }: { value: string }) => code(value),
  yaml: (_, { value }: { value: string }) => block(value),
  toml: (_, { value }: { value: string }) => block(value),
  math: (_, { value }: { value: string }) => block(value),
  inlineMath: (_, { value }: { value: string }) => code(value),
  opaque: (_, { value }: { value: string }) => code(value),
  mdxjsEsm: (_, { value }: { value: string }) => block(value),
  mdxFlowExpression: (_, { value }: { value: string }) => block(`{${value}}`),
  mdxTextExpression: (_, { value }: { value: string }) => code(`{${value}}`),
  mdxJsxFlowElement: (state, node: Component) => component('div', state, node),
  mdxJsxTextElement: (state, node: Component) => component('span', state, node),
  link: (state, node: Parent) => element('span', ['link'], state.all(node as never) as ElementContent[]),
  linkReference: (state, node: Parent) =>
    element('span', ['link'], state.all(node as never) as ElementContent[]),
  image: (_, { alt, url }: Picture) => element('span', ['label'], [text(alt || url)]),
  imageReference: (_, { alt, identifier }: Picture) =>
    element('span', ['label'], [text(alt || identifier || '')]),
}

interface Parent {
  readonly children: readonly unknown[]
}

interface Component extends Parent {
  readonly name: string | null
}

interface Picture {
  readonly alt?: string | null
  readonly url: string
  readonly identifier?: string
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function element(tagName: string, className: string[], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: className.length > 0 ? { className } : {}, children }
}

function code(value: string): Element {
  return element('code', [], [text(value)])
}

function block(value: string): Element {
  return element('pre', ['box'], [text(value)])
}

/** A component is a box with its name; what it would do is not known here. */
function component(tagName: string, state: State, node: Component): Element {
  const label = element('span', ['label'], [text(`<${node.name ?? ''}>`)])
  return element(tagName, ['box'], [label, ...(state.all(node as never) as ElementContent[])])
}

/** Marks the smallest element around a stretch, or the first one in it. */
function markIn(root: HastRoot, mark: Span): void {
  let found: Element | undefined
  let size = Number.POSITIVE_INFINITY
  const visit = (node: HastNodes): void => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (node.type === 'element' && start !== undefined && end !== undefined) {
      const isAround = start <= mark.start && end >= mark.end
      const isBlock = !INLINE.has(node.tagName)
      if (isAround && isBlock && end - start <= size) [found, size] = [node, end - start]
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  if (found) found.properties = { ...found.properties, id: 'here' }
}

const INLINE: ReadonlySet<string> = new Set([
  'code',
  'em',
  'strong',
  'span',
  'del',
  's',
  'sub',
  'sup',
  'kbd',
  'br',
])
