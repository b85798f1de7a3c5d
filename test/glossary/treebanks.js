/**
 * Holds what is found in running text against treebanks, in which people said of every word what it is: `npm run treebanks`.
 * `TVILLING_TREEBANKS` names a folder with files in CoNLL-U, as Universal Dependencies has them (`da_ddt-ud-train.conllu`); they
 * are no part of this repository. `--part=dev,test` takes these parts alone, `--language=da` one language, `--show=40` prints that
 * many mistakes of each kind in full, `--forms` which words most mistakes are made with.
 *
 * The terms are all nouns of a language's files, by their base forms, in one glossary: names of one word that have the same form
 * are all given, so that none of them hides another one's. A word that is no such noun where it is found is a false alarm, of
 * another class or of another noun; a noun that is not found is missed. Names of people, places and institutions are counted apart, since
 * the treebanks have a noun within the name of an institution for a name (*Nordiska rådet*), and a glossary has not; hits in fixed expressions
 * (*på grund af*), where the noun is still seen; and hits inside compounds, since no treebank says where a word is cut. Words with other signs than letters, typing errors and foreign words do not count.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNames } from '../../dist/glossary/find.js'
import { indexNames } from '../../dist/glossary/lookup.js'
import { keyOf } from '../../dist/glossary/tokens.js'

/** Tags of words that are counted apart, or not at all. */
const APART = new Set(['PROPN', 'X'])

/** Letters of the shortest name. */
const SHORTEST = 3

const LANGUAGES = { sv: 'sv', da: 'da', no: 'nb', de: 'de', en: 'en' }
const folder = process.env.TVILLING_TREEBANKS
const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
const parts = (option('part') ?? 'train,dev,test').split(',')
const shown = Number(option('show') ?? 0)

if (folder === undefined || !existsSync(folder))
  write(
    'skipped: no treebanks. TVILLING_TREEBANKS is the folder with files such as da_ddt-ud-test.conllu, from github.com/UniversalDependencies\n',
  )
else
  for (const [prefix, language] of Object.entries(LANGUAGES))
    if (option('language') === undefined || option('language') === language) measure(prefix, language)

function measure(prefix, language) {
  const files = readdirSync(folder).filter((name) => name.startsWith(`${prefix}_`) && name.endsWith('.conllu'))
  if (files.length === 0) return write(`${language}: skipped, no files ${prefix}_….conllu\n`)
  const read = files.map((name) => ({ name, sentences: sentencesOf(readFileSync(join(folder, name), 'utf8')) }))
  const seen = new Map()
  const classes = new Map()
  for (const { sentences } of read)
    for (const { words } of sentences)
      for (const { form, lemma, tag } of words) {
        if (tag === 'NOUN' && isName(lemma) && isWord(form)) add(seen, lemma, keyOf(form))
        if (!APART.has(tag)) add(classes, keyOf(form), tag === 'NOUN' ? 'noun' : 'other')
      }
  const nouns = new Set([...seen.keys()].filter((lemma) => isTerm(lemma, seen.get(lemma), language)))
  const index = indexNames([...nouns].map(nameOf), language)
  for (const { name, sentences } of read) {
    const part = name.replace(/^.*-|\.conllu$/gu, '')
    if (parts.includes(part)) print(`${language} ${name}`, count(sentences, { nouns, index, classes }))
  }
}

function count(sentences, { nouns, index, classes }) {
  const all = { right: 0, missed: 0, otherClass: 0, otherNoun: 0, fixed: 0, names: 0, compounds: 0, noCompounds: 0 }
  const hard = { ...all }
  const mistakes = { missed: [], otherClass: [], otherNoun: [], names: [], noCompounds: [] }
  for (const { text, words } of sentences) {
    const hits = new Map()
    for (const { span, name, isCompound, rule } of findNames(text, index)) {
      const found = hits.get(span.start) ?? []
      hits.set(span.start, [...found, { name, isCompound, rule, end: span.end }])
    }
    for (const [place, { form, lemma, tag, start, isOdd }] of words.entries()) {
      if (isOdd || tag === 'X' || !isWord(form) || isPart(text, start, form)) continue
      const found = (hits.get(start) ?? []).filter(({ end }) => end === start + form.length)
      const isHard = classes.get(keyOf(form))?.size === 2
      const tell = (kind, what) => {
        all[kind] += 1
        if (isHard) hard[kind] += 1
        mistakes[kind]?.push({ form, what: `${form}/${tag} ${lemma}${what}`, place, text, start })
      }
      const whole = found.filter(({ isCompound }) => !isCompound)
      if (found.length > whole.length) tell(tag === 'NOUN' || tag === 'PROPN' ? 'compounds' : 'noCompounds', ` as ${found[0].name}`)
      if (tag === 'NOUN' && nouns.has(lemma)) tell(whole.some(({ name }) => name === lemma) ? 'right' : 'missed', '')
      for (const { name, rule } of whole)
        if (tag === 'PROPN') tell('names', ` as ${name} (${rule})`)
        else if (isFixed(words, place)) tell('fixed', '')
        else if (tag !== 'NOUN') tell('otherClass', ` as ${name} (${rule})`)
        else if (name !== lemma && nouns.has(lemma)) tell('otherNoun', ` as ${name} (${rule})`)
    }
  }
  return { all, hard, mistakes }
}

