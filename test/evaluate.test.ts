import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder =
  process.env.TVILLING_GROUND_TRUTH ?? fileURLToPath(new URL('../../shared/ground-truth', import.meta.url))
const isPresent = existsSync(folder)

function evaluate(arguments_: readonly string[], ground = folder): string {
  const env = { ...process.env, TVILLING_GROUND_TRUTH: ground }
  return execFileSync(process.execPath, ['test/evaluate.js', ...arguments_], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
}

function figure(output: string, name: string): number {
  const [, value] = new RegExp(`^ +${name} +([\\d.]+)`, 'mu').exec(output) ?? []
  return Number(value)
}

describe('on a sample of real documents with known answers', () => {
  test.skipIf(!isPresent)(`translations find their originals (needs ${folder})`, () => {
    const output = evaluate(['align', '--sample'])
    expect(figure(output, 'the same, in blocks with a text to translate')).toBeGreaterThan(0.94)
    expect(figure(output, 'pairs with confidence ≥ 0.95 that are right')).toBeGreaterThan(0.97)
  })

  test.skipIf(!isPresent)(`outdated, new and cosmetic are told apart (needs ${folder})`, () => {
    const output = evaluate(['drift', 'cosmetic', '--sample'])
    expect(figure(output, 'the same, in blocks with a text to translate')).toBeGreaterThan(0.94)
    expect(figure(output, 'moved blocks flagged')).toBe(0)
    expect(figure(output, 'documents with only cosmetic changes, flagged')).toBe(0)
    expect(figure(output, 'substantive changes found')).toBeGreaterThan(0.94)
  })
})

test('without known answers the evaluation says that it is skipped', () => {
  expect(evaluate([], '/nowhere')).toContain('skipped: no ground truth in /nowhere')
})
