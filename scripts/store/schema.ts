/** The one door to valibot: schemas for data from outside, and their first problem in our words. */
import { type GenericSchema, type InferOutput, safeParse } from 'valibot'

export * as v from 'valibot'

/** What a schema found wrong first. */
export interface Problem {
  /** Way to the value: `['documents', 0, 'source']`; empty for the whole. */
  readonly keys: readonly (string | number)[]
  /** The same way as people write it: `documents[0].source`. */
  readonly path: string
  readonly found: string
  /** `never` when the key itself is unknown; `undefined` when the schema gives a sentence of its own only. */
  readonly expected: string | undefined
  /** The schema's sentence. */
  readonly message: string
}

/** A value that fits its schema, or why it does not. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

/** Holds a value against a schema; gives the value in the schema's type, or the first problem with its path. */
export function check<S extends GenericSchema>(schema: S, value: unknown): Checked<InferOutput<S>> {
  const result = safeParse(schema, value, { abortEarly: true })
  if (result.success) return { ok: true, value: result.output }
  const issue = result.issues[0]
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const { received: found, expected, message } = issue
  return { ok: false, problem: { keys, path: write(keys), found, expected: expected ?? undefined, message } }
}

function write(keys: Problem['keys']): string {
  return keys.map((key, at) => (typeof key === 'number' ? `[${key}]` : at > 0 ? `.${key}` : key)).join('')
}
