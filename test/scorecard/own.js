/** Plays edits through the product: a project with a document for each case, its own commands, its own words. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { configOf, pairsOf, translated, writerIn } from '../bench/corpus.js'
import { ledgerOf } from '../bench/ledger.js'
import { textOf } from '../bench/page.js'
import { choices } from '../bench/words.js'
import { judge } from './judge.js'
import { editOf } from './operators.js'
import { nameOf } from './passages.js'
import { damageOf } from './writes.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const MOST_OUTPUT = 2 ** 30

/** Runs a verb and gives what it prints as data. */
function tvilling(folder, ...args) {
  const options = {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    stdio: ['ignore', 'pipe', 'ignore'],
  }
  try {
    return JSON.parse(execFileSync(process.execPath, [CLI, ...args, '--json'], options))
  } catch (error) {
    if (error.stdout) return JSON.parse(error.stdout)
    throw error
  }
}

/**
 * Tries operators on pages; gives `{ operator, page, language, count, faults, edit }` for each edit and language. Pages
 * are `{ path, format, text }` with `parts` when they are made up, or with `targets` by language when they are real.
 */
export function playOwn(folder, { pages, operators, languages, seed = 1 }) {
  rmSync(folder, { recursive: true, force: true })
  const write = writerIn(folder)
  write('tvilling.json', configOf(languages))
  const cases = operators.flatMap((operator) =>
    pages.map((page, at) => ({ operator, page, name: `${operator.name.replace(/\W+/gu, '-')}-${at}` })),
  )
  for (const { page, name } of cases) writePage(write, { page, name, languages })
  if (pages.some(({ targets }) => targets)) tvilling(folder, 'adopt', '--threshold', '0')
  const before = unitsOf(folder)
  const edited = cases.flatMap((one) => {
    const current = currentIn(before, one, languages)
    const isUsable = ({ text }) => current.has(nameOf(text))
    const draw = choices(`${one.name} ${seed}`)
    const edit = editOf(one.operator, one.page, { draw, isUsable })
    return edit ? [{ ...one, edit }] : []
  })
  for (const one of edited) applyEdit(folder, write, one, languages)
  const texts = readTargets(folder, edited, languages)
  const after = unitsOf(folder)
  for (const args of [['status'], ['check'], ['adopt']]) tvilling(folder, ...args)
  const untouched = readTargets(folder, edited, languages)
  return edited.flatMap((one) =>
    languages.flatMap((language) => {
      const key = keyOf(one, language)
      if (texts[key] === undefined) return []
      const damaged = differing(texts[key], untouched[key]) + damageOf(folder, pathsOf(one, language))
      return [{ ...one, language, ...verdict(one, { before, after, language, damaged }) }]
    }),
  )
}

function writePage(write, { page, name, languages }) {
  write(`source/${name}/${page.path}`, page.text)
  for (const language of languages) {
    const target = `translations/${language}/${name}/${page.path}`
    const real = page.targets?.[language]
    if (real !== undefined) write(target, real)
    if (!page.parts) continue
    const twin = translated(page.parts, language)
    write(target, textOf(twin))
    write(`.tvilling/${language}/source/${name}/${page.path}.jsonl`, ledgerOf(pairsOf(page.parts, twin)))
  }
}

/** Units by document and language. */
function unitsOf(folder) {
  const found = new Map()
  for (const unit of tvilling(folder, 'diff', '--all').units) {
    const key = `${unit.language} ${unit.document}`
    if (!found.has(key)) found.set(key, [])
    found.get(key).push(unit)
  }
  return found
}

function pathsOf({ name, page, edit }, language) {
  const path = `${name}/${edit?.path ?? page.path}`
  return {
    source: `source/${path}`,
    target: `translations/${language}/${path}`,
    ledger: `.tvilling/${language}/source/${path}.jsonl`,
  }
}

function keyOf(one, language) {
  return pathsOf(one, language).target
}

/** Names of the passages that are translated and up to date in every language that has the page. */
function currentIn(units, { name, page }, languages) {
  const lists = languages.flatMap((language) => {
    const found = units.get(`${language} source/${name}/${page.path}`)
    const there = found?.filter(({ drift, target }) => drift === 'current' && target)
    return there ? [there.map(({ source }) => nameOf(source.text))] : []
  })
  const [first = [], ...rest] = lists
  return new Set(first.filter((text) => rest.every((list) => list.includes(text))))
}

function applyEdit(folder, write, { name, page, edit }, languages) {
  if (edit.path !== undefined) {
    const roots = ['source', ...languages.map((language) => `translations/${language}`)]
    for (const root of roots) {
      const [from, to] = [page.path, edit.path].map((path) => join(folder, root, name, path))
      if (!existsSync(from)) continue
      mkdirSync(dirname(to), { recursive: true })
      renameSync(from, to)
    }
  }
  write(`source/${name}/${edit.path ?? page.path}`, edit.text)
}

function readTargets(folder, cases, languages) {
  const keys = cases.flatMap((one) => languages.map((language) => keyOf(one, language)))
  const there = keys.filter((key) => existsSync(join(folder, key)))
  return Object.fromEntries(there.map((key) => [key, readFileSync(join(folder, key), 'utf8')]))
}

function differing(a, b) {
  return a === b ? 0 : Buffer.byteLength(a)
}

function verdict(one, { before, after, language, damaged }) {
  const { edit, name, page } = one
  const old = before.get(`${language} source/${name}/${page.path}`) ?? []
  const now = after.get(`${language} ${pathsOf(one, language).source}`) ?? []
  const known = new Set(old.filter(isFlag).map(markOf))
  const flags = now.filter((unit) => isFlag(unit) && !known.has(markOf(unit))).map(toFlag)
  const translations = new Map(old.map(({ source, target }) => [nameOf(source?.text ?? ''), target?.text]))
  return judge(edit, {
    flags,
    translationOf: (text) => translations.get(nameOf(text)),
    before: old.flatMap(({ target }) => target?.text ?? []),
    after: now.flatMap(({ target }) => target?.text ?? []),
    damaged,
    namesChanges: true,
  })
}

const isFlag = ({ drift }) => drift !== 'current'
const markOf = ({ drift, source, target }) =>
  JSON.stringify([drift, nameOf(source?.text ?? ''), target?.text])
const toFlag = ({ source, removed, target, change, drift }) => ({
  text: source?.text,
  removed: removed ?? (drift === 'orphaned' ? target?.text : undefined),
  targets: target ? [target.text] : [],
  change,
})
