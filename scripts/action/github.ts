/** The one door to GitHub's REST API: https://docs.github.com/rest. */
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import type { Environment } from './context.js'

/** Asks GitHub about one repository. */
export interface GitHub {
  readonly owner: string
  /** The answer's data; `undefined` for what there is not. Throws a `UsageError` for a refusal. */
  readonly ask: <T>(method: Method, path: string, body?: object) => Promise<T | undefined>
  /** All members of a list, page by page. */
  readonly list: <T>(path: string) => Promise<readonly T[]>
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** Pages of a list that are asked for at most. */
const PAGES = 50

/** Milliseconds that an answer may take. */
const PATIENCE = 30_000

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
  const ask = async <T>(method: Method, path: string, body?: object): Promise<T | undefined> => {
    const response = await fetch(`${base}${path}`, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'tvilling',
        'x-github-api-version': '2022-11-28',
      },
      ...(body && { body: JSON.stringify(body) }),
    }).catch((cause: Error) => {
      throw refusal(method, path, cause.message)
    })
    if (response.status === 404 && method === 'GET') return undefined
    if (!response.ok) throw refusal(method, path, String(response.status))
    return response.status === 204 ? undefined : ((await response.json()) as T)
  }
  const list = async <T>(path: string): Promise<readonly T[]> => {
    const found: T[] = []
    for (let page = 1; page <= PAGES; page++) {
      const joint = path.includes('?') ? '&' : '?'
      const some = (await ask<readonly T[]>('GET', `${path}${joint}per_page=100&page=${page}`)) ?? []
      found.push(...some)
      if (some.length < 100) break
    }
    return found
  }
  return { owner: repository.split('/')[0] ?? '', ask, list }
}

/** What is said of a refusal holds nothing of the request but its address. */
function refusal(method: string, path: string, reason: string): UsageError {
  return new UsageError(
    'input',
    t('action.refused', 'GitHub refused {{request}}: {{reason}}. Check the permissions of the job', {
      request: `${method} ${path}`,
      reason,
    }),
  )
}
