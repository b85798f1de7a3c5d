/** Names in scripts without spaces between words. */
import type { Occurrence } from '../model.js'
import type { NameIndex } from './lookup.js'
import { EXACT } from './names.js'
import { keyOf } from './tokens.js'

/** Names in scripts without spaces, wherever they stand; the longest from each character on. */
export function findUnspaced(text: string, { unspaced }: NameIndex): readonly Occurrence[] {
  const found: Occurrence[] = []
  const characters = [...text.matchAll(/\P{M}\p{M}*/gu)]
  const keys = characters.map(([character]) => keyOf(character))
  for (let at = 0; at < keys.length; ) {
    const fits = (unspaced.get([...(keys[at] ?? '')][0] ?? '') ?? [])
      .map((name) => ({ name, size: sizeAt(keys, at, keyOf(name.text)) }))
      .filter(({ size }) => size > 0)
    const size = Math.max(0, ...fits.map((fit) => fit.size))
    const start = characters[at]?.index ?? 0
    const end = characters[at + size]?.index ?? text.length
    for (const { name } of fits.filter((fit) => fit.size === size))
      found.push({
        span: { start, end },
        form: text.slice(start, end),
        name: name.text,
        status: name.status,
        term: name.term,
        rule: EXACT,
        isCompound: false,
      })
    at += Math.max(1, size)
  }
  return found
}

/** Number of characters that a name takes from a place on; 0 when it does not stand there. */
function sizeAt(keys: readonly string[], at: number, name: string): number {
  let text = ''
  for (let size = 1; text.length < name.length; size += 1) {
    const key = keys[at + size - 1]
    if (key === undefined) return 0
    text += key
    if (!name.startsWith(text)) return 0
    if (text === name) return size
  }
  return 0
}
