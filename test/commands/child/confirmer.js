// Confirms the units in some lines of a page one after the other, and prints each line once it is decided.
// confirmer.js PAGE BY STATE LINE…
import { writeSync } from 'node:fs'
import { COMMANDS } from '../../../dist/commands/verbs/index.js'

const [page, by, state, ...lines] = process.argv.slice(2)
const confirm = COMMANDS.find(({ name }) => name === 'confirm')
const silent = { talk: () => {}, progress: () => {}, show: () => {}, ask: async () => undefined }
for (const line of lines) {
  await confirm.run({
    cwd: process.cwd(),
    args: [`${page}:${line}`],
    options: { by, state },
    now: () => new Date().toISOString(),
    ...silent,
  })
  // At once, so that nothing is said of it that was not done before.
  writeSync(1, `${line}\n`)
}
