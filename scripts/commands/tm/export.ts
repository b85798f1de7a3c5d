import type { Entry } from '../../draft/memory.js'
import { type TmxUnit, writeTmx } from '../../exchange/tmx.js'
import { TOOL, toPieces } from '../../exchange/tmx-text.js'
import { isLossyInXml } from '../../exchange/xml.js'
import { t } from '../../phrases.js'
import type { TmExportReport } from '../../report/tm.js'
import { type Input, languagesOption, type Outcome } from '../command.js'
import { selectPairs } from '../project/selection.js'
import { exitCodeOf, explain } from '../project/unreadable.js'
import { openPairs } from '../project/workspace.js'
import { readMemory } from './entries.js'

/** What is exported: raised when codes or properties come to mean something else. */
const EDITION = '1'

/** Runs `tvilling tm export`: the memory on standard output, and what is lost on standard error. */
export async function runTmExport(input: Input): Promise<Outcome> {
  const workspace = { ...(await openPairs(input)), terms: [] }
  const { sourceLanguage } = workspace.config
  const languages = languagesOption(input) ?? workspace.config.languages
  selectPairs(workspace.pairs, [], languages)
  const units: TmxUnit[] = []
  const problems: string[] = []
  let exitCode: Outcome['exitCode'] = 0
  let lossy = 0
  for (const language of languages) {
    const { own, imported, unread } = await readMemory(workspace, language, input.progress)
    problems.push(...unread.map(explain))
    if (unread.length > 0) exitCode = exitCodeOf(unread)
    for (const entry of distinct([...own, ...imported])) {
      if (isLossyInXml(entry.source + entry.target)) lossy += 1
      units.push(toUnit(entry, sourceLanguage, language))
    }
  }
  for (const problem of new Set(problems)) input.talk(problem)
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
