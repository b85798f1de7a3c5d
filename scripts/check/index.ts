/** All rules, and how they are asked. */
import type { Message, Severity, Unit } from '../model.js'
import { acronymCase } from './acronyms.js'
import { anchor } from './anchor.js'
import { CONTENT_RULES } from './content/index.js'
import { approvedText, missing, orphaned, outdated, unconfirmed } from './drift.js'
import { brokenAnchor, brokenLink } from './links.js'
import { byPlace } from './message.js'
import { type Checked, type Finding, type Linked, type Rule, toMessage } from './rule.js'
import { codeBlock } from './rules/code-block.js'
import { codeContent } from './rules/code-content.js'
import { codeWords } from './rules/code-words.js'
import { definition } from './rules/definition.js'
import { directive } from './rules/directive.js'
import { draftPublished } from './rules/draft-published.js'
import { emphasis } from './rules/emphasis.js'
import { footnote } from './rules/footnote.js'
import { frontMatterKeys } from './rules/front-matter-keys.js'
import { hardBreak } from './rules/hard-break.js'
import { heading } from './rules/heading.js'
import { html } from './rules/html.js'
import { htmlNesting } from './rules/html-nesting.js'
import { image } from './rules/image.js'
import { codeLabels, codeMarks, inlineCode } from './rules/inline-code.js'
import { link } from './rules/link.js'
import { list } from './rules/list.js'
import { machineTalk } from './rules/machine-talk.js'
import { math } from './rules/math.js'
import { messageFormat } from './rules/message-format.js'
import { moduleCode } from './rules/module-code.js'
import { noTranslate } from './rules/no-translate.js'
import { shortcode } from './rules/shortcode.js'
import { structure } from './rules/structure.js'
import { table } from './rules/table.js'
import { thematicBreak } from './rules/thematic-break.js'
import { untracked } from './rules/untracked.js'
import { variable } from './rules/variable.js'
import { deprecatedTerm, doNotTranslate, forbiddenTerm, requiredTerm } from './terms.js'
import { misallowed, weigh } from './waivers.js'

export { originsOf } from './broken.js'
export { untranslatedUnits } from './content/language.js'
export { digestOutline, type Heading, type Outline, type OutlineDigest, outlineOf } from './outline.js'
export { linkedDocuments, type Project } from './project.js'
export type { Checked, Linked, Rule } from './rule.js'
export { cannotWaive, isWaivable } from './waivers.js'

/** In the order in which they are documented. */
export const RULES: readonly Rule[] = [
  outdated,
  missing,
  orphaned,
  unconfirmed,
  approvedText,
  draftPublished,
  machineTalk,
  heading,
  list,
  table,
  structure,
  codeBlock,
  codeContent,
  codeWords,
  directive,
  shortcode,
  html,
  htmlNesting,
  moduleCode,
  math,
  definition,
  footnote,
  frontMatterKeys,
  thematicBreak,
  untracked,
  inlineCode,
  codeLabels,
  codeMarks,
  link,
  image,
  variable,
  messageFormat,
  noTranslate,
  emphasis,
  hardBreak,
  anchor,
  brokenAnchor,
  brokenLink,
  forbiddenTerm,
  deprecatedTerm,
  requiredTerm,
  doNotTranslate,
  acronymCase,
  ...CONTENT_RULES,
]

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]))

/** Overrides the severities of rules, by their ids. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** What every rule finds in one document in one language by itself, by place; what people waived is marked as such. */
export function runChecks(checked: Checked, severities: Severities): readonly Message[] {
  const found = run(({ find }) => find?.(checked) ?? [], checked, severities)
  return [...found, ...misallowed(checked, BY_ID)].toSorted(byPlace)
}

/** What the rules about links find, by place. */
export function runLinkChecks(linked: Linked, severities: Severities): readonly Message[] {
  return run(({ findLinks }) => findLinks?.(linked) ?? [], linked, severities)
}

/** What a rule found in a unit that it may know a new text for. */
export interface Fixable extends Pick<Finding, 'offset' | 'reason'> {
  readonly rule: string
  readonly unit: Unit
  /** The target segment's text without what was found; absent where there is doubt what was meant. */
  readonly text?: string
}

/** What the rules that can correct something find in the units, rule by rule; those that are off are not asked, and what is waived stays. */
export function fixesFor(checked: Checked, severities: Severities): readonly Fixable[] {
  return RULES.flatMap((rule) => {
    const severity = severityOf(rule, checked, severities)
    if (!rule.fix || !rule.find || severity === 'off') return []
    return rule.find(checked).flatMap((finding): readonly Fixable[] => {
      const { unit, offset, reason } = finding
      if (!unit || weigh(toMessage(rule, severity, finding, checked), rule, finding, checked).suppressed)
        return []
      const text = rule.fix?.(finding, checked)
      return [{ rule: rule.id, unit, offset, reason, ...(text !== undefined && { text }) }]
    })
  })
}

function run(
  ask: (rule: Rule) => readonly Finding[],
  asked: Checked | Linked,
  severities: Severities,
): readonly Message[] {
  const documents = 'units' in asked ? asked : {}
  return RULES.flatMap((rule) => {
    const severity = severityOf(rule, asked, severities)
    return severity === 'off'
      ? []
      : ask(rule).map((finding) => weigh(toMessage(rule, severity, finding, asked), rule, finding, documents))
  }).toSorted(byPlace)
}

function severityOf(
  { id, severity }: Rule,
  { pair }: Checked | Linked,
  severities: Severities,
): Severity | 'off' {
  return pair.checks?.[id] ?? severities[id] ?? severity
}
