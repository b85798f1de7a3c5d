/**
 * The task `propose`: drafts as pull requests, one for each document and language, small enough to be read and marked as
 * what they are. They change ledgers alone: no page is touched before a person approves.
 */

import { countOption, type Input } from '../commands/command.js'
import { runDraft } from '../commands/draft.js'
import { type Cache, keyOf, openCache } from '../commands/judging/cache.js'
import { standingsOf } from '../commands/judging/judge.js'
import { openSelection, type Selection } from '../commands/project/workspace.js'
import type { Pair } from '../model.js'
import { t } from '../phrases.js'
import type { DraftReport } from '../report/draft.js'
import { LEDGER_SIZE_LIMIT } from '../store/ledger.js'
import { type Done, quiet } from './check.js'
import { type Environment, inputOf } from './context.js'
import { openGitHub } from './github.js'
import { draftPair } from './proposal.js'
import { findPlace, openBase, propose } from './pulls.js'

/** Pull requests of one run. */
const LIMIT = 'max-pull-requests'

/** Runs the task: drafts what waits, document by document, and leaves the working tree as it was. */
export async function proposeTask(
  environment: Environment,
  surroundings: Omit<Input, 'args' | 'options'>,
): Promise<Done> {
  const github = openGitHub(environment, inputOf(environment, 'github-token'))
  const given = (['language', 'engine', LIMIT] as const).map((name) => [name, inputOf(environment, name)])
  const input: Input = { ...surroundings, args: [], options: Object.fromEntries(given) }
  const limit = countOption(input, LIMIT) ?? 10
  const selection = await openSelection(input)
  const { config, terms } = selection.workspace
  const base = await openBase(github, config.root, environment.GITHUB_REF_NAME)
  const cache = openCache(selection.workspace, input)
  const { waiting, asksOthers } = await waitingPairs(selection, cache, input)
  const engines = input.options.engine ?? config.draft.engines
  const problems = new Set<string>()
  let opened = 0
  for (const { pair, isSure } of waiting) {
    if (opened >= limit) break
    // An engine that failed for one document would for the others.
    if (!isSure && (!asksOthers || problems.size > 0)) continue
    const digests = [pair.source, pair.target, pair.ledger].map((path) =>
      cache.contents.digestOf(path, { limit: LEDGER_SIZE_LIMIT }),
    )
    const place = await findPlace(pair, keyOf([engines, terms, ...digests]), github)
    if (!place) continue
    const { proposal, ...drafted } = await draftPair(config.root, pair, input)
    for (const problem of drafted.problems) problems.add(problem)
    if (!proposal) continue
    await propose(proposal, place, { ...base, github })
    opened++
  }
  const done = t('action.proposed', 'Pull requests opened or renewed: {{amount}}', { amount: opened })
  if (problems.size === 0) return { stdout: done, code: 0 }
  return { stdout: `${quiet([...problems].join('\n'))}\n${done}`, code: 3 }
}

/** A document in a language that waits for a translation, and whether it certainly gets a draft. */
interface Waiting {
  readonly pair: Pair
  readonly isSure: boolean
}

/**
 * What waits, in the order of the project, and whether engines are asked that hand texts to others: what these have for
 * it is known when they are asked. What the others have is found out in one run for all, since each run reads the memory.
 */
async function waitingPairs({ workspace, pairs }: Selection, cache: Cache, input: Input) {
  const standings = await standingsOf(workspace, pairs, cache, input.progress)
  cache.save()
  const { data } = await runDraft({ ...input, options: { ...input.options, 'dry-run': true } })
  const { drafts, engines } = data as DraftReport
  const nameOf = (document: string, language: string) => JSON.stringify([document, language])
  const sure = new Set(drafts.map(({ document, language }) => nameOf(document, language)))
  const waiting = pairs.flatMap((pair, at): Waiting | [] => {
    const { outdated = 0, missing = 0 } = standings[at]?.counts ?? {}
    return outdated + missing > 0 ? { pair, isSure: sure.has(nameOf(pair.source, pair.language)) } : []
  })
  return { waiting, asksOthers: engines.some(({ characters }) => characters > 0) }
}
