import { firstPartsOf, formsOf } from '../../glossary/lookup.js'
import { morphologyOf } from '../../glossary/morphology.js'
import { allNames, type NameIn, namesLike } from '../../glossary/resolve.js'
import type { Term } from '../../model.js'
import type { Style } from '../../report/style.js'
import {
  type ExpandedName,
  type FoundTerm,
  formatNoTerms,
  formatTermsExpand,
  formatTermsFind,
  type TermsExpandReport,
  type TermsFindReport,
} from '../../report/terms-lookup.js'
import { readGlossaryText } from '../../store/glossary.js'
import { placesIn } from '../../syntax/json.js'
import { collapse } from '../../text.js'
import type { Input, Outcome } from '../command.js'
import { openWorkspace, type Workspace } from '../project/workspace.js'
import { languagesOf, namesFor } from './glossary.js'

/** Runs `tvilling terms find`: a word in any of its forms, or a text within a name or a note; all without one. */
export async function runTermsFind(input: Input): Promise<Outcome> {
  const workspace = await openWorkspace(input)
  const { config, terms } = workspace
  const languages = languagesOf(input, workspace)
  const [word = ''] = input.args
  const names = namesLike(word, allNames(terms, config.sourceLanguage, languages))
  const like = new Set(names.map(({ name }) => name.term))
  const wanted = collapse(word).toLowerCase()
  const holds = (term: Term) =>
    textsOf(term, languages).some((text) => collapse(text).toLowerCase().includes(wanted))
  const exact = terms.filter((term) => like.has(term))
  const others = terms.filter((term) => !like.has(term) && holds(term))
  const placeAt = placesIn(readGlossaryText(config) ?? '{}')
  const found = [...exact, ...others].map((term): FoundTerm => {
    const { line, column } = placeAt(['terms', terms.indexOf(term)])
    const targets = Object.entries(term.targets).filter(([tag]) => languages.includes(tag))
    return { file: config.glossary, line, column, ...term, targets: Object.fromEntries(targets) }
  })
  const report: TermsFindReport = { version: 1, terms: found }
  const text = (style: Style) =>
    terms.length === 0 ? formatNoTerms(config.glossary) : formatTermsFind(report, word, style)
  return { exitCode: 0, data: report, text }
}

function textsOf(term: Term, languages: readonly string[]): readonly string[] {
  const { source, note = '', forms = [], targets } = term
  return [
    source,
    note,
    ...forms,
    ...Object.entries(targets)
      .filter(([tag]) => languages.includes(tag))
      .flatMap(
        ([
          ,
          {
            preferred,
            admitted = [],
            deprecated = [],
            forbidden = [],
            forms: listed = [],
            note: advice = '',
          },
        ]) => [preferred, ...admitted, ...deprecated, ...forbidden, ...listed, advice],
      ),
  ]
}

/** Runs `tvilling terms expand`: the forms of the names that the argument means, or of all. */
export async function runTermsExpand(input: Input): Promise<Outcome> {
  const workspace = await openWorkspace(input)
  const languages = languagesOf(input, workspace)
  const [argument] = input.args
  const names =
    argument === undefined
      ? allNames(workspace.terms, workspace.config.sourceLanguage, languages)
      : wholeTerms(argument, languages, workspace)
  const report: TermsExpandReport = { version: 1, names: names.map(expand) }
  const { terms, config } = workspace
  const text = (style: Style) =>
    terms.length === 0 ? formatNoTerms(config.glossary) : formatTermsExpand(report, style)
  return { exitCode: 0, data: report, text }
}

/** Who names a term by its source means all its names; who gives a name in a language means that one. */
function wholeTerms(argument: string, languages: readonly string[], workspace: Workspace): readonly NameIn[] {
  const names = namesFor(argument, languages, workspace)
  const sources = new Set(names.filter(({ name }) => name.status === 'source').map(({ name }) => name.term))
  const all = allNames(workspace.terms, workspace.config.sourceLanguage, languages)
  const chosen = new Set(names.map(({ name, language }) => `${language} ${name.text}`))
  return all.filter(({ name, language }) => sources.has(name.term) || chosen.has(`${language} ${name.text}`))
}

function expand({ language, name }: NameIn): ExpandedName {
  const morphology = morphologyOf(language)
  const phrases = formsOf(name, morphology)
  const forms = phrases.flatMap((words) =>
    words
      .reduce<readonly { form: string; rules: readonly string[] }[]>(
        (made, word) =>
          made
            .flatMap(({ form, rules }) =>
              word.map(({ text, rule }) => ({
                form: form === '' ? text : `${form} ${text}`,
                rules: rule === '=' ? rules : [...rules, rule],
              })),
            )
            .slice(0, MOST),
        [{ form: '', rules: [] }],
      )
      .map(({ form, rules }) => ({ form, rule: rules.join('; ') || '=' })),
  )
  const seen = new Set<string>()
  const isNew = ({ form }: { form: string }) => {
    if (seen.has(form) || name.notForms.has(form.toLowerCase())) return false
    seen.add(form)
    return true
  }
  return {
    term: name.term.source,
    language,
    name: name.text,
    status: name.status,
    partOfSpeech: name.wordClass,
    forms: forms.filter(isNew),
    firstParts: [...new Set(firstPartsOf(name, morphology).map(({ text }) => text))],
  }
}

/** Forms of a name of many words that are listed: each word has its own, and all go together. */
const MOST = 2000
