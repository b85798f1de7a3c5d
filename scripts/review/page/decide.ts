/** Decisions of the person at the page, one after another, and what comes of them. */
import { unitLabel } from '../../labels.js'
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import type { Answer, Wish } from '../inbox.js'
import { api, keyOf } from './api.js'
import { fail } from './fail.js'
import { now, say, set } from './store.js'
import { forgetSaved, keepTyped } from './typed.js'
import { focusCard, go, hasRow, load, renew, rowOf, stay } from './walk.js'

let queue: Promise<unknown> = Promise.resolve()

/** Decides on a card, and goes on to the next meanwhile when asked; what is typed is kept until it is saved. */
export function decide(card: Card, wish: Wish, isNext: boolean): void {
  set({ pending: now().pending + 1, trouble: undefined })
  if (isNext && hasRow(1)) void go(now().at + 1)
  // One after another, since the page of the next may be the page of this one.
  queue = queue.then(() => send(card, wish))
}

async function send(card: Card, wish: Wish): Promise<void> {
  try {
    take(await api.decide(card, wish), card, wish)
  } catch (error) {
    fail(error, card, wish)
  } finally {
    set({ pending: now().pending - 1 })
  }
}

function take(answer: Answer, card: Card, wish: Wish): void {
  if (answer.type === 'refused') {
    const { reason, messages, anyway } = answer
    set({ trouble: { card, wish, reason, messages, anyway, isFault: false } })
    return
  }
  renew(card, answer.card)
  if (answer.type === 'done') takeDone(answer, card, wish)
  else takeMoved(answer.card, card, wish)
}

function takeDone({ card: written, isKept, others = [] }: Taken, card: Card, wish: Wish): void {
  const { card: shown, decided } = now()
  const key = keyOf(card)
  forgetSaved(card, wish.action === 'approve' || wish.action === 'draft' ? wish.text : undefined, written)
  const isShown = shown !== undefined && keyOf(shown) === key
  set({
    isOnline: true,
    decided: wish.action === 'comment' || isKept ? decided : new Set([...decided, key, ...others.map(keyOf)]),
    ...(isShown && written && { card: written }),
  })
  say(isKept ? keptOf(card) : outcomeOf(wish, card))
}

type Taken = Extract<Answer, { type: 'done' }>

function keptOf({ kind, number, document }: Card): string {
  const place = { number: unitLabel(kind, number), document }
  return t(
    'page.saidKept',
    'Kept as a draft until what belongs with it is there: {{document}}, {{number}}',
    place,
  )
}

/** Somebody was quicker: the unit is shown again, wherever the person went meanwhile. */
function takeMoved(moved: Card | null, card: Card, wish: Wish): void {
  const yours = 'text' in wish ? wish.text : ''
  const at = rowOf(card)
  stay()
  set({ ...(at >= 0 && { at }), card: moved ?? card, conflict: { now: moved, yours } })
}

function outcomeOf({ action }: Wish, { kind, number, document }: Card): string {
  const place = { number: unitLabel(kind, number), document }
  switch (action) {
    case 'approve':
      return t('page.saidApproved', 'Approved: {{document}}, {{number}}', place)
    case 'confirm':
      return t('page.saidConfirmed', 'Confirmed: {{document}}, {{number}}', place)
    case 'draft':
      return t('page.saidDraft', 'Saved as a draft: {{document}}, {{number}}', place)
    case 'reject':
      return t('page.saidRejected', 'Draft rejected: {{document}}, {{number}}', place)
    case 'ack':
      return t('page.saidAck', 'No new translation needed: {{document}}, {{number}}', place)
    case 'waive':
      return t('page.saidWaived', 'Waived: {{document}}, {{number}}', place)
    case 'comment':
      return t('page.saidComment', 'Comment kept: {{document}}, {{number}}', place)
  }
}

/** Takes the last decision of this person back, and shows the unit that it was about. */
export async function undo(): Promise<void> {
  await queue
  try {
    const done = await api.undo()
    if (done.type === 'refused') {
      set({ trouble: { reason: done.reason, messages: [], anyway: false, isFault: false } })
      return
    }
    const [first] = done.units
    const count = done.units.length
    say(
      first
        ? t('page.saidUndone', {
            count,
            defaultValue_one: 'Taken back: {{count}} decision',
            defaultValue_other: 'Taken back: {{count}} decisions',
          })
        : t('page.saidNothing', 'Nothing to take back'),
    )
    if (first) await load(keyOf(first))
    focusCard()
  } catch (error) {
    fail(error)
  }
}

/** Decides for oneself what to do when somebody was quicker: neither text is taken without a word. */
export function settle(choice: 'theirs' | 'mine' | 'later'): void {
  const { conflict, card } = now()
  if (!conflict || !card) return
  if (choice === 'theirs') keepTyped(card, undefined)
  if (choice === 'mine' && conflict.now && conflict.yours !== '') keepTyped(conflict.now, conflict.yours)
  // Another value, so that the field has what was chosen, and no longer what was typed for this one.
  set({ conflict: undefined, card: { ...(conflict.now ?? card) } })
  if (choice === 'later' && hasRow(1)) void go(now().at + 1)
  else focusCard()
}
