/**
 * What a text of HTML means: its canonical form, its words and its placeables. Such a text is the inside of a block
 * of a Markdown document in which Markdown means nothing, with its tags and character references as they are written.
 */
import type { Placeable, Span } from '../model.js'
import { collapse } from '../text.js'
import { ADDRESS_ATTRIBUTES, LANGUAGE_ATTRIBUTES, TEXT_ATTRIBUTES } from './attributes.js'
import { type HtmlOpening, type HtmlToken, tokenizeHtml } from './html.js'
import { linkKey } from './links.js'

/** A whole element whose inside is not for translators, with its opening tag and the words in it. */
interface OpaqueElement {
  readonly type: 'element'
  readonly span: Span
  readonly opening: HtmlOpening
  readonly words: string
}

/** A token of a text of HTML, or an opaque element in place of its tokens. */
export type HtmlPart = HtmlToken | OpaqueElement

/** Elements whose inside is no text, and that no text goes on around. */
export const OPAQUE_BLOCKS: ReadonlySet<string> = new Set(
  'script style pre textarea template xmp plaintext title iframe noembed noframes'.split(' '),
)

/** Elements whose inside is no text, amid text. */
const OPAQUE_INLINES: ReadonlySet<string> = new Set(['svg', 'math', 'code'])

/** The parts of a piece of HTML, in order: joined, they are the piece. */
export function partsOf(html: string): readonly HtmlPart[] {
  const tokens = tokenizeHtml(html)
  const ends = endsOf(tokens)
  const parts: HtmlPart[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as HtmlToken
    const end = ends.get(at)
    if (token.type !== 'open' || end === undefined) {
      parts.push(token)
      continue
    }
    const inner = tokens.slice(at + 1, end + 1)
    const words = inner.map((one) => (one.type === 'text' ? one.value : '')).join('')
    const last = inner.at(-1)?.span.end ?? token.span.end
    parts.push({ type: 'element', span: { start: token.span.start, end: last }, opening: token, words })
    at = end
  }
  return parts
}

/**
 * For the opening tag of each opaque element the index of its last token. One that is never closed reaches to the
 * end, unless it stands amid text, which it would swallow.
 */
function endsOf(tokens: readonly HtmlToken[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const waiting = new Map<string, number[]>()
  tokens.forEach((token, at) => {
    if (token.type !== 'open' && token.type !== 'close') return
    if (!OPAQUE_BLOCKS.has(token.name) && !OPAQUE_INLINES.has(token.name)) return
    const opened = waiting.get(token.name) ?? []
    waiting.set(token.name, opened)
    if (token.type === 'open') opened.push(at)
    const start = token.type === 'close' ? opened.pop() : undefined
    if (start !== undefined) ends.set(start, at)
  })
  for (const [name, [first]] of waiting)
    if (first !== undefined && name !== 'code') ends.set(first, tokens.length - 1)
  return ends
}

/** A text of HTML in one fixed style: names in lower case, attributes in order, references read, no comments. */
export function canonicalHtml(text: string): string {
  return collapse(
    partsOf(text)
      .map((part) => canonicalPart(part, text))
      .join(''),
  )
}

function canonicalPart(part: HtmlPart, text: string): string {
  switch (part.type) {
    case 'text':
      return part.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    case 'open':
      return writeTag(part.name, attributesOf(part))
    case 'close':
      return `</${part.name}>`
    case 'comment':
      return ''
    default:
      return text.slice(part.span.start, part.span.end)
  }
}

/** The words of a text of HTML as a reader sees them; white space as it comes. */
export function wordsOfHtml(text: string): string {
  return partsOf(text).map(wordsOfPart).join('')
}

function wordsOfPart(part: HtmlPart): string {
  if (part.type === 'text') return part.value
  if (part.type === 'element') return part.opening.name === 'code' ? part.words : ''
  if (part.type !== 'open') return ''
  if (part.name === 'br') return ' '
  return part.name === 'img' ? (attributeValue(part, 'alt') ?? '') : ''
}

/** Whether people read nothing in a piece of HTML: neither words nor the attributes of its tags. */
export function isSilent(html: string): boolean {
  return partsOf(html).every((part) => {
    if (part.type === 'text') return part.value.trim() === ''
    return part.type !== 'open' || !part.attributes.some(({ name }) => TEXT_ATTRIBUTES.has(name))
  })
}

/** The placeables of a text of HTML, in order; `inText` finds those that hide in its words. */
export function placeablesOfHtml(
  text: string,
  inText: (words: string) => readonly Placeable[],
): readonly Placeable[] {
  return partsOf(text).flatMap((part) => placeablesOfPart(part, text, inText))
}

function placeablesOfPart(
  part: HtmlPart,
  text: string,
  inText: (words: string) => readonly Placeable[],
): readonly Placeable[] {
  switch (part.type) {
    case 'text':
      return inText(part.value)
    case 'comment':
      return []
    case 'open':
      return [placeableOf(part)]
    case 'close':
      return [{ type: 'html', value: `</${part.name}>` }]
    default:
      if (part.type === 'element' && part.opening.name === 'code')
        return [{ type: 'code', value: collapse(part.words) }]
      return [{ type: 'html', value: collapse(text.slice(part.span.start, part.span.end)) }]
  }
}

function placeableOf(opening: HtmlOpening): Placeable {
  const [link, image] = [attributeValue(opening, 'href'), attributeValue(opening, 'src')]
  if (opening.name === 'a' && link !== undefined) return { type: 'link', value: link }
  if (opening.name === 'img' && image !== undefined) return { type: 'image', value: image }
  return { type: 'html', value: tagKey(opening) }
}

/** What twins have in common of a tag: its name and its attributes without texts, languages and their addresses. */
export function tagKey(opening: HtmlOpening): string {
  const shared = attributesOf(opening).filter(
    ([name]) => !TEXT_ATTRIBUTES.has(name) && !LANGUAGE_ATTRIBUTES.has(name),
  )
  const keys = shared.map(
    ([name, value]) => [name, ADDRESS_ATTRIBUTES.has(name) ? linkKey(value) : value] as const,
  )
  return writeTag(opening.name, keys)
}

function attributesOf({ attributes }: HtmlOpening): readonly (readonly [name: string, value: string])[] {
  const named = attributes.map(({ name, value }) => [name, collapse(value)] as const)
  return named.sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
}

function writeTag(name: string, attributes: readonly (readonly [name: string, value: string])[]): string {
  const parts = attributes.map(([key, value]) => (value === '' ? key : `${key}=${JSON.stringify(value)}`))
  return `<${[name, ...parts].join(' ')}>`
}

function attributeValue({ attributes }: HtmlOpening, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value
}
