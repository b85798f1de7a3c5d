/** Judges families on several threads when there is enough to share out; the results are the same however it is done. */
import { startThread, type Thread } from '../../threads.js'
import { type Family, type Judgement, openJudge, type Standards } from './verdict.js'

/** Judges of one command. */
export interface Judges {
  readonly judge: (family: Family) => Promise<Judgement>
  /** How many families to ask for before the first of them is needed. */
  readonly ahead: () => number
  /** Ends the threads. */
  readonly end: () => Promise<void>
}

export interface JudgesOptions {
  /** Threads at most; with 0 everything is judged on this one. */
  readonly threads: number
  /** Characters that are judged on this thread before others are started; 200,000 by default: a second or so. */
  readonly patience?: number
}

/** Families that wait for each thread, so that it has work while this one is busy with something else. */
const QUEUE = 2

/** Heap of a thread in MiB. */
const MEMORY_LIMIT = 256

/** Starts no thread before it is worth it. */
export function openJudges(standards: Standards, { threads, patience = 200_000 }: JudgesOptions): Judges {
  const here = openJudge(standards)
  let judged = 0
  let pool: readonly Thread<Family, Judgement>[] | undefined
  const isShared = () => threads > 0 && judged >= patience
  return {
    judge: async (family) => {
      const isWorthIt = isShared()
      judged += lengthOf(family)
      if (!isWorthIt) return here(family)
      pool ??= Array.from({ length: threads }, () =>
        startThread(new URL('./worker.js', import.meta.url), { memory: MEMORY_LIMIT, data: standards }),
      )
      const thread = pool.reduce((least, other) => (other.waiting() < least.waiting() ? other : least))
      return (await thread.ask(family).catch(ended)) ?? here(family)
    },
    ahead: () => (isShared() ? threads * QUEUE : 1),
    end: async () => {
      await Promise.all((pool ?? []).map((thread) => thread.end()))
    },
  }
}

/** A family that is too large for a thread is judged on this one, as all are that would have followed. */
function ended(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
}

function lengthOf({ source, members }: Family): number {
  const files = [source, ...members.flatMap(({ target, ledger }) => [target, ledger])]
  return files.reduce((sum, read) => sum + (read && 'text' in read ? read.text.length : 0), 0)
}
