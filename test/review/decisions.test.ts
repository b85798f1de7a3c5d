import { describe, expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import type { Card } from '../../scripts/review/card.js'
import type { Answer, Counted, Listing } from '../../scripts/review/inbox.js'
import { parseLedger } from '../../scripts/store/ledger.js'
import { call, edit, filesIn, read, run, write } from '../commands/run.js'
import { openReview, type Review } from './app.js'
import { harbour } from './harbour.js'

const LEDGER = '.tvilling/sv/source/harbour.md.jsonl'
const PAGE = 'translations/sv/harbour.md'

function recordOf(folder: string, { id }: Card): LedgerRecord | undefined {
  return parseLedger(read(folder, LEDGER), LEDGER).find((record) => record.id === id)
}

async function outdated(review: Review): Promise<Card> {
  const [card] = await review.cards('language=sv&drift=outdated')
  if (!card) throw new Error('nothing is outdated')
  return card
}

async function answer(response: Promise<Response>): Promise<Answer> {
  return (await response).json() as Promise<Answer>
}

async function inSequence<T, U>(
  all: readonly T[],
  act: (one: T, at: number) => Promise<U>,
): Promise<readonly U[]> {
  const done: U[] = []
  for (const [at, one] of all.entries()) done.push(await act(one, at))
  return done
}

describe('a decision on a unit', () => {
  test('publishes the draft in the name of who approves it, and says what the unit is then', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const card = await outdated(review)
    const response = await review.decide(card, { action: 'approve', text: card.draft?.text })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      type: 'done',
      card: { drift: 'current', state: 'reviewed' },
    })
    expect(read(folder, PAGE)).toContain('Färjan går `noon` från [norra kajen](map.md).')
    expect(recordOf(folder, card)).toMatchObject({
      by: 'Bo',
      origin: 'mt',
      engine: 'deepl',
      state: 'reviewed',
    })
  })

  test('publishes a text that somebody typed as that person’s own', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const card = await outdated(review)
    const text = 'Färjan avgår `noon` från [norra kajen](map.md).'
    expect(await answer(review.decide(card, { action: 'approve', text, state: 'final' }))).toMatchObject({
      type: 'done',
    })
    expect(read(folder, PAGE)).toContain(text)
    expect(recordOf(folder, card)).toMatchObject({ by: 'Bo', origin: 'human', state: 'final' })
  })

  test('confirms a translation that stays, and leaves its page alone', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const card = await outdated(review)
    const page = read(folder, PAGE)
    expect(await answer(review.decide(card, { action: 'confirm' }))).toMatchObject({
      type: 'done',
      card: { drift: 'current' },
    })
    expect(read(folder, PAGE)).toBe(page)
  })

  test('writes the first translation of a unit that has none', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const [card] = await review.cards('language=sv&drift=missing')
    if (!card) throw new Error('nothing is missing')
    expect(await answer(review.decide(card, { action: 'approve', text: 'Kaféet är öppet.' }))).toMatchObject({
      type: 'done',
    })
    expect(read(folder, PAGE)).toMatch(/Kaféet är öppet\.\n$/u)
  })

  test('leaves out the white space at its ends that nobody sees', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const [card] = await review.cards('show=all&language=sv&text=The harbour')
    if (card?.kind !== 'heading') throw new Error('there is no heading')
    expect(
      await answer(review.decide(card, { action: 'approve', text: ' Hamnen vid havet \n' })),
    ).toMatchObject({
      type: 'done',
      card: { target: { text: 'Hamnen vid havet' } },
    })
    expect(read(folder, PAGE)).toMatch(/^# Hamnen vid havet\n/u)
  })

  test('is refused for a text that would break its page, and nothing is written', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const card = await outdated(review)
    const before = filesIn(folder)
    const response = await review.decide(card, { action: 'approve', text: 'Ett.\n\nTvå.', anyway: true })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ type: 'refused', anyway: false })
    expect(filesIn(folder)).toEqual(before)
  })

  test('is refused for what the rules call an error, unless it is wanted all the same', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const card = await outdated(review)
    const wish = { action: 'approve', text: 'Båten går `noon` från [norra kajen](map.md).' }
    const first = await answer(review.decide(card, wish))
    expect(first).toMatchObject({ type: 'refused', anyway: true, messages: [{ ruleId: 'forbidden-term' }] })
    expect(await answer(review.decide(card, { ...wish, anyway: true }))).toMatchObject({ type: 'done' })
  })

  describe('on one of several texts that a page can hold only together', () => {
    const TABLE = '\n| Day | Ferries |\n| --- | --- |\n| Sunday | None at all |\n'
    const CELLS = ['Dag', 'Färjor', 'söndag', 'Inga alls']
    const HEAD = '\n| Dag | Färjor |\n| --- | --- |\n'
    const ROW = '| söndag | Inga alls |\n'

    async function withTable() {
      const folder = await harbour()
      write(folder, 'source/harbour.md', read(folder, 'source/harbour.md') + TABLE)
      const review = await openReview(folder)
      const found = await review.cards('language=sv&drift=missing')
      return {
        folder,
        review,
        cells: found.filter(({ kind }) => kind === 'cell'),
        before: read(folder, PAGE),
      }
    }

    const approveAll = (review: Review, cells: readonly Card[], texts = CELLS) =>
      inSequence(cells, (card, at) => answer(review.decide(card, { action: 'approve', text: texts[at] })))

    test('keeps it as a draft, and publishes a row with the last of its cells; one undo takes both back', async () => {
      const { folder, review, cells, before } = await withTable()
      const [day] = await approveAll(review, cells.slice(0, 1))
      expect(day).toMatchObject({ type: 'done', isKept: true, card: { drift: 'missing' } })
      expect(read(folder, PAGE)).toBe(before)
      const waiting = filesIn(folder)
      const [ferries] = await approveAll(review, cells.slice(1, 2), CELLS.slice(1))
      expect(ferries).toMatchObject({
        type: 'done',
        card: { drift: 'current' },
        others: cells.slice(0, 1).map(({ language, document, id }) => ({ language, document, id })),
      })
      expect(ferries).not.toHaveProperty('isKept')
      expect(read(folder, PAGE)).toBe(before + HEAD)
      await review.post('/api/undo', {})
      expect(filesIn(folder)).toEqual(waiting)
      const now = (await review.cards('language=sv&drift=missing')).filter(({ kind }) => kind === 'cell')
      await approveAll(review, now)
      expect(read(folder, PAGE)).toBe(before + HEAD + ROW)
      expect(cells.map((card) => recordOf(folder, card))).toMatchObject(
        CELLS.map(() => ({ state: 'reviewed', by: 'Bo', origin: 'human' })),
      )
    })

    test('publishes nothing that somebody else approved, or that was saved as a draft', async () => {
      const { folder, review, cells, before } = await withTable()
      const [third, fourth] = cells.slice(2)
      if (!third || !fourth) throw new Error('the table has no second row')
      await approveAll(review, cells.slice(0, 2))
      expect(await answer(review.decide(third, { action: 'draft', text: 'söndag' }))).toMatchObject({
        type: 'done',
      })
      expect(await approveAll(review, [fourth], ['Inga alls'])).toMatchObject([{ isKept: true }])
      const ana = await openReview(folder, { by: 'Ana' })
      const today = async (of: Review) =>
        (await of.cards('language=sv&drift=missing')).filter(({ id }) => id === third.id)
      expect(await approveAll(ana, await today(ana), ['söndag'])).toMatchObject([{ isKept: true }])
      expect(read(folder, PAGE)).toBe(before + HEAD)
      await approveAll(review, await today(review), ['söndag'])
      expect(read(folder, PAGE)).toBe(before + HEAD + ROW)
    })

    test('says why its page can hold none of them', async () => {
      const { folder, review, cells, before } = await withTable()
      expect(await approveAll(review, cells.slice(0, 2), ['Dag', 'Fär\n\njor'])).toMatchObject([
        { isKept: true },
        { type: 'refused', reason: expect.stringContaining('Fär') },
      ])
      expect(read(folder, PAGE)).toBe(before)
    })

    test('refuses at once what would have no place beside all the others either', async () => {
      const folder = await harbour()
      const page = (title: string) => `---\ntitle: ${title}\n---\n\n`
      edit(folder, 'tvilling.json', '{', '{ "frontMatter": { "fields": ["title", "hero.tagline"] }, ')
      write(folder, PAGE, page('Hamnen') + read(folder, PAGE))
      const source = read(folder, 'source/harbour.md')
      write(folder, 'source/harbour.md', page('The harbour\nhero:\n  tagline: By the sea') + source)
      const review = await openReview(folder)
      const found = await review.cards('language=sv&drift=missing')
      const tagline = found.filter(({ kind, number }) => kind === 'field' && number > 1)
      expect(await approveAll(review, tagline, ['Vid havet'])).toMatchObject([{ type: 'refused' }])
      expect(tagline.map((card) => recordOf(folder, card))).toEqual([undefined])
    })

    test('leaves a text alone that was changed since it was approved', async () => {
      const { folder, review, cells, before } = await withTable()
      await approveAll(review, cells.slice(0, 1))
      await call(folder, 'reject', [cells[0]?.id ?? ''], { by: 'Åsa', language: 'sv', reason: 'no' })
      expect(await approveAll(review, cells.slice(1, 2), ['Färjor'])).toMatchObject([{ isKept: true }])
      expect(read(folder, PAGE)).toBe(before)
    })
  })

  test('lays a person’s text beside the published one as a draft with a name', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const card = await outdated(review)
    const page = read(folder, PAGE)
    await review.decide(card, { action: 'draft', text: 'Ny text om `noon` och [kaj](map.md).' })
    expect(recordOf(folder, card)?.draft).toMatchObject({ by: 'Bo', origin: 'human' })
    expect(read(folder, PAGE)).toBe(page)
  })

  test('warns who writes a draft of what the rules call an error, and keeps it when they insist', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const card = await outdated(review)
    const before = filesIn(folder)
    for (const [text, words] of [
      ['Båten går `noon` från [norra kajen](map.md).', 'forbidden-term'],
      ['Ett.\n\nTvå.', 'segment'],
    ] as const) {
      const first = await review.decide(card, { action: 'draft', text })
      expect(first.status).toBe(422)
      const told = await answer(Promise.resolve(first))
      expect(told).toMatchObject({ type: 'refused', anyway: true })
      expect(JSON.stringify(told)).toContain(words)
      expect(filesIn(folder)).toEqual(before)
    }
    const text = 'Båten går `noon` från [norra kajen](map.md).'
    expect(await answer(review.decide(card, { action: 'draft', text, anyway: true }))).toMatchObject({
      type: 'done',
      card: { draft: { text, by: 'Bo' } },
    })
  })

  test('leaves a draft that is there already to who made it', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const card = await outdated(review)
    const before = filesIn(folder)
    const wish = { action: 'draft', text: card.draft?.text }
    expect(await answer(review.decide(card, wish))).toMatchObject({ type: 'done' })
    expect(filesIn(folder)).toEqual(before)
  })

  test('rejects, acknowledges, waives and comments as the other verbs do', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    let card = await outdated(review)
    const next = async (wish: Readonly<Record<string, unknown>>) => {
      const given = await answer(review.decide(card, wish))
      if (given.type !== 'done' || !given.card) throw new Error(JSON.stringify(given))
      card = given.card
    }
    await next({ action: 'comment', text: 'Which quay?' })
    await next({ action: 'reject', reason: 'not our words' })
    await next({ action: 'ack', reason: 'same quay' })
    expect(recordOf(folder, card)).toMatchObject({
      rejected: [{ by: 'Bo', reason: 'not our words' }],
      ack: { by: 'Bo', reason: 'same quay' },
      comments: [{ by: 'Bo', text: 'Which quay?' }],
    })
    expect(card.drift).toBe('current')
    expect(card.history.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['comment', 'rejection', 'acknowledgement']),
    )
  })

  test.each([
    { action: 'reject' },
    { action: 'reject', reason: ' ' },
    { action: 'approve' },
    { action: 'publish' },
    { action: 'waive', rule: 'link' },
  ])('is none without all that belongs to it: %j', async (wish) => {
    const folder = await harbour()
    const review = await openReview(folder)
    const before = filesIn(folder)
    expect((await review.decide(await outdated(review), wish)).status).toBe(400)
    expect(filesIn(folder)).toEqual(before)
  })
})

