/**
 * The examples for site generators: each built, and its pages looked at. What has to be installed for it is installed with
 * `npm run examples` alone, which sets TVILLING_EXAMPLES; a folder there keeps what was installed.
 */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { SiteReport } from '../scripts/report/site/site.js'
import { copyTo, finish, type Result, ROOT, run } from './commands/run.js'
import { scratch } from './store/scratch.js'

const EXAMPLES = join(ROOT, 'docs/examples')

/** Where things are installed; nothing is without it. */
const WANTED = process.env.TVILLING_EXAMPLES

const NOTE = 'Det här avsnittet är nyare i originalet.'

interface Example {
  readonly name: string
  /** The command that builds it, and where its pages are then, in Swedish and in English. */
  readonly build: readonly [string, ...string[]]
  readonly pages: readonly [string, string]
  /** Where the site reads the feed. */
  readonly feed: string
}

const SITES: readonly Example[] = [
  {
    name: 'starlight',
    build: ['npm', 'run', 'build'],
    pages: ['dist/sv/visit/index.html', 'dist/visit/index.html'],
    feed: 'translation-status/freshness.json',
  },
  {
    name: 'docusaurus',
    build: ['npm', 'run', 'build'],
    pages: ['build/sv/visit/index.html', 'build/visit/index.html'],
    feed: 'translation-status/freshness.json',
  },
  {
    name: 'vitepress',
    build: ['npm', 'run', 'build'],
    pages: ['docs/.vitepress/dist/sv/visit.html', 'docs/.vitepress/dist/visit.html'],
    feed: 'translation-status/freshness.json',
  },
  {
    name: 'hugo',
    build: ['hugo', '--quiet'],
    pages: ['public/sv/visit/index.html', 'public/visit/index.html'],
    feed: 'data/freshness.json',
  },
]

/** A copy of an example, with the feed where its site reads it. */
async function exampleIn(folder: string, { name, feed }: Example): Promise<SiteReport> {
  copyTo(folder, join(EXAMPLES, name))
  expect((await run(folder, 'report --history 0')).code).toBe(0)
  const made = join(folder, 'translation-status/freshness.json')
  mkdirSync(join(folder, feed, '..'), { recursive: true })
  if (join(folder, feed) !== made) cpSync(made, join(folder, feed))
  return JSON.parse(readFileSync(made, 'utf8')) as SiteReport
}

function program(
  folder: string,
  [command, ...args]: readonly [string, ...string[]],
  limit: number,
): Promise<Result> {
  const { TVILLING_EXAMPLES: _, VITEST: __, NODE_ENV: ___, ...env } = process.env
  const child = spawn(command, args, { cwd: folder, env: { ...env, CI: '1', ASTRO_TELEMETRY_DISABLED: '1' } })
  child.on('error', () => undefined)
  return finish(child, limit)
}

/** The note stands once, behind the heading of the section that is newer, and before its text. */
function expectNote(html: string): void {
  const text = html.replace(/<script[\s\S]*?<\/script>/gu, '').replace(/<[^>]*>/gu, '\n')
  expect(text.split(NOTE)).toHaveLength(2)
  const [before = '', behind = ''] = text.split(NOTE)
  expect(before.lastIndexOf('Med tåg')).toBeGreaterThan(before.lastIndexOf('Några sidor'))
  expect(before).not.toContain('Tåget går')
  expect(behind.indexOf('Tåget går')).toBeLessThan(behind.indexOf('Med cykel'))
}

async function expectBuilt(folder: string, { build, pages }: Example): Promise<void> {
  const { code, stdout, stderr } = await program(folder, build, 600_000)
  expect([code, code === 0 ? '' : stdout + stderr]).toEqual([0, ''])
  const [swedish, english] = pages.map((path) => readFileSync(join(folder, path), 'utf8'))
  expectNote(swedish ?? '')
  expect(english).toContain('twice a day')
  expect(english).not.toContain('newer-in-original"')
}

test.each(SITES)('the example for $name is behind in one section, as the feed says', async (example) => {
  const { pages } = await exampleIn(scratch(), example)
  expect(pages.map(({ language }) => language)).toEqual(['sv'])
  expect(
    pages[0]?.sections.map(({ heading, isNewerInOriginal, anchors }) => [
      heading,
      isNewerInOriginal,
      anchors[0],
    ]),
  ).toEqual([
    ['Med tåg', true, expect.stringContaining('med-t')],
    ['Med cykel', false, expect.stringContaining('med-cykel')],
    ['Var man sover', false, expect.stringContaining('var-man-sover')],
  ])
})

interface Node {
  readonly tagName?: string
  readonly properties?: { readonly id?: string }
  readonly value?: string
  readonly children?: readonly Node[]
}

test.each(['starlight', 'docusaurus'])(
  'the plugin of the example for %s puts a note behind the heading',
  async (name) => {
    const folder = scratch()
    await exampleIn(folder, SITES.find((site) => site.name === name) as Example)
    const { newerInOriginal } = (await import(
      pathToFileURL(join(EXAMPLES, name, 'newer-in-original.mjs')).href
    )) as { newerInOriginal: (options: object) => () => (tree: Node, file: object) => void }
    const heading = (id: string): Node => ({ tagName: 'h2', properties: { id }, children: [{ value: id }] })
    const tree = (): Node => ({
      children: [heading('med-tåg'), { tagName: 'div', children: [heading('med-cykel')] }],
    })
    const target = JSON.parse(readFileSync(join(folder, 'translation-status/freshness.json'), 'utf8'))
      .pages[0].target
    const marked = (feed: string, path: string) => {
      const made = tree()
      newerInOriginal({ feed: join(folder, feed), root: folder })()(made, { path: join(folder, path) })
      return made
    }
    const feed = 'translation-status/freshness.json'
    expect(
      marked(feed, target).children?.map(({ tagName, children }) => [tagName, children?.[0]?.value]),
    ).toEqual([
      ['h2', 'med-tåg'],
      ['p', NOTE],
      ['div', undefined],
    ])
    expect(marked(feed, 'another.md')).toEqual(tree())
    expect(marked('no-feed.json', target)).toEqual(tree())
  },
)

test('the plugin for rehype is the same in both examples that have it', () => {
  const [one, other] = ['starlight', 'docusaurus'].map((name) =>
    readFileSync(join(EXAMPLES, name, 'newer-in-original.mjs'), 'utf8'),
  )
  expect(one).toBe(other)
})

describe.each(SITES)('the example for $name', (example) => {
  test('builds, and says at the heading which section is newer in the original', async ({ skip }) => {
    if (example.name === 'hugo') {
      if ((await program(ROOT, ['hugo', 'version'], 60_000)).code !== 0)
        skip('there is no hugo on this machine')
      const folder = scratch()
      await exampleIn(folder, example)
      await expectBuilt(folder, example)
      return
    }
    if (WANTED === undefined) skip('npm run examples installs what it needs')
    const folder = WANTED === '1' ? scratch() : join(WANTED ?? '', example.name)
    mkdirSync(folder, { recursive: true })
    await exampleIn(folder, example)
    if (!existsSync(join(folder, 'node_modules'))) {
      const install = [
        'npm',
        'install',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--no-package-lock',
      ] as const
      const { code, stderr } = await program(folder, install, 900_000)
      if (code !== 0)
        skip(
          `its packages cannot be installed: ${stderr.split('\n').find((line) => line.includes('code')) ?? code}`,
        )
    }
    await expectBuilt(folder, example)
  }, 1_800_000)
})

test('every example is tried', () => {
  const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual(SITES.map(({ name }) => name).sort())
})
