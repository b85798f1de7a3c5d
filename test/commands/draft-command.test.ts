import { describe, expect, test } from 'vitest'
import type { DraftReport } from '../../scripts/report/draft.js'
import { scratch } from '../store/scratch.js'
import { call, filesIn, finish, read, run, start, write } from './run.js'

const SOURCE = 'source/page.md'
const PAGE = 'translations/sv/page.md'
const LEDGER = '.tvilling/sv/source/page.md.jsonl'

/** A page with three units that nobody translated, and one that is outdated in more than its numbers. */
async function project(): Promise<string> {
  const folder = scratch()
  write(folder, SOURCE, '# Twin towns\n\nThe town is old.\n')
  write(folder, PAGE, '# Vänorter\n\nOrten är gammal.\n')
  await call(folder, 'adopt')
  write(folder, SOURCE, '# Twin towns\n\nThe town is very old.\n\nOne more.\n\nAnd another.\n')
  return folder
}

/** A program that answers each request with its text in capitals, and counts how often it was run. */
const CAPITALS = `
const fs = require('node:fs')
fs.appendFileSync('runs', 'x')
for (const line of fs.readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
  const { id, text, previous } = JSON.parse(line)
  console.log(JSON.stringify({ id, text: 'Svar: ' + text.toUpperCase(), model: previous ? 'patcher' : 'writer', score: 0.5 }))
}
`

function program(code: string): Readonly<Record<string, string>> {
  return { TVILLING_COMMAND: JSON.stringify([process.execPath, '-e', code]) }
}

function draft(
  folder: string,
  env: Readonly<Record<string, string>>,
  options: Readonly<Record<string, string | boolean>> = {},
) {
  const inFolder = {
    ...env,
    TVILLING_COMMAND: (env.TVILLING_COMMAND ?? '').replace("'runs'", `'${folder}/runs'`),
  }
  return call<DraftReport>(folder, 'draft', [], { engine: 'command', ...options }, { env: inFolder })
}

function runsIn(folder: string): number {
  return 'runs' in filesIn(folder) ? read(folder, 'runs').length : 0
}

describe('a program that answers', () => {
  test('has its texts kept as drafts, with what it says of itself', async () => {
    const folder = await project()
    const { data, code } = await draft(folder, program(CAPITALS))
    expect(code).toBe(0)
    expect(
      data.drafts.map(({ draft: { text, origin, engine, model, score } }) => [
        text,
        origin,
        engine,
        model,
        score,
      ]),
    ).toEqual([
      ['Svar: THE TOWN IS VERY OLD.', 'mt', 'command', 'patcher', 0.5],
      ['Svar: ONE MORE.', 'mt', 'command', 'writer', 0.5],
      ['Svar: AND ANOTHER.', 'mt', 'command', 'writer', 0.5],
    ])
    expect(data.engines).toEqual([{ engine: 'command', units: 3, characters: 42 }])
  })

  test('is told the text, its neighbours, what it was before, and the terms in it', async () => {
    const folder = await project()
    write(folder, 'glossary.json', '{"terms": [{"source": "town", "targets": {"sv": {"preferred": "ort"}}}]}')
    const echo = `
const fs = require('node:fs')
fs.writeFileSync('runs', fs.readFileSync(0, 'utf8'))`
    await draft(folder, program(echo))
    const asked = read(folder, 'runs')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    expect(asked[0]).toEqual({
      id: '1',
      sourceLanguage: 'en',
      language: 'sv',
      text: 'The town is very old.',
      kind: 'paragraph',
      notation: 'markdown',
      heading: 'Twin towns',
      before: 'Twin towns',
      behind: 'One more.',
      previous: { source: 'The town is old.', target: 'Orten är gammal.' },
      terms: [{ source: 'town', preferred: 'ort', isKept: false }],
      sisters: [],
    })
  })

  test('is not run again: not for what it drafted, nor for what it had nothing for', async () => {
    const folder = await project()
    const some = CAPITALS.replace(
      'console.log',
      "if (previous) console.log(JSON.stringify({ id, reason: 'too old' })); else console.log",
    )
    const first = await draft(folder, program(some))
    expect(first.data.without.map(({ reasons }) => reasons)).toEqual([['command: too old']])
    const before = filesIn(folder)
    const second = await draft(folder, program(some))
    expect(second.data.engines).toEqual([{ engine: 'command', units: 0, characters: 0 }])
    expect(second.data.without[0]?.reasons[0]).toContain('too old (it was asked before; --again asks anew)')
    expect(runsIn(folder)).toBe(1)
    expect(filesIn(folder)).toEqual(before)
    await draft(folder, program(some), { again: true })
    expect(runsIn(folder)).toBe(2)
  })

  test('is asked anew when it is another program', async () => {
    const folder = await project()
    const silent = `require('node:fs').readFileSync(0)`
    expect((await draft(folder, program(silent))).data.without).toHaveLength(3)
    expect((await draft(folder, program(CAPITALS))).data.drafts).toHaveLength(3)
  })

  test('has no draft kept that its page cannot have', async () => {
    const folder = await project()
    const breaking = CAPITALS.replace("'Svar: '", "'# Svar\\n\\n'")
    const { data } = await draft(folder, program(breaking))
    expect(data.drafts).toEqual([])
    expect(data.without).toHaveLength(3)
    expect(read(folder, LEDGER)).not.toContain('"draft"')
  })
})

