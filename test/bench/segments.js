/** The texts of a project's sources, and some of them edited: what a fuzzy search is for. */
import { parseFile } from '../../dist/parse/file.js'
import { textAt } from './child/read.js'
import { pairsIn } from './project.js'
import { choices } from './words.js'

const EDITS = [
  (words) => words.slice(0, -1),
  (words, at) => words.toSpliced(at % words.length, 1, 'lighthouse'),
  (words, at) => words.toSpliced(at % words.length, 0, 'never'),
  (words) => [...words, 'Here', 'is', 'one', 'more', 'sentence.'],
  (words) => words.slice(words.length >> 1),
]

/**
 * `{ known, wanted }`: every text of the sources once, and so many of them edited in five ways, from a word less to half of it
 * gone: `{ text, from }` with the text that it was.
 */
export function segmentsOf(folder, { wanted: count }) {
  const sources = [...new Map(pairsIn(folder).map((pair) => [pair.source, pair])).values()]
  const texts = sources.flatMap(({ source: path, format }) =>
    (parseFile(textAt(folder, path), { path, ...(format && { format }) }).segments ?? []).map(
      ({ text }) => text,
    ),
  )
  const known = [...new Set(texts)]
  const draw = choices('fuzzy')
  const long = known.filter((text) => text.split(' ').length > 5)
  const size = Math.min(count, long.length)
  const wanted = Array.from({ length: size }, (_, at) => {
    const words = long[Math.floor((at * long.length) / size)].split(' ')
    const text = EDITS[at % EDITS.length](words, draw.pick(1000)).join(' ')
    return { text, from: words.join(' ') }
  })
  return { known, wanted }
}
