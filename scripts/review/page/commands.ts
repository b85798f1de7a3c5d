/** What keys do. */
import { t } from '../../phrases.js'
import { undo } from './decide.js'
import type { Command } from './keys.js'
import { isReviewer, now, open, say, togglePreview } from './store.js'
import { go, hasRow } from './walk.js'
import type { Hands } from './work.js'

/** Does what a key asks for; `hands` know what it means for the card that is shown. */
export function press(command: Command, hands: Hands | undefined): void {
  const { at, card } = now()
  const step = (by: number): void => {
    if (hasRow(by)) void go(at + by)
    else say(t('page.noFurther', 'There is no further unit.'))
  }
  // A key that does nothing says why.
  const openIf = (isPossible: boolean, dialog: 'reject' | 'ack', why: string): void => {
    if (isPossible && isReviewer()) open(dialog)
    else say(isReviewer() ? why : t('page.forbidden', 'You may not decide this here.'))
  }
  const does: Readonly<Record<Command, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    approve: () => hands?.approve(true),
    approveStay: () => hands?.approve(false),
    confirm: () => hands?.confirm(),
    edit: editField,
    draft: () => hands?.draft(),
    reject: () => openIf(card?.draft !== undefined, 'reject', t('page.noDraft', 'There is no draft here.')),
    ack: () => openIf(card?.drift === 'outdated', 'ack', t('page.notOutdated', 'Its source did not change.')),
    comment: () => card && open('comment'),
    undo: () => void undo(),
    preview: showPreview,
    filter: () => document.getElementById('find')?.focus(),
    help: () => open('help'),
  }
  does[command]()
}

/** Shows or hides the page, which lies below everything else of the card: whoever asks by a key is to see that it came. */
function showPreview(): void {
  togglePreview()
  if (now().isPreviewed)
    requestAnimationFrame(() => document.querySelector('.preview')?.scrollIntoView({ block: 'nearest' }))
}

/** Goes to the field: at the end of its text, or where the caret was left. */
function editField(): void {
  const field = document.getElementById('field')
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  if (field.selectionEnd === 0) field.setSelectionRange(field.value.length, field.value.length)
}
