/** Places where the language stands in the paths of JSON files. */
import { perKey } from '../../syntax/memo.js'
import type { Site } from '../layout.js'
import { endingsOf } from './endings.js'
import { type Called, languageOf } from './language.js'
import { hasPages, isAside, isPlain } from './site.js'

/** A place of a language: in `locales/{language}/menu.json`, in `locales/{language}.json` or in `menu.{language}.json`. */
export interface JsonSlot {
  /** What the paths begin with: `locales/`. */
  readonly before: string
  /** Whether folders are called after languages, and not files. */
  readonly isFolder: boolean
  /** By tag in lower case. */
  readonly versions: ReadonlyMap<string, JsonVersion>
}

/** The files of one language. */
export interface JsonVersion extends Called {
  /** What comes behind the language: `/menu.json`, or `.json`. */
  readonly files: readonly string[]
}

/** Folders in folders beyond which no language is looked for. */
const MAX_DEPTH = 12

/** All such places. Folders with pages are not among them: what lies beside pages are settings of theirs. */
export function jsonSlots(site: Site): readonly JsonSlot[] {
  const everyPage = { ...site, pages: site.everyPage }
  const holdsPages = perKey((folder: string) => hasPages(everyPage, folder))
  const slots = new Map<string, { before: string; isFolder: boolean; versions: Map<string, Growing> }>()
  for (const path of site.paths) {
    if (!path.endsWith(ENDING) || isAside(path)) continue
    for (const { before, called, file } of placesIn(path)) {
      const isFolder = file !== ENDING
      if (!isPlain(before) || (isFolder && holdsPages(before + called.name))) continue
      const key = `${isFolder}\n${before}`
      const slot = slots.get(key) ?? { before, isFolder, versions: new Map<string, Growing>() }
      slots.set(key, slot)
      const tag = called.tag.toLowerCase()
      const version = slot.versions.get(tag) ?? { ...called, files: [] }
      slot.versions.set(tag, version)
      // A second spelling of the same language stays out.
      if (version.name === called.name) version.files.push(file)
    }
  }
  return [...slots.values()].filter(({ versions }) => versions.size > 1)
}

const ENDING = '.json'

interface Growing extends Called {
  readonly files: string[]
}

interface PlaceInPath {
  readonly before: string
  readonly called: Called
  readonly file: string
}

/** Each way to read a path as one with a language: a folder, the name of the file, or the end of that name. */
function placesIn(path: string): readonly PlaceInPath[] {
  const names = path.slice(0, -ENDING.length).split('/')
  const found: PlaceInPath[] = []
  let start = 0
  for (const name of names.slice(0, MAX_DEPTH)) {
    const called = languageOf(name)
    const end = start + name.length
    if (called) found.push({ before: path.slice(0, start), called, file: path.slice(end) })
    start = end + 1
  }
  const ending = endingsOf(path).find(({ isLongest }) => isLongest)
  if (ending) found.push({ before: ending.stem + ending.sign, called: ending.called, file: ENDING })
  return found
}
