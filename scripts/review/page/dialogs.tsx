/** Everything that is asked in a dialog: reasons, comments, counts, keys. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import type { BulkAction, Wish } from '../inbox.js'
import { api, keyOf } from './api.js'
import { decide } from './decide.js'
import { fail } from './fail.js'
import { type Command, commandLabels, fixedKeys } from './keys.js'
import { now, open, say, setKeys } from './store.js'
import { load } from './walk.js'

interface Boxed {
  readonly title: string
  readonly children: ComponentChildren
}

/** A dialog of the browser: it keeps the focus, and Escape closes it. */
function Box({ title, children }: Boxed) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const { current } = box
    current?.showModal()
    return () => {
      // While it is open nothing else takes the focus.
      current?.close()
      const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body
      const back = isThere ? before : document.getElementById('unit')
      back?.focus()
    }
  }, [])
  return (
    <dialog
      ref={box}
      aria-labelledby="title"
      onCancel={(event) => {
        event.preventDefault()
        open(undefined)
      }}
      onClose={({ currentTarget }) => currentTarget.isConnected && open(undefined)}
    >
      <h2 id="title">{title}</h2>
      {children}
    </dialog>
  )
}

/** The dialog that is open. */
export function Dialogs() {
  const { dialog, card } = now()
  if (dialog === undefined) return null
  if (dialog === 'help') return <Help />
  if (dialog === 'bulk') return <BulkBox />
  if (!card) return null
  if (dialog === 'reject')
    return (
      <Ask
        card={card}
        title={t('page.rejectTitle', 'Why is the draft not wanted?')}
        label={t('page.reason', 'Reason')}
        done={t('page.rejectDo', 'Reject the draft')}
        isNext={false}
        reasons={reasons()}
        make={(reason) => ({ action: 'reject', reason })}
      />
    )
  if (dialog === 'ack')
    return (
      <Ask
        card={card}
        title={t('page.ackTitle', 'Why does the change need no new translation?')}
        label={t('page.reason', 'Reason')}
        done={t('page.ackDo', 'Keep the translation')}
        isNext
        make={(reason) => ({ action: 'ack', reason })}
      />
    )
  if (dialog === 'comment')
    return (
      <Ask
        card={card}
        title={t('page.commentTitle', 'Comment')}
        label={t('page.commentLabel', 'For those who come after')}
        done={t('page.commentDo', 'Keep the comment')}
        isNext={false}
        make={(text) => ({ action: 'comment', text })}
      />
    )
  const { waive: rule } = dialog
  return (
    <Ask
      card={card}
      title={t('page.waiveTitle', 'Why is it no problem here?')}
      label={t('page.reason', 'Reason')}
      done={t('page.waiveDo', 'Waive it')}
      isNext={false}
      make={(reason) => ({ action: 'waive', rule, reason })}
    />
  )
}

function reasons(): readonly string[] {
  return [
    t('page.reasonMeaning', 'It says something else'),
    t('page.reasonTerms', 'Wrong terms'),
    t('page.reasonStyle', 'Not our style'),
    t('page.reasonMarkup', 'Markup is broken'),
  ]
}

interface Asked {
  readonly card: Card
  readonly title: string
  readonly label: string
  readonly done: string
  readonly isNext: boolean
  readonly reasons?: readonly string[]
  readonly make: (text: string) => Wish
}

