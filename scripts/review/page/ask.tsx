/** What is asked in words about the card that is shown: why a draft is not wanted, why nothing need be done, a comment. */
import { useState } from 'preact/hooks'
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import type { Wish } from '../inbox.js'
import { Box, Buttons } from './box.js'
import { decide } from './decide.js'
import { type Dialog, open } from './store.js'

/** What a dialog asks, and what becomes of the answer. */
interface Question {
  readonly title: string
  readonly label: string
  /** What the button says that gives the answer. */
  readonly done: string
  /** Whether the next unit is shown then. */
  readonly isNext: boolean
  /** Answers that are often given. */
  readonly usual: readonly string[]
  readonly make: (text: string) => Wish
}

/** The question of a dialog. */
function questionOf(dialog: Asking): Question {
  switch (dialog) {
    case 'reject':
      return {
        title: t('page.rejectTitle', 'Why is the draft not wanted?'),
        label: t('page.reason', 'Reason'),
        done: t('page.rejectDo', 'Reject the draft'),
        isNext: false,
        usual: whyRejected(),
        make: (reason) => ({ action: 'reject', reason }),
      }
    case 'ack':
      return {
        title: t('page.ackTitle', 'Why does the change need no new translation?'),
        label: t('page.reason', 'Reason'),
        done: t('page.ackDo', 'Keep the translation'),
        isNext: true,
        usual: [],
        make: (reason) => ({ action: 'ack', reason }),
      }
    case 'comment':
      return {
        title: t('page.commentTitle', 'Comment'),
        label: t('page.commentLabel', 'For those who come after'),
        done: t('page.commentDo', 'Keep the comment'),
        isNext: false,
        usual: [],
        make: (text) => ({ action: 'comment', text }),
      }
    default:
      return {
        title: t('page.waiveTitle', 'Why is it no problem here?'),
        label: t('page.reason', 'Reason'),
        done: t('page.waiveDo', 'Waive it'),
        isNext: false,
        usual: [],
        make: (reason) => ({ action: 'waive', rule: dialog.waive, reason }),
      }
  }
}

function whyRejected(): readonly string[] {
  return [
    t('page.reasonMeaning', 'It says something else'),
    t('page.reasonTerms', 'Wrong terms'),
    t('page.reasonStyle', 'Not our style'),
    t('page.reasonMarkup', 'Markup is broken'),
  ]
}

/** A dialog that asks something in words. */
type Asking = Exclude<Dialog, 'help' | 'bulk'>

/** Asks, and decides on the card with the answer. */
export function Ask({ card, dialog }: { readonly card: Card; readonly dialog: Asking }) {
  const { title, label, done, isNext, usual, make } = questionOf(dialog)
  const [text, setText] = useState('')
  return (
    <Box title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() === '') return
          open(undefined)
          decide(card, make(text.trim()), isNext)
        }}
      >
        {usual.length > 0 && <Usual answers={usual} chosen={text} choose={setText} />}
        <label for="words">{label}</label>
        <textarea
          id="words"
          rows={3}
          dir="auto"
          value={text}
          required
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Buttons done={done} isReady={text.trim() !== ''} />
      </form>
    </Box>
  )
}

interface Answers {
  readonly answers: readonly string[]
  readonly chosen: string
  readonly choose: (answer: string) => void
}

function Usual({ answers, chosen, choose }: Answers) {
  return (
    <div class="actions small">
      {answers.map((answer) => (
        <button
          key={answer}
          type="button"
          class="choice"
          aria-pressed={chosen === answer}
          onClick={() => choose(answer)}
        >
          {answer}
        </button>
      ))}
    </div>
  )
}
