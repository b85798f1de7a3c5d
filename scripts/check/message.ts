/** What all messages have in common, whatever found them. Loads no rule. */
import type { Message } from '../model.js'
import { compare } from '../text.js'

const PAGES = 'https://unpkg.com/tvilling/docs'

/** Address of the page that documents a rule, or the messages that belong to none; the pages are part of the package. */
export function pageOf(ruleId?: string): string {
  return ruleId === undefined ? `${PAGES}/rules.md#messages-without-a-rule` : `${PAGES}/rules/${ruleId}.md`
}

/** Order of messages: file, line, column, rule. */
export function byPlace(a: Message, b: Message): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId)
}
