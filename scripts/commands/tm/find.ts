import { openMemory } from '../../draft/memory.js'
import { UsageError } from '../../errors.js'
import { t } from '../../phrases.js'
import { formatTmFind, type TmFindReport } from '../../report/tm.js'
import { type Input, languagesOption, type Outcome, textOption } from '../command.js'
import { selectPairs } from '../project/selection.js'
import { exitCodeOf, explain } from '../project/unreadable.js'
import { openPairs } from '../project/workspace.js'
import { readMemory } from './entries.js'

/** How like a text of the memory must be to be shown. */
const LEAST = 0.5

const MOST = 5

/** Runs `tvilling tm find`. */
export async function runTmFind(input: Input): Promise<Outcome> {
  const [text = ''] = input.args
  if (text.trim() === '')
    throw new UsageError('usage', t('tm.noText', 'Nothing to look for: expected a text in quotes'))
  const most = mostOf(input)
  const workspace = { ...(await openPairs(input)), terms: [] }
  const languages = languagesOption(input) ?? workspace.config.languages
  selectPairs(workspace.pairs, [], languages)
  const problems: string[] = []
  const matches: TmFindReport['matches'][number][] = []
  let exitCode: Outcome['exitCode'] = 0
  for (const language of languages) {
    const { own, imported, unread } = await readMemory(workspace, language, input.progress)
    problems.push(...unread.map(explain))
    if (unread.length > 0) exitCode = exitCodeOf(unread)
    const memory = openMemory([...own, ...imported])
    for (const { target, score, entry } of memory.search(text, 'markdown', { least: LEAST, most }))
      if (entry) matches.push({ language, score, source: entry.source, target, from: entry.from })
  }
  const report: TmFindReport = { version: 1, text, matches, problems: [...new Set(problems)] }
  return { exitCode, data: report, text: (style) => formatTmFind(report, style) }
}

function mostOf(input: Input): number {
  const given = textOption(input, 'limit') ?? String(MOST)
  const most = Number(given)
  if (Number.isInteger(most) && most > 0 && given.trim() !== '') return most
  throw new UsageError(
    'usage',
    t('tm.limit', 'Unexpected --limit {{value}}, expected a whole number from 1 on', {
      value: JSON.stringify(given),
    }),
  )
}
