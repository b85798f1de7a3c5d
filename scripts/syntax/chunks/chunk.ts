/** What a page is cut into, and what whoever takes a chunk from it is given. */
import type { Format, Span } from '../../model.js'
import type { Line } from './lines.js'
import type { Syntax } from './signs.js'

/** Where a chunk or an item stands; its lines are counted from 0. */
export interface Stretch {
  readonly span: Span
  readonly line: number
  readonly lastLine: number
}

/**
 * A stretch of lines, or one tag of a line of tags. It begins behind its indentation and ends before its line end; only
 * `other` has all of both, and the blank lines behind it.
 */
export type Chunk = Stretch &
  (
    | { readonly type: 'heading'; readonly depth: number; readonly content: Span }
    | { readonly type: 'rule' | 'module' | 'open' | 'close' | 'void' }
    /** `pieces` are its lines with their ends and without what containers put before them, where there are several. */
    | { readonly type: 'paragraph'; readonly pieces?: readonly Span[] }
    /** `pieces` are its lines with their ends and without what containers put before them. */
    | { readonly type: 'other'; readonly pieces: readonly Span[] }
    | { readonly type: 'code'; readonly info: string; readonly inside: readonly Span[] }
    | { readonly type: 'quote'; readonly prefixes: readonly Span[]; readonly chunks: readonly Chunk[] }
    | {
        readonly type: 'list'
        readonly start: number | null
        readonly isSpread: boolean
        readonly items: readonly Item[]
      }
  )

/** An item of a list, with what is in it. */
export interface Item extends Stretch {
  /** Whether there are blank lines between what is in it. */
  readonly isSpread: boolean
  /** The check of a task, with its brackets. */
  readonly check?: Span
  readonly chunks: readonly Chunk[]
}

/** A chunk of one type. */
export type ChunkOf<Type extends Chunk['type']> = Extract<Chunk, { type: Type }>

/** The chunks in a chunk, container by container. */
export function insidesOf(chunk: Chunk): readonly (readonly Chunk[])[] {
  if (chunk.type === 'list') return chunk.items.map(({ chunks }) => chunks)
  return chunk.type === 'quote' ? [chunk.chunks] : []
}

/** A page, or the inside of a container. */
export interface Page extends Syntax {
  readonly text: string
  readonly format: Format
  /** All of them, or those of a container behind what it puts before them. */
  readonly lines: readonly Line[]
  /** Whether lines may import something here. */
  readonly isModular?: boolean
  /** Whether it is the inside of a container, and whether that is in a quote, or is one. */
  readonly isInside?: boolean
  readonly isQuoted?: boolean
  /** Whether brackets may refer to something that stands elsewhere. */
  readonly hasDefinitions: boolean
}

/** What begins at a line, as one chunk or several; `undefined` in doubt. `takeInside` cuts what is in a container. */
export type Take = (
  page: Page,
  at: number,
  takeInside: (page: Page) => readonly Chunk[] | undefined,
) => readonly Chunk[] | undefined

/** From a line's text to the end of another line. */
export function spanning({ lines }: Page, at: number, last: number): Stretch {
  const [first, end] = [lines[at] as Line, lines[last] as Line]
  const span = { start: first.end - first.text.length, end: end.end }
  return { span, line: first.number, lastLine: end.number }
}
