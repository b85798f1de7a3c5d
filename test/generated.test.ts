import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tvilling-docs-'))

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'test/generate.js'), folder])
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each(['commands.md', 'rules.md'])('docs/%s says what the code says', (name) => {
  expect(readFileSync(join(root, 'docs', name), 'utf8')).toBe(readFileSync(join(folder, name), 'utf8'))
})

test('docs/rules holds a page for each rule, made of its cases, and no others', () => {
  const pages = readdirSync(join(folder, 'rules'))
  expect(readdirSync(join(root, 'docs/rules'))).toEqual(pages)
  for (const name of pages)
    expect(readFileSync(join(root, 'docs/rules', name), 'utf8')).toBe(
      readFileSync(join(folder, 'rules', name), 'utf8'),
    )
})

test('source/ui.json holds the phrases of the code, all of them and no others', () => {
  const made = readFileSync(join(folder, 'source/ui.json'), 'utf8')
  expect(readFileSync(join(root, 'source/ui.json'), 'utf8')).toBe(made)
})

test('docs/schema holds the schemas of the code, all of them and no others', () => {
  const made = readdirSync(folder).filter((name) => name.endsWith('.json'))
  expect(readdirSync(join(root, 'docs/schema')).sort()).toEqual(made.sort())
  for (const name of made) {
    expect(readFileSync(join(root, 'docs/schema', name), 'utf8')).toBe(
      readFileSync(join(folder, name), 'utf8'),
    )
  }
})
