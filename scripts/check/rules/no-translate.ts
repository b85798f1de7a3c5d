/** Texts that their author marked as not to be translated. */
import { t } from '../../phrases.js'
import { twinRule } from '../twins.js'

/** Rule `no-translate`. */
export const noTranslate = twinRule({
  id: 'no-translate',
  severity: 'warning',
  about: () =>
    t(
      'rule.noTranslate.about',
      'What the source marks with translate="no", or with the class notranslate, stands in the translation as it is.',
    ),
  why: () =>
    t(
      'rule.noTranslate.why',
      'Its author had a reason: a name, a command, the words on a button or in a law.',
    ),
  look: ({ source, targets }) => {
    if (!source.text.includes('translate')) return undefined
    const texts = Array.from(source.text.matchAll(ELEMENT), ([, , attributes = '', inside = '']) =>
      MARK.test(attributes) ? inside.trim() : '',
    )
    const written = targets.map(({ text }) => text).join('\n')
    const lost = texts.filter((text) => text !== '' && !written.includes(text))
    if (lost.length === 0) return undefined
    const names = lost.map((text) => `“${text}”`).join(', ')
    return {
      reason: t('rule.noTranslate.reason', 'Missing {{names}}, which is not to be translated', { names }),
      expected: t('rule.noTranslate.expected', '{{names}}, as in the source', { names }),
    }
  },
})

const ELEMENT = /<([a-z][\w-]*)\b([^<>]*)>([^<]*)<\/\1\s*>/giu
const MARK = /translate=["']?no\b|class=["'][^"']*\bnotranslate\b/iu
