/** A GitHub of our own, as far as the Action asks it; and what a runner makes of what a step prints. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Comment {
  id: number
  body: string
  user: { login: string; type: string }
}

interface Pull {
  number: number
  title: string
  body: string
  head: { ref: string; sha: string; label: string }
  base: string
  state?: 'open' | 'closed'
  merged_at?: string | null
}

interface Logged {
  readonly commit: { readonly message: string }
  readonly parents: readonly string[]
}

/** What is answered once in place of the forge, to a request such as `GET /pulls`. */
interface Trouble {
  readonly to: string
  readonly status: number
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What is on the forge; tests read and change it. */
export interface Forge {
  readonly url: string
  readonly comments: Comment[]
  readonly pulls: Pull[]
  readonly refs: Map<string, string>
  /** Text by path, by commit. */
  readonly commits: Map<string, Map<string, string>>
  /** What commits say, and what they follow, by commit. */
  readonly log: Map<string, Logged>
  readonly requests: string[]
  /** Those that changed something. */
  readonly writes: string[]
  /** What comes between, in this order. */
  readonly troubles: Trouble[]
  /** How many connections there were. */
  readonly connections: () => number
  readonly close: () => void
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' }
const NOT_FOUND = { message: 'Not Found' }
const MAIN = 'a'.repeat(40)

/** Opens a forge on this machine, with the repository `example/town`. */
export async function openForge(files: Readonly<Record<string, string>> = {}): Promise<Forge> {
  const commits = new Map([[MAIN, new Map(Object.entries(files))]])
  const trees = new Map<string, Map<string, string>>([[MAIN, new Map(Object.entries(files))]])
  const state = {
    comments: [] as Comment[],
    pulls: [] as Pull[],
    refs: new Map([['heads/main', MAIN]]),
    commits,
    requests: [] as string[],
    writes: [] as string[],
    troubles: [] as Trouble[],
    log: new Map<string, Logged>(),
  }
  const log = state.log
  /** The commits that led to one and were made here, the last one first. */
  const since = (id: string): readonly Logged[] => {
    const made = log.get(id)
    return made ? [made, ...since(made.parents[0] ?? '')] : []
  }
  let next = 1
  const fresh = () => (next++).toString(16).padStart(40, 'b')
  const routes: readonly (readonly [
    RegExp,
    (match: RegExpExecArray, body: never, query: URLSearchParams) => unknown,
  ])[] = [
    [/^GET $/u, () => ({ default_branch: 'main' })],
    [/^GET \/issues\/\d+\/comments$/u, (_, __, query) => page(state.comments, query)],
    [
      /^POST \/issues\/\d+\/comments$/u,
      (_, { body }: { body: string }) => state.comments.push({ id: next++, body, user: BOT }),
    ],
    [
      /^PATCH \/issues\/comments\/(\d+)$/u,
      ([, id], { body }: { body: string }) =>
        Object.assign(state.comments.find((comment) => comment.id === Number(id)) ?? {}, { body }),
    ],
    [
      /^DELETE \/issues\/comments\/(\d+)$/u,
      ([, id]) =>
        state.comments.splice(
          state.comments.findIndex((comment) => comment.id === Number(id)),
          1,
        ),
    ],
    [/^GET \/pulls\/(\d+)$/u, ([, number]) => state.pulls.find((pull) => pull.number === Number(number))],
    [
      /^GET \/pulls$/u,
      (_, __, query) =>
        page(
          state.pulls
            .filter(({ head }) => head.label === query.get('head'))
            .filter(({ state = 'open' }) => ['all', state].includes(query.get('state') ?? 'open'))
            .toReversed(),
          query,
        ),
    ],
    [
      /^POST \/pulls$/u,
      (_, { title, body, head, base }: Record<'title' | 'body' | 'head' | 'base', string>) => {
        const sha = state.refs.get(`heads/${head}`) ?? ''
        state.pulls.push({
          number: next++,
          title,
          body,
          head: { ref: head, sha, label: `example:${head}` },
          base,
          state: 'open',
          merged_at: null,
        })
        return {}
      },
    ],
    [
      /^PATCH \/pulls\/(\d+)$/u,
      ([, number], body: object) =>
        Object.assign(state.pulls.find((pull) => pull.number === Number(number)) ?? {}, body),
    ],
    [
      /^GET \/pulls\/(\d+)\/commits$/u,
      ([, number], __, query) => {
        const pull = state.pulls.find((one) => one.number === Number(number))
        return page(pull ? since(pull.head.sha) : [], query)
      },
    ],
    [/^GET \/git\/ref\/(.+)$/u, ([, ref = '']) => sha(state.refs.get(ref))],
    [/^GET \/git\/commits\/(\w+)$/u, ([, id]) => ({ sha: id, tree: { sha: id } })],
    [
      /^POST \/git\/trees$/u,
      (_, { base_tree, tree }: { base_tree: string; tree: { path: string; content?: string }[] }) => {
        const id = fresh()
        const texts = new Map(trees.get(base_tree) ?? [])
        for (const { path, content } of tree)
          if (content === undefined) texts.delete(path)
          else texts.set(path, content)
        trees.set(id, texts)
        return { sha: id }
      },
    ],
    [
      /^POST \/git\/commits$/u,
      (_, { message, tree, parents }: { message: string; tree: string; parents: string[] }) => {
        const id = fresh()
        log.set(id, { commit: { message }, parents })
        commits.set(id, trees.get(tree) ?? new Map())
        return { sha: id, tree: { sha: tree } }
      },
    ],
    [
      /^POST \/git\/refs$/u,
      (_, { ref, sha: id }: { ref: string; sha: string }) => {
        state.refs.set(ref.replace('refs/', ''), id)
        return {}
      },
    ],
    [
      /^PATCH \/git\/refs\/(.+)$/u,
      ([, ref = ''], { sha: id }: { sha: string }) => {
        state.refs.set(ref, id)
        for (const { head, state: now } of state.pulls)
          if (now === 'open' && `heads/${head.ref}` === ref) head.sha = id
        return {}
      },
    ],
  ]
  const server: Server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://forge')
    const path = decodeURIComponent(pathname.replace('/repos/example/town', ''))
    const line = `${request.method} ${path}`
    const body = await read(request)
    state.requests.push(line)
    const trouble = state.troubles.findIndex(({ to }) => to === line)
    const [between] = trouble < 0 ? [] : state.troubles.splice(trouble, 1)
    if (between) return response.writeHead(between.status, between.headers).end(between.text)
    if (request.headers.authorization !== 'Bearer secret') return response.writeHead(401).end('{}')
    if (request.method !== 'GET') state.writes.push(line)
    for (const [pattern, answer] of routes) {
      const match = pattern.exec(line)
      if (!match) continue
      const data = answer(match, body as never, searchParams)
      return response
        .writeHead(data === undefined ? 404 : request.method === 'DELETE' ? 204 : 200)
        .end(JSON.stringify(data ?? NOT_FOUND))
    }
    return response.writeHead(404).end(JSON.stringify(NOT_FOUND))
  })
  let connections = 0
  server.on('connection', () => connections++)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    ...state,
    url: `http://127.0.0.1:${port}`,
    connections: () => connections,
    close: () => server.close(),
  }
}

