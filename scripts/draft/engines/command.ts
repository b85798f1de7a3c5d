/**
 * Any program as an engine: requests go in as lines of JSON, answers come out as lines of JSON. The program is named by the
 * environment only, so that opening somebody's repository runs none of its code.
 */

import { ProgramError, type ProgramTrouble } from '../../errors.js'
import { t } from '../../phrases.js'
import { tryParseJson } from '../../syntax/json.js'
import { type Answer, type Engine, EngineError, type Request } from '../engine.js'
import type { Environment, Setup } from './kind.js'
import { patienceIn } from './patience.js'
import { secretsIn, withQuote } from './secrets.js'

/** Milliseconds that the program may be silent, unless somebody says otherwise. */
const PATIENCE = 120_000

/** Characters of a reason that are shown. */
const SHOWN = 300

/** Opens the program of `TVILLING_COMMAND`: words with spaces between, or a list of words as JSON. */
export function openCommand({ env, run }: Pick<Setup, 'env' | 'run'>): Engine {
  const command = commandOf(env)
  const none = t(
    'command.none',
    'no program is named: expected TVILLING_COMMAND with the program and its arguments',
  )
  const patience = patienceIn(env, PATIENCE)
  return {
    name: 'command',
    ...(!command && { lacks: none }),
    variant: command?.join(' ') ?? '',
    charactersFor: ({ text }) => text.length,
    propose: async function* (requests) {
      if (!command) throw new EngineError(none)
      const waiting = new Map(requests.map((request, at) => [String(at + 1), request]))
      const lines = Array.from(waiting, ([id, request]) => JSON.stringify({ id, ...told(request) }))
      let line = 0
      try {
        for await (const said of run({ command, lines, patience })) {
          line += 1
          if (said.trim() === '') continue
          const { id, answer } = read(said, line)
          const request = waiting.get(id)
          if (!request)
            throw new EngineError(
              t(
                'command.unknownId',
                'line {{line}} of its output answers no request, or one again: expected an id that it was given',
                { line },
              ),
            )
          waiting.delete(id)
          yield answer(request)
        }
      } catch (error) {
        throw error instanceof ProgramError ? new EngineError(explain(error, command[0], env)) : error
      }
      for (const request of waiting.values())
        yield { request, reason: t('command.silent', 'the program gave no answer') }
    },
  }
}

function commandOf({ TVILLING_COMMAND: text = '' }: Environment): readonly [string, ...string[]] | undefined {
  const [file, ...args] = text.trim().startsWith('[') ? listed(text) : text.split(/\s+/u).filter(Boolean)
  return file === undefined || file === '' ? undefined : [file, ...args]
}

function listed(text: string): readonly string[] {
  const list = tryParseJson(text)
  if (Array.isArray(list) && list.every((word) => typeof word === 'string')) return list
  throw new EngineError(
    t(
      'command.noList',
      'TVILLING_COMMAND begins as a list: expected words in JSON, such as ["sh", "-c", "…"]',
    ),
  )
}

/** What a program is told of a request. */
function told({ text, kind, notation, sourceLanguage, language, surroundings, ...more }: Request) {
  const { previous, terms, sisters } = more
  const others = sisters.map((sister) => ({ language: sister.language, text: sister.text }))
  return { sourceLanguage, language, text, kind, notation, ...surroundings, previous, terms, sisters: others }
}

interface Read {
  readonly id: string
  readonly answer: (request: Request) => Answer
}

/** A line of the program's output. Throws an `EngineError` for what is no answer at all. */
function read(line: string, at: number): Read {
  const said = tryParseJson(line)
  if (typeof said !== 'object' || said === null || !('id' in said) || !isName(said.id))
    throw new EngineError(
      t(
        'command.garbage',
        'line {{line}} of its output is no answer: expected JSON such as {"id": "1", "text": "…"}',
        {
          line: at,
        },
      ),
    )
  const { id, text, reason, model, score } = said as Readonly<Record<string, unknown>>
  return {
    id: String(id),
    answer: (request) => {
      if (typeof text === 'string' && text.trim() !== '')
        return {
          request,
          proposal: {
            text,
            origin: 'mt',
            ...(typeof model === 'string' && model !== '' && { model: model.slice(0, 100) }),
            ...(typeof score === 'number' && score >= 0 && score <= 1 && { score }),
          },
        }
      return typeof reason === 'string' && reason.trim() !== ''
        ? { request, reason: reason.trim().replace(/\s+/gu, ' ').slice(0, SHOWN) }
        : { request, reason: t('command.empty', 'its answer has neither a text nor a reason') }
    },
  }
}

function isName(id: unknown): boolean {
  return typeof id === 'string' || typeof id === 'number'
}

function explain({ trouble, message, said }: ProgramError, program: string, env: Environment): string {
  const sentence = TROUBLES[trouble](program, message)
  return withQuote(sentence, said.trim().split('\n').at(-1), secretsIn(env))
}

const TROUBLES: Readonly<Record<ProgramTrouble, (program: string, detail: string) => string>> = {
  missing: (program, detail) =>
    t('command.missing', 'cannot run {{program}} ({{detail}})', { program, detail }),
  failed: (program, detail) => t('command.failed', '{{program}} ended with {{detail}}', { program, detail }),
  silent: (program) =>
    t('command.tooSlow', '{{program}} said nothing for too long; TVILLING_SECONDS sets how long that is', {
      program,
    }),
  endless: (program) => t('command.endless', '{{program}} said too much', { program }),
}
