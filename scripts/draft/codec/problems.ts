/** Why an answer is not what was asked for: tags, words that are none, spaces that are lost. */
import { t } from '../../phrases.js'
import type { Piece } from './encode.js'
import { unknownTag } from './read.js'

/** What is wrong with the pieces of an answer first, in a sentence for people; `undefined` when nothing is. */
export function problemIn(pieces: readonly Piece[], asked: readonly Piece[]): string | undefined {
  return tagProblem(pieces, asked) ?? textProblem(pieces, asked) ?? spaceProblem(pieces, asked)
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
