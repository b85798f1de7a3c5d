/** This repository's own content, which tells newcomers what the tool does. Read in copies, never written. */
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CheckReport } from '../../scripts/report/check.js'
import type { DiffReport } from '../../scripts/report/diff.js'
import type { StatusReport } from '../../scripts/report/status.js'
import { scratch } from '../store/scratch.js'
import { call, edit, finish, ROOT, read, run, surroundings } from './run.js'

const CONTENT = [
  '.gitignore',
  '.tvilling',
  'glossary.json',
  'package.json',
  'source',
  'translations',
  'tvilling.json',
]

function story(): string {
  const folder = scratch()
  for (const name of CONTENT.filter((path) => existsSync(join(ROOT, path))))
    cpSync(join(ROOT, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.endsWith('.tvilling/cache'),
    })
  return folder
}

/** Of the overview alone: the texts of the interface are beside it. */
async function statusOf(language: string): Promise<StatusReport['totals']> {
  return (await call<StatusReport>(story(), 'status', ['source/overview.md'], { language })).data.totals
}

test('the Swedish version is in step, and all of it is reviewed', async () => {
  const { current, reviewed, outdated, missing, orphaned, unconfirmed } = await statusOf('sv')
  expect(current).toBeGreaterThan(30)
  expect([reviewed, outdated, missing, orphaned, unconfirmed]).toEqual([current, 0, 0, 0, 0])
})

test('the Danish version lags behind in a number, in a word, in a rewritten paragraph and in a new one', async () => {
  const { data } = await call<DiffReport>(story(), 'diff', [], { language: 'da' })
  const kinds = data.units.map(({ drift, change }) => [drift, change].filter(Boolean).join(' '))
  expect(kinds.sort()).toEqual(['missing', 'outdated number', 'outdated rewritten', 'outdated wording'])
  const { text } = await call(story(), 'diff', [], { language: 'da' })
  expect(text()).toContain('[-17,000-]{+20,000+}')
  expect(text()).toContain('[-storm-]{+flood+}')
})

test('the German version is half done', async () => {
  const { words, sourceWords, outdated, orphaned, unconfirmed } = await statusOf('de')
  expect(words / sourceWords).toBeGreaterThan(0.4)
  expect(words / sourceWords).toBeLessThan(0.6)
  expect([outdated, orphaned, unconfirmed]).toEqual([0, 0, 0])
})

test('one paragraph of the Norwegian version was edited and waits to be confirmed', async () => {
  const { data } = await call<DiffReport>(story(), 'diff', [], { language: 'nb' })
  expect(data.units.map(({ drift }) => drift)).toEqual(['unconfirmed'])
})

test('check finds no error in it', async () => {
  const { data, code } = await call<CheckReport>(story(), 'check')
  expect([code, data.summary.errors]).toEqual([0, 0])
})

test('npm start shows it and ends with the next command', async () => {
  const folder = story()
  symlinkSync(join(ROOT, 'dist'), join(folder, 'dist'))
  const { stdout, stderr, code } = await finish(
    spawn('npm', ['start', '--silent'], {
      cwd: folder,
      env: surroundings({ npm_config_update_notifier: 'false' }),
    }),
  )
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(stdout).toContain('3 of 8 translations need work')
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Next: /u)
})

const VERBS = ['status', 'diff', 'check']

async function results(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const all = await Promise.all(VERBS.map((verb) => run(folder, `${verb} --json`, env)))
  expect(all.map(({ code, stderr }) => `${code} ${stderr}`)).toEqual(['0 ', '0 ', '0 '])
  return all.map(({ stdout }) => stdout)
}

test('status, diff and check say the same with all history, with none, without git’s folder and without git', async () => {
  const folder = story()
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      env: surroundings(),
      stdio: 'pipe',
    })
  const plain = await results(folder)
  const empty = join(scratch(), 'bin')
  mkdirSync(empty)
  expect(await results(folder, { PATH: empty })).toEqual(plain)

  git('init', '--quiet')
  const source = read(folder, 'source/overview.md')
  edit(folder, 'source/overview.md', source.slice(0, source.length / 2), '')
  for (const message of ['half', 'whole']) {
    git('add', '.')
    git('commit', '--quiet', '-m', message)
    edit(folder, 'source/overview.md', read(folder, 'source/overview.md'), source)
  }
  const clones = scratch()
  execFileSync('git', ['clone', '--quiet', folder, join(clones, 'full')], {
    env: surroundings(),
    stdio: 'pipe',
  })
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, join(clones, 'shallow')], {
    env: surroundings(),
    stdio: 'pipe',
  })
  expect(existsSync(join(clones, 'shallow/.git/shallow'))).toBe(true)
  expect(await results(join(clones, 'full'))).toEqual(plain)
  expect(await results(join(clones, 'shallow'))).toEqual(plain)
})

test('without git on the machine a decision needs --by, and then works', async () => {
  const folder = story()
  const env = { PATH: '/nonexistent' }
  const place = 'translations/nb/overview.md'
  const nobody = await run(folder, `confirm ${place}`, env)
  expect([nobody.code, nobody.stderr.split(':')[0]]).toEqual([2, 'Nobody to decide'])
  const named = await run(folder, ['confirm', place, '--by', 'Ola Nordmann'], env)
  expect([named.code, named.stderr]).toEqual([0, ''])
})
