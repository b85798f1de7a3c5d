/** Links and images, and what could be an address without any markup. */
import { add, addText, type Construct, closeFrame, DOUBT, openFrame, resume, type Scan } from './state.js'

/** A label, or words in brackets that refer to nothing. */
export const labelStart: Construct = (scan, at) => {
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

/** The end of a label with the address behind it. */
export const labelEnd: Construct = (scan, at) => {
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

/** An image without markup in its description. */
export const image: Construct = (scan, at) => {
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
export const colon: Construct = (scan, at) =>
  scan.text[at + 1] === '/' && /[ps]/iu.test(scan.text[at - 1] ?? '') && !isInLink(scan) ? DOUBT : at + 1
/** The same of a dot. */
export const dot: Construct = (scan, at) =>
  /^www$/iu.test(scan.text.slice(Math.max(0, at - 3), at)) && !isInLink(scan) ? DOUBT : at + 1
/** The same of a sign of mail. */
export const mailSign: Construct = (scan, at) =>
  /[-+.\w]/u.test(scan.text[at - 1] ?? '') && !isInLink(scan) ? DOUBT : at + 1

function isInLink({ open }: Scan): boolean {
  return open.some(({ type }) => type === 'link')
}
