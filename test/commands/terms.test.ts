import { expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import type { TermsCheckReport } from '../../scripts/report/terms-check.js'
import type { TermsImportReport } from '../../scripts/report/terms-exchange.js'
import type { TermsImpactReport } from '../../scripts/report/terms-impact.js'
import type { TermsExpandReport, TermsFindReport } from '../../scripts/report/terms-lookup.js'
import type { TermsSuggestReport } from '../../scripts/report/terms-suggest.js'
import { parseLedger } from '../../scripts/store/ledger.js'
import { scratch } from '../store/scratch.js'
import { call, changedFiles, filesIn, read, run, shell, write } from './run.js'

const GLOSSARY = `{
  "terms": [
    {
      "source": "twin town",
      "targets": {
        "sv": { "preferred": "vänort", "forbidden": ["tvillingstad"] },
        "da": { "preferred": "venskabsby" }
      }
    },

    { "source": "agreement", "note": "On paper.", "targets": { "sv": { "preferred": "avtal" } } }
  ]
}
`

const SOURCE = `# The twin towns

Every twin town signs the agreement with its twin towns.

A ferry quay and another ferry quay.

The old ferry quay, and \`twin town\` as code.
`

const TARGET = `# Vänorterna

Varje vänort undertecknar avtalet med sina **vänorter**.

En färjekaj och en färjekaj till.

Den gamla färjekajen, och \`vänort\` som kod.
`

/** A project with three recorded paragraphs in Swedish. */
async function project(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = scratch()
  write(folder, 'tvilling.json', '{ "languages": ["sv", "da"] }')
  write(folder, 'glossary.json', GLOSSARY)
  write(folder, 'source/a.md', SOURCE)
  write(folder, 'translations/sv/a.md', TARGET)
  for (const [path, text] of Object.entries(files)) write(folder, path, text)
  await call(folder, 'adopt', [], { threshold: '0' })
  await call(folder, 'confirm', ['translations/sv/a.md'], {
    by: 'Ada',
    count: String(read(folder, 'translations/sv/a.md').split('\n\n').length),
    state: 'final',
  })
  return folder
}

const records = (folder: string): readonly LedgerRecord[] =>
  parseLedger(read(folder, '.tvilling/sv/source/a.md.jsonl'), 'l')

test('check tells every contradiction with both places, and what can never be found', async () => {
  const glossary = `{ "terms": [
  { "source": "town", "targets": { "sv": { "preferred": "stad", "forbidden": ["by", "stad"] } } },
  { "source": "Town", "documents": ["nowhere/*"], "targets": { "fi": { "preferred": "kaupunki" } } },
  { "source": "C++", "targets": { "sv": { "preferred": "råd", "notForms": ["rådet", "båt"], "forms": ["råden"] } } },
  { "source": "way", "targets": { "sv": { "preferred": "väg", "forbidden": ["vägar"] } } }
] }`
  const { data, code, text } = await call<TermsCheckReport>(await project({}), 'terms', ['check'])
  expect([data.problems, code]).toEqual([[], 0])
  expect(text()).toBe('Nothing is wrong with the 2 terms of glossary.json.')
  const folder = await project()
  write(folder, 'glossary.json', glossary)
  const found = await call<TermsCheckReport>(folder, 'terms', ['check'])
  expect(found.code).toBe(1)
  expect(
    found.data.problems.map(({ ruleId, line, column, first }) => [
      ruleId,
      `${line}:${column}`,
      first && `${first.line}:${first.column}`,
    ]),
  ).toEqual([
    ['contradiction', '2:85', '2:57'],
    ['contradiction', '3:15', '2:15'],
    ['unused-pattern', '3:37', undefined],
    ['unused-language', '3:64', undefined],
    ['never-found', '4:15', undefined],
    ['unused-not-form', '4:85', undefined],
    ['made-form', '4:102', undefined],
    ['form-of-right-name', '5:77', undefined],
  ])
  expect(found.text(200)).toContain('it is in "preferred" at 2:57 already')
  expect(found.text(200)).not.toContain('made-form')
  expect(found.text(200)).toContain('1 list of "forms" has some that are made by rule already')
})

test('find knows a word in any form, and a text within a name or a note', async () => {
  const folder = await project()
  const find = async (word: string) =>
    (await call<TermsFindReport>(folder, 'terms', ['find', word])).data.terms.map(({ source, line }) => [
      source,
      line,
    ])
  expect(await find('vänorternas')).toEqual([['twin town', 3]])
  expect(await find('Twin Towns')).toEqual([['twin town', 3]])
  expect(await find('ÄNOR')).toEqual([['twin town', 3]])
  expect(await find('on paper')).toEqual([['agreement', 11]])
  expect(await find('nothing')).toEqual([])
})

test('find shows what the glossary says without anything that a terminal would obey, languages in one column', async () => {
  const folder = await project()
  const strange = '\u001b]0;x\u0007\u202e'
  const targets = {
    sv: {
      preferred: `hamn${strange}`,
      admitted: [`kaj${strange}`],
      deprecated: [`pir${strange}`],
      note: `a\n${strange}`,
    },
    'zh-Hant': { preferred: '港', forbidden: [`埠${strange}`] },
  }
  write(folder, 'glossary.json', JSON.stringify({ terms: [{ source: 'harbour', note: strange, targets }] }))
  const { stdout } = await run(folder, ['terms', 'find', 'harbour'])
  expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/u)
  expect(stdout).toContain('\n  sv       hamn\\x1b]0;x\\x07\\u{202e}, ')
  expect(stdout).toContain('\n      a\n      \\x1b')
  expect(stdout).toContain('\n  zh-Hant  港 (not 埠\\x1b')
})

