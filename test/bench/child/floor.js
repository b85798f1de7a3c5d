/**
 * The least that any program must do to know a project: node floor.js start|hash|blocks LIST, where the list is a file
 * with a path a line. `hash` reads and hashes every byte, `blocks` splits at blank lines and hashes every block.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [, , task, list] = process.argv
let count = 0
if (task !== 'start')
  for (const path of readFileSync(list, 'utf8').split('\n')) {
    const parts = task === 'blocks' ? readFileSync(path, 'utf8').split(/\n[ \t]*\n/u) : [readFileSync(path)]
    for (const part of parts) count += createHash('sha1').update(part).digest().length > 0 ? 1 : 0
  }
process.stdout.write(`${count}\n`)