describe('the revision of a unit', () => {
  test('must be given', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const { language, document, id } = await outdated(review)
    const before = filesIn(folder)
    const response = await review.post('/api/decisions', { language, document, id, action: 'confirm' })
    expect(response.status).toBe(428)
    expect(await response.json()).toMatchObject({ card: { id } })
    expect(filesIn(folder)).toEqual(before)
  })

  test('must be that of today: who is too late is shown what somebody else decided', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const card = await outdated(review)
    await review.decide(card, { action: 'approve', text: card.draft?.text })
    const after = filesIn(folder)
    const response = await review.decide(card, {
      action: 'approve',
      text: 'Min text om `noon` och [kaj](map.md).',
    })
    expect(response.status).toBe(412)
    expect(await response.json()).toMatchObject({
      type: 'moved',
      card: { target: { text: card.draft?.text } },
    })
    expect(filesIn(folder)).toEqual(after)
  })

  test('changes when the command line decides meanwhile, or the page is edited', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const card = await outdated(review)
    await call(folder, 'reject', [card.id], { by: 'Åsa', language: 'sv' })
    expect((await review.decide(card, { action: 'confirm' })).status).toBe(412)
    const again = await outdated(review)
    edit(folder, PAGE, 'Färjan går', 'Färjan lägger ut')
    expect((await review.decide(again, { action: 'confirm' })).status).toBe(412)
  })

  test('stays when something else in the page is decided or edited', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const card = await outdated(review)
    edit(folder, PAGE, 'Se upp för glipan.', 'Se upp.')
    const [missing] = await review.cards('language=sv&drift=missing')
    if (missing) await review.decide(missing, { action: 'approve', text: 'Kaféet är öppet.' })
    expect((await review.decide(card, { action: 'approve', text: card.draft?.text })).status).toBe(200)
    expect(read(folder, PAGE)).toContain('Se upp.')
  })
})