function print(title, { all, hard, mistakes }) {
  write(`${title}\n`)
  for (const [name, sum] of Object.entries({ 'all words': all, 'spelt as another class too': hard })) {
    const { right, missed, otherClass, otherNoun } = sum
    write(
      `  ${name}: ${right + missed} nouns; precision ${percent(right, otherClass)} %, with other nouns ${percent(right, otherClass + otherNoun)} %; ` +
        `recall ${percent(right, missed)} %; missed ${missed}, of another class ${otherClass}, of another noun ${otherNoun}, within names ${sum.names}, in fixed expressions ${sum.fixed}; ` +
        `compounds ${sum.compounds}, of these no nouns ${sum.noCompounds}\n`,
    )
  }
  for (const [kind, list] of Object.entries(mistakes)) {
    if (process.argv.includes('--forms')) {
      const sums = new Map()
      for (const { what } of list) sums.set(what, (sums.get(what) ?? 0) + 1)
      const most = [...sums].toSorted((one, other) => other[1] - one[1]).slice(0, shown || 60)
      write(`  ${kind}: ${most.map(([what, times]) => `${what} ${times}`).join(' · ')}\n`)
    } else
      for (const { what, text, start, form } of list.toSorted(byDigest).slice(0, shown))
        write(`  ${kind}: ${what}: ${text.slice(Math.max(0, start - 70), start)}[${form}]${text.slice(start + form.length, start + 70)}\n`)
  }
}

/** Whether a word is a part of one with hyphens (*EU-Staaten*), which is a compound. */
function isPart(text, start, form) {
  return text[start - 1] === '-' || text[start + form.length] === '-'
}

/** Whether a word is a part of a preposition or an adverb of several words, which has a noun in it: *på grund af*, *i dag*. */
function isFixed(words, place) {
  return /^AD[PV]$/u.test(words[place].tag) && words[place - 1]?.tag === 'ADP'
}

/** Mistakes in an order that has nothing to do with where they stand. */
function byDigest(one, other) {
  return digest(one) - digest(other)
}

function digest({ text, place }) {
  let sum = place * 7919
  for (const sign of text) sum = (sum * 31 + sign.charCodeAt(0)) % 1_000_003
  return sum
}

function percent(right, wrong) {
  return ((100 * right) / Math.max(1, right + wrong)).toFixed(2)
}

function sentencesOf(conllu) {
  return conllu.split(/\n\n+/u).flatMap((block) => {
    const lines = block.split('\n')
    const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length)
    return text === undefined ? [] : [{ text, words: wordsOf(lines, text) }]
  })
}

/** The words of a sentence with their places; of what is written as one and means several (*zum*), none. */
function wordsOf(lines, text) {
  const words = []
  let from = 0
  let hidden = 0
  for (const line of lines) {
    const [id = '', form = '', lemma = '', tag = '', , features = ''] = line.split('\t')
    if (!/^\d+(?:-\d+)?$/u.test(id)) continue
    if (Number(id) <= hidden) continue
    const start = text.indexOf(form, from)
    if (start === -1) continue
    from = start + form.length
    const [, last] = id.split('-')
    if (last === undefined) words.push({ form, lemma, tag, start, isOdd: /(?:Typo|Foreign|Abbr)=Yes/u.test(features) })
    else hidden = Number(last)
  }
  return words
}

function isName(lemma) {
  return lemma.length >= SHORTEST && isWord(lemma)
}

/** Whether a noun can be a term: it is written in more than one form, and in German alone with a capital. */
function isTerm(lemma, forms, language) {
  const first = lemma.slice(0, 1)
  return forms.size > 1 && (first === first.toLowerCase()) === (language !== 'de')
}

function isWord(text) {
  return /^\p{L}+$/u.test(text)
}

function nameOf(text) {
  const term = { source: text, targets: {} }
  return { text, term, status: 'preferred', caseSensitive: false, wordClass: 'noun', compounds: 'auto', forms: [], notForms: new Set() }
}

function add(map, key, value) {
  if (!map.has(key)) map.set(key, new Set())
  map.get(key).add(value)
}

function write(text) {
  process.stdout.write(text)
}
