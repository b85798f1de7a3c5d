import { expect, test } from 'vitest'
import type { DecisionReport } from '../../scripts/report/decisions.js'
import type { DraftReport } from '../../scripts/report/draft.js'
import type { StatusReport } from '../../scripts/report/status.js'
import { scratch } from '../store/scratch.js'
import { call, copyOf, edit, filesIn, read, run, write } from './run.js'

const LEDGER = '.tvilling/sv/source/guide.md.jsonl'
const PAGE = 'translations/sv/guide.md'
const BY = { by: 'Åsa Berg' }

function undo(folder: string, options: Readonly<Record<string, string | boolean>> = {}) {
  return call<DecisionReport>(folder, 'undo', [], { ...BY, ...options })
}

test('undo restores the ledgers to the byte', async () => {
  const folder = copyOf('every-drift')
  const before = filesIn(folder)
  await call(folder, 'confirm', [`${PAGE}:3`], BY)
  expect(filesIn(folder)).not.toEqual(before)
  const { stdout, code } = await run(folder, ['undo', '--by', 'Åsa Berg'])
  expect(code).toBe(0)
  expect(stdout).toContain('Taken back: confirm of 1 unit by Åsa Berg.\nNext: npx tvilling status\n')
  expect(filesIn(folder)).toEqual(before)
})

test('undo says what it took back: a run of drafts is remembered like a decision', async () => {
  const folder = scratch()
  write(folder, 'source/page.md', 'The town has 17,000 members.\n')
  write(folder, 'translations/sv/page.md', 'Orten har 17 000 medlemmar.\n')
  await call(folder, 'adopt')
  edit(folder, 'source/page.md', '17,000', '18,000')
  await call(folder, 'draft', [], BY)
  expect((await undo(folder, { 'dry-run': true })).data.undone).toMatchObject({ verb: 'draft' })
  const { stdout } = await run(folder, ['undo', '--by', 'Åsa Berg'])
  expect(stdout).toMatch(/^Taken back: draft of 1 unit by \S/mu)
  expect((await undo(folder)).data.undone).toBeUndefined()
})

test('undo takes a whole batch back, in all its ledgers', async () => {
  const folder = copyOf('nothing-waits')
  const before = filesIn(folder)
  await call(folder, 'confirm', ['.'], { ...BY, state: 'final', count: '10' })
  expect((await undo(folder)).data.decisions).toHaveLength(10)
  expect(filesIn(folder)).toEqual(before)
})

test('undo of the first decision on a translation takes its ledger away, so that it can still be adopted', async () => {
  const folder = copyOf('not-adopted-yet')
  await call(folder, 'confirm', ['translations/sv/visit.md:9'], BY)
  await undo(folder)
  expect(() => read(folder, '.tvilling/sv/source/visit.md.jsonl')).toThrow('ENOENT')
  const { text } = await call(folder, 'adopt')
  expect(text()).toContain('Recorded: 5 units in 1 translation')
})

test('ten decisions are taken back in ten steps, and then there is none', async () => {
  const folder = copyOf('nothing-waits')
  const states = [filesIn(folder)]
  for (let decision = 0; decision < 10; decision++) {
    const [language, line] = [decision % 2 === 0 ? 'sv' : 'da', [2, 5, 7, 9, 10][decision >> 1]]
    await call(folder, 'confirm', [`translations/${language}/page.md:${line}`], { ...BY, state: 'final' })
    states.push(filesIn(folder))
  }
  while (states.length > 1) {
    expect(filesIn(folder)).toEqual(states.pop())
    await undo(folder)
  }
  expect(filesIn(folder)).toEqual(states[0])
  expect((await undo(folder)).text()).toBe('Nothing to undo: no decision is remembered on this machine.')
})

