/** The door to deepl-node, which is loaded for the first request: what the engine needs of it, and what its errors mean. */
import type { DeepLClient } from 'deepl-node'
import { t } from '../../phrases.js'
import { EngineError } from '../engine.js'
import { interrupted, MOST_BYTES, redirected, tooLate } from './http.js'
import { keyRefused, quoted } from './secrets.js'

/** An account at DeepL. */
export interface Account {
  /** Characters that are left to the account; `undefined` where there is no limit. */
  readonly left: () => Promise<number | undefined>
  /** Target languages by their code in lower case, with whether they tell formal from informal. */
  readonly languages: () => Promise<ReadonlyMap<string, boolean>>
  /** Pairs of languages that glossaries can have, as `en sv`. */
  readonly glossaryPairs: () => Promise<ReadonlySet<string>>
  readonly glossaries: () => Promise<
    readonly { readonly name: string; readonly id: string; readonly pairs: readonly string[] }[]
  >
  readonly entries: (id: string, pair: Pair) => Promise<Entries>
  /** Makes a glossary with one dictionary; gives its id. */
  readonly create: (name: string, pair: Pair, entries: Entries) => Promise<string>
  /** Replaces or adds the dictionary of a pair. */
  readonly replace: (id: string, pair: Pair, entries: Entries) => Promise<void>
  readonly translate: (batch: Batch) => Promise<readonly Translated[]>
}

/** Codes of two languages, without regions. */
export interface Pair {
  readonly source: string
  readonly target: string
}

/** What a dictionary says for each source term. */
export type Entries = Readonly<Record<string, string>>

/** Texts of one request. */
export interface Batch {
  readonly texts: readonly string[]
  readonly source: string
  readonly target: string
  readonly context: string
  readonly glossary?: string | undefined
  readonly formality?: 'more' | 'less' | undefined
  /** Whether each text is translated as one sentence. */
  readonly isWhole: boolean
}

/** One translation. */
export interface Translated {
  readonly text: string
  /** Characters that were billed. */
  readonly characters: number
  readonly model?: string | undefined
}

/** A request failed, and another one may not. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
}

/** How often the package sends a request that fails for reasons that pass, and milliseconds that it may wait between, in all. */
const ATTEMPTS = 3
const PAUSES = 30_000

/** How an account is reached. */
export interface Access {
  readonly key: string
  /** Absent where the key tells it. */
  readonly address: string | undefined
  readonly signal: AbortSignal
  /** Milliseconds for one attempt; the package gives the first one no less than a second. */
  readonly patience: number
}

/** An account; nothing is loaded or sent yet. */
export function openAccount(access: Access): Account {
  let client: Promise<DeepLClient> | undefined
  const call = async <T>(work: (client: DeepLClient) => Promise<T>): Promise<T> => {
    client ??= connect(access)
    const { DeepLClient: _, ...errors } = await import('deepl-node')
    try {
      return await within(work(await client), access)
    } catch (error) {
      throw explained(error, errors, access)
    }
  }
  return {
    left: () => call(async (deepl) => leftOf((await deepl.getUsage()).character)),
    languages: () => call(async (deepl) => languagesOf(await deepl.getTargetLanguages())),
    glossaryPairs: () => call(async (deepl) => pairsOf(await deepl.getGlossaryLanguagePairs())),
    glossaries: () =>
      call(async (deepl) =>
        (await deepl.listMultilingualGlossaries()).map(({ name, glossaryId, dictionaries }) => ({
          name,
          id: glossaryId,
          pairs: dictionaries.map((one) => `${one.sourceLangCode} ${one.targetLangCode}`.toLowerCase()),
        })),
      ),
    entries: (id, { source, target }) =>
      call(async (deepl) =>
        (await deepl.getMultilingualGlossaryDictionaryEntries(id, source, target)).entries.entries(),
      ),
    create: (name, pair, entries) =>
      call(async (deepl) => {
        const dictionary = await dictionaryOf(pair, entries)
        return (await deepl.createMultilingualGlossary(name, [dictionary])).glossaryId
      }),
    replace: (id, pair, entries) =>
      call(async (deepl) => {
        await deepl.replaceMultilingualGlossaryDictionary(id, await dictionaryOf(pair, entries))
      }),
    translate: (batch) => call((deepl) => translate(deepl, batch)),
  }
}

async function connect({ key, address, signal, patience }: Access): Promise<DeepLClient> {
  const { DeepLClient: Client } = await import('deepl-node')
  const client = new Client(key, {
    ...(address !== undefined && { serverUrl: address }),
    maxRetries: ATTEMPTS,
    minTimeout: patience,
    sendPlatformInfo: false,
    appInfo: { appName: 'tvilling', appVersion: '1' },
  })
  bind(client, { signal, maxRedirects: 0, validateStatus: isNoRedirect, maxContentLength: MOST_BYTES })
  return client
}

/** What axios, which the package sends with, takes besides. */
interface Bounds {
  readonly signal: AbortSignal
  readonly maxRedirects: number
  readonly validateStatus: (status: number) => boolean
  readonly maxContentLength: number
}

