import { cpSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import type { AuditedUnit, FindingId } from '../../scripts/report/audit.js'
import { targetDigest } from '../../scripts/text.js'
import { scratch } from '../store/scratch.js'
import {
  audit,
  commit,
  dice,
  git,
  HONEST,
  honestRepository,
  type Language,
  newRepository,
  PEOPLE,
  pageOf,
  recordsOf,
  replaceText,
  STRANGER,
  writeRecords,
} from './decided.js'
import { CAMPAIGN, call, edit, filesIn, read, run, write } from './run.js'

const [ASA, KIM] = PEOPLE

const found = (units: readonly AuditedUnit[]) =>
  units.flatMap(({ language, id, findings }) => findings.map((one) => `${language} ${id} ${one.id}`))

/** Histories of each sort: all that are asked for in a campaign, a few of them always. */
const COUNT = CAMPAIGN ? 200 : 12

test(`in ${COUNT} histories of honest people nothing is found`, { timeout: COUNT * 20_000 }, async () => {
  let decided = 0
  for (let seed = 0; seed < COUNT; seed++) {
    const folder = await honestRepository(seed, 3 + (seed % Object.keys(HONEST).length))
    const { data, code } = await audit(folder, seed % 2 === 0 ? { at: 'HEAD' } : {})
    expect([seed, found(data.units), code]).toEqual([seed, [], 0])
    decided += data.summary.decided
    expect(data.units.filter(({ provenance }) => provenance !== undefined && provenance !== 'made')).toEqual(
      [],
    )
  }
  expect(decided).toBeGreaterThan(COUNT)
})

/** A unit that somebody vouches for, in the repository that is forged. */
interface Victim {
  readonly folder: string
  readonly language: Language
  readonly record: LedgerRecord
  readonly text: string
  readonly other: { readonly record: LedgerRecord; readonly text: string }
}

interface Forgery {
  readonly finds: readonly FindingId[]
  readonly as: string
  readonly forge: (victim: Victim) => void
}

const put = ({ folder, language, record }: Victim, forged: (record: LedgerRecord) => LedgerRecord): void =>
  writeRecords(
    folder,
    language,
    recordsOf(folder, language).map((one) => (one.id === record.id ? forged(one) : one)),
  )

const change = (victim: Victim, values: Partial<LedgerRecord>): void =>
  put(victim, (record) => ({ ...record, ...values }))

const NOW = '2026-11-30T12:00:00Z'
const NEW_TEXT = 'Köp här nu.'

/** What nobody may get away with. */
const FORGERIES: Readonly<Record<string, Forgery>> = {
  'a decision in the name of somebody else': {
    ...{ finds: ['other-name'], as: STRANGER },
    forge: (victim) => change(victim, { by: ASA === victim.record.by ? KIM : ASA, state: 'final', at: NOW }),
  },
  'a decision in the name of somebody who never decided here': {
    ...{ finds: ['other-name'], as: STRANGER },
    forge: (victim) => change(victim, { by: 'The Director', state: 'final', at: NOW }),
  },
  'a decision in the name of somebody else, long ago': {
    ...{ finds: ['other-name'], as: STRANGER },
    forge: (victim) => change(victim, { by: 'The Director', at: '2020-01-01T00:00:00Z' }),
  },
  'a decision of a program': {
    ...{ finds: ['machine'], as: 'github-actions[bot]' },
    forge: (victim) => change(victim, { by: 'github-actions[bot]', state: 'final', at: NOW }),
  },
  'another text in the page under an old decision': {
    ...{ finds: ['changed-text'], as: STRANGER },
    forge: ({ folder, language, text }) => replaceText(folder, language, text, NEW_TEXT),
  },
  'another text in the page and in the record under an old decision': {
    ...{ finds: ['altered-record'], as: STRANGER },
    forge: (victim) => {
      replaceText(victim.folder, victim.language, victim.text, NEW_TEXT)
      change(victim, { target: targetDigest([NEW_TEXT]) })
    },
  },
  'another source under an old decision': {
    ...{ finds: ['altered-record'], as: STRANGER },
    forge: (victim) => change(victim, { source: `${victim.record.source} And more.` }),
  },
  'another state under an old decision of one’s own': {
    ...{ finds: ['altered-record'], as: 'the person named' },
    forge: (victim) => change(victim, { state: victim.record.state === 'final' ? 'reviewed' : 'final' }),
  },
  'a decision copied from another unit, with its text': {
    // Of two decisions of one person at one moment it is the same record, with another source.
    ...{ finds: ['replayed', 'altered-record'], as: STRANGER },
    forge: (victim) => {
      replaceText(victim.folder, victim.language, victim.text, victim.other.text)
      put(victim, ({ id, order }) => ({ ...victim.other.record, id, order }))
    },
  },
  'a decision copied from another language, with its text': {
    ...{ finds: ['replayed'], as: STRANGER },
    forge: ({ folder, language, record, text }) => {
      const [other] = (['sv', 'da'] as const).filter((one) => one !== language)
      if (!other) return
      const [own] = recordsOf(folder, other).filter(({ id }) => id === record.id)
      if (!own) throw new Error('no such record')
      replaceText(folder, other, textOf(folder, other, own), text)
      put({ folder, language: other, record, text, other: { record, text } }, () => record)
    },
  },
  'a state without a name': {
    ...{ finds: ['unsigned'], as: STRANGER },
    forge: (victim) => put(victim, ({ by: _, ...record }) => ({ ...record, state: 'final' })),
  },
  'a change acknowledged in the name of somebody else': {
    ...{ finds: ['other-name'], as: STRANGER },
    forge: (victim) => change(victim, { ack: { basis: 'abcdef', by: ASA, at: NOW, reason: 'the same' } }),
  },
}

function textOf(folder: string, language: Language, record: LedgerRecord): string {
  const texts = read(folder, pageOf(folder, language)).trim().split('\n\n')
  const text = texts.find((one) => targetDigest([one]) === record.target)
  if (text === undefined) throw new Error(`nothing in the page is of ${record.id}`)
  return text
}

/** A unit whose decision is known to be honest, and another of the same page. */
function victimOf(folder: string, units: readonly AuditedUnit[], roll: (limit: number) => number): Victim {
  const decided = units.filter(({ by, drift }) => by !== undefined && drift !== 'unconfirmed')
  const unit = decided[roll(decided.length)]
  if (!unit) throw new Error('nobody decided')
  const language = unit.language as Language
  const records = recordsOf(folder, language)
  const [record] = records.filter(({ id }) => id === unit.id)
  const others = decided.filter((one) => one.language === language && one.id !== unit.id)
  const [other] = records.filter(({ id }) => id === others[0]?.id)
  if (!record || !other) throw new Error('too few decided')
  const text = textOf(folder, language, record)
  return { folder, language, record, text, other: { record: other, text: textOf(folder, language, other) } }
}

test(`${COUNT} forged histories are flagged, at the forged unit and nowhere else`, {
  timeout: COUNT * 20_000,
}, async () => {
  const kinds = Object.entries(FORGERIES)
  for (let seed = 0; seed < COUNT; seed++) {
    const [name, forgery] = kinds[seed % kinds.length] ?? []
    if (!forgery) throw new Error('no such forgery')
    const { finds, as, forge } = forgery
    const folder = await honestRepository(1000 + seed, 4 + (seed % 5))
    // Everything has a decision to be forged.
    for (const language of ['sv', 'da'] as const) {
      const page = pageOf(folder, language)
      for (const [turn, line] of [1, 3, 5].entries()) {
        const by = PEOPLE[(seed + turn) % PEOPLE.length] ?? ASA
        for (const place of [line, line + 6])
          await call(folder, 'confirm', [`${page}:${place}`], { by, state: 'reviewed' })
        commit(folder, by)
      }
    }
    const before = (await audit(folder)).data
    expect([name, seed, found(before.units)]).toEqual([name, seed, []])
    const victim = victimOf(folder, before.units, dice(seed))
    forge(victim)
    commit(folder, as === 'the person named' ? (victim.record.by ?? '') : as)
    const { data, code } = await audit(folder, seed % 2 === 0 ? { at: 'HEAD' } : {})
    const ids = data.units.flatMap(({ findings }) => findings.map(({ id }) => id))
    expect([name, seed, ids.filter((id) => finds.includes(id)).length > 0, code]).toEqual([
      name,
      seed,
      true,
      1,
    ])
    expect(new Set(data.units.filter(({ findings }) => findings.length > 0).map(({ id }) => id))).toEqual(
      new Set([victim.record.id]),
    )
  }
})

async function decidedOnce(): Promise<string> {
  const folder = await newRepository()
  await call(folder, 'confirm', [`${pageOf(folder, 'sv')}:1`], { by: ASA, state: 'reviewed' })
  commit(folder, ASA)
  return folder
}

test('audit tells of each published unit who decided, when, how it was made and against which source', async () => {
  const folder = await decidedOnce()
  edit(folder, 'source/page.md', 'The harbour has 12', 'The harbour has 40')
  const { data, text } = await audit(folder)
  expect(data.summary).toEqual({ units: 12, decided: 1, findings: 0 })
  const [unit] = data.units.filter(({ by }) => by !== undefined)
  expect(unit).toMatchObject({
    language: 'sv',
    target: { file: 'translations/sv/page.md', line: 1, text: 'Om hamnen: den har 12 gäster.' },
    ...{ state: 'reviewed', by: ASA, origin: 'adopted', provenance: 'made' },
    ...{ source: 'The harbour has 12 guests.', drift: 'outdated' },
    commit: git(folder, ['rev-parse', 'HEAD']).trim(),
  })
  expect(text()).toMatch(
    / {6}1 {2}reviewed by Åsa Berg, \d{4}-\d\d-\d\d \d\d:\d\d · adopted · [0-9a-f]{10}\n {9}The harbour has 12 guests\.\n/u,
  )
  expect(text()).toContain('12 units published, 1 of them decided on by a person. Nothing is wrong.')
})

test('audit --at reads the repository alone: neither the files of today nor their settings count', async () => {
  const folder = await decidedOnce()
  git(folder, ['tag', 'then'])
  const then = (await audit(folder, { at: 'then' })).data
  write(folder, 'tvilling.json', '{}')
  write(folder, pageOf(folder, 'sv'), 'Annat.\n')
  git(folder, ['rm', '--quiet', '-r', '--cached', '.'])
  const before = filesIn(folder)
  expect((await audit(folder, { at: 'then' })).data).toEqual(then)
  expect(filesIn(folder)).toEqual(before)
})

test('audit --at leaves nothing behind in the folder for temporary files', async () => {
  const folder = await decidedOnce()
  const TMPDIR = scratch()
  const { code } = await run(folder, 'audit --at HEAD', { TMPDIR })
  expect([code, filesIn(TMPDIR)]).toEqual([0, {}])
})

test.each(['--upload-pack=touch x', 'HEAD:source/page.md', 'nowhere', '$(touch x)', ''])(
  'audit --at %j is refused, and no shell sees it',
  async (at) => {
    const folder = await decidedOnce()
    const before = filesIn(folder)
    await expect(audit(folder, { at })).rejects.toThrow(/^The commit .* is not in this clone/u)
    expect(filesIn(folder)).toEqual(before)
  },
)

test('what is not committed yet is nobody’s forgery, but another text under an old decision is', async () => {
  const folder = await decidedOnce()
  await call(folder, 'confirm', [`${pageOf(folder, 'sv')}:3`], { by: KIM, state: 'final' })
  const { data } = await audit(folder)
  expect(data.units.map(({ provenance }) => provenance).filter(Boolean)).toEqual(['made', 'uncommitted'])
  expect(data.summary.findings).toBe(0)
  const [record] = recordsOf(folder, 'sv').filter(({ by }) => by === ASA)
  if (!record) throw new Error('no record')
  replaceText(folder, 'sv', textOf(folder, 'sv', record), NEW_TEXT)
  writeRecords(
    folder,
    'sv',
    recordsOf(folder, 'sv').map((one) =>
      one.id === record.id ? { ...one, target: targetDigest([NEW_TEXT]) } : one,
    ),
  )
  expect(found((await audit(folder)).data.units)).toEqual([`sv ${record.id} altered-record`])
})

test('in a shallow clone nothing is called forged that was committed before it begins, and the report says so', async () => {
  const folder = await decidedOnce()
  edit(folder, 'source/page.md', 'The harbour has 12', 'The harbour has 40')
  commit(folder, 'Source Author')
  const clone = scratch()
  git(clone, ['clone', '--quiet', '--depth', '1', `file://${folder}`, 'copy'])
  const { data, text, code } = await audit(`${clone}/copy`)
  expect([data.history, data.summary.findings, code]).toEqual(['part', 0, 0])
  expect(text()).toContain('git fetch --unshallow')
})

test('without git the decisions are told, and that nothing could be held against commits', async () => {
  const folder = await decidedOnce()
  const copy = scratch()
  cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith('.git') })
  const { data, text } = await audit(copy)
  expect([data.history, data.summary.decided, data.summary.findings]).toEqual(['none', 1, 0])
  expect(text()).toContain('No commit was found')
})

