/** What went wrong: said at once, with the focus on it, and with what can be done. */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../phrases.js'
import type { Wish } from '../inbox.js'
import { keyOf } from './api.js'
import { decide } from './decide.js'
import { dismiss, now, type Trouble } from './store.js'
import { go, rowOf } from './walk.js'

/** The alarm; nothing when all is well. */
export function Alarm() {
  const { trouble, isOnline } = now()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (trouble) box.current?.focus()
  }, [trouble])
  return (
    <div class="alarm" role="alert" ref={box} tabIndex={-1} hidden={!trouble && isOnline}>
      {trouble ? (
        <Told trouble={trouble} />
      ) : (
        !isOnline && t('page.waiting', 'Waiting for the server; nothing can be saved until it answers.')
      )}
    </div>
  )
}

interface Telling {
  readonly trouble: Trouble
}

/** What went wrong, and with which unit. */
function Told({ trouble }: Telling) {
  const { card, reason, messages } = trouble
  return (
    <>
      <p>
        {card && (
          <strong>
            {t('page.notSaved', 'Not saved: {{document}}, {{number}}.', {
              document: card.document,
              number: String(card.number),
            })}{' '}
          </strong>
        )}
        {reason}
      </p>
      {messages.length > 0 && (
        <ul>
          {messages.map(({ ruleId, reason: found, line, column }) => (
            <li key={`${ruleId} ${line} ${column} ${found}`}>{found}</li>
          ))}
        </ul>
      )}
      <WaysOn trouble={trouble} />
    </>
  )
}

/** What can be done about it: going to its unit, insisting or trying again, or going on. */
function WaysOn({ trouble: { card, wish, anyway, isFault } }: Telling) {
  const { card: shown, isOnline } = now()
  const isElsewhere = card !== undefined && (!shown || keyOf(shown) !== keyOf(card))
  const at = card ? rowOf(card) : -1
  const after = (act: () => void) => () => {
    dismiss()
    act()
  }
  return (
    <div class="actions small">
      {isElsewhere && at >= 0 && (
        <button type="button" onClick={after(() => void go(at))}>
          {t('page.showUnit', 'Show the unit')}
        </button>
      )}
      {card && wish && isOnline && (anyway || isFault) && (
        <button type="button" onClick={after(() => decide(card, anyway ? insisted(wish) : wish, false))}>
          {anyway ? insistLabel(wish) : t('page.again', 'Try again')}
        </button>
      )}
      <button
        type="button"
        onClick={after(() => document.getElementById(isElsewhere ? 'unit' : 'field')?.focus())}
      >
        {t('page.goOn', 'Go on')}
      </button>
    </div>
  )
}

/** The same wish, whatever the rules find in its text. */
function insisted(wish: Wish): Wish {
  return wish.action === 'approve' || wish.action === 'draft' ? { ...wish, anyway: true } : wish
}

function insistLabel({ action }: Wish): string {
  return action === 'draft'
    ? t('page.draftAnyway', 'Save it all the same')
    : t('page.anyway', 'Approve all the same')
}