test('all that one run of draft proposed is taken back in one step, and the decision before it in the next', async () => {
  const folder = scratch()
  write(folder, 'tvilling.json', '{ "languages": ["sv"] }')
  const pages = Array.from({ length: 55 }, (_, at) => `page-${at}.md`)
  for (const [at, page] of pages.entries()) {
    write(folder, `source/${page}`, `# Room ${at}\n\nThe map is from 1951.\n`)
    write(folder, `translations/sv/${page}`, `# Sal ${at}\n\nKartan är från 1951.\n`)
  }
  await call(folder, 'adopt')
  for (const page of pages) edit(folder, `source/${page}`, '1951', '1952')
  const before = filesIn(folder)
  await call(folder, 'confirm', ['translations/sv/page-0.md:1'], { ...BY, state: 'final' })
  const decided = filesIn(folder)
  expect((await call<DraftReport>(folder, 'draft')).data.drafts).toHaveLength(pages.length)
  expect((await undo(folder)).data.decisions).toHaveLength(pages.length)
  expect(filesIn(folder)).toEqual(decided)
  await undo(folder)
  expect(filesIn(folder)).toEqual(before)
})

test('undo refuses as a whole when one of the records was changed since', async () => {
  const folder = copyOf('nothing-waits')
  await call(folder, 'confirm', ['.'], { ...BY, state: 'final', count: '10' })
  edit(folder, '.tvilling/sv/source/page.md.jsonl', '"state":"final"', '"state":"reviewed"')
  const before = filesIn(folder)
  await expect(undo(folder)).rejects.toThrow(
    /^Cannot undo the confirm by Åsa Berg at .*: unit 0f09304f71 in \.tvilling\/sv\/source\/page\.md\.jsonl was changed since\. .* nothing was taken back$/u,
  )
  expect(filesIn(folder)).toEqual(before)
})

test('undo leaves decisions alone that others made on other units of the same ledger', async () => {
  const folder = copyOf('every-drift')
  await call(folder, 'confirm', [`${PAGE}:3`], BY)
  edit(folder, LEDGER, '"source":"Breakfast is at eight."', '"source":"Breakfast is at nine."')
  await undo(folder)
  expect(read(folder, LEDGER)).toContain('Breakfast is at nine.')
  expect(read(folder, LEDGER)).toContain('Every summer 40 guests')
})

test('undo --dry-run shows what would be taken back and writes nothing', async () => {
  const folder = copyOf('every-drift')
  await call(folder, 'confirm', [`${PAGE}:3`], BY)
  const journal = read(folder, '.tvilling/cache/decisions.json')
  const before = filesIn(folder)
  const { data } = await undo(folder, { 'dry-run': true })
  expect(data).toMatchObject({ dryRun: true, decisions: [{ id: 'd9c981d24b' }] })
  expect([filesIn(folder), read(folder, '.tvilling/cache/decisions.json')]).toEqual([before, journal])
})

test('undo in a folder without decisions writes nothing', async () => {
  const folder = copyOf('not-adopted-yet')
  const before = filesIn(folder)
  const { stdout, code } = await run(folder, 'undo --by Åsa')
  expect([stdout, code]).toEqual(['Nothing to undo: no decision is remembered on this machine.\n', 0])
  expect(filesIn(folder)).toEqual(before)
})

test.each([
  ['is no JSON', '{'],
  ['is no list', '{"a":1}'],
  ['holds something else', '[1, null, {"changes":[{}]}]'],
  [
    'names a file that is no ledger',
    JSON.stringify([
      {
        verb: 'confirm',
        by: 'Eve',
        at: '2026-01-01T00:00:00Z',
        changes: [
          { ledger: 'source/guide.md', document: 'x', language: 'sv', id: 'a', before: null, after: null },
        ],
      },
    ]),
  ],
])('a journal that %s counts as empty', async (_, journal) => {
  const folder = copyOf('every-drift')
  write(folder, '.tvilling/cache/decisions.json', journal)
  const before = filesIn(folder)
  expect((await undo(folder)).text()).toContain('Nothing to undo')
  expect(filesIn(folder)).toEqual(before)
  await call(folder, 'confirm', [`${PAGE}:3`], BY)
  expect((await undo(folder)).data.decisions).toHaveLength(1)
})

test('undo of an acknowledgement makes the unit outdated again', async () => {
  const folder = copyOf('every-drift')
  const outdated = async () => (await call<StatusReport>(folder, 'status')).data.totals.outdated
  await call(folder, 'ack', [`${PAGE}:3`], { ...BY, reason: 'rounded' })
  expect(await outdated()).toBe(2)
  await undo(folder)
  expect(await outdated()).toBe(3)
})
