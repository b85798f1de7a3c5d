/**
 * Apertium: from a version in a near language that people approved, by the program of that name or its HTTP service. Both
 * are programs of their own; nothing of them is part of this one. Names of the glossary do not go through it: each is
 * taken out and put back as the other language says it.
 */

import { ProgramError } from '../../errors.js'
import { put } from '../../groups.js'
import { t } from '../../phrases.js'
import { primaryLanguage } from '../../text.js'
import { decode } from '../codec/decode.js'
import { encode, type Tagged } from '../codec/encode.js'
import { type Answer, type Engine, EngineError, type Request, type Sister } from '../engine.js'
import { post, serviceAddress } from './http.js'
import type { Setup } from './kind.js'
import { patienceIn } from './patience.js'

/** Languages by what Apertium calls them, of which it can translate one into another. */
const CODES: Readonly<Record<string, string>> = { sv: 'swe', da: 'dan', nb: 'nob', nn: 'nno' }

/** Texts of one run of the program, or of one request to the service. */
const BATCH = 50

/** Milliseconds for a batch, unless somebody says otherwise. */
const PATIENCE = 120_000

/** What translates: a list of directions such as `swe-dan`, and markup in one of them. */
interface Translator {
  readonly directions: () => Promise<readonly string[]>
  readonly translate: (html: string, direction: string) => Promise<string>
}

/** Opens Apertium: the service of `APERTIUM_APY_URL`, or else the program of this machine. */
export function apertiumEngine({ env, run, signal }: Pick<Setup, 'env' | 'run' | 'signal'>): Engine {
  const { APERTIUM_APY_URL: address = '' } = env
  const service = address === '' ? undefined : serviceAddress('APERTIUM_APY_URL', address)
  const patience = patienceIn(env, PATIENCE)
  const translator =
    service === undefined ? programOf(run, patience) : serviceOf(service, { signal, patience })
  return {
    name: 'apertium',
    variant: service ?? 'program',
    charactersFor: (request) => sisterFor(request, KNOWN)?.text.length ?? 0,
    cannot: (request) => (sisterFor(request, KNOWN) ? undefined : withoutSister()),
    propose: async function* (requests) {
      if (requests.length === 0) return
      const directions = new Set(await translator.directions())
      const byDirection = new Map<string, Asked[]>()
      for (const request of requests) {
        const sister = sisterFor(request, directions)
        const asked = sister && asking(request, sister)
        if (!asked) yield { request, reason: sister ? choice() : noDirection() }
        else put(byDirection, asked.direction, asked)
      }
      for (const [direction, all] of byDirection)
        for (let at = 0; at < all.length; at += BATCH) {
          const batch = all.slice(at, at + BATCH)
          const html = batch.map(({ tagged }, index) => `<p id="${index}">${tagged.text}</p>\n`).join('')
          yield* read(await translator.translate(html, direction), batch)
        }
    },
  }
}

/** Every direction that there could be. */
const KNOWN: ReadonlySet<string> = new Set(
  Object.values(CODES).flatMap((from) => Object.values(CODES).map((to) => `${from}-${to}`)),
)

/** A text that is to be translated, its names taken out. */
interface Asked {
  readonly request: Request
  readonly direction: string
  readonly tagged: Tagged
  readonly terms: Sister['terms']
}

function directionOf({ language }: Sister, to: string): string {
  return `${CODES[primaryLanguage(language)]}-${CODES[primaryLanguage(to)]}`
}

function sisterFor({ sisters, language }: Request, directions: ReadonlySet<string>): Sister | undefined {
  return sisters.find((sister) => directions.has(directionOf(sister, language)))
}

/** A variable in place of each name: no engine translates one, and every notation knows them. */
function lockOf(at: number): string {
  return `{{tvillingName${at}}}`
}

function asking(request: Request, sister: Sister): Asked | undefined {
  const { terms } = sister
  let [text, end] = ['', 0]
  for (const [at, { span }] of terms.entries()) {
    text += sister.text.slice(end, span.start) + lockOf(at)
    end = span.end
  }
  const tagged = encode(text + sister.text.slice(end), request.notation)
  return tagged && { request, direction: directionOf(sister, request.language), tagged, terms }
}

