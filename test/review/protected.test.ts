/// <reference lib="dom" />
/** What a translation has to carry over: whoever loses, doubles or alters it hears which part it is before anything is saved. */
import { expect, test } from 'vitest'
import type { Card } from '../../scripts/review/card.js'
import { carriedIn } from '../../scripts/review/carried.js'
import type { Trial } from '../../scripts/review/inbox.js'
import { CAMPAIGN, call, filesIn } from '../commands/run.js'
import { project } from '../store/project.js'
import { openReview, type Review } from './app.js'
import { isBlind, open, serve, startBrowser } from './browser.js'

/** A part of a text: how it is written, what of it is said when it is lost, and what somebody might make of it. */
interface Part {
  readonly written: string
  readonly named: string
  readonly altered: string
  readonly lost: string
}

const PARTS: readonly Part[] = [
  { written: '`npm test`', named: 'npm test', altered: '`npm tests`', lost: 'provet' },
  { written: '[kajen](map.md)', named: 'map.md', altered: '[kajen](maps.md)', lost: 'kajen' },
  { written: '![Karta](map.png)', named: 'map.png', altered: '![Karta](maps.png)', lost: 'kartan' },
  { written: '<kbd>F1</kbd>', named: 'kbd', altered: '<b>F1</b>', lost: 'F1' },
  { written: '{{ name }}', named: '{{ name }}', altered: '{{ namn }}', lost: 'namnet' },
  { written: '[^1]', named: '1', altered: '[^2]', lost: '' },
  {
    written: '<https://harbour.example>',
    named: 'https://harbour.example',
    altered: '<https://hamn.example>',
    lost: 'hamnen',
  },
  { written: '`ferry.json`', named: 'ferry.json', altered: '`färja.json`', lost: 'filen' },
  {
    written: '[tider](times.md#winter)',
    named: 'times.md#winter',
    altered: '[tider](times.md#vinter)',
    lost: 'tider',
  },
]

/** Sentences of a translation that has all parts: how people write about them is their business. */
const SENTENCES: readonly ((parts: readonly string[]) => string)[] = [
  (parts) =>
    `Tryck ${parts[3]}, kör ${parts[0]} och ${parts[7]} vid ${parts[1]} för ${parts[4]}${parts[5]}: ${parts[2]}, ${parts[6]}, ${parts[8]}.`,
  (parts) =>
    `${parts[8]} och ${parts[6]} visar ${parts[2]}. För ${parts[4]}${parts[5]} vid ${parts[1]}: ${parts[0]}, ${parts[7]}, ${parts[3]}.`,
  (parts) =>
    `Vid ${parts[1]} för ${parts[4]}${parts[5]} kör **${parts[0]}** och *${parts[7]}*, ${parts[2]}; ${parts[3]} på ${parts[6]} med ${parts[8]}.`,
  (parts) =>
    `${parts[0]}, ${parts[1]}, ${parts[2]}, ${parts[3]}, ${parts[4]}${parts[5]}, ${parts[6]}, ${parts[7]}, ${parts[8]}.`,
]

const SOURCE =
  'Press <kbd>F1</kbd>, run `npm test` and `ferry.json` at [the quay](map.md) for {{ name }}[^1]: ![Map](map.png), <https://harbour.example>, [times](times.md#winter).'

interface Mutation {
  readonly text: string
  readonly part: Part
  readonly how: string
}

/** Each part lost, doubled and altered, in each sentence. */
const MUTATIONS: readonly Mutation[] = SENTENCES.flatMap((sentence) =>
  PARTS.flatMap((part, at) =>
    (['lost', 'doubled', 'altered'] as const).map((how): Mutation => {
      const become = { lost: part.lost, doubled: `${part.written} ${part.written}`, altered: part.altered }[
        how
      ]
      return {
        text: sentence(PARTS.map(({ written }, other) => (other === at ? become : written))),
        part,
        how,
      }
    }),
  ),
)

async function prepared(): Promise<string> {
  const whole = SENTENCES[0]?.(PARTS.map(({ written }) => written)) ?? ''
  const notes = (text: string) => `${text}\n\n[^1]: ${text === SOURCE ? 'At noon' : 'Vid middag'}.\n`
  const folder = project({
    'tvilling.json': { languages: ['sv'] },
    'source/page.md': notes(SOURCE),
    'translations/sv/page.md': notes(whole),
  })
  await call(folder, 'adopt', [], { threshold: '0' })
  return folder
}

const told = async (review: Review, { language, document, id }: Card, text: string): Promise<Trial> =>
  (await review.post('/api/check', { language, document, id, text })).json() as Promise<Trial>

test('whatever is done to a protected part, its author is told which one it is, and nothing is told of a text that keeps all', async () => {
  expect(MUTATIONS.length).toBeGreaterThan(100)
  const folder = await prepared()
  const review = await openReview(folder)
  const [card] = await review.cards('show=all')
  if (!card) throw new Error('there is no card')
  const before = filesIn(folder)
  for (const sentence of SENTENCES) {
    const trial = await told(review, card, sentence(PARTS.map(({ written }) => written)))
    expect(trial).toMatchObject({ messages: [] })
    expect(trial.refused).toBeUndefined()
    const whole = sentence(PARTS.map(({ written }) => written))
    expect(new Set(carriedIn(whole, card.chips))).toEqual(new Set(['there']))
  }
  const silent: string[] = []
  for (const { text, part, how } of MUTATIONS) {
    const trial = await told(review, card, text)
    const said = [
      trial.refused,
      ...trial.messages.flatMap(({ reason, expected = '' }) => [reason, expected]),
    ].join('\n')
    const chip = carriedIn(text, card.chips)[card.chips.findIndex(({ value }) => value.includes(part.named))]
    if (!said.includes(part.named) && chip === 'there') silent.push(`${how} ${part.written}: ${said}`)
    // Before it is saved: what blocks cannot be insisted on, what does not can.
    const errors = trial.messages.filter(({ severity }) => severity === 'error')
    if (trial.refused === undefined && errors.length === 0) continue
    const response = await review.decide(card, { action: 'approve', text })
    expect([text, response.status]).toEqual([text, 422])
    expect(await response.json()).toMatchObject({ type: 'refused', anyway: trial.refused === undefined })
  }
  expect(silent).toEqual([])
  expect(filesIn(folder)).toEqual(before)
})

test.skipIf(isBlind)(
  'what is lost or doubled is marked above the field, and found while it is typed',
  {
    timeout: 1_200_000,
  },
  async () => {
    const served = await serve(await prepared())
    const browser = await startBrowser()
    const { page } = await open(browser, `${served.link}&show=all`)
    const field = page.locator('#field')
    const some = MUTATIONS.filter((_, at) => CAMPAIGN || at % 9 === 0)
    for (const { text, part, how } of some) {
      await field.fill(text)
      const state = how === 'doubled' ? 'extra' : 'missing'
      await page.locator(`.chip.${state}`).first().waitFor()
      expect([text, await page.locator(`.chip.${state}`).count()]).toEqual([text, 1])
      expect(await page.locator(`.chip.${state}`).textContent()).toContain(part.named)
    }
    await field.fill(MUTATIONS[0]?.text ?? '')
    await page
      .locator('.findings li', { hasText: MUTATIONS[0]?.part.named ?? '' })
      .first()
      .waitFor()
    await field.fill(SENTENCES[1]?.(PARTS.map(({ written }) => written)) ?? '')
    await page.locator('.chip:not(.there)').waitFor({ state: 'detached' })
    await page.locator('.findings').waitFor({ state: 'detached' })
    await browser.close()
    served.listening.close()
  },
)
