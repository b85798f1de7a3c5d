/**
 * Plays the history of a site: after each commit, what the product says with everything that it kept must be what it says
 * when it starts from nothing, and nothing may be lost. Run by `npm run replay`, or after `npm run build` as
 *
 *     node test/replay.js --site FOLDER --repository GIT_DIR [--languages es,fr] [--commits 1000] [--every 500] [--write]
 *
 * The folder has the `tvilling.json`; the repository the history; `--made 4` makes up one of four pages. The first state is adopted; where a commit changes a
 * translation, its units are confirmed as its translator would, so that ledgers live from commit to commit. After each
 * commit the documents that it touched are compared, after every so many (`--every`) and the last all of them in a new process, what
 * `check` and `status` say besides. Prints a summary, and faults; ends with 1 when there are any. `--write`
 * puts the summary into `docs/performance.md`.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { followLedgers } from '../dist/commands/project/renames.js'
import { writerIn } from './bench/corpus.js'
import { table } from './bench/format.js'
import { commitHere } from './bench/machine.js'
import { configIn, pairsIn } from './bench/project.js'
import { filesAt, readBlobs, readHistory } from './replay/history.js'
import { lossesOf, openAnew, saidOf, toSaid } from './replay/laws.js'
import { makeHistory } from './replay/made.js'
import { runAnew, runKept } from './replay/product.js'

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    made: { type: 'string' },
    repository: { type: 'string' },
    languages: { type: 'string' },
    commits: { type: 'string', default: '1000' },
    every: { type: 'string', default: '500' },
    write: { type: 'boolean', default: false },
    scratch: { type: 'string', default: join(tmpdir(), 'tvilling-replay') },
  },
})
const scratch = join(values.scratch, 'tree')
const { site, repository } = values.made === undefined ? values : made()
if (site === undefined || repository === undefined)
  throw new Error('Missing options, expected: node test/replay.js --site FOLDER --repository GIT_DIR')

const writeFile = writerIn(scratch)
const counts = {
  commits: 0,
  compared: 0,
  units: 0,
  flagged: 0,
  whole: 0,
  changed: 0,
  confirmed: 0,
  adopted: 0,
  records: 0,
}
const NAMES = {
  commits: 'commits that touch a document, one after another',
  compared: 'pairs compared after a commit, or after what its translator did',
  units: 'units in them',
  flagged: 'of these, units that wait for somebody',
  whole: 'comparisons of all documents',
  changed: 'translations changed by a commit',
  confirmed: 'units that were confirmed then',
  adopted: 'translations that were adopted',
  records: 'records in the ledgers at the end',
  faults: 'differences, losses and bytes written by other commands',
}
const faults = []
let told = 0
const began = process.cpuUsage()
await replay()
const { user, system } = process.cpuUsage(began)
const seconds = Math.round((user + system) / 1e6)
print(JSON.stringify({ ...counts, faults: faults.length, seconds }))
if (values.write) write()
process.exitCode = faults.length > 0 ? 1 : 0

function made() {
  const folder = join(values.scratch, 'made')
  const options = { pages: Number(values.made), commits: Number(values.commits), language: 'sv' }
  return { site: folder, repository: makeHistory(folder, options) }
}

async function replay() {
  rmSync(scratch, { recursive: true, force: true })
  const config = JSON.parse(readFileSync(join(site, 'tvilling.json'), 'utf8'))
  const languages = values.languages?.split(',') ?? config.languages
  writeFile('tvilling.json', JSON.stringify({ ...config, languages }))
  const isWanted = patternsOf(config, languages)
  const { commits, before, passed } = readHistory(repository, { count: Number(values.commits), isWanted })
  if (before === undefined) throw new Error(`${repository} has no commit that touches a document`)
  const start = filesAt(repository, before, isWanted)
  const blobs = readBlobs(
    repository,
    [...start, ...commits.flatMap(({ changes }) => changes)].flatMap(({ blob }) => blob ?? []),
  )
  print(
    `${commits.length} commits of ${passed} in a row, ${start.length} files, languages ${languages.join(', ')}`,
  )
  for (const { path, blob } of start) writeFile(path, blobs.get(blob))
  await runKept(scratch, 'adopt', [], { threshold: '0' })
  for (const [at, { id, changes }] of commits.entries()) {
    await step(changes, {
      id: id.slice(0, 10),
      blobs,
      isWhole: (at + 1) % Number(values.every) === 0 || at + 1 === commits.length,
    })
    for (const fault of faults.slice(told)) print(fault)
    told = faults.length
    if ((at + 1) % 50 === 0) process.stderr.write(`${at + 1} of ${commits.length}, ${faults.length} faults\n`)
  }
  for (const { ledger } of pairsIn(scratch))
    if (existsSync(join(scratch, ledger)))
      counts.records += readFileSync(join(scratch, ledger), 'utf8').split('\n\n').length - 1
}

/** One commit: its files, what the product says of them, what their translator would do, what it says then. */
async function step(changes, { id, blobs, isWhole }) {
  for (const { path, blob } of changes) {
    if (blob === undefined) rmSync(join(scratch, path), { force: true })
    else writeFile(path, blobs.get(blob))
  }
  const touched = new Set(changes.map(({ path }) => path))
  // Whoever decides on a renamed document moves its ledger.
  const pairsNow = () =>
    followLedgers(configIn(scratch), pairsIn(scratch)).pairs.filter(
      ({ source, target }) => touched.has(source) || touched.has(target),
    )
  const pairs = pairsNow()
  counts.commits++
  const files = digestsOf(pairs)
  await compare(pairs, { id, isWhole })
  if (await actAsTranslator(pairs, touched)) await compare(pairsNow(), { id, isWhole: false })
  if (digestsOf(pairs, ['source', 'target']) !== files) faults.push(`${id}: a page was written`)
}

