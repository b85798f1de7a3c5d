/** Machine drafts that were published before a person looked at them. */
import type { Unit } from '../../model.js'
import { t } from '../../phrases.js'
import { isLookedOver } from '../../states.js'
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
      if (!own || !target || !isUnapprovedDraft(unit)) return []
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

/** Whether the text of a unit in the page is that of a machine, and no person has vouched for it. */
export function isUnapprovedDraft({ records: [own], targets: [target], state, drift }: Unit): boolean {
  if (!own || !target || isLookedOver(state)) return false
  // A text that stands as it was recorded was there before the draft, which may differ in spaces only.
  const isDraft =
    drift === 'unconfirmed' &&
    own.draft !== undefined &&
    own.draft.origin !== 'human' &&
    sameText(own.draft.text, target.text)
  const isMachine = own.origin === 'mt' && own.state !== 'translated' && drift !== 'unconfirmed'
  return isDraft || isMachine
}

function sameText(a: string, b: string): boolean {
  return a.replace(/\s+/gu, ' ').trim() === b.replace(/\s+/gu, ' ').trim()
}
