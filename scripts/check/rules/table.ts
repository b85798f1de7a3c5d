/** Tables. */
import type { Block } from '../../model.js'
import { t } from '../../phrases.js'
import { placeOf } from '../blocks.js'
import { misplaced, twinContainers } from '../containers.js'
import type { Checked, Finding, Rule } from '../rule.js'

/** Rule `table`. */
export const table: Rule = {
  id: 'table',
  severity: 'warning',
  whenAdded: 'error',
  about: () =>
    t(
      'rule.table.about',
      'A translated cell stands in a table, and the table has the rows, the columns and the alignment of its source.',
    ),
  why: () =>
    t('rule.table.why', 'A row with a cell too many or too few shows each value under the wrong title.'),
  find: (checked) => [...misplaced(checked, 'table'), ...otherShapes(checked)],
}

function otherShapes(checked: Checked): readonly Finding[] {
  const { target } = checked
  if (!target) return []
  return twinContainers(checked, 'table').flatMap(([own, other]) => {
    const [wanted, found] = [shapeOf(own), shapeOf(other)]
    if (wanted === found) return []
    return [
      {
        place: placeOf(other, target),
        reason: t('rule.table.reason', 'Unexpected table of {{found}}', { found }),
        expected: t('rule.table.expected', '{{wanted}}, as in the source', { wanted }),
      },
    ]
  })
}

/** What of a table people see. */
function shapeOf({ children, trait }: Block): string {
  const columns = trait.split(' ')
  const rows = t('amount.rows', {
    count: children.length,
    defaultValue_one: '{{count}} row',
    defaultValue_other: '{{count}} rows',
  })
  const aligned = columns.map((align) => SIGNS[align] ?? align).join(' ')
  return t('rule.table.shape', '{{rows}} with the columns {{aligned}}', { rows, aligned })
}

/** As Markdown writes them. */
const SIGNS: Readonly<Record<string, string>> = { none: '---', left: ':--', center: ':-:', right: '--:' }
