/** What is kept between runs changes no result: whatever happens, a run with it says what one without it says. */
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CheckReport } from '../../scripts/report/check.js'
import type { DiffReport } from '../../scripts/report/diff.js'
import type { SiteReport } from '../../scripts/report/site/site.js'
import type { StatusReport } from '../../scripts/report/status.js'
import type { TmFindReport } from '../../scripts/report/tm.js'
import { fingerprint } from '../../scripts/syntax/inline.js'
import { project } from '../store/project.js'
import { scratch } from '../store/scratch.js'
import { CAMPAIGN, call, copyOf, copyTo, filesIn, finish, leftovers, read, run, start, write } from './run.js'

const CACHE = '.tvilling/cache'
const LANGUAGES = ['da', 'sv']
const NAMES = ['a', 'b', 'guide/c']

/** A page whose links lead to the other pages, to a picture and to a page that is in no pair. */
function page(words: string, heading: string): string {
  const links = NAMES.map((name) => `[x](/${name}#the-quay)`).join(' and ')
  return [
    `# ${words}`,
    `Text about ${words}.`,
    `## ${heading}`,
    `${links}, [y](other.md#there), ![z](z.png).`,
    '',
  ].join('\n\n')
}

const sourceOf = (name: string) => `source/${name}.md`
const targetOf = (name: string, language: string) => `translations/${language}/${name}.md`

async function makeProject(): Promise<string> {
  const pages = NAMES.map((name) => [sourceOf(name), page('boats', 'The quay')])
  const versions = NAMES.flatMap((name) =>
    LANGUAGES.map((language) => [targetOf(name, language), page('båtar', 'Kajen')]),
  )
  const settings = { languages: LANGUAGES }
  const folder = project({ 'tvilling.json': settings, ...Object.fromEntries([...pages, ...versions]) })
  await call(folder, 'adopt', [], { threshold: '0' })
  return folder
}

type Report = StatusReport | DiffReport | CheckReport | TmFindReport | SiteReport

/** All that `status`, `diff` and `check` say, `diff` of one unit, the memory and the report; or the error that they end with. */
async function said(folder: string, options: Record<string, boolean> = {}, paths: readonly string[] = []) {
  // What has no option for it is asked where nothing is kept.
  const elsewhere = options['no-cache'] ? withoutCache(folder) : folder
  const say = async (
    verb: string,
    args = paths,
    asked: { folder: string; options: Record<string, boolean> } = { folder, options },
  ) => {
    try {
      return (await call<Report>(asked.folder, verb, args, asked.options)).data
    } catch (error) {
      return String(error)
    }
  }
  const screen = async () => {
    try {
      return (
        await call(folder, 'check', paths, options, { style: () => ({ color: false, width: 80 }) })
      ).text()
    } catch (error) {
      return String(error)
    }
  }
  return {
    status: await say('status'),
    diff: await say('diff'),
    check: await say('check'),
    screen: await screen(),
    unit: await say('diff', [idOf('Text about boats.')]),
    memory: await say('tm', ['find', 'Text about boats.'], { folder: elsewhere, options: {} }),
    report: await say('report', paths, { folder: elsewhere, options: {} }),
  }
}

function withoutCache(folder: string): string {
  const copy = scratch()
  copyTo(copy, folder)
  rmSync(join(copy, CACHE), { recursive: true, force: true })
  return copy
}

/** The id of a paragraph that was recorded with this text, or has it today. */
function idOf(text: string): string {
  return fingerprint(text, 'markdown').slice(0, 10)
}

/** Something that happens to a project between two runs. */
type Event = (folder: string) => void

const names = fc.constantFrom(...NAMES)
const languages = fc.constantFrom(...LANGUAGES)
const words = fc.constantFrom('boats', 'ships', 'båtar', 'skibe')
const headings = fc.constantFrom('The quay', 'Kajen', 'Harbour')

