import { expect, test } from 'vitest'
import type { CheckReport } from '../../scripts/report/check.js'
import type { DecisionReport } from '../../scripts/report/decisions.js'
import { scratch } from '../store/scratch.js'
import { call, edit, filesIn, read, run, write } from './run.js'

const PAGE = 'sv/page.md'
const LEDGER = '.tvilling/sv/en/page.md.jsonl'

/** A page with one error and one warning in its second paragraph, and nothing in the others. */
async function project(): Promise<string> {
  const folder = scratch()
  const documents = [{ source: 'en/*.md', target: '{language}/{path}' }]
  write(
    folder,
    'tvilling.json',
    JSON.stringify({ languages: ['sv'], documents, checks: { 'double-word': 'error' } }),
  )
  write(folder, 'en/page.md', '# The harbour\n\nThe parrot `Polly` is called Hello.\n\nThe ferry runs.\n')
  write(folder, PAGE, '# Hamnen\n\nPapegojan heter Hej Hej.\n\nFärjan går.\n')
  await call(folder, 'adopt')
  return folder
}

function waive(
  folder: string,
  args: readonly string[],
  options: Readonly<Record<string, string | boolean>> = {},
) {
  return call<DecisionReport>(folder, 'waive', args, {
    by: 'Karin Ek',
    rule: 'double-word',
    reason: 'its name',
    ...options,
  })
}

async function check(folder: string) {
  const { data, code, text } = await call<CheckReport>(folder, 'check')
  const found = data.messages.filter(({ ruleId }) => ruleId === 'double-word')
  return { found, summary: data.summary, code, text: text() }
}

test('what was waived is listed as such, counts for nothing, and does not fail the command', async () => {
  const folder = await project()
  const before = await check(folder)
  expect([before.code, before.summary.errors, before.summary.suppressed]).toEqual([1, 1, 0])
  await waive(folder, [`${PAGE}:3`])
  const after = await check(folder)
  expect(after.found).toMatchObject([
    { severity: 'error', suppressed: { by: 'Karin Ek', reason: 'its name', at: expect.any(String) } },
  ])
  expect(after.summary).toEqual({ ...before.summary, errors: 0, suppressed: 1 })
  expect(after.code).toBe(0)
})

test('the terminal shows what was waived as a number only', async () => {
  const folder = await project()
  await waive(folder, [`${PAGE}:3`])
  const { text, summary } = await check(folder)
  expect(summary.warnings).toBeGreaterThan(0)
  expect(text).not.toContain('Hej Hej')
  expect(text).toContain('in 1 translation. 1 finding is waived.')
  await waive(folder, [`${PAGE}:3`], { rule: 'inline-code' })
  expect((await check(folder)).text).toBe(
    'Everything is in step: 1 translation checked. 2 findings are waived.',
  )
})

test('a waiver lapses when the translation changes, and the finding says so', async () => {
  const folder = await project()
  await waive(folder, [`${PAGE}:3`])
  edit(folder, PAGE, 'Papegojan', 'Fågeln')
  const { found, code } = await check(folder)
  expect(found[0]?.suppressed).toBeUndefined()
  expect(found[0]?.expected).toMatch(
    /once\. The waiver by Karin Ek of \d{4}-\d\d-\d\d lapsed, because the translation changed$/u,
  )
  expect(code).toBe(1)
})

test('a waiver outlives a confirm of the same text, and counts again when its text is back', async () => {
  const folder = await project()
  await waive(folder, [`${PAGE}:3`])
  await call(folder, 'confirm', [`${PAGE}:3`], { by: 'Åsa Berg', state: 'final' })
  expect((await check(folder)).found).toMatchObject([{ suppressed: { by: 'Karin Ek' } }])
  edit(folder, PAGE, 'Papegojan', 'Fågeln')
  await call(folder, 'confirm', [`${PAGE}:3`], { by: 'Åsa Berg' })
  expect((await check(folder)).found[0]?.expected).toContain('lapsed')
  edit(folder, PAGE, 'Fågeln', 'Papegojan')
  expect((await check(folder)).found).toMatchObject([{ suppressed: { by: 'Karin Ek' } }])
})

test('a waiver outlives an ack, and of another rule nothing is waived', async () => {
  const folder = await project()
  await waive(folder, [`${PAGE}:3`])
  edit(folder, 'en/page.md', 'is called', 'was called')
  await call(folder, 'ack', [`${PAGE}:3`], { by: 'Åsa Berg', reason: 'it died' })
  const { found, summary } = await check(folder)
  expect(found).toMatchObject([{ suppressed: { reason: 'its name' } }])
  expect(summary).toMatchObject({ suppressed: 1, warnings: 1 })
})

test('a new waiver takes the place of the one that lapsed', async () => {
  const folder = await project()
  await waive(folder, [`${PAGE}:3`])
  edit(folder, PAGE, 'Papegojan', 'Fågeln')
  await waive(folder, [`${PAGE}:3`], { reason: 'still its name' })
  expect(read(folder, LEDGER)).not.toContain('"its name"')
  expect((await check(folder)).found).toMatchObject([{ suppressed: { reason: 'still its name' } }])
})

