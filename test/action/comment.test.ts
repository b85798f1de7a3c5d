/** The task `comment`, against a GitHub of our own. */
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { afterEach, expect, test } from 'vitest'
import type { Message } from '../../scripts/model.js'
import type { CheckReport } from '../../scripts/report/check.js'
import { write } from '../commands/run.js'
import { scratch } from '../store/scratch.js'
import { type Forge, openForge } from './forge.js'
import { step } from './run.js'

const SHA = 'd'.repeat(40)
const MARKER = '<!-- tvilling:status -->'
const INPUTS = { task: 'comment', 'github-token': 'secret' }
const open: Forge[] = []
afterEach(() => {
  for (const forge of open.splice(0)) forge.close()
})

async function forge(): Promise<Forge> {
  const made = await openForge()
  open.push(made)
  made.pulls.push({
    number: 7,
    title: '',
    body: '',
    head: { ref: 'mine', sha: SHA, label: 'fork:mine' },
    base: 'main',
  })
  return made
}

const MESSAGE: Message = {
  ruleId: 'outdated',
  severity: 'warning',
  file: 'a.md',
  line: 3,
  column: 1,
  reason: 'Outdated translation',
  language: 'sv',
}

function report(messages: readonly Message[]): CheckReport {
  const count = (severity: string) => messages.filter((message) => message.severity === severity).length
  const summary = {
    errors: count('error'),
    warnings: count('warning'),
    infos: 0,
    suppressed: 0,
    documents: 1,
  }
  return { version: 1, messages, summary, languages: [{ language: 'sv', documents: 1, units: 1, words: 9 }] }
}

/** The event of a run; that of a fork names no pull request. */
function event(isFork = false, head_sha = SHA): object {
  return {
    workflow_run: {
      event: 'pull_request',
      head_sha,
      head_branch: 'mine',
      head_repository: { owner: { login: 'fork' } },
      // What GitHub names may belong to another repository: a fork that takes over the same commit.
      pull_requests: isFork ? [] : [{ number: 6 }, { number: 7 }],
    },
  }
}

async function comment(
  forge: Forge,
  messages: readonly Message[],
  data = event(),
  change?: CheckReport['change'],
) {
  const folder = scratch()
  const found = { ...report(messages), ...(change && { change }) }
  write(folder, 'tvilling-check/check.json', JSON.stringify(found))
  return step(folder, { ...INPUTS, report: `${folder}/tvilling-check/check.json` }, { data, api: forge.url })
}

test('twenty pushes leave one comment, which says what the last one did, and turns green', {
  timeout: 120_000,
}, async () => {
  const github = await forge()
  for (let push = 1; push <= 20; push++)
    expect((await comment(github, [{ ...MESSAGE, line: push }], event(push % 2 === 0))).code).toBe(0)
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toContain('`a.md:20`')
  await comment(github, [])
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toContain('✅ Nothing to report')
})

test('a comment on 2,000 findings fits, and says by language what is new, what is settled, what waits, and where to see more', async () => {
  const github = await forge()
  const folder = scratch()
  const messages = Array.from(
    { length: 2000 },
    (_, at): Message => ({
      ...MESSAGE,
      line: at + 1,
      language: at % 4 === 0 ? 'da' : 'sv',
      reason: `${'Outdated translation. '.repeat(20)}`,
    }),
  )
  const texts = [
    {
      file: 'a.md',
      line: 3,
      words: 9,
      languages: [{ language: 'sv', needs: 'patch' as const, change: 'link' as const }],
    },
  ]
  const cost = { texts, units: 2, words: 7, cosmetic: 0, patched: 1, characters: 40 }
  const languages = [
    { language: 'da', documents: 1, units: 501, words: 4500 },
    { language: 'sv', documents: 1, units: 1501, words: 13_500 },
  ]
  const change = { base: SHA, files: [], before: 0, fixed: { sv: 12 }, cost, words: [] }
  write(folder, 'check.json', JSON.stringify({ ...report(messages), languages, change }))
  const inputs = { ...INPUTS, report: `${folder}/check.json`, 'status-page': 'https://town.example/status/' }
  const done = await step(folder, inputs, { data: event(), api: github.url })
  expect(done.code).toBe(0)
  const body = github.comments[0]?.body ?? ''
  expect(body.length).toBeLessThan(65_536)
  expect(body).toContain('| da | 500 | 0 | 501 | 4,500 |\n| sv | 1,500 | 12 | 1,501 | 13,500 |')
  expect(body).toContain('- `a.md:3` sv&#58; link, patched mechanically')
  expect(body).toMatch(/<details>[\s\S]*- and [\d,]+ more\n\n<\/details>/u)
  expect(body).toContain('`npx tvilling check --base dddddddddddd`')
  expect(body).toContain('](https://town.example/status/)')
})

