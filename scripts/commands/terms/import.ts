import { basename, dirname, extname, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { MissingArgument, UsageError } from '../../errors.js'
import { GLOSSARY_FORMATS, isFlaw, mergeTerms, type ReadGlossary } from '../../exchange/glossary.js'
import type { Term } from '../../model.js'
import { t } from '../../phrases.js'
import { formatTermsImport, formatTermsPlan, type TermsImportReport } from '../../report/terms-exchange.js'
import { readText, writeText } from '../../store/disk.js'
import { parseGlossary } from '../../store/glossary.js'
import { editGlossary } from '../../store/glossary-text.js'
import { parseLanguage } from '../../store/language-tag.js'
import { withLock } from '../../store/lock.js'
import { choiceOf, type Input, mayWrite, type Outcome } from '../command.js'
import { openWorkspace } from '../project/workspace.js'

/** Bytes of the largest file that is read. */
const SIZE_LIMIT = 32 * 1024 * 1024

/** Runs `tvilling terms import`. */
export async function runTermsImport(input: Input): Promise<Outcome> {
  const { config, terms } = await openWorkspace(input)
  const path = pathOf(input)
  const read = readFile(input, path, config.sourceLanguage)
  const { added, changed, conflicts, same } = mergeTerms(terms, read.terms, input.options.replace === true)
  const before = readText(config.root, config.glossary, { limit: SIZE_LIMIT })
  const edits = { added, changed: new Map(changed.map(({ index, term }) => [index, term])) }
  const isNew = added.length + changed.length > 0
  const after = isNew ? editGlossary(before, edits) : (before ?? '')
  const merged = [...terms.map((term, at) => edits.changed.get(at) ?? term), ...added]
  if (isNew) reading(path, () => expectWhole(after, config.glossary, merged))
  const plan: TermsImportReport = {
    version: 1,
    dryRun: input.options['dry-run'] === true,
    glossary: config.glossary,
    added: added.map(({ source }) => source),
    changed: changed.map(({ term, added: what }) => ({ source: term.source, added: what })),
    conflicts: conflicts.map(({ source, key, ours, theirs }) => ({ source, key, ours, theirs })),
    same,
    lost: read.lost,
    written: false,
  }
  input.show((style) => formatTermsPlan(plan, style))
  const written = isNew && !plan.dryRun && (await mayWrite(input, config.glossary))
  if (written)
    withLock(config.root, config.glossary, () =>
      writeText(config.root, config.glossary, after, { before: before ?? null }),
    )
  const report = { ...plan, written }
  const exitCode = conflicts.length > 0 && input.options.replace !== true ? 1 : 0
  return { exitCode, data: report, text: (style) => formatTermsImport(report, style) }
}

function pathOf({ args }: Input): string {
  const [path = ''] = args
  if (path.trim() !== '') return path
  throw new MissingArgument(t('terms.noFile', 'Nothing to import: expected the path of a TBX or CSV file'))
}

function readFile(input: Input, path: string, sourceLanguage: string): ReadGlossary {
  const ending = extname(path).toLowerCase()
  const name = choiceOf(
    input,
    'format',
    GLOSSARY_FORMATS.map((format) => format.name),
  )
  const format = GLOSSARY_FORMATS.find((known) =>
    name ? known.name === name : known.endings.includes(ending),
  )
  if (!format)
    throw new UsageError(
      'usage',
      t(
        'terms.unknownFormat',
        'The format of {{path}} cannot be told by its name: expected --format with csv or tbx',
        {
          path: JSON.stringify(basename(path)),
        },
      ),
    )
  const absolute = resolve(input.cwd, path)
  const text = readText(dirname(absolute), basename(absolute), { limit: SIZE_LIMIT })
  if (text === undefined)
    throw new UsageError(
      'input',
      t('terms.noSuchFile', 'Unexpected {{path}}, no file is there', { path: JSON.stringify(path) }),
    )
  const result = format.read(text, sourceLanguage)
  if (!isFlaw(result)) {
    const tags = new Set(result.terms.flatMap(({ targets }) => Object.keys(targets)))
    reading(path, () => tags.forEach(parseLanguage))
    return result
  }
  const { place, found, expected } = result
  throw new UsageError(
    'input',
    `${path}:${place.line}:${place.column}: ${t('terms.flaw', 'found {{found}}; expected {{expected}}', { found, expected })}`,
  )
}

/** Names the file in what is found wrong with its content: nothing of it stands anywhere else yet. */
function reading(path: string, action: () => void): void {
  try {
    action()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError('input', `${path}: ${error.message}`, { cause: error })
  }
}

/** What would be written must be a glossary, and the one that was meant. */
function expectWhole(text: string, path: string, terms: readonly Term[]): void {
  const read = parseGlossary({ path, text: text.replace(/^\uFEFF/u, '') })
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(terms))))
    throw new Error('the glossary to be written is not the one that was meant')
}
