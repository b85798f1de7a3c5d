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
  const found = PATTERNS.map((pattern) => pattern.exec(text)).find((match) => match !== null)
  if (!found) return undefined
  return { id: found[1] ?? '', rest: text.slice(0, found.index), written: found[0] }
}

const PATTERNS: readonly RegExp[] = [
  /\s*\{:?[^{}\n]*?#([^\s{}"'=*/]+)[^{}\n]*\}\s*$/u,
  /\s*\{[^{}\n]*?\bid\s*=\s*["']?([^\s{}"']+)["']?[^{}\n]*\}\s*$/u,
  /\s*\{\/\*\s*#(\S+?)\s*\*\/\}\s*$/u,
  /\s*\[#([^\]\s]+)\]\s*$/u,
]

/** A heading's Markdown with an id. */
export function withHeadingId(text: string, id: string, style: HeadingIdStyle): string {
  return `${text} ${style.replace('id', id)}`
}
