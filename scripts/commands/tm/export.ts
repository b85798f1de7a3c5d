import type { Entry } from '../../draft/memory.js'
import { type TmxUnit, writeTmx } from '../../exchange/tmx.js'
import { TOOL, toPieces } from '../../exchange/tmx-text.js'
import { isLossyInXml } from '../../exchange/xml.js'
import { t } from '../../phrases.js'
import type { TmExportReport } from '../../report/tm.js'
import type { Input, Outcome } from '../command.js'
import { fromEachMemory } from './entries.js'

/** What is exported: raised when codes or properties come to mean something else. */
const EDITION = '1'

/** Runs `tvilling tm export`: the memory on standard output, and what is lost on standard error. */
export async function runTmExport(input: Input): Promise<Outcome> {
  const { results, config, problems, exitCode } = await fromEachMemory(
    input,
    ({ language, own, imported }) => {
      return distinct([...own, ...imported]).map((entry) => ({ entry, language }))
    },
  )
  const { sourceLanguage } = config
  const units = results.flat().map(({ entry, language }) => toUnit(entry, sourceLanguage, language))
  const lossy = results.flat().filter(({ entry }) => isLossyInXml(entry.source + entry.target)).length
  for (const problem of problems) input.talk(problem)
  if (lossy > 0)
    input.talk(
      t('tm.lossy', {
        count: lossy,
        defaultValue_one: 'Characters that XML cannot hold were left out of {{count}} text.',
        defaultValue_other: 'Characters that XML cannot hold were left out of {{count}} texts.',
      }),
    )
  const text = writeTmx(units, { tool: TOOL, version: EDITION, sourceLanguage })
  const report: TmExportReport = { version: 1, units: units.length, text }
  return { exitCode, data: report, text: () => text.trimEnd() }
}

/** The same translation of the same text is told once for each document. */
function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [
    ...new Map(
      entries.map((entry) => [
        JSON.stringify([entry.from, entry.notation, entry.source, entry.target]),
        entry,
      ]),
    ).values(),
  ]
}

function toUnit(entry: Entry, sourceLanguage: string, language: string): TmxUnit {
  const { source, target, notation, state, from, by, at } = entry
  const variants = [
    { language: sourceLanguage, pieces: toPieces(source, notation) },
    { language, pieces: toPieces(target, notation) },
  ]
  const properties = {
    'x-document': from,
    ...(state !== 'initial' && { 'x-state': state }),
    ...(notation !== 'markdown' && { 'x-notation': notation }),
  }
  return { variants, properties, ...(by !== undefined && { by }), ...(at !== undefined && { at }) }
}
