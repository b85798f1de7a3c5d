/** The one door to GitHub's REST API: https://docs.github.com/rest. */
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
  const send = (method: Method, path: string, body?: object) => answerTo({ method, base, path, token, body })
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
}

/** Throws a `UsageError` for what does not come from GitHub's API: nothing, a redirection, the page of a proxy. */
async function answerTo(asked: Request): Promise<Answer> {
  const { method, path, token } = asked
  const request = `${method} ${path}`
  const { status, text } = await send(asked).catch((error: Error) => {
    throw stranger(asked, reasonOf(error))
  })
  const data = status === 204 ? undefined : tryParseJson(text)
  if (data !== undefined || status === 204) return { request, status, data }
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
      'user-agent': 'tvilling',
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, text: await response.text() }
}

/** The code of the system says more than that something failed. */
function reasonOf({ message, cause }: Error): string {
  const code = (cause as { readonly code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : message
}

/** The data of an answer. Throws a `UsageError` for a refusal, with GitHub's own words. */
function granted({ request, status, data }: Answer): unknown {
  if (status >= 200 && status < 300) return data
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
