/** Finds the links of a document that lead nowhere: the common ground of the rules about links. */
import type { Anchor, Link } from '../model.js'
import { anchorAt, type Heading, isAlwaysThere, isTitle, type Outline, twinHeading } from './outline.js'
import { documentsAt, type Origin } from './project.js'
import { routeOf } from './routes.js'
import type { Linked } from './rule.js'

/** A link to an anchor that none of the documents has which it can mean. */
export interface Broken {
  readonly link: Link
  readonly fragment: string
  /** The document that it most likely means. */
  readonly outline: Outline
  /** The anchor of that document's original, where the link is to a heading that was translated. */
  readonly original?: Anchor | undefined
  /** The heading in the document that translates it. */
  readonly heading?: Heading | undefined
}

/** The two documents of a pair. */
export function originsOf({ pair, source, target }: Omit<Linked, 'project'>) {
  const own: Origin = { pair, document: source, isTarget: false }
  return target ? [own, { pair, document: target, isTarget: true }] : [own]
}

/** The links of the source, or of the target, whose anchors are certainly not there. */
export function brokenAnchors(linked: Linked, side: 'source' | 'target'): readonly Broken[] {
  const origin = originsOf(linked).find(({ isTarget }) => isTarget === (side === 'target'))
  return origin ? origin.document.links.flatMap((link) => brokenAt(link, origin, linked) ?? []) : []
}

function brokenAt(link: Link, origin: Origin, linked: Linked): Broken | undefined {
  const route = routeOf(link.url)
  if (!route || link.type === 'image' || isAlwaysThere(route.fragment)) return undefined
  const { fragment } = route
  const outlines = outlinesAt(route, origin, linked)
  const [outline] = outlines
  if (!outline || outlines.some((one) => anchorAt(one, fragment))) return undefined
  const source = originalOf(outline, linked)
  const original = source && anchorAt(source, fragment)
  if (source && original && isTitle(original, source)) return undefined
  const heading =
    source && original?.segment !== undefined ? twinHeading(source, outline, original.segment) : undefined
  // What the original has is known to be missing; anything else may come from outside of these files.
  const isCertain = original !== undefined || ![...outlines, source].some((one) => one?.isOpen)
  return isCertain ? { link, fragment, outline, original, heading } : undefined
}

function outlinesAt(
  route: { readonly path: string; readonly fragment: string },
  origin: Origin,
  { project }: Linked,
): readonly Outline[] {
  if (route.path === '') return [origin.document]
  const paths = documentsAt(route, origin, project)
  const outlines = paths.flatMap((path) => project.outlineOf(path) ?? [])
  return outlines.length === paths.length ? outlines : []
}

/** The outline of the source that a document is a version of. */
function originalOf({ path }: Outline, { pair, source, project }: Linked): Outline | undefined {
  if (path === pair.target) return source
  const original = project.originalOf(path)
  return original === undefined ? undefined : project.outlineOf(original)
}
