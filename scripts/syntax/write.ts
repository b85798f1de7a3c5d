/**
 * Writes the inline nodes that most texts have as remark-stringify writes them in our style, or not at all: wherever it
 * would escape, encode or choose, it decides. A property test holds the two together.
 */
import type { Nodes, PhrasingContent } from 'mdast'
import type { Format } from '../model.js'
import { isFlanking, kindOf } from './scan/attention.js'

/** Inline nodes as Markdown; `undefined` in any doubt. They are tidy: no white space at the ends or beside a break. */
export function writeInline(nodes: readonly PhrasingContent[], format: Format): string | undefined {
  return writeAll(nodes, { before: '\n', after: '\n', format, isLabel: false, isMarked: false })
}

/** What is around nodes: the characters beside them, and whether they are the text of a link. */
interface Around {
  readonly before: string
  readonly after: string
  readonly format: Format
  readonly isLabel: boolean
  /** Whether marks are open around them. */
  readonly isMarked: boolean
}

function writeAll(nodes: readonly PhrasingContent[], around: Around): string | undefined {
  const { before, after } = around
  let written = ''
  let last = before
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent
    const next = nodes[index + 1]
    // Something between them was taken out.
    if (node.type === 'text' && next?.type === 'text') return undefined
    const value = writeNode(node, { ...around, before: last, after: next ? firstOf(next) : after })
    if (!value) return undefined
    written += value
    last = value[value.length - 1] as string
  }
  return written
}

/** The character that a node begins with; that of a text may be escaped, and is no mark then. */
function firstOf(node: PhrasingContent): string {
  return node.type === 'text' ? (node.value[0] ?? '') : (FIRST[node.type] ?? '')
}

const FIRST: Readonly<Record<string, string>> = {
  emphasis: '*',
  strong: '*',
  inlineCode: '`',
  link: '[',
  image: '!',
  html: '<',
  break: '\\',
  mdxJsxTextElement: '<',
  mdxTextExpression: '{',
}

function writeNode(node: PhrasingContent, around: Around): string | undefined {
  switch (node.type) {
    case 'text':
      return writeText(node.value, around)
    case 'inlineCode':
      return writeCode(node.value)
    case 'emphasis':
    case 'strong':
      return writeAttention(node, node.type === 'strong' ? '**' : '*', around)
    case 'link': {
      const text = writeAll(node.children, { ...around, before: '[', after: ']', isLabel: true })
      if (text === undefined || (around.before === '\n' && text.includes(']'))) return undefined
      return writeResource(`[${text}]`, node)
    }
    case 'image':
      return UNSAFE_ALT.test(node.alt ?? '') ? undefined : writeResource(`![${node.alt ?? ''}]`, node)
    case 'break':
      return '\\\n'
    case 'html':
      return around.before === '\n' ? undefined : node.value
    case 'mdxTextExpression':
      return node.value.includes('\n') ? undefined : `{${node.value}}`
    case 'mdxJsxTextElement':
      return writeElement(node, around)
    default:
      return undefined
  }
}

function writeText(value: string, { before, after, format, isLabel }: Around): string | undefined {
  if ((isLabel ? UNSAFE_IN_LABEL : UNSAFE).test(value) || (value.includes('_') && !INTRAWORD.test(value)))
    return undefined
  if (before === '\n' && UNSAFE_START.test(value)) return undefined
  if (after === '\n' && /[ \t]$/u.test(value)) return undefined
  if (value.endsWith('!') && after === '[') return undefined
  if (!MARK.test(value)) return value
  if (format === 'markdown' && value.includes('<')) return undefined
  const marks = isLabel ? /[*`~[\]<{]/gu : format === 'mdx' ? /[*`~[<{]/gu : /[*`~[]/gu
  return value.replace(marks, '\\$&')
}

/** Marks that are escaped wherever they stand in some texts. */
const MARK = /[*`~[\]<{]/u

/** What is escaped only beside others, or where there is math. */
const UNSAFE = /[\\$\r\n]|&[#A-Za-z]|[Ww]\.[-.\w]|[-+.\w]@|[ps]:\/|!\[|\]\(|^.?_|_.?$/u

/** The same in the text of a link, in which there are no addresses. */
const UNSAFE_IN_LABEL = /[\\$\r\n]|&[#A-Za-z]|!\[|\]\(|^.?_|_.?$/u

/** What could begin a block. */
const UNSAFE_START = /^(?:[ \t#+\-=>|]|:-|\d+[.)])/u

/** Underscores within words only, of which more than one character is before and behind them. */
const INTRAWORD = /^(?:[^_]|(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}]))*$/u

function writeCode(value: string): string | undefined {
  if (/[`\r\n]/u.test(value)) return undefined
  return /^ .* $/u.test(value) && /[^ ]/u.test(value) ? `\` ${value} \`` : `\`${value}\``
}

/** Marks that are read as they were written; where they touch others, remark-stringify chooses among them. */
function writeAttention(
  { children }: { readonly children: readonly PhrasingContent[] },
  marks: string,
  around: Around,
): string | undefined {
  const { before, after } = around
  const inside = writeAll(children, { ...around, before: '*', after: '*', isMarked: true })
  if (!inside || /[*_]/u.test(before) || /[*_]/u.test(after)) return undefined
  const [first, last] = [inside[0] as string, inside[inside.length - 1] as string]
  if (first === '*' || last === '*') return undefined
  const [outer, inner] = [kindOf(before), kindOf(first)]
  if (!isFlanking(outer, inner) || (around.isMarked && isFlanking(inner, outer))) return undefined
  return isFlanking(kindOf(after), kindOf(last)) ? marks + inside + marks : undefined
}

const UNSAFE_ALT = /[[\]&*_~<{`\\$\r\n]/u
const UNSAFE_URL = /[\s\p{Cc}()<{[\\]/u
const UNSAFE_TITLE = /["{<[\\\r\n]/u
const AMPERSAND = /&(?=[#A-Za-z])/gu

function writeResource(
  label: string,
  { url, title }: { readonly url: string; readonly title?: string | null | undefined },
): string | undefined {
  if (url === '' || UNSAFE_URL.test(url)) return undefined
  const destination = url.replace(AMPERSAND, '\\&')
  if (!title) return `${label}(${destination})`
  return UNSAFE_TITLE.test(title)
    ? undefined
    : `${label}(${destination} "${title.replace(AMPERSAND, '\\&')}")`
}

function writeElement(
  node: Extract<Nodes, { type: 'mdxJsxTextElement' }>,
  around: Around,
): string | undefined {
  let opening = `<${node.name ?? ''}`
  for (const attribute of node.attributes) {
    const { value } = attribute
    if (attribute.type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null))
      return undefined
    if (value?.includes('"')) return undefined
    opening += value === null || value === undefined ? ` ${attribute.name}` : ` ${attribute.name}="${value}"`
  }
  if (!node.name) return undefined
  if (node.children.length === 0) return `${opening} />`
  const inside = writeAll(node.children, { ...around, before: '>', after: '<' })
  return inside === undefined ? undefined : `${opening}>${inside}</${node.name}>`
}
