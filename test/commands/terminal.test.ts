import { Ajv } from 'ajv'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../scripts/commands/verbs/index.js'
import { copyOf, inTerminal, isUnable, ROOT, read, run, runLines, TVILLING } from './run.js'

const VERBS = COMMANDS.map(({ name }) => name)

const ESCAPE = '\u001b['

test.each([
  ['a pipe', '', {}, false],
  ['--color in a pipe', '--color', {}, true],
  ['--no-color in a pipe', '--no-color', {}, false],
  ['FORCE_COLOR in a pipe', '', { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', '', { FORCE_COLOR: '0' }, false],
  ['an empty FORCE_COLOR in a pipe', '', { FORCE_COLOR: '' }, false],
  ['NO_COLOR before FORCE_COLOR', '', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['an empty NO_COLOR, which does not count', '', { NO_COLOR: '', FORCE_COLOR: '1' }, true],
  ['--color before NO_COLOR', '--color', { NO_COLOR: '1' }, true],
  ['--no-color before FORCE_COLOR', '--no-color', { FORCE_COLOR: '1' }, false],
  ['FORCE_COLOR before TERM=dumb', '', { FORCE_COLOR: '1', TERM: 'dumb' }, true],
] as const)('%s: colours are as documented', async (_, flag, env, colored) => {
  const { stdout } = await run(copyOf('nothing-waits'), `status ${flag}`, env)
  expect(stdout.includes(ESCAPE)).toBe(colored)
})

test.skipIf(isUnable)('a terminal gets colours unless it is dumb or told otherwise', async () => {
  const folder = copyOf('nothing-waits')
  const shows = async (env: Readonly<Record<string, string>>) =>
    (await inTerminal(folder, `${TVILLING} status`, env)).screen.includes(ESCAPE)
  expect(await shows({ TERM: 'xterm' })).toBe(true)
  expect(await shows({ TERM: 'dumb' })).toBe(false)
  expect(await shows({ TERM: 'xterm', NO_COLOR: '1' })).toBe(false)
  expect(await shows({ TERM: 'xterm', FORCE_COLOR: '0' })).toBe(false)
})

test.skipIf(isUnable).each([0, 80, 120])(
  'what is shown fits into a terminal of %i columns',
  async (columns) => {
    const { screen, code } = await inTerminal(
      copyOf('every-drift'),
      `stty cols ${columns}; ${TVILLING} diff`,
      { TERM: 'dumb' },
    )
    expect(code).toBe(0)
    const widest = Math.max(...screen.split('\n').map((line) => stringWidth(line)))
    expect(widest).toBeLessThanOrEqual(columns || 80)
    expect(widest).toBeGreaterThan((columns || 80) - 20)
  },
)

test('without colours a change is marked by signs', async () => {
  const { stdout } = await run(copyOf('every-drift'), 'diff --no-color')
  expect(stdout).toContain('[-40-]{+60+}')
  expect(stdout).not.toContain(ESCAPE)
})

const RUNS = [
  ['init', 'not-adopted-yet', 'init --dry-run --source-language en'],
  ['adopt', 'not-adopted-yet', 'adopt'],
  ['adopt', 'ledger-in-conflict', 'adopt'],
  ['status', 'every-drift', 'status'],
  ['status', 'ledger-in-conflict', 'status'],
  ['diff', 'every-drift', 'diff --all'],
  ['diff', 'ledger-in-conflict', 'diff'],
  ['check', 'every-rule', 'check'],
  ['check', 'ledger-in-conflict', 'check'],
  ['audit', 'every-drift', 'audit'],
  ['decision', 'every-drift', 'confirm translations/sv/guide.md:3 --by Åsa'],
  ['decision', 'every-drift', 'ack translations/sv/guide.md:3 --by Åsa --reason spelling'],
  ['decision', 'every-drift', 'undo --by Åsa'],
  ['draft', 'every-drift', 'draft --dry-run'],
  ['decision', 'every-drift', 'approve translations --by Åsa --count 0'],
  ['decision', 'every-drift', 'reject translations --by Åsa --count 0'],
  ['decision', 'every-rule', 'waive translations/sv/placeables-fires.md:3 --rule link --reason X --by Åsa'],
  ['terms-check', 'every-rule', 'terms check'],
  ['tm-stats', 'every-drift', 'tm stats'],
  ['doctor', 'every-drift', 'doctor'],
  ['freshness', 'every-drift', 'report'],
  ['completion', 'every-drift', 'completion bash'],
  ['build', 'every-drift', 'build'],
] as const

const shown = await runLines(
  RUNS.map(([, repository, line]) => ({ cwd: copyOf(repository), args: `${line} --json` })),
)

test.each(RUNS.map(([schema, , line], at) => [schema, line, shown[at]] as const))(
  '%s: %s --json prints what its schema says, and nothing else',
  (schema, _, result) => {
    const { stdout = '', stderr } = result ?? {}
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^\{\n {2}"version": 1,\n/u)
    expect(stdout.endsWith('\n}\n')).toBe(true)
    expectSchema(schema, JSON.parse(stdout))
  },
)

test('every verb but the review, which waits for people, is among those whose JSON is looked at', () => {
  const looked = new Set(RUNS.map(([, , line]) => line.split(' ')[0]))
  expect(VERBS.filter((verb) => !looked.has(verb))).toEqual(['review'])
})

function expectSchema(name: string, data: unknown): void {
  const validate = new Ajv({ allowUnionTypes: true }).compile(
    JSON.parse(read(ROOT, `docs/schema/${name}.json`)),
  )
  expect(validate(data) ? [] : validate.errors).toEqual([])
}

test.each(['status', 'diff', 'check'])('%s --json before the verb means the same', async (verb) => {
  const folder = copyOf('nothing-waits')
  const [before, behind] = await Promise.all([run(folder, `--json ${verb}`), run(folder, `${verb} --json`)])
  expect(before).toMatchObject({ stdout: behind.stdout, code: 0 })
})

test('check --format json is the same as --json', async () => {
  const folder = copyOf('every-rule')
  const [format, json] = await Promise.all([run(folder, 'check --format json'), run(folder, 'check --json')])
  expect(format.stdout).toBe(json.stdout)
})

test.each([
  ['status --language xx --json', 2, 'usage', 'Unexpected language "xx"'],
  ['--json stauts', 2, 'usage', 'Did you mean status?'],
  ['check --format=json --fail-on loud', 2, 'usage', 'Unexpected --fail-on "loud"'],
  ['diff --jsn --json', 2, 'usage', 'Did you mean --json?'],
  ['confirm --json translations/sv', 2, 'usage', 'Nobody to decide'],
  ['undo --json now', 2, 'usage', 'Too many arguments'],
])('the error of “%s” is JSON too', async (line, exit, error, message) => {
  const { stdout, stderr, code } = await run(copyOf('every-drift'), line)
  expect([code, stderr]).toEqual([exit, ''])
  const data = JSON.parse(stdout)
  expectSchema('error', data)
  expect(data).toMatchObject({ version: 1, error: { code: error } })
  expect(data.error.message).toContain(message)
})

test('a ledger in conflict is the error “ledger” in JSON, and exit code 4', async () => {
  const { stdout, code } = await run(copyOf('ledger-in-conflict'), 'confirm translations/sv --by Åsa --json')
  expect(code).toBe(4)
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, error: { code: 'ledger' } })
})

test.each([
  ['stauts', 'Did you mean status?'],
  ['frobnicate', `expected one of: ${VERBS.join(', ')}`],
  ['status --langauge sv', 'Did you mean --language?'],
  ['status --language svv', 'expected one of: da, sv'],
  ['status surce', 'Did you mean "source"?'],
  ['status translations/sv/guid.md', 'Did you mean "translations/sv/guide.md"?'],
  ['status translations/se/guide.md', 'Did you mean "translations/sv/guide.md"?'],
  ['status translations/sv/x.md', 'Did you mean "translations/sv"?'],
  ['help stauts', 'Did you mean status?'],
  ['stat', 'Did you mean status?'],
  ['exprot --out x', 'Did you mean terms export, tm export?'],
  ['status --lang sv', 'Did you mean --language?'],
  ['status -l sv', 'Did you mean --language?'],
  ['review --term', 'Did you mean --terminal?'],
  ['report --output x', 'Did you mean --out?'],
  ['--lang sv status', 'Did you mean tvilling status --language?'],
  ['status guide.md', 'Did you mean "source/guide.md"?'],
  ['check --fail-on', "'--fail-on <severity>' argument missing"],
])('“%s” is answered with what may have been meant: exit code 2', async (line, message) => {
  const { stdout, stderr, code } = await run(copyOf('every-drift'), line)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
  const verb = /^(?:status|check|review|report)\b/u.exec(line)?.[0]
  expect(stderr).toContain(verb === undefined ? 'See tvilling --help' : `See tvilling ${verb} --help.\n`)
})

test.each([
  ['approve', 'a path, a path:line or the id of a unit', 'tvilling approve '],
  ['ack source/guide.md', '--reason with a text', 'tvilling ack '],
  ['terms', 'one of: check, find', 'tvilling terms '],
  ['terms import', 'the path of a TBX or CSV file', 'tvilling terms import '],
  ['tm find', 'a text in quotes', 'tvilling tm find '],
  ['completion', 'one of bash, zsh, fish', 'tvilling completion bash '],
])('“%s” names what is missing, with an example: exit code 2', async (line, missing, example) => {
  const { stderr, code } = await run(copyOf('every-drift'), line)
  expect(code).toBe(2)
  expect(stderr).toContain(`expected ${missing}`)
  expect(stderr).toContain(`\nFor example: ${example}`)
})

test('the help of every verb has an example that names it, fits the screen, and exits 0', async () => {
  const shown = await runLines(VERBS.map((verb) => ({ cwd: ROOT, args: `${verb} --help` })))
  expect(shown).toHaveLength(VERBS.length)
  for (const [at, verb] of VERBS.entries()) {
    const { stdout, stderr, code } = shown[at] ?? {}
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`^Usage: tvilling ${verb} `, 'u'))
    expect(stdout).toMatch(new RegExp(`\\nExamples:\\n {2}tvilling ${verb}`, 'u'))
    expect(stdout?.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([])
  }
})

