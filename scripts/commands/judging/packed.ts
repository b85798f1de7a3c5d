/**
 * Outlines in few characters. Those of a large site are the most that is kept of it, and to read all of them takes time and
 * memory after each change: as lists they are two fifths as long as with the names of their members.
 */
import type { Heading, Outline } from '../../check/index.js'
import type { Anchor, Link } from '../../model.js'
import { asciiJson } from '../../store/table.js'

type PackedAnchors = readonly [
  origin: Anchor['origin'],
  line: number,
  column: number,
  segment: number | null,
  ...ids: readonly string[],
]
type PackedLink = readonly [type: Link['type'], line: number, column: number, url: string]
type PackedHeading = readonly [depth: string, segment: number]

/** An outline without its path. */
type Packed = readonly [
  isOpen: boolean,
  anchors: readonly PackedAnchors[],
  links: readonly PackedLink[],
  headings: readonly PackedHeading[],
]

/** An outline as a text in one line. Its path is not in it. */
export function packOutline({ isOpen, anchors, links, headings }: Outline): string {
  const packed: Packed = [
    isOpen,
    runsOf(anchors).map(
      ([{ origin, place, segment }, ids]): PackedAnchors => [
        origin,
        place.line,
        place.column,
        segment ?? null,
        ...ids,
      ],
    ),
    links.map(({ type, url, place }): PackedLink => [type, place.line, place.column, url]),
    headings.map(({ depth, segment }): PackedHeading => [depth, segment]),
  ]
  return asciiJson(packed)
}

/** The outline of a document that was packed. */
export function unpackOutline(path: string, text: string): Outline {
  const [isOpen, anchors, links, headings]: Packed = JSON.parse(text)
  return {
    path,
    isOpen,
    anchors: anchors.flatMap(([origin, line, column, segment, ...ids]) =>
      ids.map(
        (id): Anchor => ({ id, origin, place: { line, column }, ...(segment !== null && { segment }) }),
      ),
    ),
    links: links.map(([type, line, column, url]): Link => ({ type, url, place: { line, column } })),
    headings: headings.map(([depth, segment]): Heading => ({ depth, segment })),
  }
}

/** Anchors in their order, those right behind each other together that differ in their ids alone. */
function runsOf(anchors: readonly Anchor[]): readonly (readonly [first: Anchor, ids: readonly string[]])[] {
  const runs: [Anchor, string[]][] = []
  for (const anchor of anchors) {
    const [first, ids] = runs.at(-1) ?? []
    if (first && ids && isBeside(first, anchor)) ids.push(anchor.id)
    else runs.push([anchor, [anchor.id]])
  }
  return runs
}

function isBeside(one: Anchor, other: Anchor): boolean {
  return (
    one.origin === other.origin &&
    one.segment === other.segment &&
    one.place.line === other.place.line &&
    one.place.column === other.place.column
  )
}
