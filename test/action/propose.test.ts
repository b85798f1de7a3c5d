/** The task `propose`, against a GitHub of our own. */
import { afterEach, expect, test } from 'vitest'
import { parseLedger } from '../../scripts/store/ledger.js'
import { commit, git } from '../commands/repository.js'
import { call, changedFiles, filesIn, run, write } from '../commands/run.js'
import { scratch } from '../store/scratch.js'
import { type Forge, openForge } from './forge.js'
import { step } from './run.js'

const open: Forge[] = []
afterEach(() => {
  for (const forge of open.splice(0)) forge.close()
})

/** A project with one document of a name, whose link has moved. */
async function behindIn(name: string): Promise<string> {
  const folder = scratch()
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'], draft: { engines: ['patch'] } }))
  write(folder, `source/${name}.md`, 'See [a](https://town.example/old) here.\n')
  write(folder, `translations/sv/${name}.md`, 'Se [a](https://town.example/old) här.\n')
  await run(folder, 'adopt')
  write(folder, `source/${name}.md`, 'See [a](https://town.example/new) here.\n')
  commit(folder)
  return folder
}

/** A project with two documents, whose links have all moved: patches know what to do. */
async function behind(paragraphs: number): Promise<string> {
  const folder = scratch()
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['da', 'sv'], draft: { engines: ['patch'] } }))
  const pageOf = (word: string, address: string) =>
    Array.from(
      { length: paragraphs },
      (_, at) => `${word} [${at}](${address}${at}.html) ${word} ${at}.`,
    ).join('\n\n')
  for (const name of ['one', 'two']) {
    write(folder, `source/${name}.md`, `${pageOf('See', 'https://town.example/old/')}\n`)
    for (const language of ['da', 'sv'])
      write(folder, `translations/${language}/${name}.md`, `${pageOf('Se', 'https://town.example/old/')}\n`)
  }
  await run(folder, 'adopt')
  for (const name of ['one', 'two'])
    write(folder, `source/${name}.md`, `${pageOf('See', 'https://town.example/new/')}\n`)
  commit(folder)
  return folder
}

async function propose(folder: string, inputs: Readonly<Record<string, string>> = {}, known?: Forge) {
  const forge = known ?? (await openForge())
  if (!known) open.push(forge)
  const all = { task: 'propose', 'github-token': 'secret', ...inputs }
  const { code, stdout } = await step(folder, all, { name: 'schedule', api: forge.url })
  expect([code, stdout]).toEqual([0, expect.any(String)])
  return forge
}

test('one pull request for each document and language, said to be unreviewed, and nothing is changed but its ledger', async () => {
  const folder = await behind(3)
  const before = filesIn(folder)
  const forge = await propose(folder)
  expect(forge.pulls.map(({ title }) => title)).toEqual([
    'Machine drafts, not reviewed: source/one.md (da)',
    'Machine drafts, not reviewed: source/one.md (sv)',
    'Machine drafts, not reviewed: source/two.md (da)',
    'Machine drafts, not reviewed: source/two.md (sv)',
  ])
  for (const { head, body } of forge.pulls) {
    expect(body).toContain('nobody has reviewed them')
    expect([...(forge.commits.get(head.sha)?.keys() ?? [])]).toEqual([
      expect.stringMatching(/^\.tvilling\/(?:da|sv)\/source\/(?:one|two)\.md\.jsonl$/u),
    ])
  }
  expect(
    changedFiles(before, filesIn(folder)).filter((path) => !path.startsWith('.tvilling/.gitignore')),
  ).toEqual([])
})

test('a pull request changes 400 lines at most, and what is left comes the next time', async () => {
  const folder = await behind(250)
  const forge = await propose(folder, { language: 'sv', 'max-pull-requests': '1' })
  const [pull] = forge.pulls
  const [[path, text] = ['', '']] = forge.commits.get(pull?.head.sha ?? '') ?? []
  const drafted = parseLedger(text, path).filter(({ draft }) => draft)
  expect(drafted).toHaveLength(200)
  expect(pull?.body).toContain('Left for the next time&#58; 50')
  write(folder, path, text)
  const [added, gone] = git(folder, ['diff', '--numstat']).split('\t').map(Number)
  expect([added, gone]).toEqual([200, 200])
  // As merged: the drafts are there, and every state is as it was.
  const { data } = await call<{ units: readonly { state?: string; draft?: string }[] }>(folder, 'diff', [], {
    all: true,
  })
  expect(data.units.filter(({ draft }) => draft)).toHaveLength(200)
  expect(new Set(data.units.map(({ state }) => state))).toEqual(new Set(['translated']))
})

