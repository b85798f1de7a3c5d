/** Words that a glossary could have. */
import { t } from '../phrases.js'
import { units as amountOfUnits } from './amounts.js'
import { next } from './next.js'
import { printableLine } from './printable.js'
import { colors, type Style } from './style.js'

/** One candidate. */
interface TermSuggestion {
  readonly source: string
  /** Other forms of it that occur. */
  readonly forms: readonly string[]
  /** Units of the sources that it occurs in. */
  readonly units: number
  /** What translations have where the source has it: at most one name a language. */
  readonly targets: readonly {
    readonly language: string
    readonly name: string
    /** How many of the units that were looked at, sixty at most, have it. */
    readonly units: number
    readonly of: number
  }[]
}

/** `terms suggest --json`. */
export interface TermsSuggestReport {
  readonly version: 1
  /** The likeliest first. */
  readonly suggestions: readonly TermSuggestion[]
  /** Units that were looked at. */
  readonly units: number
  /** Why documents could not be read, each with its place. */
  readonly problems: readonly string[]
}

/** Each candidate with how often it occurs, and what it may be called. */
export function formatTermsSuggest(
  { suggestions, units, problems }: TermsSuggestReport,
  style: Style,
): string {
  const { bold, dim, red } = colors(style)
  const looked = t('terms.lookedAt', 'Looked at {{units}}.', { units: amountOfUnits(units) })
  const lines = suggestions.map(({ source, forms, units: count, targets }) => {
    const others = forms.length > 0 ? dim(` (${forms.map(printableLine).join(', ')})`) : ''
    const names = targets.map(({ language, name, units: having, of }) => {
      const share = dim(t('terms.share', 'in {{having}} of {{all}}', { having, all: of }))
      return `    ${language}  ${printableLine(name)}  ${share}`
    })
    return [`${bold(printableLine(source))}${others}  ${amountOfUnits(count)}`, ...names].join('\n')
  })
  const end =
    suggestions.length === 0
      ? `${t('terms.noSuggestions', 'No word is repeated that the glossary does not have.')} ${looked}`
      : `${looked}\n\n${next(t('terms.addThem', 'put those that are terms into the glossary, then npx tvilling terms check'))}`
  return [
    ...lines,
    ...problems.map((problem) => red(printableLine(problem))),
    ...(lines.length > 0 ? [''] : []),
    end,
  ].join('\n')
}
