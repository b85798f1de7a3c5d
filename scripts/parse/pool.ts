/** Parses many files at once when there is enough to share out; the results are the same however it is done. */
import type { Document, Message } from '../model.js'
import { type Clock, parseGuarded, parseHere } from './guard.js'
import type { ParseOptions } from './markdown.js'
import { startThread, type Thread } from './thread.js'

/** Parses the files of one command. */
export interface Parser {
  /** As `parseGuarded`. */
  readonly parse: (text: string, options: ParseOptions) => Promise<Document | Message>
  /** How many files to ask for before the first of them is needed. */
  readonly ahead: () => number
  /** Ends its threads. */
  readonly end: () => Promise<void>
}

export interface ParserOptions {
  /** Threads at most; with 0 everything is parsed on this one. */
  readonly threads: number
  /** Characters that are parsed on this thread before others are started; 200,000 by default: a second or two. */
  readonly patience?: number
  /** What hard pages are timed by; the clock on the wall by default. */
  readonly clock?: Clock
}

/** Tasks of each thread, so that it has work while this one is busy with something else. */
const QUEUE = 4

/** Heap of a thread in MiB. */
const MEMORY_LIMIT = 256

/** Starts no thread before it is worth it. */
export function openParser({ threads, patience = 200_000, clock }: ParserOptions): Parser {
  let parsed = 0
  let pool: readonly Thread[] | undefined
  const isShared = () => threads > 0 && parsed >= patience
  const parse = async (text: string, options: ParseOptions): Promise<Document | Message> => {
    const isWorthIt = isShared()
    parsed += text.length
    if (!isWorthIt) return parseHere(text, options)
    pool ??= Array.from({ length: threads }, () => startThread(MEMORY_LIMIT))
    const thread = pool.reduce((least, other) => (other.waiting() < least.waiting() ? other : least))
    return (await thread.parse(text, options)) ?? parseHere(text, options)
  }
  return {
    parse: (text, options) => parseGuarded(text, options, parse, clock),
    ahead: () => (isShared() ? threads * QUEUE : 1),
    end: async () => {
      await Promise.all((pool ?? []).map((thread) => thread.end()))
    },
  }
}
