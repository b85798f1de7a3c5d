/** The door to the network for engines: JSON to a service and back, within a time and a size, and what its refusals mean. */
import { t } from '../../phrases.js'
import { EngineError } from '../engine.js'

/** What is sent. */
export interface Call {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: object
  readonly signal: AbortSignal
  /** Milliseconds for one attempt; a minute when absent. */
  readonly deadline?: number
}

/** What came back: a status and the value of a JSON, `undefined` when it was none; or why nothing did. */
export type Reply = { readonly status: number; readonly json: unknown } | { readonly failure: string }

const DEADLINE = 60_000

/** Bytes of an answer beyond which nobody reads on. */
const MOST_BYTES = 2_000_000

/** How often a request is sent when the service is busy or fails; seconds between, unless it says how long to wait. */
const PAUSES = [1, 4]
const LONGEST_PAUSE = 30

/**
 * Sends JSON and reads JSON. Tries again when the service is busy, fails or cannot be reached. Redirects are refused:
 * a key goes where the person said and nowhere else. Throws an `EngineError` when the person wants to stop.
 */
export async function post(call: Call): Promise<Reply> {
  for (const pause of [...PAUSES, undefined]) {
    const { reply, wait } = await attempt(call)
    const isPassing = 'failure' in reply || reply.status === 429 || reply.status >= 500
    if (pause === undefined || !isPassing) return reply
    await sleep(1000 * Math.min(LONGEST_PAUSE, wait ?? pause), call.signal)
  }
  return { failure: t('http.noAnswer', 'no answer') }
}

async function attempt(call: Call): Promise<{ readonly reply: Reply; readonly wait?: number }> {
  const { url, headers, body, signal, deadline = DEADLINE } = call
  if (signal.aborted) throw interrupted()
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(deadline)]),
    })
    const text = await readText(response)
    if (text === undefined)
      return {
        reply: {
          failure: t('http.tooLong', 'an answer of more than {{bytes}} bytes', { bytes: MOST_BYTES }),
        },
      }
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN)
    return { reply: { status: response.status, json: parse(text) }, ...(wait >= 0 && { wait }) }
  } catch (error) {
    if (signal.aborted) throw interrupted()
    return { reply: { failure: failureOf(error, deadline) } }
  }
}

async function readText({ body }: Response): Promise<string | undefined> {
  if (!body) return ''
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for await (const piece of body) {
    bytes += piece.byteLength
    if (bytes > MOST_BYTES) return undefined
    text += decoder.decode(piece, { stream: true })
  }
  return text + decoder.decode()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Nothing of the error itself: it may hold what was sent. */
function failureOf(error: unknown, deadline: number): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return t('http.timeout', 'no answer within {{seconds}} s', { seconds: Math.round(deadline / 1000) })
  const cause = error instanceof Error ? (error.cause as { readonly code?: unknown } | undefined) : undefined
  const code = typeof cause?.code === 'string' && /^[A-Z_]{3,40}$/u.test(cause.code) ? ` (${cause.code})` : ''
  return `${t('http.connection', 'the connection failed')}${code}`
}

/** Waits, but not for somebody who wants to stop. In milliseconds. */
function sleep(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, stop) => {
    const end = () => {
      clearTimeout(timer)
      stop(interrupted())
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end)
      done()
    }, time)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}

/** What an engine says that was stopped by the person at the keyboard. */
export function interrupted(): EngineError {
  return new EngineError(t('http.interrupted', 'interrupted; what was answered by then is kept'))
}

/**
 * The address of a service as the environment gives it. Throws an `EngineError` unless it is https, or http on this
 * machine: anything else would send a key in the clear.
 */
export function serviceAddress(variable: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isHere = url !== undefined && LOOPBACK.test(url.hostname)
  const isClean =
    url !== undefined && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (url && isClean && (url.protocol === 'https:' || (url.protocol === 'http:' && isHere)))
    return url.href.replace(/\/+$/u, '')
  throw new EngineError(
    t(
      'engine.address',
      'Unexpected address in {{variable}}, expected https://…, or http:// for this machine, without a name, a password or a query',
      { variable },
    ),
  )
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u

/** Whether an address leads to this machine. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(new URL(address).hostname)
}

/**
 * What a service says about a refusal, for people: one line, cut, and nothing at all when it could hold a part of a
 * secret, in whatever form: a service may send back what it was sent.
 */
export function quoted(said: unknown, secret: string): string | undefined {
  if (typeof said !== 'string') return undefined
  const line = said
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_QUOTED)
  return line === '' || holdsPart(said, secret) ? undefined : line
}

const MOST_QUOTED = 200

/** Characters of a secret in a row that are too many. */
const TELLING = 6

function holdsPart(text: string, secret: string): boolean {
  const lower = text.toLowerCase()
  return formsOf(secret).some((form) => {
    for (let at = 0; at + TELLING <= form.length; at++)
      if (lower.includes(form.slice(at, at + TELLING))) return true
    return false
  })
}

/** Shorter keys are words that stand anywhere: servers on this machine take any. */
const LEAST_SECRET = 12

/** Whether a text holds a secret as a whole, in whatever form: it may not become part of a document. */
export function holdsSecret(text: string, secret: string): boolean {
  const lower = text.toLowerCase()
  return secret.length >= LEAST_SECRET && formsOf(secret).some((form) => lower.includes(form))
}

/** A secret as it is, reversed, as part of an address, in hexadecimal, and in Base64 wherever it begins; in lower case. */
function formsOf(secret: string): readonly string[] {
  if (secret === '') return []
  const encoded = ['', ' ', '  '].map((before) =>
    // What stands before and behind the secret is in the outer digits.
    Buffer.from(before + secret)
      .toString('base64')
      .slice(before === '' ? 0 : 4)
      .replace(/.?=*$/u, ''),
  )
  const reversed = [...secret].reverse().join('')
  const forms = [
    secret,
    reversed,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('hex'),
    ...encoded,
  ]
  return forms.map((form) => form.toLowerCase())
}

/** Why an answer that holds a key is no draft. */
export function keyInAnswer(): string {
  return t('engine.keyInAnswer', 'the answer has the key in it')
}
