/** Lists. */
import { t } from '../../phrases.js'
import { placeOf } from '../blocks.js'
import { misplaced, twinContainers } from '../containers.js'
import type { Checked, Finding, Rule } from '../rule.js'

/** Rule `list`. */
export const list: Rule = {
  id: 'list',
  severity: 'warning',
  whenAdded: 'error',
  about: () =>
    t(
      'rule.list.about',
      'A translated item stands in a list of the same sort, as deep as its source, and its list has as many items.',
    ),
  why: () =>
    t('rule.list.why', 'Steps that became text, or two items that became one, no longer match the original.'),
  find: (checked) => [...misplaced(checked, 'list'), ...otherCounts(checked)],
}

function otherCounts(checked: Checked): readonly Finding[] {
  const { target } = checked
  if (!target) return []
  return twinContainers(checked, 'list')
    .filter(([own, other]) => own.children.length !== other.children.length)
    .map(([own, other]) => ({
      place: placeOf(other, target),
      reason: t('rule.list.items', 'Unexpected list of {{items}}', { items: amount(other.children.length) }),
      expected: t('rule.list.expectedItems', '{{items}}, as in the source', {
        items: amount(own.children.length),
      }),
    }))
}

function amount(count: number): string {
  return t('amount.items', {
    count,
    defaultValue_one: '{{count}} item',
    defaultValue_other: '{{count}} items',
  })
}
