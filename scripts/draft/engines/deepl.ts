/** Drafts of DeepL. */
import { t } from '../../phrases.js'
import { type Asking, askingFor, cannot, finish } from '../asking.js'
import { type Answer, type Engine, EngineError, type Request } from '../engine.js'
import { type Account, type Batch, openAccount, ServiceError, type Translated } from './deepl-client.js'
import { glossaryFor } from './deepl-glossary.js'
import { baseOf, targetCode } from './deepl-languages.js'
import { serviceAddress } from './http.js'
import type { Setup } from './kind.js'
import { patienceIn } from './patience.js'
import { variableMissing } from './secrets.js'

/** Milliseconds for an answer, unless somebody says otherwise. */
const PATIENCE = 20_000

/** Limits of one request, in texts and in bytes; DeepL's own are 50 and 128 KiB. */
const MOST_TEXTS = 50
const MOST_BYTES = 100_000

/** Characters of context: it is free of charge, and what is far away helps little. */
const MOST_CONTEXT = 3000

/** Requests in a row that failed after which nobody goes on asking. */
const MOST_FAILURES = 3

/** Opens the engine. It lacks something without a key. */
export function deeplEngine(setup: Setup): Engine {
  const { DEEPL_API_KEY: key = '', DEEPL_SERVER_URL: given = '' } = setup.env
  const address = given === '' ? undefined : serviceAddress('DEEPL_SERVER_URL', given)
  const patience = patienceIn(setup.env, PATIENCE)
  const account = openAccount({ key, address, signal: setup.signal, patience })
  let terms: Promise<Terms> | undefined
  return {
    name: 'deepl',
    learns: true,
    ...(key === '' && { lacks: variableMissing('DEEPL_API_KEY') }),
    variant: setup.formality ?? '',
    cannot,
    charactersFor: (request) => {
      const asking = askingFor(request)
      return 'reason' in asking ? 0 : lengthOf(asking)
    },
    propose: async function* (requests) {
      if (requests.length === 0) return
      terms ??= first(termsFor(account, setup))
      yield* translateAll(requests, account, await terms)
    },
  }
}

/** What is the same for all requests in a language. */
interface Terms extends Pick<Batch, 'source' | 'target' | 'glossary' | 'formality'> {}

async function termsFor(account: Account, setup: Setup): Promise<Terms> {
  const languages = await account.languages()
  const target = targetCode(setup.language, languages)
  if (target === undefined)
    throw new EngineError(
      t('deepl.language', 'DeepL does not translate into {{language}}', { language: setup.language }),
    )
  const pair = { source: baseOf(setup.sourceLanguage), target: baseOf(setup.language) }
  const glossary = await glossaryFor(account, pair, setup)
  const formality = languages.get(target.toLowerCase()) ? setup.formality : undefined
  return { source: pair.source, target, glossary, formality }
}

/** What is asked before any text: when that fails, nothing else is asked. */
async function first<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    throw error instanceof ServiceError ? new EngineError(error.message) : error
  }
}

/** Requests that are sent together: with the same neighbours, so that one context serves all. */
type Group = readonly Asking[]

async function* translateAll(
  requests: readonly Request[],
  account: Account,
  terms: Terms,
): AsyncIterable<Answer> {
  const askings: Asking[] = []
  for (const request of requests) {
    const asking = askingFor(request)
    if ('reason' in asking) yield asking
    else askings.push(asking)
  }
  let failures = 0
  let left = await first(account.left())
  for (const group of groupsOf(askings)) {
    const needed = group.reduce((sum, asking) => sum + lengthOf(asking), 0)
    if (left !== undefined && needed > left) throw overQuota(needed, left)
    const answers = await translateGroup(group, account, terms)
    yield* answers.answers
    failures = answers.failure === undefined ? 0 : failures + 1
    if (answers.failure !== undefined && failures >= MOST_FAILURES) throw new EngineError(answers.failure)
    if (left !== undefined) left -= needed
  }
}

function overQuota(needed: number, left: number): EngineError {
  return new EngineError(
    t(
      'deepl.quota',
      '{{left}} characters are left of this account’s quota, and the next request needs {{needed}}',
      { left, needed },
    ),
  )
}

function lengthOf({ questions }: Asking): number {
  return questions.reduce((sum, { tagged }) => sum + tagged.source.text.length, 0)
}

function groupsOf(askings: readonly Asking[]): readonly Group[] {
  const groups: Asking[][] = []
  let [texts, bytes] = [0, 0]
  for (const asking of askings) {
    const last = groups.at(-1)
    const [ownTexts, ownBytes] = [asking.questions.length, bytesOf(asking)]
    const fits = texts + ownTexts <= MOST_TEXTS && bytes + ownBytes <= MOST_BYTES
    if (last?.[0] && fits && sectionOf(last[0]) === sectionOf(asking)) last.push(asking)
    else {
      groups.push([asking])
      ;[texts, bytes] = [0, 0]
    }
    texts += ownTexts
    bytes += ownBytes
  }
  return groups
}

/** As a form has them; it takes halves of pairs too, which JSON may hold. */
function bytesOf({ questions }: Asking): number {
  return questions.reduce(
    (sum, { tagged: { source } }) => sum + new URLSearchParams({ text: source.text }).toString().length + 1,
    0,
  )
}

function sectionOf({ request: { document, surroundings, refused } }: Asking): string {
  return JSON.stringify([document, surroundings.heading, refused !== undefined])
}

interface Answers {
  readonly answers: readonly Answer[]
  /** Why there are none. */
  readonly failure?: string
}

async function translateGroup(group: Group, account: Account, terms: Terms): Promise<Answers> {
  const texts = group.flatMap(({ questions }) => questions.map(({ tagged }) => tagged.source.text))
  const isWhole = group.some(({ request }) => request.refused !== undefined)
  try {
    const translated =
      texts.length === 0
        ? []
        : await account.translate({ ...terms, texts, context: contextOf(group), isWhole })
    let at = 0
    const answers = group.map((asking) => {
      const own = translated.slice(at, at + asking.questions.length)
      at += asking.questions.length
      return toAnswer(asking, own)
    })
    return { answers }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    const { message } = error
    return {
      answers: group.map(({ request }) => ({ request, reason: message, isPassing: true })),
      failure: message,
    }
  }
}

function toAnswer(asking: Asking, translated: readonly Translated[]): Answer {
  const { request } = asking
  const characters = translated.reduce((sum, one) => sum + one.characters, 0)
  const model = translated.find((one) => one.model)?.model
  const finished = finish(
    asking,
    translated.map(({ text }) => text),
  )
  if ('reason' in finished) return { request, ...finished, characters }
  return {
    request,
    proposal: { text: finished.text, origin: 'mt', ...(model !== undefined && { model }), characters },
  }
}

/** The heading, what stands around the texts, and the paragraphs that they are of: each text is translated by itself. */
function contextOf(group: Group): string {
  const requests = group.map(({ request }) => request)
  const [first, last] = [requests[0], requests.at(-1)]
  const texts = [
    first?.surroundings.heading,
    first?.surroundings.before,
    ...requests.map(({ text }) => text),
    last?.surroundings.behind,
  ]
  return [...new Set(texts.filter((text) => text !== undefined))].join('\n\n').slice(0, MOST_CONTEXT)
}
