import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import { decisionsOf } from '../../scripts/people/decisions.js'
import type { DecisionReport } from '../../scripts/report/decisions.js'
import { parseLedger } from '../../scripts/store/ledger.js'
import { limit, runs } from '../laws/runs.js'
import { scratch } from '../store/scratch.js'
import { call, filesIn, read, write } from './run.js'

const LANGUAGES = ['sv', 'da'] as const
const NAMES = ['page', 'guide', 'visit'] as const
const PEOPLE = ['Åsa Berg', 'Kim Holm'] as const
const WORDS = ['harbour', 'choir', 'school', 'mayor', 'library'] as const

/** Something that is done to a repository; numbers mean places and people, as far as there are so many. */
type Step =
  | {
      readonly do: 'edit source' | 'edit target' | 'insert' | 'delete' | 'move'
      readonly at: number
      readonly to: number
    }
  | { readonly do: 'run'; readonly verb: number }
  | { readonly do: 'import'; readonly at: number; readonly to: number }
  | { readonly do: 'decide'; readonly verb: number; readonly at: number; readonly who: number }
  | { readonly do: 'undo' | 'rename' | 'rename all'; readonly who: number }
  | { readonly do: 'merge'; readonly ours: readonly Step[]; readonly theirs: readonly Step[] }

const number = fc.nat(11)
const single: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('edit source' as const, 'edit target' as const),
      at: number,
      to: number,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('insert' as const, 'delete' as const, 'move' as const),
      at: number,
      to: number,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('run' as const), verb: number }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('import' as const), at: number, to: number }) },
  {
    weight: 7,
    arbitrary: fc.record({ do: fc.constant('decide' as const), verb: number, at: number, who: number }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), who: number }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('rename' as const, 'rename all' as const), who: number }),
  },
)
const branch = fc.array(single, { minLength: 1, maxLength: 4 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 9, arbitrary: single },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), ours: branch, theirs: branch }) },
)

/** Everything that the laws are about. */
interface State {
  /** Texts of pages by path. */
  readonly pages: ReadonlyMap<string, string>
  /** By language and id. */
  readonly records: ReadonlyMap<string, LedgerRecord>
  /** Everything that somebody vouches for, by language. */
  readonly words: ReadonlySet<string>
}

/** A repository with everything that was ever said in it. */
interface World {
  name: string
  readonly folder: string
  /** What people said, by language, and every text that a page ever had. */
  readonly said: Set<string>
  readonly texts: Set<string>
  /** Milliseconds since 1970. */
  clock: number
}

const source = ({ name }: World) => `source/${name}.md`
const page = ({ name }: World, language: string) => `translations/${language}/${name}.md`
const ledger = ({ name }: World, language: string) => `.tvilling/${language}/source/${name}.md.jsonl`

/** As it was adopted, since nothing that follows depends on that. */
let adopted: ReadonlyMap<string, string> | undefined

async function begin(): Promise<World> {
  const clock = Date.parse('2026-01-01T00:00:00Z')
  const world: World = { name: NAMES[0], folder: scratch(), said: new Set(), texts: new Set(), clock }
  adopted ??= await adopt()
  for (const [path, text] of adopted) write(world.folder, path, text)
  return world
}

async function adopt(): Promise<ReadonlyMap<string, string>> {
  const folder = scratch()
  write(folder, 'tvilling.json', JSON.stringify({ languages: LANGUAGES }))
  write(
    folder,
    'source/page.md',
    `${WORDS.map((word, at) => `The ${word} has ${at + 12} guests.`).join('\n\n')}\n`,
  )
  for (const language of LANGUAGES) {
    const texts = WORDS.map((word, at) => `Om ${word}: ${language} ${at + 12}.`)
    write(folder, `translations/${language}/page.md`, `${texts.join('\n\n')}\n`)
  }
  await call(folder, 'adopt', [], { threshold: '0' })
  return new Map(Object.keys(filesIn(folder)).map((path) => [path, read(folder, path)]))
}

/** Only what can be read counts: a ledger with a conflict says nothing to anybody. */
function look(world: World): State {
  const { folder } = world
  const pages = new Map<string, string>()
  const records = new Map<string, LedgerRecord>()
  const words = new Set<string>()
  for (const language of LANGUAGES)
    for (const name of NAMES) {
      const paths = [page({ ...world, name }, language), ledger({ ...world, name }, language)] as const
      if (existsSync(join(folder, paths[0]))) pages.set(paths[0], read(folder, paths[0]))
      if (!existsSync(join(folder, paths[1]))) continue
      for (const record of parseLedger(read(folder, paths[1]), paths[1])) {
        records.set(`${language} ${record.id}`, record)
        for (const { type, content } of decisionsOf(record))
          if (type === 'text') words.add(`${language} ${content}`)
      }
    }
  return { pages, records, words }
}

