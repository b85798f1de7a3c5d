import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import type { DecisionReport } from '../../scripts/report/decisions.js'
import { type DraftReport, formatUnits } from '../../scripts/report/draft.js'
import { parseLedger } from '../../scripts/store/ledger.js'
import { scratch } from '../store/scratch.js'
import { CAMPAIGN, call, edit, filesIn, read, run, write } from './run.js'

const SOURCE = 'source/page.md'
const PAGE = 'translations/sv/page.md'
const LEDGER = '.tvilling/sv/source/page.md.jsonl'
const BY = { by: 'Åsa Berg' }

const ORIGINAL = `# Twin towns

The town has 17,000 members. Its port is old.

Run \`npm start\` now.

| Town | Year |
| --- | --- |
| Lund | 1950 |
`

/** Written unlike the program would, so that a byte that changes is seen. */
const SWEDISH = `Vänorter
========

Orten har 17 000 medlemmar. Hamnen är *gammal*.

Kör   \`npm start\` nu.

| Ort | År |
|:--|---|
| Lund | 1950 |
`

/** A page and its Swedish version, adopted. */
async function project(): Promise<string> {
  const folder = scratch()
  write(folder, SOURCE, ORIGINAL)
  write(folder, PAGE, SWEDISH)
  await call(folder, 'adopt')
  return folder
}

function draft(folder: string, options: Readonly<Record<string, string | boolean>> = {}) {
  return call<DraftReport>(folder, 'draft', [], options)
}

function decide(folder: string, verb: string, count: number, options = {}) {
  return call<DecisionReport>(folder, verb, ['.'], { ...BY, count: String(count), ...options })
}

function recordsIn(folder: string): readonly LedgerRecord[] {
  return parseLedger(read(folder, LEDGER), LEDGER)
}

