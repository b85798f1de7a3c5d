/** The door to htmlparser2: the tokens of a piece of HTML with exact offsets. */
import { Tokenizer } from 'htmlparser2'
import type { Span } from '../model.js'

/** An attribute of a tag. */
interface HtmlAttribute {
  /** In lower case. */
  readonly name: string
  /** With its character references read; empty when there is none. */
  readonly value: string
  /** The value as written, between its quotes if it has some; `undefined` when it is empty. */
  readonly span: Span | undefined
}

/** An opening tag. */
export interface HtmlOpening {
  readonly type: 'open'
  readonly span: Span
  /** In lower case. */
  readonly name: string
  readonly attributes: readonly HtmlAttribute[]
}

/**
 * A token of HTML. A `comment` is anything that a browser shows nothing of: comments, declarations, processing
 * instructions. An `unfinished` tag is one that the text ends in; `inQuotes` when it ends in an attribute's value.
 */
export type HtmlToken =
  | HtmlOpening
  /** `value` with its character references read. */
  | { readonly type: 'text'; readonly span: Span; readonly value: string }
  | { readonly type: 'close'; readonly span: Span; readonly name: string }
  | { readonly type: 'comment'; readonly span: Span }
  | { readonly type: 'unfinished'; readonly span: Span; readonly inQuotes: boolean }

/**
 * The tokens of a piece of HTML, in order: joined, they are the piece. It need not be whole: tags may be closed that
 * were opened before it. Takes time in proportion to the text. Offsets are into the text.
 */
export function tokenizeHtml(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = []
  const attributes = openAttributes(html)
  let at = 0
  let name = ''
  const take = (end: number): Span => {
    const span = { start: at, end }
    at = end
    return span
  }
  const addText = (value: string, end: number): void => {
    const last = tokens.at(-1)
    const span = take(end)
    if (last?.type !== 'text') tokens.push({ type: 'text', span, value })
    else
      tokens.splice(-1, 1, { type: 'text', span: { start: last.span.start, end }, value: last.value + value })
  }
  const addComment = (_start: number, last: number): void => {
    tokens.push({ type: 'comment', span: take(Math.min(last + 1, html.length)) })
  }
  const endTag = (last: number): void => {
    tokens.push({ type: 'open', span: take(last + 1), name, attributes: attributes.take() })
  }
  const tokenizer = new Tokenizer(
    {},
    {
      ...attributes.handlers,
      ontext: (start, end) => addText(html.slice(start, end), end),
      ontextentity: (codepoint, end) => addText(String.fromCodePoint(codepoint), end),
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase()
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag: (start, end) => {
        const last = html.indexOf('>', end)
        tokens.push({
          type: 'close',
          name: html.slice(start, end).toLowerCase(),
          span: take(last < 0 ? html.length : last + 1),
        })
      },
      oncomment: addComment,
      oncdata: addComment,
      ondeclaration: addComment,
      onprocessinginstruction: addComment,
      onend: () => undefined,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  if (at < html.length)
    tokens.push({ type: 'unfinished', span: take(html.length), inQuotes: attributes.isInQuotes() })
  return tokens
}

/** Reads the attributes of one tag after the other. */
function openAttributes(html: string) {
  let attributes: HtmlAttribute[] = []
  let open: { readonly name: string; readonly end: number; value: string } | undefined
  return {
    /** What the tokenizer tells of attributes. */
    handlers: {
      onattribname: (start: number, end: number) => {
        open = { name: html.slice(start, end).toLowerCase(), end, value: '' }
      },
      onattribdata: (start: number, end: number) => {
        if (open) open.value += html.slice(start, end)
      },
      onattribentity: (codepoint: number) => {
        if (open) open.value += String.fromCodePoint(codepoint)
      },
      onattribend: (quote: number, end: number) => {
        if (!open) return
        const { value } = open
        const start = open.end + (VALUE_START.exec(html.slice(open.end, end))?.[0].length ?? 0)
        const span = value === '' ? undefined : { start, end: quote >= SINGLE_QUOTES ? end - 1 : end }
        attributes.push({ name: open.name, value, span })
        open = undefined
      },
    },
    /** The attributes of the tag that ends. */
    take: (): readonly HtmlAttribute[] => {
      const taken = attributes
      attributes = []
      return taken
    },
    /** Whether the text ends in the value of an attribute. */
    isInQuotes: () => open !== undefined && /^\s*=\s*["']/u.test(html.slice(open.end)),
  }
}

const VALUE_START = /^\s*=\s*["']?/u

/** The quotes of a value in the tokenizer's counting: from here on it has some. */
const SINGLE_QUOTES = 2
