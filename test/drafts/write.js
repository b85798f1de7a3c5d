/** Puts figures into the page about engines. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FILE = fileURLToPath(new URL('../../docs/engines.md', import.meta.url))

/** Replaces what stands between two comments, `<!-- name -->` and `<!-- /name -->`. */
export function writeBetween(name, content) {
  const text = readFileSync(FILE, 'utf8')
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`]
  const [at, behind] = [text.indexOf(start), text.indexOf(end)]
  if (at === -1 || behind < at) throw new Error(`docs/engines.md has no place for ${name}`)
  writeFileSync(FILE, `${text.slice(0, at + start.length)}\n${content}\n\n${text.slice(behind)}`)
}
