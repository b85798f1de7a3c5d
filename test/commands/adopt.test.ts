import { expect, test } from 'vitest'
import type { AdoptReport } from '../../scripts/report/adopt.js'
import type { DiffReport } from '../../scripts/report/diff.js'
import { call, changedFiles, copyOf, filesIn, run, write } from './run.js'

const LEDGER = '.tvilling/sv/source/visit.md.jsonl'

test('adopt records the pairs that are sure, and tells what has no counterpart on either side', async () => {
  const folder = copyOf('not-adopted-yet')
  const { data, code } = await call<AdoptReport>(folder, 'adopt')
  expect(code).toBe(0)
  expect(data.documents).toMatchObject([
    {
      target: 'translations/sv/visit.md',
      recorded: 5,
      doubtful: [],
      orphaned: [{ target: { text: 'Vår webbplats använder inga kakor.', line: 1 } }],
      untranslated: [{ source: { text: 'Nobody knows who took the picture.', line: 7 } }],
    },
  ])
  const { units } = (await call<DiffReport>(folder, 'diff', [], { all: true })).data
  const pairs = units.filter(({ drift }) => drift === 'current')
  expect(pairs.map(({ source, target }) => [source?.line, target?.line])).toEqual([
    [1, 3],
    [3, 5],
    [5, 7],
    [9, 9],
    [11, 11],
  ])
  expect(new Set(pairs.map(({ state }) => state))).toEqual(new Set(['translated']))
})

test('adopt leaves to people what it is not sure of, and shows both sides', async () => {
  const folder = copyOf('not-adopted-yet')
  const { stdout, code } = await run(folder, 'adopt --threshold 1')
  expect(code).toBe(0)
  expect(stdout).toContain('translations/sv/visit.md  ←  source/visit.md\n  0 units paired\n')
  expect(stdout).toMatch(
    / {2}doubtful, look at both sides\n {4}\d+ % sure\n {4}source\/visit\.md:1 {2}The visit of 1951\n {4}translations\/sv\/visit\.md:3 {2}Besöket 1951\n/u,
  )
  expect(stdout).toContain('  in the translation only\n    translations/sv/visit.md:1  Vår webbplats')
  expect(stdout).toContain('  1 segment of the source not translated\n')
  expect(stdout).toMatch(/No page was written\.\n\nNext: npx tvilling diff, then confirm what is right\n$/u)
})

test('adopt writes below .tvilling only, and a second run changes nothing', async () => {
  const folder = copyOf('not-adopted-yet')
  const before = filesIn(folder)
  await run(folder, 'adopt')
  const after = filesIn(folder)
  expect(changedFiles(before, after)).toEqual(['.tvilling/.gitignore', LEDGER])
  const { stdout } = await run(folder, 'adopt')
  expect(stdout).toBe(
    'Nothing to adopt: there is no translation without a ledger.\n\nNext: npx tvilling status\n',
  )
  expect(filesIn(folder)).toEqual(after)
})

test('adopt --dry-run shows the same and writes nothing', async () => {
  const folder = copyOf('not-adopted-yet')
  const before = filesIn(folder)
  const dry = await run(folder, 'adopt --dry-run')
  expect(dry.stdout).toContain('Would be recorded: 5 units in 1 translation. No page was written.')
  expect(filesIn(folder)).toEqual(before)
  const { stdout } = await run(folder, 'adopt')
  expect(stdout.split('\n').slice(0, 4)).toEqual(dry.stdout.split('\n').slice(0, 4))
})

test('adopt takes what it can, names what it cannot read and exits 3', async () => {
  const folder = copyOf('not-adopted-yet')
  write(folder, 'source/other.md', '# Other\n')
  write(folder, 'translations/sv/other.md', new Uint8Array([0x80]))
  const { stdout, code } = await run(folder, 'adopt')
  expect(code).toBe(3)
  expect(stdout).toContain('translations/sv/other.md:1: byte 0x80 at offset 0 is not UTF-8')
  expect(stdout).toContain('Recorded: 5 units')
})

test('adopt keeps lines that a person added to the list of ignored files', async () => {
  const folder = copyOf('not-adopted-yet')
  write(folder, '.tvilling/.gitignore', 'notes.txt')
  const before = filesIn(folder)
  await call(folder, 'adopt', [], { 'dry-run': true })
  expect(filesIn(folder)).toEqual(before)
  await call(folder, 'adopt')
  const { stdout } = await run(folder, 'adopt')
  expect(stdout).toContain('Nothing to adopt')
  expect(filesIn(folder)['.tvilling/.gitignore']).not.toBe(before['.tvilling/.gitignore'])
})

test.each(['2', '-1', 'sure', ''])('adopt --threshold %j is refused', async (threshold) => {
  await expect(call(copyOf('not-adopted-yet'), 'adopt', [], { threshold })).rejects.toThrow(
    `Unexpected --threshold ${JSON.stringify(threshold)}, expected a number between 0 and 1`,
  )
})
