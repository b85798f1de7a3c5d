/** Terms that must not be used. */
import { t } from '../phrases.js'
import type { Rule } from './rule.js'

/** Rule `forbidden-term`. */
export const forbiddenTerm: Rule = {
  id: 'forbidden-term',
  severity: 'error',
  about: () =>
    t(
      'rule.forbiddenTerm.about',
      'A form that the glossary forbids stands in a target, as a word of its own and as the glossary spells it.',
    ),
  why: () =>
    t('rule.forbiddenTerm.why', 'A forbidden term is one that an editor has already corrected too often.'),
  find: ({ pair, target, terms, units }) => {
    const forbidden = terms.flatMap((term) => {
      const entry = term.targets[pair.language]
      return (entry?.forbidden ?? []).map((form) => ({ form, term, preferred: entry?.preferred ?? '' }))
    })
    if (!target || forbidden.length === 0) return []
    const owners = new Map(units.flatMap((unit) => unit.targets.map((segment) => [segment, unit])))
    return target.segments.flatMap((segment) =>
      forbidden
        .filter(({ form, term }) => hasWord(segment.text, form, term.caseSensitive ?? false))
        .map(({ form, term, preferred }) => {
          const unit = owners.get(segment)
          const reason = t('rule.forbiddenTerm.reason', 'Forbidden term “{{form}}” for “{{source}}”', {
            form,
            source: term.source,
          })
          const expected = t('rule.forbiddenTerm.expected', '“{{preferred}}”', { preferred })
          return { ...(unit && { unit }), segment, reason, expected }
        }),
    )
  },
}

/** Whether a text has a form with no letter or digit directly beside it. */
function hasWord(text: string, form: string, caseSensitive: boolean): boolean {
  const [inText, wanted] = caseSensitive ? [text, form] : [text.toLowerCase(), form.toLowerCase()]
  for (let at = inText.indexOf(wanted); at !== -1; at = inText.indexOf(wanted, at + 1)) {
    if (!LETTER_END.test(inText.slice(0, at)) && !LETTER_START.test(inText.slice(at + wanted.length)))
      return true
  }
  return false
}

const LETTER_END = /[\p{L}\p{N}]$/u
const LETTER_START = /^[\p{L}\p{N}]/u
