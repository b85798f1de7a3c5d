/** Made-up projects of any size: pages, their translations and ledgers, the same for the same sizes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ledgerOf } from './ledger.js'
import { pageParts, textOf } from './page.js'
import { translate } from './words.js'

/** Languages of several scripts. */
export const LANGUAGES = ['sv', 'da', 'de', 'fr', 'pl', 'ru', 'ja', 'ar']

/** Configuration of a project whose languages lie beside each other. */
export function configOf(languages) {
  const documents = [{ source: 'source/**/*.{md,mdx}', target: 'translations/{language}/{path}' }]
  return `${JSON.stringify({ sourceLanguage: 'en', languages, documents }, null, 2)}\n`
}

/** A page and its translations: `{ path, format, parts, text }`. */
export function pageOf(number, options = {}) {
  const format = number % 2 === 0 ? 'md' : 'mdx'
  const parts = pageParts(number, { format, ...options })
  return { path: `part-${number % 50}/page-${number}.${format}`, format, parts, text: textOf(parts) }
}

/** The parts in another language. */
export function translated(parts, language) {
  return parts.map((part) =>
    typeof part === 'string' ? part : { ...part, text: translate(part.text, language) },
  )
}

/** Pairs of segments of a page and its translation, for a ledger. */
export function pairsOf(parts, twin) {
  return parts.flatMap((part, at) =>
    typeof part === 'string' ? [] : [{ kind: part.kind, source: part.text, target: twin[at].text }],
  )
}

/** Writes a project of so many documents into a folder, and gives their paths. */
export function writeCorpus(folder, { documents, languages = LANGUAGES, sections, ledgers = true }) {
  rmSync(folder, { recursive: true, force: true })
  const write = writerIn(folder)
  write('tvilling.json', configOf(languages))
  return Array.from({ length: documents }, (_, number) => {
    const { path, parts, text } = pageOf(number, { ...(sections && { sections }) })
    write(`source/${path}`, text)
    for (const language of languages) {
      const twin = translated(parts, language)
      write(`translations/${language}/${path}`, textOf(twin))
      if (ledgers) write(`.tvilling/${language}/source/${path}.jsonl`, ledgerOf(pairsOf(parts, twin)))
    }
    return path
  })
}

/** Writes files below a folder. */
export function writerIn(folder) {
  const made = new Set()
  return (path, text) => {
    const file = join(folder, path)
    const parent = dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(file, text)
  }
}
