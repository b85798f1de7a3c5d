/** Reads what an engine made of a text with numbered tags, strictly: whatever is not exactly as it has to be is refused. */
import type { Notation } from '../../model.js'
import { t } from '../../phrases.js'
import { collapse } from '../../text.js'
import { encode, type Part, type Piece, type Tagged } from './encode.js'

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
  const reason =
    tagProblem(pieces.pieces, asked.pieces) ??
    textProblem(pieces.pieces, asked.pieces) ??
    spaceProblem(pieces.pieces, asked.pieces)
  return reason === undefined ? write(pieces.pieces, asked, written) : { reason }
}

function tooLong(answer: string, asked: Tagged): string {
  return t('codec.tooLong', 'the answer has {{length}} characters for a text of {{asked}}', {
    length: answer.length,
    asked: asked.text.length,
  })
}

const TOKEN =
  /<(\/?)([gx])(\d{1,6})\s*(\/?)>|&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});|[^<&]+|[<&]/gu

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function readPieces(answer: string): { readonly pieces: readonly Piece[] } | { readonly reason: string } {
  const pieces: Piece[] = []
  const say = (value: string) => {
    const last = pieces.at(-1)
    if (last?.type === 'text') pieces[pieces.length - 1] = { type: 'text', value: last.value + value }
    else pieces.push({ type: 'text', value })
  }
  for (const match of answer.matchAll(TOKEN)) {
    const [found, slash, letter, digits, empty, entity] = match
    if (found === '<' || found === '&') return { reason: strange(answer.slice(match.index)) }
    if (letter === undefined) {
      const character = entity === undefined ? found : characterOf(entity)
      const control = character === undefined ? 0 : character.search(CONTROL)
      if (character === undefined || control >= 0)
        return { reason: strange(answer.slice(match.index + control)) }
      say(character)
      continue
    }
    const id = Number(digits)
    if (letter === 'g' && !empty) pieces.push({ type: slash ? 'close' : 'open', id })
    else if (letter === 'x' && empty && !slash) pieces.push({ type: 'void', id })
    // `<x1></x1>` says the same as `<x1/>`.
    else if (letter === 'x' && !empty && !slash && answer.includes(`<x${digits}></x${digits}>`))
      pieces.push({ type: 'void', id })
    else if (letter === 'x' && slash && !empty && answer.includes(`<x${digits}></x${digits}>`)) continue
    else return { reason: unknownTag(found) }
  }
  return { pieces }
}

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return ENTITIES[entity]
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined
}

const CONTROL = /[\0-\x08\x0B\f\x0E-\x1F\x7F\uFFFE\uFFFF]/u

/** What an answer goes on with that it should not. */
function strange(rest: string): string {
  const [found] = /^<[^>]{0,20}>?|^&[^\s;]{0,10};?|^[^<&]/u.exec(rest) ?? []
  return t('codec.illFormed', 'unexpected {{found}}, expected words and numbered tags only', {
    found: JSON.stringify(found ?? ''),
  })
}

function unknownTag(tag: string): string {
  return t('codec.unknownTag', 'unexpected tag {{tag}}', { tag })
}

/** The tags of a text with the tag around each, and whether words or tags are in it. */
interface Seen {
  readonly type: 'pair' | 'void'
  readonly parent: number
  isEmpty: boolean
}

/** Why the tags of an answer are not those that were asked for. */
function tagProblem(pieces: readonly Piece[], asked: readonly Piece[]): string | undefined {
  const seen = seenIn(pieces)
  if (typeof seen === 'string') return seen
  const expected = seenIn(asked)
  if (typeof expected === 'string') return expected
  for (const [id, { type }] of seen) if (expected.get(id)?.type !== type) return unknownTag(tagOf(id, type))
  for (const [id, { type, parent, isEmpty }] of expected) {
    const own = seen.get(id)
    const tag = tagOf(id, type)
    if (!own) return t('codec.lostTag', 'the tag {{tag}} is lost', { tag })
    if (own.parent !== parent)
      return t('codec.movedTag', 'the tag {{tag}} stands within others than it should', { tag })
    if (own.isEmpty !== isEmpty)
      return t('codec.emptyTag', 'nothing stands in the tag {{tag}} any more', { tag })
  }
  return undefined
}

function tagOf(id: number, type: Seen['type']): string {
  return type === 'pair' ? `<g${id}>` : `<x${id}/>`
}

function seenIn(pieces: readonly Piece[]): ReadonlyMap<number, Seen> | string {
  const seen = new Map<number, Seen>()
  const open: number[] = []
  const fill = () => {
    for (const id of open) {
      const own = seen.get(id)
      if (own) own.isEmpty = false
    }
  }
  for (const piece of pieces) {
    if (piece.type === 'text') {
      if (piece.value.trim() !== '') fill()
      continue
    }
    const { id } = piece
    const type = piece.type === 'void' ? 'void' : 'pair'
    if (piece.type === 'close') {
      if (open.pop() !== id)
        return t('codec.nesting', 'the tag {{tag}} is closed where it is not open', { tag: `</g${id}>` })
      continue
    }
    if (seen.has(id))
      return t('codec.doubledTag', 'the tag {{tag}} stands there twice', { tag: tagOf(id, type) })
    fill()
    seen.set(id, { type, parent: open.at(-1) ?? 0, isEmpty: true })
    if (piece.type === 'open') open.push(id)
  }
  return open.length === 0
    ? seen
    : t('codec.unclosed', 'the tag {{tag}} is not closed', { tag: `<g${open.at(-1)}>` })
}

/** Words that are tags or references themselves: escaped twice, or in place of a tag. */
function textProblem(pieces: readonly Piece[], asked: readonly Piece[]): string | undefined {
  const known = textOf(asked)
  const found = textOf(pieces).match(/&(?:amp|lt|gt|quot|apos|nbsp|#\w+);|<\/?[gx]\d+\s*\/?>/gu) ?? []
  const strangeOne = found.find((one) => !known.includes(one))
  return (
    strangeOne &&
    t('codec.escaped', 'unexpected {{found}} among the words', { found: JSON.stringify(strangeOne) })
  )
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === 'text' ? piece.value : '')).join('')
}

/**
 * A space that was lost beside a tag glues words together (github.com/DeepL/deepl-node/issues/48). An ending may stand
 * directly behind one, and languages that write without spaces have none to lose.
 */
function spaceProblem(pieces: readonly Piece[], asked: readonly Piece[]): string | undefined {
  for (const [at, piece] of pieces.entries()) {
    if (piece.type === 'text') continue
    const [before, behind] = [textAt(pieces, at - 1), textAt(pieces, at + 1)]
    const origin = asked.findIndex((one) => one.type === piece.type && 'id' in one && one.id === piece.id)
    const isGlued =
      piece.type === 'close'
        ? WORD_BEHIND.test(behind) && !WORD_BEHIND.test(textAt(asked, origin + 1))
        : WORD_BEFORE.test(before) && !WORD_BEFORE.test(textAt(asked, origin - 1))
    if (isGlued)
      return t('codec.glued', 'a space is lost beside the tag {{tag}}', {
        tag:
          piece.type === 'close'
            ? `</g${piece.id}>`
            : tagOf(piece.id, piece.type === 'open' ? 'pair' : 'void'),
      })
  }
  return undefined
}

const SPACED = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]`
const WORD_BEFORE = new RegExp(`${SPACED}$`, 'u')
const WORD_BEHIND = new RegExp(`^${SPACED}{4}`, 'u')

function textAt(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at]
  return piece?.type === 'text' ? piece.value : ''
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
