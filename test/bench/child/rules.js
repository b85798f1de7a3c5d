/**
 * All rules on so many units with so many terms: node rules.js UNITS TERMS. Pages are parsed and aligned before; timed are
 * making the glossary ready, looking for its names, and the rules.
 */
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
const [wanted, count] = process.argv.slice(2).map(Number)

const opening = stopwatch()
const glossary = opening.time(() => openGlossary(termsOf(count), 'en'))
const checking = stopwatch()
const found = new Map()
let units = 0
for (let number = 0; units < wanted; number++) {
  for (const version of versionsOf(number)) {
    units += version.units.length
    const first = units === version.units.length ? opening : checking
    const occurrences = first.time(() => glossary(version))
    for (const { ruleId } of checking.time(() => runChecks({ ...version, occurrences }, {})))
      found.set(ruleId, (found.get(ruleId) ?? 0) + 1)
  }
}
report({
  units,
  terms: count,
  opening: opening.total.cpu,
  ...checking.total,
  found: Object.fromEntries(found),
})

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
