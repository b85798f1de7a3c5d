/** Finds the links of a document that lead nowhere: the common ground of the rules about links. */
import type { Anchor, Link } from '../model.js'
import {
  anchorAt,
  type Heading,
  isAlwaysThere,
  isTitle,
  type Outline,
  outlineOf,
  twinHeading,
} from './outline.js'
import { documentsAt, type Origin } from './project.js'
import { routeOf } from './routes.js'
import type { Checked } from './rule.js'

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
export function originsOf({ pair, source, target }: Pick<Checked, 'pair' | 'source' | 'target'>) {
  const own: Origin = { pair, document: source, isTarget: false }
  return target ? [own, { pair, document: target, isTarget: true }] : [own]
}

/** The links of the source, or of the target, whose anchors are certainly not there. */
export function brokenAnchors(checked: Checked, side: 'source' | 'target'): readonly Broken[] {
  const origin = originsOf(checked).find(({ isTarget }) => isTarget === (side === 'target'))
  return origin ? origin.document.links.flatMap((link) => brokenAt(link, origin, checked) ?? []) : []
}

function brokenAt(link: Link, origin: Origin, checked: Checked): Broken | undefined {
  const route = routeOf(link.url)
  if (!route || link.type === 'image' || isAlwaysThere(route.fragment)) return undefined
  const { fragment } = route
  const outlines = outlinesAt(route, origin, checked)
  const [outline] = outlines
  if (!outline || outlines.some((one) => anchorAt(one, fragment))) return undefined
  const source = originalOf(outline, checked)
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
  { project }: Checked,
): readonly Outline[] {
  if (route.path === '') return [outlineOf(origin.document)]
  const paths = project ? documentsAt(route, origin, project) : []
  const outlines = paths.flatMap((path) => project?.outlineOf(path) ?? [])
  return outlines.length === paths.length ? outlines : []
}

/** The outline of the source that a document is a version of. */
function originalOf({ path }: Outline, { pair, source, project }: Checked): Outline | undefined {
  if (path === pair.target) return outlineOf(source)
  const original = project?.originalOf(path)
  return original === undefined ? undefined : project?.outlineOf(original)
}
