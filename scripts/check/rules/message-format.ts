/** Messages of catalogues that choose between texts. */
import { t } from '../../phrases.js'
import { choicesOf, type Flaw } from '../../syntax/choices.js'
import { twinRule } from '../twins.js'

/** Rule `message-format`. */
export const messageFormat = twinRule({
  id: 'message-format',
  severity: 'error',
  about: () =>
    t(
      'rule.messageFormat.about',
      'A message in the syntax of ICU is well formed, chooses by the same variables as its source, and its plurals have the forms of its language.',
    ),
  why: () =>
    t('rule.messageFormat.why', 'A program that cannot read a message shows its braces, or shows nothing.'),
  look: ({ source, target, language }) => {
    if (target.notation !== 'json' || !/,\s*(?:plural|select|selectordinal)\s*,/u.test(source.text))
      return undefined
    const flaw = choicesOf(target.text, language).flaw
    return flaw && choicesOf(source.text, undefined).flaw === undefined ? FLAWS[flaw.type](flaw) : undefined
  },
})

const FLAWS: Readonly<Record<Flaw['type'], (flaw: Flaw) => { reason: string; expected: string }>> = {
  braces: () => ({
    reason: t('rule.messageFormat.braces', 'Unexpected braces: the message is not well formed'),
    expected: t('rule.messageFormat.bracesExpected', 'a closing brace for each opening one'),
  }),
  other: ({ name }) => ({
    reason: t('rule.messageFormat.other', 'Missing form “other” of {{name}}', { name }),
    expected: t('rule.messageFormat.otherExpected', 'other {…}, which every choice needs'),
  }),
  form: ({ name, form }) => ({
    reason: t('rule.messageFormat.form', 'Missing form “{{form}}” of {{name}}', { name, form }),
    expected: t('rule.messageFormat.formExpected', '{{form}} {…}, which the language has', { form }),
  }),
  unknown: ({ name, form }) => ({
    reason: t('rule.messageFormat.unknown', 'Unexpected form “{{form}}” of {{name}}', { name, form }),
    expected: t('rule.messageFormat.unknownExpected', 'one of zero, one, two, few, many, other, or =number'),
  }),
}
