/** Many at once: every accepted decision is in the ledgers, and every other one was told why. */
import { expect, test } from 'vitest'
import type { Card } from '../../scripts/review/card.js'
import { parseLedger } from '../../scripts/store/ledger.js'
import { CAMPAIGN, call, read, run } from '../commands/run.js'
import { project } from '../store/project.js'
import { openReview } from './app.js'

const DOCUMENTS = 10
const UNITS = 10

/** A hundred units in ten documents, all recorded. */
async function hundred(): Promise<string> {
  const names = Array.from({ length: DOCUMENTS }, (_, at) => `page-${at}.md`)
  const page = (words: string) =>
    `${Array.from({ length: UNITS }, (_, at) => `${words} number ${at} here.`).join('\n\n')}\n`
  const folder = project({
    'tvilling.json': { languages: ['sv'], checks: {} },
    ...Object.fromEntries(names.map((name) => [`source/${name}`, page(`The line in ${name}`)])),
    ...Object.fromEntries(names.map((name) => [`translations/sv/${name}`, page(`Raden i ${name}`)])),
  })
  await call(folder, 'adopt', [], { threshold: '0' })
  return folder
}

function commentsIn(folder: string): readonly string[] {
  return Array.from({ length: DOCUMENTS }, (_, at) => `.tvilling/sv/source/page-${at}.md.jsonl`).flatMap(
    (path) =>
      parseLedger(read(folder, path), path).flatMap(({ comments = [] }) => comments.map(({ text }) => text)),
  )
}

test('fifty people at a hundred units lose nothing and overwrite nothing', {
  timeout: 3_600_000,
}, async () => {
  const folder = await hundred()
  const review = await openReview(folder)
  const cards = await review.cards('show=all')
  expect(cards).toHaveLength(DOCUMENTS * UNITS)
  const known = new Map<string, Card>(cards.map((card) => [card.id + card.document, card]))
  const accepted: string[] = []
  let late = 0
  const client = async (number: number): Promise<void> => {
    for (let action = 0; action < (CAMPAIGN ? 200 : 8); action++) {
      const card = cards[(number * 7 + action * 13) % cards.length]
      if (!card) continue
      const shown = known.get(card.id + card.document) ?? card
      const text = `${number}/${action}`
      const response = await review.decide(shown, { action: 'comment', text })
      const answer = (await response.json()) as { card: Card }
      known.set(card.id + card.document, answer.card)
      if (response.status === 200) accepted.push(text)
      else if (response.status === 412) late += 1
      else throw new Error(`${response.status} ${JSON.stringify(answer)}`)
    }
  }
  await Promise.all(Array.from({ length: 50 }, (_, number) => client(number)))
  expect(commentsIn(folder).toSorted()).toEqual(accepted.toSorted())
  expect(accepted.length + late).toBe(50 * (CAMPAIGN ? 200 : 8))
})

test('the page and the command line decide on the same pages at once, and both find it done', async () => {
  const folder = await hundred()
  const review = await openReview(folder)
  const cards = await review.cards('show=all')
  const mine = cards.filter((_, at) => at % 2 === 0).slice(0, 20)
  const theirs = cards.filter((_, at) => at % 2 === 1).slice(0, 6)
  const decide = async () => {
    for (const card of mine) {
      const text = `${card.target?.text} Ja.`
      const response = await review.decide(card, { action: 'approve', text, anyway: true })
      expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('done')])
    }
  }
  const confirm = async () => {
    for (const { id } of theirs)
      expect((await run(folder, ['confirm', id, '--by', 'Eva', '--state', 'final'])).code).toBe(0)
  }
  await Promise.all([decide(), confirm()])
  const now = await review.cards('show=all')
  const stateOf = (card: Card) =>
    now.find(({ id, document }) => id === card.id && document === card.document)?.state
  expect(mine.map(stateOf)).toEqual(mine.map(() => 'reviewed'))
  expect(theirs.map(stateOf)).toEqual(theirs.map(() => 'final'))
})
