/**
 * Plays what translators of public sites did, and what it would have cost to have it drafted. Run by `npm run drafts`, or
 * after `npm run build` as
 *
 *     node test/drafts.js --mirrors FOLDER [--sites NAME,NAME] [--commits 2000] [--updates 60] [--moves 40] [--into FILE] [--write] [--list]
 *
 * The folder holds a git directory `NAME/repo` for each site of `test/drafts/events.js`. What the history holds is written to
 * the file (in the folder for temporary files unless it is named) event by event; a run that was broken goes on there. Delete the file to begin anew.
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
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from './bench/format.js'
import { SITES } from './drafts/events.js'
import { gather, gathered, openFile } from './drafts/gather.js'
import { costOf, judge } from './drafts/judge.js'
import { writeBetween } from './drafts/write.js'

const { values } = parseArgs({
  options: {
    mirrors: { type: 'string' },
    sites: { type: 'string' },
    commits: { type: 'string', default: '2000' },
    updates: { type: 'string', default: '60' },
    moves: { type: 'string', default: '40' },
    into: { type: 'string', default: join(tmpdir(), 'tvilling-drafts.jsonl') },
    write: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
})
if (values.mirrors === undefined)
  throw new Error('Missing folder, expected: node test/drafts.js --mirrors FOLDER')

const wanted = values.sites?.split(',')
const sites = SITES.filter(({ name }) => wanted?.includes(name) ?? true)
const amounts = {
  commits: Number(values.commits),
  updates: Number(values.updates),
  moves: Number(values.moves),
}
openFile(values.into)
for (const site of sites) {
  gather(values.into, join(values.mirrors, site.name, 'repo'), site, amounts)
  process.stderr.write(`${site.id}\n`)
}

const names = new Set(sites.map(({ id }) => id))
const events = gathered(values.into).filter(({ site }) => names.has(site))
const updates = events.filter(({ type, isRead }) => type === 'update' && isRead)
const commits = events.filter(({ type, isRead }) => type === 'commit' && isRead)
const patches = sum(updates.map(judge), ['outdated', 'patched', 'left', 'judged', 'same', 'whole'])
const costs = sum(commits.map(costOf), ['planned', 'unpatched', 'paragraph', 'section', 'file'])
print(JSON.stringify({ updates: updates.length, ...patches, commits: commits.length, ...costs }))
if (values.list)
  for (const one of updates.flatMap((update) => judge(update).differing)) print(JSON.stringify(one, null, 2))
if (values.write) write()
process.exitCode = patches.same < 0.98 * patches.judged ? 1 : 0

function sum(all, keys) {
  return Object.fromEntries(keys.map((key) => [key, all.reduce((total, one) => total + one[key], 0)]))
}

function write() {
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
  const count = new Set(sites.map(({ name }) => name)).size
  const found = table(
    ['changes of translations whose source had moved', `of ${count} public sites`],
    [
      ['looked at', String(updates.length)],
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
    [`sent for one language after ${commits.length} commits`, 'characters', 'of the files'],
    [
      row('this product', 'planned'),
      row('this product without `patch`', 'unpatched'),
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
