/** What texts have in common when neither their order nor their build is known: runs of a few words. */
import { words } from '../syntax/words.js'

/** Words of a shingle: enough that texts about the same thing share few of them by chance. */
const LENGTH = 3

/** Of a text with fewer words, all of them. */
export function shinglesOf(text: string): readonly string[] {
  const found = words(text)
  if (found.length <= LENGTH) return found.length === 0 ? [] : [found.join(' ')]
  return found.slice(LENGTH - 1).map((_, at) => found.slice(at, at + LENGTH).join(' '))
}
