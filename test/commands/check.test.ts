import { describe, expect, test } from 'vitest'
import { RULES } from '../../scripts/check/index.js'
import type { CheckReport } from '../../scripts/report/check.js'
import { project } from '../store/project.js'
import { call, copyOf, edit, filesIn, ROOT, read, run, write } from './run.js'

test('check prints each message with its place, its rule and what was expected', async () => {
  const { stdout, stderr, code } = await run(copyOf('every-rule'), 'check')
  expect(code).toBe(1)
  expect(stderr).toBe('')
  expect(stdout).toContain(
    [
      'translations/sv/outdated-fires.md',
      '  3:1  warning  Outdated translation: the source changed in its wording since it',
      '                was made (outdated sv)',
      '                Expected: a translation of the source as it stands, then',
      '                confirm; or ack when it needs no change',
    ].join('\n'),
  )
  expect(stdout).toMatch(
    /\n2 errors, 11 warnings, 2 notes in 28 translations\.\n\nNext: npx tvilling diff --language sv\n$/u,
  )
})

test.each([
  ['error', 'error', 1],
  ['error', 'none', 0],
  ['warning', 'error', 0],
  ['warning', 'warning', 1],
  ['info', 'warning', 0],
  ['info', 'info', 1],
  ['off', 'info', 0],
])(
  'when all that is found has the severity %s, --fail-on %s means exit code %i',
  async (severity, level, code) => {
    const folder = copyOf('every-rule')
    const checks = Object.fromEntries(RULES.map(({ id }) => [id, severity]))
    write(folder, 'tvilling.json', JSON.stringify({ checks }))
    const { data, code: found } = await call<CheckReport>(folder, 'check', [], { 'fail-on': level })
    expect(found).toBe(code)
    expect(new Set(data.messages.map((message) => message.severity))).toEqual(
      new Set(severity === 'off' ? [] : [severity]),
    )
  },
)

test('drift alone is a warning, and by default nobody is stopped by it', async () => {
  const folder = copyOf('every-drift')
  edit(folder, 'translations/sv/guide.md', 'stor middag', 'middag')
  const { data, code } = await call<CheckReport>(folder, 'check')
  expect(code).toBe(0)
  expect(data.summary).toEqual({ errors: 0, warnings: 6, infos: 0, suppressed: 0, documents: 2 })
})

test('check of a repository in step says so and exits 0', async () => {
  const { stdout, code } = await run(copyOf('nothing-waits'), 'check')
  expect([stdout, code]).toEqual(['Everything is in step: 2 translations checked.\n', 0])
})

test.each([
  ['--fail-on loud', 'Unexpected --fail-on "loud", expected one of: error, warning, info, none'],
  ['--format tap', 'Unexpected --format "tap", expected one of: '],
  ['--language xx', 'Unexpected language "xx", expected one of: da, sv'],
])('check %s is an error in use: exit code 2', async (options, message) => {
  const { stdout, stderr, code } = await run(copyOf('nothing-waits'), `check ${options}`)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(message)
})

test('a ledger with the conflict of a merge is told as such, exit code 4, and the other languages are checked', async () => {
  const folder = copyOf('ledger-in-conflict')
  const { stdout, code } = await run(folder, 'check')
  expect(code).toBe(4)
  expect(stdout).toContain('.tvilling/sv/source/page.md.jsonl')
  expect(stdout.replace(/\s+/gu, ' ')).toContain(
    'two decisions on the unit 0f09304f71 met in a merge; expected a ledger without conflict markers. Keep the line of one of them',
  )
  const { data } = await call<CheckReport>(folder, 'check')
  expect(data.messages).toHaveLength(1)
  expect(data.summary.documents).toBe(2)
})

test.each(['diff', 'adopt'])('%s does what it can beside a ledger in conflict, and exits 4', async (verb) => {
  const { code } = await call(copyOf('ledger-in-conflict'), verb)
  expect(code).toBe(4)
})

const PATH = '.tvilling/sv/source/page.md.jsonl'

