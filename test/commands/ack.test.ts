import { expect, test } from 'vitest'
import type { DecisionReport } from '../../scripts/report/decisions.js'
import type { DiffReport } from '../../scripts/report/diff.js'
import { call, copyOf, edit, filesIn, read, run } from './run.js'

const PAGE = 'translations/sv/guide.md'

function ack(
  folder: string,
  args: readonly string[],
  options: Readonly<Record<string, string | boolean>> = {},
) {
  return call<DecisionReport>(folder, 'ack', args, { by: 'Åsa Berg', reason: 'spelling only', ...options })
}

async function unitAt(folder: string, place: string) {
  return (await call<DiffReport>(folder, 'diff', [place], { language: 'sv' })).data.units[0]
}

test('ack holds until the source changes again', async () => {
  const folder = copyOf('every-drift')
  await ack(folder, [`${PAGE}:5`])
  expect(await unitAt(folder, `${PAGE}:5`)).toMatchObject({ drift: 'current', state: 'reviewed' })
  expect(await unitAt(folder, `${PAGE}:3`)).toMatchObject({ drift: 'outdated' })
  edit(folder, 'source/guide.md', 'the old harbour', 'the harbour')
  const again = await unitAt(folder, `${PAGE}:5`)
  expect(again).toMatchObject({ drift: 'outdated' })
  // Against what the translation was made from, not against what was acknowledged.
  expect(again?.source?.previous).toContain('the new library')
})

test('ack keeps in the ledger who decided, when and why', async () => {
  const folder = copyOf('every-drift')
  const { data } = await ack(folder, [`${PAGE}:5`])
  expect(data.decisions).toMatchObject([
    {
      before: { state: 'reviewed' },
      after: { state: 'reviewed', ack: { by: 'Åsa Berg', reason: 'spelling only' } },
    },
  ])
  expect(read(folder, '.tvilling/sv/source/guide.md.jsonl')).toContain('"reason":"spelling only"')
})

test('ack of a line of the source means every language that it made outdated', async () => {
  const folder = copyOf('nothing-waits')
  edit(folder, 'source/page.md', 'Choirs sing', 'Choirs all sing')
  await expect(ack(folder, ['source/page.md:10'])).rejects.toThrow(
    'This would ack 2 units: expected --count 2',
  )
  const { data } = await ack(folder, ['source/page.md:10'], { count: '2' })
  expect(data.decisions.map(({ language }) => language)).toEqual(['da', 'sv'])
})

test.each(['', '   '])('ack with the reason %j is refused, and writes nothing', async (reason) => {
  const folder = copyOf('every-drift')
  const before = filesIn(folder)
  await expect(ack(folder, [`${PAGE}:5`], { reason })).rejects.toThrow('Nothing says why: expected --reason')
  expect(filesIn(folder)).toEqual(before)
})

test('ack without a reason is an error in use', async () => {
  const { stderr, code } = await run(copyOf('every-drift'), ['ack', `${PAGE}:5`, '--by', 'Åsa Berg'])
  expect(code).toBe(2)
  expect(stderr).toContain('Nothing says why: expected --reason with a text')
})

test.each([
  [`${PAGE}:9`, 'its source did not change since it was recorded'],
  [`${PAGE}:13`, 'its source did not change since it was recorded'],
])('ack of a unit that is not outdated is refused: %s', async (place, message) => {
  await expect(ack(copyOf('every-drift'), [place])).rejects.toThrow(message)
})

test.each([
  [3, 'its paragraph was split; correct the translation, then confirm'],
  [5, 'its paragraphs were merged; correct the translation, then confirm'],
])('ack of a split or merged paragraph is refused: line %i', async (line, message) => {
  const folder = copyOf('paragraphs-split-merged-and-moved')
  const unit = (await call<DiffReport>(folder, 'diff', [`translations/sv/page.md:${line}`])).data.units.at(-1)
  await expect(ack(folder, [unit?.id ?? ''])).rejects.toThrow(message)
})

test('ack of what was acknowledged already changes nothing, and is no mistake', async () => {
  const folder = copyOf('every-drift')
  await ack(folder, [`${PAGE}:5`])
  const before = filesIn(folder)
  const again = await ack(folder, [`${PAGE}:5`])
  expect(again.text()).toBe('Nothing to ack: it is so already.')
  expect(filesIn(folder)).toEqual(before)
  await expect(ack(folder, [`${PAGE}:13`])).rejects.toThrow('its source did not change')
})
