/** Writes a segment's new text in the notation of its place. */
import type { Document, Segment } from '../model.js'
import { formatScalar } from '../syntax/yaml.js'
import { escapeJson, isEscaped } from './json.js'
import { containerPrefix } from './prefix.js'

/**
 * The text as it must stand in the document in place of the segment's span. A line of Markdown goes where the same
 * line of the old text was, with its prefix and line end; further lines repeat the last prefix, or that of the
 * segment's containers. An unchanged text is not written anew: its place may spell it in a way that we would not.
 */
export function encode(document: Document, segment: Segment, text: string): string {
  if (segment.notation === 'attribute') return encodeAttribute(text, document.text[segment.span.end])
  if (text === segment.text) return document.text.slice(segment.span.start, segment.span.end)
  if (segment.notation === 'json') return escapeJson(text, isEscaped(document.text))
  const { eol } = document
  const opening = document.text[segment.span.start - 1]
  if (segment.scalar) return formatScalar(text + segment.scalar.ending, { ...segment.scalar, eol })
  const between = segment.lines
    .slice(1)
    .map((line, at) => document.text.slice(segment.lines[at]?.end, line.start))
  const further = between.at(-1) ?? eol + containerPrefix(document.text, segment.span.start)
  return (segment.notation === 'title' ? escapeTitle(text, opening) : text)
    .split('\n')
    .map((line, at) => (at === 0 ? line : (between[at - 1] ?? further) + line))
    .join('')
}

/** Only what would end the value, or be taken for a character reference, is written as one. */
function encodeAttribute(text: string, quote: string | undefined): string {
  const escaped = text.replace(/&(?=#?\w+;)/gu, '&amp;')
  return quote === "'" ? escaped.replaceAll("'", '&#39;') : escaped.replaceAll('"', '&quot;')
}

/** What would end the title of a link, or be read as something else, behind a backslash. */
function escapeTitle(text: string, quote: string | undefined): string {
  const ends = quote === '(' ? /[()]/gu : quote === "'" ? /'/gu : /"/gu
  return text.replace(/\\(?=[!-/:-@[-`{-~])|&(?=#?\w+;)/gu, '\\$&').replace(ends, '\\$&')
}
