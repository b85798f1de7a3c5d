/** Which units are listed, and which of them is shown. */
import type { Card, UnitName } from '../card.js'
import { type Filter, formatFilter, parseFilter } from '../filter.js'
import type { Row } from '../inbox.js'
import { api, Failure, keyOf } from './api.js'
import { fail } from './fail.js'
import { now, set } from './store.js'
import { overtaken } from './typed.js'

/** Cards that were fetched since the list was read, by key: they may be shown at once. */
const cards = new Map<string, Promise<Card>>()

/** Shows what the address holds: its filter, and the unit behind the sign for a part. */
export async function readAddress(): Promise<void> {
  set({ filter: parseFilter(new URLSearchParams(location.search)) })
  await load(decodeURIComponent(location.hash.slice(1)))
}

/** Shows another selection of units, and can be gone back from. */
export async function choose(filter: Filter): Promise<void> {
  history.pushState(undefined, '', `/?${formatFilter(filter)}`)
  set({ filter })
  await load('')
}

/** Reads the list, and goes to a unit of it; to the first one when it is not among them. */
export async function load(wanted: string): Promise<void> {
  set({ isReading: true })
  try {
    const listing = await api.units(now().filter, 0)
    const at = Math.max(
      0,
      listing.rows.findIndex((row) => keyOf(row) === wanted),
    )
    cards.clear()
    set({ listing, isReading: false, decided: new Set(), isOnline: true })
    await go(at, false)
  } catch (error) {
    fail(error)
  } finally {
    set({ isReading: false })
  }
}

/** Adds the rows that did not come with the first answer. */
export async function loadMore(): Promise<void> {
  const { listing, filter } = now()
  if (!listing) return
  try {
    const more = await api.units(filter, listing.rows.length)
    set({ listing: { ...listing, rows: [...listing.rows, ...more.rows] } })
  } catch (error) {
    fail(error)
  }
}

/** How often somebody went to a row: the card of a row that was left again comes too late. */
let walks = 0

/** Shows a row. Its card is at hand when it was fetched ahead, so that it is there at once. */
export async function go(at: number, isFocused = true): Promise<void> {
  const rows = now().listing?.rows ?? []
  const row = rows[at]
  walks += 1
  const turn = walks
  if (!row) {
    set({ at: 0, card: undefined, conflict: undefined })
    return
  }
  history.replaceState(undefined, '', `${location.search || '/'}#${encodeURIComponent(keyOf(row))}`)
  try {
    const card = await fetched(row)
    if (turn !== walks) return
    // Somebody may have decided since this person typed something here and left.
    const yours = overtaken(card)
    set({ at, card, conflict: yours === undefined ? undefined : { now: card, yours }, others: [] })
    if (isFocused) focusCard()
    for (const near of [rows[at + 1], rows[at - 1], rows[at + 2]])
      if (near) void fetched(near).catch(() => undefined)
  } catch (error) {
    if (error instanceof Failure && error.status === 404) set({ at, card: undefined })
    fail(error)
  }
}

/** Stays where the person is: a card that is still on its way is not shown. */
export function stay(): void {
  walks += 1
}

/** Whether there is a row so many further on. */
export function hasRow(step: number): boolean {
  const { listing, at } = now()
  return listing?.rows[at + step] !== undefined
}

/** Which row is that of a unit, 0-based; -1 when the list has none. */
export function rowOf(name: UnitName): number {
  return now().listing?.rows.findIndex((row) => keyOf(row) === keyOf(name)) ?? -1
}

/** Has a unit be shown as it is now; without a card, it is asked for. */
export function renew(name: UnitName, card: Card | null): void {
  if (card) cards.set(keyOf(name), Promise.resolve(card))
  else cards.delete(keyOf(name))
}

function fetched(row: Row): Promise<Card> {
  const key = keyOf(row)
  const known = cards.get(key)
  if (known) return known
  const asked = api.card(row)
  cards.set(key, asked)
  asked.catch(() => cards.delete(key))
  return asked
}

/** Puts the focus on the heading of the card once it is there. */
export function focusCard(): void {
  performance.mark('tvilling-card')
  document.getElementById('unit')?.focus()
}
