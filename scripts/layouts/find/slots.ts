/** Folders that are called after languages, and the pages in them. */

import type { Site } from '../layout.js'
import { type Called, languageOf } from './language.js'
import { inside, pagesUnder } from './site.js'

/** A place where the language stands in the names of folders: `docs/{language}/…`, `pages.{language}/…`. */
export interface Slot {
  /** The folder that these folders lie in. */
  readonly parent: string
  /** What stands before and behind the language in their names; mostly nothing. */
  readonly before: string
  readonly after: string
  /** By tag in lower case. */
  readonly versions: ReadonlyMap<string, SlotVersion>
}

/** One of the folders of a slot. */
export interface SlotVersion extends Called {
  readonly folder: string
  /** The paths of its pages below it. */
  readonly pages: readonly string[]
}

/** The folder of a slot for a language, or for `{language}`. */
export function slotFolder({ parent, before, after }: Slot, language: string): string {
  return inside(parent, before + language + after)
}

/** The slots that lie directly in a folder. */
export function slotsIn(site: Site, folder: string): readonly Slot[] {
  return collect(pagesUnder(site, folder), folder === '' ? 0 : folder.length + 1, 1)
}

/** The slots of the whole site, at any depth. */
export function allSlots(site: Site): readonly Slot[] {
  return collect(site.pages, 0, MAX_DEPTH)
}

/** Folders in folders beyond which no language is looked for. */
const MAX_DEPTH = 12

interface Growing {
  readonly parent: string
  readonly before: string
  readonly after: string
  readonly versions: Map<string, SlotVersion & { pages: string[] }>
}

function collect(pages: readonly string[], from: number, depth: number): readonly Slot[] {
  const slots = new Map<string, Growing>()
  for (const page of pages) {
    let start = from
    for (let level = 0; level < depth; level++) {
      const end = page.indexOf('/', start)
      if (end < 0) break
      add(slots, page, start, end)
      start = end + 1
    }
  }
  return [...slots.values()]
}

function add(slots: Map<string, Growing>, page: string, start: number, end: number): void {
  const split = splitFolder(page.slice(start, end))
  if (!split) return
  const { before, after, called } = split
  const parent = page.slice(0, Math.max(0, start - 1))
  const key = `${parent}\n${before}\n${after}`
  const slot = slots.get(key) ?? { parent, before, after, versions: new Map() }
  slots.set(key, slot)
  const tag = called.tag.toLowerCase()
  const version = slot.versions.get(tag) ?? { ...called, folder: page.slice(0, end), pages: [] }
  slot.versions.set(tag, version)
  // A second spelling of the same language stays out.
  if (version.name === called.name) version.pages.push(page.slice(end + 1))
}

interface Split {
  readonly before: string
  readonly after: string
  readonly called: Called
}

/** `sv`, `docs-sv` and `sv-docs`; the longest language at the end, else the longest at the start. */
export function splitFolder(name: string): Split | undefined {
  const whole = languageOf(name)
  if (whole) return { before: '', after: '', called: whole }
  if (name.length > 60 || !/[._-]/.test(name)) return undefined
  const marks = Array.from(name.matchAll(/[._-]/g), ({ index }) => index).filter((at) => at > 0)
  for (const at of marks) {
    const called = languageOf(name.slice(at + 1))
    if (called) return { before: name.slice(0, at + 1), after: '', called }
  }
  for (const at of marks.toReversed()) {
    const called = languageOf(name.slice(0, at))
    if (called) return { before: '', after: name.slice(at), called }
  }
  return undefined
}
