/** What somebody gets to hear who gives an input of the Action another value than it takes. */
import { expect, test } from 'vitest'
import { commit } from '../commands/repository.js'
import { copyOf } from '../commands/run.js'
import { commandsIn } from './forge.js'
import { step } from './run.js'

test.each([
  ['task', 'chekc', 'Unexpected task "chekc", expected one of: check, audit, comment, propose, report'],
  ['task', 'constructor', 'Unexpected task "constructor", expected one of'],
  ['fail-on', 'never', 'Unexpected fail-on "never", expected one of: error, warning, info, none'],
  ['max-outdated', 'few', 'Unexpected max-outdated "few", expected 10 or one for each language'],
  ['max-age', 'sv=long', 'Unexpected max-age "sv=long", expected 30d or one for each language'],
])(
  'a wrong value is told by the name of its input, and not as an option of a command: %s: %s',
  async (name, value, said) => {
    const folder = copyOf('nothing-waits')
    commit(folder)
    const { stdout, code } = await step(folder, { [name]: value })
    expect(code).toBe(2)
    expect(commandsIn(stdout)).toEqual([
      { name: 'error', properties: {}, data: expect.stringContaining(said) },
    ])
  },
)
