// Runs command lines one after the other in this process, each as if it were alone, and prints what each showed.
// lines.js PROGRAM < JSON of [{ cwd, args }]; the environment is that of the process.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const program = pathToFileURL(process.argv[2]).href
const lines = JSON.parse(readFileSync(0, 'utf8'))
const print = process.stdout.write.bind(process.stdout)
const shown = []
// Each line listens for signals of its own.
process.setMaxListeners(0)
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0)
for (const [at, { cwd, args }] of lines.entries()) {
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'])
    process[name].write = (text, ...more) => {
      said[name] += text
      more.at(-1)?.()
      return true
    }
  process.chdir(cwd)
  process.argv.splice(2, process.argv.length, ...args)
  process.exitCode = undefined
  await import(`${program}?${at}`)
  shown.push({ ...said, code: process.exitCode ?? 0 })
}
process.exitCode = 0
print(JSON.stringify(shown))