test.each(['sv', 'da', 'de', 'nb'])(
  'in %s no line of help, tables or messages is too long',
  async (language) => {
    const lines = [
      '--help',
      ...VERBS.map((verb) => `${verb} --help`),
      'status',
      'diff --all',
      'adopt --dry-run',
    ]
    const cwd = copyOf('every-drift')
    const shown = await runLines(
      [...lines.map((args) => ({ cwd, args })), { cwd: copyOf('every-rule'), args: 'check' }],
      {
        LANG: `${language}_XX.UTF-8`,
      },
    )
    expect(shown).toHaveLength(lines.length + 1)
    // A command to copy stays on its line, however long its path is.
    const wide = shown
      .flatMap(({ stdout }) => stdout.split('\n'))
      .filter((line) => stringWidth(line) > 80 && !line.includes('npx tvilling'))
    expect(wide).toEqual([])
  },
)

test('--ui-language chooses the language before the environment, wherever it stands', async () => {
  const folder = copyOf('nothing-waits')
  const shown = await Promise.all([
    run(folder, '--ui-language sv status', { LANG: 'de_DE.UTF-8' }),
    run(folder, 'status --ui-language=sv', { TVILLING_UI_LANGUAGE: 'da' }),
    run(folder, 'status', { LANGUAGE: 'fr:sv', LANG: 'fr_FR.UTF-8' }),
  ])
  for (const { stdout, stderr } of shown) {
    expect(stdout).toMatch(/^Allt är i takt: 2 översättningar\./u)
    expect(stderr).toBe('')
  }
  expect((await run(folder, 'status', { LANG: 'fr_FR.UTF-8' })).stdout).toMatch(/^Everything is in step/u)
})

