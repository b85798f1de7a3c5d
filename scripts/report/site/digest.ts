/** What waits the longest, language by language: for a weekly issue, or the summary of a job. */
import { percent, t } from '../../phrases.js'
import { shareOf } from '../counts.js'
import { markdownCode, markdownLine } from '../formats/escape.js'
import { waitingPages, wordsOf } from './inbox.js'
import { ageText } from './parts.js'
import type { SiteReport } from './site.js'

/** Pages of a language that are listed. */
const MOST = 10

/** Markdown with the ten oldest pages of each language. */
export function digest(report: SiteReport): string {
  const parts = report.languages.flatMap((status) => {
    const { language, words } = status
    const pages = waitingPages(report, language)
    const sum = `${language}: ${percent(shareOf(status))}, ${wordsOf(words)}`
    return [
      `### ${markdownLine(sum)}`,
      '',
      ...(pages.length === 0 ? [markdownLine(t('diff.nothing', 'Nothing waits here.'))] : []),
      ...pages.slice(0, MOST).map(({ target, isThere, source, words: waiting, since }) => {
        const facts = [wordsOf(waiting), ...(since ? [ageText(since, report.at)] : [])].join(', ')
        return `1. ${markdownCode(isThere ? target : source)} ${markdownLine(facts)}`
      }),
      '',
    ]
  })
  return [`## ${markdownLine(t('site.digest', 'Translations that wait'))}`, '', ...parts].join('\n')
}
