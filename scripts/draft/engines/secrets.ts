/** Secrets of the environment: they may stand in nothing that an engine gives, keeps or says. */
import { t } from '../../phrases.js'
import { type Answer, type Engine, EngineError } from '../engine.js'
import type { Environment } from './kind.js'

/** Names of variables that hold secrets. */
const SECRET = /(?:KEY|TOKEN|PASS|PASSWD|AUTH|CREDENTIALS?)$|SECRET|PASSWORD/iu

/** Characters of a secret in a row that are too many; shorter values are no secrets. */
const TELLING = 6

/** Values of the environment that are secret by the names of their variables. */
export function secretsIn(env: Environment): readonly string[] {
  return Object.entries(env).flatMap(([name, value = '']) =>
    SECRET.test(name) && value.length >= TELLING ? [value] : [],
  )
}

/**
 * An engine whose answers and errors have no secret of the environment in them: a service or a program may send back what
 * it was sent. A text that has one is no draft; a name of a model that has a part of one is left out.
 */
export function guarded(engine: Engine, env: Environment): Engine {
  const secrets = secretsIn(env)
  if (secrets.length === 0) return engine
  const isTelling = (text: string | undefined) => text !== undefined && holdsSecret(text, secrets)
  const clean = (answer: Answer): Answer => {
    const { request } = answer
    if ('reason' in answer) {
      const { reason, answer: said, ...rest } = answer
      const isKept = said !== undefined && !isTelling(said)
      return { ...rest, reason: isTelling(reason) ? inAnswer() : reason, ...(isKept && { answer: said }) }
    }
    const { model, ...proposal } = answer.proposal
    const { text, characters } = proposal
    if (proposal.origin === 'mt' && isTelling(text))
      return { request, reason: inAnswer(), ...(characters !== undefined && { characters }) }
    const isKept = model !== undefined && quoted(model, secrets) !== undefined
    return { request, proposal: { ...proposal, ...(isKept && { model }) } }
  }
  return {
    ...engine,
    propose: async function* (requests) {
      try {
        for await (const answer of engine.propose(requests)) yield clean(answer)
      } catch (error) {
        if (error instanceof EngineError && isTelling(error.message)) throw new EngineError(inAnswer())
        throw error
      }
    },
  }
}

function inAnswer(): string {
  return t('engine.keyInAnswer', 'the answer has the key in it')
}

/** What an engine says whose variable is not set. */
export function variableMissing(variable: string): string {
  return t('engine.missing', 'Expected {{variable}} in the environment. Set it, or leave the engine out', {
    variable,
  })
}

/** What an engine says whose service does not take the key of a variable. */
export function keyRefused(variable: string): string {
  return t(
    'engine.key',
    'the key in {{variable}} was not accepted: mistyped, no longer valid, or of another service',
    { variable },
  )
}

/**
 * What a service or a program says of itself, for people: one line, cut. `undefined` when that is nothing, or could hold
 * a part of a secret, in whatever form.
 */
export function quoted(said: unknown, secrets: readonly string[]): string | undefined {
  if (typeof said !== 'string') return undefined
  const line = said
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_QUOTED)
  return line === '' || holdsPart(said, secrets) ? undefined : line
}

/** A sentence of ours with what was said behind it; when that could hold a part of a secret, it is told that it is not shown. */
export function withQuote(sentence: string, said: unknown, secrets: readonly string[]): string {
  if (typeof said !== 'string' || said.trim() === '') return sentence
  const words =
    quoted(said, secrets) ?? t('engine.withheld', 'what it says is not shown, for a part of a key is in it')
  return `${sentence}: ${words}`
}

const MOST_QUOTED = 200

function holdsPart(text: string, secrets: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return secrets.flatMap(formsOf).some((form) => {
    for (let at = 0; at + TELLING <= form.length; at++)
      if (lower.includes(form.slice(at, at + TELLING))) return true
    return false
  })
}

/** Shorter keys, and such of letters alone, are words that stand anywhere: servers on this machine take any. */
const WORD = /^.{0,11}$|^\p{L}*$/u

/** Whether a text holds a secret as a whole, in whatever form: it may not become part of a document. */
export function holdsSecret(text: string, secrets: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return secrets.some((secret) => !WORD.test(secret) && formsOf(secret).some((form) => lower.includes(form)))
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
