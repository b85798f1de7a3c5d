import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import type { DecisionReport } from '../../scripts/report/decisions.js'
import type { DiffReport } from '../../scripts/report/diff.js'
import { parseLedger } from '../../scripts/store/ledger.js'
import { call, changedFiles, copyOf, filesIn, read, run, write } from './run.js'

const LEDGER = '.tvilling/sv/source/guide.md.jsonl'
const PAGE = 'translations/sv/guide.md'
const LEDGER_OF_PAGE = '.tvilling/sv/source/page.md.jsonl'

function recordOf(folder: string, source: string): LedgerRecord | undefined {
  return parseLedger(read(folder, LEDGER), LEDGER).find((record) => record.source === source)
}

async function driftAt(folder: string, place: string): Promise<string | undefined> {
  const { data } = await call<DiffReport>(folder, 'diff', [place], { language: 'sv' })
  return data.units[0]?.drift
}

/** Confirms as Åsa Berg. */
function confirm(
  folder: string,
  args: readonly string[],
  options: Readonly<Record<string, string | boolean>> = {},
) {
  return call<DecisionReport>(folder, 'confirm', args, { by: 'Åsa Berg', language: 'sv', ...options })
}

test('confirm of a path records its unconfirmed units, and leaves outdated ones alone', async () => {
  const folder = copyOf('every-drift')
  const { data, text } = await confirm(folder, [PAGE])
  expect(data.decisions).toMatchObject([
    { id: '042d498e23', after: { state: 'translated', origin: 'human' } },
  ])
  expect(text()).toMatch(/Recorded: confirm of 1 unit by Åsa Berg\.\nTo take it back: npx tvilling undo$/u)
  expect(await driftAt(folder, `${PAGE}:13`)).toBe('current')
  expect(await driftAt(folder, `${PAGE}:3`)).toBe('outdated')
})

test('confirm of a line records an outdated unit against the source as it stands', async () => {
  const folder = copyOf('every-drift')
  const before = recordOf(folder, 'Every summer 40 guests come to the town.')
  const { data } = await confirm(folder, [`${PAGE}:3`])
  const after = recordOf(folder, 'Every summer 60 guests come to the town.')
  expect(data.decisions).toHaveLength(1)
  expect(after).toMatchObject({
    id: before?.id,
    order: before?.order,
    target: before?.target,
    by: 'Åsa Berg',
  })
  expect(await driftAt(folder, `${PAGE}:3`)).toBe('current')
})

test('confirm by the id of a unit is the same as by its line', async () => {
  const byId = copyOf('every-drift')
  const byLine = copyOf('every-drift')
  const { data } = await confirm(byId, ['d9c981d24b'])
  await confirm(byLine, [`${PAGE}:3`])
  const at = data.decisions[0]?.after?.at ?? ''
  expect(read(byLine, LEDGER).replaceAll(/"at":"[^"]*"/gu, '')).toBe(
    read(byId, LEDGER).replaceAll(/"at":"[^"]*"/gu, ''),
  )
  expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u)
})

test('confirm --state raises how far current units are, and never lowers it', async () => {
  const folder = copyOf('every-drift')
  const heading = { source: 'A guide for guests', state: 'reviewed' }
  expect(recordOf(folder, heading.source)).toMatchObject(heading)
  const lower = await confirm(folder, [`${PAGE}:1`], { state: 'translated' })
  expect(lower.text()).toBe('Nothing to confirm: it is so already.')
  await confirm(folder, [`${PAGE}:1`], { state: 'final' })
  expect(recordOf(folder, heading.source)).toMatchObject({ state: 'final' })
})

test('a changed translation that was reviewed counts as translated again unless --state says more', async () => {
  const folder = copyOf('every-drift')
  await confirm(folder, [`${PAGE}:13`])
  expect(recordOf(folder, 'The week ends with a dinner.')).toMatchObject({ state: 'translated' })
})

test.each([
  ['source/guide.md:13', 'Cannot confirm 08837c4522 (sv, missing): it has no translation; write one'],
  [
    `${PAGE}:11`,
    'Cannot confirm 4685ba70f6 (sv, orphaned): it has no source; remove it from the target file',
  ],
  [`${PAGE}:12`, `Unexpected "${PAGE}:12", no unit is there`],
  ['ffffffffff', 'Unexpected "ffffffffff", no unit is there'],
])('confirm %s is refused with the reason', async (place, message) => {
  const folder = copyOf('every-drift')
  const before = filesIn(folder)
  await expect(confirm(folder, [place])).rejects.toThrow(message)
  expect(filesIn(folder)).toEqual(before)
})

test('confirm of a line of the source means every language that has a translation of it', async () => {
  const folder = copyOf('nothing-waits')
  const { data } = await call<DecisionReport>(folder, 'confirm', ['source/page.md:7'], {
    by: 'Karin Ek',
    state: 'final',
    count: '2',
  })
  expect(data.decisions.map(({ language }) => language)).toEqual(['da', 'sv'])
})

