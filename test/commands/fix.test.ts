import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import type { CheckReport } from '../../scripts/report/check.js'
import type { DecisionReport } from '../../scripts/report/decisions.js'
import { formatLedger, parseLedger } from '../../scripts/store/ledger.js'
import { scratch } from '../store/scratch.js'
import { CAMPAIGN, call, edit, filesIn, read, run, write } from './run.js'

const SOURCE = 'source/page.md'
const PAGE = 'translations/sv/page.md'
const LEDGER = '.tvilling/sv/source/page.md.jsonl'

/** A page of one paragraph and its Swedish version under a heading written otherwise, adopted. */
async function project(source: string, target: string): Promise<string> {
  const folder = scratch()
  write(folder, SOURCE, `# Ferries\n\n${source}\n\nThe end is near.\n`)
  write(folder, PAGE, `Färjor\n======\n\n${target}\n\nSlutet  är *nära*.`)
  write(folder, 'tvilling.json', JSON.stringify({ checks: { untranslated: 'off' } }))
  await call(folder, 'adopt')
  return folder
}

function fix(folder: string, options: Readonly<Record<string, string | boolean>> = {}) {
  return call<CheckReport>(folder, 'check', [`${PAGE}:4`], { fix: true, ...options })
}

/** Pairs of engine and text of what a run proposed. */
async function fixesIn(folder: string) {
  const { fixes } = (await fix(folder)).data
  return fixes?.drafts.map(({ draft }) => [draft.engine, draft.text])
}

function recordsIn(folder: string): readonly LedgerRecord[] {
  return parseLedger(read(folder, LEDGER), LEDGER)
}

function withoutDrafts(records: readonly LedgerRecord[]) {
  return records.map(({ draft: _, ...record }) => record)
}

function approve(folder: string, options: Readonly<Record<string, string>> = {}) {
  return call<DecisionReport>(folder, 'approve', ['.'], { by: 'Åsa Berg', ...options })
}

describe('check --fix proposes, and approve writes to the byte,', () => {
  test.each([
    [
      'a link whose words stand in the translation',
      'link',
      'Ask [Nordlink](https://nordlink.example/) for times.',
      'Fråga Nordlink\\. om *tider*.',
      'Fråga [Nordlink](https://nordlink.example/)\\. om *tider*.',
    ],
    [
      'the address of the source',
      'link',
      'Read [the guide](https://example.org/guide) first.',
      'Läs [guiden](https://example.org/gide "Bra") *först*.',
      'Läs [guiden](https://example.org/guide "Bra") *först*.',
    ],
    [
      'the picture of the source',
      'image',
      'Look: ![A ferry](/img/ferry.png)',
      'Se: ![En färja](/img/fery.png)',
      'Se: ![En färja](/img/ferry.png)',
    ],
    [
      'the code of the source',
      'inline-code',
      'Run `npm start` now.',
      'Kör  `npm begin` *nu*.',
      'Kör  `npm start` *nu*.',
    ],
    [
      'one space for two',
      'double-space',
      'The ferry runs *all year* round.',
      'Färjan  går _hela_ året.',
      'Färjan går _hela_ året.',
    ],
    [
      'a text without control characters',
      'control-characters',
      'Nobody knows the way.',
      'Ingen vet\u0002 vägen\u0003.',
      'Ingen vet vägen.',
    ],
    [
      'several at once, each made for a text with those before it',
      'link, double-word, double-space',
      'Read [the guide](https://example.org/guide) first of all.',
      'Läs [guiden](https://example.org/gide)  först först av allt.',
      'Läs [guiden](https://example.org/guide) först av allt.',
    ],
  ])('%s (%s)', async (_, engine, source, target, expected) => {
    const folder = await project(source, target)
    const page = read(folder, PAGE)
    expect(await fixesIn(folder)).toEqual([[engine, expected]])
    expect(read(folder, PAGE)).toBe(page)
    await approve(folder)
    expect(read(folder, PAGE)).toBe(page.replace(target, expected))
    const record = recordsIn(folder).find(({ source: text }) => text === source)
    expect([record?.origin, record?.engine, record?.state, record?.by]).toEqual([
      'patch',
      engine,
      'reviewed',
      'Åsa Berg',
    ])
    expect((await fix(folder)).data.fixes).toEqual({ dryRun: false, drafts: [], without: [], waiting: 0 })
  })
})

