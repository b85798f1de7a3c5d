/** Judges pairs that nothing is known of, family by family. */
import type { Pair } from '../../model.js'
import { noteReads } from '../../store/contents.js'
import type { Reader } from '../../store/disk.js'
import { LEDGER_SIZE_LIMIT } from '../../store/ledger.js'
import { threadsHere } from '../../store/machine.js'
import { asciiJson } from '../../store/table.js'
import type { Progress } from '../command.js'
import { inOrder } from '../project/workers.js'
import type { Workspace } from '../project/workspace.js'
import type { Cache } from './cache.js'
import { openJudges } from './judges.js'
import type { Family, Standards, Standing, Verdict } from './verdict.js'

/** Pairs to judge before what was found out is kept, so that an interrupted run was not in vain. */
const KEPT_AT_ONCE = 500

/** Judges pairs, which are sorted by their sources, and keeps what it finds out. */
export function judgeAll(
  workspace: Workspace,
  pairs: readonly Pair[],
  cache: Cache,
  progress: Progress,
): Promise<ReadonlyMap<Pair, Verdict>> {
  const { config, terms } = workspace
  return judge({ ...standardsOf(config), rules: { checks: config.checks, terms } }, pairs, {
    cache,
    progress,
    keep: (pair, verdict) => {
      cache.verdicts.set(cache.verdictKey(pair), asciiJson(verdict))
      keepStanding(cache, pair, verdict)
    },
  })
}

/** The same for how pairs stand, without running any rule. */
export function assessAll(
  { config }: Workspace,
  pairs: readonly Pair[],
  cache: Cache,
  progress: Progress,
): Promise<ReadonlyMap<Pair, Standing>> {
  const keep = (pair: Pair, verdict: Verdict) => keepStanding(cache, pair, verdict)
  return judge(standardsOf(config), pairs, { cache, progress, keep })
}

function standardsOf({ sourceLanguage, frontMatter }: Workspace['config']): Standards {
  return { sourceLanguage, fields: frontMatter.fields }
}

function keepStanding(cache: Cache, pair: Pair, verdict: Verdict): void {
  const { failure, counts, words, sourceWords } = verdict
  const standing: Standing = { ...(failure && { failure }), counts, words, sourceWords }
  cache.standings.set(cache.standingKey(pair), asciiJson(standing))
}

interface Judging {
  readonly cache: Cache
  readonly progress: Progress
  /** Called for what was made from files that still are what they were. */
  readonly keep: (pair: Pair, verdict: Verdict) => void
}

async function judge(
  standards: Standards,
  pairs: readonly Pair[],
  { cache, progress, keep }: Judging,
): Promise<ReadonlyMap<Pair, Verdict>> {
  const families = familiesOf(pairs)
  const judges = openJudges(standards, { threads: threadsHere(), tasks: families.length })
  const found = new Map<Pair, Verdict>()
  let kept = 0
  const begin = (members: readonly Pair[]) => {
    const { family, isAsKnown } = readFamily(members, cache)
    return { members, isAsKnown, answer: judges.ask(family) }
  }
  try {
    for await (const { members, isAsKnown, answer } of inOrder(families, begin, judges.ahead)) {
      progress(found.size, pairs.length)
      const { verdicts, outlines } = await answer
      for (const [at, pair] of members.entries()) {
        const verdict = verdicts[at]
        if (!verdict) continue
        found.set(pair, verdict)
        if ([pair.source, pair.target, pair.ledger].every(isAsKnown)) keep(pair, verdict)
      }
      for (const [path, packed] of outlines.filter(([path]) => isAsKnown(path))) {
        const key = cache.outlineKey(path, members[0]?.format)
        if (key !== undefined) cache.outlines.set(key, packed)
      }
      if (found.size - kept >= KEPT_AT_ONCE) {
        cache.save()
        kept = found.size
      }
    }
  } finally {
    await judges.end()
  }
  progress(pairs.length, pairs.length)
  return found
}

/** Neighbours in the list with the same source. */
export function familiesOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const families: Pair[][] = []
  for (const pair of pairs) {
    const last = families.at(-1)
    if (last?.[0]?.source === pair.source) last.push(pair)
    else families.push([pair])
  }
  return families
}

/** A family as a function reads its files. */
export function familyBy(members: readonly Pair[], read: Reader): Family {
  return {
    source: read(members[0]?.source ?? ''),
    members: members.map((pair) => ({
      pair,
      target: read(pair.target),
      ledger: read(pair.ledger, { limit: LEDGER_SIZE_LIMIT }),
    })),
  }
}

/** Reads the files of a family; which of them still hold what its key was made from. */
function readFamily(members: readonly Pair[], { contents }: Cache) {
  const { read, isAsKnown } = noteReads(contents)
  return { family: familyBy(members, read), isAsKnown }
}
