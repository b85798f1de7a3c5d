/** The people who may sign in to a review: a file that is named on the command line, and kept out of the repository. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { codeOf } from './failure.js'
import { v } from './schema.js'
import { type Frozen, parseSettings } from './settings.js'
import { TextSchema } from './shapes.js'

const UsersSchema = v.strictObject({
  users: v.array(
    v.strictObject({
      name: TextSchema,
      password: v.pipe(
        v.string(),
        v.regex(/^scrypt\$\d+\$8\$1\$[\w-]+\$[\w-]+$/u, () =>
          t(
            'users.password',
            'expected what tvilling review --hash-password makes of a password, never the password itself',
          ),
        ),
      ),
      role: v.picklist(['translator', 'reviewer']),
      languages: v.exactOptional(v.array(TextSchema)),
    }),
  ),
})

/** The people of a file. Throws a `UsageError` when it cannot be read, or names somebody twice. */
export function readUsers(cwd: string, path: string): Frozen<v.InferOutput<typeof UsersSchema>>['users'] {
  const { users } = parseSettings({ path, text: textOf(cwd, path) }, UsersSchema)
  const names = users.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice === undefined) return users
  throw new UsageError(
    'config',
    t('users.twice', '{{path}}: found {{name}} twice; expected each name once', {
      path,
      name: JSON.stringify(twice),
    }),
  )
}

function textOf(cwd: string, path: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8').replace(/^\uFEFF/u, '')
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    throw new UsageError(
      'usage',
      t('users.unreadable', 'Cannot read {{path}}: expected a file with the people who may sign in', {
        path,
      }),
      { cause: error },
    )
  }
}
