/** What `report` wrote. */
import { driftLabel } from '../labels.js'
import { number, percent, t } from '../phrases.js'
import { shareOf } from './counts.js'
import { printableLine } from './printable.js'
import type { SiteReport } from './site/site.js'
import { colors, type Style, table } from './style.js'

/** Those whose words wait. */
const WAITING = ['outdated', 'missing', 'unconfirmed'] as const

/** Each language with its share, then where the page is. */
export function formatReport({ languages }: SiteReport, files: readonly string[], style: Style): string {
  const { green } = colors(style)
  const rows = languages.map((status) => [
    status.language,
    percent(shareOf(status)),
    ...WAITING.map((drift) => number(status.counts[drift])),
    number(status.words),
  ])
  const columns = [
    { title: t('adopt.language', 'language'), align: 'left' as const },
    ...[t('status.done', 'done'), ...WAITING.map(driftLabel), t('status.words', 'words')].map((title) => ({
      title,
      align: 'right' as const,
    })),
  ]
  const written = t('site.written', 'Written: {{file}}, and {{amount}} files beside it.', {
    file: printableLine(files[0] ?? ''),
    amount: files.length - 1,
  })
  return [table(columns, rows, style), green(written)].join('\n\n')
}
