/** Translations that already say what changed in their source since the text that history says they were made from. */
import { difference } from '../../groups.js'
import type { LedgerRecord, Notation, Unit } from '../../model.js'
import { fingerprint, placeablesOf, plainText } from '../../syntax/inline.js'
import { sharedUrl } from '../../syntax/links.js'

/**
 * The records of units with the source of today where the translation answers all that changed: a copy of the source
 * is one of today's, and where a link, code or a number is another, the translation has the new one and not the old one.
 */
export function answered(
  records: readonly LedgerRecord[],
  units: readonly Unit[],
  languages: readonly string[],
): readonly LedgerRecord[] {
  const sources = new Map(
    units.flatMap((unit) =>
      unit.source && isAnswered(unit, languages) ? [[unit.id, unit.source.text] as const] : [],
    ),
  )
  return sources.size === 0
    ? records
    : records.map((record) => ({ ...record, source: sources.get(record.id) ?? record.source }))
}

function isAnswered(unit: Unit, languages: readonly string[]): boolean {
  const { drift, change, source, targets, records } = unit
  const [record] = records
  const [target] = targets
  if (drift !== 'outdated' || !source || !record || !target || targets.length > 1) return false
  const { notation } = source
  if (fingerprint(target.text, notation) === fingerprint(source.text, notation)) return true
  if (change === undefined || !EXACT.has(change)) return false
  // Links as they are written, and without what differs between languages.
  const ways = [(url: string) => url, (url: string) => sharedUrl(url, languages)]
  return ways.some((wayOf) => {
    const [before, now, own] = [record.source, source.text, target.text].map((text) =>
      valuesOf(text, notation, wayOf),
    ) as [Values, Values, Values]
    const { lost, added } = difference(before, now, same)
    return (
      lost.length + added.length > 0 &&
      difference(added, own, same).lost.length === 0 &&
      !lost.some((value) => own.includes(value))
    )
  })
}

type Values = readonly string[]

const same = (value: string) => value

/** Changes of what stands in a translation as in its source. */
const EXACT: ReadonlySet<Unit['change']> = new Set(['link', 'code', 'number'])

/** What of a text is the same in all languages: what links lead to, code, numbers by their digits. */
function valuesOf(text: string, notation: Notation, wayOf: (url: string) => string): Values {
  const placed = placeablesOf(text, notation).map(({ type, value }) =>
    type === 'link' || type === 'image' ? wayOf(value) : value,
  )
  return [...placed, ...(plainText(text, notation).match(/\d+/gu) ?? [])]
}
