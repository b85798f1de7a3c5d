/**
 * Measures alignment, drift and cosmetic changes on documents with known answers. Run by `npm run evaluate`, or after
 * `npm run build` as `node test/evaluate.js [align] [drift] [cosmetic] [past] [--sample]`; `--sample` takes every tenth
 * record, `--apart` lets only other pages of its site teach a record words, `--alone` none, and `--terms` gives it a glossary
 * of the 40 surest words instead of all. `past` is adoption from
 * history: it needs clones of the sites without files (`git clone --no-checkout`) in the folder `TVILLING_CLONES`, called as
 * the records call them, and moves their `HEAD`. The documents, and the scorer with them, lie in the folder
 * `TVILLING_GROUND_TRUTH`, or in `../shared/ground-truth`; without them there is nothing to measure, and the script says so.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ADAPTERS } from './evaluate/adapter.js'
import { FIGURES, pastFigures } from './evaluate/figures.js'
import { pastDrift } from './evaluate/past.js'
import { openSite, readRecords } from './evaluate/site.js'

const FILES = { align: 'alignment-dev.jsonl', drift: 'drift-dev.jsonl', cosmetic: 'cosmetic-dev.jsonl' }
const EVERY = 10

const folder =
  process.env.TVILLING_GROUND_TRUTH ?? fileURLToPath(new URL('../../shared/ground-truth', import.meta.url))
const wanted = process.argv.slice(2)

if (existsSync(join(folder, FILES.align))) await evaluate()
else
  print(
    `skipped: no ground truth in ${folder}; set TVILLING_GROUND_TRUTH to the folder that holds ${FILES.align}`,
  )

async function evaluate() {
  const scorer = await import(pathToFileURL(join(folder, 'lib/score-core.mjs')).href)
  if (wanted.includes('past')) return await evaluatePast(scorer)
  const kinds = Object.keys(FILES).filter((kind) => wanted.includes(kind))
  for (const kind of kinds.length > 0 ? kinds : Object.keys(FILES)) {
    const records = read(FILES[kind]).filter((_, at) => !wanted.includes('--sample') || at % EVERY === 0)
    const wordsOf = openSite(kind, records, wanted)
    const predictions = records.map((record) => ADAPTERS[kind](record, wordsOf(record)))
    print(`\n${kind}: ${records.length} records`)
    for (const figure of FIGURES[kind](scorer, records, predictions)) print(line(figure))
  }
}

/** Events of which both texts are in a clone, as they stood on the day before; those that were roughened never did. */
async function evaluatePast(scorer) {
  const clones = process.env.TVILLING_CLONES ?? ''
  const [records, predictions] = [[], []]
  for (const [at, record] of read(FILES.drift).entries()) {
    const clone = join(clones, record.repo)
    if (record.tier === 'C' || (wanted.includes('--sample') && at % EVERY !== 0) || !existsSync(clone))
      continue
    const prediction = await pastDrift(record, clone)
    if (!prediction) continue
    records.push(record)
    predictions.push(prediction)
  }
  print(`\npast: ${records.length} records`)
  for (const figure of pastFigures(scorer, records, predictions)) print(line(figure))
}

function read(name) {
  return readRecords(join(folder, name))
}

function line({ name, value, cases, goal }) {
  const verdict = goal ? `  goal ${goal.text}${goal.isMet(value) ? '' : ': missed'}` : ''
  return `  ${name.padEnd(52)} ${value.toFixed(3)}  of ${String(cases).padStart(5)}${verdict}`
}

function print(text) {
  process.stdout.write(`${text}\n`)
}
