/** Sentences about paths. */
import { list, t } from '../../phrases.js'

/** The first few of a list, and how many more there are. */
export function listed(items: readonly string[], most = 3): string {
  const shown = items.length <= most + 1 ? items : items.slice(0, most)
  const more = items.length - shown.length
  if (more === 0) return list(shown, 'conjunction')
  const rest = t('layout.more', {
    count: more,
    defaultValue_one: '{{count}} more',
    defaultValue_other: '{{count}} more',
  })
  return list([...shown, rest], 'conjunction')
}
