/**
 * Plays edits through Lunaria's own command: a repository with a document for each edit, a commit of all pages and their
 * translations, and a later one of all edits. It tells of whole files, so a file that it calls outdated is one
 * whose passages all need a look.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { writerIn } from '../bench/corpus.js'
import { gitIn } from '../bench/git.js'
import { judge } from './judge.js'
import { passagesOf } from './passages.js'

const LANGUAGE = 'sv'

/** Where the package is below a folder in which `npm install @lunariajs/core` was run; `undefined` where it is not. */
export function findLunaria(folder) {
  const place = folder && join(folder, 'node_modules/@lunariajs/core')
  return place && existsSync(place) ? place : undefined
}

/** Its version. */
export function versionOfLunaria(place) {
  return `Lunaria ${createRequire(import.meta.url)(join(place, 'package.json')).version}`
}

/** Gives `{ operator, count, faults }` for each edit. */
export function playLunaria(folder, place, edits) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const write = writerIn(folder)
  const git = gitIn(folder)
  git(['init', '-q'])
  write('lunaria.config.json', settings())
  edits.forEach(({ page }, at) => {
    write(pathOf('en', at, page.path), page.text)
    write(pathOf(LANGUAGE, at, page.path), page.text)
  })
  commit(git, '2026-01-01T10:00:00Z')
  edits.forEach(({ page, edit }, at) => {
    if (edit.path !== undefined)
      for (const language of ['en', LANGUAGE]) {
        const [from, to] = [page.path, edit.path].map((path) => join(folder, pathOf(language, at, path)))
        mkdirSync(dirname(to), { recursive: true })
        renameSync(from, to)
      }
    write(pathOf('en', at, edit.path ?? page.path), edit.text)
  })
  commit(git, '2026-02-01T10:00:00Z')
  const outdated = outdatedIn(folder, place)
  return edits.map((one, at) => {
    const passages = passagesOf({ ...one.page, text: one.edit.text })
    const isFlagged = outdated.has(pathOf('en', at, one.edit.path ?? one.page.path))
    const from = one.edit.touched.flatMap((touched) => touched.from)
    const flags = isFlagged ? passages.map(({ text }) => ({ text, targets: from })) : []
    return { ...one, ...judge(one.edit, { flags, translationOf: (text) => text, before: [], after: [] }) }
  })
}

function settings() {
  return JSON.stringify({
    repository: { name: 'example/example', branch: 'main', hosting: 'github' },
    defaultLocale: { label: 'English', lang: 'en' },
    locales: [{ label: 'Svenska', lang: LANGUAGE }],
    files: [{ location: 'docs/**/*.{md,mdx}', pattern: 'docs/@lang/@path', type: 'universal' }],
  })
}

function pathOf(language, at, path) {
  return `docs/${language}/${at}/${path}`
}

function commit(git, date) {
  git(['add', '-A'])
  git(['commit', '-q', '-m', 'edit'], { env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } })
}

/** Paths of the sources whose translation it calls outdated. */
function outdatedIn(folder, place) {
  const cli = join(place, 'dist/cli/index.mjs')
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] }
  const output = execFileSync(process.execPath, [cli, 'stdout'], options)
  const [, status] = JSON.parse(output.slice(output.indexOf('[{')))
  const isOutdated = ({ localizations }) => localizations[LANGUAGE]?.isOutdated
  return new Set(status.filter(isOutdated).map(({ sourceFile }) => sourceFile.path))
}
