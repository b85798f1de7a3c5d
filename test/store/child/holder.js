// Takes a lock and keeps it for some time.
import { writeSync } from 'node:fs'
import { withLock } from '../../../dist/store/lock.js'
import { pause } from '../../../dist/store/pause.js'

const [root = '', path = '', milliseconds = '60000'] = process.argv.slice(2)

withLock(root, path, () => {
  writeSync(1, 'held\n')
  pause(Number(milliseconds))
})