test('the same drafts are proposed once, for which no file is downloaded, and others renew the pull request', async () => {
  const folder = await behind(3)
  const forge = await propose(folder, { language: 'sv' })
  const [writes, requests] = [forge.writes.length, forge.requests.length]
  await propose(folder, { language: 'sv' }, forge)
  expect(forge.writes.length).toBe(writes)
  expect(
    forge.requests.slice(requests).filter((line) => !/^GET (?:\/pulls|\/git\/commits|$)/u.test(line)),
  ).toEqual([])
  write(folder, 'source/one.md', 'See [0](https://town.example/newest/0.html) See 0.\n')
  await propose(folder, { language: 'sv' }, forge)
  expect(forge.pulls).toHaveLength(2)
  expect(forge.writes.slice(writes)).toContain(`PATCH /pulls/${forge.pulls[0]?.number}`)
})

test('no name of a file closes an issue, calls anybody or is a picture', async () => {
  const forge = await propose(await behindIn('fixes #1 @everyone ![a](b)'))
  const [pull] = forge.pulls
  expect([...forge.log.values()].map(({ commit }) => commit.message)).toEqual([
    expect.stringMatching(
      /^Propose machine drafts in sv, which nobody has reviewed\n\nTvilling-Drafts: [0-9a-f]{32}$/u,
    ),
  ])
  expect(pull?.title).not.toMatch(/@\w|#\d/u)
  // Commands are code, where GitHub looks for nothing.
  expect(pull?.body.replace(/`[^`]*`/gu, '')).not.toMatch(/@\w|#1|!\[/u)
  expect(pull?.head.ref).toMatch(/^tvilling\/drafts\/sv\/[0-9a-f]{12}$/u)
})

test('a limit that is no number stops the task before it asks for anything', async () => {
  const forge = await openForge()
  open.push(forge)
  const inputs = { task: 'propose', 'github-token': 'secret', 'max-pull-requests': 'few' }
  const { code, stdout } = await step(await behind(1), inputs, { name: 'schedule', api: forge.url })
  expect([code, stdout]).toEqual([2, expect.stringContaining('::Unexpected max-pull-requests "few"')])
  expect(forge.pulls).toEqual([])
})

test('the commands of a pull request can be copied into a shell, whatever the name of the page', async () => {
  const [pull] = (await propose(await behindIn('first steps; echo no'))).pulls
  expect(pull?.body).toContain("npx tvilling approve 'translations/sv/first steps; echo no.md' --count 1")
})

/** The one pull request of a forge, as a person leaves it. */
function leave(forge: Forge, how: Partial<Forge['pulls'][number]>): void {
  const [pull, ...others] = forge.pulls
  if (!pull || others.length > 0) throw new Error('not one pull request')
  Object.assign(pull, how)
}

test('a pull request that a person closed comes back only when what its drafts are made from changes', async () => {
  const folder = await behindIn('page')
  const forge = await propose(folder)
  leave(forge, { state: 'closed' })
  forge.refs.delete(`heads/${forge.pulls[0]?.head.ref}`)
  await propose(folder, {}, forge)
  expect(forge.pulls).toHaveLength(1)
  write(folder, 'source/page.md', 'See [a](https://town.example/newest) here.\n')
  commit(folder)
  await propose(folder, {}, forge)
  expect(forge.pulls.map(({ state }) => state)).toEqual(['closed', 'open'])
})

test('behind a pull request that was merged comes another one, whether its branch is gone or not', async () => {
  const folder = await behindIn('page')
  const forge = await propose(folder)
  leave(forge, { state: 'closed', merged_at: '2026-01-02T03:04:05Z' })
  await propose(folder, {}, forge)
  expect(forge.pulls.map(({ state }) => state)).toEqual(['closed', 'open'])
})

test.each([
  ['is left alone, whatever has changed', 1, 1],
  ['is renewed where it only took in the default branch', 2, 3],
])('a branch to which a person committed %s', async (_, parents, commits) => {
  const folder = await behindIn('page')
  const forge = await propose(folder)
  const [pull] = forge.pulls
  if (!pull) throw new Error('no pull request')
  const mine = 'c'.repeat(40)
  forge.log.set(mine, {
    commit: { message: 'Mine' },
    parents: [pull.head.sha, ...(parents > 1 ? ['d'.repeat(40)] : [])],
  })
  pull.head.sha = mine
  forge.refs.set(`heads/${pull.head.ref}`, mine)
  write(folder, 'source/page.md', 'See [a](https://town.example/newest) here.\n')
  commit(folder)
  await propose(folder, {}, forge)
  expect([forge.log.size, pull.head.sha === mine]).toEqual([commits < 3 ? 2 : 3, commits < 3])
})

test('where GitHub takes the branch and not the pull request, the next run opens it', async () => {
  const folder = await behindIn('page')
  const forge = await openForge()
  open.push(forge)
  const text = JSON.stringify({
    message: 'GitHub Actions is not permitted to create or approve pull requests.',
  })
  forge.troubles.push({ to: 'POST /pulls', status: 403, text })
  const inputs = { task: 'propose', 'github-token': 'secret' }
  const { code, stdout } = await step(folder, inputs, { name: 'schedule', api: forge.url })
  expect([code, stdout]).toEqual([2, expect.stringContaining('not permitted to create')])
  await propose(folder, {}, forge)
  expect(forge.pulls).toHaveLength(1)
})

test('drafts are added to the ledger of the commit that is checked out, so that a decision that came since is not taken back', async () => {
  const folder = await behindIn('page')
  const head = git(folder, ['rev-parse', 'HEAD'])
  const forge = await propose(folder)
  expect([...forge.log.values()].map(({ parents }) => parents)).toEqual([[head]])
})

test('a run for another branch than the default one proposes nothing', async () => {
  const forge = await openForge()
  open.push(forge)
  const inputs = { task: 'propose', 'github-token': 'secret' }
  const { code, stdout } = await step(await behindIn('page'), inputs, { branch: 'mine', api: forge.url })
  expect([code, stdout]).toEqual([
    2,
    expect.stringContaining('Found a run for "mine"; expected one for "main"'),
  ])
  expect(forge.writes).toEqual([])
})

test('a page whose name has spaces and letters beyond ASCII gets its pull request, once', async () => {
  const folder = await behindIn('första steg på ön')
  const forge = await propose(folder)
  await propose(folder, {}, forge)
  expect(forge.pulls.map(({ title }) => title)).toEqual([
    'Machine drafts, not reviewed: source/första steg på ön.md (sv)',
  ])
  const [texts] = forge.pulls.map(({ head }) => forge.commits.get(head.sha))
  expect([...(texts?.keys() ?? [])]).toEqual(['.tvilling/sv/source/första steg på ön.md.jsonl'])
})

test('the ledger of a page that was renamed comes with it', async () => {
  const folder = await behindIn('old')
  for (const place of ['source', 'translations/sv']) git(folder, ['mv', `${place}/old.md`, `${place}/new.md`])
  commit(folder)
  const before = filesIn(folder)
  const ledger = '.tvilling/sv/source/old.md.jsonl'
  const forge = await openForge({ [ledger]: before[ledger] ?? '' })
  await propose(folder, {}, forge)
  forge.close()
  const [texts] = forge.pulls.map(({ head }) => forge.commits.get(head.sha))
  expect([...(texts?.keys() ?? [])]).toEqual(['.tvilling/sv/source/new.md.jsonl'])
  expect(changedFiles(before, filesIn(folder)).filter((path) => !path.endsWith('.gitignore'))).toEqual([])
})

test('patches that a person let be published at once are drafts in a pull request as well', async () => {
  const folder = await behindIn('page')
  const page = (address: string) => `See [a](https://town.example/${address}) here.\n`
  write(folder, 'source/page.md', page('old'))
  await run(folder, ['confirm', 'translations', '--state', 'reviewed', '--count', '1', '--by', 'Ada'])
  write(folder, 'source/page.md', page('new'))
  const draft = { engines: ['patch'], apply: { by: 'Ada', what: ['link'] } }
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'], draft }))
  commit(folder)
  const before = filesIn(folder)
  const forge = await propose(folder)
  expect(changedFiles(before, filesIn(folder)).filter((path) => !path.endsWith('.gitignore'))).toEqual([])
  const [[path, text] = ['', '']] = forge.commits.get(forge.pulls[0]?.head.sha ?? '') ?? []
  expect(parseLedger(text, path)).toMatchObject([
    { state: 'reviewed', by: 'Ada', draft: { engine: 'patch' } },
  ])
  // What the test is about: on the command line the page changes.
  await run(folder, 'draft')
  expect(changedFiles(before, filesIn(folder))).toContain('translations/sv/page.md')
})

test('an engine that fails is told, and keeps no draft of the others from its pull request', async () => {
  const folder = await behind(1)
  write(
    folder,
    'tvilling.json',
    JSON.stringify({ languages: ['sv'], draft: { engines: ['patch', 'deepl'] } }),
  )
  write(folder, 'source/one.md', 'Something that no patch knows.\n')
  commit(folder)
  const forge = await openForge()
  open.push(forge)
  const inputs = { task: 'propose', 'github-token': 'secret' }
  const { code, stdout } = await step(folder, inputs, { name: 'schedule', api: forge.url })
  expect([code, stdout]).toEqual([3, expect.stringMatching(/^::stop-commands::\S+\ndeepl: .*DEEPL_API_KEY/u)])
  expect(forge.pulls.map(({ title }) => title)).toEqual(['Machine drafts, not reviewed: source/two.md (sv)'])
})
