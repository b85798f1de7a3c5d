/** What every command shows comes from the catalogue, but for what it shows of the project. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../../scripts/check/index.js'
import { COMMANDS } from '../../scripts/commands/verbs/index.js'
import { LAYOUTS } from '../../scripts/layouts/index.js'
import { copyOf, type Line, ROOT, runLines, write } from '../commands/run.js'
import { readCatalogue } from './catalogue.js'
import { BRACKETS, installWithBrackets } from './installed.js'

const PROGRAM = installWithBrackets()
const phrases = new Set(readCatalogue().values())
const VERBS = COMMANDS.map(({ name }) => name)
const REPOSITORIES = readdirSync(join(ROOT, 'test/repos')).sort()

async function show(lines: readonly Line[]): Promise<readonly string[]> {
  const shown = await runLines(lines, { TVILLING_UI_LANGUAGE: BRACKETS }, PROGRAM)
  return shown.map(({ stdout, stderr }) => stdout + stderr)
}

/** What stands in no brackets, cut where signs that are no words stand: the rest of each line. */
function outside(shown: string): readonly string[] {
  let text = shown.replaceAll(RULE, '\n')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/⟦[^⟦⟧]*⟧/gu, '\n')
  }
  return text
    .split(/\n|\[-|-\]|\{\+|\+\}|…|·|←|→| {2,}/u)
    .map((part) => part.trim().replace(/^[:;,() ?]+|[:;,() ]+$/gu, ''))
    .filter((part) => /\p{L}/u.test(part))
}

/** A rule's id behind its message, with the language. */
const RULE = new RegExp(
  `\\((?:${[...RULES.map(({ id }) => id), 'refused', 'unreadable', 'front-matter', 'files', 'syntax'].join('|')})(?: [\\w-]+)?\\)`,
  'gu',
)

interface Content {
  /** Every text of a project. */
  readonly text: string
  /** Every name of a file or folder. */
  readonly names: ReadonlySet<string>
}

function contentOf(folder: string): Content {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = paths.filter(
    (path) => /\.(?:mdx?|json|jsonl)$/u.test(path) && !path.endsWith('decisions.json'),
  )
  return {
    text: texts.map((path) => collapse(readFileSync(join(folder, path), 'utf8'))).join('\n'),
    names: new Set(paths.flatMap((path) => path.split('/'))),
  }
}

function collapse(text: string): string {
  return text.replaceAll(/\\n|^> |\s+/gmu, ' ')
}

const NAMES: ReadonlySet<string> = new Set([
  ...VERBS,
  ...LAYOUTS.map(({ name }) => name),
  'tvilling',
  'tvilling.json',
])

/** An option, its value's name, a variable, an id, a path or a key with dots, a piece of JSON. */
const TECHNICAL = [
  /^--?[a-z-]+$/u,
  /^<[a-z-]+>$/u,
  /^[A-Z]+(?:_[A-Z]+)+$/u,
  /^[a-f\d]{10}(?:-\d+)?$/u,
  /\S\/\S/u,
  /^\.?[\p{L}\p{M}\w-]+(?:\.[\w-]+)+(?::\d+)*$/u,
  /^[[{]*"[^"\s]*"[\]},:]*$/u,
]

/** Whether a part is a name, something technical, or text of the project. */
function isOfProject(part: string, { text, names }: Content): boolean {
  const isName = (word: string) =>
    TECHNICAL.some((pattern) => pattern.test(word)) ||
    ((NAMES.has(word) || names.has(word)) && !phrases.has(word))
  if (part.split(' ').every(isName)) return true
  // A word alone could be one of the interface's that happens to stand in a text too.
  return text.includes(collapse(part)) && !phrases.has(part)
}

const READING = ['status', 'diff --all', 'check', 'adopt --dry-run', 'confirm translations --by X']

const RUNS = [
  ...REPOSITORIES.map((name) => [name, READING] as const),
  [
    'every-drift',
    ['diff', 'confirm translations/sv --by X --state final --count 3 --dry-run', 'undo --by X'],
  ],
  ['every-drift', ['ack translations/sv/guide.md:3 --by X --reason X', 'ack translations', 'confirm']],
  ['every-drift', ['status --language xx', 'diff nowhere', 'check --fail-on loud', 'check --fail-on']],
  ['every-drift', ['stauts', 'status --langauge sv', 'adopt --threshold high', 'undo too many', 'init']],
  ['not-adopted-yet', ['adopt', 'init --force', 'init --force --source-language en']],
] as const

test.each(RUNS)(
  'in %s: what is not the project’s is a phrase of the catalogue, of %j',
  async (name, lines) => {
    const given = lines.map((args): Line => ({ cwd: copyOf(name), args }))
    const shown = await show(given)
    const escaped = given.flatMap(({ cwd, args }, at) => {
      const text = shown[at] ?? ''
      expect(text).toContain('⟦')
      const content = contentOf(cwd)
      return outside(text)
        .filter((part) => !isOfProject(part, content))
        .map((part) => `${args}: ${part}`)
    })
    expect([...new Set(escaped)]).toEqual([])
  },
)

test('the help of every verb is in the catalogue, but for names, options and command lines', async () => {
  const runs = COMMANDS.flatMap(({ examples }) => examples.map(({ run }) => run)).join('\n')
  const content = { text: collapse(`${runs}\ntvilling status\ntvilling help diff`), names: new Set<string>() }
  const lines = ['--help', ...VERBS.map((verb) => `${verb} --help`)]
  const shown = await show(lines.map((args) => ({ cwd: ROOT, args })))
  const escaped = shown.flatMap(outside).filter(
    // The list of verbs has one that is a word of the interface too.
    (part) => !VERBS.includes(part) && !isOfProject(part, content),
  )
  expect(shown).toHaveLength(lines.length)
  expect([...new Set(escaped)]).toEqual([])
})

test('a text that stands in the code would be found', () => {
  const content = {
    text: '{"source":"The bridge is 40 metres long."}',
    names: new Set(['source', 'guide.md']),
  }
  const seen = outside(
    '⟦Next: ⟦the same⟧⟧\n  source/guide.md:3  missing\n  The bridge is [-40-]{+60+} metres\n  Nothing waits.',
  )
  expect(seen.filter((part) => !isOfProject(part, content))).toEqual(['missing', 'Nothing waits.'])
})

test('opening a repository changes no word of the interface', async () => {
  const folder = copyOf('nothing-waits')
  const lines = ['--help', 'confirm', 'undo too']
  const showAll = () => show(lines.map((args) => ({ cwd: folder, args })))
  const before = await showAll()
  const owned = '{ "help": { "about": "Owned" }, "usage": { "nothingTo": "Owned", "hint": "Owned" } }'
  for (const language of [BRACKETS, 'sv', 'en']) write(folder, `translations/${language}/ui.json`, owned)
  write(folder, 'source/ui.json', owned)
  expect(await showAll()).toEqual(before)
})