const paragraphs = (text: string) => text.trim().split(/\n{2,}/u)

/** A word of a record that no person gave: it is as it was found, or nobody vouches for it. */
function isUnsigned({ by, state, origin }: LedgerRecord): boolean {
  return by === undefined && !(state === 'initial' || (state === 'translated' && origin === 'adopted'))
}

/** Nothing that a person alone may do was done. */
function expectUntouched(world: World, before: State, what: string): void {
  const after = look(world)
  const raised = [...after.words].filter((word) => !before.words.has(word))
  expect([what, 'says in the name of people', raised]).toEqual([what, 'says in the name of people', []])
  const changed = [...after.pages]
    .filter(([path, text]) => before.pages.get(path) !== text)
    .map(([path]) => path)
  expect([what, 'writes', changed, after.pages.size]).toEqual([what, 'writes', [], before.pages.size])
}

/** The words of a person are theirs, of now, and as many as were decided on. */
function expectWordsOf(world: World, before: State, { by, at }: { by: string; at: string }): void {
  const after = look(world)
  for (const word of after.words) {
    if (before.words.has(word)) continue
    const content = JSON.parse(word.slice(word.indexOf(' ') + 1)) as readonly unknown[]
    expect(content.slice(-2)).toEqual([by, at])
    world.said.add(word)
  }
}

function expectPages(before: State, after: State, allowed: readonly string[], most: number): void {
  for (const [path, text] of after.pages) {
    const old = before.pages.get(path)
    if (old === text) continue
    const kept = new Set(paragraphs(old ?? ''))
    const fresh = paragraphs(text).filter((one) => !kept.has(one))
    expect(fresh.filter((one) => !allowed.includes(one))).toEqual([])
    expect(fresh.length).toBeLessThanOrEqual(most)
    const gone = [...kept].filter((one) => !paragraphs(text).includes(one))
    expect(gone.length).toBeLessThanOrEqual(most)
  }
}

async function perform(world: World, step: Step): Promise<void> {
  const { folder } = world
  world.clock += 1000
  const before = look(world)
  for (const text of before.pages.values()) world.texts.add(text)
  switch (step.do) {
    case 'edit source':
      return changeText(folder, source(world), step.at, (text) =>
        text.replace(/\d+/u, String(step.to * 7 + 3)),
      )
    case 'edit target':
      return changeText(
        folder,
        page(world, LANGUAGES[step.to % 2] ?? 'sv'),
        step.at,
        (text) => `${text} Nytt ${step.to}.`,
      )
    case 'insert':
      return changeText(
        folder,
        source(world),
        step.at,
        (text) => `${text}\n\nThe market ${step.to} opens at ${step.at}.`,
      )
    case 'delete':
      return changeText(folder, source(world), step.at, () => '')
    case 'move':
      return changeList(folder, source(world), (all) => {
        const [one = ''] = all.splice(step.at % all.length, 1)
        all.splice(step.to % (all.length + 1), 0, one)
      })
    case 'run':
      await runVerb(world, step.verb)
      return expectUntouched(world, before, `verb ${step.verb}`)
    case 'import':
      await importDraft(world, step.at, step.to)
      return expectUntouched(world, before, 'import')
    case 'decide':
      return decide(world, before, step)
    case 'undo':
      return undo(world, before, PEOPLE[step.who % 2] ?? PEOPLE[0])
    case 'rename':
    case 'rename all': {
      rename(world, NAMES[step.who % NAMES.length] ?? NAMES[0], step.do === 'rename all')
      const renamed = look(world)
      await attempt(call(folder, 'doctor', [], { fix: true }))
      return expectUntouched(world, renamed, 'doctor')
    }
    case 'merge':
      return merge(world, step.ours, step.theirs)
  }
}

function changeList(folder: string, path: string, change: (all: string[]) => void): void {
  const all = paragraphs(read(folder, path))
  change(all)
  write(folder, path, `${all.filter((one) => one !== '').join('\n\n') || 'The end.'}\n`)
}

