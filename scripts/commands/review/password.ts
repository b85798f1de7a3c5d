/** The form in which the file of those who sign in to a review holds a password. */
import { UsageError } from '../../errors.js'
import { t } from '../../phrases.js'
import { storedPassword } from '../../review/server/passwords.js'
import type { Input, Outcome } from '../command.js'

/** `--json` of it. */
interface PasswordReport {
  readonly version: 1
  readonly password: string
}

/** Characters of the shortest password, as NIST SP 800-63B has it. */
const SHORTEST = 8

/** Runs `tvilling review --hash-password`: a password is typed twice, or piped in once, and shown nowhere. */
export async function runHashPassword({ secret, keyboard }: Input): Promise<Outcome> {
  const password = await secret(t('review.password', 'Password:'))
  const length = Array.from(password ?? '').length
  if (password === undefined || length < SHORTEST)
    throw new UsageError(
      'usage',
      t(
        'usage.shortPassword',
        'Found a password of {{length}} characters, expected {{shortest}} at least, typed here or piped in',
        { length, shortest: SHORTEST },
      ),
    )
  if (keyboard && (await secret(t('review.passwordAgain', 'The same once more:'))) !== password)
    throw new UsageError(
      'usage',
      t('usage.otherPassword', 'Found two passwords, expected the same one twice'),
    )
  const report: PasswordReport = { version: 1, password: await storedPassword(password) }
  return { exitCode: 0, data: report, text: () => report.password }
}
