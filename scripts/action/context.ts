/** What GitHub Actions tells a step: its inputs, and the event that it runs for. Nothing here is trusted but its shape. */

import { basename, dirname } from 'node:path'
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { tryRead } from '../store/disk.js'
import { check, v } from '../store/schema.js'
import { tryParseJson } from '../syntax/json.js'

/** The variables of a step's environment. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The value of an input of the Action; `undefined` when it is empty. */
export function inputOf(environment: Environment, name: string): string | undefined {
  return environment[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`]?.trim() || undefined
}

const EventSchema = v.object({
  pull_request: v.optional(v.object({ base: v.object({ sha: v.string() }) })),
  workflow_run: v.optional(
    v.object({
      event: v.string(),
      head_sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/)),
      head_branch: v.nullish(v.string()),
      head_repository: v.nullish(v.object({ owner: v.object({ login: v.string() }) })),
    }),
  ),
})

/** The parts of an event that are used. */
export type Event = v.InferOutput<typeof EventSchema>

/** Bytes of an event, or of a report, at most. */
const LIMIT = 64 * 1024 * 1024

/** The event that a step runs for. Throws a `UsageError` when there is none. */
export function readEvent(environment: Environment): Event {
  const path = environment.GITHUB_EVENT_PATH ?? ''
  return parseFile(path, EventSchema)
}

/** A file of JSON that fits a schema. Throws a `UsageError` of code `input` for any other. */
export function parseFile<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> {
  const read = tryRead(dirname(path), basename(path), { limit: LIMIT })
  const data = read && 'text' in read ? tryParseJson(read.text) : undefined
  const checked = check(schema, data)
  if (checked.ok) return checked.value
  const found = data === undefined ? t('action.noJson', 'no JSON') : checked.problem.path
  const problem = t('action.file', 'found {{found}}; expected what GitHub or an earlier step writes there', {
    found,
  })
  throw new UsageError('input', `${path}: ${problem}`)
}
