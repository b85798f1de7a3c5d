/** All layouts, and what they make of a site. */
import { catalogues } from './catalogues.js'
import { disjoint, overlap } from './claims.js'
import { docusaurus } from './docusaurus.js'
import { pairsIn } from './find/place.js'
import { withoutPages } from './find/site.js'
import { versionPlaces } from './find/versions.js'
import { generic } from './generic.js'
import { hugo } from './hugo.js'
import type { Group, Layout, Site } from './layout.js'
import { mkdocs } from './mkdocs.js'
import { monolingual } from './monolingual.js'
import { nextra } from './nextra.js'
import { readme } from './readme.js'
import { simple } from './simple.js'
import { starlight } from './starlight.js'
import { vitepress } from './vitepress.js'

export { openSite } from './find/site.js'
export type { Group, Layout, Site } from './layout.js'
export { propose } from './proposal.js'

/** Layouts of site generators: their files say that there is a site. */
const GENERATORS: readonly Layout[] = [starlight, docusaurus, vitepress, hugo, mkdocs, nextra]

/** What else a project may hold beside a site, or without one; each sees what the ones before it left. */
const OTHERS: readonly Layout[] = [simple, readme, generic, catalogues]

/** In the order in which they are tried and documented. */
export const LAYOUTS: readonly Layout[] = [...GENERATORS, ...OTHERS, monolingual]

/** A layout with the groups that it recognised. */
export interface Recognised {
  readonly layout: Layout
  readonly groups: readonly Group[]
}

/** What a site is: layouts that hold together, or several that want the same files. */
export type Verdict =
  | { readonly type: 'recognised'; readonly found: readonly Recognised[] }
  | { readonly type: 'ambiguous'; readonly found: readonly Recognised[] }
  | { readonly type: 'nothing' }

/** Recognises a site; by one layout only, when that is named. */
export function recogniseSite(site: Site, only?: Layout): Verdict {
  const sites = found(site, only ? [only] : GENERATORS)
  const translated = sites.flatMap(withVersions)
  const rivals = translated.filter((one) => translated.some((other) => isRival(one, other)))
  if (rivals.length > 0) return { type: 'ambiguous', found: rivals }
  const kept = withoutWeaker(translated)
  const all = only ? kept : [...kept, ...rest(site, kept)]
  const inOrder = LAYOUTS.flatMap((layout) => all.filter((one) => one.layout === layout))
  if (inOrder.length > 0) return { type: 'recognised', found: inOrder }
  return fresh(sites.length > 0 || only ? sites : found(site, [monolingual]))
}

function found(site: Site, layouts: readonly Layout[]): readonly Recognised[] {
  return layouts.flatMap((layout) => {
    const groups = disjoint(layout.recognise(site).toSorted((a, b) => b.pairs.length - a.pairs.length))
    return groups.length > 0 ? [{ layout, groups }] : []
  })
}

function withVersions({ layout, groups }: Recognised): readonly Recognised[] {
  const own = groups.filter(({ pairs }) => pairs.length > 0)
  return own.length > 0 ? [{ layout, groups: own }] : []
}

/** Whether two layouts make different things of the same files, and neither explains clearly more. */
function isRival(one: Recognised, other: Recognised): boolean {
  if (one.layout === other.layout || !overlap(one.groups, other.groups) || isEqual(one, other)) return false
  const [few = 0, many = 0] = [pairsIn(one.groups), pairsIn(other.groups)].toSorted((a, b) => a - b)
  return few > many / 2
}

function isEqual(one: Recognised, other: Recognised): boolean {
  const words = ({ groups }: Recognised) =>
    groups.map(({ source, target }) => `${source} ${target}`).toSorted()
  return words(one).join('\n') === words(other).join('\n')
}

/** Of layouts that want the same files, the one that explains most of them, or the first. */
function withoutWeaker(all: readonly Recognised[]): readonly Recognised[] {
  const bySize = all.toSorted((a, b) => pairsIn(b.groups) - pairsIn(a.groups))
  return bySize.filter((one, at) => !bySize.slice(0, at).some((other) => overlap(one.groups, other.groups)))
}

function rest(site: Site, taken: readonly Recognised[]): readonly Recognised[] {
  let left = withoutPages(site, filesOf(site, taken))
  const more: Recognised[] = []
  for (const layout of OTHERS) {
    const here = beside([...taken, ...more], found(left, [layout]).flatMap(withVersions))
    more.push(...here)
    left = withoutPages(left, filesOf(left, here))
  }
  return more
}

/** What of some layouts has no file in common with others. */
function beside(taken: readonly Recognised[], found: readonly Recognised[]): readonly Recognised[] {
  const before = taken.flatMap(({ groups }) => groups)
  return found.flatMap(({ layout, groups }) => {
    const kept = disjoint([...before, ...groups]).filter((group) => groups.includes(group))
    return kept.length > 0 ? [{ layout, groups: kept }] : []
  })
}

/** What is accounted for: originals, and what stands where versions do. */
function filesOf(site: Site, all: readonly Recognised[]): ReadonlySet<string> {
  const groups = all.flatMap((one) => one.groups)
  const places = groups.map(versionPlaces)
  const versions = site.pages.filter((page) => places.some((placeOf) => placeOf(page) !== undefined))
  return new Set([...groups.flatMap(({ sources }) => sources), ...versions])
}

/** Sites without versions: one layout, or several for different files. */
function fresh(sites: readonly Recognised[]): Verdict {
  if (sites.length === 0) return { type: 'nothing' }
  const isClear = sites.every((one) =>
    sites.every((other) => one === other || !overlap(one.groups, other.groups)),
  )
  return { type: isClear ? 'recognised' : 'ambiguous', found: sites }
}
