import { describe, expect, test } from 'vitest'
import { movedBetween } from '../../scripts/draft/moves.js'
import type { LedgerRecord, Notation } from '../../scripts/model.js'
import type { DraftReport } from '../../scripts/report/draft.js'
import { parseLedger } from '../../scripts/store/ledger.js'
import { call, edit, filesIn, read, write } from '../commands/run.js'
import { scratch } from '../store/scratch.js'

const SOURCE = 'source/page.md'
const PAGE = 'translations/sv/page.md'
const LEDGER = '.tvilling/sv/source/page.md.jsonl'

const ENGLISH = `# Twin towns

Read [the letters](https://example.org/old) of the town.

The picture ![of the harbour](old.png) shows the ships.

Run \`town old\` before the evening.

There are 40 ships near [the bridge](https://example.org/bridge).

The harbour is open on 2024-05-01 with {{ count }} guests.

Write to old@example.org about the winter.
`

const SWEDISH = `# Vänorter

Läs [breven](https://example.org/old) från orten.

Bilden ![av hamnen](old.png) visar skeppen.

Kör \`town old\` före kvällen.

Där finns 40 skepp nära [bron](https://example.org/bridge).

Hamnen är öppen 2024-05-01 med {{ count }} gäster.

Skriv till old@example.org om vintern.
`

/** A page that somebody reviewed, whose source then moved in every paragraph. */
async function project(settings: object, reviewed: readonly string[] = ['.']): Promise<string> {
  const folder = scratch()
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'], ...settings }))
  write(folder, SOURCE, ENGLISH)
  write(folder, PAGE, SWEDISH)
  await call(folder, 'adopt')
  for (const place of reviewed)
    await call(folder, 'confirm', [place], {
      by: 'Bo Ek',
      state: 'reviewed',
      count: place === '.' ? '7' : '1',
    })
  const moved = ENGLISH.replace('example.org/old)', 'example.org/new)')
    .replace('old.png', 'new.png')
    .replace('town old', 'town new')
    .replace('40 ships', '60 ships')
    .replace('org/bridge', 'org/bridges')
    .replace('2024-05-01', '2025-06-02')
    .replace('old@', 'new@')
  write(folder, SOURCE, moved)
  return folder
}

const draft = (folder: string, options = {}) => call<DraftReport>(folder, 'draft', [], options)

function recordsIn(folder: string): readonly LedgerRecord[] {
  return parseLedger(read(folder, LEDGER), LEDGER)
}

const APPLY = { draft: { apply: { by: 'Åsa Berg', what: ['link', 'image', 'code'] } } }

