/** What a translation has to carry over from its source, as something that can be put into a text with one key. */
import type { PlaceableType, Segment } from '../model.js'
import { collapse } from '../text.js'
import { isAroundWords, signOf } from './carried.js'

/** A protected stretch. It is written as `before` and `behind`, around what is selected. */
export interface Chip {
  readonly type: PlaceableType
  /** What must stay the same. */
  readonly value: string
  readonly before: string
  readonly behind: string
}

/** The chips of a source text, in its order; equal ones each. */
export function chipsOf({ text, placeables }: Pick<Segment, 'text' | 'placeables'>): readonly Chip[] {
  let rest = text
  const chips = placeables.map(({ type, value }) => {
    const written = FINDERS[type](value, rest) ?? { before: value, behind: '' }
    // The next one of its kind is looked for behind it.
    const sign = signOf(written)
    const at = rest.indexOf(sign)
    if (at !== -1 && !isAroundWords(written))
      rest = rest.slice(0, at) + ' '.repeat(sign.length) + rest.slice(at + sign.length)
    return { type, value, ...written }
  })
  // The end of a pair of tags comes with its beginning.
  const ends = new Set(chips.flatMap(({ type, behind }) => (type === 'html' ? behind : [])))
  return chips.filter(({ type, value }) => type !== 'html' || !ends.has(value))
}

type Written = Pick<Chip, 'before' | 'behind'>

const FINDERS: Readonly<Record<PlaceableType, (value: string, text: string) => Written | undefined>> = {
  code: (value, text) =>
    spanOf(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/gu, 2, value, text) ?? whole(`\`${value}\``),
  math: (value, text) => spanOf(/(?<!\$)(\$+)([^$]+)\1/gu, 2, value, text) ?? whole(`$${value}$`),
  link: linkOf,
  image: (value, text) => around('![', value, text) ?? { before: '![', behind: `](${value})` },
  html: htmlOf,
  footnote: (value) => whole(`[^${value}]`),
  anchor: (value, text) => spanOf(/\{#([^}]*)\}|\{\/\*\s*#([^\s*]+)\s*\*\/\}/gu, 1, value, text),
  variable: (value) => whole(value),
}

function whole(text: string): Written {
  return { before: text, behind: '' }
}

/** The first match whose group means the value. */
function spanOf(pattern: RegExp, group: number, value: string, text: string): Written | undefined {
  const found = Array.from(text.matchAll(pattern)).find((match) => collapse(match[group] ?? '') === value)
  return found && whole(found[0])
}

/** What goes around words that are translated, as far as the text has it: the end of a link, or of a picture. */
function around(before: '[' | '![', value: string, text: string): Written | undefined {
  const inline = Array.from(text.matchAll(/\]\(\s*<?([^\s)>]*)[^)]*\)/gu)).find((match) => match[1] === value)
  return inline && { before, behind: inline[0] }
}

/** A link goes around its words, which are translated; an address by itself is written as it stands. */
function linkOf(value: string, text: string): Written | undefined {
  const inline = around('[', value, text)
  if (inline) return inline
  if (text.includes(`<${value}>`)) return whole(`<${value}>`)
  return text.includes(value) ? whole(value) : { before: '[', behind: `](${value})` }
}

/** A pair of tags goes around words. */
function htmlOf(value: string, text: string): Written {
  const [, name] = /^<([\w.:-]+)/u.exec(value) ?? []
  const closing = `</${name}>`
  return { before: value, behind: name !== undefined && text.includes(closing) ? closing : '' }
}