test('waive changes one record and no page, and undo takes it back to the byte', async () => {
  const folder = await project()
  const before = filesIn(folder)
  const { data } = await waive(folder, [`${PAGE}:3`])
  expect(data.decisions).toHaveLength(1)
  expect(data.decisions[0]?.after).toEqual({
    ...data.decisions[0]?.before,
    waivers: [
      {
        rule: 'double-word',
        by: 'Karin Ek',
        at: expect.any(String),
        reason: 'its name',
        target: data.decisions[0]?.before?.target,
      },
    ],
  })
  const after = filesIn(folder)
  expect({ ...after, [LEDGER]: '' }).toEqual({ ...before, [LEDGER]: '' })
  await call(folder, 'undo', [], { by: 'Karin Ek' })
  expect(filesIn(folder)).toEqual(before)
})

test.each([
  ['another unit', ['sv/page.md:5'], {}, 'the rule double-word finds nothing in it'],
  ['no reason', ['sv/page.md:3'], { reason: ' ' }, 'Nothing says why: expected --reason with a text'],
  ['no rule', ['sv/page.md:3'], { rule: '' }, 'Nothing says what is waived: expected --rule'],
  ['a rule that is none', ['sv/page.md:3'], { rule: 'duoble-word' }, 'Did you mean "double-word"?'],
  ['a rule that is like none', ['sv/page.md:3'], { rule: 'x' }, 'They are missing, orphaned, '],
  [
    'an approval',
    ['sv/page.md:3'],
    { rule: 'approved-text' },
    'expected the decision that is meant for it: tvilling confirm',
  ],
  [
    'drift',
    ['sv/page.md:3'],
    { rule: 'outdated' },
    'expected the decision that is meant for it: tvilling ack',
  ],
  [
    'what is in no unit',
    ['sv/page.md:3'],
    { rule: 'broken-link' },
    'expected another severity of it in "checks"',
  ],
])('waive is refused, and writes nothing, for %s', async (_, args, options, message) => {
  const folder = await project()
  const before = filesIn(folder)
  await expect(waive(folder, args, options)).rejects.toThrow(message)
  expect(filesIn(folder)).toEqual(before)
})

test('waive is refused for what is waived already, and for what nobody recorded', async () => {
  const folder = await project()
  await waive(folder, [`${PAGE}:3`])
  await expect(waive(folder, [`${PAGE}:3`])).rejects.toThrow('finds in it is waived already')
  write(folder, LEDGER, '')
  await expect(waive(folder, [`${PAGE}:3`])).rejects.toThrow('nobody recorded what it translates')
})

test('waive without a name is an error in use', async () => {
  const folder = await project()
  const { stderr, code } = await run(folder, ['waive', `${PAGE}:3`, '--rule', 'double-word', '--reason', 'x'])
  expect(code).toBe(2)
  expect(stderr).toContain('Nobody to decide')
})

test('what the author of a page allows counts for nothing, with its reason', async () => {
  const folder = await project()
  edit(folder, PAGE, 'Papegojan', '<!-- tvilling:allow double-word: its name -->\n\nPapegojan')
  const { found, code } = await check(folder)
  expect(found.map(({ suppressed }) => suppressed)).toEqual([{ reason: 'its name' }])
  expect(code).toBe(0)
})

test('what is found in no unit is allowed from anywhere in the page, and told without that', async () => {
  const folder = await project()
  edit(folder, 'en/page.md', '# The harbour', '```sh\nsail\n```\n\n# The harbour')
  const blocks = async () => {
    const { data } = await call<CheckReport>(folder, 'check')
    return data.messages.filter(({ ruleId }) => ruleId === 'code-block')
  }
  expect(await blocks()).toMatchObject([{ reason: expect.stringContaining('Missing') }])
  expect((await blocks())[0]).not.toHaveProperty('unit')
  expect((await blocks())[0]).not.toHaveProperty('suppressed')
  edit(folder, PAGE, 'Färjan', '<!-- tvilling:allow code-block: nobody sails here -->\n\nFärjan')
  expect(await blocks()).toMatchObject([{ suppressed: { reason: 'nobody sails here' } }])
})

test('an author cannot allow that an approved text is replaced', async () => {
  const folder = await project()
  await call(folder, 'confirm', [`${PAGE}:3`], { by: 'Åsa Berg', state: 'reviewed' })
  edit(folder, PAGE, 'Papegojan', '<!-- tvilling:allow approved-text: better -->\n\nFågeln')
  const { data } = await call<CheckReport>(folder, 'check')
  expect(data.messages.find(({ ruleId }) => ruleId === 'approved-text')).not.toHaveProperty('suppressed')
  expect(data.messages).toContainEqual(
    expect.objectContaining({
      ruleId: 'directive',
      severity: 'warning',
      file: PAGE,
      line: 3,
      reason: 'Unexpected tvilling:allow approved-text: it has no effect',
    }),
  )
})
