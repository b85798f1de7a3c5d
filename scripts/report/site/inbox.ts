/** What waits in a language: its pages, the oldest first, each with its texts. */
import { changeLabel, driftLabel, kindLabel } from '../../labels.js'
import { languageName, number, t } from '../../phrases.js'
import { directionOf } from '../../syntax/direction.js'
import { compare } from '../../text.js'
import { markup } from '../formats/escape.js'
import { type Links, pathName, reviewCommand } from './links.js'
import { ageText } from './parts.js'
import { type LanguageStatus, type PageStatus, type SiteReport, type WaitingUnit, waitingOf } from './site.js'

/** Pages of a language that are shown at once, and that are listed. */
const [FIRST, MOST] = [5, 60]

/** The pages of a language that wait: those that wait the longest first, then those with most words. */
export function waitingPages({ pages }: Pick<SiteReport, 'pages'>, language: string): readonly PageStatus[] {
  return pages
    .filter(
      (page) => page.language === language && (waitingOf(page.counts) > 0 || page.problem !== undefined),
    )
    .toSorted(
      (a, b) =>
        compare(a.since?.at ?? '~', b.since?.at ?? '~') || b.words - a.words || compare(a.source, b.source),
    )
}

/** The section of one language. */
export function inbox(report: SiteReport, { language }: LanguageStatus, links: Links): string {
  const pages = waitingPages(report, language)
  const head = `<h3 id="inbox-${markup(language)}">${markup(languageName(language))} <span class="soft">${markup(language)}</span></h3>`
  if (pages.length === 0) return `${head}<p>${markup(t('diff.nothing', 'Nothing waits here.'))}</p>`
  const listed = pages.slice(0, MOST).map((page) => pageOf(page, report.at, links))
  const [folded, more] = [listed.slice(FIRST), pages.length - MOST]
  return [
    head,
    ...listed.slice(0, FIRST),
    ...(folded.length > 0
      ? [
          `<details class="rest"><summary>${markup(t('ci.andMore', 'and {{amount}} more', { amount: pages.length - FIRST }))}</summary>`,
          ...folded,
          ...(more > 0
            ? [`<p class="soft">${markup(t('ci.andMore', 'and {{amount}} more', { amount: more }))}</p>`]
            : []),
          '</details>',
        ]
      : []),
  ].join('\n')
}

function pageOf(page: PageStatus, now: string | undefined, links: Links): string {
  const { source, target, isThere, since, words, waiting, counts, problem } = page
  const facts = [wordsOf(words), ...(since ? [ageText(since, now)] : [])].join(' · ')
  const more = waitingOf(counts) - waiting.length
  const changes = links.changes(source, markup(t('site.changes', 'What changed')), since?.commit)
  return [
    `<details><summary><span>${pathName(isThere ? target : source)}</span><span class="soft">${markup(facts)}</span></summary>`,
    problem === undefined ? '' : `<p class="poor">${markup(problem)}</p>`,
    `<p>${[links.file(isThere ? target : source, markup(t('site.file', 'The file'))), changes, reviewCommand(isThere ? target : source)].filter(Boolean).join(' · ')}</p>`,
    `<ul>${waiting.map((unit) => unitOf(unit, links)).join('\n')}</ul>`,
    more > 0 ? `<p class="soft">${markup(t('ci.andMore', 'and {{amount}} more', { amount: more }))}</p>` : '',
    '</details>',
  ].join('')
}

function unitOf(
  { drift, change, kind, file, line, words, text, textLanguage, isDrafted }: WaitingUnit,
  links: Links,
): string {
  const labels = [
    driftLabel(drift),
    ...(change ? [changeLabel(change)] : []),
    kindLabel(kind),
    wordsOf(words),
    ...(isDrafted ? [t('site.draft', 'has a draft')] : []),
  ]
  const place = links.file(file, pathName(`${file}:${line}`), line)
  return `<li><span class="tag">${markup(labels.join(' · '))}</span><span class="tag">${place}</span><q lang="${markup(textLanguage)}" dir="${directionOf(textLanguage)}">${markup(text)}</q></li>`
}

/** An amount of words. */
export function wordsOf(count: number): string {
  return t('site.words', {
    count,
    amount: number(count),
    defaultValue_one: '{{amount}} word',
    defaultValue_other: '{{amount}} words',
  })
}
