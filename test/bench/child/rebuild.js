/**
 * Extracts every segment of a project's sources and writes each back as its own text: node rebuild.js FOLDER. Prints
 * how many pages come back byte for byte.
 */
import { assemble } from '../../../dist/assemble/assemble.js'
import { parseFile } from '../../../dist/parse/file.js'
import { pairsIn } from '../project.js'
import { report, stopwatch, textAt } from './read.js'

const [, , folder] = process.argv
const pairs = [...new Map(pairsIn(folder).map((pair) => [pair.source, pair])).values()]
const texts = pairs.map(({ source }) => textAt(folder, source))
const { total, time } = stopwatch()
const counts = { pages: 0, segments: 0, identical: 0, refused: 0 }
pairs.forEach(({ source: path, format }, at) => {
  const options = { path, ...(format && { format }) }
  const result = time(() => rebuild(texts[at], options))
  counts.pages++
  counts.segments += result.segments
  if (result.text === texts[at]) counts.identical++
  if (result.text === undefined) counts.refused++
})
report({ ...counts, ...total })

function rebuild(text, options) {
  const parse = (given) => parseFile(given, options)
  const source = parse(text)
  if (!source.segments) return { segments: 0 }
  const edits = source.segments.map((segment, at) => ({
    type: 'replace',
    segment: at,
    text: segment.text,
    unit: String(at),
  }))
  const built = assemble({ source, target: source, units: [], edits, parse })
  return { segments: edits.length, text: built.text }
}
