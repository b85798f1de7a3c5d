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
  commit(folder)
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

test('the same drafts are proposed once, and others renew the pull request', async () => {
  const folder = await behind(3)
  const forge = await propose(folder, { language: 'sv' })
  const writes = forge.writes.length
  await propose(folder, { language: 'sv' }, forge)
  expect(forge.writes.length).toBe(writes)
  write(folder, 'source/one.md', 'See [0](https://town.example/newest/0.html) See 0.\n')
  await propose(folder, { language: 'sv' }, forge)
  expect(forge.pulls).toHaveLength(2)
  expect(forge.writes.slice(writes)).toContain(`PATCH /pulls/${forge.pulls[0]?.number}`)
})

test('no name of a file closes an issue, calls anybody or is a picture', async () => {
  const forge = await propose(await behindIn('fixes #1 @everyone ![a](b)'))
  const [pull] = forge.pulls
  expect(forge.messages).toEqual(['Propose machine drafts in sv, which nobody has reviewed'])
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
