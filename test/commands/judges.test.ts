import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Family, Judgement, Standards } from '../../scripts/commands/judging/verdict.js'
import type { Workers, WorkersOptions } from '../../scripts/commands/project/workers.js'
import { readCorpus } from '../corpus.js'

type Module = { openJudges: (standards: Standards, options: WorkersOptions) => Workers<Family, Judgement> }

/** Built, since a thread runs what is built. */
const { openJudges }: Module = await import(
  new URL('../../dist/commands/judging/judges.js', import.meta.url).href
)

const STANDARDS: Standards = {
  sourceLanguage: 'en',
  rules: {
    checks: { missing: 'error' },
    terms: [{ source: 'boat', targets: { sv: { preferred: 'båt' } } }],
  },
}

const PAGES = [
  ...readdirSync(new URL('../corpus', import.meta.url))
    .filter((name, at) => /\.mdx?$/u.test(name) && at % 12 === 0)
    .map((path) => ({ path, text: readCorpus(path) })),
  { path: 'broken.mdx', text: '# A\n\n<Tip>\n\ntext\n' },
  { path: 'deep.md', text: `${'> '.repeat(200)}text\n` },
  { path: 'messages.json', text: '{ "title": "Rooms of {{name}}" }\n' },
]

/** A page with itself as one version, a version that is missing, and one whose ledger is none. */
const FAMILIES = PAGES.map(({ path, text }): Family => {
  const member = (language: string) => ({
    source: path,
    target: `${language}/${path}`,
    language,
    ledger: 'l',
  })
  return {
    source: { text },
    members: [
      { pair: member('sv'), target: { text }, ledger: undefined },
      { pair: member('da'), target: undefined, ledger: undefined },
      { pair: member('nb'), target: { text }, ledger: { text: 'no ledger' } },
    ],
  }
})

async function judgeAll(options: WorkersOptions) {
  const judges = openJudges(STANDARDS, options)
  try {
    return await Promise.all(FAMILIES.map(judges.ask))
  } finally {
    await judges.end()
  }
}

test.each([1, 3])('%i threads find what is found without any, in the same order', async (threads) => {
  const alone = await judgeAll({ threads: 0 })
  expect(alone.flatMap(({ verdicts }) => verdicts)).toHaveLength(3 * FAMILIES.length)
  expect(alone.flatMap(({ outlines }) => outlines).length).toBeGreaterThan(FAMILIES.length)
  expect(await judgeAll({ threads, patience: 0 })).toEqual(alone)
  expect(await judgeAll({ threads, patience: 1000 })).toEqual(alone)
})

test('no thread is started before there is enough to share out', async () => {
  const judges = openJudges(STANDARDS, { threads: 2, patience: 100 })
  const family = (text: string): Family => ({ ...FAMILIES[0], source: { text }, members: [] })
  await judges.ask(family('text\n'.repeat(19)))
  expect(judges.ahead()).toBe(1)
  await judges.ask(family('text\n'))
  expect(judges.ahead()).toBeGreaterThan(2)
  await judges.end()
})

test('a thread that is ended leaves nothing undone', async () => {
  const judges = openJudges(STANDARDS, { threads: 1, patience: 0 })
  const [family] = FAMILIES
  if (!family) throw new Error('no page')
  const judged = judges.ask(family)
  await judges.end()
  expect((await judged).verdicts).toHaveLength(3)
})
