// Writes a text of some bytes into a file; prints the code and the message of what was thrown.
import { writeText } from '../../../dist/store/disk.js'

const [root = '', path = '', bytes = '0'] = process.argv.slice(2)

try {
  writeText(root, path, 'n'.repeat(Number(bytes)))
} catch (error) {
  process.stdout.write(`${error.code}: ${error.message}\n`)
  process.exitCode = 2
}
