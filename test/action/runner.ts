/** Runs a workflow from its file: each job on a machine of its own, with the actions that it uses. */
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { git } from '../commands/repository.js'
import { ROOT } from '../commands/run.js'
import { scratch } from '../store/scratch.js'
import { type Contexts, evaluate, fill } from './expressions.js'
import { type Event, type Stepped, step } from './run.js'

/** A workflow's file, as far as it is read here. */
export interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Rights
  readonly concurrency?: { readonly group: string }
  readonly jobs: Readonly<Record<string, Job>>
}

type Rights = Readonly<Record<string, string>>

interface Job {
  readonly if?: string
  readonly needs?: string
  readonly permissions?: Rights
  readonly steps: readonly Step[]
}

interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** The workflow in a file of this repository. */
export function readWorkflow(path: string): Workflow {
  return parse(readFileSync(join(ROOT, path), 'utf8')) as Workflow
}

/** Folders by name that jobs leave for others. */
export type Artifacts = Map<string, string>

/** What a workflow runs for. */
interface Run extends Event {
  /** The repository that is checked out. */
  readonly repository: string
  readonly artifacts: Artifacts
}

/** What the Action did in each job that ran. */
export interface Ran {
  readonly jobs: Readonly<Record<string, Stepped | undefined>>
  /** What was published. */
  readonly published: readonly string[]
}

/** Runs a workflow. Of the actions of others it does what they do: clone, keep and bring artifacts, publish. */
export async function runWorkflow(path: string, run: Run): Promise<Ran> {
  const { jobs } = readWorkflow(path)
  const github = { event: run.data, token: 'secret', ref_name: 'main' }
  const done: Record<string, Stepped | undefined> = {}
  const published: string[] = []
  for (const [name, job] of Object.entries(jobs)) {
    if (job.needs !== undefined && !(job.needs in done)) throw new Error(`${name} needs what never ran`)
    if (job.if !== undefined && evaluate(job.if, { github }) !== true) continue
    const { stepped, pages } = await runJob(job, { github, steps: {} }, run)
    done[name] = stepped
    published.push(...pages)
  }
  return { jobs: done, published }
}

async function runJob({ steps }: Job, contexts: Contexts, run: Run) {
  const folder = scratch()
  const pages: string[] = []
  let stepped: Stepped | undefined
  for (const one of steps) {
    const isFailed = stepped !== undefined && stepped.code !== 0
    if (isFailed && one.if === undefined) continue
    const given = Object.fromEntries(
      Object.entries(one.with ?? {}).map(([name, value]) => [name, fill(value, contexts)]),
    )
    const path = join(folder, given.path ?? '')
    const action = one.uses?.split('@')[0]
    if (action === './' || action === 'tvilling/tvilling') {
      if (action === './' && !existsSync(join(folder, '.git'))) throw new Error('./ is not checked out')
      stepped = await step(folder, given, run)
    } else if (action === 'actions/checkout') checkOut(run.repository, folder, given['fetch-depth'] ?? '1')
    else if (action === 'actions/upload-artifact') keep(run.artifacts, given.name ?? '', path)
    else if (action === 'actions/upload-pages-artifact') keep(run.artifacts, 'github-pages', path)
    else if (action === 'actions/download-artifact') {
      if (given['run-id'] !== '77') throw new Error('the artifact of another run')
      cpSync(run.artifacts.get(given.name ?? '') ?? '', path, { recursive: true })
    } else if (action === 'actions/deploy-pages') pages.push(run.artifacts.get('github-pages') ?? '')
    else if (action !== 'actions/setup-node') throw new Error(`nobody knows ${action ?? one.run}`)
  }
  return { stepped, pages }
}

/** As much of the history as is asked for; `0` is all of it. */
function checkOut(repository: string, folder: string, depth: string): void {
  const some = depth === '0' ? [] : [`--depth=${depth}`]
  git(folder, ['clone', '-q', ...some, `file://${repository}`, '.'])
}

function keep(artifacts: Artifacts, name: string, path: string): void {
  const kept = scratch()
  cpSync(path, kept, { recursive: true })
  artifacts.set(name, kept)
}
