/** The door to the network for engines: a request to a service and its JSON, within a time and a size. */

import { t } from '../../phrases.js'
import { tryParseJson } from '../../syntax/json.js'
import { EngineError } from '../engine.js'

/** What is sent. */
export interface Call {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** A form, or what is sent as JSON. */
  readonly body: URLSearchParams | object
  readonly signal: AbortSignal
  /** Milliseconds for one attempt. */
  readonly patience: number
}

/** What came back: a status and the value of a JSON, `undefined` when it was none; or why nothing did. */
export type Reply = { readonly status: number; readonly json: unknown } | Failure

interface Failure {
  readonly failure: string
  /** Whether every other request would fail in the same way. */
  readonly isLasting?: true
}

/** Bytes of an answer beyond which nobody reads on. */
export const MOST_BYTES = 2_000_000

/** How often a request is sent when the service is busy or fails; seconds between, unless it says how long to wait. */
const PAUSES = [1, 4]
const LONGEST_PAUSE = 30

/**
 * Sends a form or JSON and reads JSON. Tries again when the service is busy, fails or cannot be reached. Redirects are
 * not followed: a key goes where the person said and nowhere else. Throws an `EngineError` when the person wants to stop.
 */
export async function post(call: Call): Promise<Reply> {
  for (let at = 0; ; at++) {
    const { reply, isPassing, wait } = await attempt(call)
    const pause = PAUSES[at]
    if (pause === undefined || !isPassing) return reply
    await sleep(1000 * Math.min(LONGEST_PAUSE, wait ?? pause), call.signal)
  }
}

interface Attempt {
  readonly reply: Reply
  /** Whether the next attempt may do better. */
  readonly isPassing?: boolean
  /** Seconds that the service wants to be left alone. */
  readonly wait?: number
}

async function attempt({ url, headers, body, signal, patience }: Call): Promise<Attempt> {
  if (signal.aborted) throw interrupted()
  const isForm = body instanceof URLSearchParams
  // Not `AbortSignal.timeout`: behind `AbortSignal.any` it may be collected as garbage before it fires
  // (https://github.com/nodejs/node/issues/57736).
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new DOMException('Too late', 'TimeoutError')), patience)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...(!isForm && { 'content-type': 'application/json' }), ...headers },
      body: isForm ? body : JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.any([signal, late.signal]),
    })
    const { status } = response
    if (status >= 300 && status < 400) {
      await response.body?.cancel()
      return { reply: { failure: redirected(status), isLasting: true } }
    }
    const text = await readText(response)
    if (text === undefined) return { reply: { failure: tooLong() } }
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN)
    const isPassing = status === 429 || status >= 500
    return { reply: { status, json: tryParseJson(text) }, isPassing, ...(wait >= 0 && { wait }) }
  } catch (error) {
    if (signal.aborted) throw interrupted()
    return { reply: { failure: failureOf(error, patience) }, isPassing: true }
  } finally {
    clearTimeout(timer)
  }
}

/** Why an answer that sends elsewhere is none. */
export function redirected(status: number): string {
  return t(
    'http.redirect',
    'the service sends requests on to another address ({{status}}), which no key follows; expected the address that answers itself',
    { status },
  )
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

function tooLong(): string {
  return t('http.tooLong', 'an answer of more than {{bytes}} bytes', { bytes: MOST_BYTES })
}

/** Nothing of the error itself: it may hold what was sent. */
function failureOf(error: unknown, patience: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return tooLate(patience)
  const cause = error instanceof Error ? (error.cause as { readonly code?: unknown } | undefined) : undefined
  const code = typeof cause?.code === 'string' && /^[A-Z_]{3,40}$/u.test(cause.code) ? ` (${cause.code})` : ''
  return `${t('http.connection', 'the connection failed')}${code}`
}

/** Why an answer that did not come in time is none; the time in milliseconds. */
export function tooLate(patience: number): string {
  return t('http.timeout', 'no answer within {{seconds}} s; TVILLING_SECONDS sets how long that may take', {
    seconds: Math.round(patience / 100) / 10,
  })
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
