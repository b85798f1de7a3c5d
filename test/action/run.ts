/** Runs the Action as a runner does: by what `action.yml` says, with the inputs that it declares. */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { finish, type Result, ROOT, surroundings } from '../commands/run.js'
import { scratch } from '../store/scratch.js'
import { evaluate, fill } from './expressions.js'

/** What a step left behind. */
export interface Stepped extends Result {
  readonly summary: string
  readonly output: string
  /** The outputs that the Action declares. */
  readonly outputs: Readonly<Record<string, unknown>>
}

/** What a step runs for. */
export interface Event {
  readonly name?: string
  readonly data?: object
  /** The branch that it runs for; `main` when nobody says. */
  readonly branch?: string
  /** The address of the forge. */
  readonly api?: string
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: {
    readonly steps: readonly {
      readonly id?: string
      readonly shell: string
      readonly run: string
      readonly env?: Readonly<Record<string, string>>
    }[]
  }
}

/** The Action as it is defined. */
export const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action

/** Runs a task in a folder with its inputs, for an event. Throws for an input that the Action does not have. */
export async function step(
  folder: string,
  given: Readonly<Record<string, string>>,
  event: Event = {},
): Promise<Stepped> {
  for (const name of Object.keys(given))
    if (!ACTION.inputs[name]) throw new Error(`the Action has no input ${name}`)
  const inputs = Object.fromEntries(
    Object.entries(ACTION.inputs).map(([name, input]) => [name, given[name] ?? input.default]),
  )
  const home = scratch()
  const [summary = '', output = '', payload = ''] = ['summary.md', 'output', 'event.json'].map((name) =>
    join(home, name),
  )
  for (const path of [summary, output]) writeFileSync(path, '')
  writeFileSync(payload, JSON.stringify(event.data ?? {}))
  const env = {
    GITHUB_ACTION_PATH: ROOT,
    GITHUB_WORKSPACE: folder,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: output,
    GITHUB_EVENT_PATH: payload,
    GITHUB_EVENT_NAME: event.name ?? 'push',
    GITHUB_REPOSITORY: 'example/town',
    GITHUB_REF_NAME: event.branch ?? 'main',
    GITHUB_API_URL: event.api ?? 'http://127.0.0.1:9',
  }
  const results: Result[] = []
  for (const one of ACTION.runs.steps) {
    const own = Object.entries(one.env ?? {}).map(([name, value]) => [name, fill(value, { inputs })])
    // As the runner calls the shell that is named bash.
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', one.run], {
      cwd: folder,
      env: surroundings({ ...env, ...Object.fromEntries(own) }),
    })
    const result = await finish(child)
    results.push(result)
    if (result.code !== 0) break
  }
  const written = readFileSync(output, 'utf8')
  const pairs = written.split('\n').flatMap((line) => {
    const at = line.indexOf('=')
    return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const]
  })
  const steps = { run: { outputs: Object.fromEntries(pairs) } }
  return {
    stdout: results.map(({ stdout }) => stdout).join(''),
    stderr: results.map(({ stderr }) => stderr).join(''),
    code: results.at(-1)?.code ?? null,
    milliseconds: results.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    summary: readFileSync(summary, 'utf8'),
    output: written,
    outputs: Object.fromEntries(
      Object.entries(ACTION.outputs).map(([name, { value }]) => [
        name,
        evaluate(/^\$\{\{(.*)\}\}$/u.exec(value)?.[1] ?? '', { steps }),
      ]),
    ),
  }
}
