/** Ledgers of translations that were made passage by passage, so that nothing needs to be found out. */
import { createHash } from 'node:crypto'
import { formatLedger } from '../../dist/store/ledger.js'
import { ordersBetween } from '../../dist/store/order.js'
import { targetDigest } from '../../dist/text.js'

const AT = '2026-01-05T10:00:00Z'

/** Text of a ledger of pairs `{ kind, source, target }` in the order of the document. */
export function ledgerOf(pairs) {
  const orders = ordersBetween(undefined, undefined, pairs.length)
  const repeats = new Map()
  const records = pairs.map(({ kind, source, target }, at) => ({
    id: idOf(source, repeats),
    order: orders[at],
    kind,
    source,
    target: targetDigest([target]),
    state: 'translated',
    origin: 'human',
    by: 'Translator',
    at: AT,
  }))
  return formatLedger(records)
}

function idOf(source, repeats) {
  const stem = createHash('sha256').update(source).digest('hex').slice(0, 10)
  const repeat = (repeats.get(stem) ?? 0) + 1
  repeats.set(stem, repeat)
  return repeat === 1 ? stem : `${stem}-${repeat}`
}
