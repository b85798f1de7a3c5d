/** The page and its server: how they begin, whether they still hear each other, and what would be lost if they parted. */
import { t } from '../../phrases.js'
import { api, Failure, keyOf, type Session } from './api.js'
import { fail } from './fail.js'
import { now, say, set, signedIn } from './store.js'
import { hasTyped } from './typed.js'
import { readAddress } from './walk.js'

/** Begins: who is signed in, what the address asks for. */
export async function begin(speakTo: (session: Session) => void): Promise<void> {
  try {
    const session = await api.session()
    speakTo(session)
    set({ session, isOnline: true })
    if ('person' in session) await readAddress()
  } catch (error) {
    fail(error)
  }
}

/** Says where this person is, hears who else is there, and notices that the server is back. */
export async function stayInTouch(): Promise<void> {
  const { card, isOnline } = now()
  if (!signedIn() || document.hidden) return
  try {
    const { others } = await api.presence(card ? keyOf(card) : '')
    if (!isOnline) {
      set({ isOnline: true, trouble: undefined })
      say(t('page.online', 'The server answers again.'))
    }
    if (others.join() !== now().others.join()) set({ others })
  } catch (error) {
    if (error instanceof Failure && error.status === 401) fail(error)
    else if (isOnline) fail(error instanceof Failure ? error : new Failure(0))
  }
}

/** Whether closing the page would lose sight of something. */
export function isUnsaved(): boolean {
  return now().pending > 0 || hasTyped()
}