function changeText(folder: string, path: string, at: number, change: (text: string) => string): void {
  if (!existsSync(join(folder, path))) return
  changeList(folder, path, (all) => {
    all[at % all.length] = change(all[at % all.length] ?? '')
  })
}

const VERBS: readonly (readonly [verb: string, options?: Readonly<Record<string, string | boolean>>])[] = [
  ['draft'],
  ['draft'],
  ['check', { fix: true }],
  ['check'],
  ['status'],
  ['diff'],
  ['adopt', { threshold: '0' }],
  ['doctor', { fix: true }],
  ['audit'],
]

async function runVerb(world: World, verb: number): Promise<void> {
  const [name, options = {}] = VERBS[verb % VERBS.length] ?? ['status']
  await attempt(call(world.folder, name, [], options))
}

/** A text from outside becomes a draft, as every import does it. */
async function importDraft(world: World, at: number, to: number): Promise<void> {
  const { keepDrafts } = await import('../../dist/commands/draft/keep.js')
  const { openWorkspace } = await import('../../dist/commands/project/workspace.js')
  const { readVersions } = await import('../../dist/commands/project/versions.js')
  const { isReadable } = await import('../../dist/commands/project/unreadable.js')
  const workspace = await openWorkspace({ cwd: world.folder } as never)
  const language = LANGUAGES[to % 2]
  const pairs = workspace.pairs.filter((pair: { language: string }) => pair.language === language)
  for await (const version of readVersions(workspace, pairs, () => undefined)) {
    if (!isReadable(version)) continue
    const units = version.units.filter(({ source }) => source !== undefined)
    const unit = units[at % units.length]
    if (!unit?.source) continue
    const now = new Date(world.clock).toISOString()
    const draft = {
      text: `Utkast ${to}: ${at}.`,
      origin: 'import',
      basis: unit.source.fingerprint,
      at: now,
    } as const
    await attempt(
      Promise.resolve().then(() =>
        keepDrafts(workspace, [{ version, unit, draft }], { verb: 'draft', at: now, dryRun: false }),
      ),
    )
  }
}

const DECISIONS: readonly (readonly [verb: string, options: Readonly<Record<string, string>>])[] = [
  ['approve', {}],
  ['approve', { state: 'final' }],
  ['approve', { state: 'translated' }],
  ['confirm', {}],
  ['confirm', { state: 'reviewed' }],
  ['confirm', { state: 'final' }],
  ['reject', { reason: 'no' }],
  ['ack', { reason: 'the same' }],
  ['waive', { rule: 'numbers', reason: 'so it is' }],
]

async function decide(world: World, before: State, step: Extract<Step, { do: 'decide' }>): Promise<void> {
  const { folder } = world
  const [verb, options] = DECISIONS[step.verb % DECISIONS.length] ?? ['confirm', {}]
  const by = PEOPLE[step.who % 2] ?? PEOPLE[0]
  const language = LANGUAGES[step.who % 3 === 0 ? 0 : 1] ?? 'sv'
  const waiting = [...before.records].filter(([key, { draft }]) => draft && key.startsWith(`${language} `))
  const drafts = waiting.map(([, { draft }]) => draft?.text ?? '')
  const draft = waiting[step.at % Math.max(1, waiting.length)]?.[1]
  // What nobody proposed cannot be approved or rejected.
  const place = draft && /approve|reject/u.test(verb) ? draft.id : placeOf(world, language, step.at)
  const given = { ...options, by, language }
  const now = new Date(world.clock).toISOString()
  const done = await attempt(call<DecisionReport>(folder, verb, [place], given, { now: () => now }))
  const after = look(world)
  if (!done || (verb !== 'approve' && verb !== 'confirm'))
    return expectUntouched(world, before, `${verb} (${done?.code})`)
  expectWordsOf(world, before, { by, at: now })
  if (verb === 'confirm') return expect(after.pages).toEqual(before.pages)
  expectPages(before, after, drafts, done.data.decisions.length)
}

/** A line of the page, or of the source where the page has none. */
function placeOf(world: World, language: string, at: number): string {
  const path = at % 4 === 0 ? source(world) : page(world, language)
  const text = existsSync(join(world.folder, path)) ? read(world.folder, path) : ''
  return `${path}:${1 + 2 * (at % Math.max(1, paragraphs(text).length))}`
}

