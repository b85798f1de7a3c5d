/** The status page: one file of HTML that asks nobody for anything, and can be read without script. */
import { createHash } from 'node:crypto'
import { groupsOf } from '../../groups.js'
import { languageName, number, percent, t } from '../../phrases.js'
import { directionOf } from '../../syntax/direction.js'
import { shareOf } from '../counts.js'
import { markup } from '../formats/escape.js'
import { history } from './chart.js'
import { inbox, wordsOf } from './inbox.js'
import { type Links, linksOf, pathName } from './links.js'
import { ageText, bar, fact, frame, gradeOf } from './parts.js'
import { SCRIPT } from './script.js'
import { type LanguageStatus, type PageStatus, type SiteReport, waitingOf } from './site.js'
import { STYLE } from './style.js'

/** The page of a report, in the language of the interface. */
export function statusPage(report: SiteReport, uiLanguage: string): string {
  const links = linksOf(report)
  const title = t('site.title', 'Translations')
  return `${[
    '<!doctype html>',
    `<html lang="${markup(uiLanguage)}" dir="${directionOf(uiLanguage)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    `<title>${markup(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<header>${nameOf(report)}<h1>${markup(headline(report))}</h1>${contents(report)}</header>`,
    '<main>',
    cards(report),
    matrix(report, links),
    history(report.history),
    inboxes(report, links),
    '</main>',
    `<footer><p>${markup(madeOf(report))} <a href="freshness.json">freshness.json</a></p></footer>`,
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

/** What the page was made from. */
function madeOf({ at }: SiteReport): string {
  return at === undefined
    ? t('site.madeOfFiles', 'Made from the files alone; there is no history here that ages could be from.')
    : t('site.madeOf', 'As of {{day}}. Made from the files alone; ages and history are from git.', {
        day: at.slice(0, 10),
      })
}

/** Nothing is loaded, and no script runs but the page's own. */
function policy(): string {
  const digest = createHash('sha256').update(SCRIPT).digest('base64')
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`
}

/** Words that wait, and in how many languages; where none do, what there is to look at besides. */
function headline({ languages, pages }: SiteReport): string {
  if (languages.length === 0) return t('site.none', 'There are no translations yet')
  const behind = languages.filter(({ words }) => words > 0)
  if (behind.length > 0)
    return t('site.behind', {
      count: languages.length,
      defaultValue_one: 'To bring up to date: {{words}}',
      defaultValue_other: 'To bring up to date: {{words}} in {{behind}} of {{languages}} languages',
      behind: number(behind.length),
      languages: number(languages.length),
      words: wordsOf(behind.reduce((sum, { words }) => sum + words, 0)),
    })
  const others = pages.reduce(
    (sum, { counts, problem }) => sum + waitingOf(counts) + (problem === undefined ? 0 : 1),
    0,
  )
  return others > 0
    ? t('site.nOther', '{{amount}} to look at', { amount: others })
    : t('site.inStep', 'All translations are in step')
}

/** Whose translations they are, where that is known: `owner/name` of an address. */
function nameOf({ repository }: SiteReport): string {
  const name = /^https?:\/\/[^/]+\/(.+?)\/*$/u.exec(repository ?? '')?.[1]
  return name === undefined ? '' : `<p class="soft">${pathName(name)}</p>`
}

function contents({ history: samples }: SiteReport): string {
  const parts = [
    ['matrix', t('site.matrix', 'Pages')],
    ...(samples.length > 1 ? [['history', t('site.history', 'History')]] : []),
    ['inbox', t('site.inbox', 'What waits')],
  ]
  const links = parts.map(([id, name]) => `<li><a href="#${id}">${markup(name ?? '')}</a></li>`)
  return `<nav aria-label="${markup(t('site.contents', 'On this page'))}"><ul>${links.join('')}</ul></nav>`
}

function cards({ languages, at }: SiteReport): string {
  return `<ul class="cards">${languages.map((language) => card(language, at)).join('\n')}</ul>`
}

function card(status: LanguageStatus, now: string | undefined): string {
  const { language, counts, words, since } = status
  const share = shareOf(status)
  return [
    `<li><a class="name" href="#inbox-${markup(language)}"><span>${markup(languageName(language))} <span class="soft">${markup(language)}</span></span><span class="share ${gradeOf(share)}">${markup(percent(share))}</span></a>`,
    bar(share),
    '<dl>',
    fact(t('ci.words', 'Words that wait'), words),
    ...(counts.outdated > 0 ? [fact(t('site.outdated', 'Outdated'), counts.outdated)] : []),
    ...(counts.missing > 0 ? [fact(t('site.missing', 'Missing'), counts.missing)] : []),
    ...(counts.unconfirmed > 0 ? [fact(t('site.unconfirmed', 'Unconfirmed'), counts.unconfirmed)] : []),
    ...(counts.reviewed > 0 ? [fact(t('site.reviewed', 'Reviewed'), counts.reviewed)] : []),
    ...(since ? [fact(t('site.oldest', 'The oldest waits'), ageText(since, now))] : []),
    '</dl></li>',
  ].join('')
}

/** Documents down, languages across. */
function matrix({ pages, languages, at }: SiteReport, links: Links): string {
  const names = languages.map(({ language }) => language)
  const title = t('site.matrix', 'Pages')
  const folder = folderOf(pages.map(({ source }) => source))
  const heads = [
    `<th scope="col">${folder === '' ? markup(t('site.document', 'Document')) : pathName(folder)}</th>`,
    ...names.map((name) => `<th scope="col" title="${markup(languageName(name))}">${markup(name)}</th>`),
    `<th scope="col" class="n">${markup(t('ci.words', 'Words that wait'))}</th>`,
    `<th scope="col" class="n">${markup(t('site.oldest', 'The oldest waits'))}</th>`,
  ]
  const rows = groupsOf(pages, ({ source }) => source).map((versions) =>
    row(versions, { names, links, at, folder }),
  )
  const table = `<table class="matrix" data-sort="tools"><thead><tr>${heads.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
  const find = t('site.find', 'Find a page')
  return [
    `<section aria-labelledby="matrix"><h2 id="matrix">${markup(title)}</h2>`,
    `<div class="tools" id="tools" hidden><label>${markup(find)} <input type="search" autocomplete="off"></label></div>`,
    frame(t('site.table', 'Table of pages and languages'), table),
    '</section>',
  ].join('\n')
}

/** The folder that all paths lie in, with its slash; empty when there is none. */
function folderOf(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  const names = first.split('/').slice(0, -1)
  const shared = names.map((_, at) => `${names.slice(0, at + 1).join('/')}/`)
  return shared.findLast((folder) => others.every((path) => path.startsWith(folder))) ?? ''
}

interface Columns {
  /** What the head of the table says once for all paths. */
  readonly folder: string
  readonly names: readonly string[]
  readonly links: Links
  readonly at: string | undefined
}

function row(versions: readonly PageStatus[], { names, links, at, folder }: Columns): string {
  const source = versions[0]?.source ?? ''
  const cells = names.map((name) =>
    cell(
      versions.find(({ language }) => language === name),
      links,
    ),
  )
  const words = versions.reduce((sum, version) => sum + version.words, 0)
  const [oldest] = versions.flatMap(({ since }) => since ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const age = oldest ? ageText(oldest, at) : '–'
  return [
    `<tr><th scope="row">${links.file(source, pathName(source.slice(folder.length)))}</th>`,
    ...cells,
    `<td class="n" data-v="${words}">${markup(number(words))}</td>`,
    `<td class="n" data-v="${at && oldest ? Date.parse(at) - Date.parse(oldest.at) : -1}">${markup(age)}</td></tr>`,
  ].join('')
}

function cell(version: PageStatus | undefined, links: Links): string {
  if (!version) return '<td class="cell" data-v="-1">–</td>'
  const { target, isThere, counts, words, problem } = version
  if (problem !== undefined)
    return `<td class="cell" data-v="-1"><b class="poor">!</b><small>${markup(t('site.unreadable', 'cannot be read'))}</small></td>`
  const share = shareOf(version)
  const text = isThere ? links.file(target, markup(percent(share))) : markup(percent(share))
  const others = counts.unconfirmed + counts.orphaned
  const fact = !isThere
    ? t('site.noFile', 'no file')
    : words > 0
      ? wordsOf(words)
      : others > 0
        ? t('site.nOther', '{{amount}} to look at', { amount: others })
        : ''
  return `<td class="cell" data-v="${Math.round(10_000 * share)}"><b class="${gradeOf(share)}">${text}</b>${bar(share)}<small>${markup(fact)}</small></td>`
}

function inboxes(report: SiteReport, links: Links): string {
  return [
    `<section class="inbox" aria-labelledby="inbox"><h2 id="inbox">${markup(t('site.inbox', 'What waits'))}</h2>`,
    '<div class="languages">',
    ...report.languages.map((language) => `<section>${inbox(report, language, links)}</section>`),
    '</div></section>',
  ].join('\n')
}
