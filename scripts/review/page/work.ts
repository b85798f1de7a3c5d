/** What a person is at with a card: the text in the field, what the checks say of it, and what can be decided. */
import { useState } from 'preact/hooks'
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import type { Trial, Wish } from '../inbox.js'
import { decide } from './decide.js'
import { useTrial } from './editor.js'
import { type Primary, primaryOf } from './primary.js'
import { isReviewer, now, say } from './store.js'
import { keepTyped, typedFor } from './typed.js'

/** What the keys of the page ask of the card that is shown. */
export interface Hands {
  readonly approve: (isNext: boolean) => void
  readonly confirm: () => void
  readonly draft: () => void
}

/** The work on one card. */
export interface Work {
  /** What stands in the field. */
  readonly text: string
  /** Whether it is another text than the one that is published. */
  readonly isTyped: boolean
  readonly change: (text: string) => void
  /** Takes the draft into the field. */
  readonly take: () => void
  /** Of what approval would publish; absent while it is not known. */
  readonly trial: Trial | undefined
  /** What approval means now. */
  readonly primary: Primary | undefined
  /** Nothing can be decided just now. */
  readonly isHeld: boolean
  readonly run: (wish: Wish | undefined, isNext: boolean) => void
}

/** What the parts of a card show. */
export interface Working {
  readonly card: Card
  readonly work: Work
}

/** The work on the card that is shown. What is typed for one card never stands in the field of another. */
export function useWork(card: Card): Work {
  const { isOnline, conflict } = now()
  const published = card.target?.text ?? ''
  const [typed, setTyped] = useState({ card, text: typedFor(card)?.text ?? published })
  const text = typed.card === card ? typed.text : (typedFor(card)?.text ?? published)
  const isTyped = text !== published
  const proposed = card.draft && !card.draft.isOld ? card.draft.text : undefined
  const trial = useTrial(card, isTyped ? text : (proposed ?? ''), isOnline)
  const isHeld = !isOnline || conflict !== undefined
  const change = (value: string): void => {
    setTyped({ card, text: value })
    keepTyped(card, value === published ? undefined : value)
  }
  const take = (): void => {
    if (!card.draft) {
      say(t('page.noDraft', 'There is no draft here.'))
      return
    }
    change(card.draft.text)
    document.getElementById('field')?.focus()
  }
  const run = (wish: Wish | undefined, isNext: boolean): void => {
    if (wish && !isHeld) decide(card, wish, isNext)
  }
  const primary = primaryOf(card, { text, isTyped, isReviewer: isReviewer() })
  return { text, isTyped, change, take, trial, primary, isHeld, run }
}

/** Whether the person may say that a translation stands: there must be one, and something that it translates. */
export function canConfirm(card: Card): boolean {
  return isReviewer() && card.target !== undefined && card.source !== undefined
}

/** What keys do with a card. One that does nothing says why. */
export function handsOf(card: Card, { primary, run, take }: Work): Hands {
  const sayNothing = (): void =>
    say(t('page.nothingToApprove', 'There is no text to approve yet: write one in the field.'))
  return {
    approve: (isNext) => (primary ? run(primary.wish, isNext) : sayNothing()),
    confirm: () => {
      if (canConfirm(card)) run({ action: 'confirm' }, true)
      else if (isReviewer()) sayNothing()
      else say(t('page.forbidden', 'You may not decide this here.'))
    },
    draft: take,
  }
}
