/** The page as a whole. */
import { useEffect, useReducer, useRef } from 'preact/hooks'
import { t } from '../../phrases.js'
import { Bar } from './bar.js'
import { CardView } from './card.js'
import { press } from './commands.js'
import { Conflicted } from './conflict.js'
import { Dialogs } from './dialogs.js'
import { Nothing } from './empty.js'
import { commandFor } from './keys.js'
import { Side } from './side.js'
import { SignIn } from './signin.js'
import { now, onChange } from './store.js'
import { isUnsaved, stayInTouch } from './touch.js'
import { Alarm } from './trouble.js'
import { readAddress } from './walk.js'
import type { Hands } from './work.js'

/** Milliseconds between two words to the server. */
const TOUCH = 2000

/** Everything. */
export function App({ begin }: { readonly begin: () => void }) {
  const hands = useRef<Hands | undefined>(undefined)
  useStore()
  useKeys(hands)
  useBrowser()
  const { session, said } = now()
  if (!session) return <Alarm />
  if ('signIn' in session) return <SignIn by={session.signIn} done={begin} />
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('unit')?.focus()}>
        {t('page.skip', 'To the unit')}
      </button>
      <Bar session={session} />
      <p class="unseen" role="status" aria-live="polite" id="said">
        {said}
      </p>
      <div class="desk">
        <Side />
        <Desk hands={hands} />
      </div>
      <Dialogs />
    </>
  )
}

interface Handed {
  readonly hands: { current: Hands | undefined }
}

/** The unit that is shown, with what went wrong. */
function Desk({ hands }: Handed) {
  const { card, listing, said, conflict } = now()
  return (
    <main>
      <Alarm />
      {said !== '' && (
        <p class="toast" aria-hidden="true">
          {said}
        </p>
      )}
      {conflict && card && <Conflicted conflict={conflict} card={card} />}
      {card ? <CardView card={card} hands={hands} /> : listing?.rows.length === 0 && <Nothing />}
      {listing && listing.problems.length > 0 && (
        <section class="problems">
          <h2>{t('page.problems', 'Could not be read')}</h2>
          <ul>
            {listing.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}

/** Draws anew whenever what the page knows changes. */
function useStore(): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => onChange(() => redraw(undefined)), [])
}

function useKeys(hands: Handed['hands']): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandFor(event, now().keys)
      if (!command) return
      event.preventDefault()
      press(command, hands.current)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** Stays in touch with the server, follows the ways back, and asks before anything is lost. */
function useBrowser(): void {
  useEffect(() => {
    const timer = setInterval(() => void stayInTouch(), TOUCH)
    const onBack = (): void => void readAddress()
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (isUnsaved()) event.preventDefault()
    }
    addEventListener('popstate', onBack)
    addEventListener('beforeunload', onLeave)
    return () => {
      clearInterval(timer)
      removeEventListener('popstate', onBack)
      removeEventListener('beforeunload', onLeave)
    }
  }, [])
}
