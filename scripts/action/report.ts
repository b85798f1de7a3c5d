/** The task `report`: the status page, badges and feed in a folder, and what waits the longest in the summary of the job. */
import type { Input } from '../commands/command.js'
import { runReport } from '../commands/report.js'
import { digest } from '../report/site/digest.js'
import type { SiteReport } from '../report/site/site.js'
import { appendOutput } from '../store/output.js'
import { type Done, quiet } from './check.js'
import { type Environment, inputOf } from './context.js'

/** Runs the task. The day of the run counts, not that of the last commit: what waits grows older on a quiet site too. */
export async function reportTask(
  environment: Environment,
  input: Omit<Input, 'args' | 'options'>,
): Promise<Done> {
  const given = (['language', 'out'] as const).map((name) => [name, inputOf(environment, name)] as const)
  const options = Object.fromEntries([...given, ['at', 'now']])
  const { data, exitCode, text } = await runReport({ ...input, args: [], options })
  const summary = environment.GITHUB_STEP_SUMMARY
  if (summary) appendOutput(summary, `${digest(data as SiteReport)}\n`)
  return { stdout: quiet(text({ color: false, width: 100 })), code: exitCode }
}
