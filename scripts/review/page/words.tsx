/** Texts of the content: always with their language and direction, and never as HTML. */
import type { ComponentChildren } from 'preact'
import { t } from '../../phrases.js'
import type { DiffPart } from '../../syntax/diff.js'
import { directionOf } from '../direction.js'

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
  if (type === 'same')
    return (
      <span>{text.length > FOLDED ? `${text.slice(0, KEPT)} … ${text.slice(-KEPT)}` : visible(text)}</span>
    )
  const word = type === 'added' ? t('page.added', 'added:') : t('page.removed', 'removed:')
  const Tag = type === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span class="unseen"> {word} </span>
      {visible(text)}
    </Tag>
  )
}

const INVISIBLE =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** A text in which what cannot be seen, or turns others around, is a labelled chip. */
export function visible(text: string): ComponentChildren {
  const parts: ComponentChildren[] = []
  let at = 0
  for (const { 0: sign, index } of text.matchAll(INVISIBLE)) {
    // Joiners belong to the scripts and emoji that use them.
    if (sign === '\u200c' || sign === '\u200d') continue
    parts.push(
      text.slice(at, index),
      <Code>{`U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`}</Code>,
    )
    at = index + sign.length
  }
  return parts.length === 0 ? text : [...parts, text.slice(at)]
}
