/**
 * Reads the inline content that most texts have in one pass: words, code, links, images, emphasis, tags without
 * expressions, names in braces, hard breaks. It gives the nodes that the parser gives, or nothing: where any sign could
 * be read in another way, the parser decides. A property test holds the two together.
 */
import type { PhrasingContent } from 'mdast'
import type { Format } from '../model.js'
import { couldHoldMath } from './math.js'
import type { Placer } from './placer.js'

/** Where a text stands. */
export interface Ground {
  /** Without it nodes have no positions. */
  readonly place?: Placer
  /** Whether there are definitions that something in brackets may refer to. */
  readonly isReferring?: boolean
}

/**
 * The inline nodes of a text; `undefined` in any doubt. The text is the inside of a paragraph or heading, its lines
 * without what containers put before them.
 */
export function scanInline(text: string, format: Format, ground: Ground = {}): PhrasingContent[] | undefined {
  if (UNUSUAL.test(text) || (text.includes('$') && couldHoldMath(text))) return undefined
  if (format === 'mdx' && text.includes('<!--')) return undefined
  const scan: Scan = {
    text,
    format,
    ...ground,
    start: 0,
    from: 0,
    reach: 0,
    literal: -1,
    value: '',
    nodes: [],
    open: [],
  }
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const construct = code < 128 ? CONSTRUCTS[code] : undefined
    if (!construct) at++
    else {
      at = construct(scan, at)
      if (at === DOUBT) return undefined
    }
  }
  if (scan.open.length > 0) return undefined
  addText(scan, withoutSpace(scan, text.length))
  return scan.nodes
}

/** The pass under way. */
interface Scan extends Ground {
  readonly text: string
  readonly format: Format
  /** Where the text node begins that is being read, and what it holds of what stands before `from`. */
  start: number
  from: number
  value: string
  /** Where what it holds ends when nothing follows: white space before a line is none of it. */
  reach: number
  /** The bracket that closes words which are no label. */
  literal: number
  /** Complete nodes beside it. */
  nodes: PhrasingContent[]
  /** What is open around it. */
  readonly open: Frame[]
}

/** A node that is not closed yet, with the nodes before it. */
interface Frame {
  readonly type: 'attention' | 'link' | 'element'
  /** What closes it: a run of marks, or the name of an element. */
  readonly sign: string
  readonly start: number
  readonly before: PhrasingContent[]
  readonly attributes?: MdxElement['attributes']
}

type MdxElement = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>

/** Reads what begins at an offset and gives the offset behind it, or says that it is in doubt. */
type Construct = (scan: Scan, at: number) => number

const DOUBT = -1