describe('what would be asked', () => {
  test('is counted by --dry-run, with its price, and nothing is run', async () => {
    const folder = await project()
    write(
      folder,
      'tvilling.json',
      '{"draft": {"prices": {"command": {"perMillion": 1000, "currency": "EUR"}}}}',
    )
    const before = filesIn(folder)
    const { data, text } = await draft(folder, program(CAPITALS), {
      engine: 'patch,command',
      'dry-run': true,
    })
    expect(data.engines).toEqual([
      { engine: 'patch', units: 3, characters: 0 },
      { engine: 'command', units: 3, characters: 42, price: { amount: 0.042, currency: 'EUR' } },
    ])
    expect(text()).toContain('Would be asked, at most:\n  command: 3 units, 42 characters, €0.04')
    expect(filesIn(folder)).toEqual(before)
  })

  test('stays within --max-characters', async () => {
    const folder = await project()
    const { data } = await draft(folder, program(CAPITALS), { 'max-characters': '22' })
    expect(data.engines).toEqual([{ engine: 'command', units: 1, characters: 21 }])
    expect(data.without.map(({ reasons }) => reasons[0])).toEqual(
      Array(2).fill('command: it would be more than --max-characters allows'),
    )
    expect(
      (await draft(folder, program(CAPITALS), { 'max-characters': '20' })).data.engines[0]?.characters,
    ).toBe(9)
    await expect(draft(folder, {}, { 'max-characters': 'many' })).rejects.toThrow('expected a whole number')
  })
})

