/** The bar at the top: the project, what is being saved, who is signed in. */
import { t } from '../../phrases.js'
import { api, type SignedIn } from './api.js'
import { undo } from './decide.js'
import { KeyButton } from './press.js'
import { now, open } from './store.js'

/** The bar of somebody who is signed in. */
export function Bar({ session }: { readonly session: SignedIn }) {
  const { pending } = now()
  return (
    <header class="bar">
      <strong class="name">
        <span class="mark">Tvilling</span> <bdi class="project">{session.project}</bdi>
      </strong>
      <div class="tools">
        {pending > 0 && <span class="saving">{t('page.saving', 'Saving …')}</span>}
        <KeyButton command="undo" class="quiet" press={() => void undo()}>
          {t('page.undo', 'Undo')}
        </KeyButton>
        <KeyButton command="help" class="quiet" press={() => open('help')}>
          {t('page.keys', 'Keys')}
        </KeyButton>
        {session.canSignOut ? (
          <button
            type="button"
            class="quiet"
            onClick={() => void api.signOut().then(() => location.reload())}
          >
            {t('page.signOut', 'Sign out {{name}}', { name: session.person.name })}
          </button>
        ) : (
          <bdi class="person">{session.person.name}</bdi>
        )}
      </div>
    </header>
  )
}
