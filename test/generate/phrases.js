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
  extraction.on('warning', (warning) => warnings.push(warning))
  for (const path of filesOf(scripts)) {
    const contents = readFileSync(path)
    extraction.write({ path, contents, isBuffer: () => true })
  }
  extraction.end()
  const [file] = await extraction.toArray()
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  return file.contents.toString()
}

function filesOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  // The door itself only says how a phrase is asked for.
  return paths
    .filter((path) => path.endsWith('.ts') && path !== 'phrases.ts')
    .toSorted()
    .map((path) => join(folder, path))
}
