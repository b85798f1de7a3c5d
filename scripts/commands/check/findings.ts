/** What `check` finds in a project, as it is or as it was. */
import { byPlace } from '../../check/message.js'
import type { Message } from '../../model.js'
import type { Input } from '../command.js'
import { type Cache, openCache } from '../judging/cache.js'
import { judgePairs } from '../judging/judge.js'
import { checkLinks } from '../judging/links.js'
import type { Verdict } from '../judging/verdict.js'
import type { Selection } from '../project/workspace.js'

/** Messages of a selection, and what they were made from. */
export interface Findings {
  /** By place, each once: a source's own trouble is found for each language, and that of a page for each that links to it. */
  readonly messages: readonly Message[]
  /** In the order of the pairs. */
  readonly verdicts: readonly Verdict[]
  readonly cache: Cache
}

/** Finds everything in a selection. What is found out is kept in the folder `home`, the project's own by default. */
export async function findAll(
  { workspace, pairs }: Pick<Selection, 'workspace' | 'pairs'>,
  input: Pick<Input, 'options' | 'progress'>,
  home?: string,
): Promise<Findings> {
  const cache = openCache(workspace, input, home)
  const verdicts = await judgePairs(workspace, pairs, cache, input.progress)
  const inLinks = await checkLinks(workspace, pairs, verdicts, cache)
  cache.save()
  const found = verdicts.flatMap((verdict, at) => [...verdict.messages, ...(inLinks[at] ?? [])])
  return { messages: distinct([...workspace.messages, ...found]), verdicts, cache }
}

function distinct(messages: readonly Message[]): readonly Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()].toSorted(
    byPlace,
  )
}
