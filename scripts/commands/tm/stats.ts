import { groupsOf } from '../../groups.js'
import { formatTmStats, type TmLanguage, type TmStatsReport } from '../../report/tm.js'
import { importedNames } from '../../store/imported.js'
import { countWords } from '../../text.js'
import { type Input, languagesOption, type Outcome } from '../command.js'
import { selectPairs } from '../project/selection.js'
import { exitCodeOf, explain } from '../project/unreadable.js'
import { openPairs } from '../project/workspace.js'
import { type LanguageMemory, readMemory } from './entries.js'

/** Runs `tvilling tm stats`. */
export async function runTmStats(input: Input): Promise<Outcome> {
  const workspace = { ...(await openPairs(input)), terms: [] }
  const languages = languagesOption(input) ?? workspace.config.languages
  selectPairs(workspace.pairs, [], languages)
  const problems: string[] = []
  const counted: TmLanguage[] = []
  let exitCode: Outcome['exitCode'] = 0
  for (const language of languages) {
    const memory = await readMemory(workspace, language, input.progress)
    problems.push(...memory.unread.map(explain))
    if (memory.unread.length > 0) exitCode = exitCodeOf(memory.unread)
    counted.push(count(memory, importedNames(workspace.config.root, language)))
  }
  const report: TmStatsReport = { version: 1, languages: counted, problems: [...new Set(problems)] }
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
