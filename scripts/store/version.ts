/** Which version of this program this is. */
import { readFileSync } from 'node:fs'
import { PACKAGE } from '../place.js'

/** The version of this program. */
export function programVersion(): string {
  const text = readFileSync(new URL('package.json', PACKAGE), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
