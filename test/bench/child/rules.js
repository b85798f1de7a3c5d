/**
 * All rules on so many units with so many terms: node rules.js UNITS TERMS [CORES]. Pages are parsed and aligned before; timed
 * are making the glossary ready, looking for its names, and the rules. On several cores each page goes to one of so many
 * processes, as `check` gives it to one of its threads; of processes, unlike threads, Node can tell the time of each.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { alignUnits } from '../../../dist/align/units.js'
import { runChecks } from '../../../dist/check/index.js'
import { openGlossary } from '../../../dist/glossary/glossary.js'
import { parseFile } from '../../../dist/parse/file.js'
import { parseLedger } from '../../../dist/store/ledger.js'
import { pageOf, pairsOf, translated } from '../corpus.js'
import { ledgerOf } from '../ledger.js'
import { textOf } from '../page.js'
import { choices, translate, vocabulary } from '../words.js'
import { report, stopwatch } from './read.js'

const LANGUAGES = ['sv', 'da', 'de', 'nb']
const [wanted, count, cores = 1, own] = process.argv.slice(2).map(Number)

if (cores === 1 || own !== undefined) report(run(own ?? 0))
else print(await Promise.all(Array.from({ length: cores }, (_, core) => runElsewhere(core))))

/** The pages of one of the cores. */
function run(core) {
  const opening = stopwatch()
  const glossary = opening.time(() => openGlossary(termsOf(count), 'en'))
  const checking = stopwatch()
  const found = {}
  let units = 0
  for (let number = core; units < wanted / cores; number += cores)
    for (const version of versionsOf(number)) {
      const first = units === 0 ? opening : checking
      units += version.units.length
      const occurrences = first.time(() => glossary(version))
      for (const { ruleId } of checking.time(() => runChecks({ ...version, occurrences }, {})))
        found[ruleId] = (found[ruleId] ?? 0) + 1
    }
  return { units, terms: count, cores, opening: opening.total.cpu, ...checking.total, found }
}

function runElsewhere(core) {
  const args = [fileURLToPath(import.meta.url), wanted, count, cores, core].map(String)
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (data) => {
      printed += data
    })
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(printed)) : reject(new Error(`A core ended with ${code}`)),
    )
  })
}

/** Prints what the cores did together: the time of the slowest, the time of the processor and the memory of all. */
function print(shares) {
  const sum = (key) => shares.reduce((total, share) => total + share[key], 0)
  const most = (key) => Math.max(...shares.map((share) => share[key]))
  const found = {}
  for (const share of shares)
    for (const [rule, times] of Object.entries(share.found)) found[rule] = (found[rule] ?? 0) + times
  const all = { units: sum('units'), terms: count, cores, opening: most('opening'), found }
  const time = { wall: most('wall'), cpu: sum('cpu'), slowest: most('cpu'), memory: sum('memory') }
  process.stdout.write(`${JSON.stringify({ ...all, ...time })}\n`)
}

function versionsOf(number) {
  const { path, parts, text } = pageOf(number)
  const source = parseFile(text, { path })
  return LANGUAGES.map((language) => {
    const twin = translated(parts, language)
    // Every fourth translation lacks a mark or a number here and there.
    const target = parseFile(textOf(number % 4 === 0 ? twin.map(spoiled) : twin), { path })
    const records = parseLedger(ledgerOf(pairsOf(parts, twin)), path)
    const pair = {
      source: path,
      target: `${language}/${path}`,
      language,
      ledger: `${language}/${path}.jsonl`,
    }
    const units = alignUnits({ source, target, records, sourceLanguage: 'en', language })
    return { pair, source, target, units, records, messages: [], sourceLanguage: 'en' }
  })
}

function spoiled(part, at) {
  return typeof part === 'string' || at % 9 !== 1 ? part : { ...part, text: part.text.replace(/\d|\./u, '') }
}

/** Terms of one and two words, with a preferred and a forbidden name. */
function termsOf(size) {
  const draw = choices('terms')
  const sources = new Set()
  while (sources.size < size) {
    const word = draw.one(vocabulary)
    sources.add(sources.size < vocabulary.length / 2 ? word : `${draw.one(vocabulary)} ${word}`)
  }
  return [...sources].map((source) => {
    const names = (language) => ({
      preferred: translate(source, language),
      forbidden: [`${translate(source, language)}x`],
    })
    return { source, targets: Object.fromEntries(LANGUAGES.map((language) => [language, names(language)])) }
  })
}