const events: fc.Arbitrary<Event> = fc.oneof(
  fc.tuple(names, words, headings).map(([name, word, heading]): Event => {
    return (folder) => write(folder, sourceOf(name), page(word, heading))
  }),
  fc.tuple(names, languages, words, headings).map(([name, language, word, heading]): Event => {
    return (folder) => write(folder, targetOf(name, language), page(word, heading))
  }),
  fc.tuple(names, languages).map(([name, language]): Event => {
    return (folder) => rmSync(join(folder, targetOf(name, language)), { force: true })
  }),
  fc.tuple(names, languages, fc.constantFrom('', '<<<<<<< ours\n', 'no record\n')).map((change): Event => {
    const [name, language, text] = change
    return (folder) => {
      const ledger = `.tvilling/${language}/${sourceOf(name)}.jsonl`
      if (text === '') rmSync(join(folder, ledger), { force: true })
      else if (existsSync(join(folder, ledger))) write(folder, ledger, text + read(folder, ledger))
    }
  }),
  fc.constantFrom('d', 'guide/e').map((name): Event => {
    return (folder) => write(folder, sourceOf(name), page('sails', 'The quay'))
  }),
  fc.constantFrom('d', 'guide/e').map((name): Event => {
    return (folder) => rmSync(join(folder, sourceOf(name)), { force: true })
  }),
  fc.constantFrom('source/z.png', 'source/guide/z.png', 'translations/sv/z.png').map((path): Event => {
    return (folder) =>
      existsSync(join(folder, path)) ? rmSync(join(folder, path)) : write(folder, path, 'no picture')
  }),
  fc.constantFrom('# There\n', '# Elsewhere\n').map((text): Event => {
    return (folder) => write(folder, 'source/guide/other.md', text)
  }),
  fc.constantFrom('warning', 'off', 'error').map((severity): Event => {
    const checks = { 'broken-anchor': severity, missing: severity }
    return (folder) => write(folder, 'tvilling.json', JSON.stringify({ languages: LANGUAGES, checks }))
  }),
  fc.constantFrom('båtar', 'skibe').map((forbidden): Event => {
    const terms = [{ source: 'boat', targets: { sv: { preferred: 'båt', forbidden: [forbidden] } } }]
    return (folder) => write(folder, 'glossary.json', JSON.stringify({ terms }))
  }),
  fc.tuple(fc.nat(8), fc.double({ min: 0, max: 1, noNaN: true })).map(([at, share]): Event => {
    return (folder) => {
      const path = tableAt(folder, at)
      if (path) truncateSync(path, Math.floor(readFileSync(path).length * share))
    }
  }),
  fc.tuple(fc.nat(8), fc.double({ min: 0, max: 1, noNaN: true })).map(([at, share]): Event => {
    return (folder) => {
      const path = tableAt(folder, at)
      if (!path) return
      const bytes = readFileSync(path)
      const place = Math.floor((bytes.length - 1) * share)
      bytes[place] = (bytes[place] ?? 0) ^ 1
      write(path, '', bytes)
    }
  }),
  fc.nat(8).map((at): Event => {
    return (folder) => {
      const path = tableAt(folder, at)
      if (path) write(path, '', readFileSync(path, 'utf8').replaceAll('tvilling-1', 'tvilling-0'))
    }
  }),
  fc.constant((folder: string) => rmSync(join(folder, CACHE), { recursive: true, force: true })),
)

/** One of the files in which something is kept. */
function tableAt(folder: string, at: number): string | undefined {
  if (!existsSync(join(folder, CACHE))) return undefined
  const files = readdirSync(join(folder, CACHE)).filter((name) => !name.startsWith('.'))
  const name = files[at % Math.max(1, files.length)]
  return name === undefined ? undefined : join(folder, CACHE, name)
}

