import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { commit } from './repository.js'
import { copyOf, edit, ROOT, read, run, runLines, write } from './run.js'

const ajv = new Ajv({ allowUnionTypes: true })

const tried = new Set<string>()

function expectSchema(name: string, stdout: string): void {
  tried.add(name)
  const schema = JSON.parse(readFileSync(join(ROOT, 'docs/schema', name), 'utf8')) as object
  const validate = ajv.compile(schema)
  validate(JSON.parse(stdout))
  expect(validate.errors ?? []).toEqual([])
}

const RUNS: readonly (readonly [schema: string, repository: string, args: readonly string[]])[] = [
  ['status.json', 'every-drift', ['status']],
  ['status.json', 'ledger-in-conflict', ['status']],
  ['diff.json', 'every-drift', ['diff', '--all']],
  ['check.json', 'every-rule', ['check']],
  ['check.json', 'every-rule', ['check', '--fix', '--dry-run']],
  ['adopt.json', 'not-adopted-yet', ['adopt', '--dry-run']],
  ['adopt.json', 'not-adopted-yet', ['adopt']],
  ['doctor.json', 'every-drift', ['doctor']],
  ['doctor.json', 'ledger-in-conflict', ['doctor']],
  ['build.json', 'every-drift', ['build', '--policy', 'original']],
  ['audit.json', 'every-drift', ['audit']],
  ['init.json', 'not-adopted-yet', ['init', '--dry-run']],
  ['completion.json', 'every-drift', ['completion', 'bash']],
  ['check.json', 'ledger-in-conflict', ['check']],
  ['freshness.json', 'every-drift', ['report', '--history', '0']],
  ['terms-check.json', 'every-rule', ['terms', 'check']],
  ['terms-find.json', 'every-rule', ['terms', 'find', 'vänorter']],
  ['terms-expand.json', 'every-rule', ['terms', 'expand', 'vänort']],
  ['terms-impact.json', 'every-rule', ['terms', 'impact', 'vänstad', '--to', 'vänort']],
  ['terms-suggest.json', 'every-rule', ['terms', 'suggest']],
  ['terms-export.json', 'every-rule', ['terms', 'export']],
  ['tm-stats.json', 'every-rule', ['tm', 'stats']],
  ['tm-find.json', 'every-rule', ['tm', 'find', 'twin town']],
  ['tm-export.json', 'every-rule', ['tm', 'export']],
  ['error.json', 'every-drift', ['status', '--language', 'xx']],
  ['error.json', 'every-drift', ['confirm', '--by', 'Ada']],
  ['error.json', 'settings-of-its-own', ['undo', '--wrong']],
]

const shown = await runLines(
  RUNS.map(([, repository, args]) => ({ cwd: copyOf(repository), args: [...args, '--json'] })),
)

test.each(RUNS.map((given, at) => [...given, shown[at]?.stdout ?? ''] as const))(
  '%s describes what %s gives for %j',
  (schema, _repository, _args, stdout) => {
    expectSchema(schema, stdout)
  },
)

test('draft.json describes what draft gives', async () => {
  const folder = copyOf('every-drift')
  expectSchema('draft.json', (await run(folder, ['draft', '--dry-run', '--json'])).stdout)
})

test('decision.json describes what a decision gives, and its undo', async () => {
  const folder = copyOf('every-drift')
  const { units } = JSON.parse((await run(folder, ['diff', '--json'])).stdout) as {
    units: { id: string; drift: string }[]
  }
  const unit = units.find(({ drift }) => drift === 'unconfirmed')
  const decided = await run(folder, ['confirm', unit?.id ?? '', '--by', 'Ada', '--json'])
  expect(decided.code).toBe(0)
  expectSchema('decision.json', decided.stdout)
  expectSchema('decision.json', (await run(folder, ['undo', '--by', 'Ada', '--json'])).stdout)
})

test('check.json describes what check finds of a change', async () => {
  const folder = copyOf('every-drift')
  commit(folder)
  edit(folder, 'source/guide.md', 'at eight', 'at nine')
  const { stdout } = await run(folder, 'check --base HEAD --json')
  expect(Object.keys(JSON.parse(stdout))).toContain('change')
  expectSchema('check.json', stdout)
})

test('audit.json describes what audit finds of decisions', async () => {
  const folder = copyOf('nothing-waits')
  await run(folder, ['confirm', 'translations/sv', '--state', 'reviewed', '--count', '2', '--by', 'Grace'])
  commit(folder)
  const { stdout, code } = await run(folder, 'audit --json')
  expect(code).toBe(1)
  expectSchema('audit.json', stdout)
})

test('terms-import.json and tm-import.json describe what is brought in', async () => {
  const folder = copyOf('every-rule')
  write(folder, 'terms.tbx', (await run(folder, 'terms export --format tbx')).stdout)
  expectSchema('terms-import.json', (await run(folder, 'terms import terms.tbx --json')).stdout)
  write(folder, 'memory.tmx', (await run(folder, 'tm export')).stdout)
  expectSchema('tm-import.json', (await run(folder, 'tm import memory.tmx --json')).stdout)
})

test('what build and report write into files fits the schemas too', async () => {
  const folder = copyOf('every-drift')
  commit(folder)
  await run(folder, 'build --policy original --out site')
  expectSchema('build.json', read(folder, 'site/tvilling-build.json'))
  await run(folder, 'report --out status')
  expectSchema('freshness.json', read(folder, 'status/freshness.json'))
})

test('every schema is held against what it describes; those of settings are read by editors', () => {
  const schemas = readdirSync(join(ROOT, 'docs/schema'))
  expect(schemas.filter((name) => !tried.has(name))).toEqual(['config.json', 'glossary.json'])
})
