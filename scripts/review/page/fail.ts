/** What the page says when its server cannot be reached, or answers otherwise than it should. */
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import type { Wish } from '../inbox.js'
import { Failure, type Session } from './api.js'
import { now, set } from './store.js'

/** Something failed: said aloud, and nothing that was typed is lost. */
export function fail(error: unknown, card?: Card, wish?: Wish): void {
  const status = error instanceof Failure ? error.status : -1
  if (status === 401) {
    set({ session: signedOut(), isOnline: true })
    return
  }
  const about = { ...(card && { card }), ...(wish && { wish }), messages: [], anyway: false, isFault: true }
  set({ isOnline: status !== 0, trouble: { ...about, reason: reasonOf(status, error) } })
}

function reasonOf(status: number, error: unknown): string {
  if (status === 0) return t('page.offline', 'The server does not answer. What you typed is kept here.')
  if (status === 403) return t('page.forbidden', 'You may not decide this here.')
  if (status === 404) return t('page.gone', 'The unit is gone: its page was changed.')
  if (status > 0)
    return t('page.fault', 'The server answered with {{status}}. What you typed is kept here.', {
      status: String(status),
    })
  return error instanceof Error ? error.message : String(error)
}

function signedOut(): Session | undefined {
  const { session } = now()
  return (
    session && {
      signIn: 'person' in session && !session.canSignOut ? 'link' : 'password',
      interface: session.interface,
    }
  )
}
