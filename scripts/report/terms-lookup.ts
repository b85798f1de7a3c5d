/** Entries of the glossary, and the forms of their names. */

import { groupsOf } from '../groups.js'
import type { PartOfSpeech, Term, TermStatus } from '../model.js'
import { list, t } from '../phrases.js'
import { next } from './next.js'
import { printable, printableLine } from './printable.js'
import { colors, indent, type Style, widthOf } from './style.js'

/** One entry of `terms find --json`, with its place. */
export interface FoundTerm extends Term {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** `terms find --json`. */
export interface TermsFindReport {
  readonly version: 1
  /** Those that have the word as a name or a form first; then those that have it within one, or in a note. */
  readonly terms: readonly FoundTerm[]
}

/** One name with all its forms. */
export interface ExpandedName {
  /** The term, as the source says it. */
  readonly term: string
  readonly language: string
  readonly name: string
  readonly status: TermStatus
  readonly partOfSpeech: PartOfSpeech
  readonly forms: readonly { readonly form: string; readonly rule: string }[]
  /** What the name becomes as the first part of a compound; empty when it is not looked for there. */
  readonly firstParts: readonly string[]
}

/** `terms expand --json`. */
export interface TermsExpandReport {
  readonly version: 1
  readonly names: readonly ExpandedName[]
}

/** That there is no glossary to ask, and how one comes to be. */
export function formatNoTerms(glossary: string): string {
  const none = t('terms.noTerms', 'There is no glossary yet: no term is in {{glossary}}.', {
    glossary: printableLine(glossary),
  })
  const step = t(
    'terms.beginGlossary',
    'npx tvilling terms suggest shows what could be in it, terms import takes a list over; docs/terms.md says how one is written',
  )
  return `${none}\n\n${next(step)}`
}

/** Each entry with its place, and its names language by language. */
export function formatTermsFind({ terms }: TermsFindReport, word: string, style: Style): string {
  const { bold, dim, red, yellow } = colors(style)
  if (terms.length === 0)
    return t('terms.foundNone', 'No entry has {{word}}, in any form.', {
      word: printableLine(JSON.stringify(word)),
    })
  const width = terms
    .flatMap(({ targets }) => Object.keys(targets))
    .reduce((widest, tag) => Math.max(widest, tag.length), 0)
  return terms
    .map(({ source, note, doNotTranslate, file, line, targets }) => {
      const lines = Object.entries(targets).map(([language, names]) => {
        const { preferred, admitted = [], deprecated = [], forbidden = [] } = names
        const wrong = [
          ...deprecated.map((name) => yellow(printableLine(name))),
          ...forbidden.map((name) => red(printableLine(name))),
        ]
        const right = [preferred, ...admitted].map(printableLine).join(', ')
        const not = wrong.length > 0 ? ` ${t('terms.not', '(not {{names}})', { names: list(wrong) })}` : ''
        const advice = names.note === undefined ? '' : `\n${dim(indent(printable(names.note), 6, style))}`
        return `  ${language.padEnd(width)}  ${right}${not}${advice}`
      })
      const kept = doNotTranslate ? `  ${t('terms.kept', 'the same in every language')}` : undefined
      return [
        `${bold(printableLine(source))}  ${dim(`${printableLine(file)}:${line}`)}`,
        ...(note === undefined ? [] : [dim(indent(printable(note), 2, style))]),
        ...(kept === undefined ? [] : [kept]),
        ...lines,
      ].join('\n')
    })
    .join('\n\n')
}

/** Each name with its forms and their rules; one that several terms have stands once. */
export function formatTermsExpand({ names }: TermsExpandReport, style: Style): string {
  const { bold, dim } = colors(style)
  return groupsOf(names, ({ term: _, status: __, ...said }) => JSON.stringify(said))
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const { language, name, partOfSpeech, forms, firstParts } = first
      const width = forms.reduce((widest, { form }) => Math.max(widest, widthOf(form)), 0)
      const statuses = [...new Set(group.map(({ status }) => statusLabel(status)))]
      const terms = group.flatMap(({ term, status }) => (status === 'source' ? [] : printableLine(term)))
      const facts = [language, statuses.join(', '), classLabel(partOfSpeech)].join(' · ')
      const of = terms.length === 0 ? '' : ` · ${[...new Set(terms)].join(', ')}`
      const compounds =
        firstParts.length > 0
          ? [
              dim(
                `  ${t('terms.firstParts', 'in compounds: {{parts}}', { parts: firstParts.map((part) => `${printableLine(part)}…`).join(', ') })}`,
              ),
            ]
          : []
      return [
        `${bold(printableLine(name))}  ${dim(facts + of)}`,
        ...forms.map(({ form, rule }) => {
          const space = ' '.repeat(width - widthOf(form))
          return `  ${printableLine(form)}${space}  ${dim(printableLine(rule))}`
        }),
        ...compounds,
      ].join('\n')
    })
    .join('\n\n')
}

/** What a name is to its term. */
function statusLabel(status: TermStatus): string {
  return STATUSES[status]()
}

const STATUSES: Readonly<Record<TermStatus, () => string>> = {
  source: () => t('termStatus.source', 'source'),
  preferred: () => t('termStatus.preferred', 'preferred'),
  admitted: () => t('termStatus.admitted', 'admitted'),
  deprecated: () => t('termStatus.deprecated', 'deprecated'),
  forbidden: () => t('termStatus.forbidden', 'forbidden'),
}

function classLabel(partOfSpeech: PartOfSpeech): string {
  return CLASSES[partOfSpeech]()
}

const CLASSES: Readonly<Record<PartOfSpeech, () => string>> = {
  noun: () => t('wordClass.noun', 'noun'),
  verb: () => t('wordClass.verb', 'verb'),
  adjective: () => t('wordClass.adjective', 'adjective'),
  name: () => t('wordClass.name', 'name'),
}
