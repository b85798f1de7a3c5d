/**
 * Inline syntax that is no Markdown and is kept as it is: template tags and variables (Liquid, Jinja, Hugo, Vue, Ruby),
 * the ids of headings, the attributes of directives, and in MDX the HTML comments that Docusaurus accepts.
 *
 * No stretch contains a blank line, a backtick or the opening of another one, so looking for them takes time in
 * proportion to the text, and a page that explains a template language does not lose what stands between `{{` and `}}`.
 */
import type { Format, Placeable, Span } from '../model.js'
import { collapse } from '../text.js'
import { asidesIn } from './asides.js'
import { TEXT_ATTRIBUTES } from './attributes.js'
import { type Hidden, type Masked, mask, withoutPrefixes } from './mask.js'

/** The inside of a tag. */
const INSIDE = String.raw`(?:[^{}\x60\r\n]|\r?\n(?![ \t>]*\r?\n)|\{(?![{%#]|\*\s)|\}(?!\}))*?`

/** Tags of template languages; those that print something, and those that only say something. */
const VARIABLE = String.raw`\{\{\{?(?![<%])${INSIDE}\}\}\}?|%\{\w+\}`
const TAG = String.raw`\{\{<${INSIDE}>\}\}|\{\{%${INSIDE}%\}\}|\{%${INSIDE}%\}|\{#(?=\s)${INSIDE}\s#\}|\{\*(?=\s)${INSIDE}\s\*\}`

/** Tags that usually stand for a word or an address, so that one on a line of its own may be in the middle of a text. */
const WORDLIKE = String.raw`[<%]?[-\s]*(?:ref|relref|param|link|post_url|url|var)\b`

/** A tag that is a block where it has lines of its own. */
export const BLOCK_TAG = `(?!\\{\\{?${WORDLIKE})(?:${TAG})`

/** `{#id}` with the classes of other generators, `{: #id}` of Python-Markdown and Kramdown. */
const HEADING_ID = String.raw`\{(?::[ \t]*)?#(?<id>[^\s{}#]+)(?:[ \t][^{}\r\n]*)?\}(?=[ \t]*(?:#+[ \t]*)?$)`

/** The attributes of a text directive, with its name where it has no label. */
const DIRECTIVE = String.raw`(?<=(?<![\w:]):+[a-z][\w-]*\[[^\][\r\n]*\])\{[^{}\r\n]*\}|(?<![\w:]):+[a-z][\w-]*\{[^{}\r\n]*\}`

const COMMENT = `(?<comment><!--(?:(?!<!--)[^])+?-->)`

/** What may stand before the text of a heading with number signs. */
const HEADING = String.raw`(?<=^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*#{1,6}[ \t].*)`

/** Before the underline of a heading. */
const UNDERLINED = String.raw`(?=[ \t]*\r?\n[ \t>]*(?:=+|-+)[ \t]*$)`

const IN_DOCUMENTS: Readonly<Record<Format, RegExp>> = {
  markdown: new RegExp(
    `(?<!\\\\)(?:${TAG}|${VARIABLE})|${HEADING_ID}(?:${HEADING}|${UNDERLINED})|${DIRECTIVE}`,
    'gmu',
  ),
  mdx: new RegExp(`${HEADING_ID}${HEADING}|${DIRECTIVE}|${COMMENT}`, 'gmu'),
}

/** In a text of its own, which does not say whether it is a heading. */
const IN_TEXTS: Readonly<Record<Format, RegExp>> = {
  markdown: new RegExp(`(?<!\\\\)(?:${TAG}|${VARIABLE})|${HEADING_ID}(?![^])|${DIRECTIVE}`, 'gmu'),
  mdx: new RegExp(`${HEADING_ID}(?![^])|${DIRECTIVE}|${COMMENT}`, 'gmu'),
}

/** Hides what is opaque in a document from the parser. */
export function maskDocument(text: string, format: Format): Masked {
  const asides = format === 'markdown' ? asidesIn(text) : []
  const stretches = stretchesIn(text, format, IN_DOCUMENTS)
  if (asides.length === 0) return mask(text, stretches)
  const others = stretches.filter(
    ({ start, end }) => !asides.some((aside) => start < aside.end && end > aside.start),
  )
  return mask(
    text,
    [...asides, ...others].sort((a, b) => a.start - b.start),
  )
}

/** Hides what is opaque in the text of a segment from the parser. */
export function maskText(text: string, format: Format): Masked {
  return mask(text, stretchesIn(text, format, IN_TEXTS))
}

/** The variables of a text without Markdown. */
export function variablesOf(text: string): readonly Placeable[] {
  return Array.from(text.matchAll(VARIABLES), ([tag]) => tagPlaceable(tag) ?? []).flat()
}

const VARIABLES = new RegExp(`${TAG}|${VARIABLE}`, 'gu')

/** The names of the text directives with a label in some text: of `:kbd[Ctrl]`, `:kbd`. The label is text. */
export function namesOfDirectives(text: string): readonly Placeable[] {
  return Array.from(text.matchAll(NAME), ([value]) => ({ type: 'html', value }))
}

const NAME = /(?<![\w:]):[a-z][\w-]*(?=\[)/gu

/** Where opaque stretches stand in the text of a segment, in order. */
export function opaqueIn(text: string, format: Format): readonly Span[] {
  return stretchesIn(text, format, IN_TEXTS)
}

/** Where variables stand in a text without Markdown, in order. */
export function variablesIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(VARIABLES), ({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
  }))
}

function stretchesIn(
  text: string,
  format: Format,
  patterns: Readonly<Record<Format, RegExp>>,
): readonly Hidden[] {
  if (!OPENINGS[format].test(text)) return []
  return Array.from(text.matchAll(patterns[format]), (found): Hidden => {
    const { id, comment } = found.groups ?? {}
    const written = withoutPrefixes(found[0])
    const stretch = { start: found.index, end: found.index + found[0].length, written }
    if (comment !== undefined) return { ...stretch, isComment: true }
    return { ...stretch, placeable: id === undefined ? tagPlaceable(written) : { type: 'anchor', value: id } }
  })
}

/** What every stretch begins with, so that most texts need no further look. */
const OPENINGS: Readonly<Record<Format, RegExp>> = {
  markdown: /\{[{%#:*]|%\{|:[a-z][\w-]*(?:\[[^\][\r\n]*\])?\{/u,
  mdx: /\{[#:]|<!--|:[a-z][\w-]*(?:\[[^\][\r\n]*\])?\{/u,
}

/** A tag without the values that people read; `undefined` when nothing else is in it. */
function tagPlaceable(tag: string): Placeable | undefined {
  const value = collapse(tag.replace(TEXT_VALUE, '')).replace(/(?<=[^{}<>%]) (?=\}$)/u, '')
  if (/^\{\s*\}$/u.test(value)) return undefined
  return { type: /^:|^\{[^{%#*]/u.test(value) ? 'html' : 'variable', value }
}

/**
 * The text attributes in a tag: name, and value in either sort of quotes. None with escapes or character references,
 * which each language reads in its own way.
 */
export const TEXT_VALUE = new RegExp(
  `(?<=^|[\\s{,])(${[...TEXT_ATTRIBUTES].join('|')})[ \\t]*=[ \\t]*(?:"([^"\\\\&{}\r\n]*)"|'([^'\\\\&{}\r\n]*)')`,
  'gu',
)