function* read(html: string, batch: readonly Asked[]): Generator<Answer> {
  const texts = new Map(
    Array.from(html.matchAll(/<p id="(\d+)">([\s\S]*?)<\/p>/gu), ([, at = '', text = '']) => [
      Number(at),
      text,
    ]),
  )
  for (const [at, { request, direction, tagged, terms }] of batch.entries()) {
    const answer = texts.get(at)?.replace(/\s+/gu, ' ').trim()
    const decoded = answer === undefined ? undefined : decode(answer, tagged)
    if (!decoded) yield { request, reason: t('apertium.noText', 'Apertium gave no text for it') }
    else if ('reason' in decoded) yield { request, reason: decoded.reason }
    else {
      const text = terms.reduce(
        (all, term, index) => all.replaceAll(lockOf(index), () => term.text),
        decoded.text,
      )
      yield { request, proposal: { text, origin: 'mt', model: direction } }
    }
  }
}

function withoutSister(): string {
  return t(
    'apertium.noSister',
    'it has no translation into a near language that a person approved or confirmed; Apertium knows Swedish, Danish and Norwegian',
  )
}

function noDirection(): string {
  return t('apertium.noDirection', 'the data of Apertium for these two languages are not installed')
}

function choice(): string {
  return t(
    'draft.choice',
    'a choice between plural or other forms is not sent to services; translate it by hand',
  )
}

/** The program. It opens `/dev/stdin` by name, which what Node hands it cannot be, so a shell stands between. */
function programOf(run: Setup['run'], patience: number): Translator {
  const output = async (command: readonly [string, ...string[]], text: string): Promise<string> => {
    const lines: string[] = []
    try {
      for await (const line of run({ command, lines: [text], patience })) lines.push(line)
    } catch (error) {
      if (!(error instanceof ProgramError)) throw error
      throw new EngineError(
        t(
          'apertium.failed',
          'the program apertium cannot be used ({{detail}}); install it with its data, or set APERTIUM_APY_URL',
          {
            detail: error.message === '' ? error.trouble : error.message,
          },
        ),
      )
    }
    return lines.join('\n')
  }
  return {
    directions: async () => (await output(['apertium', '-l'], '')).split(/\s+/u).filter(Boolean),
    translate: (html, direction) =>
      output(['sh', '-c', 'cat | apertium -u -f html-noent "$1"', 'sh', direction], html),
  }
}

/** The HTTP service, https://wiki.apertium.org/wiki/Apertium-apy. */
function serviceOf(
  address: string,
  { signal, patience }: { readonly signal: AbortSignal; readonly patience: number },
): Translator {
  const ask = async (path: string, form: Readonly<Record<string, string>>): Promise<unknown> => {
    const reply = await post({ url: `${address}/${path}`, body: new URLSearchParams(form), signal, patience })
    if ('failure' in reply) throw new EngineError(refusal(reply.failure))
    if (reply.status !== 200) throw new EngineError(refusal(String(reply.status)))
    if (reply.json === undefined)
      throw new EngineError(refusal(t('engine.unreadable', 'the answer of the service cannot be read')))
    return reply.json
  }
  return {
    directions: async () => pairsIn(await ask('listPairs', {})),
    translate: async (html, direction) => {
      const langpair = direction.replace('-', '|')
      const text = textIn(await ask('translate', { langpair, q: html, format: 'html', markUnknown: 'no' }))
      if (text === undefined) throw new EngineError(refusal(t('apertium.noJson', 'an answer without a text')))
      return text
    },
  }
}

function refusal(detail: string): string {
  return t('apertium.service', 'the service of APERTIUM_APY_URL cannot be used: {{detail}}', { detail })
}

function pairsIn(json: unknown): readonly string[] {
  const list = dataOf(json)
  if (!Array.isArray(list))
    throw new EngineError(refusal(t('apertium.noList', 'an answer without a list of languages')))
  return list.map(
    (pair: Readonly<Record<string, unknown>> | null) => `${pair?.sourceLanguage}-${pair?.targetLanguage}`,
  )
}

function textIn(json: unknown): string | undefined {
  const data = dataOf(json) as { readonly translatedText?: unknown } | undefined | null
  return typeof data?.translatedText === 'string' ? data.translatedText : undefined
}

function dataOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null
    ? (json as { readonly responseData?: unknown }).responseData
    : undefined
}