function Ask({ card, title, label, done, isNext, reasons: known = [], make }: Asked) {
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
        {known.length > 0 && (
          <div class="actions small">
            {known.map((reason) => (
              <button
                key={reason}
                type="button"
                class="choice"
                aria-pressed={text === reason}
                onClick={() => setText(reason)}
              >
                {reason}
              </button>
            ))}
          </div>
        )}
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

function Buttons({ done, isReady }: { readonly done: string; readonly isReady: boolean }) {
  return (
    <div class="actions">
      <button type="submit" class="primary" disabled={!isReady}>
        {done}
      </button>
      <button type="button" onClick={() => open(undefined)}>
        {t('page.cancel', 'Cancel')}
      </button>
    </div>
  )
}

/** Many at once: the person types how many they are, so that nothing is decided by a slip. */
function BulkBox() {
  const { filter } = now()
  const [action, setAction] = useState<BulkAction>('approve')
  const [count, setCount] = useState<number>()
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  useEffect(() => {
    setCount(undefined)
    api.bulk(filter, action).then((answer) => setCount(answer.type === 'counted' ? answer.count : 0), fail)
  }, [action])
  const labels: Readonly<Record<BulkAction, string>> = {
    approve: t('page.bulkApprove', 'Approve their drafts'),
    confirm: t('page.bulkConfirm', 'Confirm their translations as they stand'),
    reject: t('page.bulkReject', 'Reject their drafts'),
  }
  const isReady =
    count !== undefined &&
    count > 0 &&
    Number(typed) === count &&
    (action !== 'reject' || reason.trim() !== '')
  const run = async (): Promise<void> => {
    try {
      const done = await api.bulk(filter, action, Number(typed), reason)
      if (done.type !== 'done') {
        setProblem(done.type === 'refused' ? done.reason : '')
        return
      }
      open(undefined)
      say(
        t('page.saidBulk', {
          count: done.units.length,
          defaultValue_one: 'Decided: {{count}} unit. One undo takes all of it back.',
          defaultValue_other: 'Decided: {{count}} units. One undo takes all of it back.',
        }),
      )
      const { card } = now()
      await load(card ? keyOf(card) : '')
    } catch (error) {
      open(undefined)
      fail(error)
    }
  }
  return (
    <Box title={t('page.bulkTitle', 'Decide on all that the filter finds')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) void run()
        }}
      >
        <label for="bulk">{t('page.bulkWhat', 'What to do')}</label>
        <select
          id="bulk"
          value={action}
          onChange={({ currentTarget }) => setAction(currentTarget.value as BulkAction)}
        >
          {(Object.keys(labels) as BulkAction[]).map((one) => (
            <option key={one} value={one}>
              {labels[one]}
            </option>
          ))}
        </select>
        <p role="status">
          {count === undefined
            ? t('page.bulkCounting', 'Counting …')
            : t('page.bulkCount', {
                count,
                defaultValue_one: 'This concerns {{count}} unit.',
                defaultValue_other: 'This concerns {{count}} units.',
              })}
        </p>
        {action === 'reject' && (
          <>
            <label for="why">{t('page.reason', 'Reason')}</label>
            <input id="why" value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
          </>
        )}
        <label for="count">{t('page.bulkType', 'Type the number to go on')}</label>
        <input
          id="count"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {problem !== '' && (
          <p role="alert" class="problem">
            {problem}
          </p>
        )}
        <Buttons done={labels[action]} isReady={isReady} />
      </form>
    </Box>
  )
}

/** The keys; they can be switched off, and each can be another one. */
function Help() {
  const { keys } = now()
  const labels = commandLabels()
  const change = (command: Command, key: string): void => {
    if (Array.from(key).length === 1) setKeys({ ...keys, keys: { ...keys.keys, [command]: key } })
  }
  return (
    <Box title={t('page.keys', 'Keys')}>
      <label class="check">
        <input
          type="checkbox"
          checked={keys.isOn}
          onChange={({ currentTarget }) => setKeys({ ...keys, isOn: currentTarget.checked })}
        />
        <span>{t('page.keysOn', 'single keys do something')}</span>
      </label>
      <table>
        <tbody>
          {(Object.keys(labels) as Command[]).map((command) => (
            <tr key={command}>
              <td>
                <input
                  class="key"
                  aria-label={labels[command]}
                  maxLength={1}
                  value={keys.keys[command]}
                  disabled={!keys.isOn}
                  onChange={({ currentTarget }) => change(command, currentTarget.value)}
                />
              </td>
              <td>{labels[command]}</td>
            </tr>
          ))}
          {fixedKeys().map(([key, label]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{label}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="actions">
        <button type="button" class="primary" onClick={() => open(undefined)}>
          {t('page.close', 'Close')}
        </button>
      </div>
    </Box>
  )
}
