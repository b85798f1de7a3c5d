import { openMemory } from '../../draft/memory.js'
import { MissingArgument, UsageError } from '../../errors.js'
import { t } from '../../phrases.js'
import { formatTmFind, type TmFindReport } from '../../report/tm.js'
import { type Input, type Outcome, textOption } from '../command.js'
import { fromEachMemory } from './entries.js'

/** How like a text of the memory must be to be shown. */
const LEAST = 0.5

const MOST = 5

/** Runs `tvilling tm find`. */
export async function runTmFind(input: Input): Promise<Outcome> {
  const [text = ''] = input.args
  if (text.trim() === '')
    throw new MissingArgument(t('tm.noText', 'Nothing to look for: expected a text in quotes'))
  const most = mostOf(input)
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
