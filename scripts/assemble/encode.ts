/** Writes a segment's new text in the notation of its place. */
import type { Block, Document, Segment } from '../model.js'
import { perThing } from '../syntax/memo.js'
import { formatToml } from '../syntax/toml.js'
import { formatScalar } from '../syntax/yaml.js'
import { escapeJson, isEscaped } from './json.js'
import { containerPrefix } from './prefix.js'

/**
 * The text as it must stand in the document in place of the segment's span. A line of Markdown or HTML goes where the
 * same line of the old text was, with its prefix and line end; further lines repeat the last prefix, or that of the
 * segment's containers. An unchanged text is not written anew: its place may spell it in a way that we would not.
 */
export function encode(document: Document, segment: Segment, text: string): string {
  if (text === segment.text) return document.text.slice(segment.span.start, segment.span.end)
  if (segment.notation === 'toml')
    return formatToml(text, document.text.slice(segment.span.start, segment.span.end), document.eol)
  if (segment.notation === 'json') return escapeJson(text, isAscii(document))
  const { eol } = document
  if (segment.scalar) return formatScalar(text + segment.scalar.ending, { ...segment.scalar, eol })
  const between = segment.lines
    .slice(1)
    .map((line, at) => document.text.slice(segment.lines[at]?.end, line.start))
  const further = between.at(-1) ?? eol + containerPrefix(document.text, containedFrom(document, segment))
  return escaped(document, segment, text)
    .split('\n')
    .map((line, at) => (at === 0 ? line : (between[at - 1] ?? further) + line))
    .join('')
}

/** Looking through the file for each of its messages would take the square of their number. */
const isAscii = perThing((document: Document) => isEscaped(document.text))

/** The text with what would end it, or be read as something else, written in another way. */
function escaped(document: Document, segment: Segment, text: string): string {
  if (segment.notation === 'attribute') return encodeAttribute(text, segment, document)
  return segment.notation === 'title' ? escapeTitle(text, document.text[segment.span.start - 1]) : text
}

/** Where the prefixes of containers before a segment end. A tag before it in its line is none. */
function containedFrom({ root }: Document, { notation, span }: Segment): number {
  if (notation !== 'html' && notation !== 'attribute') return span.start
  let block: Block | undefined = root
  while (block && block.type !== 'html' && block.type !== 'component')
    block = block.children.find((child) => child.span.start <= span.start && span.start < child.span.end)
  return block?.span.start ?? span.start
}

/** Only what would end the value, or be taken for a character reference, is written as one. */
function encodeAttribute(text: string, { span }: Segment, document: Document): string {
  const safe = text.replace(/&(?=#?\w)/gu, '&amp;')
  const [before, behind] = [document.text[span.start - 1], document.text[span.end]]
  if (before === "'" && behind === "'") return safe.replaceAll("'", '&#39;')
  const quoted = safe.replaceAll('"', '&quot;')
  return before === '"' && behind === '"' ? quoted : `"${quoted}"`
}

/** What would end the title of a link, or be read as something else, behind a backslash. */
function escapeTitle(text: string, quote: string | undefined): string {
  const ends = quote === '(' ? /[()]/gu : quote === "'" ? /'/gu : /"/gu
  return text.replace(/\\(?=[!-/:-@[-`{-~])|&(?=#?\w+;)/gu, '\\$&').replace(ends, '\\$&')
}