describe('what is kept', () => {
  // So late that nothing is too young to be kept by the state of its file.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + 60_000)
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('changes nothing of what is said, whatever happens to the files and to itself', {
    timeout: 600_000,
  }, async () => {
    const runs = fc.array(fc.tuple(events, fc.boolean()), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(runs, async (steps) => {
        const folder = await makeProject()
        await said(folder)
        for (const [event, isPart] of steps) {
          event(folder)
          const paths = isPart ? ['source/a.md'] : []
          const kept = await said(folder, {}, paths)
          expect(kept).toEqual(await said(folder, { 'no-cache': true }, paths))
        }
      }),
      { numRuns: CAMPAIGN ? 200 : 10 },
    )
  })
})

test('a name of the language without its region is looked for anew when it changes', async () => {
  const folder = project({
    'tvilling.json': { languages: ['de-AT'] },
    'source/a.md': 'The boat waits at the quay.\n',
    'translations/de-AT/a.md': 'Das Schiff wartet am Kai.\n',
  })
  const forbid = (...forbidden: readonly string[]) => {
    const terms = [{ source: 'boat', targets: { de: { preferred: 'Boot', forbidden } } }]
    write(folder, 'glossary.json', JSON.stringify({ terms }))
  }
  forbid('Kahn')
  await call(folder, 'adopt', [], { threshold: '0' })
  const rules = async () => {
    const { data } = await call<CheckReport>(folder, 'check')
    return data.messages.map(({ ruleId }) => ruleId)
  }
  expect(await rules()).not.toContain('forbidden-term')
  forbid('Schiff')
  expect(await rules()).toContain('forbidden-term')
})

test('an unchanged project is answered without a parser, or anything else that reads documents', async () => {
  const folder = copyOf('every-rule')
  const coverage = project({})
  const first = await run(folder, 'check --json')
  for (const verb of ['check', 'status']) {
    const again = await run(folder, `${verb} --json`, { NODE_V8_COVERAGE: coverage })
    if (verb === 'check') expect(again).toMatchObject({ stdout: first.stdout, code: first.code })
  }
  const loaded = modulesLoaded(coverage)
  expect(loaded).toContain('commands/check.ts')
  expect(loaded.filter((name) => READERS.test(name))).toEqual([])
})

test('diff finds out how things stand like status, and reads nothing again where all is in step', async () => {
  const folder = project({
    'tvilling.json': { languages: ['sv'] },
    'source/a.md': 'The boat waits at the quay.\n',
    'translations/sv/a.md': 'Båten väntar vid kajen.\n',
  })
  await call(folder, 'adopt', [], { threshold: '0' })
  await run(folder, 'diff')
  const coverage = project({})
  for (const verb of ['diff', 'status']) await run(folder, verb, { NODE_V8_COVERAGE: coverage })
  const loaded = modulesLoaded(coverage)
  expect(loaded).toContain('commands/diff.ts')
  // What is shown of a unit tells the words apart that changed.
  const readers = loaded.filter((name) => READERS.test(name) && !name.startsWith('node_modules/diff/'))
  expect(readers).toEqual([])
})

/** Modules that read documents. Lost ledgers are looked for by the texts of files, which takes no parser. */
const READERS =
  /^(?:parse|glossary)\/|^align\/(?!renames|shingles)|(?:^|\/)node_modules\/(?:unified|remark|micromark|yaml|diff)/u

/** The modules that runs loaded which left their coverage in a folder. */
function modulesLoaded(coverage: string): readonly string[] {
  return readdirSync(coverage).flatMap((name) => {
    const { result }: { result: readonly { url: string }[] } = JSON.parse(read(coverage, name))
    return result.flatMap(({ url }) =>
      /\/dist\/[^/]*(?:chunks\/[^/]*)?\.js$/u.test(url) ? modulesIn(url) : url,
    )
  })
}

