/** From the span of a block to the lines of its text, without the prefixes of the containers around it. */
import type { Span } from '../model.js'
import { firstFrom } from '../syntax/spans.js'

/**
 * The content of each line within a span. A line after the first begins behind its last `> ` marker, if it has one,
 * and behind any white space: indentation has no meaning inside a paragraph, and a list's prefix is indentation.
 * White space at the ends of lines stays, since two spaces are a hard break; after the last line it goes.
 */
export function contentLines(text: string, span: Span, quotePrefixes: readonly Span[]): readonly Span[] {
  const lines: Span[] = []
  let start = skipWhiteSpace(text, span.start, span.end)
  for (
    let end = lineLimit(text, span.start, span.end);
    end < span.end;
    end = lineLimit(text, start, span.end)
  ) {
    const next = Math.min(end + (text.startsWith('\r\n', end) ? 2 : 1), span.end)
    // A line end right behind a task list's check is before the text.
    if (end > start || lines.length > 0) lines.push({ start, end })
    const inner =
      quotePrefixes.length === 0
        ? next
        : behindQuotePrefix(quotePrefixes, next, lineLimit(text, next, span.end))
    start = skipWhiteSpace(text, inner, span.end)
  }
  let end = span.end
  while (end > start && isWhiteSpace(text[end - 1])) end--
  lines.push({ start, end })
  return lines
}

/** The lines' content with `\n` between. */
export function joinLines(text: string, lines: readonly Span[]): string {
  const [first, second] = lines
  if (first && !second) return text.slice(first.start, first.end)
  return lines.map((line) => text.slice(line.start, line.end)).join('\n')
}

const [LINE_FEED, RETURN] = [10, 13]

/** Where a line ends, or the limit. */
function lineLimit(text: string, start: number, limit: number): number {
  for (let end = start; end < limit; end++) {
    const code = text.charCodeAt(end)
    if (code === LINE_FEED || code === RETURN) return end
  }
  return limit
}

/** The end of the last quote prefix that begins in a line, or the line's start. */
function behindQuotePrefix(prefixes: readonly Span[], start: number, end: number): number {
  const last = prefixes[firstFrom(prefixes, end) - 1]
  return last && last.start >= start ? last.end : start
}

function skipWhiteSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isWhiteSpace(text[at])) at++
  return at
}

function isWhiteSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