describe('undo', () => {
  test('takes back the last decision of the person who asks, and of nobody else', async () => {
    const folder = await harbour()
    const bo = await openReview(folder)
    const before = filesIn(folder)
    const card = await outdated(bo)
    await bo.decide(card, { action: 'approve', text: card.draft?.text })
    await call(folder, 'waive', [PAGE], { by: 'Åsa', rule: 'missing', reason: 'x', count: '0' }).catch(
      () => undefined,
    )
    const ana = await openReview(folder, { by: 'Ana' })
    expect(await (await ana.post('/api/undo', {})).json()).toMatchObject({ type: 'done', units: [] })
    expect(await (await bo.post('/api/undo', {})).json()).toMatchObject({
      type: 'done',
      units: [{ id: card.id }],
    })
    expect(filesIn(folder)).toEqual(before)
  })

  test('takes back fifty decisions, one after another', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const before = filesIn(folder)
    for (let number = 1; number <= 50; number++)
      await review.decide(await outdated(review), { action: 'comment', text: `Number ${number}` })
    for (let number = 1; number <= 50; number++)
      expect(await (await review.post('/api/undo', {})).json()).toMatchObject({ units: [{}] })
    expect(filesIn(folder)).toEqual(before)
  })
})

describe('a decision on many', () => {
  test('needs how many they are, concerns those only, and is taken back as one', async () => {
    const folder = await harbour()
    const review = await openReview(folder)
    const before = filesIn(folder)
    const bulk = { filter: 'drift=outdated', action: 'approve' }
    const counted = (await (await review.post('/api/bulk', bulk)).json()) as Counted
    expect(counted).toEqual({ type: 'counted', count: 2, revision: expect.stringMatching(/^[0-9a-f]{24}$/u) })
    expect((await review.post('/api/bulk', { ...bulk, ...counted, count: 3 })).status).toBe(422)
    expect((await review.post('/api/bulk', { ...bulk, count: 2 })).status).toBe(428)
    expect(filesIn(folder)).toEqual(before)
    expect(await (await review.post('/api/bulk', { ...bulk, ...counted })).json()).toMatchObject({
      units: [{}, {}],
    })
    expect((await review.cards('drift=outdated')).length).toBe(0)
    await review.post('/api/undo', {})
    expect(filesIn(folder)).toEqual(before)
  })
})

