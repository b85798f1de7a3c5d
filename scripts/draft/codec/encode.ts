/**
 * A segment's text as an engine sees it: words, and bare numbered tags for everything that it has to carry over. A pair
 * `<g1>…</g1>` stands around words (a link, emphasis, an element), `<x2/>` for what has no words of its own (code, an
 * address, a variable, a picture). Tags have no attributes: these were seen to upset where services put them
 * (github.com/DeepL/deepl-node/issues/30). `&`, `<` and `>` of the words are escaped, so that the text is XML.
 */
import type { Notation } from '../../model.js'
import { type Mark, type Token, tokensOf } from './tokens.js'

/** What a numbered tag stands for. */
export interface Part {
  readonly id: number
  readonly isPair: boolean
  readonly kind: string
  readonly key: string
  /** As it is written: of a pair before and behind the words, else `close` is empty. */
  readonly open: string
  readonly close: string
}

/** Words, or a tag. */
export type Piece =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'open' | 'close' | 'void'; readonly id: number }

/** A text with its tags. */
export interface Tagged {
  /** What is sent. */
  readonly text: string
  readonly pieces: readonly Piece[]
  /** By number, in the order of the text. */
  readonly parts: ReadonlyMap<number, Part>
  readonly notation: Notation
}

/** How tags get the numbers that they have in another version of the text. */
export interface Numbering {
  readonly parts: ReadonlyMap<number, Part>
  /** Whether a link or a tag may stand for one of its kind with another address: that of a translated page. */
  readonly isLoose?: boolean
  /** The highest number that is taken. */
  readonly last: number
}

/** Encodes a text; `undefined` for one that is no sentence, such as a choice between plural forms. */
export function encode(text: string, notation: Notation, like?: Numbering): Tagged | undefined {
  const tokens = tokensOf(text, notation)
  if (!tokens) return undefined
  const drafts = partsIn(tokens)
  const ids = numberAll(drafts, like)
  const parts = new Map(drafts.map((part, at) => [ids[at] as number, { ...part, id: ids[at] as number }]))
  const pieces = piecesOf(tokens, drafts, ids)
  return { text: pieces.map(writePiece).join(''), pieces, parts, notation }
}

type DraftPart = Omit<Part, 'id'> & {
  /** Indices of its tokens. */
  readonly at: readonly number[]
}

/** The parts of a text in the order in which they begin. A tag without its twin is a part by itself. */
function partsIn(tokens: readonly Token[]): readonly DraftPart[] {
  const twins = twinsIn(tokens)
  return tokens.flatMap((token, at): readonly DraftPart[] => {
    if (token.type === 'text') return []
    const twin = twins.get(at)
    const { kind, key, raw } = token
    if (twin === undefined) return [{ isPair: false, kind, key, open: raw, close: '', at: [at] }]
    if (token.type === 'close') return []
    return [{ isPair: true, kind, key, open: raw, close: (tokens[twin] as Mark).raw, at: [at, twin] }]
  })
}

/** For each tag of a pair the index of the other one. Tags that cross are no pairs. */
function twinsIn(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const twins = new Map<number, number>()
  let open: number[] = []
  tokens.forEach((token, at) => {
    if (token.type === 'open') open.push(at)
    if (token.type !== 'close') return
    const depth = open.findLastIndex((index) => (tokens[index] as Mark).name === token.name)
    if (depth < 0) return
    const start = open[depth] as number
    // An element that is left open within a node of Markdown ends nowhere.
    open = open.slice(0, depth)
    twins.set(start, at).set(at, start)
  })
  return twins
}

/** Kinds of parts that may have another address, or other words in an attribute, in another language. */
const ADDRESSED = new Set([
  'link',
  'linkReference',
  'image',
  'html',
  'mdxJsxTextElement',
  'footnoteReference',
])

function numberAll(drafts: readonly DraftPart[], like?: Numbering): readonly number[] {
  const free = new Map(like?.parts)
  const take = (part: DraftPart, isSame: (one: Part) => boolean): number | undefined => {
    for (const [id, one] of free) {
      if (one.isPair !== part.isPair || one.kind !== part.kind || !isSame(one)) continue
      free.delete(id)
      return id
    }
    return undefined
  }
  const ids: (number | undefined)[] = drafts.map((part) => take(part, ({ key }) => key === part.key))
  if (like?.isLoose) {
    drafts.forEach((part, at) => {
      if (ADDRESSED.has(part.kind)) ids[at] ??= take(part, () => true)
    })
  }
  let last = like?.last ?? 0
  return ids.map((id) => {
    if (id !== undefined) return id
    last += 1
    return last
  })
}

function piecesOf(
  tokens: readonly Token[],
  drafts: readonly DraftPart[],
  ids: readonly number[],
): readonly Piece[] {
  const places = new Map(drafts.flatMap(({ at, isPair }, index) => at.map((one) => [one, { index, isPair }])))
  return tokens.flatMap((token, at): readonly Piece[] => {
    if (token.type === 'text') return token.value === '' ? [] : [token]
    const place = places.get(at)
    const id = ids[place?.index ?? -1] ?? 0
    return [{ type: place?.isPair ? token.type : 'void', id }]
  })
}

function writePiece(piece: Piece): string {
  switch (piece.type) {
    case 'text':
      return piece.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    case 'open':
      return `<g${piece.id}>`
    case 'close':
      return `</g${piece.id}>`
    default:
      return `<x${piece.id}/>`
  }
}
