/**
 * The task `propose`: drafts as pull requests, one for each document and language, small enough to be read and marked as
 * what they are. They change ledgers alone: no page is touched before a person approves.
 */

import { isDeepStrictEqual } from 'node:util'
import { countOption, type Input } from '../commands/command.js'
import { runDraft } from '../commands/draft.js'
import { selectPairs } from '../commands/project/selection.js'
import { openPairs } from '../commands/project/workspace.js'
import type { LedgerRecord, Pair } from '../model.js'
import { list, t } from '../phrases.js'
import { inertLine, markdownCode, markdownLine } from '../report/formats/escape.js'
import { shellWord } from '../report/printable.js'
import { digestOf } from '../store/contents.js'
import { readText, removeFile, writeText } from '../store/disk.js'
import { formatLedger, LEDGER_SIZE_LIMIT, parseLedger } from '../store/ledger.js'
import type { Done } from './check.js'
import { type Environment, inputOf } from './context.js'
import { type GitHub, openGitHub } from './github.js'

/** Lines that a pull request changes at most. */
const MOST = 400

/** Pull requests of one run. */
const LIMIT = 'max-pull-requests'

/** What one pull request proposes. */
interface Proposal {
  readonly pair: Pair
  readonly text: string
  readonly units: number
  /** Units whose drafts did not fit. */
  readonly left: number
}

/** Runs the task: drafts what waits, document by document, and leaves the working tree as it was. */
export async function proposeTask(
  environment: Environment,
  input: Omit<Input, 'args' | 'options'>,
): Promise<Done> {
  const github = openGitHub(environment, inputOf(environment, 'github-token'))
  const options = { [LIMIT]: inputOf(environment, LIMIT) }
  const limit = countOption({ ...input, args: [], options }, LIMIT) ?? 10
  const { config, pairs } = await openPairs({ ...input, args: [], options: {} })
  const languages = inputOf(environment, 'language')?.split(',')
  const opened: string[] = []
  for (const pair of selectPairs(pairs, [], languages)) {
    if (opened.length >= limit) break
    const proposal = await draftPair(config.root, pair, environment, input)
    if (proposal && (await open(proposal, github))) opened.push(`${pair.source} ${pair.language}`)
  }
  const stdout = t('action.proposed', 'Pull requests opened or renewed: {{amount}}', {
    amount: opened.length,
  })
  return { stdout, code: 0 }
}

/** The drafts for one document in one language; `undefined` when there are none. */
async function draftPair(
  root: string,
  pair: Pair,
  environment: Environment,
  input: Omit<Input, 'args' | 'options'>,
): Promise<Proposal | undefined> {
  const read = () => readText(root, pair.ledger, { limit: LEDGER_SIZE_LIMIT })
  const before = read()
  try {
    const engine = inputOf(environment, 'engine')
    const options = { language: pair.language, ...(engine !== undefined && { engine }) }
    await runDraft({ ...input, cwd: root, args: [pair.source], options })
    const after = read()
    return after === undefined || after === before ? undefined : fitting(pair, before ?? '', after)
  } finally {
    if (before === undefined) removeFile(root, pair.ledger)
    else writeText(root, pair.ledger, before)
  }
}

/** As many of the changed records, in their order, as a pull request may hold. */
function fitting(pair: Pair, before: string, after: string): Proposal | undefined {
  const old = new Map(parseLedger(before, pair.ledger).map((record) => [record.id, record]))
  const changed = parseLedger(after, pair.ledger).filter(
    (record) => !isDeepStrictEqual(old.get(record.id), record),
  )
  const chosen: LedgerRecord[] = []
  let lines = 0
  for (const record of changed) {
    // A record takes three lines; of one that was there, a line goes and a line comes.
    lines += old.has(record.id) ? 2 : 3
    if (lines > MOST) break
    chosen.push(record)
  }
  if (chosen.length === 0) return undefined
  const records = new Map([...old, ...chosen.map((record) => [record.id, record] as const)])
  const text = formatLedger([...records.values()])
  return { pair, text, units: chosen.length, left: changed.length - chosen.length }
}

interface Ref {
  readonly object: { readonly sha: string }
}

interface Commit {
  readonly sha: string
  readonly tree: { readonly sha: string }
}

/** Opens or renews the pull request of a proposal; whether anything was to be done. */
async function open(proposal: Proposal, github: GitHub): Promise<boolean> {
  const { pair, text } = proposal
  const branch = `tvilling/drafts/${pair.language}/${digestOf(pair.source).slice(0, 12)}`
  const { default_branch: main } = await github.ask<{ default_branch: string }>('GET', '')
  const base = await github.ask<Ref>('GET', `/git/ref/heads/${encodeURIComponent(main)}`)
  const known = await github.find<Ref>(`/git/ref/heads/${branch}`)
  if (known && (await isProposed(branch, pair, text, github))) return false
  const parent = base.object.sha
  const { tree } = await github.ask<Commit>('GET', `/git/commits/${parent}`)
  const entry = { path: pair.ledger, mode: '100644', type: 'blob', content: text }
  const made = await github.ask<{ sha: string }>('POST', '/git/trees', {
    base_tree: tree.sha,
    tree: [entry],
  })
  const message = t('action.commit', 'Propose machine drafts in {{language}}, which nobody has reviewed', {
    language: pair.language,
  })
  const body = { message, tree: made.sha, parents: [parent] }
  const { sha } = await github.ask<Commit>('POST', '/git/commits', body)
  if (known) await github.ask('PATCH', `/git/refs/heads/${branch}`, { sha, force: true })
  else await github.ask('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha })
  await openPull(proposal, branch, main, github)
  return true
}

/** Whether a branch holds the same drafts already, whenever they were made. */
async function isProposed(branch: string, { ledger }: Pair, text: string, github: GitHub): Promise<boolean> {
  const path = ledger.split('/').map(encodeURIComponent).join('/')
  const file = await github.find<{ content: string }>(`/contents/${path}?ref=${encodeURIComponent(branch)}`)
  const timeless = (one: string) => one.replace(/"at":"[^"]*"/gu, '')
  return (
    file !== undefined && timeless(Buffer.from(file.content, 'base64').toString('utf8')) === timeless(text)
  )
}

async function openPull(proposal: Proposal, branch: string, main: string, github: GitHub): Promise<void> {
  const { pair } = proposal
  const title = t('action.title', 'Machine drafts, not reviewed: {{source}} ({{language}})', {
    source: inertLine(pair.source),
    language: pair.language,
  })
  const body = bodyOf(proposal)
  const head = encodeURIComponent(`${github.owner}:${branch}`)
  const [pull] = await github.list<{ number: number }>(`/pulls?state=open&head=${head}`)
  if (pull) await github.ask('PATCH', `/pulls/${pull.number}`, { title, body })
  else await github.ask('POST', '/pulls', { title, body, head: branch, base: main })
}

function bodyOf({ pair, units, left }: Proposal): string {
  const said = [
    t(
      'action.unreviewed',
      'These drafts were made by a machine, and nobody has reviewed them. No page changes by this.',
    ),
    t('action.units', 'Units with a draft: {{units}}. Left for the next time: {{left}}.', { units, left }),
    list([pair.source, pair.language]),
  ]
  const target = shellWord(pair.target)
  const commands = [`npx tvilling diff ${target}`, `npx tvilling approve ${target} --count ${units}`]
  return [...said.map(markdownLine), ...commands.map(markdownCode)].join('\n\n')
}
