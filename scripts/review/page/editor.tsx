/**
 * The field for a translation: a plain text area with the protected parts as buttons above it. A field that draws chips
 * between the letters would have to be an editor of its own, with its own caret, undo, spelling, input methods and
 * screen reader; the browser's has all of them, in every script.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { placeableLabel } from '../../labels.js'
import { t } from '../../phrases.js'
import { directionOf } from '../../syntax/direction.js'
import type { Card } from '../card.js'
import { type Carried, carriedIn } from '../carried.js'
import type { Chip } from '../chips.js'
import type { Trial } from '../inbox.js'
import { api } from './api.js'
import { Code } from './words.js'

interface Editing {
  readonly card: Card
  readonly text: string
  readonly change: (text: string) => void
  readonly save: () => void
  readonly isReadOnly: boolean
}

/** The field and its chips. */
export function Editor({ card, text, change, save, isReadOnly }: Editing) {
  const field = useRef<HTMLTextAreaElement>(null)
  const insert = (chip: Chip | undefined): void => {
    if (chip && field.current && !isReadOnly) put(field.current, chip, change)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    if (event.altKey && /^Digit[1-9]$/u.test(event.code)) {
      event.preventDefault()
      insert(card.chips[Number(event.code.slice(5)) - 1])
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      document.getElementById('unit')?.focus()
    }
  }
  return (
    <div class="editor">
      <label for="field">{t('page.yourText', 'Translation')}</label>
      <Chips card={card} text={text} insert={insert} />
      <textarea
        id="field"
        ref={field}
        lang={card.language}
        dir={directionOf(card.language)}
        value={text}
        rows={3}
        spellcheck
        readOnly={isReadOnly}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

interface Inserting {
  readonly card: Card
  readonly text: string
  readonly insert: (chip: Chip) => void
}

/** The protected parts of the source, and which of them the text has. */
function Chips({ card: { chips }, text, insert }: Inserting) {
  const carried = carriedIn(text, chips)
  if (chips.length === 0) return null
  return (
    <ul class="chips" aria-label={t('page.chips', 'Protected parts: put them in where the caret is')}>
      {chips.map((chip, at) => (
        <li key={`${at} ${chip.value}`}>
          <ChipButton
            chip={chip}
            number={at + 1}
            carried={carried[at] ?? 'missing'}
            press={() => insert(chip)}
          />
        </li>
      ))}
    </ul>
  )
}

interface Pressed {
  readonly chip: Chip
  readonly number: number
  readonly carried: Carried
  readonly press: () => void
}

const MARKS: Readonly<Record<Carried, string>> = { there: '✓', missing: '+', extra: '2×' }

function ChipButton({ chip, number, carried, press }: Pressed) {
  const written = chip.behind === '' ? chip.before : `${chip.before}…${chip.behind}`
  const states: Readonly<Record<Carried, string>> = {
    there: t('page.chipThere', 'in the text'),
    missing: t('page.chipMissing', 'missing'),
    extra: t('page.chipExtra', 'in the text more often than in the source'),
  }
  return (
    <button
      type="button"
      class={`chip ${carried}`}
      title={`${placeableLabel(chip.type, chip.value)}: ${states[carried]}`}
      onClick={press}
    >
      {number < 10 && <span class="digit">{number}</span>} <Code>{written}</Code>
      <span class="mark">{MARKS[carried]}</span>
      <span class="unseen"> {states[carried]}</span>
    </button>
  )
}

/** Puts a chip around what is selected, as something that the browser's undo takes back. */
function put(field: HTMLTextAreaElement, { before, behind }: Chip, change: (text: string) => void): void {
  const { selectionStart, selectionEnd, value } = field
  const selected = value.slice(selectionStart, selectionEnd)
  const inside = behind === '' ? '' : selected
  field.focus()
  // The only way that keeps the field's own undo.
  if (!document.execCommand('insertText', false, before + inside + behind)) {
    field.setRangeText(before + inside + behind, selectionStart, selectionEnd, 'end')
    change(field.value)
  }
  if (behind !== '') {
    const caret = selectionStart + before.length + inside.length
    field.setSelectionRange(inside === '' ? caret : selectionStart + before.length, caret)
  }
}

/** Milliseconds without a key after which a text is checked. */
const PAUSE = 400

/** What the rules say of a text that is being typed; `undefined` while it is the published one, or nothing is known. */
export function useTrial(card: Card, text: string, isOn: boolean): Trial | undefined {
  const [trial, setTrial] = useState<{ readonly key: string; readonly trial: Trial }>()
  const key = `${card.revision} ${text}`
  useEffect(() => {
    if (!isOn || text.trim() === '') return
    const timer = setTimeout(() => {
      api.check(card, text).then(
        (found) => setTrial({ key, trial: found }),
        () => undefined,
      )
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [key, isOn])
  return isOn && trial?.key === key ? trial.trial : undefined
}
