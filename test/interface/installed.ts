/** The program as it is installed, with languages of the test's own. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../commands/run.js'
import { scratch } from '../store/scratch.js'
import { catalogueFile, mapCatalogue } from './catalogue.js'

/**
 * A language that says every phrase in brackets. The product knows nothing of it: it is a file beside those of the
 * other languages, so whatever is shown without brackets came from elsewhere. The tag is CLDR's for such a language.
 */
export const BRACKETS = 'en-XA'

/** Path of the program of a package that has that language too. */
export function installWithBrackets(): string {
  const folder = scratch()
  for (const path of ['dist', 'package.json', 'translations'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'translations', BRACKETS))
  const phrases = mapCatalogue(JSON.parse(readFileSync(catalogueFile(), 'utf8')), (phrase) => `⟦${phrase}⟧`)
  writeFileSync(join(folder, 'translations', BRACKETS, 'ui.json'), JSON.stringify(phrases))
  return join(folder, 'dist/cli.js')
}