describe('draft', () => {
  test('makes in the translation the move that the source made, and writes no page', async () => {
    const folder = await project()
    edit(folder, SOURCE, '17,000', '18,000')
    edit(folder, SOURCE, 'npm start', 'npm run dev')
    const before = filesIn(folder)
    const { data } = await draft(folder)
    expect(data.drafts.map((one) => [one.draft.engine, one.draft.text])).toEqual([
      ['patch', 'Orten har 18 000 medlemmar. Hamnen är *gammal*.'],
      ['patch', 'Kör   `npm run dev` nu.'],
    ])
    expect(filesIn(folder)).toEqual({ ...before, [LEDGER]: filesIn(folder)[LEDGER] })
  })

  test('tells the reasons for most units without a draft, and of the others how many they are', async () => {
    const without = Array.from({ length: 12 }, (_, at) => ({
      ...{ id: `${at}`, document: SOURCE, language: 'sv', source: 'The town' },
      reasons: [at < 3 ? 'tm: the memory has nothing like it' : `tm: Missing tag <b id="n${at}">`],
    }))
    const [text = ''] = formatUnits([], without, { width: 40, color: false })
    expect(text).toMatch(
      /^Without a draft: 12 units\n {2}3 units: tm: the memory has nothing\n {2}like it\n {4}0 /u,
    )
    expect(text).toContain('n9')
    expect(text).not.toContain('n10')
    expect(text).toMatch(/\n {2}2 units: for other reasons, which --json tells$/u)
  })

  test('finds sentences and texts of other documents in the memory', async () => {
    const folder = await project()
    write(folder, 'source/other.md', 'Its port is *old*.\n\n# Twin towns\n\nNobody said this.\n')
    const { data } = await draft(folder)
    expect(data.drafts.map((one) => [one.draft.engine, one.draft.text, one.draft.score])).toEqual([
      ['tm', 'Vänorter', 1],
    ])
    expect(data.without.map(({ source }) => source)).toEqual(['Its port is *old*.', 'Nobody said this.'])
    edit(folder, 'source/other.md', '*old*', 'old')
    expect((await draft(folder)).data.drafts.map((one) => one.draft.text)).toEqual(['Hamnen är *gammal*.'])
  })

  test('keeps nothing that its page could not have, and says why', async () => {
    const folder = await project()
    write(
      folder,
      'glossary.json',
      JSON.stringify({
        terms: [{ source: 'port', targets: { sv: { preferred: 'hamnläge', forbidden: ['hamn'] } } }],
      }),
    )
    write(folder, SOURCE, `${ORIGINAL}\nThe town has 17,000 members. Its port is old.\n`)
    const { data } = await draft(folder)
    expect(data.drafts).toEqual([])
    expect(data.without[0]?.reasons.join()).toContain('(forbidden-term)')
    expect(recordsIn(folder).filter((record) => record.draft)).toEqual([])
  })

  test('twice is once', async () => {
    const folder = await project()
    edit(folder, SOURCE, 'npm start', 'npm run dev')
    await draft(folder)
    const before = filesIn(folder)
    expect((await draft(folder)).data.drafts).toEqual([])
    expect(filesIn(folder)).toEqual(before)
  })

  test('replaces a draft once the source moves on', async () => {
    const folder = await project()
    edit(folder, SOURCE, 'npm start', 'npm run dev')
    await draft(folder)
    edit(folder, SOURCE, 'npm run dev', 'npm test')
    expect((await draft(folder)).data.drafts.map((one) => one.draft.text)).toEqual(['Kör   `npm test` nu.'])
    expect(recordsIn(folder).filter((record) => record.draft)).toHaveLength(1)
  })

  test('leaves a translation alone that somebody edited meanwhile', async () => {
    const folder = await project()
    edit(folder, SOURCE, 'npm start', 'npm run dev')
    edit(folder, PAGE, 'Kör   ', 'Starta ')
    expect((await draft(folder)).data.drafts).toEqual([])
  })

  test('--dry-run keeps nothing', async () => {
    const folder = await project()
    edit(folder, SOURCE, 'npm start', 'npm run dev')
    const before = filesIn(folder)
    const { data, text } = await draft(folder, { 'dry-run': true })
    expect(data.drafts).toHaveLength(1)
    expect(text()).toContain('Would be drafted: 1 unit. Nothing was written.')
    expect(filesIn(folder)).toEqual(before)
  })

  test('--dry-run tells what a service without its key would be asked and cost, and that the key is missing', async () => {
    const folder = await project()
    const prices = Object.fromEntries(
      ['deepl', 'openai', 'command'].map((name) => [name, { perMillion: 1e6, currency: 'EUR' }]),
    )
    write(folder, 'tvilling.json', JSON.stringify({ draft: { prices } }))
    edit(folder, SOURCE, 'Run', 'Harbours are closed in winter.\n\nRun')
    const variables = { deepl: 'DEEPL_API_KEY', openai: 'OPENAI_MODEL', command: 'TVILLING_COMMAND' }
    for (const [engine, variable] of Object.entries(variables)) {
      const { code, data, text } = await draft(folder, { engine, 'dry-run': true })
      expect(code).toBe(0)
      expect(data.engines.map(({ units }) => units)).toEqual([1])
      expect(data.engines[0]?.price?.amount).toBe(data.engines[0]?.characters)
      expect(text()).toContain(`${engine}: 1 unit, `)
      expect(data.problems).toEqual([expect.stringContaining(variable)])
      expect((await draft(folder, { engine })).code).toBe(3)
    }
  })

  test('an engine that does not exist is named with those that do', async () => {
    const folder = await project()
    const { stderr, code } = await run(folder, ['draft', '--engine', 'tm,pach'])
    expect(stderr).toContain('Unexpected engine "pach", expected one of: tm, patch')
    expect(code).toBe(2)
  })
})

