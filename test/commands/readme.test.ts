import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratch } from '../store/scratch.js'
import { ROOT, read, run } from './run.js'

const readme = read(ROOT, 'README.md')

/** This repository's own content and what belongs to it, in a folder of its own. */
function ownContent(): string {
  const folder = scratch()
  for (const name of ['source', 'translations', '.tvilling', 'glossary.json', 'tvilling.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  return folder
}

/** The decisions that the README shows, as words. */
function decisions(): readonly (readonly string[])[] {
  return Array.from(
    readme.matchAll(/npx tvilling ((?:draft --language|approve|confirm|ack|undo)\b[^`\n#]*)/gu),
    ([, words = '']) =>
      Array.from(words.trim().matchAll(/"([^"]*)"|\S+/gu), ([word, quoted]) => quoted ?? word),
  )
}

test('the decisions that the README shows can be made in this repository, one after the other', async () => {
  const folder = ownContent()
  expect(decisions().length).toBeGreaterThan(5)
  for (const words of decisions()) {
    const by = words.includes('--by') || words[0] === 'draft' ? [] : ['--by', 'Karin Ek']
    const { code, stderr } = await run(folder, [...words, ...by])
    expect([words.join(' '), code, stderr]).toEqual([words.join(' '), 0, ''])
  }
})

test('the README shows the first lines of status as they are', async () => {
  const { stdout } = await run(ownContent(), 'status')
  const [, shown = ''] = /```text\n([\s\S]*?)\n```/u.exec(readme) ?? []
  expect(stdout.trimEnd()).toBe(shown)
})
