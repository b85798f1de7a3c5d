/** Reads documents, their versions and their ledgers, one pair after another, for commands that need them whole. */
import { setImmediate } from 'node:timers/promises'
import { alignUnits } from '../../align/units.js'
import type { Document, LedgerRecord, Pair, Unit } from '../../model.js'
import type { ParseOptions } from '../../parse/cutting.js'
import type { Config } from '../../store/config.js'
import { type Reader, readText, tryRead } from '../../store/disk.js'
import { LEDGER_SIZE_LIMIT, parseLedger } from '../../store/ledger.js'
import type { Progress } from '../command.js'
import type { Unreadable } from './unreadable.js'
import { makeVersion, type Parsed, parseRead, recordsOf, type Version } from './version.js'
import type { Workspace } from './workspace.js'

/**
 * Reads pairs one after another; each source is parsed once. What cannot be read does not stop the others. A pair is
 * done when the next one is asked for.
 */
export async function* readVersions(
  { config }: Workspace,
  pairs: readonly Pair[],
  progress: Progress,
  read = readerOf(config),
): AsyncGenerator<Version | Unreadable> {
  let source: { readonly path: string; readonly parsed: Parsed } | undefined
  const parse = (path: string, pair: Pair) => parseRead(read(path), optionsOf(config, path, pair))
  for (const [done, pair] of pairs.entries()) {
    progress(done, pairs.length)
    // Lets the signals in that came meanwhile: nothing else here waits for anything.
    await setImmediate()
    if (source?.path !== pair.source) source = { path: pair.source, parsed: await parse(pair.source, pair) }
    const target = await parse(pair.target, pair)
    const ledger = read(pair.ledger, { limit: LEDGER_SIZE_LIMIT })
    yield makeVersion(pair, { source: source.parsed, target, ledger }, config.sourceLanguage)
  }
  progress(pairs.length, pairs.length)
}

/** Reads and parses a file of a pair. */
export async function readDocument(
  config: Config,
  path: string,
  pair: Pick<Pair, 'format'>,
): Promise<Parsed> {
  return parseRead(readerOf(config)(path), optionsOf(config, path, pair))
}

function readerOf({ root }: Config): Reader {
  return (path, options) => tryRead(root, path, options)
}

function optionsOf({ frontMatter }: Config, path: string, { format }: Pick<Pair, 'format'>): ParseOptions {
  return { path, format, fields: frontMatter.fields }
}

/** What is wrong with the ledger of a pair by itself; `undefined` when nothing is. */
export function ledgerProblem(root: string, pair: Pair): Unreadable | undefined {
  const found = recordsOf(pair, tryRead(root, pair.ledger, { limit: LEDGER_SIZE_LIMIT }))
  return 'problem' in found ? found : undefined
}

/** Units of versions that are at hand. */
export function alignVersion(
  { config }: Workspace,
  { language }: Pair,
  versions: { source: Document; target?: Document | undefined; records: readonly LedgerRecord[] },
): readonly Unit[] {
  return alignUnits({ ...versions, sourceLanguage: config.sourceLanguage, language })
}

/** The records of a ledger; `undefined` when there is no such file. Throws a `UsageError` when it needs repair. */
export function readLedger(root: string, path: string): readonly LedgerRecord[] | undefined {
  const text = readText(root, path, { limit: LEDGER_SIZE_LIMIT })
  return text === undefined ? undefined : parseLedger(text, path)
}
