/**
 * Times the product, the floor beneath it and others beside it, in one run. `npm run bench -- --quick` takes a minute or two;
 * `npm run bench -- --site FOLDER --write` takes what `docs/performance.md` shows. After `npm run build`:
 *
 *     node test/bench.js [--site FOLDER] [--sizes 100,200,400] [--times 3] [--repository GIT_DIR --peers FOLDER]
 *                        [--only site,sizes,parts,fuzzy,peers,start] [--alone] [--write] [--quick]
 *
 * `--site` is a project with `tvilling.json`, translations and, if it has them, ledgers; it is copied first. `--sizes` are
 * documents of made-up projects in eight languages. po4a, gettext and the Translate Toolkit are timed where they are installed,
 * Lunaria where `--peers` is a folder in which `npm install @lunariajs/core` was run and `--repository` has the site's history;
 * `--alone` times none of them. Each figure is the median of so many runs (`--times`), with least and most. With `--write`
 * each part is kept in `docs/performance.json` as soon as it is done, and the page is made of all that are: parts may be taken
 * one by one (`--only`), each on a machine that has nothing else to do then.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { LANGUAGES, writeCorpus } from './bench/corpus.js'
import { timeFloor } from './bench/floor.js'
import { commitHere, machineHere } from './bench/machine.js'
import { hasMemory, measureOften } from './bench/measure.js'
import { runPart, timeFuzzy, timeLongPages } from './bench/parts.js'
import { copyProject, timeFuzzyPeers, timeLunaria, timePo4a } from './bench/peers.js'
import { pageOf } from './bench/performance.js'
import { timeAdoption, timeVerbs, tvilling } from './bench/product.js'
import { configIn, pairsIn } from './bench/project.js'
import { segmentsOf } from './bench/segments.js'
import { findLunaria } from './scorecard/lunaria.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PARTS = ['start', 'site', 'sizes', 'parts', 'fuzzy', 'peers']
/** Files beyond which a run is not repeated, and beyond which only `check` is timed. */
const MANY = 5000
const VERY_MANY = 40_000

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    sizes: { type: 'string' },
    times: { type: 'string' },
    repository: { type: 'string' },
    peers: { type: 'string' },
    only: { type: 'string', default: PARTS.join(',') },
    alone: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    scratch: { type: 'string', default: join(tmpdir(), 'tvilling-bench') },
  },
})
const { quick, scratch } = values
const times = Number(values.times ?? (quick ? 1 : 3))
const sizes = (values.sizes ?? (quick ? '20,40' : '100,200,400')).split(',').map(Number)
const isWanted = (part) => values.only.split(',').includes(part)
/** Seconds that a run may take, and one of very many files. */
const limit = 900
const longLimit = 3600

rmSync(scratch, { recursive: true, force: true })
mkdirSync(scratch, { recursive: true })
const folder = values.site === undefined ? undefined : join(scratch, 'site')
if (folder) copyProject(values.site, folder)

const KEPT = join(ROOT, 'docs/performance.json')
const kept = values.write && existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {}
step('start', timeStart)
if (folder) step('site', timeSite)
step('sizes', () => sizes.map(timeSize))
step('parts', timeParts)
if (folder) step('fuzzy', timeSearch)
if (folder && !values.alone && !quick) step('peers', timePeers)
process.stdout.write(`${pageOf(kept).page}\n`)

/** Takes the figures of one part; with `--write` they are in the page from then on, whatever becomes of the others. */
function step(name, run) {
  if (!isWanted(name)) return
  const began = performance.now()
  const figures = run()
  process.stderr.write(`${name}: ${Math.round((performance.now() - began) / 1000)} s\n`)
  kept[name] = { taken: takenNow(), figures }
  if (values.write) write()
}

/** When, where and how often, in a sentence. */
function takenNow() {
  const runs = times === 1 ? 'one run' : `the median of ${times} runs, with the least and the most`
  const day = new Date().toISOString().slice(0, 10)
  return `Commit ${commitHere()}, ${day}, ${machineHere()}. Each figure is ${runs}${hasMemory ? '' : '; without GNU time, no memory'}.`
}

