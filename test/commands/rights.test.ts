import { expect, test } from 'vitest'
import type { DecisionReport } from '../../scripts/report/decisions.js'
import { call, copyOf, edit, filesIn, read, write } from './run.js'

const PAGE = 'translations/sv/page.md'
const LEDGER = '.tvilling/sv/source/page.md.jsonl'

function project(review: object): string {
  const folder = copyOf('nothing-waits')
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv', 'da'], review }))
  return folder
}

function decide(folder: string, verb: string, by: string, options: Readonly<Record<string, string>> = {}) {
  return call<DecisionReport>(folder, verb, [`${PAGE}:7`], { by, ...options })
}

async function expectRefusal(folder: string, attempt: () => Promise<unknown>, reason: RegExp): Promise<void> {
  const before = filesIn(folder)
  await expect(attempt()).rejects.toThrow(reason)
  expect(filesIn(folder)).toEqual(before)
}

test('who is no reviewer of a language cannot review in it, by any verb, and nothing is written', async () => {
  const folder = project({ reviewers: { sv: ['Åsa Berg'] } })
  const no = /Kim Holm is not listed under "review" .* reviewer of sv; expected one of: Åsa Berg\./u
  await expectRefusal(folder, () => decide(folder, 'confirm', 'Kim Holm', { state: 'reviewed' }), no)
  edit(folder, 'source/page.md', 'two towns decide', '2 towns decide')
  await expectRefusal(folder, () => decide(folder, 'ack', 'Kim Holm', { reason: 'same' }), no)
  expect((await decide(folder, 'ack', 'Åsa Berg', { reason: 'same' })).data.decisions).toHaveLength(1)
})

test('with four eyes a translation is reviewed by somebody who did not write it, and its author is kept', async () => {
  const folder = project({ fourEyes: true })
  edit(folder, PAGE, 'Ett vänortssamarbete', 'Vänortssamarbetet')
  const wrote = /Åsa Berg wrote this text, and "fourEyes" .* another person/iu
  await expectRefusal(folder, () => decide(folder, 'confirm', 'Åsa Berg', { state: 'reviewed' }), wrote)
  await decide(folder, 'confirm', 'Åsa Berg')
  await expectRefusal(folder, () => decide(folder, 'confirm', 'åsa berg', { state: 'final' }), wrote)
  await decide(folder, 'confirm', 'Kim Holm', { state: 'reviewed' })
  expect(read(folder, LEDGER)).toContain(
    '"state":"reviewed","origin":"human","author":"Åsa Berg","by":"Kim Holm"',
  )
  await expectRefusal(folder, () => decide(folder, 'confirm', 'Åsa Berg', { state: 'final' }), wrote)
})

test('the name of a program decides nothing', async () => {
  const folder = project({})
  await expectRefusal(
    folder,
    () => decide(folder, 'confirm', 'github-actions[bot]', { state: 'final' }),
    /"github-actions\[bot\]" is the name of a program, and only people decide/u,
  )
})

test('of a whole page, what somebody may not decide is left out', async () => {
  const folder = project({ fourEyes: true })
  edit(folder, PAGE, 'Ett vänortssamarbete', 'Vänortssamarbetet')
  await decide(folder, 'confirm', 'Kim Holm')
  const { data } = await call<DecisionReport>(folder, 'confirm', [PAGE], {
    ...{ by: 'Kim Holm', state: 'final', count: '4' },
  })
  expect(data.decisions).toHaveLength(4)
})

test('a draft that a person wrote is approved by another one', async () => {
  const folder = copyOf('every-drift')
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'], review: { fourEyes: true } }))
  const [ledger, place] = ['.tvilling/sv/source/guide.md.jsonl', 'translations/sv/guide.md:3']
  await call(folder, 'draft', [place])
  edit(folder, ledger, '"origin":"patch"', '"origin":"human","by":"Åsa Berg"')
  const approve = (by: string) => call(folder, 'approve', [place], { by })
  await expectRefusal(folder, () => approve('Åsa Berg'), /Åsa Berg wrote this text/u)
  await approve('Kim Holm')
  expect(read(folder, ledger)).toContain('"author":"Åsa Berg","by":"Kim Holm"')
})

test('reviewers of a language that the project does not have are an error with its place', async () => {
  const folder = project({ reviewers: { se: ['Åsa Berg'] } })
  await expect(decide(folder, 'confirm', 'Åsa Berg')).rejects.toThrow(
    /^tvilling\.json:1:\d+: found "se"; expected one of the languages of the project: sv, da\./u,
  )
})
