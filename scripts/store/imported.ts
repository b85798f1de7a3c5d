/**
 * Translations that were imported for the memory: one file for each language and each file that they came from,
 * `.tvilling/memory/<language>/<name>.jsonl`, so that deleting it forgets them. A pair takes two lines and an empty one, as
 * in the ledger, and is sorted by an id made of its texts: two branches that import different texts merge.
 */
import { readdirSync } from 'node:fs'
import { UsageError } from '../errors.js'
import type { Notation } from '../model.js'
import { t } from '../phrases.js'
import { tryParseJson } from '../syntax/json.js'
import { compare, digest } from '../text.js'
import { lineAt } from './defect.js'
import { readText, writeText } from './disk.js'
import { attempt } from './kept.js'
import { withLock } from './lock.js'
import { findObjects } from './objects.js'
import { resolveInside } from './paths.js'
import { check, v } from './schema.js'

/** A text with its translation, as another program knew it. */
export interface Imported {
  readonly source: string
  readonly target: string
  readonly notation: Notation
  /** Fingerprint of the source. */
  readonly basis: string
  /** Who made it and when, as far as that was known. */
  readonly by?: string | undefined
  readonly at?: string | undefined
}

/** Bytes of the largest file that is read. */
const SIZE_LIMIT = 256 * 1024 * 1024

const FOLDER = '.tvilling/memory'

const NOTATIONS = [
  'markdown',
  'mdx',
  'cell',
  'mdx-cell',
  'html',
  'yaml',
  'toml',
  'attribute',
  'argument',
  'title',
  'json',
] as const

/** The notation of this name; Markdown for another. */
export function notationNamed(name: string | undefined): Notation {
  return NOTATIONS.find((known) => known === name) ?? 'markdown'
}

const RecordSchema = v.strictObject({
  id: v.string(),
  source: v.string(),
  target: v.string(),
  notation: v.optional(v.picklist(NOTATIONS), 'markdown'),
  basis: v.string(),
  by: v.exactOptional(v.string()),
  at: v.exactOptional(v.string()),
})

/** Where what comes from a file is kept, by the file's name. */
export function importedPath(language: string, name: string): string {
  return `${FOLDER}/${language}/${name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/u, '')}.jsonl`
}

/** Names of the files that translations of a language came from, sorted. */
export function importedNames(root: string, language: string): readonly string[] {
  const names = attempt(() => readdirSync(resolveInside(root, `${FOLDER}/${language}`))) ?? []
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .toSorted(compare)
}

/** What came from a file. Throws a `UsageError` of code `ledger` with the place when it needs repair. */
export function readImported(root: string, language: string, name: string): readonly Imported[] {
  const path = importedPath(language, name)
  return parseImported(readText(root, path, { limit: SIZE_LIMIT }) ?? '', path)
}

/** Adds translations to those that came from a file of this name before; gives how many are new. */
export function addImported(
  root: string,
  {
    language,
    name,
    pairs,
  }: { readonly language: string; readonly name: string; readonly pairs: readonly Imported[] },
): number {
  const path = importedPath(language, name)
  return withLock(root, path, () => {
    const known = readImported(root, language, name)
    const all = new Map([...pairs, ...known].map((pair) => [idOf(pair), pair]))
    if (all.size > known.length) writeText(root, path, formatImported(all))
    return all.size - known.length
  })
}

/** How many of these would be new. */
export function countNew(root: string, language: string, name: string, pairs: readonly Imported[]): number {
  const known = new Set(readImported(root, language, name).map(idOf))
  return new Set(pairs.map(idOf).filter((id) => !known.has(id))).size
}

function idOf({ source, target, notation }: Imported): string {
  return digest([notation, source, target].join('\0'))
}

function formatImported(pairs: ReadonlyMap<string, Imported>): string {
  return [...pairs]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([id, { source, target, notation, basis, by, at }]) => {
      const rest = { source, target, ...(notation !== 'markdown' && { notation }), basis, by, at }
      return `{"id":${JSON.stringify(id)},\n${JSON.stringify(rest).slice(1)}\n\n`
    })
    .join('')
}

function parseImported(text: string, path: string): readonly Imported[] {
  const broken = (at: number) =>
    new UsageError(
      'ledger',
      `${path}:${lineAt(text, at)}: ${t('memory.broken', 'found what is no pair of texts; expected {"id": …, "source": …, "target": …}. Remove it, or import its file again')}`,
    )
  const { objects, stop } = findObjects(text)
  const pairs = objects.map(({ span }) => {
    const result = check(RecordSchema, tryParseJson(text.slice(span.start, span.end)))
    if (!result.ok) throw broken(span.start)
    const { id: _, ...pair } = result.value
    return pair
  })
  if (stop !== undefined) throw broken(stop)
  return pairs
}
