/**
 * Measures the memory on so many texts of real pages: how long its index takes, how long a look-up, how much room it needs, and
 * whether a text is found again after two of its words were changed. Run after `npm run build` as
 *
 *     node --expose-gc test/memory.js --mirrors FOLDER [--size 100000] [--asked 2000] [--write] [--list]
 *
 * Texts are those of the Markdown pages of the git directories `NAME/repo` below the folder, each once; where that is not
 * enough, variants with other numbers and names. Times are processor time. Ends with 1 when a bar is missed.
 * `--write` puts the figures into `docs/engines.md`; `--list` prints the texts that were not found.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { atomise } from '../dist/draft/atoms.js'
import { openMemory } from '../dist/draft/memory.js'
import { tokens } from '../dist/syntax/words.js'
import { collapse, digest } from '../dist/text.js'
import { table } from './bench/format.js'
import { parse } from './drafts/product.js'
import { writeBetween } from './drafts/write.js'
import { filesAt, readBlobs } from './replay/history.js'

const { values } = parseArgs({
  options: {
    mirrors: { type: 'string' },
    size: { type: 'string', default: '100000' },
    asked: { type: 'string', default: '2000' },
    write: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
})
if (values.mirrors === undefined)
  throw new Error('Missing folder, expected: node --expose-gc test/memory.js --mirrors FOLDER')

/** Names of folders and files that say that a page is a translation, such as `de/`, `page.pt-BR.md` and `README-zh.md`. */
const OTHER_LANGUAGE =
  /(?:^|\/)(?!en\/|us\/)[a-z]{2}(?:[-_][a-zA-Z]{2,4})?\/|[._-](?!en\b)(?:[a-z]{2}|[a-z]{2}[-_][a-zA-Z]{2,4})\.mdx?$/u

const OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/u

/** Words below which two other ones leave nothing of a text. */
const LEAST_WORDS = 8

const entries = texts(Number(values.size)).map((source) => ({
  source,
  target: `» ${source}`,
  notation: 'markdown',
  // The ledger, or the file that it was imported from, has it; only the times of what is made of it count here.
  basis: digest(source),
  around: ['', ''],
  state: 'translated',
  from: 'a.md',
}))
global.gc?.()
const before = process.memoryUsage()
const room = () =>
  (process.memoryUsage().heapUsed +
    process.memoryUsage().arrayBuffers -
    before.heapUsed -
    before.arrayBuffers) /
  2 ** 20
const [memory, index] = timed(() => {
  const opened = openMemory(entries)
  // Both tables are made when they are first asked for.
  opened.find({ text: 'Nobody wrote this, and nobody will.', notation: 'markdown', around: ['', ''] }, 0.75)
  return opened
})
global.gc?.()
const held = room()
const asked = spread(
  entries.filter(({ source }) => wordsIn(source).filter(({ isWord }) => isWord).length >= LEAST_WORDS),
  Number(values.asked),
)
const times = []
const missed = []
let found = 0
for (const [at, entry] of asked.entries()) {
  const text = edited(entry.source, at)
  const [match, time] = timed(() => memory.find({ text, notation: 'markdown', around: ['', ''] }, 0.5))
  times.push(time)
  if (match?.entry?.source === entry.source) found += 1
  else
    missed.push({
      wanted: entry.source,
      asked: text,
      found: match?.entry?.source,
      score: match?.score,
      type: match?.type,
    })
}
times.sort((a, b) => a - b)
const at = (share) => times[Math.floor(share * (times.length - 1))]
const figures = {
  texts: entries.length,
  index,
  held: Math.round(held),
  median: at(0.5),
  late: at(0.95),
  found: found / asked.length,
}
process.stdout.write(`${JSON.stringify(figures)}\n`)
if (values.list) for (const one of missed) process.stdout.write(`${JSON.stringify(one, null, 2)}\n`)
if (values.write)
  writeBetween(
    'memory',
    table(
      ['the memory', `with ${entries.length.toLocaleString('en')} texts of real pages`],
      [
        ['made ready', `${(index / 1000).toFixed(1)} s`],
        ['room that it takes', `${Math.round(held)} MiB`],
        ['a look-up, median', `${at(0.5).toFixed(1)} ms`],
        ['a look-up, 95th percentile', `${at(0.95).toFixed(1)} ms`],
        [
          `the right text first, of ${asked.length} in which two words were changed`,
          `${((100 * found) / asked.length).toFixed(1)} %`,
        ],
      ],
    ),
  )
process.exitCode = index < 10_000 && at(0.95) < 20 && held < 500 && found >= 0.99 * asked.length ? 0 : 1

/** Processor time in milliseconds. */
function timed(action) {
  const start = process.cpuUsage()
  const result = action()
  const { user, system } = process.cpuUsage(start)
  return [result, (user + system) / 1000]
}

function texts(size) {
  // White space and capitals do not count in the search: texts that differ in nothing else are one.
  const all = new Map()
  for (const name of readdirSync(values.mirrors)) {
    if (!existsSync(join(values.mirrors, name, 'repo'))) continue
    if (all.size >= size) break
    for (const text of textsOf(join(values.mirrors, name, 'repo'))) {
      const key = collapse(text).toLowerCase()
      if (all.size < size && !all.has(key)) all.set(key, text)
    }
  }
  return [...all.values()]
}

/** Texts of pages in English, as far as names of folders and files tell, and letters. */
function* textsOf(gitDir) {
  let files
  try {
    files = filesAt(gitDir, 'HEAD', (path) => /\.mdx?$/u.test(path) && !OTHER_LANGUAGE.test(path))
  } catch {
    return
  }
  for (const file of files) {
    let blobs
    try {
      blobs = readBlobs(gitDir, [file.blob])
    } catch {
      continue
    }
    const page = parse(blobs.get(file.blob).toString('utf8'), file.path)
    for (const { text, notation } of page?.segments ?? [])
      if ((notation === 'markdown' || notation === 'mdx') && !OTHER_LETTERS.test(text)) yield text
  }
}

/** Tokens of a text, and which of them are words that people read: none in code and addresses. */
function wordsIn(text) {
  const atoms = atomise(text).atoms.filter(({ type }) => type !== 'number')
  let end = 0
  return tokens(text).map((token) => {
    const start = end
    end += token.length
    const isHidden = atoms.some((atom) => atom.start < end && start < atom.start + atom.written.length)
    return { token, isWord: !isHidden && /^\p{L}+$/u.test(token) }
  })
}

/** A text with two of its words replaced by others. */
function edited(text, seed) {
  const parts = wordsIn(text)
  const words = parts.flatMap(({ isWord }, index) => (isWord ? [index] : []))
  const first = words[seed % words.length]
  const second = words[(seed + Math.ceil(words.length / 2)) % words.length]
  return parts
    .map(({ token }, index) => (index === first ? 'harbour' : index === second ? 'nowhere' : token))
    .join('')
}

function spread(all, most) {
  const step = Math.max(1, all.length / most)
  return Array.from({ length: Math.min(most, all.length) }, (_, index) => all[Math.floor(index * step)])
}
