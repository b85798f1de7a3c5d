/** What must be true of a pair whatever happened to it: nothing is lost. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignUnits } from '../../dist/align/units.js'
import { parseFile } from '../../dist/parse/file.js'
import { parseLedger } from '../../dist/store/ledger.js'
import { targetDigest } from '../../dist/text.js'

/**
 * A function that reads, parses and aligns pairs with nothing that was kept; it gives `undefined` when a file cannot be
 * read, which every command tells. A source is parsed once for all its languages.
 */
export function openAnew(folder) {
  const parsed = new Map()
  const read = (path) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined
  const parse = (path, { format }) => {
    const text = read(path)
    if (text !== undefined && !parsed.has(path))
      parsed.set(path, parseFile(text, { path, ...(format && { format }) }))
    return parsed.get(path)
  }
  return (pair) => {
    const [source, target] = [parse(pair.source, pair), parse(pair.target, pair)]
    if (!source?.segments || (target && !target.segments)) return undefined
    const records = parseLedger(read(pair.ledger) ?? '', pair.ledger)
    const units = alignUnits({ source, target, records, sourceLanguage: 'en', language: pair.language })
    return { source, target, records, units }
  }
}

/** What is lost of a pair, in sentences: passages of either side that no unit shows, records that none stands on. */
export function lossesOf({ source, target, records, units }) {
  const where = ({ place, text }) => `${place.line} ${JSON.stringify(text.slice(0, 60))}`
  const places = units.flatMap((unit) => unit.source ?? [])
  const titles = new Set(target ? titlesOf(target.root, target.segments) : [])
  const shown = new Set(units.flatMap(({ targets }) => targets))
  const standing = new Set(units.flatMap((unit) => unit.records.map(({ id }) => id)))
  // A text may stand in a page several times, and one of its records go with the one that was removed.
  const left = countsOf(target?.segments.map(({ text }) => targetDigest([text])) ?? [])
  for (const record of records)
    if (standing.has(record.id)) left.set(record.target, (left.get(record.target) ?? 0) - 1)
  return [
    ...source.segments
      .filter((segment) => places.filter((one) => one === segment).length !== 1)
      .map((segment) => `not one unit for line ${where(segment)} of the source`),
    ...(target?.segments ?? [])
      .filter((segment) => !shown.has(segment) && !titles.has(segment))
      .map((segment) => `no unit for line ${where(segment)} of the translation`),
    ...records
      .filter(({ id, target: digest }) => !standing.has(id) && (left.get(digest) ?? 0) > 0)
      .map(({ id }) => `the record ${id} has a translation and no unit`),
  ]
}

function countsOf(keys) {
  const counts = new Map()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** What `diff --all --json` must say of units. */
export function saidOf(units) {
  return units.map(({ id, drift, state, change, source, targets }) => [
    id,
    drift,
    state,
    change,
    source?.text,
    source?.place.line,
    targets.map(({ text }) => text).join('\n\n'),
  ])
}

/** The same of what it says. */
export function toSaid(units) {
  return units.map(({ id, drift, state, change, source, target }) => [
    id,
    drift,
    state,
    change,
    source?.text,
    source?.line,
    target?.text ?? '',
  ])
}

/** Titles of asides, which a translation may have where the source leaves them to the site. */
function titlesOf({ type, segment, children }, segments) {
  const own = type === 'fence' && segment !== undefined ? [segments[segment]] : []
  return [...own, ...children.flatMap((child) => titlesOf(child, segments))]
}
