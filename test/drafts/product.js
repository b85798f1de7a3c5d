/** The product on texts: what is recorded of a translation, and what would be asked once its source moved. */
import { textsOf } from '../../dist/align/targets.js'
import { alignUnits } from '../../dist/align/units.js'
import { planDrafts } from '../../dist/draft/plan.js'
import { parseFile } from '../../dist/parse/file.js'
import { ordersBetween } from '../../dist/store/order.js'

/** Longer pages are left out: the run is about texts, not about patience. */
const LIMIT = 60_000

/** Least confidence of a pair that is taken for a translation. */
const SURE = 0.9

/** A page; `undefined` when it is too long or cannot be parsed. */
export function parse(text, path) {
  if (text.length > LIMIT) return undefined
  try {
    return parseFile(text, { path, fields: undefined })
  } catch {
    return undefined
  }
}

/** What `adopt` would record of a page and its translation. */
export function adopt(source, target, language) {
  const units = alignUnits({ source, target, records: [], sourceLanguage: 'en', language }).filter(
    ({ drift, confidence }) => drift === 'unconfirmed' && confidence >= SURE,
  )
  return record(units)
}

/** What would be recorded of a page that is its own translation. */
export function adoptItself(source) {
  const units = alignUnits({ source, records: [], sourceLanguage: 'en', language: 'en' })
  return record(units.flatMap((unit) => (unit.source ? [{ ...unit, id: unit.id, targets: [unit.source] }] : [])))
}

function record(units) {
  const orders = ordersBetween(undefined, undefined, units.length)
  return units.map((unit, at) => ({
    id: unit.id,
    order: orders[at],
    ...textsOf(unit),
    state: 'translated',
    origin: 'adopted',
    at: '2026-01-01T00:00:00Z',
  }))
}

/** What would be asked of engines, and the units that are outdated. */
export function plan(source, target, { records, language, path }) {
  const units = alignUnits({ source, target, records, sourceLanguage: 'en', language })
  const pair = { source: path, target: path, language, ledger: '' }
  const requests = planDrafts({ pair, sourceLanguage: 'en', units, occurrences: new Map() })
  return { units, requests, outdated: units.filter(({ drift }) => drift === 'outdated') }
}

/** By the place of a source segment: its translation, where that is sure. */
export function translations(source, target, language) {
  const units = alignUnits({ source, target, records: [], sourceLanguage: 'en', language })
  return new Map(
    units.flatMap(({ source: segment, targets, confidence }) =>
      segment && targets.length === 1 && confidence >= SURE ? [[segment.span.start, targets[0].text]] : [],
    ),
  )
}
