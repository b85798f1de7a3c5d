/**
 * Texts by key that are kept from one run to the next in one file under `.tvilling/cache/`. Nothing is in it that
 * cannot be found out again, so it may be deleted at any time, and whatever goes wrong with it is no trouble of the
 * user's: a table that cannot be read is empty, one that cannot be written stays as it is (`kept.ts`).
 *
 * The file is a row of sections, each of which was appended whole by one run: a line with the length and the checksum
 * of what follows, then a line for each entry: its key, the day it was last used, its text. A section that was torn, by a
 * kill or by two processes at once, fails its checksum, and nothing behind it counts. The file is written anew when
 * that happened, or when most of it has been replaced; what was not used for ten days goes then.
 */
import { isAscii } from 'node:buffer'
import { closeSync, constants, openSync, writeSync } from 'node:fs'
import { attempt, checksum, prepareKept, readKept, SIZE_LIMIT } from './kept.js'
import { replaceFile } from './replace.js'

/** What was kept, and what is to be. */
export interface Table {
  readonly get: (key: string) => string | undefined
  /** Whether there is nothing to get. */
  readonly isEmpty: () => boolean
  /** Neither a key nor a text holds a line end, and a key no tab. */
  readonly set: (key: string, text: string) => void
  /** Keeps what is new for the next run; does nothing when there is none. */
  readonly save: () => void
}

/** A table that ends with this run. */
export function openNothing(): Table {
  const texts = new Map<string, string>()
  return {
    get: (key) => texts.get(key),
    isEmpty: () => texts.size === 0,
    set: (key, text) => texts.set(key, text),
    save: () => undefined,
  }
}

/** Days after which an entry in use is marked as used again, and after which one that is not goes: a weekly run finds it. */
const [MARKED, KEPT] = [3, 10]

/** Characters that may be of no use in a file, besides as many as are of use, before it is written anew. */
const SLACK = 1024 * 1024

interface Entry {
  /** When it was last used, in days since 1970. */
  readonly day: number
  readonly text: string
}

interface TableOptions {
  /** Whether everything is let go once it is saved, and read again when somebody asks for it: what is long and seldom asked for. */
  readonly isForgetful?: boolean
}

/** Opens a table of a project. */
export function openTable(root: string, name: string, { isForgetful = false }: TableOptions = {}): Table {
  const today = Math.floor(Date.now() / DAY)
  const isKept = ({ day }: Entry) => Math.abs(today - day) < KEPT
  const { entries: first, isWhole, waste } = readTable(root, name, isKept)
  let isSound = isWhole && waste <= SLACK
  // Absent while it is forgotten.
  let held: Map<string, Entry> | undefined = first
  let fresh = new Map<string, Entry>()
  const entries = () => {
    held ??= readTable(root, name, isKept).entries
    return held
  }
  return {
    get: (key) => {
      const found = fresh.get(key) ?? entries().get(key)
      if (found && Math.abs(today - found.day) >= MARKED) fresh.set(key, { ...found, day: today })
      return found?.text
    },
    isEmpty: () => fresh.size + entries().size === 0,
    set: (key, text) => {
      if ((fresh.get(key) ?? held?.get(key))?.text !== text) fresh.set(key, { day: today, text })
    },
    save: () => {
      if (fresh.size === 0) return
      const added = fresh
      fresh = new Map()
      for (const [key, entry] of added) held?.set(key, entry)
      attempt(() => {
        const absolute = prepareKept(root, name)
        if (isSound) append(absolute, section(added))
        else replaceFile(absolute, section(newest([...entries()].filter(([, entry]) => isKept(entry)))))
        isSound = true
        if (isForgetful) held = undefined
      })
    },
  }
}

const DAY = 24 * 60 * 60 * 1000

/** What a file holds; whether nothing of it was damaged; and how many more characters are wasted than used. */
interface Content {
  readonly entries: Map<string, Entry>
  readonly isWhole: boolean
  readonly waste: number
}

function readTable(root: string, name: string, isKept: (entry: Entry) => boolean): Content {
  const bytes = readKept(root, name)
  return bytes ? parseTable(bytes, isKept) : { entries: new Map(), isWhole: false, waste: 0 }
}

const HEADER = /^tvilling-1 (\d+) ([0-9a-f]+)$/

function parseTable(bytes: Buffer, isKept: (entry: Entry) => boolean): Content {
  const entries = new Map<string, Entry>()
  let waste = 0
  for (let at = 0; at < bytes.length; ) {
    const start = bytes.indexOf(0x0a, at) + 1
    const [, length, sum] = HEADER.exec(bytes.toString('latin1', at, start - 1)) ?? []
    const end = start + Number(length)
    const isSound = start > 0 && end <= bytes.length && sum === checksum(bytes.subarray(start, end))
    if (!isSound) return { entries, isWhole: false, waste }
    waste += readSection(decode(bytes.subarray(start, end)), entries, isKept)
    at = end
  }
  return { entries, isWhole: true, waste }
}

function decode(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
}

/** Data as JSON that is ASCII, whatever it holds: where all is, it is read several times as fast and takes half the memory. */
export function asciiJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Adds the entries of a section; how many more characters are wasted by that than used. */
function readSection(text: string, entries: Map<string, Entry>, isKept: (entry: Entry) => boolean): number {
  let waste = 0
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = text.indexOf('\n', at)
    const afterKey = text.indexOf('\t', at)
    const afterDay = text.indexOf('\t', afterKey + 1)
    const key = text.slice(at, afterKey)
    const entry = { day: Number(text.slice(afterKey + 1, afterDay)), text: text.slice(afterDay + 1, end) }
    const old = entries.get(key)
    if (old) waste += 2 * old.text.length
    waste += isKept(entry) ? -entry.text.length : entry.text.length
    entries.set(key, entry)
  }
  return waste
}

function section(entries: Iterable<readonly [string, Entry]>): Buffer {
  const lines = Array.from(entries, ([key, { day, text }]) => `${key}\t${day}\t${text}\n`)
  const bytes = Buffer.from(lines.join(''))
  return Buffer.concat([Buffer.from(`tvilling-1 ${bytes.length} ${checksum(bytes)}\n`), bytes])
}

/** As many entries as a file may hold, those first that were used last. */
function newest(entries: readonly (readonly [string, Entry])[]): readonly (readonly [string, Entry])[] {
  let room = SIZE_LIMIT / 2
  return entries
    .toSorted(([, a], [, b]) => b.day - a.day)
    .filter(([key, { text }]) => {
      room -= Buffer.byteLength(text) + key.length
      return room > 0
    })
}

/** In one step, so that two processes do not write into each other's section. */
function append(absolute: string, bytes: Buffer): void {
  const file = openSync(absolute, constants.O_WRONLY | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0))
  try {
    writeSync(file, bytes)
  } finally {
    closeSync(file)
  }
}
