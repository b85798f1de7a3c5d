/** What the glossary and the rules say of a unit. */
import { severityLabel } from '../../labels.js'
import type { Message } from '../../model.js'
import { t } from '../../phrases.js'
import type { Card, CardTerm } from '../card.js'
import { now, open } from './store.js'
import { Code, visible } from './words.js'

/** The terms of the glossary that its source has. */
export function Terms({
  terms,
  language,
}: {
  readonly terms: readonly CardTerm[]
  readonly language: string
}) {
  const { session } = now()
  if (terms.length === 0) return null
  const source = session && 'person' in session ? session.sourceLanguage : ''
  return (
    <section class="terms" aria-label={t('page.terms', 'Terms')}>
      <h2>{t('page.terms', 'Terms')}</h2>
      <ul>
        {terms.map((term) => (
          <li key={term.source}>
            <span lang={source}>{term.source}</span> <span aria-hidden="true">→</span>{' '}
            <strong lang={language}>{[term.preferred, ...term.admitted].join(', ')}</strong>
            {term.isKept && <span class="tag">{t('page.termKept', 'not translated')}</span>}
            {term.found.length > 0 && (
              <span class="found">
                {' '}
                ✓ <span lang={language}>{term.found.join(', ')}</span>
              </span>
            )}
            {term.forbidden.length > 0 && (
              <span class="forbidden">
                {' '}
                {t('page.termNever', 'never:')} <span lang={language}>{term.forbidden.join(', ')}</span>
              </span>
            )}
            {term.note !== undefined && (
              <>
                {' '}
                <span class="hint" dir="auto">
                  {term.note}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

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
  const { listing } = now()
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
        {shown.map(({ ruleId, severity, reason, expected, file, line, column }) => (
          <li key={`${ruleId} ${line} ${column} ${reason}`} class={severity}>
            <span class={`tag ${severity}`}>{severityLabel(severity)}</span> {visible(reason)}
            {expected !== undefined && (
              <span class="hint"> {visible(t('page.expected', 'Expected: {{expected}}', { expected }))}</span>
            )}
            <span class="rule">
              <Code>{ruleId}</Code>
              {title === undefined && (
                <button
                  type="button"
                  class="link"
                  onClick={() => show(file === target?.file ? line - target.line : 0, reason)}
                >
                  <Code>{`${file}:${line}`}</Code>
                </button>
              )}
            </span>
            {isWaivable && listing && (
              <button type="button" class="link" onClick={() => open({ waive: ruleId })}>
                {t('page.waive', 'No problem here …')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const SHOWN_ABOVE = ['outdated', 'missing', 'orphaned', 'unconfirmed']

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
