import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

describe('predictions for records without answers', () => {
  const old = '# Towns\n\nA town has one twin.\n\n```js\nmeet(1)\n```\n\nThey write letters.\n'
  const now = old.replace('one twin', 'two twins').replace('meet(1)', 'meet(2)')
  const translation =
    '# Orte\n\nEin Ort hat einen Zwilling.\n\n```js\nmeet(1)\n```\n\nSie schreiben Briefe.\n'
  const predict = (records: readonly object[]) => {
    const path = join(mkdtempSync(join(tmpdir(), 'tvilling-predict-')), 'in.jsonl')
    writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    return spawnSync(process.execPath, ['test/predict.js', path], { cwd: root, encoding: 'utf8' })
  }
  const lines = (output: string) =>
    output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  test('name what is out of date, in both texts', () => {
    const { stdout } = predict([
      { id: 'towns', lang: 'de', format: 'md', sourceOld: old, sourceNew: now, targetOld: translation },
    ])
    const [{ id, source, target }] = lines(stdout)
    const marked = (
      text: string,
      refs: readonly { start: number; end: number; label: string }[],
      label: string,
    ) =>
      refs.filter((ref) => ref.label === label).map(({ start, end }) => text.slice(start, end).split('\n')[0])
    expect(id).toBe('towns')
    expect(marked(now, source, 'changed')).toEqual(['A town has two twins.', '```js'])
    expect(marked(translation, target, 'stale')).toEqual(['Ein Ort hat einen Zwilling.', '```js'])
  })

  test('pair a source with its translation, and tell what of a revision wants work', () => {
    const { stdout } = predict([
      { id: 'pairs', lang: 'de', format: 'md', source: old, target: translation },
      { id: 'revision', format: 'md', old, new: now.replace('They write letters.', 'They write\nletters.') },
    ])
    const [pairs, revision] = lines(stdout)
    expect(pairs.ranges).toContainEqual(expect.objectContaining({ src: [[9, 29]], tgt: [[8, 35]] }))
    const texts = revision.changed.map(
      ({ start, end }: { start: number; end: number }) => now.slice(start, end).split('\n')[0],
    )
    expect(texts).toEqual(['A town has two twins.', '```js'])
  })

  test('say which record is none of the three kinds', () => {
    const { status, stderr } = predict([{ id: 'odd', text: old }])
    expect(status).toBe(1)
    expect(stderr).toContain('record odd: found neither source and target')
  })

  test.skipIf(!isPresent)(`are what the scorer of the answers takes (needs ${folder})`, () => {
    const run = (...arguments_: readonly string[]) =>
      execFileSync(process.execPath, arguments_, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
    const place = mkdtempSync(join(tmpdir(), 'tvilling-predict-'))
    const path = (name: string) => join(place, name)
    const answers = join(folder, 'cosmetic-dev.jsonl')
    writeFileSync(path('in.jsonl'), run(join(folder, 'strip.mjs'), answers))
    writeFileSync(path('out.jsonl'), run('test/predict.js', path('in.jsonl')))
    const scores = JSON.parse(
      run(join(folder, 'score.mjs'), 'cosmetic', answers, path('out.jsonl'), '--json'),
    )
    expect(scores.missing).toBe(0)
    expect(scores['documents with only cosmetic changes'].fp).toBe(0)
    expect(scores['substantive changes'].tp).toBeGreaterThan(90)
  })
})
