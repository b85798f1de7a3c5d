/**
 * Edits pages in ways whose effect is known, and counts what the product and others make of it. Run by
 * `npm run scorecard`, or after `npm run build` as
 *
 *     node test/scorecard.js [--pages 6] [--languages de,ja] [--site FOLDER[:LANGUAGES]]… [--peers FOLDER] [--alone] [--seed 1] [--write]
 *
 * `--site` names a project with `tvilling.json` whose pages and translations are used besides made-up ones; `--peers` a folder
 * in which `npm install @lunariajs/core` was run. po4a is used where it is installed; with `--alone` only the product is. `--write` puts the result into
 * `docs/scorecard.md`. Prints every fault of the product, and ends with 1 when there is one.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { commitHere, machineHere } from './bench/machine.js'
import { findLunaria, playLunaria, versionOfLunaria } from './scorecard/lunaria.js'
import { OPERATORS } from './scorecard/operators.js'
import { playOwn } from './scorecard/own.js'
import { generatedPages, realPages } from './scorecard/pages.js'
import { hasPo4a, playPo4a, versionOfPo4a } from './scorecard/po4a.js'
import { sumOf, tableOf } from './scorecard/table.js'

const PAGE = fileURLToPath(new URL('../docs/scorecard.md', import.meta.url))
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '4' },
    languages: { type: 'string', default: 'sv,da,de,nb,fr,pl,ru,el,ar,hi,ja,zh-cn,ko' },
    site: { type: 'string', multiple: true, default: [] },
    peers: { type: 'string' },
    alone: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    scratch: { type: 'string', default: join(tmpdir(), 'tvilling-scorecard') },
    write: { type: 'boolean', default: false },
  },
})
const count = Number(values.pages)
const seed = Number(values.seed)

const sets = [
  {
    name: 'made-up pages',
    pages: generatedPages(count),
    languages: values.languages.split(','),
  },
  ...values.site.map((site) => siteSet(site)),
]
const results = sets.map(play)
const text = results.map(({ title, table }) => `## ${title}\n\n${table}`).join('\n\n')
process.stdout.write(`${text}\n`)
const faults = results
  .flatMap(({ own }) => own)
  .filter((one) => one.faults.length > 0 || one.count.damaged > 0)
for (const one of faults)
  process.stdout.write(
    `\n${one.operator.name}, ${one.page.origin ?? one.page.path}, ${one.language}: ${one.count.damaged} bytes\n  ${one.faults.join('\n  ')}\n`,
  )
if (values.write) write(text)
process.exitCode = faults.length > 0 ? 1 : 0

function siteSet(argument) {
  const [folder, list] = argument.split(':')
  const languages = list?.split(',')
  const pages = realPages(folder, { count, languages })
  const found = [...new Set(pages.flatMap(({ targets }) => Object.keys(targets)))].sort()
  return { name: `pages of ${folder.split('/').at(-1)}`, pages, languages: found }
}

/** All tools make the same edits; the product in every language. */
function play({ name, pages, languages }, at) {
  const folder = (tool) => join(values.scratch, `${tool}-${at}`)
  const own = playOwn(folder('own'), { pages, operators: OPERATORS, languages, seed })
  const edits = own.filter(({ name: id }, index) => own.findIndex((one) => one.name === id) === index)
  const tools = [
    { name: 'tvilling', results: edits.map((edit) => worst(own, edit)) },
    ...peers(folder, edits),
  ]
  const all = sumOf(own)
  const title = `${name}: ${pages.length} pages in ${languages.length} languages (${languages.join(', ')})`
  const remark = `tvilling in all languages, ${all.edits} edits: ${all.flagged} · ${all.missed} · ${all.lost} · ${all.damaged}, ${all.misnamed} named wrongly.`
  return { title, own, table: `${tableOf(OPERATORS, tools)}\n\n${remark}` }
}

/** Of an edit in several languages, the one with most faults: one edit counts once beside the others' one. */
function worst(own, { name }) {
  return own.filter((one) => one.name === name).toSorted((a, b) => b.faults.length - a.faults.length)[0]
}

function peers(folder, edits) {
  const found = []
  if (values.alone) return found
  const lunaria = findLunaria(values.peers)
  if (hasPo4a()) {
    const version = versionOfPo4a()
    found.push({ name: version, results: playPo4a(folder('po4a'), edits, ['markdown']) })
    found.push({
      name: `${version} neverwrap`,
      results: playPo4a(folder('po4a'), edits, ['markdown', 'neverwrap']),
    })
  }
  if (lunaria)
    found.push({ name: versionOfLunaria(lunaria), results: playLunaria(folder('lunaria'), lunaria, edits) })
  return found
}

function write(result) {
  const page = readFileSync(PAGE, 'utf8')
  const [start, end] = ['<!-- figures -->', '<!-- end of figures -->']
  const made = `Made by \`npm run scorecard\` at ${commitHere()} on ${machineHere()}.\n\n${result}`
  const [before, behind] = [page.indexOf(start) + start.length, page.indexOf(end)]
  writeFileSync(PAGE, `${page.slice(0, before)}\n\n${made}\n\n${page.slice(behind)}`)
}
