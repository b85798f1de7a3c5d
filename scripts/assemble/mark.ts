/** Marks segments of a page for its readers: tags around them, and not a byte of anything else is changed. */
import { ContentError } from '../errors.js'
import type { Document, Segment } from '../model.js'
import { idOfHeading } from '../syntax/heading-ids.js'
import { type Splice, splice } from './splice.js'

/** A segment to be marked. */
export interface Mark {
  /** Its index. */
  readonly segment: number
  /** What the tag says, as HTML and JSX both write it: `lang="en" data-translation="original"`. */
  readonly attributes: string
}

/** The page with its marks. */
export interface Marked {
  readonly text: string
  /** Segments that have no mark: none can stand in their notation, or the page would be another one with it. */
  readonly unmarked: ReadonlySet<number>
}

/**
 * Puts each segment between a tag and its end, an id of a heading left outside. The result is parsed again: it has the
 * same segments with the same texts, and is MDX if it was. A mark that breaks this is left out.
 */
export function mark(document: Document, marks: readonly Mark[], parse: (text: string) => Document): Marked {
  const able = marks.filter(({ segment }) => isMarkable(document.segments[segment]))
  const set = new Set(settle(document, able, parse))
  const unmarked = marks.filter((one) => !set.has(one)).map(({ segment }) => segment)
  return { text: write(document, [...set]), unmarked: new Set(unmarked) }
}

/** Values of fields, attributes and messages are text and nothing else. */
function isMarkable(segment: Segment | undefined): boolean {
  return segment !== undefined && NOTATIONS.has(segment.notation) && /\S/u.test(segment.text)
}

const NOTATIONS: ReadonlySet<Segment['notation']> = new Set(['markdown', 'mdx', 'cell', 'mdx-cell', 'html'])

/** As many marks as the page bears: all, or those of its halves. */
function settle(
  document: Document,
  marks: readonly Mark[],
  parse: (text: string) => Document,
): readonly Mark[] {
  if (marks.length === 0 || isSame(document, marks, parse)) return marks
  if (marks.length === 1) return []
  const half = Math.ceil(marks.length / 2)
  const good = [marks.slice(0, half), marks.slice(half)].flatMap((part) => settle(document, part, parse))
  // Marks that each can be borne, and not together.
  return isSame(document, good, parse) ? good : []
}

function isSame(document: Document, marks: readonly Mark[], parse: (text: string) => Document): boolean {
  try {
    const written = parse(write(document, marks))
    const attributes = new Map(marks.map((one) => [one.segment, one.attributes]))
    return (
      written.format === document.format &&
      written.segments.length === document.segments.length &&
      written.segments.every(({ kind, text }, at) => {
        const old = document.segments[at]
        const tags = attributes.get(at)
        // The parser looks through the tag that is a paragraph of MDX by itself.
        const isBare = old?.text === text
        const isTagged = tags !== undefined && old && unmark(text, tags) === old.text
        return kind === old?.kind && (isBare || isTagged)
      })
    )
  } catch (error) {
    if (error instanceof ContentError) return false
    throw error
  }
}

/** A text without the tags of a mark. */
function unmark(text: string, attributes: string): string {
  const opening = new RegExp(`^<(p|span) ${attributes}>`, 'u').exec(text)
  if (!opening) return text
  const rest = text.slice(opening[0].length)
  const at = rest.lastIndexOf(`</${opening[1]}>`)
  return at < 0 ? text : rest.slice(0, at) + rest.slice(at + `</${opening[1]}>`.length)
}

function write(document: Document, marks: readonly Mark[]): string {
  const splices = marks.flatMap(({ segment, attributes }): Splice[] => {
    const found = document.segments[segment]
    if (!found) return []
    const { start, end } = textSpan(document, found)
    const tag = tagFor(found)
    return [
      { start, end: start, text: `<${tag} ${attributes}>` },
      { start: end, end, text: `</${tag}>` },
    ]
  })
  return splice(document.text, splices)
}

/** MDX takes an element that is alone in its paragraph for the paragraph itself, so there it is one. */
function tagFor({ kind, notation }: Segment): 'p' | 'span' {
  return kind === 'paragraph' && notation === 'mdx' ? 'p' : 'span'
}

/** Where the text of a segment stands, without the id of a heading. */
function textSpan({ text }: Document, { kind, span }: Segment): Segment['span'] {
  const id = kind === 'heading' ? idOfHeading(text.slice(span.start, span.end)) : undefined
  return { start: span.start, end: span.end - (id?.written.length ?? 0) }
}
