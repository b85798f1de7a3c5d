/** What `report` wrote. */
import { number, percent, t } from '../phrases.js'
import { printableLine } from './printable.js'
import type { SiteReport } from './site/site.js'
import { shareOf } from './status.js'
import { colors, type Style, table } from './style.js'

/** Each language with its share, then where the page is. */
export function formatReport({ languages }: SiteReport, files: readonly string[], style: Style): string {
  const { green } = colors(style)
  const rows = languages.map((status) => [
    status.language,
    percent(shareOf(status)),
    number(status.words),
    number(status.counts.outdated),
  ])
  const columns = [
    { title: t('ci.language', 'Language'), align: 'left' },
    { title: t('status.done', 'done'), align: 'right' },
    { title: t('status.words', 'words'), align: 'right' },
    { title: t('site.outdated', 'Outdated'), align: 'right' },
  ] as const
  const written = t('site.written', 'Written: {{file}}, and {{amount}} files beside it.', {
    file: printableLine(files[0] ?? ''),
    amount: files.length - 1,
  })
  return [table(columns, rows, style), green(written)].join('\n\n')
}