describe('draft.apply', () => {
  test('publishes patches of links, pictures and code under the name that it has, and no others', async () => {
    const folder = await project(APPLY)
    const { data, text } = await draft(folder)
    expect(data.drafts.map(({ draft, isApplied }) => [draft.text, isApplied ?? false])).toEqual([
      ['Läs [breven](https://example.org/new) från orten.', true],
      ['Bilden ![av hamnen](new.png) visar skeppen.', true],
      ['Kör `town new` före kvällen.', true],
      ['Där finns 60 skepp nära [bron](https://example.org/bridges).', false],
      ['Hamnen är öppen 2025-06-02 med {{ count }} gäster.', false],
      ['Skriv till new@example.org om vintern.', false],
    ])
    expect(read(folder, PAGE)).toBe(
      SWEDISH.replace('example.org/old)', 'example.org/new)')
        .replace('old.png', 'new.png')
        .replace('town old', 'town new'),
    )
    const published = recordsIn(folder).filter(({ engine }) => engine !== undefined)
    expect(published).toHaveLength(3)
    for (const { state, origin, engine, by, draft } of published)
      expect({ state, origin, engine, by, draft }).toEqual({
        state: 'reviewed',
        origin: 'patch',
        engine: 'patch, draft.apply',
        by: 'Åsa Berg',
        draft: undefined,
      })
    expect(text()).toContain(
      'Drafted: 3 units. No page was written.\nPublished by "draft.apply" of tvilling.json: 3',
    )
    const before = filesIn(folder)
    expect((await draft(folder)).data.drafts).toEqual([])
    expect(filesIn(folder)).toEqual(before)
    const { text: audit } = await call(folder, 'audit')
    expect(audit(200)).toContain('patch, draft.apply')
  })

  test('publishes no more kinds than it names, and nothing when it is absent', async () => {
    const pictures = await project({ draft: { apply: { by: 'Åsa Berg', what: ['image'] } } })
    expect((await draft(pictures)).data.drafts.filter(({ isApplied }) => isApplied)).toHaveLength(1)
    const none = await project({})
    expect((await draft(none)).data.drafts).toHaveLength(6)
    expect(read(none, PAGE)).toBe(SWEDISH)
  })

  test('publishes nothing in texts that no person vouched for', async () => {
    const folder = await project(APPLY, [`${PAGE}:3`])
    const { data } = await draft(folder)
    const isVouched = recordsIn(folder).filter(({ by }) => by !== undefined).length
    expect(data.drafts.filter(({ isApplied }) => isApplied)).toHaveLength(1)
    expect(isVouched).toBe(1)
  })

  test.each<[string, object]>([
    ['may not review in the language', { review: { reviewers: { sv: ['Bo Ek'] } }, ...APPLY }],
    ['is a program', { draft: { apply: { by: 'github-actions[bot]', what: ['link'] } } }],
  ])('publishes nothing when whom it names %s', async (_, settings) => {
    const folder = await project(settings)
    expect((await draft(folder)).data.drafts.filter(({ isApplied }) => isApplied)).toEqual([])
    expect(read(folder, PAGE)).toBe(SWEDISH)
  })

  test('writes nothing in a dry run, and undo takes it back to the byte', async () => {
    const folder = await project(APPLY)
    const before = filesIn(folder)
    const { data, text } = await draft(folder, { 'dry-run': true })
    expect(data.drafts.filter(({ isApplied }) => isApplied)).toHaveLength(3)
    expect(text()).toContain('Would be published')
    expect(filesIn(folder)).toEqual(before)
    await draft(folder)
    await call(folder, 'undo', [], { by: 'Åsa Berg' })
    expect(read(folder, PAGE)).toBe(SWEDISH)
    await call(folder, 'undo')
    expect(filesIn(folder)).toEqual(before)
  })

  test('does not touch a translation that somebody edited', async () => {
    const folder = await project(APPLY)
    edit(folder, PAGE, 'Läs [breven]', 'Läs alltid [breven]')
    await draft(folder)
    expect(read(folder, PAGE)).toContain('Läs alltid [breven](https://example.org/old) från orten.')
  })

  test.each([
    [{ by: 'Åsa Berg', what: ['number'] }],
    [{ by: 'Åsa Berg', what: [] }],
    [{ what: ['link'] }],
    [{ by: '', what: ['link'] }],
  ])('%j is refused', async (apply) => {
    const folder = scratch()
    write(folder, 'tvilling.json', JSON.stringify({ draft: { apply } }))
    await expect(draft(folder)).rejects.toThrow(/tvilling\.json:1/u)
  })
})

test.each<[string, string, Notation, string]>([
  ['[a](b) c', '[a](d) c', 'markdown', 'link'],
  ['![a](b.png)', '![a](c.png)', 'markdown', 'image'],
  ['[![a](b.png)](c)', '[![a](d.png)](e)', 'markdown', 'image link'],
  ['Run `a b`.', 'Run `a c`.', 'markdown', 'code'],
  ['See <https://a.org/x>.', 'See <https://a.org/y>.', 'markdown', 'link'],
  ['[a](b "c")', '[a](d "c")', 'markdown', 'link'],
  ['[a](b "c")', '[a](b "d")', 'markdown', ''],
  ['![a](b.png)', '![c](b.png)', 'markdown', ''],
  ['[3 ships](a)', '[4 ships](b)', 'markdown', ''],
  ['3 [ships](a)', '4 [ships](b)', 'markdown', ''],
  ['[a](b) c', '[a](d) e', 'markdown', ''],
  ['[a](b) {{c}}', '[a](d) {{e}}', 'markdown', ''],
  ['[a](b) v1.2.3', '[a](c) v1.2.4', 'markdown', ''],
  ['[a](b)', '`a`', 'markdown', ''],
  ['[a](b)', '[a](b)', 'markdown', ''],
  ['See https://a.org/x', 'See https://a.org/y', 'yaml', ''],
  ['Run `a`', 'Run `b`', 'yaml', ''],
])('between %s and %s, as %s, moved: %s', (before, after, notation, kinds) => {
  expect([...movedBetween(before, after, notation)].toSorted().join(' ')).toBe(kinds)
})