function timeStart() {
  const options = { cwd: ROOT, times: times + 2 }
  return {
    help: { what: '--help', state: '', ...measureOften(tvilling('--help'), options) },
    status: {
      what: 'status of this repository',
      state: 'repeated',
      ...measureOften(tvilling('status'), options),
    },
  }
}

function timeSite() {
  const floor = timeFloor(folder, scratch, { times })
  const { languages } = configIn(folder)
  const adoption = timeAdoption(folder, { times: 1, limit })
  const one = ['status', 'check'].flatMap(timeOneLanguage)
  const rows = [...floor.rows, ...timeVerbs(folder, { times, limit }), ...one, ...adoption]
  const { pages, megabytes } = floor
  return {
    name: values.site.split('/').filter(Boolean).at(-1),
    languages: languages.length,
    pairs: pairsIn(folder).length,
    pages,
    megabytes,
    rows,
  }
}

function timeSize(documents) {
  const place = join(scratch, 'made')
  writeCorpus(place, { documents })
  const files = documents * (LANGUAGES.length + 1)
  const repeats = files > MANY ? 1 : times
  const floor = timeFloor(place, scratch, { times: repeats })
  const verbs = timeVerbs(place, {
    times: repeats,
    ...(files > VERY_MANY ? { limit: longLimit, verbs: ['check'] } : { limit }),
  })
  const adoption = files > VERY_MANY ? [] : timeAdoption(place, { times: 1, limit })
  rmSync(place, { recursive: true, force: true })
  return {
    documents,
    pages: floor.pages,
    megabytes: floor.megabytes,
    rows: [...floor.rows, ...verbs, ...adoption],
  }
}

function timeParts() {
  const options = { times: 1, limit }
  return {
    ...(folder && { rebuild: runPart('rebuild', [folder], options) }),
    rules: runPart('rules', quick ? ['5000', '200', '2'] : ['100000', '200', '2'], options),
    long: timeLongPages(quick ? [5, 10, 20] : [10, 20, 40, 80], { times: quick ? 1 : times }),
  }
}

function timeSearch() {
  const segments = segmentsOf(folder, { wanted: 265 })
  return {
    known: segments.known.length,
    wanted: segments.wanted.length,
    own: timeFuzzy(scratch, segments, { times }),
    peers: values.alone || quick ? [] : timeFuzzyPeers(scratch, segments),
  }
}

/** Rows of a verb in the first language alone. */
function timeOneLanguage(verb) {
  const [language] = configIn(folder).languages
  const verbs = [[verb, '--language', language]]
  const rows = timeVerbs(folder, { times, limit, states: ['first', 'repeated'], verbs })
  return rows.map((row) => ({ ...row, what: `${verb}, 1 language` }))
}

/** Others, and what they are held against, in the same run. */
function timePeers() {
  const own = [
    ...timeOneLanguage('status'),
    ...timeVerbs(folder, { times, limit, states: ['first', 'repeated'], verbs: ['status'] }),
  ]
  const place = findLunaria(values.peers)
  const { languages, sourceLanguage, documents } = configIn(folder)
  const [{ source, target }] = documents
  const start = target.split('{language}')[0]
  const lunaria =
    place && values.repository
      ? timeLunaria(values.repository, place, scratch, {
          languages,
          source: {
            language: sourceLanguage,
            location: `${start}**/${source.split('/').at(-1)}`,
            pattern: `${start}@lang/@path`,
          },
        })
      : []
  return { pages: pairsIn(folder).length, own, others: [...timePo4a(folder, scratch), ...lunaria] }
}

function write() {
  writeFileSync(KEPT, `${JSON.stringify(kept, undefined, 2)}\n`)
  const { page, chart } = pageOf(kept)
  const path = join(ROOT, 'docs/performance.md')
  const [start, end] = ['<!-- figures -->', '<!-- end of figures -->']
  const text = readFileSync(path, 'utf8')
  const [head, tail] = [text.slice(0, text.indexOf(start) + start.length), text.slice(text.indexOf(end))]
  writeFileSync(path, `${head}\n\n${page}\n\n${tail}`)
  if (chart) writeFileSync(join(ROOT, 'docs/performance.svg'), chart)
}
