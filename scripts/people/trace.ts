/** Where the decisions in the ledgers come from: the commits that brought them, held against whom they name. */
import type { Decided } from './decisions.js'
import { isListed } from './names.js'

/** The decisions in one version of a ledger, by their contents. */
export type Contents = ReadonlyMap<string, Decided>

/** A commit that changed ledgers. */
export interface Step {
  readonly id: string
  /** Names and addresses of those who made it. */
  readonly people: readonly string[]
  /** Whether what came before it is not known here, so that nobody can tell what is new in it. */
  readonly isEnd: boolean
  readonly changes: readonly StepChange[]
}

/** A ledger that a commit changed. */
interface StepChange {
  readonly path: string
  /** In each parent. */
  readonly before: readonly Contents[]
  readonly after: Contents
}

/**
 * What history says of a decision. `made`: somebody whom it names committed it. `entrusted`: one of those did who may
 * commit for others. `altered`: it was committed under the name and time of another decision on the same text.
 * `foreign`: only others committed it. `unseen`: it was committed before the history at hand begins.
 * `uncommitted`: no commit has it.
 */
type Standing = 'made' | 'entrusted' | 'altered' | 'foreign' | 'unseen' | 'uncommitted'

/** Where a decision comes from. */
export interface Trace {
  readonly standing: Standing
  /** The commit that says so; absent when none has it. */
  readonly commit?: string
  /** The names in that commit. */
  readonly people?: readonly string[]
}

/**
 * Traces the decisions of ledgers, by the paths of those, through steps that come children before parents. A decision
 * that was taken away and put back, or that moved with its document in one commit, is as good as when it was first made: what
 * counts is whether the person whom it names ever committed it for this unit. Reads no further than it must.
 */
export function traceDecisions(
  ledgers: ReadonlyMap<string, readonly Decided[]>,
  steps: Iterable<Step>,
  recorders: readonly string[],
): ReadonlyMap<Decided, Trace> {
  const traces = new Map<Decided, Trace>()
  const open = new Map(
    [...ledgers].map(([path, all]) => [path, new Map(all.map((one) => [one.content, one]))]),
  )
  const openAt = (path: string) => open.get(path) ?? open.set(path, new Map()).get(path) ?? new Map()
  const seen = new Set<string>()
  for (const step of steps) {
    for (const change of step.changes) {
      const waiting = openAt(change.path)
      // What no commit has is held against the newest one that has the ledger.
      if (!seen.has(change.path))
        for (const decided of waiting.values())
          if (!change.after.has(decided.content) && isAltered(decided, [change.after]))
            traces.set(decided, { standing: 'altered' })
      seen.add(change.path)
      for (const [content, decided] of [...waiting]) {
        if (!change.after.has(content) || change.before.some((contents) => contents.has(content))) continue
        const origin = movedFrom(step, change, content)
        if (origin) openAt(origin.path).set(content, decided)
        const trace = origin ? undefined : judge(decided, step, change, recorders)
        if (trace && isBetter(trace, traces.get(decided))) traces.set(decided, trace)
        if (origin || (trace && SETTLED.has(trace.standing))) waiting.delete(content)
      }
    }
    if ([...open.values()].every((waiting) => waiting.size === 0)) break
  }
  return new Map(
    [...ledgers.values()]
      .flat()
      .map((decided) => [decided, traces.get(decided) ?? { standing: 'uncommitted' }]),
  )
}

/** What no older commit makes better. */
const SETTLED: ReadonlySet<Standing> = new Set(['made', 'entrusted'])

const RANKS: readonly Standing[] = ['made', 'entrusted', 'unseen', 'altered', 'foreign']

/** The best that can be said of a decision counts; of two that are alike, the older commit. */
function isBetter({ standing }: Trace, known: Trace | undefined): boolean {
  return !known || RANKS.indexOf(standing) <= RANKS.indexOf(known.standing)
}

/** The ledger of the same language that lost a decision in the same commit; `undefined` when none did. */
function movedFrom({ changes }: Step, change: StepChange, content: string): StepChange | undefined {
  return changes.find(
    (other) =>
      other.path !== change.path &&
      languageOf(other.path) === languageOf(change.path) &&
      !other.after.has(content) &&
      other.before.some((contents) => contents.has(content)),
  )
}

/** `.tvilling/<language>/…` */
function languageOf(path: string): string | undefined {
  return path.split('/')[1]
}

function judge(decided: Decided, step: Step, { before }: StepChange, recorders: readonly string[]): Trace {
  const { id: commit, people } = step
  const found = (standing: Standing): Trace => ({ standing, commit, people })
  if (step.isEnd) return found('unseen')
  if (isAltered(decided, before)) return found('altered')
  if (isListed(decided.by, people)) return found('made')
  return found(people.some((name) => isListed(name, recorders)) ? 'entrusted' : 'foreign')
}

/** Whether a ledger has another decision that is said to be of the same person, moment and unit. */
function isAltered({ unit, type, by, at, content }: Decided, versions: readonly Contents[]): boolean {
  return versions.some((contents) =>
    [...contents.values()].some(
      (known) =>
        known.unit === unit &&
        known.type === type &&
        known.by === by &&
        known.at === at &&
        known.content !== content,
    ),
  )
}
