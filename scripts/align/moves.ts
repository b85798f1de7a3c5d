/** Pairs that stand by their own evidence, in whatever order: they show where sections and blocks were moved to. */
import type { Evidence } from './evidence.js'
import type { Match } from './gaps.js'

/** Two passages that are each other's best, by their clues. */
export interface Candidate {
  readonly match: Match
  /** What their clues say for them. */
  readonly worth: number
}

/** Members that are taken already are left out. */
export type IsTaken = (match: Match) => boolean

/** Clues from which a pair is a candidate. */
const TELLING = 2

/**
 * Each passage on the left with the one on the right that shares most clues, if that is mutual; by the left. A passage
 * that fits two others equally well, as the cells of like tables do, is in no candidate: it does not say where it stands.
 */
export function candidatesOf(evidence: Evidence, count: number, isTaken: IsTaken): readonly Candidate[] {
  const ofLeft = new Map<number, Choice>()
  const ofRight = new Map<number, Choice>()
  for (let i = 0; i < count; i++) {
    for (const j of evidence.suspects(i)) {
      if (isTaken([i, j])) continue
      const option: Candidate = { match: [i, j], worth: evidence.clueValue(i, j) }
      weigh(ofLeft, i, option)
      weigh(ofRight, j, option)
    }
  }
  return [...ofLeft.values()].flatMap(({ best, isTied }) => {
    const other = ofRight.get(best.match[1])
    const isMutual = !isTied && other?.best === best && !other.isTied
    return isMutual && best.worth >= TELLING ? [best] : []
  })
}

/** The best candidate of a passage so far, and whether another one is worth as much. */
interface Choice {
  readonly best: Candidate
  readonly isTied: boolean
}

function weigh(choices: Map<number, Choice>, passage: number, option: Candidate): void {
  const known = choices.get(passage)
  if (!known || option.worth > known.best.worth) choices.set(passage, { best: option, isTied: false })
  else if (option.worth === known.best.worth) choices.set(passage, { ...known, isTied: true })
}

/** Clues from which a run of candidates is believed. */
const BELIEVED = 6

/** Passages between two neighbours of a run, at most. */
const REACH = 6

/** Candidates in runs that keep their order on both sides and together have enough clues to be believed. */
export function believedRuns(candidates: readonly Candidate[]): readonly Match[] {
  let waiting = candidates
  const believed: Match[] = []
  for (;;) {
    const { run, worth } = bestRun(waiting)
    if (worth < BELIEVED) return believed
    believed.push(...run.map(({ match }) => match))
    const used = new Set(run)
    waiting = waiting.filter((candidate) => !used.has(candidate))
  }
}

function bestRun(all: readonly Candidate[]): { readonly run: readonly Candidate[]; readonly worth: number } {
  const totals: number[] = []
  const before: number[] = []
  let last = -1
  all.forEach(({ match: [i, j], worth }, at) => {
    totals[at] = worth
    before[at] = -1
    for (let k = at - 1; k >= 0; k--) {
      const [x, y] = all[k]?.match ?? [0, 0]
      if (i - x > REACH) break
      const total = (totals[k] ?? 0) + worth
      if (y >= j || j - y > REACH || total <= (totals[at] ?? 0)) continue
      totals[at] = total
      before[at] = k
    }
    if (last === -1 || (totals[at] ?? 0) > (totals[last] ?? 0)) last = at
  })
  const run: Candidate[] = []
  for (let at = last; at >= 0; at = before[at] ?? -1) run.unshift(all[at] as Candidate)
  return { run, worth: totals[last] ?? 0 }
}
