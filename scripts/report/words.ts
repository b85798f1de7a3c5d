/** Word diffs for reading. */
import { diffWords } from '../syntax/diff.js'
import { collapse } from '../text.js'
import { printable } from './printable.js'
import { colors, type Style } from './style.js'

/** Words kept on each side of a change when an unchanged run between is folded. */
const CONTEXT = 12

/**
 * How one text became another: `[-old-]{+new+}`, and in colour besides. White space counts as one space; long
 * unchanged runs are folded to an ellipsis.
 */
export function markChanges(before: string, after: string, style: Style): string {
  const { red, green } = colors(style)
  const parts = diffWords(collapse(before), collapse(after))
  return parts
    .map((part, at) => {
      const text = printable(part.text)
      if (part.type === 'removed') return red(`[-${text}-]`)
      if (part.type === 'added') return green(`{+${text}+}`)
      return fold(shorten(text), at > 0, at < parts.length - 1)
    })
    .join('')
}

/** A text as one paragraph to be read. */
export function readable(text: string): string {
  return shorten(printable(collapse(text)))
}

/** Characters of a word that no line has room for, as addresses are; its middle is left out. */
const ADDRESS = /[^\s()<>[\]"'`\u0080-\u{10ffff}]{61,}/gu

function shorten(text: string): string {
  return text.replace(ADDRESS, (word) => `${word.slice(0, 39)}…${word.slice(-20)}`)
}

/** An unchanged run with its middle, or its far end, left out when it is long. */
function fold(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const pieces = text.split(/(?<= )/u)
  const kept = (hasBefore ? CONTEXT : 0) + (hasAfter ? CONTEXT : 0)
  if (kept === 0 || pieces.length <= kept + 3) return text
  const start = hasBefore ? pieces.slice(0, CONTEXT).join('') : ''
  const end = hasAfter ? pieces.slice(-CONTEXT).join('') : ''
  return `${start}…${end === '' ? '' : ` ${end}`}`
}