test('expand prints the forms of the names that are meant, each with its rule', async () => {
  const folder = await project()
  const { data } = await call<TermsExpandReport>(folder, 'terms', ['expand', 'vänort'])
  expect(data.names).toHaveLength(1)
  expect(data.names[0]?.forms).toContainEqual({ form: 'vänorternas', rule: '-ort → -orterna + s' })
  expect(data.names[0]?.firstParts).toContain('vänorts')
  const all = await call<TermsExpandReport>(folder, 'terms', ['expand', 'twin town'])
  expect(all.data.names.map(({ name }) => name)).toEqual([
    'twin town',
    'venskabsby',
    'vänort',
    'tvillingstad',
  ])
})

test('expand prints a name that several terms have once, with all of them', async () => {
  const names = (word: string) => ({ sv: { preferred: word, forbidden: ['stat'] } })
  const folder = await project({
    'glossary.json': JSON.stringify({
      terms: [
        { source: 'town', targets: names('stad') },
        { source: 'city', targets: names('storstad') },
      ],
    }),
  })
  const { data, text } = await call<TermsExpandReport>(folder, 'terms', ['expand'])
  expect(data.names.filter(({ name }) => name === 'stat')).toHaveLength(2)
  expect(text(200).match(/^stat .*$/gmu)).toEqual(['stat  sv · forbidden · noun · town, city'])
})

test('impact shows each unit with the new name in the form of the old one, approved ones too, and writes nothing', async () => {
  const folder = await project()
  const before = filesIn(folder)
  const { data, text } = await call<TermsImpactReport>(folder, 'terms', ['impact', 'vänort'], {
    to: 'partnerort',
  })
  expect(data.units.map(({ proposal, state }) => [proposal, state])).toEqual([
    ['Partnerorterna', 'final'],
    ['Varje partnerort undertecknar avtalet med sina **partnerorter**.', 'final'],
  ])
  expect(text()).toContain('vänorter → partnerorter (-ort → -orter)')
  expect(changedFiles(before, filesIn(folder))).toEqual([])
})

test('impact --draft keeps the texts in the ledger alone, once, and leaves text and states', async () => {
  const folder = await project()
  const [files, old] = [filesIn(folder), records(folder)]
  const draft = () =>
    call<TermsImpactReport>(folder, 'terms', ['impact', 'twin town'], {
      to: 'partnerort',
      draft: true,
      language: 'sv',
    })
  expect((await draft()).data.units.map((unit) => unit.draft)).toEqual(['stored', 'stored'])
  expect(changedFiles(files, filesIn(folder))).toEqual(['.tvilling/sv/source/a.md.jsonl'])
  const drafted = records(folder)
  expect(drafted.map(({ draft: _, ...record }) => record)).toEqual(old)
  expect(
    drafted.flatMap((record) => record.draft ?? []).map(({ text, origin }) => [text, origin]),
  ).toContainEqual(['Varje partnerort undertecknar avtalet med sina **partnerorter**.', 'patch'])
  const again = filesIn(folder)
  expect((await draft()).data.units.map((unit) => unit.draft)).toEqual(['same', 'same'])
  expect(changedFiles(again, filesIn(folder))).toEqual([])
})

