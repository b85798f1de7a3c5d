/** What links need to know of a document: where they stand in it, and what they can lead to. */

import { hash } from 'node:crypto'
import { put } from '../groups.js'
import type { Anchor, Block, Document } from '../model.js'
import { perThing } from '../syntax/memo.js'

/** A heading as the twins of a document have it in common. */
export interface Heading {
  readonly depth: string
  /** Index of its segment. */
  readonly segment: number
}

/** A document as a place to link from and to. Plain data, so that it can be kept. */
export interface Outline extends Pick<Document, 'path' | 'isOpen' | 'anchors' | 'links'> {
  /** In the order of the document. */
  readonly headings: readonly Heading[]
}

/** The outline of a document. */
export function outlineOf({ path, isOpen, anchors, links, root }: Document): Outline {
  return { path, isOpen, anchors, links, headings: headingsIn(root) }
}

/** Digests of an outline: as long as they are the same, so is all that links of other documents find in it. */
export interface OutlineDigest {
  /** Of what is there, and in which order. Changes of text between headings leave it alone. */
  readonly structure: string
  /** Of where it stands, which matters to messages about it. */
  readonly places: string
}

/** The digests of an outline. No two documents have the same. */
export function digestOutline({ path, isOpen, anchors, headings }: Outline): OutlineDigest {
  const ids = anchors.map(({ id, origin, segment }) => [id, origin, segment])
  const structure = digestOf([path, isOpen, ids, headings])
  return { structure, places: digestOf([structure, anchors.map(({ place }) => place)]) }
}

function digestOf(data: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(data), 'hex').slice(0, 16)
}

/** The anchors of an outline by their folded ids; all of them, since some ids are there twice. */
const anchorsById = perThing((outline: Outline): ReadonlyMap<string, readonly Anchor[]> => {
  const byId = new Map<string, Anchor[]>()
  for (const anchor of outline.anchors) {
    const id = fold(anchor.id)
    // Sites may make ids in ways of their own, which differ most in the signs around the words.
    const ids = anchor.origin === 'generated' ? [id, bare(id)] : [id]
    for (const key of new Set(ids)) put(byId, key, anchor)
  }
  return byId
})

/** The anchor that a fragment means; `undefined` when there is none. */
export function anchorAt(outline: Outline, fragment: string): Anchor | undefined {
  const id = fold(fragment)
  const byId = anchorsById(outline)
  return byId.get(id)?.[0] ?? byId.get(bare(id))?.find(({ origin }) => origin === 'generated')
}

/** Whether a fragment leads somewhere in every document, or is made by what is no document: a theme, a footnote. */
export function isAlwaysThere(fragment: string): boolean {
  return /^$|^_?top$|^fn|^user-content-|^__|^:~:|^[/!?]|^L\d+/iu.test(fragment) || /[{}<>]/u.test(fragment)
}

/** Whether an anchor is that of the title in the front matter: a link to it ends at the top, with or without it. */
export function isTitle({ segment }: Anchor, { headings }: Outline): boolean {
  return segment !== undefined && !headings.some((heading) => heading.segment === segment)
}

/**
 * The heading of a twin that stands where a heading of the original does; `undefined` when the two have not the same
 * headings in the same order.
 */
export function twinHeading(source: Outline, target: Outline, segment: number): Heading | undefined {
  const depths = ({ headings }: Outline) => headings.map(({ depth }) => depth).join()
  const at = source.headings.findIndex((heading) => heading.segment === segment)
  return depths(source) === depths(target) ? target.headings[at] : undefined
}

/** An id as browsers look for it, and a little more: without percent signs, and with no regard to capitals. */
function fold(id: string): string {
  try {
    return decodeURIComponent(id).normalize('NFC').toLowerCase()
  } catch {
    return id.normalize('NFC').toLowerCase()
  }
}

function bare(id: string): string {
  return id.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '') || id
}

function headingsIn({ type, trait, segment, children }: Block): readonly Heading[] {
  if (type === 'heading' && segment !== undefined) return [{ depth: trait, segment }]
  return children.flatMap(headingsIn)
}
