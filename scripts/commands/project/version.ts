/** A document, its version in one language and its ledger, put together: what every command works on. */
import type { Lexicon } from '../../align/lexicon.js'
import type { TermsIn } from '../../align/rows.js'
import { alignUnits } from '../../align/units.js'
import { UsageError } from '../../errors.js'
import type { Document, LedgerRecord, Message, Pair, Unit } from '../../model.js'
import type { ParseOptions } from '../../parse/cutting.js'
import { areQuick, isDocument, parseGuarded, parseHere } from '../../parse/guard.js'
import { t } from '../../phrases.js'
import type { Read } from '../../store/disk.js'
import { parseLedger } from '../../store/ledger.js'
import { processorTime } from '../../store/machine.js'
import type { Unreadable } from './unreadable.js'

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

/** A file that was parsed, or why that could not be done; `undefined` when it does not exist. */
export type Parsed = Document | Message | undefined

/** The three files of a pair, and what is known of their languages' words and terms when there is no ledger. */
export interface Files {
  readonly source: Parsed
  readonly target: Parsed
  /** Absent when there is none. */
  readonly ledger: Read | undefined
  readonly lexicon?: Lexicon | undefined
  readonly findTerms?: (source: Document, target: Document) => TermsIn
}

/** Parses a file as it was read. */
export async function parseRead(read: Read | undefined, options: ParseOptions): Promise<Parsed> {
  if (read === undefined) return undefined
  if ('problem' in read) return unreadable(options.path, read.problem)
  return parseGuarded(read.text, options, parseHere, processorTime)
}

/** Puts the files of a pair together, or says which of them is at fault. */
export function makeVersion(
  pair: Pair,
  { source, target, ledger, lexicon, findTerms }: Files,
  sourceLanguage: string,
): Version | Unreadable {
  if (!source)
    return {
      pair,
      problem: unreadable(pair.source, t('file.sourceGone', 'The source is gone')),
      isLedger: false,
    }
  if (!isDocument(source)) return { pair, problem: source, isLedger: false }
  if (target && !isDocument(target)) return { pair, problem: target, isLedger: false }
  const found = recordsOf(pair, ledger)
  if ('problem' in found) return found
  const { records } = found
  const versions = { source, target, records: records ?? [] }
  const units = alignUnits({
    ...versions,
    sourceLanguage,
    language: pair.language,
    ...(!records && { lexicon, ...(target && findTerms && { termsIn: findTerms(source, target) }) }),
  })
  const messages = [...source.messages, ...(target?.messages ?? [])]
  return { pair, source, ...(target && { target }), ...(records && { records }), units, messages }
}

/** The records of a pair's ledger, or what is wrong with it. */
export function recordsOf(
  pair: Pair,
  ledger: Read | undefined,
): Unreadable | { readonly records: readonly LedgerRecord[] | undefined } {
  if (!ledger) return { records: undefined }
  if ('problem' in ledger) return { pair, problem: unreadable(pair.ledger, ledger.problem), isLedger: true }
  try {
    const records = parseLedger(ledger.text, pair.ledger)
    expectQuick(records, pair.ledger)
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
