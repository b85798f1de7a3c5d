/** Repositories in which people decided, as git would have them: each step is one commit, or a merge. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LedgerRecord } from '../../scripts/model.js'
import type { AuditReport } from '../../scripts/report/audit.js'
import { formatLedger, parseLedger } from '../../scripts/store/ledger.js'
import { scratch } from '../store/scratch.js'
import { call, copyTo, edit, read, surroundings, write } from './run.js'

/** Those who decide in these repositories. */
export const PEOPLE = ['Åsa Berg', 'Kim Holm', 'Mette Lund', 'Ola Nord'] as const

/** Whoever decides nothing, and writes into the ledgers all the same. */
export const STRANGER = 'Mallory'

export type Person = string

/** Numbers from 0 up to a limit, the same for the same seed (mulberry32). */
export function dice(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit) | 0
  }
}

/** Runs git in a folder as somebody; another may commit what they wrote. */
export function git(
  folder: string,
  args: readonly string[],
  author: Person = 'Nobody',
  committer = author,
): string {
  const address = (name: string) => `${name.toLowerCase().replace(/[^a-z]/gu, '')}@example.org`
  const env = surroundings({
    ...{ GIT_AUTHOR_NAME: author, GIT_AUTHOR_EMAIL: address(author) },
    ...{ GIT_COMMITTER_NAME: committer, GIT_COMMITTER_EMAIL: address(committer) },
  })
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
}

/** Commits everything as somebody. */
export function commit(folder: string, author: Person, message = 'A step', committer: Person = author): void {
  git(folder, ['add', '--all'])
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', message], author, committer)
}

const WORDS = ['harbour', 'choir', 'school', 'mayor', 'library', 'market'] as const
const OWN = {
  sv: ['hamnen', 'kören', 'skolan', 'borgmästaren', 'biblioteket', 'torget'],
  da: ['havnen', 'koret', 'skolen', 'borgmesteren', 'biblioteket', 'torvet'],
} as const

/** The languages of these repositories. */
const LANGUAGES = ['sv', 'da'] as const
export type Language = (typeof LANGUAGES)[number]

/** A repository with one page in two languages, adopted, and nothing decided. */
export async function newRepository(): Promise<string> {
  adopted ??= found(scratch())
  const folder = scratch()
  copyTo(folder, await adopted)
  return folder
}

/** Made once, since all begin alike. */
let adopted: Promise<string> | undefined

async function found(folder: string): Promise<string> {
  write(folder, 'tvilling.json', JSON.stringify({ languages: LANGUAGES }))
  write(
    folder,
    'source/page.md',
    `${WORDS.map((word, at) => `The ${word} has ${at + 12} guests.`).join('\n\n')}\n`,
  )
  for (const language of LANGUAGES) {
    const has = language === 'sv' ? 'har' : 'tager imod'
    const text = OWN[language].map((word, at) => `Om ${word}: den ${has} ${at + 12} gäster.`).join('\n\n')
    write(folder, `translations/${language}/page.md`, `${text}\n`)
  }
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  await call(folder, 'adopt', [], { threshold: '0' })
  commit(folder, PEOPLE[0], 'Adopt')
  return folder
}

/** Where the page is now: documents may be renamed. */
function nameOf(folder: string): string {
  const [name] = readdirSync(join(folder, 'source'))
  if (name === undefined) throw new Error('no page')
  return name
}

function ledgerOf(folder: string, language: Language): string {
  return `.tvilling/${language}/source/${nameOf(folder)}.jsonl`
}

export function pageOf(folder: string, language: Language): string {
  return `translations/${language}/${nameOf(folder)}`
}

export function recordsOf(folder: string, language: Language): readonly LedgerRecord[] {
  const path = ledgerOf(folder, language)
  return parseLedger(read(folder, path), path)
}

/** Writes records into a ledger by hand, as no command would. */
export function writeRecords(folder: string, language: Language, records: readonly LedgerRecord[]): void {
  write(folder, ledgerOf(folder, language), formatLedger(records))
}

export function audit(folder: string, options: Readonly<Record<string, string>> = {}) {
  return call<AuditReport>(folder, 'audit', [], options)
}

/** One paragraph of the page: at line 1, 3, 5 … */
function lineOf(roll: (limit: number) => number): number {
  return 1 + 2 * roll(WORDS.length)
}

type Step = (folder: string, roll: (limit: number) => number, by: Person) => Promise<void>

const decide = (
  folder: string,
  verb: string,
  place: string,
  options: Readonly<Record<string, string>>,
): Promise<unknown> => call(folder, verb, [place], options)

const confirm: Step = async (folder, roll, by) => {
  const language = LANGUAGES[roll(2)] ?? 'sv'
  const state = ['reviewed', 'final', 'translated'][roll(3)] ?? 'final'
  await decide(folder, 'confirm', `${pageOf(folder, language)}:${lineOf(roll)}`, { by, state })
}

function changeNumber(folder: string, path: string, roll: (limit: number) => number): number {
  const lines = read(folder, path).split('\n')
  const line = lineOf(roll)
  lines[line - 1] = (lines[line - 1] ?? '').replace(/\d+/u, () => String(100 + roll(900)))
  write(folder, path, lines.join('\n'))
  return line
}

