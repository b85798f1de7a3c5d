/** The catalogues of the interface, flat. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../commands/run.js'

interface Tree {
  readonly [key: string]: string | Tree
}

/** The file of the interface's phrases in a language; without one, the original. */
export function catalogueFile(language?: string): string {
  return join(ROOT, language === undefined ? 'source/ui.json' : `translations/${language}/ui.json`)
}

/** Phrases by their keys with dots. */
export function readCatalogue(language?: string): ReadonlyMap<string, string> {
  return new Map(flatten(JSON.parse(readFileSync(catalogueFile(language), 'utf8')), []))
}

/** The languages that have a translation. */
export const LANGUAGES: readonly string[] = readdirSync(join(ROOT, 'translations')).sort()

/** A catalogue with every phrase changed. */
export function mapCatalogue(tree: Tree, change: (phrase: string) => string): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapCatalogue(value, change),
    ]),
  )
}

function flatten(tree: Tree, way: readonly string[]): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[[...way, key].join('.'), value] as const] : flatten(value, [...way, key]),
  )
}
