/** All rules, and how they are asked. */
import type { Message, Severity } from '../model.js'
import { anchor } from './anchor.js'
import { CONTENT_RULES } from './content/index.js'
import { approvedText, missing, orphaned, outdated, unconfirmed } from './drift.js'
import { brokenAnchor, brokenLink } from './links.js'
import { byPlace } from './message.js'
import { placeables } from './placeables.js'
import { type Checked, type Finding, type Linked, type Rule, toMessage } from './rule.js'
import { structure } from './structure.js'
import { deprecatedTerm, doNotTranslate, forbiddenTerm, requiredTerm } from './terms.js'

export { originsOf } from './broken.js'
export { digestOutline, type Outline, type OutlineDigest, outlineOf } from './outline.js'
export { linkedDocuments, type Project } from './project.js'
export type { Checked, Linked, Rule } from './rule.js'

/** In the order in which they are documented. */
export const RULES: readonly Rule[] = [
  outdated,
  missing,
  orphaned,
  unconfirmed,
  approvedText,
  structure,
  placeables,
  anchor,
  brokenAnchor,
  brokenLink,
  forbiddenTerm,
  deprecatedTerm,
  requiredTerm,
  doNotTranslate,
  ...CONTENT_RULES,
]

/** Overrides the severities of rules, by their ids. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** What every rule finds in one document in one language by itself, by place. */
export function runChecks(checked: Checked, severities: Severities): readonly Message[] {
  return run(({ find }) => find?.(checked) ?? [], checked, severities)
}

/** What the rules about links find, by place. */
export function runLinkChecks(linked: Linked, severities: Severities): readonly Message[] {
  return run(({ findLinks }) => findLinks?.(linked) ?? [], linked, severities)
}

function run(
  ask: (rule: Rule) => readonly Finding[],
  asked: Checked | Linked,
  severities: Severities,
): readonly Message[] {
  return RULES.flatMap((rule) => {
    const severity = asked.pair.checks?.[rule.id] ?? severities[rule.id] ?? rule.severity
    return severity === 'off' ? [] : ask(rule).map((finding) => toMessage(rule, severity, finding, asked))
  }).toSorted(byPlace)
}