/** What comes back was there before, word for word. */
async function undo(world: World, before: State, by: string): Promise<void> {
  await attempt(call(world.folder, 'undo', [], { by }))
  const after = look(world)
  expect([...after.words].filter((word) => !before.words.has(word) && !world.said.has(word))).toEqual([])
  for (const [path, text] of after.pages)
    if (before.pages.get(path) !== text) expect(world.texts.has(text)).toBe(true)
}

/** The page alone, so that its ledger is of a document that is gone, or everything together as `git mv` would. */
function rename(world: World, name: string, isAll: boolean): void {
  if (name === world.name || existsSync(join(world.folder, source({ ...world, name })))) return
  const old = { ...world }
  world.name = name
  const moves = [
    [source(old), source(world)] as const,
    ...LANGUAGES.flatMap((language) => [
      [page(old, language), page(world, language)] as const,
      ...(isAll ? [[ledger(old, language), ledger(world, language)] as const] : []),
    ]),
  ]
  for (const [from, to] of moves) {
    if (!existsSync(join(world.folder, from))) continue
    mkdirSync(dirname(join(world.folder, to)), { recursive: true })
    renameSync(join(world.folder, from), join(world.folder, to))
  }
}

/** Two branches, merged file by file as git does it; where it cannot, ours stays, and of ledgers what `doctor` makes of them. */
async function merge(world: World, ours: readonly Step[], theirs: readonly Step[]): Promise<void> {
  const { folder } = world
  const at = () => [source(world), ...LANGUAGES.flatMap((one) => [page(world, one), ledger(world, one)])]
  const files = () =>
    new Map(at().map((path) => [path, existsSync(join(folder, path)) ? read(folder, path) : undefined]))
  const put = (saved: ReadonlyMap<string, string | undefined>) => {
    for (const [path, text] of saved)
      if (text === undefined) rmSync(join(folder, path), { force: true })
      else write(folder, path, text)
  }
  // Renames are of a branch's own, and are not merged here.
  const here = (steps: readonly Step[]) => steps.filter((one) => !one.do.startsWith('rename'))
  const base = files()
  for (const one of here(theirs)) await perform(world, one)
  const [their, theirState] = [files(), look(world)]
  put(base)
  for (const one of here(ours)) await perform(world, one)
  const [our, ourState] = [files(), look(world)]
  for (const path of at())
    write(folder, path, mergeFile(our.get(path) ?? '', base.get(path) ?? '', their.get(path) ?? ''))
  await attempt(call(folder, 'doctor', [], { fix: true }))
  for (const path of at())
    if (/^<{7} /mu.test(read(folder, path)) || isUnreadable(folder, path))
      put(new Map([[path, our.get(path)]]))
  for (const path of at()) if (read(folder, path) === '') rmSync(join(folder, path))
  const after = look(world)
  const known = new Set([...ourState.words, ...theirState.words])
  expect([...after.words].filter((word) => !known.has(word))).toEqual([])
}

function isUnreadable(folder: string, path: string): boolean {
  if (!path.endsWith('.jsonl')) return false
  try {
    parseLedger(read(folder, path), path)
    return false
  } catch {
    return true
  }
}

const work = scratch()

function mergeFile(ours: string, base: string, theirs: string): string {
  const texts = { ours, base, theirs }
  for (const [name, text] of Object.entries(texts)) write(work, name, text)
  const { stdout } = spawnSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], {
    cwd: work,
    encoding: 'utf8',
  })
  return stdout
}

/** What comes of a command; `undefined` when it refused, which it may always. */
async function attempt<T>(called: Promise<T>): Promise<T | undefined> {
  try {
    return await called
  } catch (error) {
    if ((error as Error).name === 'UsageError') return undefined
    throw error
  }
}

test('whatever happens in whichever order, no state is raised without a person, and no published text is changed but by approve and undo', {
  timeout: limit(4),
}, async () => {
  const seen = { decided: 0, approved: 0, merged: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const world = await begin()
      try {
        for (const one of steps) {
          await perform(world, one)
          const { records } = look(world)
          expect([...records.values()].filter(isUnsigned)).toEqual([])
          if (one.do === 'merge') seen.merged += 1
        }
        for (const { by, origin } of look(world).records.values()) {
          if (by !== undefined) seen.decided += 1
          if (origin === 'patch' || origin === 'import') seen.approved += 1
        }
      } finally {
        rmSync(world.folder, { recursive: true })
      }
    }),
    runs(80, 10_000),
  )
  // The sequences must be such that something could have gone wrong.
  expect(Math.min(seen.decided, seen.approved, seen.merged)).toBeGreaterThan(3)
})
