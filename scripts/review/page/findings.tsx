/** What the rules say of a unit. */
import { severityLabel } from '../../labels.js'
import type { Message } from '../../model.js'
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import { open } from './store.js'
import { Code, visible } from './words.js'

interface Found {
  /** Absent for what stands in the field, where each finding leads to its place. */
  readonly title?: string
  /** Where the translation stands in its page; nowhere yet for a text that is none. */
  readonly target?: Card['target']
  readonly messages: readonly Message[]
  readonly refused?: string | undefined
  /** Whether a person may say that it is no problem here. */
  readonly isWaivable?: boolean
}

/** What the rules say; what says only that the source moved is shown above already. */
export function Findings({ title, target, messages, refused, isWaivable = false }: Found) {
  const shown = messages.filter(({ ruleId, suppressed }) => !suppressed && !SHOWN_ABOVE.includes(ruleId))
  if (shown.length === 0 && refused === undefined) return null
  const heading = title ?? t('page.findings', 'Findings of the checks')
  return (
    <section class="findings" aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {refused !== undefined && (
          <li class="error">
            <span class="tag error">{t('page.blocked', 'cannot be')}</span> {refused}
          </li>
        )}
        {shown.map((message) => (
          <Finding
            key={`${message.ruleId} ${message.line} ${message.column} ${message.reason}`}
            message={message}
            lead={title === undefined ? () => show(lineOf(message, target), message.reason) : undefined}
            isWaivable={isWaivable}
          />
        ))}
      </ul>
    </section>
  )
}

interface Led {
  readonly message: Message
  /** Leads to the place of the finding in the field. */
  readonly lead: (() => void) | undefined
  readonly isWaivable: boolean
}

function Finding({ message, lead, isWaivable }: Led) {
  const { ruleId, severity, reason, expected, file, line } = message
  return (
    <li class={severity}>
      <span class={`tag ${severity}`}>{severityLabel(severity)}</span> {visible(reason)}
      {expected !== undefined && (
        <span class="hint"> {visible(t('page.expected', 'Expected: {{expected}}', { expected }))}</span>
      )}
      <span class="rule">
        <Code>{ruleId}</Code>
        {lead && (
          <button type="button" class="link" onClick={lead}>
            <Code>{`${file}:${line}`}</Code>
          </button>
        )}
      </span>
      {isWaivable && (
        <button type="button" class="link" onClick={() => open({ waive: ruleId })}>
          {t('page.waive', 'No problem here …')}
        </button>
      )}
    </li>
  )
}

/** Rules whose findings the head of the card shows already. */
const SHOWN_ABOVE = ['outdated', 'missing', 'orphaned', 'unconfirmed']

/** Which line of the translation a finding is about, 0-based: the first for one about another file. */
function lineOf({ file, line }: Message, target: Card['target']): number {
  return file === target?.file ? line - target.line : 0
}

/** Words between the quotation marks of any language. */
const QUOTED = /[“”„«»]([^“”„«»]+)[“”«»]/gu

/** Puts the caret into the field, with the words selected that a finding names; with its line when it names none that are there. */
function show(line: number, reason: string): void {
  const field = document.getElementById('field')
  if (!(field instanceof HTMLTextAreaElement)) return
  const lines = field.value.split('\n')
  const from = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0)
  const words = Array.from(reason.matchAll(QUOTED), ([, quoted = '']) => quoted)
  const found = words.find((quoted) => field.value.includes(quoted, from))
  const at = found === undefined ? from : field.value.indexOf(found, from)
  field.focus()
  field.setSelectionRange(at, at + (found ?? lines[line] ?? '').length)
}
