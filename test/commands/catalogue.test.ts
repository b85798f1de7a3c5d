import { expect, test } from 'vitest'
import type { AdoptReport } from '../../scripts/report/adopt.js'
import type { CheckReport } from '../../scripts/report/check.js'
import type { DiffReport, UnitDiff } from '../../scripts/report/diff.js'
import { parseLedger } from '../../scripts/store/ledger.js'
import { call, copyOf, edit, filesIn, read, run, write } from './run.js'

const REPOSITORY = 'catalogues-of-messages'
const APP = 'locales/en/app.json'
const POLISH = 'locales/pl/app.json'

async function adopted(): Promise<string> {
  const folder = copyOf(REPOSITORY)
  await call(folder, 'adopt')
  return folder
}

async function waiting(folder: string, language: string): Promise<readonly UnitDiff[]> {
  return (await call<DiffReport>(folder, 'diff', [], { language })).data.units
}

function inShort({ key, drift, change, target }: UnitDiff): string {
  return [key, drift, change, target?.text].filter(Boolean).join(' | ')
}

test('init proposes the catalogues of a Docusaurus site, and others beside them', async () => {
  const folder = copyOf(REPOSITORY)
  write(folder, 'docusaurus.config.js', "export default { i18n: { defaultLocale: 'en' } }\n")
  const { code } = await run(folder, 'init --force')
  expect(code).toBe(0)
  expect(JSON.parse(read(folder, 'tvilling.json')).documents).toEqual([
    { source: 'i18n/en/**/*.json', target: 'i18n/{language}/{path}' },
    { source: 'locales/en/**/*.json', target: 'locales/{language}/{path}' },
  ])
})

test('adopt pairs messages by their keys and is sure of each', async () => {
  const folder = copyOf(REPOSITORY)
  const { data } = await call<AdoptReport>(folder, 'adopt')
  const found = data.documents.map(({ target, recorded, leastConfidence, untranslated, orphaned }) => ({
    target,
    recorded,
    leastConfidence,
    untranslated: untranslated.map(({ source }) => source?.text),
    orphaned: orphaned.map(({ target: text }) => text?.text),
  }))
  expect(found).toEqual([
    { target: 'i18n/ja/code.json', recorded: 4, leastConfidence: 1, untranslated: [], orphaned: [] },
    {
      target: 'i18n/pl/code.json',
      recorded: 3,
      leastConfidence: 1,
      untranslated: ['Save'],
      orphaned: ['Zamknięte'],
    },
    {
      target: 'locales/ja/app.json',
      recorded: 3,
      leastConfidence: 1,
      untranslated: ['Save'],
      orphaned: [],
    },
    { target: POLISH, recorded: 7, leastConfidence: 1, untranslated: [], orphaned: [] },
  ])
})

test('the ledger keeps the key of each message, plural forms of the language with it', async () => {
  const folder = await adopted()
  const path = '.tvilling/pl/locales/en/app.json.jsonl'
  const records = parseLedger(read(folder, path), path)
  expect(Object.fromEntries(records.map(({ key, source }) => [key, source]))).toEqual({
    'toolbar.save': 'Save',
    'toolbar.again': 'Save',
    'toolbar.loaves_one': '{{count}} loaf',
    'toolbar.loaves_few': '{{count}} loaves',
    'toolbar.loaves_many': '{{count}} loaves',
    'toolbar.loaves_other': '{{count}} loaves',
    greeting: 'Good morning, {{name}}!',
  })
})

test('two messages with one text are two units: a change of the one leaves the other alone', async () => {
  const folder = await adopted()
  edit(folder, APP, '"again": "Save"', '"again": "Save again"')
  expect((await waiting(folder, 'pl')).filter(({ document }) => document === APP).map(inShort)).toEqual([
    'toolbar.again | outdated | wording | Zachowaj',
  ])
})

test('another order of keys is no change, and neither is a message moved to another line', async () => {
  const folder = await adopted()
  const before = await waiting(folder, 'pl')
  edit(folder, APP, '    "save": "Save",\n', '')
  edit(folder, APP, '"again": "Save",', '"again": "Save",\n    "save": "Save",')
  expect((await waiting(folder, 'pl')).map(inShort)).toEqual(before.map(inShort))
})

test('a key that was renamed on both sides keeps its record', async () => {
  const folder = await adopted()
  edit(folder, APP, '"again"', '"saveAgain"')
  edit(folder, POLISH, '"again"', '"saveAgain"')
  expect((await waiting(folder, 'pl')).filter(({ document }) => document === APP)).toEqual([])
})

test('a changed plural makes every form of the language outdated, and a lost form is missing', async () => {
  const folder = await adopted()
  edit(folder, APP, '{{count}} loaves', '{{count}} fresh loaves')
  edit(folder, POLISH, '    "loaves_many": "bochenki",\n', '')
  const units = await waiting(folder, 'pl')
  expect(units.filter(({ document }) => document === APP).map(inShort)).toEqual([
    'toolbar.loaves_few | outdated | wording | {{count}} bochenki',
    'toolbar.loaves_many | missing | wording',
    'toolbar.loaves_other | outdated | wording | {{count}} bochenka',
  ])
})

test('check finds the variables that a message lost, and no fault in plural forms, order or descriptions', async () => {
  const { data } = await call<CheckReport>(await adopted(), 'check')
  const found = data.messages.map(({ ruleId, file, line, reason }) => `${ruleId} ${file}:${line} ${reason}`)
  expect(found).toEqual([
    'missing i18n/en/code.json:15 Missing translation of this message, tides.save.message',
    'orphaned i18n/pl/code.json:15 Orphaned text: it translates nothing in the source',
    'missing locales/en/app.json:4 Missing translation of this message, toolbar.again',
    'variable locales/pl/app.json:7 Missing variable {{count}}',
    'variable locales/pl/app.json:10 Missing variable {{name}}',
  ])
})

test('a person confirms one message by its line, with the key in the record', async () => {
  const folder = await adopted()
  edit(folder, POLISH, 'Zachowaj', 'Zapisz ponownie')
  const { code, stdout } = await run(folder, `confirm ${POLISH}:4 --by Ada --state reviewed`)
  expect(stdout).toContain('Ada')
  expect(code).toBe(0)
  const path = '.tvilling/pl/locales/en/app.json.jsonl'
  const record = parseLedger(read(folder, path), path).find(({ key }) => key === 'toolbar.again')
  expect(record).toMatchObject({ key: 'toolbar.again', source: 'Save', state: 'reviewed', by: 'Ada' })
  expect((await waiting(folder, 'pl')).filter(({ document }) => document === APP)).toEqual([])
})

test('adopting twice, and looking, changes nothing', async () => {
  const folder = await adopted()
  const before = filesIn(folder)
  await call(folder, 'adopt')
  await call(folder, 'status')
  expect(filesIn(folder)).toEqual(before)
})

test('a broken catalogue is one message with its place, and does not stop the others', async () => {
  const folder = await adopted()
  edit(folder, APP, '"again": "Save",', '"again": "Save"')
  const { data } = await call<CheckReport>(folder, 'check')
  expect(data.messages.filter(({ ruleId }) => ruleId === 'syntax')).toEqual([
    {
      ruleId: 'syntax',
      severity: 'error',
      file: APP,
      line: 5,
      column: 5,
      reason: 'Unexpected JSON: found "\\""',
      expected: 'a comma or }; the catalogue is left out until then',
      url: expect.stringContaining('rules.md'),
    },
  ])
  expect(data.messages.some(({ file }) => file === 'i18n/pl/code.json')).toBe(true)
})
