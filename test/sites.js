/**
 * Tries the laws on a folder of pages that somebody publishes: node test/sites.js FOLDER [--format mdx]
 *
 * Of each page that the parser accepts: segments and gaps are its bytes; and one text is changed, of which nothing but
 * the bytes of that text may change. Prints counts, and the pages that broke a law or were refused.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { assemble } from '../dist/assemble/assemble.js'
import { parseFile } from '../dist/parse/file.js'
import { parseGuarded, parseHere } from '../dist/parse/guard.js'
import { processorTime } from '../dist/store/machine.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string' } },
})
const [folder] = positionals
if (folder === undefined)
  throw new Error('Missing folder, expected: node test/sites.js FOLDER [--format mdx]')

const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:mdx?|json)$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !path.includes('node_modules') && !/(?:package|tsconfig)[^/]*\.json$/u.test(path))
  .sort()

const counts = { pages: 0, accepted: 0, identical: 0, segments: 0, written: 0, declined: 0 }
const found = []
const start = process.cpuUsage().user

for (const path of paths) {
  const bytes = readFileSync(path)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const options = { path: path.slice(folder.length + 1), ...(values.format && { format: values.format }) }
  counts.pages++
  const document = await parseGuarded(text, options, parseHere, processorTime)
  if (!('segments' in document)) {
    found.push(`${options.path}:${document.line}: ${document.reason}`)
    continue
  }
  counts.accepted++
  counts.segments += document.segments.length
  if (joined(document).equals(bytes)) counts.identical++
  else found.push(`${options.path}: its segments and gaps are not its bytes`)
  changeOne(document, options)
}

const seconds = ((process.cpuUsage().user - start) / 1e6).toFixed(1)
process.stdout.write(`${[JSON.stringify({ ...counts, seconds }), ...found].join('\n')}\n`)

function joined({ text, segments }) {
  let all = ''
  let at = 0
  for (const { span } of segments) {
    if (span.start < at) throw new Error(`A segment at ${span.start} is out of order`)
    all += text.slice(at, span.start) + text.slice(span.start, span.end)
    at = span.end
  }
  return Buffer.from(all + text.slice(at))
}

/** Changes a text somewhere in the page, and looks at the bytes before and behind it. */
function changeOne(document, options) {
  const segment = document.segments.at(document.segments.length * 0.618)
  if (!segment) return
  const edit = { type: 'replace', segment: document.segments.indexOf(segment), unit: 'one' }
  const edits = [{ ...edit, text: `${segment.text.trimEnd()} ja` }]
  const parse = (text) => parseFile(text, options)
  const assembled = assemble({ source: document, target: document, units: [], edits, parse })
  if (!('text' in assembled)) {
    counts.declined++
    return
  }
  counts.written++
  const { start, end } = segment.span
  const [before, behind] = [document.text.slice(0, start), document.text.slice(end)]
  if (!assembled.text.startsWith(before) || !assembled.text.endsWith(behind))
    found.push(`${options.path}:${segment.place.line}: more than the text was changed`)
}
