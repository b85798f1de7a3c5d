/** A decision on all units that the filter finds. */
import { useEffect, useState } from 'preact/hooks'
import { t } from '../../phrases.js'
import type { Filter } from '../filter.js'
import type { BulkAction, Counted, Done } from '../inbox.js'
import { api, keyOf } from './api.js'
import { Box, Buttons } from './box.js'
import { fail } from './fail.js'
import { now, open, say } from './store.js'
import { load } from './walk.js'

/** Many at once: the person types how many they are, so that nothing is decided by a slip. */
export function BulkBox() {
  const { filter } = now()
  const [action, setAction] = useState<BulkAction>('approve')
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  const counted = useCounted(filter, action)
  const isReasoned = action !== 'reject' || reason.trim() !== ''
  const isReady = counted !== undefined && counted.count > 0 && Number(typed) === counted.count && isReasoned
  const run = async (): Promise<void> => {
    const refusal = counted && (await decideAll(filter, { action, counted, reason }))
    if (refusal !== undefined) setProblem(refusal)
  }
  return (
    <Box title={t('page.bulkTitle', 'Decide on all that the filter finds')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) void run()
        }}
      >
        <ActionChoice action={action} choose={setAction} />
        <p role="status">{amountOf(counted?.count)}</p>
        {action === 'reject' && (
          <Line id="why" label={t('page.reason', 'Reason')} value={reason} change={setReason} />
        )}
        <Line
          id="count"
          label={t('page.bulkType', 'Type the number to go on')}
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          change={setTyped}
        />
        {problem !== '' && (
          <p role="alert" class="problem">
            {problem}
          </p>
        )}
        <Buttons done={labels()[action]} isReady={isReady} />
      </form>
    </Box>
  )
}

/** The units that an action concerns, counted; `undefined` until the server has done so for this very action. */
function useCounted(filter: Filter, action: BulkAction): Counted | undefined {
  const [counted, setCounted] = useState<{ readonly of: BulkAction; readonly answer: Counted }>()
  useEffect(() => {
    api.bulk(filter, action).then((answer) => {
      if (answer.type === 'counted') setCounted({ of: action, answer })
    }, fail)
  }, [action])
  return counted?.of === action ? counted.answer : undefined
}

function amountOf(count: number | undefined): string {
  return count === undefined
    ? t('page.bulkCounting', 'Counting …')
    : t('page.bulkCount', {
        count,
        defaultValue_one: 'This concerns {{count}} unit.',
        defaultValue_other: 'This concerns {{count}} units.',
      })
}

interface Bulk {
  readonly action: BulkAction
  readonly counted: Counted
  readonly reason: string
}

/** Decides, and closes the dialog; gives why the server would not, while it stays open. */
async function decideAll(filter: Filter, { action, counted, reason }: Bulk): Promise<string | undefined> {
  try {
    const done = await api.bulk(filter, action, counted, reason)
    if (done.type !== 'done') return done.type === 'refused' ? done.reason : ''
    open(undefined)
    say(saidOf(done))
    const { card } = now()
    await load(card ? keyOf(card) : '')
  } catch (error) {
    open(undefined)
    fail(error)
  }
  return undefined
}

function saidOf({ units, left }: Done): string {
  const decided = t('page.saidBulk', {
    count: units.length,
    defaultValue_one: 'Decided: {{count}} unit. One undo takes all of it back.',
    defaultValue_other: 'Decided: {{count}} units. One undo takes all of it back.',
  })
  if (left.length === 0) return decided
  const rest = t('page.saidLeft', {
    count: left.length,
    defaultValue_one: 'Left as it was, since its page cannot take the text: {{count}} unit.',
    defaultValue_other: 'Left as they were, since their pages cannot take the texts: {{count}} units.',
  })
  return `${decided} ${rest}`
}

function labels(): Readonly<Record<BulkAction, string>> {
  return {
    approve: t('page.bulkApprove', 'Approve their drafts'),
    confirm: t('page.bulkConfirm', 'Confirm their translations as they stand'),
    reject: t('page.bulkReject', 'Reject their drafts'),
  }
}

interface Choosing {
  readonly action: BulkAction
  readonly choose: (action: BulkAction) => void
}

function ActionChoice({ action, choose }: Choosing) {
  return (
    <>
      <label for="bulk">{t('page.bulkWhat', 'What to do')}</label>
      <select
        id="bulk"
        value={action}
        onChange={({ currentTarget }) => choose(currentTarget.value as BulkAction)}
      >
        {Object.entries(labels()).map(([one, label]) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </select>
    </>
  )
}

interface Typing {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  readonly inputMode?: 'numeric'
  readonly autocomplete?: 'off'
}

/** A line to be typed, with its label. */
function Line({ id, label, change, ...rest }: Typing) {
  return (
    <>
      <label for={id}>{label}</label>
      <input id={id} {...rest} onInput={({ currentTarget }) => change(currentTarget.value)} />
    </>
  )
}
