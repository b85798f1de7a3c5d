/** A review at a terminal, key by key, while others work on the same units. */
import { expect, test } from 'vitest'
import { type Review, reviewAt, type Seat } from '../../scripts/commands/review/terminal.js'
import type { Inbox } from '../../scripts/review/inbox.js'
import { inboxOf } from '../review/app.js'
import { harbour } from '../review/harbour.js'
import { read } from './run.js'

const PAGE = 'translations/sv/harbour.md'
const MINE = 'Färjan lägger ut `noon` från [norra kajen](map.md).'

/** Presses keys, and gives what was shown. */
async function press(
  inbox: Seat['inbox'],
  names: Seat['names'],
  keys: readonly string[],
  edit: Seat['edit'] = async (text) => ({ text }),
): Promise<Review & { readonly screen: string }> {
  const left = [...keys]
  let screen = ''
  const review = await reviewAt({
    inbox,
    names,
    by: 'Bo',
    edit,
    style: () => ({ color: false, width: 200 }),
    keyboard: {
      key: async () => left.shift() ?? 'q',
      line: async () => undefined,
      secret: async () => undefined,
      write: (text) => {
        screen += text
      },
      lend: (action) => action(),
      close: () => undefined,
    },
  })
  return { ...review, screen }
}

async function waiting(inbox: Inbox): Promise<Seat['names']> {
  const { rows } = await inbox.list({ language: ['sv'] }, 0)
  return rows.map(({ language, document, id }) => ({ language, document, id }))
}

test('a text that came too late is told of below the card that came instead, and can be approved', async () => {
  const folder = await harbour()
  const inbox = await inboxOf(folder)
  const names = (await waiting(inbox)).slice(0, 1)
  const [name] = names
  if (!name) throw new Error('nothing waits')
  const theirs = 'Färjan avgår `noon` från [norra kajen](map.md).'
  const edit = async () => {
    const card = await inbox.card(name)
    if (card?.target?.text !== theirs)
      await inbox.decide(
        name,
        { action: 'approve', text: theirs },
        { by: 'Åsa', revision: card?.revision ?? '' },
      )
    return { text: MINE }
  }
  const { screen } = await press(inbox, names, ['e', 'a'], edit)
  expect(read(folder, PAGE)).toContain(MINE)
  expect(screen).toMatch(
    /Somebody changed this unit[\s\S]+Färjan avgår[\s\S]+\nYour text is kept: e opens it/u,
  )
})

test('the way back passes what is gone', async () => {
  const inbox = await inboxOf(await harbour())
  const [first, last] = await waiting(inbox)
  if (!first || !last) throw new Error('there are no two units')
  const gone = { ...first, id: '0123456789' }
  const { screen } = await press(inbox, [first, gone, last], ['s', 'b', 'q'])
  expect(screen.match(/^\d\/3/gmu)).toEqual(['1/3', '3/3', '1/3'])
})
