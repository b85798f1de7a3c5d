/** Ids that are written in headings. */
import type { HeadingIdStyle } from '../model.js'

/** A heading's id and its Markdown without it. */
export interface HeadingId {
  readonly id: string
  readonly rest: string
  /** As it is written, with the white space before it. */
  readonly written: string
}

/**
 * The id at the end of a heading's Markdown: `{#id}`, with other attributes too, `{: #id}` of Python-Markdown and
 * kramdown, `{id="x"}` of Hugo, `{/* #id *\/}` of Docusaurus, `[#id]` of Nextra.
 */
export function idOfHeading(text: string): HeadingId | undefined {
  for (const [end, inside] of PATTERNS) {
    const found = end.exec(text)
    const [, id] = (found && inside.exec(found[1] ?? '')) ?? []
    if (found && id !== undefined) return { id, rest: text.slice(0, found.index), written: found[0] }
  }
  return undefined
}

/** What stands in braces or brackets at the end of a text, with the white space around them. */
const BRACES = /(?<!\s)\s*\{([^{}\n]*)\}\s*$/u
const COMMENT = /(?<!\s)\s*\{\/\*([^{}]*)\*\/\}\s*$/u
const BRACKETS = /(?<!\s)\s*\[([^[\]]*)\]\s*$/u

/** Where an id may stand at the end, and which it is: found one after the other, in time in proportion to the text. */
const PATTERNS: readonly (readonly [end: RegExp, inside: RegExp])[] = [
  [BRACES, /#([^\s"'=*/]+)/u],
  [BRACES, /\bid\s*=\s*["']?([^\s"']+)/u],
  [COMMENT, /^\s*#(\S+)\s*$/u],
  [BRACKETS, /^#(\S+)$/u],
]

/** A heading's Markdown with an id. */
export function withHeadingId(text: string, id: string, style: HeadingIdStyle): string {
  return `${text} ${style.replace('id', id)}`
}
