/** Reads a document, its version in one language and its ledger, and aligns them. */
import { alignUnits } from '../align/units.js'
import { UsageError } from '../errors.js'
import type { Document, LedgerRecord, Message, Pair, Unit } from '../model.js'
import { areQuick, isDocument } from '../parse/guard.js'
import { openParser, type Parser } from '../parse/pool.js'
import { t } from '../phrases.js'
import { readText } from '../store/disk.js'
import { LEDGER_SIZE_LIMIT, parseLedger } from '../store/ledger.js'
import { processorTime, threadsHere } from '../store/machine.js'
import type { ExitCode, Progress } from './command.js'
import type { Workspace } from './workspace.js'

/** Everything about one document in one language. */
export interface Version {
  readonly pair: Pair
  readonly source: Document
  /** Absent when the file does not exist. */
  readonly target?: Document
  /** `undefined` when there is no ledger. */
  readonly records?: readonly LedgerRecord[]
  readonly units: readonly Unit[]
  /** Trouble in the content that left the rest readable. */
  readonly messages: readonly Message[]
}

/** Why a pair could not be read. */
export interface Unreadable {
  readonly pair: Pair
  readonly problem: Message
  /** Whether it is the ledger that is at fault. */
  readonly isLedger: boolean
}

/** Whether a pair could be read. */
export function isReadable(version: Version | Unreadable): version is Version {
  return 'units' in version
}

/** What is wrong with a pair, with its place. */
export function explain({ problem }: Unreadable): string {
  const { file, line, reason, expected } = problem
  const sentence =
    expected === undefined
      ? reason
      : t('message.withExpected', '{{reason}}; expected {{expected}}', { reason, expected })
  return `${file}:${line}: ${sentence}`
}

/** The exit code of a command that did its work but for some pairs. */
export function exitCodeOf(unread: readonly Unreadable[]): ExitCode {
  return unread.some(({ isLedger }) => isLedger) ? 4 : unread.length > 0 ? 3 : 0
}

/**
 * Reads pairs one after another; each source is parsed once. What cannot be read does not stop the others. A pair is
 * done when the next one is asked for.
 */
export async function* readVersions(
  workspace: Workspace,
  pairs: readonly Pair[],
  progress: Progress,
): AsyncGenerator<Version | Unreadable> {
  const parser = openParser({ threads: threadsHere(), clock: processorTime })
  const started: Reading[] = []
  let last: Reading | undefined
  try {
    for (const done of pairs.keys()) {
      progress(done, pairs.length)
      await signals()
      for (const next of pairs.slice(done + started.length, done + parser.ahead())) {
        last = startReading(workspace, next, parser, last)
        started.push(last)
      }
      const reading = started.shift()
      if (reading) yield await readVersion(workspace, reading)
    }
  } finally {
    await parser.end()
  }
  progress(pairs.length, pairs.length)
}

/** Lets the signals in that came meanwhile: nothing here waits for anything, so they would not be heard before the end. */
function signals(): Promise<void> {
  return new Promise((done) => setImmediate(done))
}

/** A file that is parsed, or being parsed; `undefined` when it does not exist. */
type Parsed = Document | Message | undefined

/** A pair whose files are being parsed. */
interface Reading {
  readonly pair: Pair
  readonly source: Promise<Parsed>
  readonly target: Promise<Parsed>
}

function startReading(workspace: Workspace, pair: Pair, parser: Parser, last?: Reading): Reading {
  const isSame = last?.pair.source === pair.source
  const source = isSame ? last.source : readDocument(workspace, pair.source, pair, parser)
  const target = readDocument(workspace, pair.target, pair, parser)
  // What goes wrong is told when the pair is asked for, which may be never.
  for (const file of [source, target]) file.catch(() => undefined)
  return { pair, source, target }
}

async function readVersion(workspace: Workspace, reading: Reading): Promise<Version | Unreadable> {
  const { pair } = reading
  const source = await reading.source
  if (!source)
    return {
      pair,
      problem: unreadable(pair.source, t('file.sourceGone', 'The source is gone')),
      isLedger: false,
    }
  if (!isDocument(source)) return { pair, problem: source, isLedger: false }
  const target = await reading.target
  if (target && !isDocument(target)) return { pair, problem: target, isLedger: false }
  const found = tryLedger(workspace.config.root, pair)
  if ('problem' in found) return found
  const { records } = found
  const units = alignVersion(workspace, pair, { source, target, records: records ?? [] })
  const messages = [...source.messages, ...(target?.messages ?? [])]
  return { pair, source, ...(target && { target }), ...(records && { records }), units, messages }
}

/** What is wrong with the ledger of a pair by itself; `undefined` when nothing is. */
export function ledgerProblem(root: string, pair: Pair): Unreadable | undefined {
  const found = tryLedger(root, pair)
  return 'problem' in found ? found : undefined
}

function tryLedger(
  root: string,
  pair: Pair,
): Unreadable | { readonly records: readonly LedgerRecord[] | undefined } {
  try {
    const records = readLedger(root, pair.ledger)
    expectQuick(records ?? [], pair.ledger)
    return { records }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { pair, problem: unreadable(pair.ledger, error.message), isLedger: true }
  }
}

/** This program records no text that is hard to parse, since it refuses the document; somebody else did. */
function expectQuick(records: readonly LedgerRecord[], path: string): void {
  const markdown = records.filter(({ notation }) => notation !== 'html')
  if (areQuick(markdown.map(({ source }) => source))) return
  const sentence = t(
    'ledger.slow',
    'found sources of records that would take too long to compare; expected those of a document. Take the file from git again',
  )
  throw new UsageError('ledger', `${path}: ${sentence}`)
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

/** Reads and parses a file of a pair; a message when that cannot be done, `undefined` when there is no file. */
export async function readDocument(
  { config }: Workspace,
  path: string,
  { format }: Pick<Pair, 'format'>,
  parser: Pick<Parser, 'parse'>,
): Promise<Parsed> {
  try {
    const text = readText(config.root, path)
    return text === undefined
      ? undefined
      : await parser.parse(text, { path, format, fields: config.frontMatter.fields })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return unreadable(path, error.message)
  }
}

/** A file's trouble as a message. The store's sentences begin with the path and place, which a message has already. */
function unreadable(path: string, reason: string): Message {
  const rest = reason.startsWith(`${path}:`) ? reason.slice(path.length) : reason
  const [, line = '1', column = '1', sentence = rest] = /^(?::(\d+))?(?::(\d+))?:? ?(.*)$/su.exec(rest) ?? []
  return {
    ruleId: 'unreadable',
    severity: 'error',
    file: path,
    line: Number(line),
    column: Number(column),
    reason: sentence,
  }
}
