/** Reads the pairs that are to be adopted, with what history tells of them, and finds out what is to be recorded. */
import type { Pair } from '../../model.js'
import { tryRead } from '../../store/disk.js'
import { threadsHere } from '../../store/machine.js'
import type { Past } from '../../store/past.js'
import type { Progress } from '../command.js'
import { familiesOf, familyBy } from '../judging/judging.js'
import { lengthOf } from '../judging/verdict.js'
import { inOrder, openWorkers } from '../project/workers.js'
import { type Candidates, type Conditions, type Finding, openAdopter } from './adopter.js'
import { blobsFor, type Traces, tracesOf } from './dating.js'

/** Pairs, or a few more, whose old texts are asked for at once. */
const AT_ONCE = 40

interface Reading {
  readonly root: string
  /** Absent where nobody asks git. */
  readonly past: Past | undefined
  readonly progress: Progress
}

/** What is to be recorded of pairs, which are sorted by their sources, in their order. */
export async function* findRecords(
  pairs: readonly Pair[],
  conditions: Conditions,
  { root, past, progress }: Reading,
): AsyncGenerator<{ readonly pair: Pair; readonly finding: Finding }> {
  const module = 'commands/adopt/worker.js'
  const families = familiesOf(pairs)
  const workers = openWorkers(
    { module, data: conditions, open: openAdopter, lengthOf },
    { threads: threadsHere(), tasks: families.length },
  )
  const read = past
    ? openHistory(root, past, families)
    : (members: readonly Pair[]) => readFamily(root, members)
  const begin = (members: readonly Pair[]) => ({ members, answer: workers.ask(read(members)) })
  let done = 0
  try {
    for await (const { members, answer } of inOrder(families, begin, workers.ahead)) {
      progress(done, pairs.length)
      const findings = await answer
      for (const [at, pair] of members.entries()) yield { pair, finding: findings[at] }
      done += members.length
    }
  } finally {
    await workers.end()
  }
  progress(pairs.length, pairs.length)
}

function readFamily(root: string, members: readonly Pair[]): Candidates {
  const family = familyBy(members, (path, options) => tryRead(root, path, options))
  return { ...family, texts: new Map() }
}

/** A function that reads families one after another, in this order, and asks git for the old texts of some at once. */
function openHistory(root: string, past: Past, families: readonly (readonly Pair[])[]) {
  type Remembered = { readonly candidates: Candidates; readonly traces: readonly Traces[] }
  const waiting = new Map<readonly Pair[], Remembered>()
  let texts: ReadonlyMap<string, string> = new Map()
  let next = 0
  const readSome = () => {
    const blobs: string[] = []
    for (let count = 0; count < AT_ONCE && next < families.length; next++) {
      const members = families[next] ?? []
      const candidates = readFamily(root, members)
      const traces = candidates.members.map(({ pair, target }) =>
        tracesOf(past, pair, target && 'text' in target ? target.text : ''),
      )
      waiting.set(members, { candidates, traces })
      blobs.push(...traces.flatMap(blobsFor))
      count += members.length
    }
    texts = past.textsOf(blobs)
  }
  return (members: readonly Pair[]): Candidates => {
    if (!waiting.has(members)) readSome()
    const { candidates, traces } = waiting.get(members) as Remembered
    waiting.delete(members)
    const own = traces.flatMap(blobsFor).flatMap((blob) => {
      const text = texts.get(blob)
      return text === undefined ? [] : [[blob, text] as const]
    })
    return { ...candidates, traces, texts: new Map(own) }
  }
}