describe('check --fix proposes nothing where there is doubt what was meant:', () => {
  test.each([
    ['two codes were changed', 'Run `a1` and `b2`.', 'Kör `x1` och `y2`.'],
    ['the code stands elsewhere too', 'Run `start` now.', 'Kör `begin` nu, sade begin.'],
    ['the words of a lost link are translated', 'See [the harbour](https://example.org/h).', 'Se hamnen.'],
    [
      'the words of a lost link stand twice',
      'Ask [Nordlink](https://nordlink.example/) now.',
      'Fråga Nordlink, ja, Nordlink nu.',
    ],
    [
      'the words of a lost link are part of another one',
      'Ask [Nordlink](https://nordlink.example/) or [us](/us).',
      'Fråga [oss på Nordlink](/us).',
    ],
    [
      'the words of a lost link are part of a longer word',
      'Ask [Nord](https://nordlink.example/) now.',
      'Fråga Nordlink nu.',
    ],
    [
      'an address with a language may be another in the translation',
      'Read [on](https://example.org/en/ferry).',
      'Läs [mer](https://example.org/sv/farja).',
    ],
    ['an anchor may be translated', 'Read [on](guide.md#times).', 'Läs [mer](gide.md#tider).'],
    ['an anchor of the page itself may be translated', 'Read [on](#times).', 'Läs [mer](/gide#times).'],
    ['the way up may be another one', 'Read [on](../guide.md).', 'Läs [mer](../../gide.md).'],
    [
      'the address is written otherwise, and stands elsewhere',
      'Read [on](/guide).',
      'Läs [mer](/a\\_b): /a_b.',
    ],
    ['the text has it twice', 'Read [on](/guide).', 'Läs [mer](/gide) i /gide.'],
  ])('%s', async (_, source, target) => {
    const folder = await project(source, target)
    const before = filesIn(folder)
    const { data } = await fix(folder)
    expect(data.summary.errors + data.summary.warnings).toBeGreaterThan(0)
    expect(data.fixes?.drafts).toEqual([])
    expect(filesIn(folder)).toEqual(before)
  })
})

const BROKEN = ['Run `npm start` now.', 'Kör `npm begin` nu.'] as const

test('a text that a person approved keeps its bytes, its state and its name, with the fix beside it', async () => {
  const folder = await project(...BROKEN)
  const records = recordsIn(folder).map((record) => ({ ...record, state: 'final' as const, by: 'Åsa Berg' }))
  write(folder, LEDGER, formatLedger(records))
  const page = read(folder, PAGE)
  expect(await fixesIn(folder)).toEqual([['inline-code', 'Kör `npm start` nu.']])
  expect(read(folder, PAGE)).toBe(page)
  expect(withoutDrafts(recordsIn(folder))).toEqual(records)
})

test('a fix that differs from the published text in spaces only is not taken for a draft that was published', async () => {
  const folder = await project('The ferry runs all year.', 'Färjan  går hela året.')
  const before = (await call<CheckReport>(folder, 'check')).data
  expect(await fixesIn(folder)).toHaveLength(1)
  expect((await call<CheckReport>(folder, 'check')).data).toEqual(before)
})

test('--dry-run shows the fixes and writes nothing, and without --fix it is an error in use', async () => {
  const folder = await project(...BROKEN)
  const before = filesIn(folder)
  const { data, text } = await fix(folder, { 'dry-run': true })
  expect(data.fixes?.drafts.map(({ draft }) => draft.text)).toEqual(['Kör `npm start` nu.'])
  expect(text()).toMatch(
    /Would be drafted: 1 unit\. Nothing was written\.\n\nNext: the same without --dry-run$/u,
  )
  expect(filesIn(folder)).toEqual(before)
  const { code, stderr } = await run(folder, 'check --dry-run')
  expect([code, stderr]).toEqual([2, expect.stringContaining('expected it with --fix')])
})

test('the messages and the exit code are those of check without --fix, and the next step is approve', async () => {
  const folder = await project(...BROKEN)
  const plain = await call<CheckReport>(folder, 'check', [PAGE], { 'fail-on': 'warning' })
  const { code, data, text } = await fix(folder, { 'fail-on': 'warning' })
  const { fixes, ...rest } = data
  expect([code, rest]).toEqual([1, plain.data])
  expect(fixes?.drafts[0]).toMatchObject({
    document: SOURCE,
    language: 'sv',
    source: BROKEN[0],
    target: BROKEN[1],
  })
  expect(text()).toMatch(/\n\nNext: npx tvilling approve source\/page\.md --language sv --count 1$/u)
  expect(text().match(/^Next:/gmu)).toHaveLength(1)
})

test('twice is once', async () => {
  const folder = await project(...BROKEN)
  await fix(folder)
  const before = filesIn(folder)
  const { data } = await fix(folder)
  expect(data.fixes).toEqual({ dryRun: false, drafts: [], without: [], waiting: 1 })
  expect(filesIn(folder)).toEqual(before)
})

test('undo takes the drafts back', async () => {
  const folder = await project(...BROKEN)
  const before = filesIn(folder)
  await fix(folder)
  await call(folder, 'undo', [], { by: 'Åsa Berg' })
  expect(filesIn(folder)).toEqual(before)
})

test('what a person rejected is not proposed again before the source changes', async () => {
  const folder = await project(...BROKEN)
  await fix(folder)
  await call(folder, 'reject', ['.'], { by: 'Åsa Berg' })
  const { data } = await fix(folder)
  expect(data.fixes?.drafts).toEqual([])
  expect(data.fixes?.without.map(({ reasons }) => reasons)).toEqual([
    ['inline-code: a person rejected its draft'],
  ])
})