test('a decision on many is refused when they are others by then, be they as many', async () => {
  const folder = await harbour()
  const review = await openReview(folder)
  const bulk = { filter: 'language=sv', action: 'approve' }
  const counted = (await (await review.post('/api/bulk', bulk)).json()) as Counted
  expect(counted.count).toBe(1)
  const [seen, other] = await review.cards('language=sv')
  if (!seen || !other) throw new Error('there are no two units')
  await review.decide(seen, { action: 'reject', reason: 'Not our style' })
  await review.decide(other, { action: 'draft', text: 'Kaféet är öppet.' })
  const before = filesIn(folder)
  const answer = await review.post('/api/bulk', { ...bulk, ...counted })
  expect([answer.status, await answer.json()]).toEqual([
    422,
    { type: 'refused', reason: expect.stringContaining('Look at the list again') },
  ])
  expect(filesIn(folder)).toEqual(before)
})

test('a text is checked before anything is written', async () => {
  const folder = await harbour()
  const review = await openReview(folder)
  const { language, document, id } = await outdated(review)
  const before = filesIn(folder)
  const check = async (text: string) =>
    (await review.post('/api/check', { language, document, id, text })).json()
  expect(await check('Båten går från kajen.')).toMatchObject({
    messages: expect.arrayContaining([
      expect.objectContaining({ ruleId: 'forbidden-term' }),
      expect.objectContaining({ ruleId: 'link' }),
    ]),
  })
  expect(await check('Ett.\n\nTvå.')).toMatchObject({ refused: expect.stringContaining('segment') })
  expect(filesIn(folder)).toEqual(before)
})

test('the list says what status says', async () => {
  const folder = await harbour()
  const review = await openReview(folder)
  const { stdout } = await run(folder, 'status --json')
  const { totals } = JSON.parse(stdout) as { totals: Record<string, number> }
  for (const drift of ['current', 'outdated', 'missing', 'orphaned', 'unconfirmed']) {
    const { total } = await review.get<Listing>(`/api/units?show=all&drift=${drift}`)
    expect([drift, total]).toEqual([drift, totals[drift]])
  }
  const { total } = await review.get<Listing>('/api/units?draft=any')
  expect(total).toBe(totals.drafts)
})