test('rules of the project are asked of what was decided long ago', async () => {
  const folder = await decidedOnce()
  write(
    folder,
    'tvilling.json',
    JSON.stringify({ languages: ['sv', 'da'], review: { reviewers: { sv: [KIM] } } }),
  )
  const { data } = await audit(folder)
  expect(data.units.flatMap(({ findings }) => findings.map(({ id }) => id))).toEqual(['reviewer'])
})

test('whoever is listed under "recorders" may commit what others decided', async () => {
  const folder = await newRepository()
  await call(folder, 'confirm', [`${pageOf(folder, 'sv')}:1`], { by: ASA, state: 'reviewed' })
  commit(folder, 'Review Server')
  expect((await audit(folder)).data.summary.findings).toBe(1)
  const review = { recorders: ['review server'] }
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv', 'da'], review }))
  const { data } = await audit(folder)
  expect([data.summary.findings, data.units.find(({ by }) => by)?.provenance]).toEqual([0, 'entrusted'])
})

test('audit as CSV has a row for each unit, and nothing that a spreadsheet would run', async () => {
  const folder = await newRepository()
  edit(folder, pageOf(folder, 'sv'), 'Om hamnen', '=HYPERLINK("https://example.org","hamnen"), sade "hon"')
  await call(folder, 'confirm', [`${pageOf(folder, 'sv')}:1`], { by: '@SUM(1)', state: 'final' })
  const { text } = await audit(folder, { format: 'csv' })
  const lines = text().split('\n')
  expect(lines).toHaveLength(13)
  expect(lines[0]).toBe(
    'file,line,language,document,unit,state,by,at,origin,engine,author,source,target,drift,provenance,commit,findings',
  )
  const [row = ''] = lines.filter((line) => line.includes('HYPERLINK'))
  expect(row).toContain(`,"'@SUM(1)",`)
  expect(row).toContain(
    `,"'=HYPERLINK(""https://example.org"",""hamnen""), sade ""hon"": den har 12 gäster.",`,
  )
})

test('a ledger that held marks of a conflict once does not make those who corrected it forgers', async () => {
  const folder = await decidedOnce()
  const ledger = `.tvilling/sv/source/page.md.jsonl`
  const good = read(folder, ledger)
  write(
    folder,
    ledger,
    good.replace(/(\n"order":"a2"[^\n]*\n)/u, '\n<<<<<<< ours$1=======$1>>>>>>> theirs\n'),
  )
  commit(folder, 'Careless')
  write(folder, ledger, good)
  commit(folder, 'Mender')
  expect(found((await audit(folder)).data.units)).toEqual([])
})
