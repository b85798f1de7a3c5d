/** Finds the ids that are written in a document and the links in it, in Markdown, HTML and JSX. */
import type { Link } from '../model.js'
import type { MdxElement, Nodes } from '../syntax/markdown.js'

/** Something at an offset of the parsed text. */
interface Mention {
  readonly id: string
  readonly offset: number
}

/** What a walk over a document finds. Offsets are into the parsed text. */
export interface Mentions {
  readonly ids: readonly Mention[]
  readonly links: readonly (Omit<Link, 'place'> & { readonly offset: number })[]
  /** Headings in raw HTML, with their words for ids. */
  readonly headings: readonly (Mention & { readonly end: number })[]
  /** Whether what is found here takes in other files, or makes ids that cannot be told. */
  readonly isOpen: boolean
}

/** Walks over a tree. Of link definitions, only those count that are referred to. */
export function mentionsIn(root: Nodes): Mentions {
  const found: Mentions[] = []
  const definitions: Definition[] = []
  const referred = new Map<string, Link['type']>()
  const visit = (node: Nodes) => {
    if (node.type === 'definition') {
      // Its place among the others, until it is known whether something refers to it.
      definitions.push({ node, at: found.length })
      found.push(NONE)
    } else if (node.type === 'linkReference') referred.set(node.identifier, 'link')
    else if (node.type === 'imageReference') referred.set(node.identifier, 'image')
    else {
      const mentions = mentionsOf(node)
      if (mentions !== NONE) found.push(mentions)
    }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(root)
  for (const { node, at } of definitions) {
    const type = referred.get(node.identifier)
    if (type) found[at] = { ...NONE, links: [{ type, url: node.url, offset: offsetOf(node) }] }
  }
  return {
    ids: found.flatMap(({ ids }) => ids),
    links: found.flatMap(({ links }) => links).filter(({ url }) => isOwn(url)),
    headings: found.flatMap(({ headings }) => headings),
    isOpen: found.some(({ isOpen }) => isOpen),
  }
}

interface Definition {
  readonly node: Extract<Nodes, { type: 'definition' }>
  readonly at: number
}

const NONE: Mentions = { ids: [], links: [], headings: [], isOpen: false }

/** What a node by itself mentions. */
function mentionsOf(node: Nodes): Mentions {
  switch (node.type) {
    case 'link':
    case 'image':
      return { ...NONE, links: [{ type: node.type, url: node.url, offset: offsetOf(node) }] }
    case 'text':
      return node.value.includes('{')
        ? { ...NONE, ids: idsIn(node.value, ATTRIBUTE_LIST, offsetOf(node)) }
        : NONE
    case 'html':
      return inHtml(node.value, offsetOf(node))
    case 'mdxjsEsm':
      return { ...NONE, isOpen: /["'][^"']+\.mdx?["']/u.test(node.value) }
    case 'mdxJsxFlowElement':
      return inElement(node, offsetOf(node), node.children.length === 0 && isComponent(node.name ?? ''))
    case 'mdxJsxTextElement':
      return inElement(node, offsetOf(node), false)
    default:
      return NONE
  }
}

function offsetOf({ position }: Nodes): number {
  return position?.start.offset ?? 0
}

/** Raw HTML. Its comments say nothing to a browser. */
function inHtml(html: string, offset: number): Mentions {
  const value = html.replace(/<!--[\s\S]*?(?:-->|$)/gu, (comment) => ' '.repeat(comment.length))
  const links = Array.from(value.matchAll(TAG_LINK), ({ groups, index }) => ({
    type: groups?.name?.toLowerCase() === 'img' ? ('image' as const) : ('link' as const),
    url: (groups?.double ?? groups?.single ?? '').replaceAll('&amp;', '&'),
    offset: offset + index,
  }))
  const headings = Array.from(value.matchAll(TAG_HEADING), ({ 0: written, groups, index }) => ({
    id: (groups?.words ?? '').replace(/<[^>]*>/gu, ''),
    offset: offset + index,
    end: offset + index + written.length,
  }))
  return {
    ids: idsIn(value, TAG_ID, offset),
    links,
    headings,
    isOpen: /<[A-Z][\w.]*(?:\s[^<>]*)?\/>|<script\b/u.test(value),
  }
}

/** An element of JSX: its attributes that are plain texts. Of a component without children nobody knows what it shows. */
function inElement({ name, attributes }: MdxElement, offset: number, isUnknown: boolean): Mentions {
  const texts = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [{ key: attribute.name, value: attribute.value }]
      : [],
  )
  const made = attributes.some(
    (attribute) =>
      attribute.type !== 'mdxJsxAttribute' ||
      (attribute.name === 'id' && typeof attribute.value !== 'string'),
  )
  const valuesOf = (pattern: RegExp) => texts.filter(({ key }) => pattern.test(key)).map(({ value }) => value)
  return {
    ...NONE,
    ids: valuesOf(/^(?:id|name)$/u).map((id) => ({ id, offset })),
    links: [
      ...valuesOf(/^(?:href|to)$/u).map((url) => ({ type: 'link' as const, url, offset })),
      ...(name === 'img' ? valuesOf(/^src$/u) : []).map((url) => ({ type: 'image' as const, url, offset })),
    ],
    isOpen: isUnknown || made,
  }
}

