import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AdoptReport } from '../../scripts/report/adopt.js'
import type { DiffReport } from '../../scripts/report/diff.js'
import { project } from '../store/project.js'
import { scratch } from '../store/scratch.js'
import { call, edit, read, run, surroundings, write } from './run.js'

const CONFIG = {
  sourceLanguage: 'en',
  languages: ['sv'],
  documents: [{ source: 'docs/*.md', target: '{language}/{path}' }],
}

const SOURCE = [
  '# The ferry to Ven',
  'The ferry leaves at 8 and at 14, and the crossing takes 30 minutes.',
  'Bicycles travel free of charge in the months of summer.',
  'See the [timetable](https://ferry.example/table) for the winter.',
  'Dogs are welcome on the upper deck of all 3 boats.',
].join('\n\n')

const TARGET = [
  '# Färjan till Ven',
  'Färjan går klockan 8 och 14, och överfarten tar 30 minuter.',
  'Cyklar åker gratis under sommarens månader.',
  'Se [tidtabellen](https://ferry.example/table) för vintern.',
  'Hundar är välkomna på övre däck på alla 3 båtarna.',
].join('\n\n')

function git(folder: string, ...args: readonly string[]): string {
  const names = ['user.name=Ada', 'user.email=ada@example.org', 'init.defaultBranch=main'].flatMap((one) => [
    '-c',
    one,
  ])
  return execFileSync('git', [...names, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: surroundings(),
  }).trim()
}

/** Commits everything as it is; gives the commit. */
function commit(folder: string): string {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'A change')
  return git(folder, 'rev-parse', 'HEAD')
}

/** A site whose translation was made from the source as it was in the first commit; nothing is adopted yet. */
function site(): string {
  const folder = project({ 'tvilling.json': CONFIG, 'docs/ferry.md': `${SOURCE}\n` })
  git(folder, 'init', '-q')
  commit(folder)
  write(folder, 'sv/ferry.md', `${TARGET}\n`)
  commit(folder)
  return folder
}

const reword = (folder: string, path = 'docs/ferry.md') =>
  edit(folder, path, 'Bicycles travel free of charge', 'Bicycles and prams travel at half the price')

/** Adopts, and gives the sources that changed since their translations were made: as they were, and as they are. */
async function outdatedIn(folder: string, options: Readonly<Record<string, boolean>> = {}) {
  const { data } = await call<AdoptReport>(folder, 'adopt', [], { threshold: '0.5', ...options })
  const { units } = (await call<DiffReport>(folder, 'diff', [], { all: true })).data
  const outdated = units.filter(({ drift }) => drift === 'outdated')
  expect(data.documents.reduce((sum, document) => sum + document.outdated, 0)).toBe(outdated.length)
  return { history: data.history, outdated: outdated.map(({ source }) => source?.previous) }
}

const BICYCLES = 'Bicycles travel free of charge in the months of summer.'

test('on the first day the paragraphs are known whose source changed since the page was translated', async () => {
  const folder = site()
  reword(folder)
  commit(folder)
  expect(await outdatedIn(folder)).toEqual({ history: 'whole', outdated: [BICYCLES] })
})

test('--no-history takes every translation for one of the source of today, and says so', async () => {
  const folder = site()
  reword(folder)
  commit(folder)
  const { stdout } = await run(folder, 'adopt --no-history --threshold 0.5')
  expect(stdout).toContain(
    'History was not asked: every translation counts as made from the source of today.',
  )
  const { units } = (await call<DiffReport>(folder, 'diff', [], { all: true })).data
  expect(units.filter(({ drift }) => drift === 'outdated')).toEqual([])
})

test('a commit that polishes the translation, or changes a link in all pages, hides nothing', async () => {
  const folder = site()
  reword(folder)
  commit(folder)
  edit(folder, 'sv/ferry.md', 'Hundar är välkomna', 'Hundar är mycket välkomna')
  commit(folder)
  for (const path of ['docs/ferry.md', 'sv/ferry.md'])
    edit(folder, path, 'ferry.example', 'www.ferry.example')
  commit(folder)
  expect((await outdatedIn(folder)).outdated).toEqual([BICYCLES])
})

