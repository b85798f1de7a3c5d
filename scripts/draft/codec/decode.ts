/** Reads what an engine made of a text with numbered tags, strictly: whatever is not exactly as it has to be is refused. */
import type { Notation } from '../../model.js'
import { t } from '../../phrases.js'
import { collapse } from '../../text.js'
import { encode, type Part, type Piece, type Tagged } from './encode.js'
import { problemIn } from './problems.js'
import { readPieces } from './read.js'

/** A text as it stands in its document, or why there is none, in a sentence for people. */
export type Decoded = { readonly text: string } | { readonly reason: string }

/**
 * Decodes an answer to a tagged text: it must have the same tags, each once, with the same ones within each other, no
 * others, and no words glued to them. `written` says how parts are written where it is not as in the tagged text: the
 * way in which the translation had them before.
 */
export function decode(answer: string, asked: Tagged, written?: ReadonlyMap<number, Part>): Decoded {
  if (answer.length > 1000 + 10 * asked.text.length) return { reason: tooLong(answer, asked) }
  const pieces = readPieces(answer)
  if ('reason' in pieces) return pieces
  const reason = problemIn(pieces.pieces, asked.pieces)
  return reason === undefined ? write(pieces.pieces, asked, written) : { reason }
}

function tooLong(answer: string, asked: Tagged): string {
  return t('codec.tooLong', 'the answer has {{length}} characters for a text of {{asked}}', {
    length: answer.length,
    asked: asked.text.length,
  })
}

/** The text in its notation. As few characters as possible are escaped, and it must be read as it is meant. */
function write(pieces: readonly Piece[], asked: Tagged, written?: ReadonlyMap<number, Part>): Decoded {
  const { notation } = asked
  const meant = meaningOf(pieces)
  for (const inWords of ESCAPES[notation] ?? [same]) {
    const text = trimLines(
      pieces.map((piece) => writePiece(piece, { asked, written, inWords })).join(''),
      notation,
    )
    const read = encode(text, notation, { parts: partsOf(asked, written), last: LAST })
    if (read && meaningOf(read.pieces) === meant) return { text }
  }
  return {
    reason: t('codec.unwritable', 'it cannot be written as {{notation}} so that it is read as it is meant', {
      notation,
    }),
  }
}

/** Above every number that a tag can have: what got it is nothing that was asked for. */
const LAST = 1_000_000

function partsOf(asked: Tagged, written?: ReadonlyMap<number, Part>): ReadonlyMap<number, Part> {
  return new Map([...asked.parts].map(([id, part]) => [id, written?.get(id) ?? part]))
}

function meaningOf(pieces: readonly Piece[]): string {
  return collapse(
    pieces
      .map((piece) => (piece.type === 'text' ? piece.value : `\uFFFC${piece.type}${piece.id}\uFFFC`))
      .join('')
      .normalize('NFC'),
  )
}

interface Writing {
  readonly asked: Tagged
  readonly written?: ReadonlyMap<number, Part> | undefined
  readonly inWords: (words: string) => string
}

function writePiece(piece: Piece, { asked, written, inWords }: Writing): string {
  if (piece.type === 'text') return inWords(piece.value)
  const part = written?.get(piece.id) ?? asked.parts.get(piece.id)
  return (piece.type === 'close' ? part?.close : part?.open) ?? ''
}

/** No white space at the ends, nor beside a hard break; a cell escapes what would end it. */
function trimLines(text: string, notation: Notation): string {
  const trimmed = text.trim().replace(/[ \t]*\\\n\s*/gu, '\\\n')
  return notation.endsWith('cell') ? trimmed.replaceAll('|', '\\|') : trimmed
}

function same(words: string): string {
  return words
}

const MARKS = /[\\`*[\]<>{}~$&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

function escapeMarks(words: string): string {
  return words.replace(MARKS, '\\$&')
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const IN_MARKDOWN = [same, escapeMarks]

/** Ways to write words, the plainest first. */
const ESCAPES: Readonly<Partial<Record<Notation, readonly ((words: string) => string)[]>>> = {
  markdown: IN_MARKDOWN,
  mdx: IN_MARKDOWN,
  cell: IN_MARKDOWN,
  'mdx-cell': IN_MARKDOWN,
  html: [escapeHtml],
}
