/** The task `comment`: the one comment of this program on a pull request, kept up to date. */
import { t } from '../phrases.js'
import type { CheckReport } from '../report/check.js'
import { summarise } from '../report/formats/markdown.js'
import { readArtifact } from './artifact.js'
import type { Done } from './check.js'
import { type Environment, type Event, inputOf, readEvent } from './context.js'
import { type GitHub, openGitHub } from './github.js'

/** How the comment is known again; only in a comment of the bot's own, and no content can hold it. */
const MARKER = '<!-- tvilling:status -->'

/** Who writes with the token of a workflow. */
const BOT = 'github-actions[bot]'

interface Comment {
  readonly id: number
  readonly body?: string
  readonly user?: { readonly login: string } | null
}

interface PullRequest {
  readonly number: number
  readonly head: { readonly sha: string }
}

/** Runs the task, for the pull request of the run that the event names. */
export async function commentTask(environment: Environment): Promise<Done> {
  const github = openGitHub(environment, inputOf(environment, 'github-token'))
  const { workflow_run: run } = readEvent(environment)
  const pull = run?.event === 'pull_request' ? await pullRequestOf(run, github) : undefined
  if (pull === undefined)
    return { stdout: t('action.noPull', 'There is no open pull request for this run.'), code: 0 }
  const report = readArtifact(inputOf(environment, 'report') ?? 'tvilling-check/check.json')
  const bot = inputOf(environment, 'bot') ?? BOT
  const comments = await github.list<Comment>(`/issues/${pull}/comments`)
  const [own, ...surplus] = comments.filter(
    ({ body = '', user }) => body.startsWith(MARKER) && user?.login === bot,
  )
  for (const { id } of surplus) await github.ask('DELETE', `/issues/comments/${id}`)
  const body = bodyOf(report, inputOf(environment, 'status-page'))
  if (own && own.body !== body) await github.ask('PATCH', `/issues/comments/${own.id}`, { body })
  if (!own && isWorthIt(report)) await github.ask('POST', `/issues/${pull}/comments`, { body })
  return { stdout: t('action.commented', 'The comment is up to date.'), code: 0 }
}

/** Nobody needs to be told that there is nothing to be said; a comment that is there turns green. */
function isWorthIt({ messages, change }: CheckReport): boolean {
  const { cost, words = [] } = change ?? {}
  return messages.some(({ suppressed }) => !suppressed) || (cost?.units ?? 0) > 0 || words.length > 0
}

/** The address of the status page is the workflow's own, and linked only when it is one of the web. */
function bodyOf(report: CheckReport, statusPage: string | undefined): string {
  const page = /^https:\/\/[\w./~%-]+$/u.exec(statusPage ?? '')?.[0]
  const link = page === undefined ? [] : ['', `[${t('site.digest', 'Translations that wait')}](${page})`]
  return [MARKER, ...summarise(report), ...link].join('\n')
}

/**
 * The pull request that a run was for, of its branch: events name none for forks, and those of other repositories too. One
 * that has moved on since gets its comment from its next run.
 */
async function pullRequestOf(
  run: NonNullable<Event['workflow_run']>,
  github: GitHub,
): Promise<number | undefined> {
  const head = `${run.head_repository?.owner.login ?? ''}:${run.head_branch ?? ''}`
  const pulls = await github.list<PullRequest>(`/pulls?state=open&head=${encodeURIComponent(head)}`)
  return pulls.find((pull) => pull.head.sha === run.head_sha)?.number
}
