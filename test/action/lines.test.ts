/** At which lines a pull request is annotated: those that GitHub shows of the files as they are. */
import { expect, test } from 'vitest'
import { commit, git } from '../commands/repository.js'
import { edit, read, run, write } from '../commands/run.js'
import { project } from '../store/project.js'
import { type Command, commandsIn } from './forge.js'
import { step } from './run.js'

const LINES = [
  '# The guide',
  '',
  'Guests come in June.',
  '',
  'See {{ name }} at the quay.',
  '',
  'They leave in July.',
  '',
]
const SWEDISH = [
  '# Guiden',
  '',
  'Gäster kommer i juni.',
  '',
  'Se {{ name }} vid kajen.',
  '',
  'De reser i juli.',
  '',
]

/** A project of one page in two languages whose files are written in some way, all in step and committed. */
async function inStep(write: (lines: readonly string[]) => string): Promise<string> {
  const folder = project({
    'tvilling.json': { languages: ['da', 'sv'] },
    'source/guide.md': write(LINES),
    'translations/sv/guide.md': write(SWEDISH),
    'translations/da/guide.md': write(SWEDISH),
  })
  await run(folder, 'adopt')
  commit(folder)
  return folder
}

const annotationsOf = (stdout: string): readonly Command[] =>
  commandsIn(stdout).filter(({ name }) => ['error', 'warning', 'notice'].includes(name))

const placeOf = ({ name, properties }: Command) => `${name} ${properties.file}:${properties.line}`

const WAYS: readonly (readonly [string, (lines: readonly string[]) => string])[] = [
  ['as it is usual', (lines) => lines.join('\n')],
  ['with CRLF', (lines) => lines.join('\r\n')],
  ['with a byte-order mark', (lines) => `\ufeff${lines.join('\n')}`],
  ['with both', (lines) => `\ufeff${lines.join('\r\n')}`],
]

test.each(WAYS)(
  'in a file %s, a changed text is one notice at its line that names both languages',
  async (_, way) => {
    const folder = await inStep(way)
    edit(folder, 'source/guide.md', 'leave in July', 'leave in August')
    commit(folder)
    const { stdout, code } = await step(folder, { base: 'HEAD~1' })
    expect(code).toBe(0)
    const [notice, ...others] = annotationsOf(stdout)
    expect(others).toEqual([])
    expect(placeOf(notice as Command)).toBe('notice source/guide.md:7')
    expect(notice?.properties.title).toMatch(/: da, sv$/u)
  },
)

test.each(WAYS)('in a file %s, what breaks is an error at the line of the translation', async (_, way) => {
  const folder = await inStep(way)
  edit(folder, 'translations/sv/guide.md', '{{ name }}', 'namnet')
  commit(folder)
  const { stdout, code } = await step(folder, { base: 'HEAD~1' })
  expect(code).toBe(1)
  expect(annotationsOf(stdout).map(placeOf)).toContain('error translations/sv/guide.md:5')
})

test('in a page that was moved with its versions, only what changed is told, at its new place', async () => {
  const folder = await inStep((lines) => lines.join('\n'))
  for (const [from, to] of [
    ['source/guide.md', 'source/visit.md'],
    ['translations/sv/guide.md', 'translations/sv/visit.md'],
    ['translations/da/guide.md', 'translations/da/visit.md'],
    ['.tvilling/sv/source/guide.md.jsonl', '.tvilling/sv/source/visit.md.jsonl'],
    ['.tvilling/da/source/guide.md.jsonl', '.tvilling/da/source/visit.md.jsonl'],
  ] as const)
    git(folder, ['mv', from, to])
  write(
    folder,
    'source/visit.md',
    `A line before.\n\n${read(folder, 'source/visit.md').replace('in July', 'in August')}`,
  )
  commit(folder)
  const { stdout } = await step(folder, { base: 'HEAD~1' })
  expect(annotationsOf(stdout).map(placeOf).toSorted()).toEqual([
    'notice source/visit.md:1',
    'notice source/visit.md:9',
  ])
})