test('undo takes back the drafts of impact, and a unit whose source moved on gets none', async () => {
  const folder = await project()
  const before = filesIn(folder)
  const options = { to: 'partnerort', draft: true, language: 'sv' }
  await call<TermsImpactReport>(folder, 'terms', ['impact', 'twin town'], options)
  await call(folder, 'undo', [], { by: 'Åsa Berg' })
  expect(changedFiles(before, filesIn(folder))).toEqual([])
  write(folder, 'source/a.md', read(folder, 'source/a.md').replace('Every ', 'Not every '))
  const { data } = await call<TermsImpactReport>(folder, 'terms', ['impact', 'twin town'], options)
  expect(data.units.map(({ draft, refusal }) => [draft, refusal])).toContainEqual(['none', 'outdated'])
})

test('a new name that would break texts becomes no draft', async () => {
  const folder = await project()
  const before = filesIn(folder)
  const options = { to: 'vän vän partnerort', draft: true, language: 'sv' }
  const { data } = await call<TermsImpactReport>(folder, 'terms', ['impact', 'twin town'], options)
  const given = data.units.filter(({ proposal }) => proposal?.includes('vän vän'))
  expect(given.length).toBeGreaterThan(0)
  expect(new Set(given.map(({ draft, refusal }) => `${draft} ${refusal}`))).toEqual(new Set(['none checks']))
  expect(changedFiles(before, filesIn(folder))).toEqual([])
})

test("a draft of somebody else's stays, and a dry run stores none", async () => {
  const folder = await project()
  const path = '.tvilling/sv/source/a.md.jsonl'
  const foreign = '"draft":{"text":"X","origin":"human","basis":"00","at":"2026-01-01T00:00:00Z"}'
  write(folder, path, read(folder, path).replace(/("kind":"heading"[^\n]*)\}/u, `$1,${foreign}}`))
  const before = filesIn(folder)
  const options = { to: 'partnerort', draft: true }
  const dry = await call<TermsImpactReport>(folder, 'terms', ['impact', 'vänort'], {
    ...options,
    'dry-run': true,
  })
  expect(dry.data.units.map(({ draft, refusal }) => [draft, refusal])).toEqual([
    ['none', 'other'],
    ['stored', undefined],
  ])
  expect(changedFiles(before, filesIn(folder))).toEqual([])
  await call(folder, 'terms', ['impact', 'vänort'], options)
  expect(records(folder).find(({ kind }) => kind === 'heading')?.draft?.text).toBe('X')
})

test('suggest lists what the sources repeat and the glossary does not have, with the likely name', async () => {
  const folder = await project({
    'source/a.md': `${SOURCE}\nThe ferry quays are closed.\n`,
    'translations/sv/a.md': `${TARGET}\nFärjekajerna är stängda.\n`,
  })
  const { data } = await call<TermsSuggestReport>(folder, 'terms', ['suggest'], { language: 'sv' })
  expect(data.suggestions).toEqual([
    {
      source: 'ferry quay',
      forms: ['ferry quays'],
      units: 3,
      targets: [{ language: 'sv', name: 'färjekaj', units: 3, of: 3 }],
    },
  ])
})

test('import shows what it adds and what differs, keeps our word and the layout, and a second run writes nothing', async () => {
  const folder = await project({
    'more.csv':
      'en;sv;da\r\ntwin town;partnerort;venskabsby\r\nferry quay;färjekaj;\r\nagreement;avtal;aftale\r\n',
  })
  const { data, code } = await call<TermsImportReport>(folder, 'terms', ['import', 'more.csv'])
  expect(code).toBe(1)
  expect(data).toMatchObject({
    added: ['ferry quay'],
    changed: [{ source: 'agreement', added: ['da.preferred "aftale"'] }],
    conflicts: [{ source: 'twin town', key: 'sv.preferred', ours: 'vänort', theirs: 'partnerort' }],
    written: true,
  })
  const text = read(folder, 'glossary.json')
  expect(text.startsWith(GLOSSARY.slice(0, GLOSSARY.indexOf('{ "source": "agreement"')))).toBe(true)
  expect(text.slice(GLOSSARY.indexOf('{ "source": "agreement"'))).toBe(`{
      "source": "agreement",
      "note": "On paper.",
      "targets": {
        "sv": { "preferred": "avtal" },
        "da": { "preferred": "aftale" }
      }
    },
    {
      "source": "ferry quay",
      "targets": { "sv": { "preferred": "färjekaj" } }
    }
  ]
}
`)
  const again = await call<TermsImportReport>(folder, 'terms', ['import', 'more.csv'])
  expect([again.data.written, read(folder, 'glossary.json')]).toEqual([false, text])
  const replaced = await call<TermsImportReport>(folder, 'terms', ['import', 'more.csv'], { replace: true })
  expect([replaced.code, read(folder, 'glossary.json').includes('"partnerort"')]).toEqual([0, true])
})

