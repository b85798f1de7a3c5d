/** What stops a change and what only warns, as a workflow finds it. Each case is one change to a project that is in order. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { CheckReport } from '../../scripts/report/check.js'
import { commit, git } from '../commands/repository.js'
import { call, copyTo, edit, read, run, write } from '../commands/run.js'
import { project } from '../store/project.js'
import { scratch } from '../store/scratch.js'
import { commandsIn } from './forge.js'
import { step } from './run.js'

const SOURCE = 'source/guide.md'
const TARGET = 'translations/sv/guide.md'
const LEDGER = '.tvilling/sv/source/guide.md.jsonl'
const SETTINGS = { languages: ['sv'], review: { reviewers: { sv: ['Ada'] } } }

const LONG =
  'The ferry runs all year, but in winter there are only two departures a day, and none at all when the wind is stronger than twenty metres per second, since the pier at the island lies open to the west.'
const LANG =
  'Färjan går hela året, men på vintern är det bara två avgångar om dagen, och inga alls när det blåser mer än tjugo meter per sekund, eftersom bryggan på ön ligger öppen mot väster.'

let clean: string

beforeAll(async () => {
  clean = project({
    'tvilling.json': SETTINGS,
    'glossary.json': {
      terms: [
        {
          source: 'harbour',
          targets: { sv: { preferred: 'hamn', deprecated: ['kaj'], forbidden: ['båthus'] } },
        },
      ],
    },
    [SOURCE]: `# The harbour\n\nSee {{ name }} and [the map](map.md) before noon.\n\n- One boat\n- Two boats\n\n${LONG}\n`,
    'source/map.md': '# The map\n',
    [TARGET]: `# En hamn\n\nSe {{ name }} och [kartan](map.md) före klockan tolv.\n\n- En båt\n- Två båtar\n\n${LANG}\n`,
    'translations/sv/map.md': '# Kartan\n',
  })
  await run(clean, 'adopt')
  const { code } = await run(clean, [
    'confirm',
    'translations',
    '--state',
    'reviewed',
    '--count',
    '6',
    '--by',
    'Ada',
  ])
  expect(code).toBe(0)
  commit(clean)
})

type Change = (folder: string) => unknown

function changed(): string {
  const folder = scratch()
  copyTo(folder, clean)
  return folder
}

const settings = (folder: string, more: object) =>
  write(folder, 'tvilling.json', JSON.stringify({ ...SETTINGS, ...more }))

async function gate(folder: string, options: Readonly<Record<string, string>> = {}) {
  const { data, code } = await call<CheckReport>(folder, 'check', [], { base: 'HEAD', ...options })
  const found = (messages: CheckReport['messages']) => [...new Set(messages.map(({ ruleId }) => ruleId))]
  const errors = found(data.messages.filter(({ severity }) => severity === 'error'))
  return { code, rules: found(data.messages), errors }
}

test('a change that breaks nothing passes', async () => {
  expect(await gate(changed())).toEqual({ code: 0, rules: [], errors: [] })
})

/** What a change may do to the structure and the links of a version; a person vouches for the text. */
const BREAKS: readonly (readonly [what: string, rule: string, before: string, after: string])[] = [
  ['a list of another sort', 'list', '- En båt\n- Två båtar', '1. En båt\n2. Två båtar'],
  ['a heading of another depth', 'heading', '# En hamn', '## En hamn'],
  ['a text in a quote', 'structure', LANG, `> ${LANG}`],
  ['a link elsewhere', 'link', '(map.md)', '(guide.md)'],
  ['a link to a page that is not there', 'broken-link', '(map.md)', '(mapp.md)'],
]

const BLOCKS: readonly (readonly [what: string, code: number, rule: string, change: Change])[] = [
  [
    'a ledger that is cut off',
    4,
    'unreadable',
    (folder) => write(folder, LEDGER, read(folder, LEDGER).slice(0, 90)),
  ],
  [
    'a ledger with the conflict of a merge',
    4,
    'unreadable',
    (folder) => {
      const [first = '', ...rest] = read(folder, LEDGER).split('\n\n')
      const other = first.replace('"reviewed"', '"final"')
      write(
        folder,
        LEDGER,
        [`<<<<<<< ours\n${first}\n=======\n${other}\n>>>>>>> theirs`, ...rest].join('\n\n'),
      )
    },
  ],
  [
    'an approved text that is another one',
    1,
    'approved-text',
    (folder) => edit(folder, TARGET, 'före klockan tolv', 'efter klockan tolv'),
  ],
  ['a lost variable', 1, 'variable', (folder) => edit(folder, TARGET, '{{ name }}', 'namnet')],
  ...BREAKS.map(
    ([what, rule, before, after]) =>
      [what, 1, rule, (folder: string) => edited(folder, before, after)] as const,
  ),
  ['a forbidden term', 1, 'forbidden-term', (folder) => edit(folder, TARGET, 'En hamn', 'Ett båthus')],
  [
    'an override of the direction of text',
    1,
    'control-characters',
    (folder) => edit(folder, TARGET, 'En båt', '\u202eEn båt'),
  ],
  [
    'a required language beyond its grace',
    1,
    'limit',
    async (folder) => {
      settings(folder, { required: { sv: { maxAge: '14d' } } })
      edit(folder, SOURCE, 'Two boats', 'Three boats')
      commit(folder, 'Another boat', new Date(Date.now() - 20 * 24 * 60 * 60 * 1000).toISOString())
    },
  ],
]