function page<T>(members: readonly T[], query: URLSearchParams): readonly T[] {
  const size = Number(query.get('per_page') ?? 30)
  return members.slice((Number(query.get('page') ?? 1) - 1) * size).slice(0, size)
}

function sha(id: string | undefined): object | undefined {
  return id === undefined ? undefined : { object: { sha: id } }
}

async function read(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const part of request) text += part
  return text === '' ? undefined : JSON.parse(text)
}

/** A workflow command that a runner carries out. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * The workflow commands that a runner finds in what a step prints, after `ActionCommand.cs` and
 * `ActionCommandManager.cs` of actions/runner: at the start of a line behind white space, or `##[…]` anywhere in it; none
 * between `stop-commands` and its token.
 */
export function commandsIn(output: string): readonly Command[] {
  const found: Command[] = []
  let token: string | undefined
  for (const line of output.split(/\r\n|\r|\n/u)) {
    const command = parse(line)
    if (!command) continue
    if (token !== undefined) {
      if (command.name === token) token = undefined
      continue
    }
    if (command.name === 'stop-commands') token = command.data
    found.push(command)
  }
  if (token !== undefined) throw new Error('commands were never taken again')
  return found
}

function parse(line: string): Command | undefined {
  const [, name, rest, data] =
    /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/su.exec(line) ??
    /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/su.exec(line) ??
    []
  if (name === undefined) return undefined
  const properties = Object.fromEntries(
    (rest ?? '')
      .split(',')
      .filter(Boolean)
      .map((pair) => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at), unescaped(pair.slice(at + 1))]
      }),
  )
  return { name, properties, data: unescaped(data ?? '') }
}

function unescaped(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%')
}
