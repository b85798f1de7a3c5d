import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Parser, ParserOptions } from '../../scripts/parse/pool.js'
import { readCorpus } from '../corpus.js'

/** Built, since a thread runs what is built. */
const POOL = new URL('../../dist/parse/pool.js', import.meta.url).href
const { openParser }: { openParser: (options: ParserOptions) => Parser } = await import(POOL)

const FILES = [
  ...readdirSync(new URL('../corpus', import.meta.url))
    .filter((name) => /\.mdx?$/u.test(name))
    .map((path) => ({ path, text: readCorpus(path) })),
  { path: 'broken.mdx', text: '# A\n\n<Tip>\n\ntext\n' },
  { path: 'deep.md', text: `${'> '.repeat(200)}text\n` },
  { path: 'messages.json', text: '{ "title": "Rooms of {{name}}" }\n' },
]

async function parseAll(options: ParserOptions) {
  const parser = openParser(options)
  try {
    return await Promise.all(FILES.map(({ path, text }) => parser.parse(text, { path })))
  } finally {
    await parser.end()
  }
}

test.each([1, 3])('%i threads give what is parsed without any, in the same order', async (threads) => {
  const alone = await parseAll({ threads: 0 })
  expect(alone.filter((parsed) => 'ruleId' in parsed)).toHaveLength(2)
  expect(await parseAll({ threads, patience: 0 })).toEqual(alone)
  expect(await parseAll({ threads, patience: 1000 })).toEqual(alone)
})

test('no thread is started before there is enough to share out', async () => {
  const parser = openParser({ threads: 2, patience: 100 })
  await parser.parse('text\n'.repeat(19), { path: 'page.md' })
  expect(parser.ahead()).toBe(1)
  await parser.parse('text\n', { path: 'page.md' })
  expect(parser.ahead()).toBeGreaterThan(2)
  await parser.end()
})

test('a thread that is ended leaves nothing undone', async () => {
  const parser = openParser({ threads: 1, patience: 0 })
  const parsed = parser.parse('# A\n', { path: 'page.md' })
  await parser.end()
  expect(await parsed).toMatchObject({ segments: [{ text: 'A' }] })
})
