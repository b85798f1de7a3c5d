/** A page and its version in another language, as the product would have them before it. */

import { alignUnits } from '../../dist/align/units.js'
import { RULES, runChecks } from '../../dist/check/index.js'
import { openGlossary } from '../../dist/glossary/glossary.js'
import { parseFile } from '../../dist/parse/file.js'
import { ordersBetween } from '../../dist/store/order.js'
import { targetDigest } from '../../dist/text.js'

/** Confidence from which a pairing is taken for true, as `adopt` does. */
const SURE = 0.9

/** Parses a page, or gives `undefined` when the parser refuses it. */
export function parse(text, path) {
  try {
    return parseFile(text, { path })
  } catch {
    return undefined
  }
}

/** The records that `adopt` would make of two documents without history. */
export function adopt({ source, target, language, sourceLanguage = 'en' }) {
  const units = alignUnits({ source, target, records: [], sourceLanguage, language }).filter(
    ({ source: own, targets, confidence }) => own && targets.length > 0 && confidence >= SURE,
  )
  const orders = ordersBetween(undefined, undefined, units.length)
  return units.map((unit, at) => ({
    id: unit.id,
    order: orders[at],
    kind: unit.kind,
    ...(unit.source.notation === 'html' && { notation: 'html' }),
    source: unit.source.text,
    target: targetDigest(unit.targets.map(({ text }) => text)),
    state: 'translated',
    origin: 'adopted',
    at: '',
  }))
}

/** What all rules find in a source, a target and a ledger. */
export function check({ source, target, records, language, sourceLanguage = 'en', terms = [] }) {
  const units = alignUnits({ source, target, records, sourceLanguage, language })
  const pair = { source: source.path, target: target.path, language, ledger: '' }
  const version = { pair, source, target, units }
  const occurrences = openGlossary(terms, sourceLanguage, () => true)(version)
  return { units, messages: runChecks({ ...version, sourceLanguage, occurrences }, {}), rules: RULES }
}
