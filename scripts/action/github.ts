/** The one door to GitHub's REST API: https://docs.github.com/rest. */
import { setTimeout } from 'node:timers/promises'
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { tryParseJson } from '../syntax/json.js'
import type { Environment } from './context.js'

/** Asks GitHub about one repository. All of it throws a `UsageError` for a refusal, and for what is no answer of GitHub. */
export interface GitHub {
  readonly owner: string
  /** The answer's data, as GitHub documents it; nothing of what was deleted. */
  readonly ask: <T>(method: Method, path: string, body?: object) => Promise<T>
  /** The same of what may be missing; `undefined` when it is. */
  readonly find: <T>(path: string) => Promise<T | undefined>
  /** All members of a list, page by page. */
  readonly list: <T>(path: string) => Promise<readonly T[]>
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** Pages of a list that are asked for at most. */
const PAGES = 50

/** Milliseconds that an answer may take. */
const PATIENCE = 30_000

/** How often a request is sent that GitHub takes too many of, and the seconds that it is waited for between at most. */
const TRIES = 4
const LONGEST_PAUSE = 120

/** Characters of an answer that are told at most. */
const QUOTED = 200

/** The repository that the step runs for, with the token that it was given. Throws a `UsageError` without either. */
export function openGitHub(environment: Environment, token: string | undefined): GitHub {
  const repository = environment.GITHUB_REPOSITORY ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repository) || token === undefined)
    throw new UsageError(
      'input',
      t(
        'action.noToken',
        'Found no repository or no token; expected GITHUB_REPOSITORY and the input github-token',
      ),
    )
  const base = `${environment.GITHUB_API_URL ?? 'https://api.github.com'}/repos/${repository}`
  const send = (method: Method, path: string, body?: object) => patiently({ method, base, path, token, body })
  const find = async <T>(path: string) => {
    const answer = await send('GET', path)
    return answer.status === 404 ? undefined : (granted(answer) as T)
  }
  const ask = async <T>(method: Method, path: string, body?: object) =>
    granted(await send(method, path, body)) as T
  const list = async <T>(path: string): Promise<readonly T[]> => {
    const found: T[] = []
    for (let page = 1; page <= PAGES; page++) {
      const joint = path.includes('?') ? '&' : '?'
      const some = await ask<readonly T[]>('GET', `${path}${joint}per_page=100&page=${page}`)
      found.push(...some)
      if (some.length < 100) break
    }
    return found
  }
  return { owner: repository.split('/')[0] ?? '', ask, find, list }
}

interface Request {
  readonly method: Method
  readonly base: string
  readonly path: string
  readonly token: string
  readonly body: object | undefined
}

/** What GitHub answered, and to what. */
interface Answer {
  readonly request: string
  readonly status: number
  /** `undefined` for status 204 alone. */
  readonly data: unknown
  /** Seconds after which GitHub takes requests again; absent where that is not what it refused. */
  readonly pause?: number
}

/** Sends a request again after the pause that GitHub asks for: what it refused for that it did not carry out. */
async function patiently(asked: Request): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await answerTo(asked)
    const { pause } = answer
    if (pause === undefined || pause > LONGEST_PAUSE || tries === TRIES) return answer
    await setTimeout(1000 * pause)
  }
}

/** Throws a `UsageError` for what does not come from GitHub's API: nothing, a redirection, the page of a proxy. */
async function answerTo(asked: Request): Promise<Answer> {
  const { method, path, token } = asked
  const request = `${method} ${path}`
  const { status, text, headers } = await send(asked).catch((error: Error) => {
    throw stranger(asked, reasonOf(error))
  })
  const data = status === 204 ? undefined : tryParseJson(text)
  const pause = pauseOf(status, text, headers)
  if (data !== undefined || status === 204)
    return { request, status, data, ...(pause !== undefined && { pause }) }
  // Whoever answers may say again what was sent.
  const said = text.replaceAll(token, '***').replace(/\s+/gu, ' ').trim().slice(0, QUOTED)
  throw stranger(asked, `${status} ${JSON.stringify(said)}`)
}

async function send({ method, base, path, token, body }: Request) {
  const response = await fetch(`${base}${path}`, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      // Between two requests drafts are made; GitHub would have closed the connection, and nobody would have heard.
      connection: 'close',
      'user-agent': 'tvilling',
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** What its limits of requests say: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api. */
function pauseOf(status: number, text: string, headers: Headers): number | undefined {
  const after = headers.get('retry-after')
  if (status !== 429 && !(status === 403 && (after !== null || /rate limit/iu.test(text)))) return undefined
  // By its own clock, which is on the answer.
  const now = Date.parse(headers.get('date') ?? '') / 1000
  const reset = headers.get('x-ratelimit-remaining') === '0' ? headers.get('x-ratelimit-reset') : null
  const pause = after ?? (reset === null ? Number.NaN : Number(reset) - now)
  return Number.isNaN(Number(pause)) ? 60 : Math.max(0, Math.ceil(Number(pause)))
}

/** The code of the system says more than that something failed. */
function reasonOf({ message, cause }: Error): string {
  const code = (cause as { readonly code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : message
}

/** The data of an answer. Throws a `UsageError` for a refusal, with GitHub's own words. */
function granted({ request, status, data, pause }: Answer): unknown {
  if (status >= 200 && status < 300) return data
  if (pause !== undefined)
    throw new UsageError(
      'input',
      t(
        'action.limited',
        'GitHub takes no more requests for {{seconds}} s, and did not take {{request}}. Run the job again after that; what was done is kept',
        { seconds: pause, request },
      ),
    )
  const { message } = (data ?? {}) as { readonly message?: unknown }
  const said = typeof message === 'string' ? ` ${message.slice(0, QUOTED)}` : ''
  throw new UsageError(
    'input',
    t('action.refused', 'GitHub refused {{request}}: {{reason}}. Check the permissions of the job', {
      request,
      reason: `${status}${said}`.replace(/\.$/u, ''),
    }),
  )
}

function stranger({ method, base, path }: Request, found: string): UsageError {
  return new UsageError(
    'input',
    t(
      'action.stranger',
      'Found {{found}} in answer to {{request}}; expected JSON from the API of GitHub. Check GITHUB_API_URL, and what stands between the runner and GitHub, such as a proxy',
      { found, request: `${method} ${base}${path}` },
    ),
  )
}
