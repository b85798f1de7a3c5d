/** Drafts of a language model behind any server that speaks OpenAI's chat completions. */
import { t } from '../../phrases.js'
import { type Asking, askingFor, cannot, finish, type Question } from '../asking.js'
import { type Answer, type Engine, EngineError, type Request } from '../engine.js'
import { overBudget } from '../restraint.js'
import { isLoopback, post, serviceAddress } from './http.js'
import type { Setup } from './kind.js'
import { inParallel } from './parallel.js'
import { patienceIn } from './patience.js'
import { ANSWER_SCHEMA, messagesFor, targetIn } from './prompt.js'
import { keyRefused, quoted, variableMissing, withQuote } from './secrets.js'

const ADDRESS = 'https://api.openai.com/v1'

/** Milliseconds for an answer, unless somebody says otherwise. */
const PATIENCE = 60_000

/** Requests under way at the same time. */
const TOGETHER = 4

/** Requests in a row without an answer after which nobody goes on asking. */
const MOST_FAILURES = 3

/** Ways to ask for JSON, the strictest first: a server that refuses one is asked in the next. */
const FORMATS = [
  {
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'translation', strict: true, schema: ANSWER_SCHEMA },
    },
    temperature: 0,
    seed: 1,
  },
  { response_format: { type: 'json_object' }, temperature: 0 },
  { temperature: 0 },
  {},
] as const

/** Where to ask, and how. */
interface Service {
  readonly url: string
  readonly model: string
  readonly key: string
  readonly signal: AbortSignal
  readonly patience: number
  readonly formality: Setup['formality']
  /** A variable without which nothing can be asked. */
  readonly missing: string | undefined
}

/** What came of one question: what the model wrote, or why it is of no use. */
type Said =
  | { readonly target: string; readonly model?: string | undefined }
  | { readonly reason: string; readonly answer?: string; readonly isFailure?: true }

/** Opens the engine. It lacks something without a model, or without a key for a server elsewhere. */
export function openaiEngine(setup: Setup): Engine {
  const service = serviceIn(setup)
  const { formality, missing } = service
  const asker = askerOf(service)
  return {
    name: 'openai',
    learns: true,
    ...(missing !== undefined && { lacks: variableMissing(missing) }),
    variant: `${service.model} ${service.url} ${service.formality ?? ''}`,
    cannot,
    charactersFor: (request) => {
      const asking = askingFor(request)
      return 'reason' in asking ? 0 : lengthOf(asking, formality)
    },
    propose: (requests) => inParallel(requests, TOGETHER, (request) => answer(request, asker, formality)),
  }
}

function serviceIn({ env, signal, formality }: Setup): Service {
  const address = serviceAddress('OPENAI_BASE_URL', env.OPENAI_BASE_URL || ADDRESS)
  const { OPENAI_API_KEY: key = '', OPENAI_MODEL: model = '' } = env
  const missing =
    model === '' ? 'OPENAI_MODEL' : key === '' && !isLoopback(address) ? 'OPENAI_API_KEY' : undefined
  const patience = patienceIn(env, PATIENCE)
  return { url: `${address}/chat/completions`, model, key, signal, patience, formality, missing }
}

function lengthOf({ request, questions }: Asking, formality: Setup['formality']): number {
  return questions
    .flatMap((question) => messagesFor(request, question, formality))
    .reduce((sum, { content }) => sum + content.length, 0)
}

async function answer(request: Request, ask: Asker, formality: Setup['formality']): Promise<Answer> {
  const asking = askingFor(request)
  if ('reason' in asking) return asking
  const targets: string[] = []
  let model: string | undefined
  for (const question of asking.questions) {
    const said = await ask(request, question)
    if ('reason' in said) {
      const { reason, answer, isFailure } = said
      return {
        request,
        reason,
        ...(answer !== undefined && { answer }),
        // What nobody answered, nobody bills.
        ...(isFailure ? { isPassing: true } : { characters: lengthOf(asking, formality) }),
      }
    }
    targets.push(said.target)
    model = said.model ?? model
  }
  const characters = lengthOf(asking, formality)
  const finished = finish(asking, targets)
  if ('reason' in finished) return { request, ...finished, characters }
  const { text } = finished
  const reason = overBudget(request, text)
  if (reason !== undefined) return { request, reason, answer: text, characters }
  return { request, proposal: { text, origin: 'mt', ...(model !== undefined && { model }), characters } }
}