describe('approve', () => {
  test('writes the draft into its page, and no other byte', async () => {
    const folder = await project()
    edit(folder, SOURCE, '17,000', '18,000')
    edit(folder, SOURCE, '1950', '1951')
    await draft(folder)
    await decide(folder, 'approve', 2)
    expect(read(folder, PAGE)).toBe(SWEDISH.replace('17 000', '18 000').replace('1950', '1951'))
    const { data } = await call<{ documents: { counts: { current: number; reviewed: number } }[] }>(
      folder,
      'status',
    )
    expect(data.documents[0]?.counts).toMatchObject({ current: 7, reviewed: 2 })
  })

  test('records who approved it and what made it', async () => {
    const folder = await project()
    edit(folder, SOURCE, '17,000', '18,000')
    await draft(folder)
    await decide(folder, 'approve', 1, { state: 'final' })
    const record = recordsIn(folder).find(({ source }) => source.includes('18,000'))
    expect(record).toMatchObject({ state: 'final', origin: 'patch', engine: 'patch', by: 'Åsa Berg' })
    expect(record).not.toHaveProperty('draft')
  })

  test('puts what is missing where it belongs, and undo takes it away again', async () => {
    const folder = await project()
    edit(folder, SOURCE, '\n| Town', '\nIts port is old.\n\n| Town')
    await draft(folder)
    const [page, before] = [read(folder, PAGE), filesIn(folder)]
    await decide(folder, 'approve', 1)
    expect(read(folder, PAGE)).toBe(SWEDISH.replace('\n| Ort', '\nHamnen är *gammal*.\n\n| Ort'))
    await call(folder, 'undo', [], BY)
    expect(read(folder, PAGE)).toBe(page)
    expect(filesIn(folder)).toEqual(before)
  })

  test('makes the page when there was none, and undo takes it away', async () => {
    const folder = await project()
    write(folder, 'source/new.md', '# Twin towns\n\nIts port is old.\n')
    await draft(folder)
    await decide(folder, 'approve', 2)
    expect(read(folder, 'translations/sv/new.md')).toBe('# Vänorter\n\nHamnen är *gammal*.\n')
    await call(folder, 'undo', [], BY)
    expect(Object.keys(filesIn(folder))).not.toContain('translations/sv/new.md')
  })

  test('refuses a draft whose source moved on, and one whose translation was edited', async () => {
    const folder = await project()
    edit(folder, SOURCE, 'npm start', 'npm run dev')
    await draft(folder)
    const id = recordsIn(folder).find((record) => record.draft)?.id ?? ''
    edit(folder, SOURCE, 'npm run dev', 'npm test')
    expect((await run(folder, ['approve', id, '--by', 'Åsa Berg'])).stderr).toContain('its source moved on')
    edit(folder, SOURCE, 'npm test', 'npm run dev')
    edit(folder, PAGE, 'Kör   ', 'Starta ')
    expect((await run(folder, ['approve', id, '--by', 'Åsa Berg'])).stderr).toContain('was edited meanwhile')
    expect(read(folder, PAGE)).toContain('Starta `npm start` nu.')
  })

  test('leaves what its page cannot take, says why, and publishes the rest', async () => {
    const folder = await project()
    edit(folder, SOURCE, '17,000', '18,000')
    edit(folder, SOURCE, '| Lund | 1950 |', '| Lund | 1950 |\n| Malmö | 1951 |')
    const answers = { Malmö: 'Malmö', 1951: '1951' }
    const program = `for (const line of require('node:fs').readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
      const { id, text } = JSON.parse(line)
      console.log(JSON.stringify({ id, text: ${JSON.stringify(answers)}[text] ?? '' }))
    }`
    const env = { TVILLING_COMMAND: JSON.stringify([process.execPath, '-e', program]) }
    const { data } = await call<DraftReport>(folder, 'draft', [], { engine: 'patch,command' }, { env })
    const idOf = (source: string) => data.drafts.find((one) => one.source === source)?.id ?? ''
    await call(folder, 'reject', [idOf('1951')], { ...BY, reason: 'the year is wrong' })
    // A year without a draft, a row with one cell: the number in the paragraph is published all the same.
    const { code, data: approved } = await decide(folder, 'approve', 2)
    expect(code).toBe(3)
    expect(approved.decisions.map(({ target }) => target?.text)).toEqual([expect.stringContaining('18 000')])
    expect(approved.left).toEqual([
      expect.objectContaining({
        id: idOf('Malmö'),
        file: PAGE,
        reason: expect.stringContaining('table row'),
      }),
    ])
    expect(read(folder, PAGE)).toBe(SWEDISH.replace('17 000', '18 000'))
    await expect(decide(folder, 'approve', 1)).rejects.toThrow('Cannot write unit')
  })

  test('leaves of texts that cannot stand together the later ones, and drops none without a word', async () => {
    const folder = await project()
    const page = 'source/lists.md'
    // Without the paragraph the two lists of the original would be one.
    write(folder, page, '- One rule\n\nThe other kind:\n\n- Two rules\n\n## The end\n')
    const answers = { 'One rule': 'En regel', 'Two rules': 'Två regler', 'The end': 'Slutet' }
    const program = `for (const line of require('node:fs').readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
      const { id, text } = JSON.parse(line)
      console.log(JSON.stringify({ id, text: ${JSON.stringify(answers)}[text] ?? '' }))
    }`
    const env = { TVILLING_COMMAND: JSON.stringify([process.execPath, '-e', program]) }
    const draft = (options = {}) =>
      call<DraftReport>(folder, 'draft', [page], { engine: 'command', ...options }, { env })
    const { data } = await draft()
    expect(data.drafts.map(({ source }) => source)).toEqual(['One rule', 'The end'])
    expect(data.without.find(({ source }) => source === 'Two rules')?.reasons).toEqual([
      expect.stringContaining('would change the structure'),
    ])
    expect((await draft()).data.drafts).toEqual([])
    expect((await draft({ again: true })).data.drafts).toEqual([])
  })

  test('cannot be taken back once the page was edited', async () => {
    const folder = await project()
    edit(folder, SOURCE, 'npm start', 'npm run dev')
    await draft(folder)
    await decide(folder, 'approve', 1)
    edit(folder, PAGE, 'Kör', 'Starta')
    const before = filesIn(folder)
    await expect(call(folder, 'undo', [], BY)).rejects.toThrow('translations/sv/page.md was changed since')
    expect(filesIn(folder)).toEqual(before)
  })
})

