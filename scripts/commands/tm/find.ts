import { openMemory } from '../../draft/memory.js'
import { MissingArgument } from '../../errors.js'
import { t } from '../../phrases.js'
import { formatTmFind, type TmFindReport } from '../../report/tm.js'
import { countOption, type Input, type Outcome } from '../command.js'
import { fromEachMemory } from './entries.js'

/** How like a text of the memory must be to be shown. */
const LEAST = 0.5

const MOST = 5

/** Runs `tvilling tm find`. */
export async function runTmFind(input: Input): Promise<Outcome> {
  const [text = ''] = input.args
  if (text.trim() === '')
    throw new MissingArgument(t('tm.noText', 'Nothing to look for: expected a text in quotes'))
  const most = countOption(input, 'limit', 1) ?? MOST
  const { results, problems, exitCode } = await fromEachMemory(input, ({ language, own, imported }) =>
    openMemory([...own, ...imported])
      .search(text, 'markdown', { least: LEAST, most })
      .flatMap(({ target, score, entry }) =>
        entry ? [{ language, score, source: entry.source, target, from: entry.from }] : [],
      ),
  )
  const report: TmFindReport = { version: 1, text, matches: results.flat(), problems }
  return { exitCode, data: report, text: (style) => formatTmFind(report, style) }
}