test('confirm of several units wants their number, and tells it', async () => {
  const folder = copyOf('nothing-waits')
  const before = filesIn(folder)
  const command = ['translations/sv']
  const options = { state: 'final' }
  await expect(confirm(folder, command, options)).rejects.toThrow(
    'This would confirm 5 units: expected --count 5, after a look with --dry-run --count 5',
  )
  await expect(confirm(folder, command, { ...options, count: '4' })).rejects.toThrow(
    'expected --count 5, not "4"',
  )
  await expect(confirm(folder, command, { ...options, count: '' })).rejects.toThrow(
    'expected --count 5, not ""',
  )
  expect(filesIn(folder)).toEqual(before)
  const { data } = await confirm(folder, command, { ...options, count: '5' })
  expect(data.decisions).toHaveLength(5)
  // A line of a script that is run twice finds nothing left to decide.
  expect((await confirm(folder, command, { ...options, count: '5' })).data.decisions).toEqual([])
})

test('confirm --dry-run tells what it would record and writes nothing at all', async () => {
  const folder = copyOf('every-drift')
  const before = filesIn(folder)
  const { data, text } = await confirm(folder, [`${PAGE}:3`], { 'dry-run': true })
  expect(data).toMatchObject({ dryRun: true, decisions: [{ id: 'd9c981d24b' }] })
  expect(text()).toContain('Would be recorded: confirm of 1 unit by Åsa Berg.\nNothing was written.')
  expect(filesIn(folder)).toEqual(before)
  expect(() => read(folder, '.tvilling/cache/decisions.json')).toThrow('ENOENT')
})

test('confirm writes one ledger and nothing else', async () => {
  const folder = copyOf('every-drift')
  const before = filesIn(folder)
  const { code } = await run(folder, ['confirm', `${PAGE}:3`, '--by', 'Åsa Berg'])
  expect(code).toBe(0)
  expect(changedFiles(before, filesIn(folder))).toEqual([LEDGER])
})

test('whoever decides is named by --by, or else by user.name of git, or else nothing is decided', async () => {
  const folder = copyOf('every-drift')
  const nobody = await run(folder, `confirm ${PAGE}:3`)
  expect(nobody.code).toBe(2)
  expect(nobody.stderr).toContain(
    'Nobody to decide: expected --by with a name, or user.name in the configuration',
  )
  execFileSync('git', ['init', '--quiet', folder])
  execFileSync('git', ['-C', folder, 'config', 'user.name', 'Mette Holm'])
  const known = await run(folder, `confirm ${PAGE}:3`)
  expect(known.stdout).toContain('by Mette Holm.')
  expect(read(folder, LEDGER)).toContain('"by":"Mette Holm"')
})

test('a name on several lines is no name', async () => {
  await expect(confirm(copyOf('every-drift'), [`${PAGE}:3`], { by: 'Åsa\nBerg' })).rejects.toThrow(
    'on one line',
  )
})

test('a file elsewhere that cannot be read keeps nobody from confirming a unit by its id', async () => {
  const folder = copyOf('every-drift')
  write(folder, 'source/other.md', new Uint8Array([0xff]))
  const { stdout, stderr, code } = await run(folder, [
    'confirm',
    'd9c981d24b',
    '--by',
    'Åsa',
    '--language',
    'sv',
  ])
  expect(code).toBe(0)
  expect(stderr).toContain('source/other.md:1: byte 0xff')
  expect(stdout).toContain('Recorded: confirm of 1 unit by Åsa.')
  const all = await run(folder, ['confirm', 'translations/sv', '--by', 'Åsa'])
  expect(all.code).toBe(2)
})

test('once a translation followed a split and a merge and was confirmed, nothing of either waits', async () => {
  const folder = copyOf('paragraphs-split-merged-and-moved')
  const page = 'translations/sv/page.md'
  const text = read(folder, page).replace('klockan sex. På', 'klockan sex.\n\nPå')
  write(folder, page, text.replace('fartyg.\n\nHamnen', 'fartyg. Hamnen'))
  await confirm(folder, [`${page}:3`, `${page}:5`], { count: '2' })
  await confirm(folder, [`${page}:7`])
  const { data } = await call<DiffReport>(folder, 'diff', [], { all: true })
  expect(data.units.map(({ drift }) => drift).filter((drift) => drift !== 'current')).toEqual(['orphaned'])
  const records = parseLedger(read(folder, LEDGER_OF_PAGE), LEDGER_OF_PAGE)
  expect(records.map(({ source }) => source).sort()).toEqual(
    data.units.map(({ source, removed }) => source?.text ?? removed).sort(),
  )
})

test('nothing to point at, an unknown state and an unknown path are errors in use', async () => {
  const folder = copyOf('every-drift')
  await expect(confirm(folder, [])).rejects.toThrow(
    'Nothing to confirm: expected a path, a path:line or the id',
  )
  await expect(confirm(folder, [PAGE], { state: 'perfect' })).rejects.toThrow(
    'Unexpected --state "perfect", expected one of: translated, reviewed, final',
  )
  await expect(confirm(folder, ['translations/svv'])).rejects.toThrow('Did you mean "translations/sv"?')
})

test('a dry run shows the place, the original and the translation of each unit in full, in the order of the page', async () => {
  const folder = copyOf('every-drift')
  const { data, text } = await confirm(folder, [`${PAGE}:13`, `${PAGE}:3`, `${PAGE}:5`], {
    'dry-run': true,
    count: '3',
  })
  const lines = data.decisions.map(({ target }) => target?.line ?? 0)
  expect(lines).toEqual([3, 5, 13])
  for (const { target, after } of data.decisions) {
    expect(text()).toContain(`  ${PAGE}:${target?.line}  `)
    for (const part of [target?.text, after?.source])
      expect(text().replace(/\s+/gu, ' ')).toContain(part?.replace(/\s+/gu, ' '))
  }
})