test.each([
  'javascript:alert(1)',
  'http://town.example',
  'https://town.example/)![a](https://forged.example',
])('a status page at %s is not linked', async (address) => {
  const github = await forge()
  const folder = scratch()
  write(folder, 'check.json', JSON.stringify(report([MESSAGE])))
  const inputs = { ...INPUTS, report: `${folder}/check.json`, 'status-page': address }
  await step(folder, inputs, { data: event(), api: github.url })
  expect(nodesOf(github.comments[0]?.body ?? '').filter(({ type }) => type === 'link')).toEqual([])
})

test('a clean pull request gets no comment, and the same report writes nothing twice', async () => {
  const github = await forge()
  await comment(github, [])
  expect(github.writes).toEqual([])
  await comment(github, [MESSAGE])
  await comment(github, [MESSAGE])
  expect(github.writes).toEqual(['POST /issues/7/comments'])
})

test('the report may lie in the folder of the job itself', async () => {
  const github = await forge()
  const folder = scratch()
  write(folder, 'check.json', JSON.stringify(report([MESSAGE])))
  const { code } = await step(folder, { ...INPUTS, report: 'check.json' }, { data: event(), api: github.url })
  expect([code, github.comments.length]).toEqual([0, 1])
})

test('a comment of somebody else is never touched, whatever mark it holds', async () => {
  const github = await forge()
  const forged = [
    { id: 901, body: `${MARKER}\nforged`, user: { login: 'mallory', type: 'User' } },
    { id: 902, body: `${MARKER}\nforged`, user: { login: 'other[bot]', type: 'Bot' } },
    { id: 903, body: `quoted: ${MARKER}`, user: { login: 'github-actions[bot]', type: 'Bot' } },
  ]
  github.comments.push(...forged.map((one) => ({ ...one })))
  await comment(github, [MESSAGE])
  expect(github.comments.slice(0, 3)).toEqual(forged)
  expect(github.comments).toHaveLength(4)
})

test('the comment of an account of its own is kept up to date too, which is no bot of an app', async () => {
  const github = await forge()
  github.comments.push({ id: 1, body: `${MARKER} old`, user: { login: 'town-machine', type: 'User' } })
  const folder = scratch()
  write(folder, 'check.json', JSON.stringify(report([MESSAGE])))
  const inputs = { ...INPUTS, report: 'check.json', bot: 'town-machine' }
  await step(folder, inputs, { data: event(), api: github.url })
  expect(github.writes).toEqual(['PATCH /issues/comments/1'])
})

test('a comment beyond the first page is found, and surplus ones of our own go', async () => {
  const github = await forge()
  const user = { login: 'github-actions[bot]', type: 'Bot' }
  for (let id = 1000; id < 1250; id++)
    github.comments.push({ id, body: 'other', user: { login: 'ada', type: 'User' } })
  github.comments.push({ id: 1, body: `${MARKER} old`, user }, { id: 2, body: `${MARKER} older`, user })
  await comment(github, [MESSAGE])
  expect(github.writes).toEqual(['DELETE /issues/comments/2', 'PATCH /issues/comments/1'])
})

test('a run for a commit that the pull request has left behind says nothing', async () => {
  const github = await forge()
  for (const isFork of [false, true]) await comment(github, [MESSAGE], event(isFork, 'e'.repeat(40)))
  expect(github.writes).toEqual([])
})

