// Takes one lock after the other and prints the name of each under which it met somebody else.
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs'
import { withLock } from '../../../dist/store/lock.js'

const [root = '', count = '0', start = '0'] = process.argv.slice(2)

while (Date.now() < Number(start));
for (let at = 0; at < Number(count); at++) {
  withLock(root, `page-${at}`, () => {
    const place = `${root}/inside-${at}`
    try {
      closeSync(openSync(place, 'wx'))
      unlinkSync(place)
    } catch {
      writeSync(1, `page-${at}\n`)
    }
  })
}