describe('a program in trouble ends the run with 3, keeps what it answered before, and is told apart', () => {
  test.each<[string, string, RegExp]>([
    ['exits', `process.stderr.write('out of ink\\n'); process.exit(7)`, /ended with 7: out of ink$/u],
    ['is killed', `process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1e3)`, /ended with SIGTERM$/u],
    ['prints no JSON', `console.log('Hello!')`, /^command: line 1 of its output is no answer/u],
    ['prints JSON that is no answer', `console.log('[1]')`, /^command: line 1 of its output is no answer/u],
    ['answers what nobody asked', `console.log('{"id": "9", "text": "x"}')`, /answers no request/u],
    [
      'answers twice',
      `for (let i = 0; i < 2; i++) console.log('{"id": "1", "text": "x"}')`,
      /^command: line 2 of its output answers no request, or one again/u,
    ],
    ['is silent', `setInterval(() => {}, 1000)`, /said nothing for too long/u],
    [
      'never ends its line',
      `const a = 'a'.repeat(1e6); const f = () => process.stdout.write(a, f); f()`,
      /said too much/u,
    ],
    ['closes its ears', `process.stdin.destroy(); process.exit(0)`, /^$/u],
  ])('that %s', async (_, code, expected) => {
    const folder = await project()
    // Only the one that says nothing must be waited for.
    const seconds = expected.source.includes('nothing') ? '2' : '60'
    const { data, code: exit } = await draft(folder, { ...program(code), TVILLING_SECONDS: seconds })
    expect(data.problems.join('\n')).toMatch(expected)
    expect(exit).toBe(data.problems.length > 0 ? 3 : 0)
    expect(read(folder, PAGE)).toBe('# Vänorter\n\nOrten är gammal.\n')
  })

  test('that is not there, not named, or named wrongly', async () => {
    const folder = await project()
    const problem = async (env: Readonly<Record<string, string>>) =>
      (await draft(folder, env)).data.problems.join()
    expect(await problem({ TVILLING_COMMAND: '/nowhere/engine --fast' })).toBe(
      'command: cannot run /nowhere/engine (ENOENT)',
    )
    expect(await problem({})).toContain('expected TVILLING_COMMAND')
    expect(await problem({ TVILLING_COMMAND: '["a", 1]' })).toContain('expected words in JSON')
    expect(await problem({ ...program(''), TVILLING_SECONDS: 'soon' })).toContain(
      'expected a number of seconds',
    )
  })

  test('keeps what it answered before it failed', async () => {
    const folder = await project()
    const failing = `${CAPITALS}\nprocess.exit(1)`
    const { data, code } = await draft(folder, program(failing))
    expect(data.drafts).toHaveLength(3)
    expect(code).toBe(3)
  })

  test('has no secret of the environment in what is told of it', async () => {
    const folder = await project()
    const leak = `process.stderr.write('denied: ' + process.env.MY_API_KEY + ' ' + encodeURIComponent(process.env.MY_API_KEY)); process.exit(1)`
    const env = { ...program(leak), MY_API_KEY: 'canary/0123456789' }
    const { stdout, stderr, code } = await run(folder, ['draft', '--engine', 'command', '--json'], env)
    expect(code).toBe(3)
    expect(JSON.parse(stdout).problems[0]).toMatch(/ended with 1: what it says is not shown/u)
    expect(stdout + stderr).not.toContain('canary')
  })

  test('gets words, and no shell reads them', async () => {
    const folder = await project()
    await draft(folder, { TVILLING_COMMAND: 'echo $(touch runs); touch runs' })
    expect(runsIn(folder)).toBe(0)
  })
})

test('an interrupt keeps what was answered until then, and ends with 130', async () => {
  const folder = await project()
  write(folder, 'source/other.md', 'A third.\n')
  const slow = CAPITALS.replace('for (', "process.on('SIGINT', () => {}); let n = 0; for (").replace(
    '  console.log',
    '  if (n++ === 3) { fs.writeFileSync(1, ""); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20000) }\n  fs.writeFileSync(1, "");\n  console.log',
  )
  const child = start(folder, ['draft', '--engine', 'command'], program(slow))
  child.stderr?.once('data', () => setTimeout(() => child.kill('SIGINT'), 1500))
  const { code, stdout, milliseconds } = await finish(child)
  expect(code).toBe(130)
  expect(stdout).toContain('Interrupted: what was done until then is kept.')
  expect(milliseconds).toBeLessThan(15_000)
  expect(filesIn(folder)).toHaveProperty(LEDGER)
  const records = Object.keys(filesIn(folder)).filter((path) => path.endsWith('.jsonl'))
  expect(
    records
      .map((path) => read(folder, path))
      .join('')
      .match(/"draft":/gu),
  ).toHaveLength(3)
})