describe('reject', () => {
  test('discards a draft, and its engine proposes nothing until the source changes', async () => {
    const folder = await project()
    edit(folder, SOURCE, 'npm start', 'npm run dev')
    await draft(folder)
    await decide(folder, 'reject', 1, { reason: 'wrong command' })
    expect(recordsIn(folder).find((record) => record.rejected)?.rejected).toMatchObject([
      { engine: 'patch', by: 'Åsa Berg', reason: 'wrong command' },
    ])
    const { data } = await draft(folder)
    expect(data.drafts).toEqual([])
    expect(data.without[0]?.reasons).toContain('patch: a person rejected its draft')
    edit(folder, SOURCE, 'npm run dev', 'npm test')
    expect((await draft(folder)).data.drafts).toHaveLength(1)
  })
})

/** What people said of a unit. */
function withoutDrafts({ draft: _, rejected: __, ...record }: LedgerRecord) {
  return record
}

test('what people wrote stays, whatever is drafted and rejected', async () => {
  const words = fc.constantFrom('Orten', 'hamnen', '*gammal*', '`npm start`', '17 000', 'ny', '.', 'och')
  const sentence = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => `Text ${all.join(' ')}`)
  const line = fc.constantFrom('17,000', '18,000', '`npm start`', '`npm test`', 'town', 'port', 'old', '.')
  const source = fc.array(line, { minLength: 1, maxLength: 6 }).map((all) => `Text ${all.join(' ')}`)
  const folder = await project()
  await fc.assert(
    fc.asyncProperty(
      fc.array(sentence, { minLength: 1, maxLength: 6 }),
      fc.array(source, { minLength: 1, maxLength: 6 }),
      async (target, original) => {
        write(folder, PAGE, `${target.join('\n\n')}\n`)
        write(folder, SOURCE, `${original.join('\n\n')}\n`)
        const page = read(folder, PAGE)
        const before = recordsIn(folder).map(withoutDrafts)
        const { data } = await draft(folder)
        expect(read(folder, PAGE)).toBe(page)
        const now = new Map(recordsIn(folder).map((record) => [record.id, withoutDrafts(record)]))
        for (const record of before) expect(now.get(record.id)).toEqual(record)
        if (data.drafts.length > 0) await decide(folder, 'reject', data.drafts.length)
        expect(read(folder, PAGE)).toBe(page)
      },
    ),
    { numRuns: CAMPAIGN ? 1000 : 30 },
  )
}, 600_000)

test('draft has no more to say of fifteen languages than of one, and the runtime has nothing', async () => {
  const folder = scratch()
  const languages = 'sv da nb de nl fr es it pt pl cs fi tr ja ko'.split(' ')
  write(folder, 'tvilling.json', JSON.stringify({ languages }))
  write(folder, 'source/page.md', '# Twin towns\n')
  const { stderr, code } = await run(folder, 'draft --engine tm')
  expect([stderr, code]).toEqual(['', 0])
})
