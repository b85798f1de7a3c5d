/**
 * One long page of so many sections: node long.js SECTIONS. Times parsing, drift against its ledger after every tenth
 * paragraph changed, and pairing it with its translation without a ledger.
 */
import { alignUnits } from '../../../dist/align/units.js'
import { parseFile } from '../../../dist/parse/file.js'
import { parseLedger } from '../../../dist/store/ledger.js'
import { pageOf, pairsOf, translated } from '../corpus.js'
import { ledgerOf } from '../ledger.js'
import { textOf } from '../page.js'
import { report, stopwatch } from './read.js'

const { path, parts } = pageOf(0, { sections: Number(process.argv[2]) })
const twin = translated(parts, 'da')
const records = parseLedger(ledgerOf(pairsOf(parts, twin)), 'ledger')
const changed = parts.map((part, at) =>
  typeof part === 'string' || at % 20 !== 1 ? part : { ...part, text: `${part.text} And more.` },
)
const parsing = stopwatch()
const [source, target] = [changed, twin].map((list) => parsing.time(() => parseFile(textOf(list), { path })))
const versions = { source, target, sourceLanguage: 'en', language: 'da' }
const drift = stopwatch()
const units = drift.time(() => alignUnits({ ...versions, records }))
const pairing = stopwatch()
pairing.time(() => alignUnits({ ...versions, records: [] }))
report({
  segments: source.segments.length,
  flagged: units.filter((unit) => unit.drift !== 'current').length,
  parse: parsing.total.cpu,
  drift: drift.total.cpu,
  pair: pairing.total.cpu,
})
