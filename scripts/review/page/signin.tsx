/** What is shown to somebody who is not signed in. */
import { useState } from 'preact/hooks'
import { t } from '../../phrases.js'
import { api, Failure } from './api.js'

interface Signing {
  /** What is done once somebody is signed in. */
  readonly done: () => void
}

/** A form for name and password; or a word about the link, where only the person at this machine works. */
export function SignIn({ by, done }: Signing & { readonly by: 'password' | 'link' }) {
  return (
    <main class="alone">
      <p class="mark">Tvilling</p>
      <h1>{t('page.signIn', 'Sign in')}</h1>
      {by === 'link' ? (
        <p>
          {t(
            'page.useLink',
            'Open the link that tvilling review shows in its terminal. What you typed is kept here until then.',
          )}
        </p>
      ) : (
        <PasswordForm done={done} />
      )}
    </main>
  )
}

function PasswordForm({ done }: Signing) {
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form)
    setBusy(true)
    setProblem('')
    try {
      await api.signIn(String(data.get('name')), String(data.get('password')))
      done()
    } catch (error) {
      setProblem(whyNot(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void send(event.currentTarget)
      }}
    >
      <label for="name">{t('page.name', 'Name')}</label>
      <input id="name" name="name" autocomplete="username" required />
      <label for="password">{t('page.password', 'Password')}</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required />
      <p role="alert" class="problem">
        {problem}
      </p>
      <button type="submit" class="primary" disabled={isBusy}>
        {t('page.signIn', 'Sign in')}
      </button>
    </form>
  )
}

function whyNot(error: unknown): string {
  const { status, wait } = error instanceof Failure ? error : new Failure(-1)
  if (status === 429)
    return t('page.signInWait', 'Too many tries. Try again in {{minutes}} minutes.', {
      minutes: Math.ceil(wait / 60),
    })
  return status === 401
    ? t('page.signInWrong', 'No such name and password.')
    : t('page.signInFailed', 'The server does not answer.')
}
