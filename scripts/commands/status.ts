import type { Pair } from '../model.js'
import { type DocumentStatus, sum, sumByLanguage } from '../report/counts.js'
import { next, onSame, repair } from '../report/next.js'
import { formatStatus, type StatusReport } from '../report/status.js'
import { type Input, languagesOption, type Outcome } from './command.js'
import { openCache } from './judging/cache.js'
import { standingsOf } from './judging/judge.js'
import type { Standing } from './judging/verdict.js'
import { explain } from './project/unreadable.js'
import { openSelection, type Workspace } from './project/workspace.js'

/** Runs `tvilling status`. */
export async function runStatus(input: Input): Promise<Outcome> {
  const { workspace, pairs } = await openSelection(input)
  const cache = openCache(workspace, input)
  const standings = await standingsOf(workspace, pairs, cache, input.progress)
  cache.save()
  const documents = pairs.flatMap((pair, at) => toStatus(pair, standings[at]))
  const moved = new Set(pairs.filter(({ home }) => home !== undefined).map(({ source }) => source))
  const renames = workspace.renames
    .filter(({ to }) => moved.has(to))
    .map(({ from, to, languages }) => ({ from, to, languages }))
  const gone = input.args.length === 0 ? goneIn(workspace, languagesOption(input)) : []
  const { counts, ...words } = sum(documents)
  const report: StatusReport = {
    version: 1,
    documents,
    ...(renames.length > 0 && { renames }),
    ...(gone.length > 0 && { gone }),
    languages: sumByLanguage(documents),
    totals: { ...counts, ...words },
  }
  const step = stepBefore(
    standings.flatMap((standing) => standing?.failure ?? []),
    input.args,
  )
  return {
    exitCode: 0,
    data: report,
    text: (style) => formatStatus(report, style, { meant: input.args, step }),
  }
}

/** Translations that readers still find though their documents are gone, in these languages. */
function goneIn(
  { left, config }: Workspace,
  languages: readonly string[] = config.languages,
): NonNullable<StatusReport['gone']> {
  return left.flatMap(({ source, language, page }) =>
    page !== undefined && languages.includes(language) ? [{ source, language, target: page }] : [],
  )
}

/** What comes first where documents cannot be read. */
function stepBefore(
  failures: readonly NonNullable<Standing['failure']>[],
  meant: readonly string[],
): string | undefined {
  // It knows what became of a ledger, and puts some right by itself.
  if (failures.some(({ isLedger }) => isLedger)) return next('npx tvilling doctor')
  const [first] = failures
  return first && repair(`${first.problem.file}:${first.problem.line}`, onSame('npx tvilling status', meant))
}

function toStatus({ source, language, target }: Pair, standing?: Standing): DocumentStatus | [] {
  if (!standing) return []
  const { failure, counts, words, sourceWords } = standing
  const problem = failure && { problem: explain(failure) }
  return { source, language, target, ...problem, counts, words, sourceWords }
}
