/** How text for people looks: colours when the terminal has them, signs when it has not. */
import { createRequire } from 'node:module'
import { stripVTControlCharacters } from 'node:util'
import pc from 'picocolors'
import type StringWidth from 'string-width'
import { once } from '../syntax/memo.js'
import { printable, printableLine } from './printable.js'

/** What a report needs to know of the place where it is shown. */
export interface Style {
  readonly color: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
}

type Paint = (text: string) => string

type Colors = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', Paint>>

/** The colours of a style; without colour they leave text as it is. */
export function colors({ color }: Style): Colors {
  return color ? COLORED() : PLAIN()
}

/** Asked for with every line. */
const [COLORED, PLAIN] = [
  once((): Colors => pc.createColors(true)),
  once((): Colors => pc.createColors(false)),
]

/** Columns that a text takes; colours take none. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length
  if (PLAIN_WIDTHS.test(text)) return text.length + (text.match(DOUBLE)?.length ?? 0)
  return pieces(text).reduce((sum, piece) => sum + stringWidth(piece), 0)
}

/** Characters of European scripts, each of which takes one column and joins no other. */
const NARROW =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*$/u

/** Ideographs, kana, syllables of Hangul and their punctuation: each takes two columns and joins no other. */
const DOUBLE = /[\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]/gu
const PLAIN_WIDTHS = new RegExp(`^(?:${NARROW.source.slice(1, -2)}|${DOUBLE.source})*$`, 'u')

/** Loaded for the first text that is not so plain: that takes longer than most commands have to say anything. */
function stringWidth(text: string): number {
  const plain = stripVTControlCharacters(text)
  if (NARROW.test(plain)) return plain.length
  measure ??= (createRequire(import.meta.url)('string-width') as { default: typeof StringWidth }).default
  return measure(text)
}

let measure: typeof StringWidth | undefined

/** One line of at most so many columns, its end cut off with an ellipsis. */
export function clip(text: string, columns: number): string {
  // Longer than the line can be, and short enough to measure.
  const start = text.slice(0, columns * LONGEST)
  const line = printable(start.replace(/\s+/gu, ' '))
  if (start.length === text.length && widthOf(line) <= columns) return line
  const kept = NARROW.test(line)
    ? line.slice(0, columns - 1)
    : fitting(graphemesOf(line), columns - 1).join('')
  return `${kept.trimEnd()}…`
}

/** The same for a path or a name: its beginning is cut off, since its end tells more. */
export function clipName(name: string, columns: number): string {
  const line = printableLine(name)
  if (widthOf(line) <= columns) return line
  return `…${fitting([...graphemesOf(line)].reverse(), columns - 1)
    .toReversed()
    .join('')}`
}

/** UTF-16 units that one column may take: an emoji of a family has eleven. */
const LONGEST = 20

/** As many of the first characters as fit. */
function fitting(characters: Iterable<string>, columns: number): string[] {
  const kept: string[] = []
  let width = 0
  for (const character of characters) {
    width += stringWidth(character)
    if (width > columns) break
    kept.push(character)
  }
  return kept
}

let graphemes: Intl.Segmenter | undefined

/** One after the other: of a long text most often the first are wanted. */
function* graphemesOf(text: string): Generator<string> {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const piece of pieces(text)) for (const { segment } of graphemes.segment(piece)) yield segment
}

/** `Intl.Segmenter`, which measures too, takes quadratic time on Node 20. */
function pieces(text: string): readonly string[] {
  return text.length <= 1000 ? [text] : (text.match(/[\s\S]{1,1000}/gu) ?? [])
}

/** A cell of a table: its text, and whether it is a number, which stands at the right. */
export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
}

/** Rows under their titles, in columns as wide as their widest cell. A row of one cell goes across all columns. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: Style,
): string {
  const { bold } = colors(style)
  const full = rows.filter(isFull)
  const widths = columns.map(({ title }, at) =>
    full.reduce((widest, row) => Math.max(widest, widthOf(row[at] ?? '')), widthOf(title)),
  )
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, at) => pad(cells[at] ?? '', widths[at] ?? 0, align))
      .join('  ')
      .trimEnd()
  return [
    bold(line(columns.map(({ title }) => title))),
    ...rows.map((row) => (isFull(row) ? line(row) : row[0])),
  ].join('\n')
}

function isFull(row: readonly string[]): boolean {
  return row.length > 1
}

function pad(cell: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)))
  return align === 'right' ? space + cell : cell + space
}

/** Text indented and wrapped at spaces to a width; line ends in it stay. */
export function indent(text: string, by: number, { width }: Style): string {
  return text
    .split('\n')
    .flatMap((line) => wrap(line, Math.max(20, width - by)))
    .map((line) => ' '.repeat(by) + line)
    .join('\n')
}

function wrap(text: string, width: number): readonly string[] {
  // No text is wider than it is in a script whose characters take two columns each.
  if (2 * text.length <= width) return [text]
  if (NARROW.test(text)) return wrapNarrow(text, width)
  if (widthOf(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/(?<=[^ ]) (?=[^ ])/u).flatMap((word) => breakWord(word, width))) {
    const taken = widthOf(word.text)
    const space = line === '' || word.isJoined ? '' : ' '
    if (line !== '' && used + space.length + taken > width) {
      lines.push(line)
      line = word.text
      used = taken
    } else {
      line += space + word.text
      used += space.length + taken
    }
  }
  return [...lines, line]
}

/** The same for a text of which each character takes one column: nothing needs measuring. */
function wrapNarrow(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let start = 0
  while (text.length - start > width) {
    const end = gapAt(text, start, start + width)
    if (end === -1) break
    lines.push(text.slice(start, end))
    start = end + 1
  }
  return [...lines, text.slice(start)]
}

/** The last single space between two words up to a place, or else the next one behind it; -1 when there is none. */
function gapAt(text: string, start: number, place: number): number {
  const isGap = (at: number) =>
    text[at] === ' ' && text[at - 1] !== ' ' && at + 1 < text.length && text[at + 1] !== ' '
  for (let at = place; at > start; at--) if (isGap(at)) return at
  for (let at = place + 1; at < text.length; at++) if (isGap(at)) return at
  return -1
}

interface Word {
  readonly text: string
  /** Whether it goes on without a space. */
  readonly isJoined: boolean
}

/** A long text in a script without spaces may be broken anywhere; an address is not, so that it can be copied. */
function breakWord(text: string, width: number): readonly Word[] {
  const isLong = WIDE.test(text) && widthOf(text) > width
  const parts = isLong ? (text.match(COLOUR_OR_REST) ?? []).flatMap(charactersOf) : [text]
  return parts.map((part, at) => ({ text: part, isJoined: at > 0 }))
}

function charactersOf(part: string): readonly string[] {
  return part.startsWith('\x1b') ? [part] : [...graphemesOf(part)]
}

const WIDE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const COLOUR_OR_REST = /\x1b\[[\d;]*m|[^\x1b]+/gu
