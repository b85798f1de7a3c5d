/** Times the product's commands on a project: first, repeated, after one change and after changes everywhere. */
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measureOften } from './measure.js'
import { pairsIn } from './project.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const CACHE = '.tvilling/cache'

/** The verbs that tell what is out of date. */
const VERBS = ['status', 'check', 'diff']

/** How a run finds the project. */
export const STATES = {
  first: 'first, no cache',
  repeated: 'repeated',
  one: 'one page changed',
  all: 'every page changed',
}

/** A command line of the product. */
export function tvilling(...args) {
  return [process.execPath, CLI, ...args]
}

/** Rows `{ what, state, ...times }` for each verb and state. The pages are as before when it is done. */
export function timeVerbs(folder, { times, verbs = VERBS, states = Object.keys(STATES), limit }) {
  const sources = sourcesIn(folder)
  const originals = new Map(sources.map((path) => [path, readFileSync(path)]))
  const before = {
    first: () => rmSync(join(folder, CACHE), { recursive: true, force: true }),
    repeated: () => undefined,
    one: (at) => appendFileSync(sources[(at * 7) % sources.length], `\nAnother sentence, number ${at}.\n`),
    all: (at) =>
      sources.forEach((path) => {
        appendFileSync(path, `\nOne more sentence, number ${at}.\n`)
      }),
  }
  const rows = verbs.flatMap((verb) => {
    const options = { cwd: folder, times, limit }
    const found = states.map((state) => ({
      what: verb,
      state,
      ...measureOften(tvilling(...[verb].flat(), '--json'), { ...options, before: before[state] }),
    }))
    for (const [path, bytes] of originals) writeFileSync(path, bytes)
    return found
  })
  return rows
}

/** Rows of `adopt` of everything: without ledgers, and once more when nothing is left to do. */
export function timeAdoption(folder, { times, limit }) {
  const ledgers = join(folder, '.tvilling')
  const aside = `${folder}-ledgers`
  rmSync(aside, { recursive: true, force: true })
  if (existsSync(ledgers)) cpSync(ledgers, aside, { recursive: true })
  const options = { cwd: folder, times, limit }
  const forget = () => rmSync(ledgers, { recursive: true, force: true })
  const rows = [
    {
      what: 'adopt',
      state: 'first',
      ...measureOften(tvilling('adopt', '--json'), { ...options, before: forget }),
    },
    { what: 'adopt', state: 'repeated', ...measureOften(tvilling('adopt', '--json'), options) },
  ]
  if (existsSync(aside)) {
    forget()
    cpSync(aside, ledgers, { recursive: true })
    rmSync(aside, { recursive: true })
  }
  return rows
}

/** Absolute paths of the sources of a project. */
export function sourcesIn(folder) {
  return [...new Set(pairsIn(folder).map(({ source }) => join(folder, source)))]
}

/** Absolute paths of every page of a project that exists, and of every ledger. */
export function filesIn(folder) {
  const pairs = pairsIn(folder)
  const there = (paths) =>
    [...new Set(paths)].map((path) => join(folder, path)).filter((path) => existsSync(path))
  return {
    pages: there(pairs.flatMap(({ source, target }) => [source, target])),
    ledgers: there(pairs.map(({ ledger }) => ledger)),
  }
}