/** What honest people do; a commit follows. */
export const HONEST: Readonly<Record<string, Step>> = {
  'confirm a text': async (folder, roll, by) => {
    await confirm(folder, roll, by)
    commit(folder, by)
  },
  'change a source': async (folder, roll) => {
    changeNumber(folder, `source/${nameOf(folder)}`, roll)
    commit(folder, 'Source Author')
  },
  'change a translation and confirm it': async (folder, roll, by) => {
    const page = pageOf(folder, LANGUAGES[roll(2)] ?? 'sv')
    const line = changeNumber(folder, page, roll)
    await decide(folder, 'confirm', `${page}:${line}`, { by })
    commit(folder, by)
  },
  'have drafts made by a program, and approve one': async (folder, roll, by) => {
    const line = changeNumber(folder, `source/${nameOf(folder)}`, roll)
    commit(folder, 'Source Author')
    await call(folder, 'draft')
    commit(folder, 'github-actions[bot]')
    const page = pageOf(folder, LANGUAGES[roll(2)] ?? 'sv')
    await decide(folder, 'approve', `${page}:${line}`, { by }).catch(() => confirmAt(folder, page, line, by))
    commit(folder, by)
  },
  'acknowledge a change': async (folder, roll, by) => {
    const line = changeNumber(folder, `source/${nameOf(folder)}`, roll)
    const page = pageOf(folder, LANGUAGES[roll(2)] ?? 'sv')
    await decide(folder, 'ack', `${page}:${line}`, { by, reason: 'the same here' }).catch(() =>
      confirmAt(folder, page, line, by),
    )
    commit(folder, by)
  },
  'decide on a branch each, and merge': async (folder, roll, by) => {
    const other = PEOPLE.find((one) => one !== by) ?? by
    const [line, page] = [lineOf(roll), pageOf(folder, 'sv')]
    git(folder, ['checkout', '--quiet', '-b', 'other'])
    await decide(folder, 'confirm', `${page}:${line}`, { by: other, state: 'final' })
    commit(folder, other)
    git(folder, ['checkout', '--quiet', 'main'])
    await decide(folder, 'confirm', `${page}:${1 + ((line + 1) % (2 * WORDS.length))}`, {
      by,
      state: 'final',
    })
    commit(folder, by)
    git(folder, ['merge', '--quiet', '--no-edit', 'other'], 'Merger')
    git(folder, ['branch', '--quiet', '-D', 'other'])
  },
  'decide in a pull request that is squashed': async (folder, roll, by) => {
    await confirm(folder, roll, by)
    const trailer = `Co-authored-by: ${by} <someone@example.org>`
    commit(folder, 'Merger', `A pull request\n\nWhat it does.\n\n${trailer}`)
  },
  'send a decision that somebody else commits': async (folder, roll, by) => {
    await confirm(folder, roll, by)
    commit(folder, by, 'Applied', 'Merger')
  },
  'take a decision back': async (folder, roll, by) => {
    await confirm(folder, roll, by)
    commit(folder, by)
    const other = PEOPLE.find((one) => one !== by) ?? by
    await call(folder, 'undo', [], { by: other })
    commit(folder, other)
  },
  'revert a decision, and revert that': async (folder, roll, by) => {
    await confirm(folder, roll, by)
    commit(folder, by)
    // A unit may have been that far already.
    if (git(folder, ['diff', '--name-only', 'HEAD~1']) === '') return
    git(folder, ['revert', '--no-edit', 'HEAD'], 'Merger')
    git(folder, ['revert', '--no-edit', 'HEAD'], 'Merger')
  },
  'rename the page': async (folder, roll) => {
    const [old, name] = [nameOf(folder), `page-${roll(1000)}.md`]
    if (old === name) return
    const paths = [
      'source/NAME',
      ...LANGUAGES.flatMap((one) => [`translations/${one}/NAME`, `.tvilling/${one}/source/NAME.jsonl`]),
    ]
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      git(folder, ['mv', path.replace('NAME', old), path.replace('NAME', name)])
    }
    commit(folder, 'Mover')
  },
  'confirm all that is there': async (folder, roll, by) => {
    const page = pageOf(folder, LANGUAGES[roll(2)] ?? 'sv')
    const attempt = (count: string) => decide(folder, 'confirm', page, { by, state: 'final', count })
    await attempt('0').catch(async (error: Error) => {
      const count = /(\d+)/u.exec(error.message)?.[1] ?? '0'
      await attempt(count)
    })
    commit(folder, by)
  },
}

async function confirmAt(folder: string, page: string, line: number, by: Person): Promise<void> {
  await decide(folder, 'confirm', `${page}:${line}`, { by })
}

/** A repository in which only honest people worked for so many steps; the same for the same seed. */
export async function honestRepository(seed: number, steps: number): Promise<string> {
  const folder = await newRepository()
  const roll = dice(seed)
  const kinds = Object.values(HONEST)
  // Each once before any twice, from a place that the seed says.
  const first = roll(kinds.length)
  for (let step = 0; step < steps; step++)
    await kinds[(first + step * 5) % kinds.length]?.(folder, roll, PEOPLE[roll(PEOPLE.length)] ?? PEOPLE[0])
  await HONEST['confirm a text']?.(folder, roll, PEOPLE[roll(PEOPLE.length)] ?? PEOPLE[0])
  return folder
}

/** Puts another text in place of a paragraph of a page. */
export function replaceText(folder: string, language: Language, before: string, after: string): void {
  edit(folder, pageOf(folder, language), before, after)
}
