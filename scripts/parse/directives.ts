/**
 * Directives of this product in comments, in Markdown and HTML as `<!-- tvilling:word … -->`, in MDX in braces and
 * between slashes with asterisks. `off` and `on` stand around what is not to be tracked, `note`, `context` and `allow`
 * before the text that they are about.
 */
import type { Allowance } from '../model.js'
import { t } from '../phrases.js'

/** A directive, or a comment that is meant as one: its word is none of `DIRECTIVES`, or what it needs is missing. */
export interface Directive {
  readonly word: string
  /** What stands behind the word, white space collapsed. */
  readonly value: string
}

/** The words that may stand behind `tvilling:`, and what must stand behind each. */
const DIRECTIVES: Readonly<Record<string, (value: string) => boolean>> = {
  off: () => true,
  on: () => true,
  note: (value) => value !== '',
  context: (value) => value !== '',
  allow: (value) => allowanceOf(value) !== undefined,
}

/** What stands behind `tvilling:allow`: a rule and a reason; `undefined` when one of them is missing. */
export function allowanceOf(value: string): Omit<Allowance, 'place'> | undefined {
  const { rule, reason } = /^(?<rule>[^\s:]+)\s?:\s?(?<reason>\S.*)$/u.exec(value)?.groups ?? {}
  return rule === undefined || reason === undefined ? undefined : { rule, reason }
}

/** The directive in a comment, delimiters included; `undefined` when the comment is any other. */
export function directiveOf(comment: string): Directive | undefined {
  const { word, value = '' } = DIRECTIVE.exec(comment)?.groups ?? {}
  return word === undefined ? undefined : { word, value: value.replace(/\s+/gu, ' ').trim() }
}

const DIRECTIVE =
  /^\s*(?:<!--|\/\*)\s*tvilling:(?<word>[^\s*>]*?)(?:\s(?<value>[\s\S]*?))?(?:--!?>|\*\/)\s*$/u

/** What is wrong with a directive: what was found and what was expected; `undefined` when nothing is. */
export function flawOf({
  word,
  value,
}: Directive): { readonly reason: string; readonly expected: string } | undefined {
  if (!Object.hasOwn(DIRECTIVES, word)) {
    const known = Object.keys(DIRECTIVES).map((name) => `tvilling:${name}`)
    return {
      reason: t('directive.unknown', 'Unknown directive tvilling:{{word}}', { word }),
      expected: t('directive.known', 'one of {{known}}', { known: known.join(', ') }),
    }
  }
  if (DIRECTIVES[word]?.(value)) return undefined
  return {
    reason:
      value === ''
        ? t('directive.empty', 'Empty directive tvilling:{{word}}', { word })
        : t('directive.incomplete', 'Incomplete directive tvilling:{{word}}', { word }),
    expected:
      word === 'allow'
        ? t('directive.allowance', 'a rule, a colon and a reason: tvilling:allow length: …')
        : t('directive.value', 'text behind the word: tvilling:{{word}} …', { word }),
  }
}
