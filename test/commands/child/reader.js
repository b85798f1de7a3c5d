// Runs a command in one folder after the other; prints for each, as a line of JSON, how long it
// took, or worked when that is less because the machine has other work, and its result.
// reader.js VERB FOLDER…
import { writeSync } from 'node:fs'
import { COMMANDS } from '../../../dist/commands/verbs/index.js'

const [verb, ...folders] = process.argv.slice(2)
const command = COMMANDS.find(({ name }) => name === verb)
const silent = { talk: () => {}, progress: () => {}, show: () => {}, ask: async () => undefined }
for (const cwd of folders) {
  const before = process.cpuUsage()
  const began = performance.now()
  const now = () => '2026-01-01T00:00:00Z'
  const { exitCode, data, text } = await command.run({ cwd, args: [], options: {}, now, ...silent })
  const shown = text({ color: false, width: 80 }).length
  const took = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  const milliseconds = Math.min(took, (user + system) / 1000)
  writeSync(1, `${JSON.stringify({ cwd, milliseconds, exitCode, shown, data })}\n`)
}