/** Each pair against itself read anew; and everything against a run in a process of its own, which takes its time. */
async function compare(pairs, { id, isWhole }) {
  const alignAnew = openAnew(scratch)
  const all = pairs.flatMap((pair) => {
    const anew = alignAnew(pair)
    return anew ? [{ pair, anew }] : []
  })
  // A source without a text has no unit to point at.
  const sources = new Set(all.flatMap(({ pair, anew }) => (anew.units.length > 0 ? pair.source : [])))
  const ledgers = digestsOf(pairs, ['ledger'])
  const kept = sources.size > 0 ? await runKept(scratch, 'diff', [...sources], { all: true }) : { units: [] }
  if (kept.error !== undefined) faults.push(`${id}: ${kept.error}`)
  for (const { pair, anew } of all) comparePair({ pair, anew }, kept.units ?? [], id)
  if (isWhole) for (const verb of ['diff', 'check', 'status']) await compareVerb(verb, id)
  if (digestsOf(pairs, ['ledger']) !== ledgers) faults.push(`${id}: a ledger was written`)
}

function comparePair({ pair, anew }, units, id) {
  counts.compared++
  counts.units += anew.units.length
  counts.flagged += anew.units.filter(({ drift }) => drift !== 'current').length
  const own = units.filter(({ document, language }) => document === pair.source && language === pair.language)
  const [a, b] = [toSaid(own), saidOf(anew.units)].map((said) => JSON.stringify(said))
  if (a !== b) faults.push(`${id}: ${pair.target}: ${difference(a, b)}`)
  faults.push(...lossesOf(anew).map((loss) => `${id}: ${pair.target}: ${loss}`))
}

async function compareVerb(verb, id) {
  const isDiff = verb === 'diff'
  const kept = await runKept(scratch, verb, [], isDiff ? { all: true } : {})
  const anew = runAnew(scratch, verb, isDiff ? ['--all'] : [])
  counts.whole++
  const [a, b] = [kept, anew].map((data) => JSON.stringify(data))
  if (a !== b) faults.push(`${id}: ${verb}: ${difference(a, b)}`)
}
function difference(a, b) {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const part = (text) => text.slice(Math.max(0, at - 60), at + 60)
  return `kept ${part(a)}, from nothing ${part(b)}`
}

/** Whoever writes a new translation has it adopted; whoever changes one confirms what changed. Tells whether anybody did. */
async function actAsTranslator(pairs, touched) {
  const acts = counts.adopted + counts.confirmed
  for (const { target, ledger } of pairs) {
    if (!touched.has(target) || !existsSync(join(scratch, target))) continue
    counts.changed++
    if (!existsSync(join(scratch, ledger))) {
      await runKept(scratch, 'adopt', [target], { threshold: '0' })
      counts.adopted++
      continue
    }
    const { units = [] } = await runKept(scratch, 'diff', [target])
    const waiting = units.filter(({ drift }) => drift === 'unconfirmed').length
    if (waiting === 0) continue
    await runKept(scratch, 'confirm', [target], { count: String(waiting), by: 'Translator' })
    counts.confirmed += waiting
  }
  return counts.adopted + counts.confirmed > acts
}

function digestsOf(pairs, kinds = ['source', 'target']) {
  const hash = createHash('sha256')
  for (const path of pairs.flatMap((pair) => kinds.map((kind) => join(scratch, pair[kind]))))
    hash.update(existsSync(path) ? readFileSync(path) : 'none').update('\0')
  return hash.digest('hex')
}

/** Whether a path belongs to a document in one of the languages, by the fixed parts of the patterns. */
function patternsOf({ sourceLanguage, documents }, languages) {
  const starts = documents.flatMap(({ source, target }) => [
    source.split('*')[0],
    ...languages.map((language) => target.replaceAll('{language}', language).split('{')[0]),
  ])
  if (starts.some((start) => start === ''))
    throw new Error(`A document of ${sourceLanguage} lies in no folder`)
  return (path) => /\.mdx?$/u.test(path) && starts.some((start) => path.startsWith(start))
}

function print(text) {
  process.stdout.write(`${text}\n`)
}

function write() {
  const page = fileURLToPath(new URL('../docs/performance.md', import.meta.url))
  const [start, end] = ['<!-- history -->', '<!-- end of history -->']
  const text = readFileSync(page, 'utf8')
  const rows = Object.entries({ ...counts, faults: faults.length }).map(([what, count]) => [
    NAMES[what] ?? what,
    count,
  ])
  const head = `${repository.split('/').filter(Boolean).at(-2)}, languages ${values.languages ?? 'all'}, commit ${commitHere()}, ${seconds} s of the processor:`
  const body = `${head}\n\n${table(['what', 'count'], rows)}`
  const [before, behind] = [text.indexOf(start) + start.length, text.indexOf(end)]
  writeFileSync(page, `${text.slice(0, before)}\n\n${body}\n\n${text.slice(behind)}`)
}
