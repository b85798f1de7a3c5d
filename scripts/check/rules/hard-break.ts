/** Line ends that are seen. */
import { t } from '../../phrases.js'
import { twinRule } from '../twins.js'

/** Rule `hard-break`. */
export const hardBreak = twinRule({
  id: 'hard-break',
  severity: 'info',
  about: () =>
    t(
      'rule.hardBreak.about',
      'Where lines of the source end with two spaces or a backslash, those of the translation do at least as often.',
    ),
  why: () => t('rule.hardBreak.why', 'Without it the lines of an address or of a poem run into one.'),
  look: ({ source, targets }) => {
    const wanted = breaksIn(source.text)
    if (wanted === 0) return undefined
    const found = targets.reduce((sum, { text }) => sum + breaksIn(text), 0)
    if (found >= wanted) return undefined
    return {
      reason: t('rule.hardBreak.reason', {
        count: found,
        defaultValue_one: 'Unexpected {{count}} hard line break',
        defaultValue_other: 'Unexpected {{count}} hard line breaks',
      }),
      expected: t('rule.hardBreak.expected', '{{wanted}}, as in the source', { wanted }),
    }
  },
})

/** `<br>` counts too: it says the same. */
function breaksIn(text: string): number {
  return text.match(/(?:(?<! ) {2,}|\\)\n|<br\b/gu)?.length ?? 0
}