test('a draft of another engine stays', async () => {
  const folder = await project(...BROKEN)
  const draft = {
    text: 'Kör nu.',
    origin: 'mt' as const,
    engine: 'deepl',
    basis: 'b'.repeat(64),
    at: '2024-01-01T00:00:00Z',
  }
  write(folder, LEDGER, formatLedger(recordsIn(folder).map((record) => ({ ...record, draft }))))
  const before = filesIn(folder)
  expect((await fix(folder)).data.fixes?.without.map(({ reasons }) => reasons)).toEqual([
    ['inline-code: another draft waits for approval'],
  ])
  expect(filesIn(folder)).toEqual(before)
})

test('an earlier fix gives way to one for the text as it is now', async () => {
  const folder = await project(...BROKEN)
  await fix(folder)
  edit(folder, PAGE, 'Kör `npm', 'Kör nu `npm')
  expect((await fix(folder)).data.fixes?.without.map(({ reasons }) => reasons)).toEqual([
    ['inline-code: nobody confirmed the translation as it stands; confirm it first'],
  ])
  await call(folder, 'confirm', [PAGE], { by: 'Åsa Berg' })
  expect(await fixesIn(folder)).toEqual([['inline-code', 'Kör nu `npm start` nu.']])
})

test('a fix is left out when a rule would find something new, and the report says which', async () => {
  const folder = await project('Nobody knows the harbour.', 'Ingen vet om hamnen \u0002hamnen.')
  const before = filesIn(folder)
  const { data, text } = await fix(folder)
  expect(data.fixes?.drafts).toEqual([])
  expect(data.fixes?.without.map(({ reasons }) => reasons)).toEqual([
    [expect.stringMatching(/^control-characters: .*\(double-word\)$/u)],
  ])
  expect(text()).toContain('Without a draft: 1 unit')
  expect(filesIn(folder)).toEqual(before)
})

test('a rule that is off corrects nothing, and a note is corrected too', async () => {
  const folder = await project('The ferry runs all year.', 'Färjan  går hela året.')
  expect(await fixesIn(folder)).toEqual([['double-space', 'Färjan går hela året.']])
  const off = await project('The ferry runs all year.', 'Färjan  går hela året.')
  write(off, 'tvilling.json', JSON.stringify({ checks: { 'double-space': 'off' } }))
  expect(await fixesIn(off)).toEqual([])
})

describe('whatever is fixed,', () => {
  /** Good pairs of paragraphs with damages of the translation. */
  const PARTS = [
    ['Run `npm start` now.', 'Kör `npm start` nu.', ['`npm start`', '`npm begin`']],
    ['Read [on](https://example.org/a).', 'Läs [mer](https://example.org/a).', ['org/a', 'org/b']],
    [
      'Ask [Nordlink](https://n.example/).',
      'Fråga [Nordlink](https://n.example/).',
      ['[Nordlink](https://n.example/)', 'Nordlink'],
    ],
    ['The ferry runs all year.', 'Färjan går hela året.', ['går', 'går  ']],
    ['Nobody knows the way.', 'Ingen vet vägen.', ['vet', 've\u0007t']],
    ['Nobody knows the harbour.', 'Ingen vet om hamnen.', ['hamnen', 'hamnen hamnen']],
  ] as const

  test('pages and states stay, a second run does nothing, and what is approved is right to the byte', async () => {
    const damages = fc.array(fc.record({ part: fc.constantFrom(...PARTS), damaged: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    })
    const states = fc.constantFrom('initial', 'translated', 'reviewed', 'final')
    await fc.assert(
      fc.asyncProperty(damages, states, fc.constantFrom('\n', '\r\n'), async (chosen, state, eol) => {
        const folder = scratch()
        const page = (texts: readonly string[]) => texts.join(eol + eol)
        const isFirst = (at: number) => chosen.findIndex(({ part }) => part === chosen[at]?.part) === at
        const parts = chosen.filter((_, at) => isFirst(at))
        const good = page(parts.map(({ part }) => part[1]))
        write(folder, SOURCE, parts.map(({ part }) => part[0]).join('\n\n'))
        write(
          folder,
          PAGE,
          page(
            parts.map(({ part, damaged }) => (damaged ? part[1].replace(part[2][0], part[2][1]) : part[1])),
          ),
        )
        await call(folder, 'adopt')
        const isUnseen = state === 'initial'
        const stands = (record: LedgerRecord): LedgerRecord => ({
          ...record,
          state,
          ...(isUnseen && { origin: 'mt' }),
        })
        write(folder, LEDGER, formatLedger(recordsIn(folder).map(stands)))
        const [before, records] = [read(folder, PAGE), recordsIn(folder)]
        const { data } = await call<CheckReport>(folder, 'check', [], { fix: true })
        const count = parts.filter(({ damaged }) => damaged).length
        expect(data.fixes?.drafts).toHaveLength(count)
        expect(read(folder, PAGE)).toBe(before)
        expect(withoutDrafts(recordsIn(folder))).toEqual(records)
        const kept = filesIn(folder)
        await call(folder, 'check', [], { fix: true })
        expect(filesIn(folder)).toEqual(kept)
        if (count > 0) await approve(folder, { count: String(count) })
        expect(read(folder, PAGE)).toBe(good)
      }),
      { numRuns: CAMPAIGN ? 300 : 20 },
    )
  }, 120_000)
})