test('a change that the translation has already is none, be it too short to date the page by', async () => {
  const folder = project({
    'tvilling.json': CONFIG,
    'docs/ferry.md': `${SOURCE}\n\nOpens: 8\n\nEnds: 17\n\n| Free |\n| --- |\n| :ok: |\n`,
    'sv/ferry.md': `${TARGET}\n\nÖppnar: 8\n\nSlut: 17\n\n| Fri |\n| --- |\n| :ok: |\n`,
  })
  git(folder, 'init', '-q')
  commit(folder)
  reword(folder)
  edit(folder, 'docs/ferry.md', 'Ends: 17', 'Ends: 18')
  commit(folder)
  edit(folder, 'docs/ferry.md', 'Opens: 8', 'Opens: 9')
  edit(folder, 'sv/ferry.md', 'Öppnar: 8', 'Öppnar: 9')
  for (const path of ['docs/ferry.md', 'sv/ferry.md']) edit(folder, path, ':ok:', '✓')
  commit(folder)
  expect((await outdatedIn(folder)).outdated).toEqual([BICYCLES, 'Ends: 17'])
})

test('a commit in which the translator answers a change of the source brings the page in step', async () => {
  const folder = site()
  reword(folder)
  commit(folder)
  edit(folder, 'sv/ferry.md', 'Cyklar åker gratis', 'Cyklar och barnvagnar åker för halva priset')
  commit(folder)
  edit(folder, 'docs/ferry.md', 'at 8 and at 14', 'at 9 and at 15')
  commit(folder)
  expect((await outdatedIn(folder)).outdated).toEqual([
    'The ferry leaves at 8 and at 14, and the crossing takes 30 minutes.',
  ])
})

test('what was translated and not committed yet was translated today', async () => {
  const folder = site()
  reword(folder)
  commit(folder)
  edit(folder, 'sv/ferry.md', 'Cyklar åker gratis', 'Cyklar och barnvagnar åker för halva priset')
  expect((await outdatedIn(folder)).outdated).toEqual([])
})

test('a page that names the commit that it was made from is believed, whenever it came', async () => {
  const folder = project({ 'tvilling.json': CONFIG, 'docs/ferry.md': `${SOURCE}\n` })
  git(folder, 'init', '-q')
  const made = commit(folder)
  reword(folder)
  commit(folder)
  write(folder, 'sv/ferry.md', `---\nsource_commit: ${made}\n---\n\n${TARGET}\n`)
  commit(folder)
  expect((await outdatedIn(folder)).outdated).toEqual([BICYCLES])
})

test('pages are followed through their renames', async () => {
  const folder = site()
  reword(folder)
  commit(folder)
  mkdirSync(join(folder, 'docs'), { recursive: true })
  for (const root of ['docs', 'sv'])
    renameSync(join(folder, root, 'ferry.md'), join(folder, root, 'boats.md'))
  commit(folder)
  expect((await outdatedIn(folder)).outdated).toEqual([BICYCLES])
})

test('a shallow clone is served, and told that it knows a part only', async () => {
  const folder = site()
  reword(folder)
  commit(folder)
  const clone = scratch()
  git(clone, 'clone', '-q', '--depth', '1', `file://${folder}`, '.')
  const { stdout, code } = await run(clone, 'adopt --threshold 0.5')
  expect(code).toBe(0)
  expect(stdout).toContain('git fetch --unshallow before adopt tells more')
  expect(read(clone, '.tvilling/sv/docs/ferry.md.jsonl').match(/"id"/gu)).toHaveLength(5)
})

test('without a repository, and without git, adopt says that there is no history and records all the same', async () => {
  const folder = project({
    'tvilling.json': CONFIG,
    'docs/ferry.md': `${SOURCE}\n`,
    'sv/ferry.md': `${TARGET}\n`,
  })
  for (const env of [{}, { PATH: '/nonexistent' }]) {
    const { stdout, code } = await run(folder, 'adopt --dry-run --threshold 0.5', env)
    expect(code).toBe(0)
    expect(stdout).toContain('Would be recorded: 5 units in 1 translation.')
    expect(stdout).toContain('There is no history of git here')
  }
})

test('a project in a folder of a repository finds its own history', async () => {
  const folder = project({ 'site/tvilling.json': CONFIG, 'site/docs/ferry.md': `${SOURCE}\n` })
  git(folder, 'init', '-q')
  write(folder, 'site/sv/ferry.md', `${TARGET}\n`)
  commit(folder)
  reword(folder, 'site/docs/ferry.md')
  commit(folder)
  expect((await outdatedIn(join(folder, 'site'))).outdated).toEqual([BICYCLES])
})
