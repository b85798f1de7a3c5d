/** Writes new texts into translations and looks at all the other bytes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignUnits } from '../../dist/align/units.js'
import { assemble } from '../../dist/assemble/assemble.js'
import { parseFile } from '../../dist/parse/file.js'
import { parseLedger } from '../../dist/store/ledger.js'

const ADDED = ' ja'

/** Bytes outside of a unit's own text that change when its text is written, over all units that wait for one. */
export function damageOf(folder, { source: sourcePath, target: targetPath, ledger }) {
  const read = (path) => readFileSync(join(folder, path), 'utf8')
  if (!existsSync(join(folder, ledger))) return 0
  const [source, target] = [sourcePath, targetPath].map((path) => parseFile(read(path), { path }))
  const records = parseLedger(read(ledger), ledger)
  const units = alignUnits({ source, target, records, sourceLanguage: 'en' })
  const parse = (text) => parseFile(text, { path: targetPath })
  return units
    .filter(({ drift }) => drift === 'outdated' || drift === 'missing')
    .flatMap((unit) => editFor(unit, { source, target }) ?? [])
    .reduce((sum, edit) => {
      const written = assemble({ source, target, units, edits: [edit], parse })
      return 'text' in written ? sum + outside(edit, target, written.text) : sum
    }, 0)
}

function editFor({ id, source: segment, targets }, { source, target }) {
  if (targets.length === 0)
    return { type: 'insert', source: source.segments.indexOf(segment), text: segment.text, unit: id }
  if (targets.length > 1) return undefined
  const [own] = targets
  return {
    type: 'replace',
    segment: target.segments.indexOf(own),
    text: own.text.trimEnd() + ADDED,
    unit: id,
  }
}

/** Bytes of the old text, before and behind the place that is written, that the new text has not. */
function outside(edit, { text, segments }, written) {
  const before = commonLength(text, written)
  const behind = commonLength(reversed(text), reversed(written))
  if (edit.type === 'insert') return Math.max(0, text.length - before - behind)
  const { start, end } = segments[edit.segment].span
  return Math.max(0, start - before) + Math.max(0, text.length - end - behind)
}

function commonLength(a, b) {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

function reversed(text) {
  return text.split('').reverse().join('')
}
