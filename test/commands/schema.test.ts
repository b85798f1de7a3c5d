import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { copyOf, ROOT, run } from './run.js'

const ajv = new Ajv({ allowUnionTypes: true })

function expectSchema(name: string, stdout: string): void {
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

test.each(RUNS)('%s describes what %s gives for %j', async (schema, repository, args) => {
  const { stdout } = await run(copyOf(repository), [...args, '--json'])
  expectSchema(schema, stdout)
})

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
