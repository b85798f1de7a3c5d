/** Files whose names end with a language: `guide.sv.md`, `README_pt_BR.md`. */

import type { Found } from '../layout.js'
import { extensionOf, stemOf } from './group.js'
import { type Called, languageOf } from './language.js'
import { folderOf, nameOf } from './site.js'
import { type Choice, chooseSource } from './trust.js'

/** A sign that stands between a name and its language. */
export type Sign = '.' | '-' | '_'

/** What the endings of one sign say, as far as they have originals. */
export interface Endings {
  readonly sign: Sign
  /** What stands in the names of originals before the extension: nothing, or a sign and the language. */
  readonly mark: string
  /** The language of the originals, where their names say it. */
  readonly choice?: Choice
  readonly pairs: readonly Found[]
  /** For each language in lower case, how it is written, and how many files have it, with and without originals. */
  readonly languages: ReadonlyMap<string, Called & { readonly files: number }>
}

/** A name, read as one that ends with a language. */
export interface Ending {
  readonly page: string
  readonly sign: Sign
  /** Path without sign, language and extension. */
  readonly stem: string
  readonly called: Called
  /** Whether no earlier sign begins a language: `zh-CN`, not `CN`. */
  readonly isLongest: boolean
}

/** Each way to read a page's name as one that ends with a language, the longest language first. */
export function endingsOf(page: string): readonly Ending[] {
  const name = stemOf(nameOf(page))
  if (name.length > 200) return []
  const folder = page.slice(0, page.length - nameOf(page).length)
  const readings = Array.from(name.matchAll(/[._-]/g)).flatMap(({ index, 0: sign }) => {
    const called = index > 0 ? languageOf(name.slice(index + 1)) : undefined
    return called ? [{ page, sign: sign as Sign, stem: folder + name.slice(0, index), called }] : []
  })
  return readings.map((reading, at) => ({ ...reading, isLongest: at === 0 }))
}

/** The endings among pages for which an original is there under the same name without one. */
export function plainEndings(pages: readonly string[]): readonly Endings[] {
  const known = new Set(pages)
  const sourceOf = ({ page, stem }: Ending) => `${stem}.${extensionOf(page)}`
  return bySign(pages).map(([sign, endings]) => {
    const languages = countLanguages(
      endings.filter((ending) => ending.isLongest || known.has(sourceOf(ending))),
    )
    const pairs = endings
      .filter((ending) => known.has(sourceOf(ending)) && isWritten(languages, ending))
      .map((ending) => ({ source: sourceOf(ending), target: ending.page, language: ending.called.tag }))
    return { sign, mark: '', pairs, languages }
  })
}

/** Whether an ending is written as most of its language are; a template has one spelling of each. */
function isWritten(languages: Endings['languages'], { called }: Ending): boolean {
  return languages.get(called.tag.toLowerCase())?.name === called.name
}

/** The endings among pages whose originals have one too. `declared` is the language of the originals, if known. */
export function markedEndings(pages: readonly string[], declared: string | undefined): readonly Endings[] {
  return bySign(pages).flatMap(([sign, endings]) => {
    const longest = endings.filter(({ isLongest }) => isLongest)
    const together = [...familiesOf(longest).values()].filter((family) => family.size > 1)
    const languages = countLanguages(together.flatMap((family) => [...family.values()]))
    const sizes = Array.from(languages.values(), ({ tag, files }) => ({ tag, pages: files }))
    const choice = chooseSource(sizes, declared)
    const original = languages.get(choice?.tag.toLowerCase() ?? '')
    if (!choice || !original) return []
    const rest = new Map([...languages].filter(([, { tag }]) => tag !== original.tag))
    const pairs = together.flatMap((family) => pairsOf(family, original, languages))
    return [{ sign, mark: sign + original.name, choice, pairs, languages: rest }]
  })
}

function pairsOf(
  family: ReadonlyMap<string, Ending>,
  source: Called,
  languages: Endings['languages'],
): readonly Found[] {
  const original = family.get(source.tag.toLowerCase())
  if (original?.called.name !== source.name) return []
  return [...family.values()]
    .filter((ending) => ending !== original && isWritten(languages, ending))
    .map(({ page, called }) => ({ source: original.page, target: page, language: called.tag }))
}

/** The endings of one name: `guide` in all its languages. */
function familiesOf(endings: readonly Ending[]): ReadonlyMap<string, ReadonlyMap<string, Ending>> {
  const families = new Map<string, Map<string, Ending>>()
  for (const ending of endings) {
    const key = `${ending.stem}.${extensionOf(ending.page)}`
    const family = families.get(key) ?? new Map<string, Ending>()
    families.set(key, family.set(ending.called.tag.toLowerCase(), ending))
  }
  return families
}

function bySign(pages: readonly string[]): readonly (readonly [Sign, readonly Ending[]])[] {
  const endings = pages.flatMap(endingsOf)
  const signs: readonly Sign[] = ['.', '-', '_']
  return signs
    .map((sign) => [sign, endings.filter((ending) => ending.sign === sign)] as const)
    .filter(([, found]) => found.length > 0)
}

function countLanguages(endings: readonly Ending[]): Endings['languages'] {
  const languages = new Map<string, Called & { files: number }>()
  for (const { called } of endings) {
    const tag = called.tag.toLowerCase()
    const known = languages.get(tag)
    languages.set(tag, known ? { ...known, files: known.files + 1 } : { ...called, files: 1 })
  }
  return languages
}

/** How many endings stand for no language although as many names have them: then these are variants of other sorts. */
export function impostorsAmong(
  pages: readonly string[],
  { sign, pairs }: Pick<Endings, 'sign' | 'pairs'>,
  least: number,
): number {
  const known = new Set(pages)
  const folders = new Set(pairs.map(({ source }) => folderOf(source)))
  const counts = new Map<string, number>()
  for (const page of pages) {
    if (!folders.has(folderOf(page))) continue
    const stem = stemOf(page)
    const at = stem.lastIndexOf(sign)
    const ending = stem.slice(at + 1)
    if (at < 1 || /[\d/]/.test(ending) || languageOf(ending)) continue
    if (known.has(`${stem.slice(0, at)}.${extensionOf(page)}`))
      counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  return [...counts.values()].filter((count) => count > 1 && count >= least).length
}

/** Whether a page's name ends with one of these languages. */
export function endsWith(page: string, sign: Sign, names: ReadonlySet<string>): boolean {
  return endingsOf(page).some((ending) => ending.sign === sign && names.has(ending.called.name))
}