test('a language that there is not is an error of --ui-language, with those there are, in the one of the environment', async () => {
  const { stdout, stderr, code } = await run(ROOT, 'status --ui-language fr', { LANG: 'de_AT.UTF-8' })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('Unerwartet: --ui-language "fr", erwartet: da, de, en, nb, sv')
  const json = await run(ROOT, 'status --json --ui-language fr')
  expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, error: { code: 'usage' } })
})

test('what programs read is the same in every language', async () => {
  const folder = copyOf('every-drift')
  const withoutTexts = (json: string) => json.replace(/"(?:reason|expected)": "(?:[^"\\]|\\.)*"/gu, '')
  for (const verb of ['status', 'diff', 'check']) {
    const [english, german] = await Promise.all([
      run(folder, `${verb} --json`),
      run(folder, `${verb} --json --ui-language de`),
    ])
    expect(withoutTexts(german?.stdout ?? '')).toBe(withoutTexts(english?.stdout ?? ''))
  }
})

test('tvilling alone prints the help, as --help and help do', async () => {
  const [bare, option, verb, inner] = await Promise.all(
    ['', '--help', 'help', 'help diff'].map((line) => run(ROOT, line)),
  )
  expect(bare).toMatchObject({ stdout: option?.stdout, code: 0, stderr: '' })
  expect(verb).toMatchObject({ stdout: option?.stdout, code: 0, stderr: '' })
  for (const name of VERBS) expect(bare?.stdout).toMatch(new RegExp(`^ {2}${name} `, 'mu'))
  expect(inner?.stdout).toContain('Usage: tvilling diff')
})

test('--version prints the version of the package and nothing else', async () => {
  const { stdout, code } = await run(ROOT, '--version')
  expect([stdout, code]).toEqual([`${JSON.parse(read(ROOT, 'package.json')).version}\n`, 0])
})

test('a command in a pipe writes its result to standard output and its errors to standard error', async () => {
  const folder = copyOf('every-drift')
  const [result, error] = await Promise.all([run(folder, 'diff'), run(folder, 'diff nowhere')])
  expect([result.stderr, error.stdout]).toEqual(['', ''])
  expect(result.stdout).not.toBe('')
  expect(error.stderr).not.toContain('    at ')
})

test('--debug shows the stack of an error too', async () => {
  const { stderr, code } = await run(copyOf('every-drift'), 'status --language xx --debug')
  expect(code).toBe(2)
  expect(stderr).toContain('    at ')
})
