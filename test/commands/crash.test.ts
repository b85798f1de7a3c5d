import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseLedger } from '../../scripts/store/ledger.js'
import { canMount, mount, printed, sleep } from '../store/processes.js'
import { scratch } from '../store/scratch.js'
import {
  CAMPAIGN,
  call,
  copyOf,
  finish,
  leftovers,
  read,
  run,
  shell,
  start,
  surroundings,
  write,
} from './run.js'

const CONFIRMER = fileURLToPath(new URL('./child/confirmer.js', import.meta.url))
const PAGE = 'translations/sv/page.md'
const LEDGER = '.tvilling/sv/source/page.md.jsonl'

/** A page of so many paragraphs and its translation; all of it confirmed when told so. */
async function project(paragraphs: number, { confirmed }: { confirmed: boolean }): Promise<string> {
  const folder = scratch()
  const page = (text: string) => Array.from({ length: paragraphs }, (_, at) => `${text} ${at}.\n`).join('\n')
  write(folder, 'source/page.md', page('Paragraph number'))
  write(folder, PAGE, page('Stycke nummer'))
  if (confirmed) await call(folder, 'confirm', [PAGE], { by: 'Åsa', count: String(paragraphs) })
  return folder
}

/** Lines of the paragraphs of such a page, some of them. */
function linesOf(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, at) => String(2 * (from + at) + 1))
}

interface Confirming {
  readonly child: ChildProcess
  readonly lines: string[]
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>
}

function startConfirming(folder: string, by: string, state: string, lines: readonly string[]): Confirming {
  const child = spawn(process.execPath, [CONFIRMER, PAGE, by, state, ...lines], {
    cwd: folder,
    env: surroundings(),
  })
  const said: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(...text.trim().split('\n')))
  return { child, lines: said, ended: finish(child, 300_000) }
}

/** Runs tasks, some at a time. */
async function inTurns(count: number, task: (turn: number) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < count) await task(next++)
  }
  await Promise.all([worker(), worker(), worker()])
}

const KILLS = CAMPAIGN ? 1000 : 24

test(`of ${KILLS} processes killed while they confirm, each leaves a whole ledger with all that it acknowledged`, async () => {
  const folders = await Promise.all([0, 1, 2].map(() => project(40, { confirmed: true })))
  let midway = 0
  await inTurns(KILLS, async (turn) => {
    const folder = await project(0, { confirmed: false })
    for (const path of ['source/page.md', PAGE, LEDGER])
      write(folder, path, read(folders[turn % 3] ?? '', path))
    const confirming = startConfirming(folder, 'Karin', 'reviewed', linesOf(0, 40))
    await printed({ ...confirming, ended: confirming.ended.then(({ code }) => code) })
    await sleep(Math.random() * 200)
    confirming.child.kill('SIGKILL')
    await confirming.ended

    const records = parseLedger(read(folder, LEDGER), LEDGER)
    const reviewed = records.filter(({ state }) => state === 'reviewed').map(({ source }) => source)
    const acknowledged = confirming.lines.map((line) => `Paragraph number ${(Number(line) - 1) / 2}.`)
    expect(records).toHaveLength(40)
    expect(acknowledged.filter((source) => !reviewed.includes(source))).toEqual([])
    expect(reviewed.length - acknowledged.length).toBeOneOf([0, 1])
    midway += leftovers(folder).length > 0 ? 1 : 0

    await call(folder, 'status')
    expect(leftovers(folder)).toEqual([])
  })
  // Else the moments were not of any use.
  expect(midway).toBeGreaterThan(KILLS / 20)
}, 3_600_000)

const ADOPTIONS = CAMPAIGN ? 300 : 15

test(`of ${ADOPTIONS} adoptions that are killed, none leaves half a ledger, and the next one does the rest`, async () => {
  const pages = Array.from({ length: 20 }, (_, at) => `page-${at}.md`)
  const make = (): string => {
    const folder = scratch()
    for (const page of pages) {
      write(folder, `source/${page}`, '# A visit in 1951\n\nCoventry wrote to Dresden on 12 May.\n')
      write(
        folder,
        `translations/sv/${page}`,
        '# Ett besök 1951\n\nCoventry skrev till Dresden den 12 maj.\n',
      )
    }
    return folder
  }
  const ledgersOf = (folder: string) =>
    pages
      .map((page) => `.tvilling/sv/source/${page}.jsonl`)
      .filter((path) => existsSync(join(folder, path)))
      .map((path) => parseLedger(read(folder, path), path).length)
  const whole = make()
  const { milliseconds } = await finish(start(whole, ['adopt']))
  const full = ledgersOf(whole)
  expect(full).toHaveLength(20)

  let midway = 0
  await inTurns(ADOPTIONS, async () => {
    const folder = make()
    const child = start(folder, ['adopt'])
    const ended = finish(child)
    // From the first ledger on, or else most moments would fall before anything is written.
    while (child.exitCode === null && !existsSync(join(folder, '.tvilling/sv'))) await sleep(5)
    await sleep(Math.random() * milliseconds * 0.4)
    child.kill('SIGKILL')
    await ended
    const done = ledgersOf(folder)
    expect(new Set(done)).toEqual(new Set(done.length > 0 ? [full[0]] : []))
    midway += done.length > 0 && done.length < 20 ? 1 : 0

    await call(folder, 'adopt')
    expect(ledgersOf(folder)).toEqual(full)
    expect(leftovers(folder)).toEqual([])
  })
  expect(midway).toBeGreaterThan(ADOPTIONS / 4)
}, 3_600_000)

const EACH = CAMPAIGN ? 50 : 6

