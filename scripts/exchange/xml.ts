/** XML from outside, and texts for XML of our own: read strictly, without entities of its own, within limits. */
import { SaxesParser } from 'saxes'
import { t } from '../phrases.js'
import { type Flaw, flawAt } from './flaw.js'

/** An element, without the prefix of its name. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its children with the text between them, in order. */
  readonly content: readonly (string | XmlElement)[]
  /** All text in it, as it stands. */
  readonly text: string
  /** The line where its tag begins or ends. */
  readonly line: number
}

/** Elements within elements; more than any format has, and fewer than anybody's stack. */
const DEPTH = 64

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: (string | XmlElement)[]
  readonly line: number
}

/**
 * The root element of a text, or what is wrong with it first. `doctype` says whether one that only names a document type is
 * passed over, as a format may want it; what it names is never looked at, and none may declare anything.
 */
export function parseXml(text: string, { doctype = false } = {}): XmlElement | Flaw {
  if (text.trim() === '')
    return flawAt(1, 1, t('json.end', 'the end of the file'), t('xml.wellFormed', 'well-formed XML'))
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: Open[] = []
  let root: XmlElement | undefined
  let flaw: Flaw | undefined
  const fail = (found: string, expected: string) => {
    flaw ??= flawAt(parser.line, parser.columnIndex + 1, found, expected)
    throw new Stop()
  }
  parser.on('error', ({ message }) =>
    fail(message.replace(/^\d+:\d+: |\.$/gu, ''), t('xml.wellFormed', 'well-formed XML')),
  )
  parser.on('doctype', (named) => {
    if (!doctype || named.includes('[')) fail('<!DOCTYPE', t('xml.noDoctype', 'XML without a document type'))
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === DEPTH)
      fail(`<${name}>`, t('xml.depth', 'at most {{limit}} elements within one another', { limit: DEPTH }))
    open.push({ name: localName(name), attributes, content: [], line: parser.line })
  })
  const addText = (part: string) => open.at(-1)?.content.push(part)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = closed(open.pop() as Open)
    const parent = open.at(-1)
    if (parent) parent.content.push(element)
    else root = element
  })
  try {
    parser.write(text).close()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
  return (
    flaw ?? root ?? flawAt(1, 1, t('json.end', 'the end of the file'), t('xml.wellFormed', 'well-formed XML'))
  )
}

function closed(element: Open): XmlElement {
  const { content } = element
  return {
    ...element,
    children: content.filter((part) => typeof part !== 'string'),
    text: content.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
  }
}

/** Ends the scan at the first flaw; never leaves this file. */
class Stop extends Error {}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Text as it stands between tags or in an attribute; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[&<>"\r\n\t]/gu, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`)
}

/** Whether a text has characters that XML cannot hold. */
export function isLossyInXml(text: string): boolean {
  return text.search(FORBIDDEN) !== -1
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu
