/** What the schemas of settings files are built from, and what can be asked of them. */
import { t } from '../phrases.js'
import type { Keys } from '../syntax/json.js'
import { v } from './schema.js'

/** A text that says something. */
export const TextSchema = v.pipe(
  v.string(),
  v.regex(/\S/, () => t('settings.emptyText', 'expected a text that is not empty. Write one, or remove it')),
)

/** Such a text, with a description for editors. */
export function describedText(description: string) {
  return v.pipe(TextSchema, v.description(description))
}

/** A list of such texts, with a description for editors. */
export function describedTexts(description: string) {
  return v.pipe(v.array(TextSchema), v.description(description))
}

/** The keys that an object may have, at a place in the data of a schema. */
export function knownKeys(schema: v.GenericSchema, keys: Keys): readonly string[] {
  return Object.keys(shapeAt(schema, keys)?.entries ?? {})
}

/** The way to the first list that stands for an object; valibot takes any list for an empty object. */
export function misplacedList(schema: v.GenericSchema, data: unknown): Keys | undefined {
  return findList(shapeAt(schema, []), data, [])
}

/** What a schema of valibot holds inside; not all of these at once. */
interface Shape {
  readonly wrapped?: Shape
  readonly item?: Shape
  readonly entries?: Readonly<Record<string, Shape>>
  readonly value?: Shape
}

function shapeAt(schema: v.GenericSchema, keys: Keys): Shape | undefined {
  return keys.reduce<Shape | undefined>((shape, key) => inner(shape, key), unwrap(schema as object))
}

function inner(shape: Shape | undefined, key: string | number): Shape | undefined {
  return unwrap(typeof key === 'number' ? shape?.item : (shape?.entries?.[key] ?? shape?.value))
}

function unwrap(shape: Shape | undefined): Shape | undefined {
  return shape?.wrapped ?? shape
}

function findList(shape: Shape | undefined, data: unknown, keys: Keys): Keys | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  if (Array.isArray(data) && (shape?.entries ?? shape?.value)) return keys
  for (const [name, value] of Object.entries(data)) {
    const key = Array.isArray(data) ? Number(name) : name
    const found = findList(inner(shape, key), value, [...keys, key])
    if (found) return found
  }
  return undefined
}

const RULE = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, () =>
    t('settings.ruleName', 'expected the name of a rule, like "length-ratio". Correct or remove it'),
  ),
)

/** Severities by the names of rules. */
export const SeveritiesSchema = v.record(RULE, v.picklist(['error', 'warning', 'info', 'off']))