describe('what check printed last', () => {
  /** Functions that a run called, beside what it printed. */
  async function calledIn(folder: string, args: string) {
    const coverage = project({})
    const { stdout } = await run(folder, args, { NODE_V8_COVERAGE: coverage })
    const called = readdirSync(coverage).flatMap((name) => {
      type Called = { functionName: string; ranges: readonly { count: number }[] }
      const { result }: { result: readonly { functions: readonly Called[] }[] } = JSON.parse(
        read(coverage, name),
      )
      return result.flatMap(({ functions }) =>
        functions.filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0).map(({ functionName }) => functionName),
      )
    })
    return { stdout, isFound: called.includes('findAll') }
  }

  test('is printed again when nothing changed, without looking for it', async () => {
    const folder = copyOf('every-rule')
    const { stdout } = await run(folder, 'check')
    expect(await calledIn(folder, 'check')).toEqual({ stdout, isFound: false })
    const json = await run(folder, 'check --json')
    expect(await calledIn(folder, 'check --json')).toEqual({ stdout: json.stdout, isFound: false })
  })

  test('is found anew for another command line, a baseline, a limit, and whatever asks for more than the files', async () => {
    const folder = copyOf('every-rule')
    const afresh = async (args: string) => {
      await run(folder, 'check')
      const { stdout, isFound } = await calledIn(folder, `check ${args}`)
      expect(isFound, args).toBe(true)
      expect(stdout).toBe((await run(folder, `check ${args} --no-cache`)).stdout)
    }
    for (const args of [
      '--fail-on none',
      '--language sv',
      '--color',
      '--max-outdated 0',
      '--format junit=x.xml',
    ])
      await afresh(args)
    write(folder, 'tvilling.json', JSON.stringify({ required: { '*': { maxOutdated: 0 } } }))
    await afresh('')
    rmSync(join(folder, 'tvilling.json'))
    await run(folder, 'check')
    await run(folder, 'check --update-baseline')
    const { stdout, isFound } = await calledIn(folder, 'check')
    expect([stdout, isFound]).toEqual([(await run(folder, 'check --no-cache')).stdout, true])
  })
})

/** The modules that were put together in a file of the program: each is named in a comment before its code. */
function modulesIn(url: string): readonly string[] {
  const text = readFileSync(new URL(url), 'utf8')
  return Array.from(text.matchAll(/^\/\/ (?:scripts\/)?(\S+\.[cm]?[jt]s)$/gmu), ([, path = '']) => path)
}

test('a run that is interrupted leaves nothing behind but what the next one can use', async () => {
  const folder = copyOf('every-rule')
  const whole = await run(folder, 'check --json')
  rmSync(join(folder, CACHE), { recursive: true })
  for (const wait of [50, 200, 400, 600]) {
    const child = start(folder, ['check'])
    setTimeout(() => child.kill('SIGINT'), wait)
    await finish(child)
    expect(leftovers(folder)).toEqual([])
  }
  expect(await run(folder, 'check --json')).toMatchObject({ stdout: whole.stdout, code: whole.code })
})

test('several runs at once keep what each of them found out', async () => {
  const folder = copyOf('every-rule')
  const whole = await run(folder, 'check --json --no-cache')
  const all = await Promise.all([1, 2, 3].map(() => run(folder, 'check --json')))
  for (const { stdout } of [...all, await run(folder, 'check --json')]) expect(stdout).toBe(whole.stdout)
})

test('nothing is kept where git would see it, or where it cannot be written', async () => {
  const folder = copyOf('every-rule')
  await run(folder, 'status')
  expect(read(folder, `${CACHE}/.gitignore`)).toBe('*\n')
  const blocked = copyOf('every-rule')
  write(blocked, CACHE, 'a file where the folder should be\n')
  const { stdout, stderr } = await run(blocked, 'status --json')
  expect([stdout, stderr]).toEqual([(await run(folder, 'status --json --no-cache')).stdout, ''])
})

test('--no-cache neither reads nor writes what is kept', async () => {
  const folder = copyOf('every-rule')
  const before = filesIn(folder)
  await run(folder, 'check --no-cache')
  expect(filesIn(folder)).toEqual(before)
  expect(existsSync(join(folder, CACHE))).toBe(false)
})
