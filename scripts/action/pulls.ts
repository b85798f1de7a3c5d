/**
 * Pull requests with drafts, each from a branch of its own. What a person said with one is kept to: what was closed does not
 * come back while nothing that its drafts were made from has changed, and what others committed to is left alone.
 */

import { homeOf } from '../commands/project/ledgers.js'
import { UsageError } from '../errors.js'
import type { Pair } from '../model.js'
import { list, t } from '../phrases.js'
import { inertLine, markdownCode, markdownLine } from '../report/formats/escape.js'
import { shellWord } from '../report/printable.js'
import { digestOf } from '../store/contents.js'
import { resolveRevision } from '../store/revisions.js'
import type { GitHub } from './github.js'
import type { Proposal } from './proposal.js'

/** Behind it stands, in the message of a commit, the digest of everything that its drafts were made from. */
const KEY = 'Tvilling-Drafts'

/** What pull requests start from. */
export interface Base {
  /** The branch that they are for. */
  readonly branch: string
  readonly commit: string
  readonly tree: string
}

/** Where a proposal goes. */
export interface Place {
  readonly branch: string
  /** Digest of everything that the drafts are made from. */
  readonly key: string
  /** The number of the pull request that is open for it. */
  readonly open: number | undefined
}

interface Commit {
  readonly sha: string
  readonly tree: { readonly sha: string }
}

interface Pull {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly merged_at: string | null
}

interface PullCommit {
  readonly commit: { readonly message: string }
  readonly parents: readonly unknown[]
}

/**
 * The commit that is checked out, since its ledgers are what drafts are added to: on a newer one, decisions that came in
 * between would be taken back. Throws a `UsageError` when the run is not for the default branch.
 */
export async function openBase(github: GitHub, root: string, name: string | undefined): Promise<Base> {
  const { default_branch: branch } = await github.ask<{ default_branch: string }>('GET', '')
  if (name !== branch)
    throw new UsageError(
      'input',
      t(
        'action.branch',
        'Found a run for {{found}}; expected one for {{branch}}, the default branch, which pull requests with drafts are for',
        { found: JSON.stringify(name ?? ''), branch: JSON.stringify(branch) },
      ),
    )
  const commit = resolveRevision(root, 'HEAD')
  const { tree } = await github.ask<Commit>('GET', `/git/commits/${commit}`)
  return { branch, commit, tree: tree.sha }
}

/** Where the drafts of a document go; `undefined` when they wait there, were declined, or others work on them. */
export async function findPlace(
  { source, language }: Pair,
  key: string,
  github: GitHub,
): Promise<Place | undefined> {
  const branch = `tvilling/drafts/${language}/${digestOf(source).slice(0, 12)}`
  const head = encodeURIComponent(`${github.owner}:${branch}`)
  const pulls = await github.list<Pull>(`/pulls?state=all&head=${head}`)
  const open = pulls.find(({ state }) => state === 'open')
  const last = open ?? pulls[0]
  const place = { branch, key, open: open?.number }
  if (!last || last.merged_at !== null) return place
  const commits = await github.list<PullCommit>(`/pulls/${last.number}/commits`)
  const keys = commits.filter(({ parents }) => parents.length < 2).map(({ commit }) => keyIn(commit.message))
  const isOthers = open !== undefined && keys.includes(undefined)
  return isOthers || keys.includes(key) ? undefined : place
}

function keyIn(message: string): string | undefined {
  return new RegExp(`^${KEY}: ([0-9a-f]+)$`, 'mu').exec(message)?.[1]
}

/** Opens or renews the pull request of a proposal. */
export async function propose(
  proposal: Proposal,
  place: Place,
  { github, ...base }: Base & { readonly github: GitHub },
): Promise<void> {
  const { pair, text } = proposal
  const { branch, key, open } = place
  const file = { mode: '100644', type: 'blob' }
  const home = homeOf(pair)
  const moved = home === pair.ledger ? [] : [{ ...file, path: pair.ledger, sha: null }]
  const made = await github.ask<{ sha: string }>('POST', '/git/trees', {
    base_tree: base.tree,
    tree: [{ ...file, path: home, content: text }, ...moved],
  })
  const said = t('action.commit', 'Propose machine drafts in {{language}}, which nobody has reviewed', {
    language: pair.language,
  })
  const message = `${said}\n\n${KEY}: ${key}`
  const commit = { message, tree: made.sha, parents: [base.commit] }
  const { sha } = await github.ask<Commit>('POST', '/git/commits', commit)
  const isThere = (await github.find(`/git/ref/heads/${branch}`)) !== undefined
  if (isThere) await github.ask('PATCH', `/git/refs/heads/${branch}`, { sha, force: true })
  else await github.ask('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha })
  const title = t('action.title', 'Machine drafts, not reviewed: {{source}} ({{language}})', {
    source: inertLine(pair.source),
    language: pair.language,
  })
  const body = bodyOf(proposal)
  if (open !== undefined) await github.ask('PATCH', `/pulls/${open}`, { title, body })
  else await github.ask('POST', '/pulls', { title, body, head: branch, base: base.branch })
}

function bodyOf({ pair, units, left }: Proposal): string {
  const said = [
    t(
      'action.unreviewed',
      'These drafts were made by a machine, and nobody has reviewed them. No page changes by this.',
    ),
    t('action.units', 'Units with a draft: {{units}}. Left for the next time: {{left}}.', { units, left }),
    list([pair.source, pair.language]),
    t(
      'action.closing',
      'If you close this without merging it, it does not come back before the document, its translation, the glossary or the engines change. A branch to which others committed is left alone.',
    ),
  ]
  const target = shellWord(pair.target)
  const commands = [`npx tvilling diff ${target}`, `npx tvilling approve ${target} --count ${units}`]
  return [...said.map(markdownLine), ...commands.map(markdownCode)].join('\n\n')
}
