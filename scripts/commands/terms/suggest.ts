import { indexNames } from '../../glossary/lookup.js'
import { sourceNames } from '../../glossary/names-of.js'
import { suggestTerms, type Twin } from '../../glossary/suggest.js'
import { formatTermsSuggest, type TermsSuggestReport } from '../../report/terms-suggest.js'
import { prose } from '../../syntax/inline.js'
import { countOption, type Input, languagesOption, type Outcome } from '../command.js'
import { selectPairs } from '../project/selection.js'
import { exitCodeOf, explain, isReadable, type Unreadable } from '../project/unreadable.js'
import { readVersions } from '../project/versions.js'
import { openWorkspace } from '../project/workspace.js'

/** Units that are looked at; more would tell little more, and take their time. */
const MOST = 50_000

/** Terms that are suggested, unless somebody says otherwise. */
const LIMIT = 20

/** Runs `tvilling terms suggest`. */
export async function runTermsSuggest(input: Input): Promise<Outcome> {
  const limit = countOption(input, 'limit', 1) ?? LIMIT
  const workspace = await openWorkspace(input)
  const { config, terms } = workspace
  const pairs = selectPairs(workspace.pairs, [], languagesOption(input))
  const twins: Twin[] = []
  const unread: Unreadable[] = []
  for await (const version of readVersions(workspace, pairs, input.progress)) {
    if (!isReadable(version)) unread.push(version)
    else
      for (const { source, targets, drift } of version.units) {
        const isPaired = drift === 'current' || drift === 'unconfirmed' || drift === 'missing'
        if (!source || !isPaired || twins.length >= MOST) continue
        const texts = targets.map(({ text, notation }) => prose(text, notation))
        const { language } = version.pair
        twins.push({ source: prose(source.text, source.notation), target: texts.join('\n'), language })
      }
  }
  const names = [...sourceNames(terms)]
  const known = indexNames(names, config.sourceLanguage)
  const suggestions = suggestTerms(twins, { sourceLanguage: config.sourceLanguage, known, limit })
  const report: TermsSuggestReport = {
    version: 1,
    suggestions,
    units: twins.length,
    problems: [...new Set(unread.map(explain))],
  }
  return { exitCode: exitCodeOf(unread), data: report, text: (style) => formatTermsSuggest(report, style) }
}
