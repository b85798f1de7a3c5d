/** Times what no program can do without. */
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measureOften } from './measure.js'
import { filesIn } from './product.js'

const FLOOR = fileURLToPath(new URL('child/floor.js', import.meta.url))

/** Times that each is measured at least. */
const LEAST = 5

/** Rows of the floor, and how large the project is: `{ rows, pages, megabytes }`. */
export function timeFloor(folder, scratch, { times }) {
  const { pages, ledgers } = filesIn(folder)
  const list = (name, paths) => {
    const path = join(scratch, name)
    writeFileSync(path, paths.join('\n'))
    return path
  }
  const all = list('pages-and-ledgers', [...pages, ...ledgers])
  const only = list('pages', pages)
  const row = (what, ...args) => ({
    what,
    state: 'floor',
    // Quickly done, and what the machine's pace is told by.
    ...measureOften([process.execPath, FLOOR, ...args], { times: Math.max(LEAST, times) }),
  })
  const rows = [
    row('start Node', 'start'),
    row('and read and hash every page', 'hash', only),
    row('and read and hash every page and ledger', 'hash', all),
    row('and split every page into blocks and hash them', 'blocks', only),
  ]
  const bytes = pages.reduce((sum, path) => sum + statSync(path).size, 0)
  return { rows, pages: pages.length, megabytes: bytes / 1e6 }
}