/**
 * Has each request sent within these bounds. The package has no option for them and follows redirects, to other hosts with
 * the texts and to some with the key, so what it is about to send is changed on its way. Throws when that cannot be done.
 */
function bind(client: DeepLClient, bounds: Bounds): void {
  const wire = Reflect.get(client, 'httpClient') as
    | { prepareRequest?: (...given: readonly unknown[]) => object }
    | undefined
  const prepare = wire?.prepareRequest?.bind(wire)
  if (!wire || !prepare) throw new Error('deepl-node has no httpClient.prepareRequest')
  wire.prepareRequest = (...given) => ({ ...prepare(...given), ...bounds })
}

/** The package reads all other statuses itself. */
function isNoRedirect(status: number): boolean {
  return status < 300 || status >= 400
}

async function dictionaryOf({ source, target }: Pair, entries: Entries) {
  const { GlossaryEntries } = await import('deepl-node')
  return {
    sourceLangCode: source,
    targetLangCode: target,
    entries: new GlossaryEntries({ entries: { ...entries } }),
  }
}

function leftOf(characters: { readonly count: number; readonly limit: number } | undefined) {
  return characters && Math.max(0, characters.limit - characters.count)
}

function languagesOf(languages: Awaited<ReturnType<DeepLClient['getTargetLanguages']>>) {
  return new Map(
    languages.map(({ code, supportsFormality }) => [code.toLowerCase(), supportsFormality === true]),
  )
}

function pairsOf(pairs: Awaited<ReturnType<DeepLClient['getGlossaryLanguagePairs']>>) {
  return new Set(pairs.map(({ sourceLang, targetLang }) => `${sourceLang} ${targetLang}`.toLowerCase()))
}

async function translate(deepl: DeepLClient, batch: Batch): Promise<readonly Translated[]> {
  const { texts, source, target, context, glossary, formality, isWhole } = batch
  type Codes = Parameters<DeepLClient['translateText']>
  const results: unknown = await deepl.translateText([...texts], source as Codes[1], target as Codes[2], {
    tagHandling: 'xml',
    tagHandlingVersion: 'v2',
    outlineDetection: false,
    splitSentences: isWhole ? 'off' : 'nonewlines',
    preserveFormatting: true,
    ...(context !== '' && { context }),
    ...(glossary !== undefined && { glossary }),
    // Languages that tell no difference ignore these two.
    ...(formality && { formality: `prefer_${formality}` }),
  })
  if (!Array.isArray(results) || results.length !== texts.length) throw new ServiceError(unreadable())
  return results.map((result: unknown) => {
    const { text, billedCharacters, modelTypeUsed } = result as Record<string, unknown>
    if (typeof text !== 'string') throw new ServiceError(unreadable())
    return {
      text,
      characters: Number(billedCharacters) || 0,
      ...(typeof modelTypeUsed === 'string' &&
        /^[\w.-]{1,60}$/u.test(modelTypeUsed) && { model: modelTypeUsed }),
    }
  })
}

/** The package cannot be told to stop: what it still waits for is left behind. */
async function within<T>(work: Promise<T>, { signal, patience }: Access): Promise<T> {
  if (signal.aborted) throw interrupted()
  work.catch(() => undefined)
  let end = (): void => undefined
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, stop) => {
    end = () => stop(interrupted())
    signal.addEventListener('abort', end, { once: true })
    timer = setTimeout(() => stop(new ServiceError(tooLate(patience))), ATTEMPTS * patience + PAUSES)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
}

type Errors = Pick<
  typeof import('deepl-node'),
  'AuthorizationError' | 'QuotaExceededError' | 'TooManyRequestsError' | 'ConnectionError' | 'DeepLError'
>

/** An error of ours for one of the package's, which holds the key and what was sent: nothing but its words is taken. */
function explained(error: unknown, errors: Errors, { key, patience }: Access): Error {
  if (error instanceof EngineError || error instanceof ServiceError) return error
  if (error instanceof errors.AuthorizationError) return new EngineError(keyRefused('DEEPL_API_KEY'))
  if (error instanceof errors.QuotaExceededError)
    return new EngineError(t('engine.quota', 'the quota of this account is used up'))
  if (error instanceof errors.TooManyRequestsError)
    return new EngineError(t('engine.busy', 'the service is asked too often; try again later'))
  if (error instanceof errors.ConnectionError) return connectionTrouble(error, patience)
  const words = error instanceof errors.DeepLError ? quoted(error.message, [key]) : undefined
  return new ServiceError(words === undefined ? unreadable() : words)
}

/** What axios says of a request without an answer: a status that was not accepted, a time that passed, anything else. */
function connectionTrouble({ error }: { readonly error?: unknown }, patience: number): Error {
  const { code, response } = (error ?? {}) as {
    readonly code?: unknown
    readonly response?: { status?: unknown }
  }
  if (typeof response?.status === 'number' && !isNoRedirect(response.status))
    return new EngineError(redirected(response.status))
  if (code === 'ECONNABORTED' || code === 'ETIMEDOUT') return new ServiceError(tooLate(patience))
  return new ServiceError(t('http.connection', 'the connection failed'))
}

function unreadable(): string {
  return t('engine.unreadable', 'the answer of the service cannot be read')
}
