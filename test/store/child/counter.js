// Counts a file up under its lock, some times or for ever; prints each count once it is on the disk.
import { writeSync } from 'node:fs'
import { readText, writeText } from '../../../dist/store/disk.js'
import { withLock } from '../../../dist/store/lock.js'

const [root = '', path = '', times = 'Infinity', filler = '0'] = process.argv.slice(2)

for (let done = 0; done < Number(times); done++) {
  const count = withLock(root, path, () => {
    const before = readText(root, path)
    const next = Number.parseInt(before ?? '0', 10) + 1
    writeText(root, path, `${next}\n${'ä'.repeat(Number(filler))}\n${next}\n`, { before: before ?? null })
    return next
  })
  writeSync(1, `${count}\n`)
}
