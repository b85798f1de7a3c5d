/** What the keys of the page do. */
import { t } from '../../phrases.js'
import { remember, remembered } from './typed.js'

/** Something that a key does. */
export type Command =
  | 'next'
  | 'previous'
  | 'approve'
  | 'approveStay'
  | 'confirm'
  | 'edit'
  | 'draft'
  | 'reject'
  | 'ack'
  | 'comment'
  | 'undo'
  | 'preview'
  | 'filter'
  | 'help'

/** The keys when nobody chose others. */
const USUAL: Readonly<Record<Command, string>> = {
  next: 'j',
  previous: 'k',
  approve: 'a',
  approveStay: 'A',
  confirm: 'y',
  edit: 'e',
  draft: 'd',
  reject: 'r',
  ack: 'n',
  comment: 'c',
  undo: 'u',
  preview: 'p',
  filter: '/',
  help: '?',
}

/** What each does, in the order of the help. */
export function commandLabels(): Readonly<Record<Command, string>> {
  return {
    next: t('page.keyNext', 'next unit'),
    previous: t('page.keyPrevious', 'previous unit'),
    approve: t('page.keyApprove', 'approve, and go on to the next'),
    approveStay: t('page.keyApproveStay', 'approve, and stay'),
    confirm: t('page.keyConfirm', 'confirm the translation as it stands, and go on'),
    edit: t('page.keyEdit', 'edit the translation'),
    draft: t('page.keyDraft', 'take the draft into the field'),
    reject: t('page.keyReject', 'reject the draft'),
    ack: t('page.keyAck', 'the change needs no new translation'),
    comment: t('page.keyComment', 'write a comment'),
    undo: t('page.keyUndo', 'take your last decision back'),
    preview: t('page.keyPreview', 'show or hide the page'),
    filter: t('page.keyFilter', 'go to the filter'),
    help: t('page.keyHelp', 'show the keys'),
  }
}

/** Keys with more than one sign, which work in the text field too. */
export function fixedKeys(): readonly (readonly [string, string])[] {
  return [
    ['Ctrl+Enter', t('page.keySave', 'in the field: approve what it holds, and go on')],
    ['Alt+1 … 9', t('page.keyChip', 'put a protected part in, around what is selected')],
    ['Esc', t('page.keyEscape', 'leave the field, or close what is open')],
  ]
}

/** The keys as this browser has them. */
export interface Keys {
  /** Whether single keys do anything. */
  readonly isOn: boolean
  readonly keys: Readonly<Record<Command, string>>
}

/** The keys that this browser remembers. */
export function readKeys(): Keys {
  try {
    const { isOn = true, keys = {} } = JSON.parse(remembered('keys') ?? '{}') as Partial<Keys>
    return { isOn, keys: { ...USUAL, ...keys } }
  } catch {
    return { isOn: true, keys: USUAL }
  }
}

/** Has this browser remember other keys. */
export function keepKeys(keys: Keys): void {
  remember('keys', JSON.stringify(keys))
}

/** Where keys are letters. */
const TYPING = ['input', 'textarea', 'select', 'dialog', '[contenteditable]']

/** What a key that was pressed asks for; nothing in a field, with another key held, or while a dialog is open. */
export function commandFor(event: KeyboardEvent, { isOn, keys }: Keys): Command | undefined {
  if (!isOn || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined
  const { target } = event
  const isInside = target instanceof HTMLElement && TYPING.some((name) => target.closest(name))
  if (isInside || document.querySelector('dialog[open]')) return undefined
  return (Object.keys(keys) as Command[]).find((command) => keys[command] === event.key)
}