test.each(['csv', 'tbx'])(
  'a glossary that is exported as %s and imported again is the same',
  async (format) => {
    const folder = await project()
    const { stdout, stderr } = await run(folder, `terms export --format ${format}`)
    expect(stderr).toBe('')
    write(folder, `out.${format}`, stdout)
    const back = await call<TermsImportReport>(folder, 'terms', ['import', `out.${format}`])
    expect([back.data.same, back.data.added, back.data.conflicts]).toEqual([2, [], []])
    write(folder, 'glossary.json', '{ "terms": [] }')
    await call(folder, 'terms', ['import', `out.${format}`])
    expect(JSON.parse(read(folder, 'glossary.json'))).toEqual(JSON.parse(GLOSSARY))
  },
)

const folder = project()

test.each([
  ['', 'expected one of: check, find'],
  ['exprot', 'Did you mean export?'],
  ['check --to x', "Unexpected --to, which 'terms check' does not have"],
  ['find twin town', 'put quotes around'],
  ['expand vänrot', 'Did you mean "vänort"?'],
  ['impact vänort', 'expected --to'],
  ['impact twin --to x --language xx', 'Unexpected language'],
  ['suggest --limit many', 'a whole number'],
  ['import', 'expected the path'],
  ['import no.csv', 'no file is there'],
  ['import tvilling.json', '--format with csv or tbx'],
  ['export --format xls', 'expected one of: csv, tbx'],
])('terms %s: says what was expected', async (args, said) => {
  const [action = [], ...rest] = args.split(/ --/u)
  const options = Object.fromEntries(rest.map((option) => option.split(' ')))
  const words = String(action)
    .split(' ')
    .filter((word) => word !== '')
  await expect(call(await folder, 'terms', words, options)).rejects.toThrow(said)
})

test('a file that cannot be read is refused with its place, and the glossary stays', async () => {
  const folder = await project({ 'bad.tbx': '<tbx>\n<text></tbx>' })
  const { stderr, code } = await shell(
    folder,
    'tvilling terms import bad.tbx; tvilling terms export | head -1 >/dev/null',
  )
  expect([code, /^bad\.tbx:2:\d+: found/u.test(stderr)]).toEqual([0, true])
  expect(read(folder, 'glossary.json')).toBe(GLOSSARY)
})

test('what a file says that no glossary can say is refused with the name of that file', async () => {
  const tbx = (inside: string) =>
    `<tbx><text><body><conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>quay</term></termSec></langSec>${inside}</conceptEntry></body></text></tbx>`
  const deprecated = '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>'
  const folder = await project({
    'language.tbx': tbx('<langSec xml:lang="Swedish!"><termSec><term>kaj</term></termSec></langSec>'),
    'twice.tbx': tbx(
      `<langSec xml:lang="sv"><termSec><term>kaj</term></termSec><termSec><term>kaj</term>${deprecated}</termSec></langSec>`,
    ),
  })
  for (const [file, said] of [
    ['language.tbx', '"Swedish!" is not a language'],
    ['twice.tbx', 'found "kaj" in "forbidden"'],
  ] as const) {
    const refused = call(folder, 'terms', ['import', file])
    await expect(refused).rejects.toThrow(said)
    await expect(refused).rejects.toThrow(new RegExp(`^${file}: `))
  }
  expect(read(folder, 'glossary.json')).toBe(GLOSSARY)
})

test.each(['check', 'find', 'find quay', 'expand', 'expand quay', 'impact quay --to wharf'])(
  'terms %s says in a project without terms that there are none, and how to begin',
  async (line) => {
    const folder = scratch()
    write(folder, 'tvilling.json', '{ "languages": ["sv"] }')
    const { stdout, stderr } = await run(folder, `terms ${line}`)
    expect(stdout + stderr).toMatch(/^There is no glossary yet: no term is in glossary\.json\.\n/u)
    expect(stdout + stderr).toContain('npx tvilling terms suggest')
  },
)