test.each([
  ['is cut off', (text: string) => text.slice(0, text.length / 2), 7, 'begins no whole record'],
  [
    'lacks a key',
    (text: string) => text.replace('"state"', '"status"'),
    1,
    '"state" of a record: found nothing',
  ],
  [
    'has one more key',
    (text: string) => text.replace('"order"', '"mood":"good","order"'),
    2,
    '"mood" of a record',
  ],
  [
    'has a wrong state',
    (text: string) => text.replace('"reviewed"', '"perfect"'),
    2,
    'expected one of initial',
  ],
  ['has an id twice', (text: string) => text + text, 16, 'found a second record 0f09304f71'],
  ['is an HTML page', () => '<!doctype html>\n', 1, 'found "<!doctype html>"'],
])(
  'a ledger that %s needs repair: exit code 4, the place and what to do',
  async (_, damage, line, message) => {
    const folder = copyOf('nothing-waits')
    write(folder, PATH, damage(read(folder, PATH)))
    const before = filesIn(folder)
    for (const [verb, args] of [
      ['check', []],
      ['diff', []],
      ['confirm', ['translations/sv']],
    ] as const) {
      const told = await call(folder, verb, args, { by: 'Åsa' }).then(
        ({ code, text }) => `${code} ${text(10_000)}`,
        (error) => `${error.code === 'ledger' ? 4 : 70} ${error.message}`,
      )
      expect(told).toMatch(/^4 /u)
      expect(told).toContain(PATH)
      expect(told).toMatch(new RegExp(`[ :]${line}:`, 'u'))
      expect(told).toContain(message)
      expect(told).toMatch(/Correct this line|take the file from git|Keep the one/u)
    }
    expect(filesIn(folder)).toEqual(before)
  },
)

test('confirm and undo refuse a ledger in conflict with exit code 4', async () => {
  const folder = copyOf('ledger-in-conflict')
  const { stderr, code } = await run(folder, 'confirm translations/sv --by Åsa')
  expect(code).toBe(4)
  expect(stderr).toContain('met in a merge')
})

describe('severities of some documents', () => {
  const files = {
    'docs/en/a.md': 'One.\n',
    'docs/sv/a.md': '',
    'blog/en/b.md': 'Two.\n',
    'blog/sv/b.md': '',
    'news/en/c.md': 'Three.\n',
    'news/sv/c.md': '',
  }
  const documents = ['docs', 'blog', 'news'].map((name) => ({
    source: `${name}/en/*.md`,
    target: `${name}/{language}/{path}`,
    ...(name === 'docs' && { checks: { missing: 'info' } }),
    ...(name === 'blog' && { checks: { missing: 'off' } }),
  }))
  const settings = { languages: ['sv'], checks: { missing: 'error' }, documents }

  test('count before those of the project', async () => {
    const { data } = await call<CheckReport>(project({ 'tvilling.json': settings, ...files }), 'check')
    expect(data.messages.map(({ file, severity }) => `${severity} ${file}`)).toEqual([
      'info docs/en/a.md',
      'error news/en/c.md',
    ])
  })

  test('name rules that there are', async () => {
    const wrong = [{ ...documents[0], checks: { misssing: 'off' } }]
    const folder = project({ 'tvilling.json': { ...settings, documents: wrong }, ...files })
    await expect(call(folder, 'check')).rejects.toThrow(
      /^tvilling\.json:13:9: .*"misssing".*Did you mean "missing"\?/u,
    )
  })
})

test('every message names the page that documents it, which is there', async () => {
  const { data } = await call<CheckReport>(copyOf('every-rule'), 'check')
  const pages = new Set(data.messages.map(({ url = '' }) => url.replace(/^.*?\/docs\//u, 'docs/')))
  expect(pages.size).toBeGreaterThan(10)
  for (const page of pages) expect(read(ROOT, page)).not.toBe('')
})

test('the next step leads to the place of what cannot be read, then to what waits, in its language where that is one, then to the worst of the rest', async () => {
  const folder = project({
    'source/a.md': '# A\n\nSee [b](b.mdx).\n',
    'source/b.mdx': '# B\n\nThe end.\n',
    'translations/sv/a.md': '# A\n\nSe [b](b.mdx).\n',
    'translations/sv/b.mdx': '# B\n\nSlutet {.\n',
  })
  await call(folder, 'adopt')
  edit(folder, 'source/a.md', 'See', 'Read')
  const last = async () => (await call(folder, 'check')).text().split('\n').at(-1)
  expect(await last()).toBe('Next: put translations/sv/b.mdx:3 right, then npx tvilling check')
  edit(folder, 'translations/sv/b.mdx', ' {', '')
  await call(folder, 'adopt')
  expect(await last()).toBe('Next: npx tvilling diff --language sv')
  edit(folder, 'source/a.md', 'Read', 'See')
  edit(folder, 'translations/sv/a.md', 'b.mdx', 'c.mdx')
  await call(folder, 'confirm', ['translations/sv/a.md:3'], { by: 'Åsa' })
  expect(await last()).toBe('Next: put translations/sv/a.md:3 right, then npx tvilling check')
})
