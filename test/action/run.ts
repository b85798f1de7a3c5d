/** Runs the Action as a step does. */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finish, type Result, ROOT, surroundings } from '../commands/run.js'
import { scratch } from '../store/scratch.js'

/** What a step left behind. */
export interface Stepped extends Result {
  readonly summary: string
  readonly output: string
}

/** Runs a task in a folder with its inputs, for an event. */
export async function step(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  event: { readonly name?: string; readonly data?: object; readonly api?: string } = {},
): Promise<Stepped> {
  const home = scratch()
  const [summary, output, payload] = ['summary.md', 'output', 'event.json'].map((name) => join(home, name))
  for (const path of [summary, output]) writeFileSync(path ?? '', '')
  writeFileSync(payload ?? '', JSON.stringify(event.data ?? {}))
  const env = {
    GITHUB_WORKSPACE: folder,
    GITHUB_STEP_SUMMARY: summary ?? '',
    GITHUB_OUTPUT: output ?? '',
    GITHUB_EVENT_PATH: payload ?? '',
    GITHUB_EVENT_NAME: event.name ?? 'push',
    GITHUB_REPOSITORY: 'example/town',
    GITHUB_API_URL: event.api ?? 'http://127.0.0.1:9',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
        value,
      ]),
    ),
  }
  const child = spawn(process.execPath, [join(ROOT, 'dist/action/main.js')], {
    cwd: folder,
    env: surroundings(env),
  })
  const result = await finish(child)
  return {
    ...result,
    summary: readFileSync(summary ?? '', 'utf8'),
    output: readFileSync(output ?? '', 'utf8'),
  }
}
