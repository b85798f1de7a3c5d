/**
 * Plays what translators of public sites did, and what it would have cost to have it drafted. Run by `npm run drafts`, or
 * after `npm run build` as
 *
 *     node test/drafts.js --mirrors FOLDER [--sites NAME,NAME] [--commits 2000] [--updates 150] [--moves 60] [--write] [--list]
 *
 * The folder holds a git directory `NAME/repo` for each site of `test/drafts/events.js`.
 *
 * Patches: of each change of a translation after its source had moved, the old source, the new source and the old
 * translation are at hand, and what the translator made of them. Where a patch is made and the translator changed the
 * same places too, both must be alike there. `--list` prints those that are not.
 *
 * Cost: of each commit that changes sources, the characters that would be sent for one language: by this product, whose
 * patches and exact repeats are free; and by sending again each paragraph, section or file that has a change.
 *
 * `--write` puts the tables into `docs/engines.md`.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { atomise } from '../dist/draft/atoms.js'
import { patch } from '../dist/draft/patch.js'
import { table } from './bench/format.js'
import { costOf } from './drafts/cost.js'
import { eventsOf, SITES } from './drafts/events.js'
import { adopt, parse, plan, translations } from './drafts/product.js'
import { writeBetween } from './drafts/write.js'

const { values } = parseArgs({
  options: {
    mirrors: { type: 'string' },
    sites: { type: 'string' },
    commits: { type: 'string', default: '2000' },
    updates: { type: 'string', default: '150' },
    moves: { type: 'string', default: '60' },
    write: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
})
if (values.mirrors === undefined)
  throw new Error('Missing folder, expected: node test/drafts.js --mirrors FOLDER')

const wanted = values.sites?.split(',')
const patches = { updates: 0, outdated: 0, patched: 0, left: 0, judged: 0, same: 0, whole: 0 }
const costs = { commits: 0, planned: 0, paragraph: 0, section: 0, file: 0 }
const differing = []
for (const site of SITES.filter(({ name }) => wanted?.includes(name) ?? true)) {
  const gitDir = join(values.mirrors, site.name, 'repo')
  const { updates, moves } = eventsOf(gitDir, site, Number(values.commits))
  for (const update of spread(updates, Number(values.updates))) judge(update)
  for (const move of spread(moves, Number(values.moves))) add(costs, costOf(move))
  process.stderr.write(`${site.name}: ${JSON.stringify(patches)} ${JSON.stringify(costs)}\n`)
}
print(JSON.stringify({ patches, costs }))
if (values.list) for (const one of differing) print(JSON.stringify(one, null, 2))
if (values.write) write()
process.exitCode = patches.same < 0.98 * patches.judged ? 1 : 0

/** So many, evenly from all. */
function spread(all, most) {
  const step = Math.max(1, all.length / most)
  return Array.from({ length: Math.min(most, all.length) }, (_, at) => all[Math.floor(at * step)])
}

/** Holds the patches for one change of a translation against what its translator wrote. */
function judge({ language, path, source, target }) {
  const pages = [source.before, source.after, target.before, target.after].map((text) => parse(text, path))
  if (pages.includes(undefined)) return
  const [was, now, old, fresh] = pages
  const records = adopt(was, old, language)
  const { requests, outdated } = plan(now, old, { records, language, path })
  patches.updates++
  patches.outdated += outdated.length
  const written = translations(now, fresh, language)
  const places = new Map(outdated.map((unit) => [unit.id, unit.source?.span.start]))
  for (const { unit, text, notation, previous } of requests) {
    if (!previous) continue
    const move = { before: previous.source, after: text, target: previous.target }
    const patched = patch({ ...move, notation, sourceLanguage: 'en', language })
    if (!('text' in patched)) continue
    patches.patched++
    const theirs = written.get(places.get(unit))
    // What the translator left as it was says nothing of the patch.
    if (
      theirs === undefined ||
      areAlikeWherePatched(previous.target, patched.text, theirs, previous.target)
    ) {
      patches.left++
      continue
    }
    patches.judged++
    if (theirs === patched.text) patches.whole++
    if (areAlikeWherePatched(previous.target, patched.text, theirs, patched.text)) patches.same++
    else differing.push({ path, ...move, patched: patched.text, theirs })
  }
}

/** Whether a text has each part that a patch put in or took out as often as one of the two that the patch lies between. */
function areAlikeWherePatched(before, patched, theirs, wanted) {
  const [old, now, other, like] = [before, patched, theirs, wanted].map(countsOf)
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key))
  return changed.every((key) => (like.get(key) ?? 0) === (other.get(key) ?? 0))
}

function countsOf(text) {
  const counts = new Map()
  for (const { type, written } of atomise(text).atoms) {
    const key = `${type} ${written}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function add(sums, more) {
  for (const [key, value] of Object.entries(more)) sums[key] += value
}

function write() {
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
  const sites = new Set(SITES.map(({ name }) => name)).size
  const found = table(
    ['changes of translations whose source had moved', `of ${sites} public sites`],
    [
      ['looked at', String(patches.updates)],
      ['units that were outdated then', String(patches.outdated)],
      ['of these, closed by a patch', `${patches.patched} (${percent(patches.patched, patches.outdated)})`],
      ['of these, left by the translator as they were there', String(patches.left)],
      ['changed by the translator there as well', String(patches.judged)],
      ['alike in the patched places', `${patches.same} (${percent(patches.same, patches.judged)})`],
      ['alike in every byte', `${patches.whole} (${percent(patches.whole, patches.judged)})`],
    ],
  )
  const row = (name, key) => [name, costs[key].toLocaleString('en'), percent(costs[key], costs.file)]
  const cost = table(
    [`sent for one language after ${costs.commits} commits`, 'characters', 'of the files'],
    [
      row('this product', 'planned'),
      row('each paragraph that differs', 'paragraph'),
      row('each section with one', 'section'),
      row('each file', 'file'),
    ],
  )
  writeBetween('patches', found)
  writeBetween('cost', cost)
}

function print(text) {
  process.stdout.write(`${text}\n`)
}
