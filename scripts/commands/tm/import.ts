import { basename, dirname, resolve } from 'node:path'
import { MissingArgument, UsageError } from '../../errors.js'
import { isFlaw } from '../../exchange/flaw.js'
import { readTmx, type Tmx, type TmxUnit, type Variant } from '../../exchange/tmx.js'
import { fromOwnPieces, fromPieces, TOOL } from '../../exchange/tmx-text.js'
import { put } from '../../groups.js'
import { t } from '../../phrases.js'
import { formatTmImport, type TmImportReport } from '../../report/tm.js'
import { readText } from '../../store/disk.js'
import { addImported, countNew, type Imported, importedPath, notationNamed } from '../../store/imported.js'
import { fingerprint } from '../../syntax/inline.js'
import { collapse, primaryLanguage } from '../../text.js'
import { type Input, languagesOption, type Outcome } from '../command.js'
import { ignoreOwnFiles } from '../project/ledgers.js'
import { selectPairs } from '../project/selection.js'
import { openPairs } from '../project/workspace.js'

/** Bytes of the largest file that is read. */
const SIZE_LIMIT = 96 * 1024 * 1024

/** Runs `tvilling tm import`. */
export async function runTmImport(input: Input): Promise<Outcome> {
  const { config, pairs } = await openPairs(input)
  const asked = languagesOption(input)
  selectPairs(pairs, [], asked)
  const { root, sourceLanguage } = config
  const [path = ''] = input.args
  const tmx = readFile(input, path)
  const name = basename(path)
  const dryRun = input.options['dry-run'] === true
  const sorted = sortOut(tmx, { sourceLanguage, languages: asked ?? config.languages })
  const languages = [...sorted.pairs].map(([language, own]) => ({
    language,
    file: importedPath(language, name),
    read: own.length,
    added: dryRun ? countNew(root, language, name, own) : addImported(root, { language, name, pairs: own }),
  }))
  if (!dryRun && languages.length > 0) ignoreOwnFiles(root)
  const { stripped, incomplete, others } = sorted
  const report: TmImportReport = {
    version: 1,
    dryRun,
    languages,
    stripped,
    incomplete,
    others: [...others].toSorted(),
  }
  return { exitCode: 0, data: report, text: (style) => formatTmImport(report, style) }
}

function readFile(input: Input, path: string): Tmx {
  if (path.trim() === '')
    throw new MissingArgument(t('tm.noFile', 'Nothing to import: expected the path of a TMX file'))
  const absolute = resolve(input.cwd, path)
  const text = readText(dirname(absolute), basename(absolute), { limit: SIZE_LIMIT, utf16: true })
  if (text === undefined)
    throw new UsageError(
      'input',
      t('terms.noSuchFile', 'Unexpected {{path}}, no file is there', { path: JSON.stringify(path) }),
    )
  const result = readTmx(text)
  if (!isFlaw(result)) return result
  const { place, found, expected } = result
  throw new UsageError(
    'input',
    `${path}:${place.line}:${place.column}: ${t('terms.flaw', 'found {{found}}; expected {{expected}}', { found, expected })}`,
  )
}

interface Wanted {
  readonly sourceLanguage: string
  readonly languages: readonly string[]
}

/** The pairs of texts for each language of the project, and what cannot be used. */
function sortOut({ tool, units }: Tmx, { sourceLanguage, languages }: Wanted) {
  const pairs = new Map<string, Imported[]>()
  const others = new Set<string>()
  let [stripped, incomplete] = [0, 0]
  for (const unit of units) {
    const own = variantIn(unit, sourceLanguage, [sourceLanguage])
    const read = (variant: Variant) => {
      const { text, stripped: lost } = tool === TOOL ? ownText(variant) : fromPieces(variant.pieces)
      stripped += lost
      return collapse(text)
    }
    const source = own ? read(own) : ''
    for (const variant of unit.variants) {
      if (variant === own) continue
      const language = languages.find((wanted) => variantIn(unit, wanted, languages) === variant)
      if (language === undefined) {
        others.add(variant.language)
        continue
      }
      const target = read(variant)
      if (source === '' || target === '') {
        incomplete += 1
        continue
      }
      const notation = tool === TOOL ? notationNamed(unit.properties['x-notation']) : 'markdown'
      const basis = fingerprint(source, notation)
      put(pairs, language, { source, target, notation, basis, by: unit.by, at: unit.at })
    }
    if (unit.variants.length < 2) incomplete += 1
  }
  return { pairs, stripped, incomplete, others }
}

function ownText({ pieces }: Variant) {
  return { text: fromOwnPieces(pieces), stripped: 0 }
}

/** The text in a language: of just that tag, or else of one that is less or more exact, where no other language of the project is that. */
function variantIn({ variants }: TmxUnit, wanted: string, all: readonly string[]): Variant | undefined {
  const isTag = (tag: string) => tag.toLowerCase() === wanted.toLowerCase()
  const others = all.filter((tag) => !isTag(tag)).map((tag) => tag.toLowerCase())
  return (
    variants.find(({ language }) => isTag(language)) ??
    variants.find(
      ({ language }) =>
        primaryLanguage(language) === primaryLanguage(wanted) && !others.includes(language.toLowerCase()),
    )
  )
}
