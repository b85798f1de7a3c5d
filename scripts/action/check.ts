/** The task `check`: annotations for the pull request, a summary for the job, and files for other steps. */
import { randomUUID } from 'node:crypto'
import { checkNow } from '../commands/check.js'
import type { Input } from '../commands/command.js'
import { type CheckReport, formatCheck } from '../report/check.js'
import type { Surroundings } from '../report/formats/format.js'
import { FORMATS } from '../report/formats/index.js'
import { appendOutput } from '../store/output.js'
import { changeBegan } from '../store/revisions.js'
import { type Environment, inputOf, readEvent } from './context.js'

/** Options of `check` that the Action hands on. */
const OPTIONS = ['language', 'fail-on', 'max-age', 'max-outdated'] as const

/** Where the files for other steps are. */
const FOLDER = 'tvilling-check'

/** What a task prints, and the exit code. */
export interface Done {
  readonly stdout: string
  readonly code: number
}

/** What formats are told that need nothing of it. */
export const NOWHERE: Surroundings = {
  version: '',
  rules: [],
  identityOf: () => '',
  failing: new Set(),
  style: { color: false, width: 100 },
}

/** Runs the task. What people read is shown while GitHub takes no commands, since it quotes what others wrote. */
export async function checkTask(
  environment: Environment,
  input: Omit<Input, 'args' | 'options'>,
): Promise<Done> {
  const folder = inputOf(environment, 'out') ?? FOLDER
  const files = ['json=check.json', 'sarif=check.sarif', 'junit=check.xml', 'markdown=summary.md']
  const format = files.map((file) => file.replace('=', `=${folder}/`)).join(',')
  const base = inputOf(environment, 'base') ?? baseOf(environment, input.cwd)
  const given = OPTIONS.map((name) => [name, inputOf(environment, name)] as const)
  const options = { ...Object.fromEntries(given), format, ...(base !== undefined && { base }) }
  const { data, exitCode } = await checkNow({ ...input, args: [], options })
  const report = data as CheckReport
  const summary = environment.GITHUB_STEP_SUMMARY
  if (summary) appendOutput(summary, `${FORMATS.markdown(report, NOWHERE)}\n`)
  const { errors, warnings } = report.summary
  const output = environment.GITHUB_OUTPUT
  if (output) appendOutput(output, `errors=${errors}\nwarnings=${warnings}\n`)
  const said = quiet(formatCheck(report, NOWHERE.style))
  return { stdout: [said, FORMATS.github(report, NOWHERE)].filter(Boolean).join('\n'), code: exitCode }
}

/** Text that GitHub takes no command from: it is told to take none before a word that nobody knows comes. */
export function quiet(text: string): string {
  const token = randomUUID()
  return `::stop-commands::${token}\n${text}\n::${token}::`
}

/** What a pull request is compared with: the first parent of its merge, else the commit that the event names. */
function baseOf(environment: Environment, cwd: string): string | undefined {
  if (environment.GITHUB_EVENT_NAME !== 'pull_request') return undefined
  return changeBegan(cwd) ?? readEvent(environment).pull_request?.base.sha
}