test.each([
  ['{', 'no JSON'],
  [JSON.stringify({ ...report([]), version: 2 }), 'version'],
  [JSON.stringify({ ...report([]), messages: [{ ...MESSAGE, severity: '<b>' }] }), 'messages[0].severity'],
  [JSON.stringify({ ...report([]), summary: { errors: '1' } }), 'summary'],
])('a report of another shape is refused: %s', async (text, said) => {
  const github = await forge()
  const folder = scratch()
  write(folder, 'check.json', text)
  const inputs = { ...INPUTS, report: `${folder}/check.json` }
  const { stdout, code } = await step(folder, inputs, { data: event(), api: github.url })
  expect([code, stdout]).toEqual([2, expect.stringContaining(said)])
  expect(github.writes).toEqual([])
})

test('a token that is refused is told without the token', async () => {
  const github = await forge()
  const inputs = { ...INPUTS, 'github-token': 'wrong-token' }
  const { stdout, code } = await step(scratch(), inputs, { data: event(), api: github.url })
  expect(code).toBe(2)
  expect(stdout).toMatch(/GET \/pulls\?state=open\S+: 401/u)
  expect(stdout).not.toContain('wrong-token')
})

const TEXTS = [
  '@everyone @town/team ada@example.org',
  '![a](https://forged.example/a.png) <img src=https://forged.example/a.png>',
  '[a](https://forged.example) https://forged.example www.forged.example <https://forged.example>',
  MARKER,
  '--> </details></code><h1>a</h1><script>a</script>',
  'fixes #1 GH-1 a/b#1 a@0123456789abcdef 0123456789abcdef0123456789abcdef01234567',
  '| a | **a** _a_ ~a~ `a` :smile: $a$ \\* &amp;lt;b&gt;',
  'a\n\n# a\n\n- a\n\n```\na\n\n---\n\n1. a',
  '\u202ea\u0000b\u001b[31m',
  'mailto:ada@example.org xmpp:ada@example.org ftp://forged.example',
]

test('no text of a pull request is a mention, a picture, a link or markup in the comment, and none is our mark', async () => {
  const github = await forge()
  const fields = ['file', 'reason', 'expected', 'ruleId', 'language'] as const
  const messages = TEXTS.flatMap((text) => fields.map((field): Message => ({ ...MESSAGE, [field]: text })))
  const said = { line: 3, language: 'sv', unit: 'a', at: '2026-01-02T03:04:05Z' }
  const words = TEXTS.flatMap((text) => [
    { ...said, type: 'waiver' as const, file: text, by: text, text, rule: text },
    { ...said, type: 'comment' as const, file: 'a.md', by: text, text },
  ])
  const cost = { texts: [], units: 0, words: 0, cosmetic: 0, patched: 0, characters: 0 }
  await comment(github, messages, event(), { base: SHA, files: [], before: 0, fixed: {}, cost, words })
  const body = github.comments[0]?.body ?? ''
  expect(body.lastIndexOf(MARKER)).toBe(0)
  const found = nodesOf(body.slice(MARKER.length))
  expect(
    found.filter(({ type }) => ['image', 'link', 'linkReference', 'heading', 'code'].includes(type)),
  ).toEqual([expect.objectContaining({ type: 'heading' })])
  const html = new Set(
    found.flatMap(({ type, value }) => (type === 'html' ? [value?.trim().replace(/>[^<]*</gu, '><')] : [])),
  )
  expect(
    [...html].filter((one) => !/^(?:<details>\n?<summary><\/summary>|<\/details>)$/u.test(one ?? '')),
  ).toEqual([])
  // What GitHub looks for in what it has read, outside code.
  const text = found.flatMap(({ type, value }) => (type === 'text' ? [value] : [])).join('\n')
  expect(text).not.toMatch(/@\w|#\d|GH-\d|https?:\/\/|www\.|\b[0-9a-f]{7,40}\b|[\0\u001b\u202e]/u)
})

interface Found {
  readonly type: string
  readonly value?: string
}

/** All nodes of a text as GitHub reads it. */
function nodesOf(text: string): readonly Found[] {
  const found: Found[] = []
  const visit = (node: object) => {
    const { type, value, children = [] } = node as { type: string; value?: string; children?: object[] }
    found.push({ type, ...(value !== undefined && { value }) })
    for (const child of children) visit(child)
  }
  visit(unified().use(remarkParse).use(remarkGfm).parse(text))
  return found
}
