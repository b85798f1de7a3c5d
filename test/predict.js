/**
 * Writes what the product says of documents whose answers it does not see, for the ground truth's own scorer:
 * `node test/predict.js in.jsonl [--alone] > predictions.jsonl`, after `npm run build`. A line of the file is a record without
 * labels, of one of the three kinds, which its fields tell; `--alone` lets no record teach another words.
 */
import { ADAPTERS } from './evaluate/adapter.js'
import { openSite, readRecords } from './evaluate/site.js'

const [path, ...wanted] = process.argv.slice(2)

if (path === undefined || path.startsWith('--')) {
  process.stderr.write('usage: node test/predict.js in.jsonl [--alone] > predictions.jsonl\n')
  process.exitCode = 2
} else predict(readRecords(path))

function predict(records) {
  const kinds = new Map(records.map((record) => [record, kindOf(record)]))
  for (const kind of Object.keys(ADAPTERS)) {
    const own = records.filter((record) => kinds.get(record) === kind)
    const wordsOf = openSite(kind, own, wanted)
    for (const record of own) {
      const { segments: _, ...prediction } = ADAPTERS[kind](record, wordsOf(record))
      process.stdout.write(`${JSON.stringify({ id: record.id, ...prediction })}\n`)
    }
  }
}

function kindOf({ id, source, target, sourceNew, targetOld, old, new: now }) {
  if (typeof sourceNew === 'string' && typeof targetOld === 'string') return 'drift'
  if (typeof source === 'string' && typeof target === 'string') return 'align'
  if (typeof old === 'string' && typeof now === 'string') return 'cosmetic'
  throw new Error(
    `${path}: record ${id}: found neither source and target, nor sourceNew and targetOld, nor old and new; expected a record of the ground truth`,
  )
}
