import { groupsOf } from '../../groups.js'
import { formatTmStats, type TmLanguage, type TmStatsReport } from '../../report/tm.js'
import { importedNames } from '../../store/imported.js'
import { countWords } from '../../text.js'
import type { Input, Outcome } from '../command.js'
import { fromEachMemory, type LanguageMemory } from './entries.js'

/** Runs `tvilling tm stats`. */
export async function runTmStats(input: Input): Promise<Outcome> {
  const { results, problems, exitCode } = await fromEachMemory(input, (memory, { root }) =>
    count(memory, importedNames(root, memory.language)),
  )
  const report: TmStatsReport = { version: 1, languages: results, problems }
  return { exitCode, data: report, text: (style) => formatTmStats(report, style) }
}

function count({ language, own, imported }: LanguageMemory, names: readonly string[]): TmLanguage {
  const groups = groupsOf([...own, ...imported], ({ basis }) => basis)
  return {
    language,
    units: own.length,
    sources: groups.length,
    words: groups.reduce((sum, [entry]) => sum + countWords(entry?.source ?? ''), 0),
    repeats: groups.reduce((sum, group) => sum + group.length - 1, 0),
    ambiguous: groups.filter((group) => new Set(group.map(({ target }) => target)).size > 1).length,
    imported: names.map((name) => ({ name, pairs: imported.filter(({ from }) => from === name).length })),
  }
}