/** Controls, and noncharacters, which stand for what was hidden (`mask.ts`). */
const UNUSUAL = /[\0-\x08\x0B\f\x0E-\x1F\x7F\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/u

/** A soft line end is text; one behind two spaces is a hard break. White space around either is none. */
const lineEnd: Construct = (scan, at) => {
  const { text } = scan
  const behind = at + (text[at] === '\r' ? 2 : 1)
  if (text[behind - 1] !== '\n') return DOUBT
  const end = withoutSpace(scan, at)
  if (at - end >= 2 && !text.slice(end, at).includes('\t')) return breakAt(scan, end, at, behind)
  const isEmpty = scan.value === '' && end === scan.from
  if (isEmpty) scan.start = at
  scan.value += text.slice(scan.from, end) + text.slice(at, behind)
  scan.reach = behind
  scan.from = behindSpace(text, behind)
  return scan.from
}

function breakAt(scan: Scan, start: number, at: number, behind: number): number {
  addText(scan, start)
  const position = scan.place?.(start, at)
  if (position) {
    const { line, offset = 0 } = position.end
    position.end = { line: line + 1, column: 1, offset: offset + behind - at }
  }
  scan.nodes.push({ type: 'break', ...(position && { position }) })
  return resume(scan, behindSpace(scan.text, behind))
}

const backslash: Construct = (scan, at) => {
  const { text } = scan
  const next = text[at + 1] ?? ''
  if (next === '\n' || text.startsWith('\r\n', at + 1))
    return breakAt(scan, at, at + 1, at + (next === '\n' ? 2 : 3))
  // Masks look behind a brace, escaped or not.
  const isMasked = next === '{' && (scan.format === 'markdown' || /[:#]/u.test(text[at + 2] ?? ''))
  if (!/[!-/:-@[-`{-~]/u.test(next) || isMasked) return DOUBT
  scan.value += text.slice(scan.from, at)
  scan.from = at + 1
  return at + 2
}

const code: Construct = (scan, at) => {
  const { text } = scan
  let inner = at
  while (text[inner] === '`') inner++
  const fence = text.slice(at, inner)
  const end = text.indexOf(fence, inner)
  const behind = end + fence.length
  if (end === -1 || text[behind] === '`') return DOUBT
  const written = text.slice(inner, end)
  // What has no end in it could be opaque as far as the next brace.
  if (/[\r\n`]|\{[^}]*$/u.test(written)) return DOUBT
  const isPadded = /^ .* $/u.test(written) && written.trim() !== ''
  addText(scan, at)
  add(scan, { type: 'inlineCode', value: isPadded ? written.slice(1, -1) : written }, at, behind)
  return resume(scan, behind)
}

/** Marks that close what was opened last, or that can open and not close anything; others are in doubt. */
const attention: Construct = (scan, at) => {
  const { text, open } = scan
  const mark = text[at] as string
  let behind = at + 1
  while (text[behind] === mark) behind++
  const [before, next] = [kindOf(text[at - 1]), kindOf(text[behind])]
  if (mark === '_' && before === 'word' && next === 'word') return behind
  const sign = text.slice(at, behind)
  if (sign.length > 2) return DOUBT
  const canClose = isFlanking(next, before)
  const last = open.at(-1)
  if (canClose && last?.sign === sign)
    return closeFrame(scan, at, behind, (children) => ({
      type: sign.length === 2 ? 'strong' : 'emphasis',
      children,
    }))
  const isFirst = !open.some(({ type }) => type === 'attention')
  const canOpen = isFlanking(before, next) && (mark === '*' || before !== 'word')
  if (!canOpen || (canClose && !isFirst)) return DOUBT
  return openFrame(scan, { type: 'attention', sign, start: at }, behind)
}

/** Whether marks between two characters stand at the beginning of what is behind them. */
export function isFlanking(before: CharacterKind, behind: CharacterKind): boolean {
  return behind !== 'space' && (behind === 'word' || before !== 'word')
}

type CharacterKind = 'space' | 'word' | 'sign'

/** The sort of a UTF-16 unit as far as attention goes; none is as good as white space. */
export function kindOf(character = ' '): CharacterKind {
  if (/[\p{L}\p{N}]/u.test(character)) return 'word'
  if (/\s/u.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'word'
}

/** A label, or words in brackets that refer to nothing. */
const labelStart: Construct = (scan, at) => {
  if (isInLink(scan)) return DOUBT
  BRACKETED.lastIndex = at
  const found = BRACKETED.exec(scan.text)
  if (!found) return openFrame(scan, { type: 'link', sign: ']', start: at }, at + 1)
  if (scan.isReferring) return DOUBT
  scan.literal = BRACKETED.lastIndex - 1
  return at + 1
}

/** Nothing in it could hold or hide a bracket; `[^` begins a footnote where there are some. */
const BRACKETED = /\[(?!\^)[^[\]\\\x60<>{}*_~!&\r\n]*\](?![([:])/uy

const labelEnd: Construct = (scan, at) => {
  if (at === scan.literal) return at + 1
  if (scan.open.at(-1)?.type !== 'link') return DOUBT
  RESOURCE.lastIndex = at + 1
  const found = RESOURCE.exec(scan.text)
  if (!found || REFERENCE.test(found[0])) return DOUBT
  const [, url = '', title = null] = found
  return closeFrame(scan, at, RESOURCE.lastIndex, (children) => ({ type: 'link', title, url, children }))
}

const DESTINATION = String.raw`\(([^\s\p{Cc}()<>[\]{}\\\x60"]+)(?: +"([^"\\{}\x60\r\n]+)")?\)`
const RESOURCE = new RegExp(DESTINATION, 'uy')
const IMAGE = new RegExp(String.raw`!\[([^[\]\\&*_~<{}\x60$@\r\n]*)\]${DESTINATION}`, 'uy')

const image: Construct = (scan, at) => {
  if (scan.text[at + 1] !== '[') return at + 1
  IMAGE.lastIndex = at
  const found = IMAGE.exec(scan.text)
  if (!found) return DOUBT
  const [{ length }, alt = '', url = '', title = null] = found
  if (ADDRESS.test(alt) || REFERENCE.test(found[0])) return DOUBT
  addText(scan, at)
  add(scan, { type: 'image', title, url, alt }, at, at + length)
  return resume(scan, at + length)
}

/** A character reference. */
const REFERENCE = /&#?\w+;/u

/** What could be an address that is a link without any markup. */
const ADDRESS = /:\/|www\./iu

/** A colon, a dot and a sign of mail are text but in such an address, and within a link there are none. */
const colon: Construct = (scan, at) =>
  scan.text[at + 1] === '/' && /[ps]/iu.test(scan.text[at - 1] ?? '') && !isInLink(scan) ? DOUBT : at + 1
const dot: Construct = (scan, at) =>
  /^www$/iu.test(scan.text.slice(Math.max(0, at - 3), at)) && !isInLink(scan) ? DOUBT : at + 1
const mailSign: Construct = (scan, at) =>
  /[-+.\w]/u.test(scan.text[at - 1] ?? '') && !isInLink(scan) ? DOUBT : at + 1

function isInLink({ open }: Scan): boolean {
  return open.some(({ type }) => type === 'link')
}

/** An ampersand that begins no character reference. */
const ampersand: Construct = ({ text }, at) => {
  let end = at + 1
  while (/[#\w]/u.test(text[end] ?? '')) end++
  return text[end] === ';' ? DOUBT : at + 1
}

const tag: Construct = (scan, at) => (scan.format === 'mdx' ? element(scan, at) : html(scan, at))

const html: Construct = (scan, at) => {
  HTML_TAG.lastIndex = at
  const value = HTML_TAG.exec(scan.text)?.[0]
  if (value === undefined) return DOUBT
  addText(scan, at)
  add(scan, { type: 'html', value }, at, at + value.length)
  return resume(scan, at + value.length)
}

const HTML_TAG =
  /<(?:\/[A-Za-z][A-Za-z\d-]*|[A-Za-z][A-Za-z\d-]*(?: +[A-Za-z][\w-]*(?:="[^"{}\x60\r\n]*")?)* *\/?)>/uy

const element: Construct = (scan, at) => {
  const { text, open } = scan
  ELEMENT_TAG.lastIndex = at
  const found = ELEMENT_TAG.exec(text)
  if (!found) return DOUBT
  const [{ length }, closing, name = '', written = '', selfClosing] = found
  const behind = at + length
  if (closing) {
    const last = open.at(-1)
    if (last?.type !== 'element' || last.sign !== name || written || selfClosing) return DOUBT
    const attributes = last.attributes ?? []
    return closeFrame(scan, at, behind, (children) => ({
      type: 'mdxJsxTextElement',
      name,
      attributes,
      children,
    }))
  }
  const { place } = scan
  const from = at + 1 + name.length
  const attributes = attributesIn(written, place && ((start, end) => place(from + start, from + end)))
  if (!selfClosing) return openFrame(scan, { type: 'element', sign: name, start: at, attributes }, behind)
  addText(scan, at)
  add(scan, { type: 'mdxJsxTextElement', name, attributes, children: [] }, at, behind)
  return resume(scan, behind)
}

const ELEMENT_TAG =
  /<(\/?)([A-Za-z]\w*(?:\.[A-Za-z]\w*)*)((?: +[A-Za-z][\w-]*(?:="[^"<>{}&\\\x60\r\n]*")?)*) *(\/?)>/uy

/** The attributes in a tag behind its name, whose values are plain. */
export function attributesIn(written: string, place?: Placer): MdxElement['attributes'] {
  return Array.from(written.matchAll(ATTRIBUTE), (found) => {
    const [whole, name = '', text = null, expression] = found
    const position = place?.(found.index, found.index + whole.length)
    const value =
      expression === undefined
        ? text
        : ({ type: 'mdxJsxAttributeValueExpression', value: expression } as const)
    return { type: 'mdxJsxAttribute', name, value, ...(position && { position }) }
  })
}

const ATTRIBUTE = /([A-Za-z][\w-]*)(?:="([^"]*)"|=\{([^{}]*)\})?/gu

/** In MDX a name, or what is said in a comment. */
const expression: Construct = (scan, at) => {
  if (scan.format !== 'mdx' || /[\w\]]/u.test(scan.text[at - 1] ?? '')) return DOUBT
  EXPRESSION.lastIndex = at
  const found = EXPRESSION.exec(scan.text)
  // A comment at the start leaves the white space behind it there.
  if (!found || NO_NAME.test(found[1] ?? '') || (at === 0 && found[1]?.startsWith('/'))) return DOUBT
  const [{ length }, value = ''] = found
  addText(scan, at)
  add(scan, { type: 'mdxTextExpression', value }, at, at + length)
  return resume(scan, at + length)
}

const EXPRESSION = /\{([A-Za-z]\w*(?:\.[A-Za-z]\w*)*|\/\*(?:[^*\r\n]|\*(?!\/))*\*\/)\}/uy

/** Words that are no names in JavaScript, or not everywhere; as alternatives of a pattern. */
export const RESERVED =
  'arguments|as|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|' +
  'false|finally|for|from|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|' +
  'protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield'
const NO_NAME = new RegExp(`^(?:${RESERVED})(?!\\w)`, 'u')

/** What stands at each sign; every other character is text. */
const CONSTRUCTS: readonly (Construct | undefined)[] = Object.entries({
  '\n': lineEnd,
  '\r': lineEnd,
  '!': image,
  '&': ampersand,
  '*': attention,
  '.': dot,
  ':': colon,
  '<': tag,
  '@': mailSign,
  '[': labelStart,
  '\\': backslash,
  ']': labelEnd,
  _: attention,
  '`': code,
  '{': expression,
  '~': () => DOUBT,
}).reduce<(Construct | undefined)[]>(
  (table, [sign, construct]) => {
    table[sign.charCodeAt(0)] = construct
    return table
  },
  Array.from({ length: 128 }),
)

/** Ends the text that is being read before an offset. */
function addText(scan: Scan, end: number): void {
  const value = scan.value + scan.text.slice(scan.from, end)
  if (value !== '') add(scan, { type: 'text', value }, scan.start, end > scan.from ? end : scan.reach)
}

/** Begins a new text at an offset. */
function resume(scan: Scan, at: number): number {
  scan.start = at
  scan.from = at
  scan.value = ''
  return at
}

function add(scan: Scan, node: PhrasingContent, start: number, end: number): void {
  const position = scan.place?.(start, end)
  if (position) node.position = position
  scan.nodes.push(node)
}

/** Nodes in nodes; more are in doubt, so that looking through them takes no time. */
const MOST_OPEN = 20

function openFrame(scan: Scan, frame: Omit<Frame, 'before'>, behind: number): number {
  if (scan.open.length === MOST_OPEN) return DOUBT
  addText(scan, frame.start)
  scan.open.push({ ...frame, before: scan.nodes })
  scan.nodes = []
  return resume(scan, behind)
}

function closeFrame(
  scan: Scan,
  at: number,
  behind: number,
  toNode: (children: PhrasingContent[]) => PhrasingContent,
): number {
  addText(scan, at)
  const frame = scan.open.pop()
  const node = toNode(scan.nodes)
  scan.nodes = frame?.before ?? []
  add(scan, node, frame?.start ?? 0, behind)
  return resume(scan, behind)
}

function withoutSpace({ text, from }: Scan, end: number): number {
  let last = end
  while (last > from && (text[last - 1] === ' ' || text[last - 1] === '\t')) last--
  return last
}

function behindSpace(text: string, at: number): number {
  let next = at
  while (text[next] === ' ' || text[next] === '\t') next++
  return next
}
