#!/usr/bin/env node
/** The Action: reads what GitHub tells it, does one task, and prints nothing that GitHub could take for a command by accident. */
import { choiceOf } from '../commands/command.js'
import { UsageError } from '../errors.js'
import { commandData } from '../report/formats/escape.js'
import { chooseInterface } from '../store/interface.js'
import { auditTask } from './audit.js'
import { checkTask, type Done } from './check.js'
import { commentTask } from './comment.js'
import { inputOf } from './context.js'
import { proposeTask } from './propose.js'
import { reportTask } from './report.js'

const environment = process.env

const input = {
  env: environment,
  interruption: () => new AbortController().signal,
  cwd: environment.GITHUB_WORKSPACE ?? process.cwd(),
  now: () => new Date().toISOString(),
  talk: () => undefined,
  progress: () => undefined,
  show: () => undefined,
  ask: async () => undefined,
  secret: async () => undefined,
  isJson: true,
  calls: (option: string) => option,
}

const TASKS = {
  check: () => checkTask(environment, input),
  audit: () => auditTask(environment, input),
  comment: () => commentTask(environment),
  propose: () => proposeTask(environment, input),
  report: () => reportTask(environment, input),
} satisfies Readonly<Record<string, () => Promise<Done>>>

const NAMES = Object.keys(TASKS) as readonly (keyof typeof TASKS)[]

async function main(): Promise<void> {
  chooseInterface([], environment)
  const options = { task: inputOf(environment, 'task') }
  const task = choiceOf({ ...input, args: [], options }, 'task', NAMES) ?? 'check'
  const { stdout, code } = await TASKS[task]()
  process.stdout.write(`${stdout}\n`)
  process.exitCode = code
}

await main().catch((error: unknown) => {
  const said = error instanceof UsageError ? error.message : String((error as Error)?.stack ?? error)
  process.stdout.write(`::error::${commandData(said)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 70
})
