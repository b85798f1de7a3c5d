/** Tags of HTML, and what MDX has in their place: elements and expressions. */
import type { Placer } from '../placer.js'
import {
  add,
  addText,
  type Construct,
  closeFrame,
  DOUBT,
  type MdxElement,
  openFrame,
  resume,
} from './state.js'

/** A tag of HTML, or an element of MDX. */
export const tag: Construct = (scan, at) => (scan.format === 'mdx' ? element(scan, at) : html(scan, at))

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
export const expression: Construct = (scan, at) => {
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
