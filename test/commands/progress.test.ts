import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { openTerminal } from '../../scripts/terminal.js'
import { sleep } from '../store/processes.js'
import { scratch } from '../store/scratch.js'
import { finish, inTerminal, isUnable, leftovers, read, run, startTerminal, TVILLING, write } from './run.js'

const CLEAR = '\r\u001b[K'

/** A terminal that remembers what was written to it, and its clock. */
function fake(env: NodeJS.ProcessEnv = { TERM: 'xterm' }, { isTTY = true, width = 80 } = {}) {
  const written: string[] = []
  let now = 5
  const stderr = { isTTY, write: (text: string) => written.push(text) } as object as NodeJS.WriteStream
  const streams = { stdin: () => process.stdin, stdout: stderr, stderr, env, clock: () => now }
  const terminal = openTerminal(streams, () => ({ color: false, width }))
  const pass = (milliseconds: number) => {
    now += milliseconds
  }
  return { written, terminal, pass }
}

test('what takes less than a second shows nothing', () => {
  const { written, terminal, pass } = fake()
  for (let done = 0; done <= 100; done++) {
    terminal.progress(done, 100)
    pass(9.9)
  }
  expect(written).toEqual([])
})

test('longer work shows pages, share, rate and time left, ten times a second, and takes it away', () => {
  const { written, terminal, pass } = fake()
  for (let done = 0; done <= 4000; done++) {
    terminal.progress(done, 4000)
    pass(1)
  }
  expect(written.length).toBeGreaterThan(25)
  expect(written.length).toBeLessThanOrEqual(32)
  expect(written[0]).toMatch(/^\r1,000\/4,000 pages {2}█+░+ {2}25% {2}1,000\/s {2}3 s left\u001b\[K$/u)
  expect(written.at(-1)).toBe(CLEAR)
})

test('the rate is that of the last seconds, so that a slow start does not count for ever', () => {
  const { written, terminal, pass } = fake()
  for (let done = 0; done < 100; done++) {
    terminal.progress(done, 1000)
    pass(done < 10 ? 10_000 : 200)
  }
  expect(written.at(-1)).toMatch(/ 5\/s {2}3 min 1 s left/u)
})

test.each([5, 20, 40, 60, 80, 200])('what is shown fits into a terminal of %i columns', (width) => {
  const { written, terminal, pass } = fake({ TERM: 'xterm' }, { width })
  for (let done = 0; done < 20; done++) {
    terminal.progress(done, 280_000)
    pass(500)
  }
  expect(written.length).toBeGreaterThan(10)
  for (const text of written) expect(stringWidth(text)).toBeLessThan(width)
})

test.each([
  ['no terminal', { TERM: 'xterm' }, false],
  ['a dumb terminal', { TERM: 'dumb' }, true],
  ['continuous integration', { TERM: 'xterm', CI: '1' }, true],
])('there is no progress in %s', async (_, env, isTTY) => {
  const { written, terminal, pass } = fake(env, { isTTY })
  for (let done = 0; done < 20; done++) {
    terminal.progress(done, 100)
    pass(500)
  }
  terminal.clear()
  expect(written).toEqual([])
})

/** A project that takes some seconds, however fast the machine is. */
function large(pages: number): string {
  const folder = scratch()
  const text = (words: string) =>
    Array.from({ length: 40 }, (_, at) => `${words} *${at}* [\`${at}\`](x${at}.md), **${at}**.\n`).join('\n')
  for (let at = 0; at < pages; at++) {
    write(folder, `source/${at}.md`, text(`Room ${at} has`))
    write(folder, `translations/sv/${at}.md`, text(`Sal ${at} har`))
  }
  return folder
}

const PAGES = 200

test.skipIf(isUnable)('on a terminal the bar comes and goes, and the result is as in a pipe', async () => {
  const folder = large(PAGES)
  const plain = await run(folder, 'status')
  expect(plain.stderr).toBe('')
  // What is known from the run before would be told at once.
  const { screen } = await inTerminal(folder, `${TVILLING} status --no-cache > result`, { TERM: 'xterm' })
  expect(screen).toMatch(new RegExp(`\\r\\d+/${PAGES} pages {2}.*%.*/s {2}.* left`, 'u'))
  expect(screen.endsWith(CLEAR)).toBe(true)
  expect(read(folder, 'result')).toBe(plain.stdout)
})

test.skipIf(isUnable)('an interrupt takes the bar away and leaves nothing behind', async () => {
  const folder = large(PAGES)
  const child = startTerminal(folder, `${TVILLING} adopt`, { TERM: 'xterm' })
  let seen = ''
  child.stdout?.on('data', (text) => {
    seen += String(text)
  })
  const ended = finish(child)
  while (!seen.includes(' pages ') && child.exitCode === null) await sleep(5)
  child.stdin?.end('\u0003')
  const { code, stdout } = await ended
  expect(code).toBe(130)
  expect(stdout.slice(stdout.lastIndexOf('\r'))).toBe(CLEAR)
  expect(stdout).not.toContain('    at ')
  expect(leftovers(folder)).toEqual([])
})