/** No pattern goes beyond the next `<`: looking from each tag to the end of the page would take the square of its length. */
const TAG_ID =
  /<[a-z][^<>]*?\s(?:id|name)\s*=\s*(?:"(?<double>[^"]+)"|'(?<single>[^']+)'|(?<bare>[^\s"'>]+))/giu
const TAG_LINK = /<(?<name>a|img)\b[^<>]*?\s(?:href|src)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/giu
const TAG_HEADING = /<h[1-6]\b[^<>]*>(?<words>(?:(?!<h[1-6]\b)[\s\S])*?)<\/h[1-6]>/giu

/** `{ #id }` and `{: #id .class }` behind any text, as the attribute lists of Python-Markdown, kramdown and Hugo. */
const ATTRIBUTE_LIST = /\{:?[^{}\n#]{0,100}#(?<bare>[^\s{}"'=#]{1,200})(?=[^{}\n]{0,100}\})/gu

function idsIn(text: string, pattern: RegExp, offset: number): readonly Mention[] {
  return Array.from(text.matchAll(pattern), ({ groups, index }) => ({
    id: groups?.double ?? groups?.single ?? groups?.bare ?? '',
    offset: offset + index,
  }))
}

function isComponent(name: string): boolean {
  return /^\p{Lu}|\./u.test(name)
}

/** Whether a link may lead into the project: not to another host, and not by another scheme than that of the page. */
function isOwn(url: string): boolean {
  return url !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(url)
}

/**
 * Whether a page takes in other files, or gets ids, by a directive of its site generator: a snippet, an include, a
 * comment that a hook replaces, tabs of PyMdown, a shortcode that stands alone and has no end.
 */
export function takesIn(text: string): boolean {
  if (DIRECTIVES.some((directive) => directive.test(text))) return true
  const closed = new Set(Array.from(text.matchAll(/\{\{[<%]\s*\/\s*([\w/.-]+)/gu), ([, name]) => name))
  const alone = text.matchAll(/^[ \t]*\{\{[<%]\s*([\w.-][\w/.-]*)[^{}]*\}\}[ \t]*$/gmu)
  return Array.from(alone, ([, name]) => name).some((name) => !closed.has(name))
}

const DIRECTIVES: readonly RegExp[] = [
  /^[ \t]*;?--8<--/mu,
  /^[ \t]*:{3}[ \t]+[\w.]+\.\w/mu,
  /^[ \t]*={3}[!+]?[ \t]+"/mu,
  /<!--[ \t]*(?:@|(?!tvilling)[a-z][\w-]*:)/u,
  /\{%-?[ \t]*include/u,
]
