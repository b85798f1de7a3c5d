/** The catalogue of the interface's phrases in English, taken from the code by i18next-parser. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform as Extraction } from 'i18next-parser'

const scripts = fileURLToPath(new URL('../../scripts/', import.meta.url))

/** Text of `source/ui.json`. Throws for a key that stands twice with different texts, or is no literal. */
export async function phrasesFile() {
  const extraction = new Extraction({
    locales: ['en'],
    // A name at which there is no file: what was extracted before counts for nothing.
    output: 'nowhere/$LOCALE.json',
    namespaceSeparator: false,
    createOldCatalogs: false,
    sort: true,
  })
  const warnings = []
  const asked = []
  extraction.on('warning', (warning) => warnings.push(warning))
  for (const path of filesOf(scripts)) {
    const contents = readFileSync(path)
    extraction.write({ path, contents, isBuffer: () => true })
    asked.push(...Array.from(contents.toString().matchAll(/\bt\(\s*'([^']+)'/gu), ([, key]) => key))
  }
  extraction.end()
  const [file] = await extraction.toArray()
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  const text = file.contents.toString()
  const known = keysOf(JSON.parse(text))
  const lost = asked.filter((key) => !known.has(key))
  // i18next-parser does not look into the values of a phrase.
  if (lost.length > 0) throw new Error(`In the values of another phrase, take it out of them: ${lost.join(', ')}`)
  return text
}

/** Keys as the code writes them: with dots, without the endings of plural forms. */
function keysOf(phrases) {
  const visit = (value, way) =>
    typeof value === 'string'
      ? [way.join('.'), way.join('.').replace(/_(?:one|other)$/u, '')]
      : Object.entries(value).flatMap(([key, inner]) => visit(inner, [...way, key]))
  return new Set(visit(phrases, []))
}

function filesOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  // The door itself only says how a phrase is asked for.
  return paths
    .filter((path) => /\.tsx?$/u.test(path) && path !== 'phrases.ts')
    .toSorted()
    .map((path) => join(folder, path))
}
