/**
 * Follows documents to their new names by what they say. What is known of a document that went are the texts that its
 * ledger keeps; they are looked for in documents that no ledger is known for, by the share of their shingles that stand
 * there (containment: Broder 1997, "On the resemblance and containment of documents"). Nothing is parsed.
 */
import { groupsBy } from '../groups.js'
import { compare, sharedStart } from '../text.js'
import { shinglesOf } from './shingles.js'

/** A document that is no longer where it was, with the texts that it had. */
export interface Lost {
  readonly path: string
  readonly texts: readonly string[]
}

/** A document whose name was not known before. */
export interface Place {
  readonly path: string
  /** The whole file, as it stands. */
  readonly text: string
}

/** Share of a document's shingles from which it is known again; one changed word in five leaves half of them. */
const ENOUGH = 0.35

/** Documents up to which what they have in common says where to look. What is in more of them stands everywhere. */
const FEW = 8

/**
 * The new path of each document that is known again, by its old one; no two have the same. The more alike are paired
 * first, then those with more of their path in common. Cost grows with the length of the texts, not with its square.
 */
export function followRenames(lost: readonly Lost[], places: readonly Place[]): ReadonlyMap<string, string> {
  const wanted = lost.map(({ texts }) => new Set(texts.flatMap(shinglesOf)))
  const there = placesOf(new Set(wanted.flatMap((shingles) => [...shingles])), places)
  const byName = groupsBy(places, ({ path }) => nameOf(path))
  const options = lost.flatMap(({ path }, at) => {
    const shingles = wanted[at] ?? new Set()
    const near = [...nearest(shingles, there), ...(byName.get(nameOf(path)) ?? []).slice(0, FEW)]
    return [...new Set(near)]
      .map((place) => ({
        from: path,
        to: place.path,
        score: containment(shingles, place, there),
        inCommon: commonEnds(path, place.path),
      }))
      .filter(({ score }) => score >= ENOUGH)
  })
  const order = options.toSorted(
    (a, b) => b.score - a.score || b.inCommon - a.inCommon || compare(a.from, b.from) || compare(a.to, b.to),
  )
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { from, to } of order) {
    if (found.has(from) || taken.has(to)) continue
    found.set(from, to)
    taken.add(to)
  }
  return found
}

/** Share of what texts say that stands in a file, 0–1. */
export function containmentOf(texts: readonly string[], text: string): number {
  const wanted = new Set(texts.flatMap(shinglesOf))
  const there = new Set(shinglesOf(text))
  return wanted.size === 0 ? 1 : [...wanted].filter((shingle) => there.has(shingle)).length / wanted.size
}

type Index = ReadonlyMap<string, ReadonlySet<Place>>

/** Where each of these shingles stands. */
function placesOf(wanted: ReadonlySet<string>, places: readonly Place[]): Index {
  const there = new Map<string, Set<Place>>()
  for (const place of places)
    for (const shingle of shinglesOf(place.text)) {
      if (!wanted.has(shingle)) continue
      const known = there.get(shingle) ?? new Set()
      there.set(shingle, known.add(place))
    }
  return there
}

/** The places that have most of what few have. */
function nearest(shingles: ReadonlySet<string>, there: Index): readonly Place[] {
  const counts = new Map<Place, number>()
  for (const shingle of shingles) {
    const places = there.get(shingle)
    if (!places || places.size > FEW) continue
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || compare(a.path, b.path))
    .slice(0, FEW)
    .map(([place]) => place)
}

/** Share of the shingles that stand at a place, 0–1; one that stands at several counts the less. */
function containment(shingles: ReadonlySet<string>, place: Place, there: Index): number {
  let all = 0
  let found = 0
  for (const shingle of shingles) {
    const places = there.get(shingle)
    const weight = 1 / Math.max(1, places?.size ?? 0)
    all += weight
    if (places?.has(place)) found += weight
  }
  return all === 0 ? 0 : found / all
}

/** Number of names that two paths have in common at their ends and at their starts. */
function commonEnds(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')]
  return sharedStart(one.toReversed(), other.toReversed()) + sharedStart(one, other)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
