/** What `check` finds in a project, as it is or as it was. */
import { byPlace } from '../../check/message.js'
import type { Message } from '../../model.js'
import type { Progress } from '../command.js'
import type { Cache } from '../judging/cache.js'
import { judgePairs } from '../judging/judge.js'
import { checkLinks, type Outside } from '../judging/links.js'
import type { Verdict } from '../judging/verdict.js'
import type { Selection } from '../project/workspace.js'

/** Messages of a selection, and what they were made from. */
export interface Findings {
  /** By place, each once: a source's own trouble is found for each language, and that of a page for each that links to it. */
  readonly messages: readonly Message[]
  /** In the order of the pairs. */
  readonly verdicts: readonly Verdict[]
  /** What was asked of files that belong to no pair. */
  readonly outside: Outside
}

/** Finds everything in a selection; what is found out is kept. */
export async function findAll(
  { workspace, pairs }: Pick<Selection, 'workspace' | 'pairs'>,
  cache: Cache,
  progress: Progress,
): Promise<Findings> {
  const verdicts = await judgePairs(workspace, pairs, cache, progress)
  const { messages: inLinks, outside } = await checkLinks(workspace, pairs, verdicts, cache)
  cache.save()
  const found = verdicts.flatMap((verdict, at) => [...verdict.messages, ...(inLinks[at] ?? [])])
  return { messages: distinct([...workspace.messages, ...found]), verdicts, outside }
}

/** By place, each once. Only what has one place and one rule can be the same, so few are written out to be compared. */
function distinct(messages: readonly Message[]): readonly Message[] {
  let known = new Set<string>()
  return messages.toSorted(byPlace).filter((message, at, all) => {
    const [before, behind] = [all[at - 1], all[at + 1]]
    const isFirst = !before || byPlace(before, message) !== 0
    if (isFirst) known = new Set()
    if (isFirst && (!behind || byPlace(message, behind) !== 0)) return true
    const written = JSON.stringify(message)
    const isNew = !known.has(written)
    known.add(written)
    return isNew
  })
}