test(`eight processes that confirm ${EACH} units each in one ledger lose none of the ${8 * EACH} decisions`, async () => {
  const folder = await project(8 * EACH, { confirmed: true })
  const processes = Array.from({ length: 8 }, (_, at) =>
    startConfirming(folder, `Person ${at}`, 'reviewed', linesOf(EACH * at, EACH * at + EACH)),
  )
  const ends = await Promise.all(processes.map(({ ended }) => ended))
  expect(ends.map(({ code, stderr }) => `${code} ${stderr}`)).toEqual(ends.map(() => '0 '))
  const records = parseLedger(read(folder, LEDGER), LEDGER)
  expect(records).toHaveLength(8 * EACH)
  for (const [at] of processes.entries()) {
    const own = records.filter(({ by, state }) => by === `Person ${at}` && state === 'reviewed')
    expect(own).toHaveLength(EACH)
  }
  expect(leftovers(folder)).toEqual([])
}, 600_000)

const isUnable = !canMount(scratch())
const why = isUnable ? ' (skipped: only root may mount the small disk)' : ''

test.skipIf(isUnable)(
  `on a full disk a decision is made or it is not, and the message says what to do${why}`,
  async () => {
    const outcomes = new Set<string>()
    const original = await project(60, { confirmed: true })
    for (let free = 0; free < 48; free += CAMPAIGN ? 1 : 4) {
      const folder = scratch()
      const unmount = mount(folder, 'size=256k')
      try {
        for (const path of ['source/page.md', PAGE, LEDGER]) write(folder, path, read(original, path))
        const before = read(folder, LEDGER)
        fill(folder, free * 1024)
        const { stdout, stderr, code } = await run(folder, `confirm ${PAGE}:3 --state final --by Åsa`)
        const records = parseLedger(read(folder, LEDGER), LEDGER)
        expect(records).toHaveLength(60)
        outcomes.add(String(code))
        if (code === 0) expect(stdout).toContain('Recorded: confirm of 1 unit by Åsa.')
        else {
          expect(code).toBe(3)
          expect(stderr).toMatch(/\(ENOSPC\): the disk is full; make room and run the command again/u)
          expect(stderr).not.toContain('    at ')
          if (!stderr.includes('The decision itself is recorded')) expect(read(folder, LEDGER)).toBe(before)
        }
        expect(leftovers(folder)).toEqual([])
      } finally {
        unmount()
      }
    }
    expect([...outcomes].sort()).toEqual(['0', '3'])
  },
  600_000,
)

/** Fills a disk but for some bytes. */
function fill(folder: string, free: number): void {
  write(folder, 'reserve', new Uint8Array(free))
  try {
    for (let at = 0; ; at++) write(folder, `filler-${at}`, new Uint8Array(4096))
  } catch {
    write(folder, 'reserve', '')
  }
}

/** A repository whose reading takes some seconds. */
function slow(): string {
  const folder = copyOf('nothing-waits')
  write(folder, 'source/slow.md', '*a_ '.repeat(50_000))
  return folder
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a command with the exit code %i, silently and without a trace', async (signal, code) => {
  const folder = slow()
  const child = start(folder, ['confirm', '0f09304f71', '--state', 'final', '--by', 'Åsa'])
  const ended = finish(child)
  await sleep(2500)
  child.kill(signal)
  const result = await ended
  expect([result.code, result.stdout, result.stderr]).toEqual([code, '', ''])
  expect(result.milliseconds).toBeLessThan(6000)
  expect(leftovers(folder)).toEqual([])
})

test.each([
  'diff --all | true',
  'diff --all | head -1',
  'check --json --fail-on none | head -c 1',
  'status --json | true',
  'help diff | true',
  'statsu --json | true',
])('a pipe that is closed early ends “%s” without a stack trace', async (line) => {
  const { stderr, stdout } = await shell(
    copyOf('every-drift'),
    `tvilling ${line}; echo "\n\${PIPESTATUS[0]}"`,
  )
  expect(stderr).toBe('')
  expect(Number(stdout.trim().split('\n').at(-1))).toBeOneOf([0, 2, 141])
})

test('a decision whose output nobody reads is made all the same', async () => {
  const folder = copyOf('every-drift')
  const line = `tvilling confirm translations/sv/guide.md:3 --by Åsa 2>&1 | true; echo "\${PIPESTATUS[0]}"`
  expect((await shell(folder, line)).stdout).toMatch(/^(?:0|141)\n$/u)
  expect(read(folder, '.tvilling/sv/source/guide.md.jsonl')).toContain('60 guests')
})

test.skipIf(!existsSync('/dev/full'))(
  'output that the disk has no room for ends with a message and exit code 3',
  async () => {
    const { stderr, stdout } = await shell(copyOf('every-drift'), 'tvilling status > /dev/full; echo $?')
    expect(stdout).toBe('3\n')
    expect(stderr).toMatch(/^The output cannot be written: ENOSPC/u)
    expect(stderr).not.toContain('    at ')
  },
)

test('a lock that somebody holds is told with its path, its holder and what to do', async () => {
  const folder = copyOf('every-drift')
  const lock = '.tvilling/sv/source/guide.md.jsonl.lock'
  mkdirSync(join(folder, lock))
  const mark = `${'0'.repeat(8)}-1-1-${'0'.repeat(8)}.tvilling-lock`
  write(
    folder,
    `${lock}/${mark}`,
    JSON.stringify({ pid: 1, host: 'elsewhere', since: '2026-01-01T00:00:00Z' }),
  )
  const { stderr, code } = await run(folder, 'confirm translations/sv/guide.md:3 --by Åsa')
  expect(code).toBe(3)
  expect(stderr).toContain(`${lock}: held by process 1 on "elsewhere" since 2026-01-01T00:00:00Z`)
  expect(stderr).toContain('delete this lock by hand')
  expect(readdirSync(join(folder, lock))).toEqual([mark])
})
