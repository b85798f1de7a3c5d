/** Texts of the content: always with their language and direction, and never as HTML. */
import type { ComponentChildren } from 'preact'
import { t } from '../../phrases.js'
import type { DiffPart } from '../../syntax/diff.js'
import { directionOf } from '../../syntax/direction.js'

interface Content {
  readonly language: string
  readonly class?: string
  readonly children: ComponentChildren
}

/** A block of content. */
export function Text({ language, children, ...rest }: Content) {
  return (
    <div lang={language} dir={directionOf(language)} class={`text ${rest.class ?? ''}`}>
      {children}
    </div>
  )
}

/** What no language owns: code, paths, ids. */
export function Code({ children }: { readonly children: ComponentChildren }) {
  return (
    <bdi dir="ltr" lang="zxx" class="code">
      {children}
    </bdi>
  )
}

/** Long stretches without a change are folded to their ends. */
const FOLDED = 240
const KEPT = 90

/** How one text became another: marked by lines and signs, not by colour alone, and by words for those who do not see. */
export function Diff({
  parts,
  language,
}: {
  readonly parts: readonly DiffPart[]
  readonly language: string
}) {
  return (
    <Text language={language}>
      {parts.map((part, at) => (
        <Part key={at} {...part} />
      ))}
    </Text>
  )
}

function Part({ type, text }: DiffPart) {
  if (type === 'same') return <span>{visible(folded(text))}</span>
  const word = type === 'added' ? t('page.added', 'added:') : t('page.removed', 'removed:')
  const Tag = type === 'added' ? 'ins' : 'del'
  // A space at the end belongs to the change, and would look as if it were more than that.
  const [, before = '', marked = text, behind = ''] = /^(\s*)(\S(?:[\s\S]*\S)?)(\s*)$/u.exec(text) ?? []
  return (
    <>
      {before}
      <Tag>
        <span class="unseen"> {word} </span>
        {visible(marked)}
      </Tag>
      {behind}
    </>
  )
}

/** A stretch without a change, cut between words where there are any. */
function folded(text: string): string {
  if (text.length <= FOLDED) return text
  const [begin, end] = [text.slice(0, KEPT), text.slice(-KEPT)]
  return `${begin.replace(/\s\S*$/u, '')} … ${end.replace(/^\S*\s/u, '')}`
}

const INVISIBLE =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** What readers never see: code, targets of links, tags, variables. They are read from left to right in every language. */
const MARKUP =
  /`+[^`\n]+`+|!?\[(?=[^[\]\n]*\]\()|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: "[^"\n]*")?\)|<\/?[A-Za-z][^<>\n]*>|\{[^{}\n]*\}/gu

/** A text in which what cannot be seen, or turns others around, is a labelled chip, and markup stands apart from words. */
export function visible(text: string): ComponentChildren {
  return replaced(text, MARKUP, unmasked, (markup) => (
    <bdi dir="ltr" class="markup">
      {unmasked(markup)}
    </bdi>
  ))
}

function unmasked(text: string): ComponentChildren {
  const keep = (part: string) => part
  return replaced(text, INVISIBLE, keep, (sign) =>
    // Joiners belong to the scripts and emoji that use them.
    sign === '\u200c' || sign === '\u200d' ? (
      sign
    ) : (
      <Code>{`U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`}</Code>
    ),
  )
}

/** A text with everything that a pattern finds made into something else, and what is between as well. */
function replaced(
  text: string,
  pattern: RegExp,
  between: (part: string) => ComponentChildren,
  make: (found: string) => ComponentChildren,
): ComponentChildren {
  const parts: ComponentChildren[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(pattern)) {
    parts.push(between(text.slice(at, index)), make(found))
    at = index + found.length
  }
  return parts.length === 0 ? between(text) : [...parts, between(text.slice(at))]
}