test.each(BLOCKS)('%s blocks: exit code %i', async (_, code, rule, change) => {
  const folder = changed()
  await change(folder)
  const found = await gate(folder)
  expect([found.code, found.errors]).toEqual([code, expect.arrayContaining([rule])])
})

describe.each(BREAKS)('%s', (_, rule, before, after) => {
  test('only warns where it was before the change, however much else the change does to the page', async () => {
    const folder = changed()
    await edited(folder, before, after)
    commit(folder)
    await edited(folder, 'Två båtar', 'Ett par båtar')
    expect(await gate(folder)).toEqual({ code: 0, rules: [], errors: [] })
    const { data } = await call<CheckReport>(folder, 'check')
    expect(data.messages.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual([rule, 'warning'])
  })

  test('only warns where the settings say so, of the project or of the document', async () => {
    const checks = Object.fromEntries(BREAKS.map(([, one]) => [one, 'warning']))
    const documents = [{ source: 'source/**/*.md', target: 'translations/{language}/{path}', checks }]
    for (const more of [{ checks }, { documents }]) {
      const folder = changed()
      settings(folder, more)
      await edited(folder, before, after)
      expect(await gate(folder)).toEqual({ code: 0, rules: expect.arrayContaining([rule]), errors: [] })
    }
  })
})

test('whoever edits the source alone is not stopped by what no longer matches in a translation', async () => {
  const folder = changed()
  edit(folder, SOURCE, '# The harbour\n', '# The harbour\n\n```sh\nsail\n```\n')
  expect(await gate(folder)).toEqual({ code: 0, rules: ['code-block'], errors: [] })
})

test('a new version is held to its original as a whole', async () => {
  const folder = changed()
  git(folder, ['rm', '-q', '--cached', TARGET, LEDGER])
  commit(folder, 'As if there had been no version')
  write(folder, TARGET, read(folder, TARGET).replace('(map.md)', '(mapp.md)'))
  await run(folder, ['confirm', 'translations/sv', '--by', 'Ada'])
  expect((await gate(folder)).errors).toContain('link')
})

test('a forged approval blocks: the audit of a workflow fails, at the line of the text', async () => {
  const folder = changed()
  expect(await step(folder, { task: 'audit' })).toMatchObject({ code: 0 })
  edit(folder, TARGET, 'före klockan tolv', 'efter klockan tolv')
  await run(folder, ['confirm', `${TARGET}:3`, '--state', 'reviewed', '--by', 'Ada'])
  write(folder, LEDGER, read(folder, LEDGER).replaceAll('"by":"Ada"', '"by":"Mallory Bot"'))
  commit(folder, 'Fix a typo')
  const { code, stdout } = await step(folder, { task: 'audit' })
  expect(code).toBe(1)
  const errors = commandsIn(stdout).filter(({ name }) => name === 'error')
  expect(errors.map(({ properties }) => `${properties.file}:${properties.line}`)).toContain(`${TARGET}:3`)
})

const WARNS: readonly (readonly [what: string, rule: string, change: Change])[] = [
  ['drift', 'outdated', (folder) => edit(folder, SOURCE, 'before noon', 'after noon')],
  [
    'a missing translation',
    'missing',
    (folder) => edit(folder, SOURCE, '- Two boats', '- Two boats\n- Three boats'),
  ],
  [
    'a name that the glossary does not prefer',
    'deprecated-term',
    (folder) => edited(folder, 'En hamn', 'En kaj'),
  ],
  [
    'a translation of another length',
    'length',
    (folder) => {
      write(folder, LEDGER, read(folder, LEDGER).replaceAll('"reviewed"', '"translated"'))
      edit(folder, TARGET, LANG, 'Färjan går hela året, men på vintern bara då och då')
    },
  ],
]

/** An edit of the translation that a person vouches for. */
async function edited(folder: string, before: string, after: string): Promise<void> {
  edit(folder, TARGET, before, after)
  await run(folder, ['confirm', 'translations/sv', '--by', 'Ada'])
}

test.each(WARNS)('%s warns, and stops nobody unless --fail-on says so', async (_, rule, change) => {
  const folder = changed()
  await change(folder)
  expect(await gate(folder)).toEqual({ code: 0, rules: expect.arrayContaining([rule]), errors: [] })
  expect((await gate(folder, { 'fail-on': 'warning' })).code).toBe(1)
  expect((await gate(folder, { 'fail-on': 'none' })).code).toBe(0)
})

test.each([
  ['a draft that waits', (folder: string) => run(folder, 'draft')],
  [
    'a language that nobody reviewed',
    (folder: string) => write(folder, LEDGER, read(folder, LEDGER).replaceAll('"reviewed"', '"translated"')),
  ],
] as const)('%s stops nobody', async (_, change) => {
  const folder = changed()
  edit(folder, SOURCE, '(map.md)', '(map.md#top)')
  await change(folder)
  expect((await gate(folder)).code).toBe(0)
})

test('no word in a commit settles anything: an acknowledgement does, with a name and a reason', async () => {
  const folder = changed()
  edit(folder, SOURCE, 'before noon', 'before  12 noon')
  commit(folder, 'docs: typo [skip i18n] [no translation needed] minor')
  const since = { base: 'HEAD~1' }
  expect((await gate(folder, since)).rules).toEqual(['outdated'])
  await run(folder, ['ack', `${SOURCE}:3`, '--reason', 'the same hour', '--by', 'Ada'])
  expect((await gate(folder, since)).rules).toEqual([])
  expect(read(folder, LEDGER)).toMatch(/"ack":\{[^}]*"by":"Ada"[^}]*"reason":"the same hour"/u)
})
