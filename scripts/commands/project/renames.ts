/**
 * Documents that have another name than their ledgers. A ledger is called after its source, so it stays behind when
 * the source is renamed or moved. Whatever reads the project finds it by what it says, and reads it where it lies;
 * the first verb that writes it moves it. Nothing but files is looked at: no history (law 5).
 */

import { followRenames, type Lost, type Place } from '../../align/renames.js'
import { groupsBy } from '../../groups.js'
import type { Pair } from '../../model.js'
import type { Config } from '../../store/config.js'
import { isThere, tryRead } from '../../store/disk.js'
import { inspectLedger, LEDGER_SIZE_LIMIT } from '../../store/ledger.js'
import { type LedgerFile, listLedgers } from '../../store/ledger-files.js'
import { targetOf } from '../../store/pairs.js'
import { pathKey } from '../../text.js'

/** A document whose ledgers lie under another name. */
export interface Rename {
  readonly from: string
  readonly to: string
  /** Those whose ledgers were found so. */
  readonly languages: readonly string[]
  /** Translations that still have the old name. */
  readonly pages: readonly Page[]
}

/** A translation that was not renamed with its source. */
export interface Page {
  readonly source: string
  readonly language: string
  readonly from: string
  readonly to: string
}

/** A ledger of no document that is there. */
export interface Left extends LedgerFile {
  /** The translation that it is of, where that is still there. */
  readonly page?: string
  /** A page beside its document's place that is MDX in place of Markdown or the other way, and no document of the project. */
  readonly other?: string
}

/** Pairs with their ledgers, wherever those lie. */
export interface Following {
  readonly pairs: readonly Pair[]
  readonly renames: readonly Rename[]
  readonly left: readonly Left[]
}

/** Gives each pair without a ledger the one that its document had under another name. */
export function followLedgers(config: Config, pairs: readonly Pair[]): Following {
  const { root } = config
  const files = listLedgers(root)
  const own = new Set(pairs.map(({ ledger }) => ledger))
  const orphans = files.filter(({ ledger }) => !own.has(ledger))
  if (orphans.length === 0) return { pairs, renames: [], left: [] }
  const there = new Set(files.map(({ ledger }) => ledger))
  const bare = pairs.filter(({ ledger }) => !there.has(ledger))
  const names = namesOf(root, orphans, bare)
  const ledgers = new Map(
    orphans.map((file) => [JSON.stringify([names.get(file.source), file.language]), file]),
  )
  const taken = new Map(
    bare.flatMap((pair) => {
      const file = ledgers.get(JSON.stringify([pair.source, pair.language]))
      return file ? [[pair, file] as const] : []
    }),
  )
  const isTaken = new Set(taken.values())
  return {
    pairs: pairs.map((pair) => {
      const file = taken.get(pair)
      return file ? { ...pair, ledger: file.ledger, home: pair.ledger } : pair
    }),
    renames: renamesIn(config, taken),
    left: orphans.filter((file) => !isTaken.has(file)).map((file) => withPages(config, file)),
  }
}

function withPages(config: Config, file: LedgerFile): Left {
  const page = targetOf(config, file.source, file.language)
  const other = file.source.endsWith('.mdx') ? file.source.slice(0, -1) : `${file.source}x`
  return {
    ...file,
    ...(page !== undefined && isThere(config.root, page) && { page }),
    ...(MARKDOWN.test(file.source) && isThere(config.root, other) && { other }),
  }
}

const MARKDOWN = /\.mdx?$/u

/** The names that sources have now, by those that their ledgers have; one ledger speaks for those of all languages. */
function namesOf(
  root: string,
  orphans: readonly LedgerFile[],
  bare: readonly Pair[],
): ReadonlyMap<string, string> {
  const languages = new Set(orphans.map(({ language }) => language))
  const sources = [
    ...new Set(bare.filter(({ language }) => languages.has(language)).map(({ source }) => source)),
  ]
  const known = new Set(bare.map(({ language }) => language))
  const lost = [...new Set(orphans.filter(({ language }) => known.has(language)).map(({ source }) => source))]
  const inCase = new Map(sources.map((source) => [pathKey(source), source]))
  const respelt = new Map(
    lost.flatMap((source) => {
      const name = inCase.get(pathKey(source))
      return name === undefined ? [] : [[source, name] as const]
    }),
  )
  const found = new Set(respelt.values())
  const places = sources.flatMap((path): Place | [] => {
    const read = found.has(path) ? undefined : tryRead(root, path)
    return read && 'text' in read ? { path, text: read.text } : []
  })
  if (places.length === 0) return respelt
  const filesOf = groupsBy(orphans, ({ source }) => source)
  const rest = lost.flatMap((path): Lost | [] => {
    const texts = respelt.has(path) ? [] : textsOf(root, filesOf.get(path) ?? [])
    return texts.length > 0 ? { path, texts } : []
  })
  return new Map([...respelt, ...followRenames(rest, places)])
}

/** The texts of a source by the ledger that has most of them. */
function textsOf(root: string, files: readonly LedgerFile[]): readonly string[] {
  const known = files.map(({ ledger }) => textsIn(root, ledger))
  return known.reduce((most, texts) => (texts.length > most.length ? texts : most), [])
}

/** The source texts of a ledger. What needs repair says nothing here; whoever reads it says so. */
export function textsIn(root: string, ledger: string): readonly string[] {
  const read = tryRead(root, ledger, { limit: LEDGER_SIZE_LIMIT })
  return read && 'text' in read ? inspectLedger(read.text).records.map(({ source }) => source) : []
}

function renamesIn(config: Config, taken: ReadonlyMap<Pair, LedgerFile>): readonly Rename[] {
  const renames = new Map<string, Rename>()
  for (const [pair, { source: from }] of taken) {
    const key = JSON.stringify([from, pair.source])
    const known = renames.get(key)
    renames.set(key, {
      from,
      to: pair.source,
      languages: [...(known?.languages ?? []), pair.language],
      pages: [...(known?.pages ?? []), ...pagesBehind(config, pair, from)],
    })
  }
  return [...renames.values()]
}

/** The translation of a renamed source, when it is only at its old place. */
function pagesBehind(config: Config, { source, target: to, language }: Pair, from: string): readonly Page[] {
  const old = targetOf(config, from, language)
  const isBehind = old !== undefined && old !== to && isThere(config.root, old) && !isThere(config.root, to)
  return isBehind ? [{ source, language, from: old, to }] : []
}
