/** Machine drafts that were published before a person looked at them. */
import { t } from '../../phrases.js'
import type { Rule } from '../rule.js'

/** Rule `draft-published`. */
export const draftPublished: Rule = {
  id: 'draft-published',
  severity: 'warning',
  settledBy: 'confirm',
  about: () =>
    t(
      'rule.draftPublished.about',
      'A published text is a draft of a machine, word for word, and nobody has approved it.',
    ),
  why: () =>
    t('rule.draftPublished.why', 'Readers take for granted that somebody read what they are given to read.'),
  find: ({ units }) =>
    units.flatMap((unit) => {
      const [own] = unit.records
      const [target] = unit.targets
      if (!own || !target || unit.state === 'reviewed' || unit.state === 'final') return []
      // A text that stands as it was recorded was there before the draft, which may differ in spaces only.
      const isDraft =
        unit.drift === 'unconfirmed' &&
        own.draft !== undefined &&
        own.draft.origin !== 'human' &&
        sameText(own.draft.text, target.text)
      const isMachine = own.origin === 'mt' && own.state !== 'translated' && unit.drift !== 'unconfirmed'
      if (!isDraft && !isMachine) return []
      const engine = own.draft?.engine ?? own.engine
      return [
        {
          unit,
          segment: target,
          reason:
            engine === undefined
              ? t('rule.draftPublished.reason', 'Unexpected text: it is a draft that nobody approved')
              : t(
                  'rule.draftPublished.byEngine',
                  'Unexpected text: it is a draft of {{engine}} that nobody approved',
                  {
                    engine,
                  },
                ),
          expected: t('rule.draftPublished.expected', 'a look at source and target, then confirm'),
        },
      ]
    }),
}

function sameText(a: string, b: string): boolean {
  return a.replace(/\s+/gu, ' ').trim() === b.replace(/\s+/gu, ' ').trim()
}
