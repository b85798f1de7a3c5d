import { GLOSSARY_FORMATS } from '../../exchange/glossary.js'
import { formatLosses, type TermsExportReport } from '../../report/terms-exchange.js'
import { choiceOf, type Input, languagesOption, type Outcome } from '../command.js'
import { openWorkspace } from '../project/workspace.js'
import { languagesOf } from './glossary.js'

const NAMES = GLOSSARY_FORMATS.map(({ name }) => name)

/** Runs `tvilling terms export`: the glossary on standard output, and what is lost on standard error. */
export async function runTermsExport(input: Input): Promise<Outcome> {
  const name = choiceOf(input, 'format', NAMES) ?? 'csv'
  const workspace = await openWorkspace(input)
  const asked = languagesOption(input) && languagesOf(input, workspace)
  const terms = workspace.terms.map((term) => {
    if (!asked) return term
    const targets = Object.entries(term.targets).filter(([tag]) => asked.includes(tag))
    return { ...term, targets: Object.fromEntries(targets) }
  })
  const format = GLOSSARY_FORMATS.find((known) => known.name === name)
  if (!format) throw new Error(`no format ${name}`)
  const { text, lost } = format.write(terms, workspace.config.sourceLanguage)
  const report: TermsExportReport = { version: 1, format: name, terms: terms.length, text, lost }
  if (lost.length > 0) input.talk(formatLosses(lost, name))
  // The last line end comes with the output.
  return { exitCode: 0, data: report, text: () => text.replace(/\r?\n$/u, '') }
}