type Asker = (request: Request, question: Question) => Promise<Said>

/** Remembers which way of asking the server takes, and how often it failed in a row. */
function askerOf(service: Service): Asker {
  let format = 0
  let failures = 0
  return async (request, question) => {
    const messages = messagesFor(request, question, service.formality)
    for (;;) {
      const used = format
      const reply = await send(service, { model: service.model, messages, ...FORMATS[used] })
      if ('status' in reply && reply.status === 400 && used + 1 < FORMATS.length) {
        // Others may have found out meanwhile.
        format = Math.max(format, used + 1)
        continue
      }
      const said = read(reply, service)
      failures = 'isFailure' in said ? failures + 1 : 0
      if ('isFailure' in said && failures >= MOST_FAILURES) throw new EngineError(said.reason)
      return said
    }
  }
}

function send({ url, key, signal, patience }: Service, body: object) {
  return post({ url, headers: key === '' ? {} : { authorization: `Bearer ${key}` }, body, signal, patience })
}

/** Throws an `EngineError` when no further request would fare better. */
function read(reply: Awaited<ReturnType<typeof post>>, { key, model }: Service): Said {
  if ('failure' in reply) {
    if (reply.isLasting) throw new EngineError(reply.failure)
    return { reason: reply.failure, isFailure: true }
  }
  const { status, json } = reply
  if (status !== 200) {
    const reason = refusalOf(status, json, key)
    if (Object.hasOwn(REFUSALS, status)) throw new EngineError(reason)
    return { reason, isFailure: true }
  }
  const { content, ending, used } = completionIn(json)
  if (content === undefined) return { reason: noCompletion(), isFailure: true }
  if (ending === 'length')
    return { reason: t('openai.cut', 'the answer was cut off at the length that the server allows') }
  const target = targetIn(content)
  if (target !== undefined) return { target, model: quoted(used, [key]) ?? model }
  const reason = t('openai.noJson', 'the answer is not the JSON that was asked for')
  return { reason, answer: typeof content === 'string' ? content.slice(0, 1000) : '' }
}

function noCompletion(): string {
  return t(
    'openai.noCompletion',
    'what answers there does not speak as OpenAI does: expected JSON with choices; look at OPENAI_BASE_URL, which mostly ends in /v1',
  )
}

function refusalOf(status: number, json: unknown, key: string): string {
  const error = field(json, 'error')
  // A key that was refused is told back with its middle left out; that says nothing more.
  if (status === 401 || status === 403) return `${REFUSALS[status]()} (${status})`
  const isUsedUp = field(error, 'code') === 'insufficient_quota'
  const sentence =
    REFUSALS[isUsedUp ? 402 : status]?.() ?? t('engine.refused', 'the server refused the request')
  return withQuote(`${sentence} (${status})`, field(error, 'message'), [key])
}

/** Refusals that every further request would meet. */
const REFUSALS: Readonly<Record<number, () => string>> & Readonly<Record<401 | 403, () => string>> = {
  401: () => keyRefused('OPENAI_API_KEY'),
  403: () => keyRefused('OPENAI_API_KEY'),
  402: () => t('engine.quota', 'the quota of this account is used up'),
  404: () => t('engine.notFound', 'there is nothing at this address, or the model is not known'),
  429: () => t('engine.busy', 'the service is asked too often; try again later'),
  456: () => t('engine.quota', 'the quota of this account is used up'),
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function completionIn(json: unknown) {
  const choices = field(json, 'choices')
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined
  return {
    content: field(field(choice, 'message'), 'content'),
    ending: field(choice, 'finish_reason'),
    used: field(json, 'model'),
  }
}
