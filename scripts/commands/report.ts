import { UsageError } from '../errors.js'
import { spokenInterface, t } from '../phrases.js'
import { shareOf, sumByLanguage } from '../report/counts.js'
import { formatReport } from '../report/report.js'
import { badge, badgeData } from '../report/site/badge.js'
import { digest } from '../report/site/digest.js'
import { statusPage } from '../report/site/page.js'
import type { LanguageStatus, PageStatus, SiteReport } from '../report/site/site.js'
import { expectNothingLost } from '../store/folder.js'
import { writeOutput } from '../store/output.js'
import { mainline, webAddress } from '../store/revisions.js'
import { compare } from '../text.js'
import { openAges } from './check/ages.js'
import { type Input, type Outcome, textOption } from './command.js'
import { openCache } from './judging/cache.js'
import { factsOf } from './judging/facts.js'
import { expectFree } from './project/outputs.js'
import { exitCodeOf, type Unreadable } from './project/unreadable.js'
import { openSelection, type Selection } from './project/workspace.js'
import { datedPage, freshnessBy, unreadablePage } from './report/freshness.js'
import { sampleHistory } from './report/samples.js'

/** Where the report goes when nobody says. */
const FOLDER = 'translation-status'

/** What programs read, and by which a folder of an earlier report is known. */
const FEED = 'freshness.json'

/** Runs `tvilling report`. */
export async function runReport(input: Input): Promise<Outcome> {
  const samples = samplesOption(input)
  const folder = textOption(input, 'out') ?? FOLDER
  // Asked before anything is read, which takes its time.
  expectNothingLost(input.cwd, folder, FEED, ['index.html', 'digest.md'])
  const selection = await openSelection(input)
  const { root, sourceLanguage } = selection.workspace.config
  const [last] = mainline(root)
  const at = momentOption(input) ?? last?.time
  const { pages, unread } = await readPages(selection, input, last && at)
  const repository = textOption(input, 'repository') ?? webAddress(root)
  const report: SiteReport = {
    version: 1,
    ...(at !== undefined && { at: new Date(at).toISOString() }),
    sourceLanguage,
    languages: languagesOf(pages),
    pages,
    history: await sampleHistory(root, samples, input),
    ...(repository !== undefined && { repository }),
  }
  const files = Object.entries(filesOf(report))
  const paths = files.map(([name]) => `${folder}/${name}`)
  expectFree(selection.workspace, input.cwd, paths)
  for (const [name, text] of files) writeOutput(input.cwd, `${folder}/${name}`, text)
  return { exitCode: exitCodeOf(unread), data: report, text: (style) => formatReport(report, paths, style) }
}

/** Everything that is written, by name. */
function filesOf(report: SiteReport): Readonly<Record<string, string>> {
  const { languages } = report
  const all = {
    words: languages.reduce((sum, { words }) => sum + words, 0),
    sourceWords: languages.reduce((sum, { sourceWords }) => sum + sourceWords, 0),
  }
  const badges = [
    { name: 'all', label: t('site.title', 'Translations').toLowerCase(), share: shareOf(all) },
    ...languages.map((status) => ({ name: status.language, label: status.language, share: shareOf(status) })),
  ]
  return {
    'index.html': statusPage(report, spokenInterface().language),
    [FEED]: `${JSON.stringify(report, undefined, 2)}\n`,
    'digest.md': digest(report),
    ...Object.fromEntries(
      badges.flatMap(({ name, label, share }) => [
        [`badges/${name}.svg`, badge(label, share)],
        [`badges/${name}.json`, badgeData(label, share)],
      ]),
    ),
  }
}

async function readPages(
  { workspace, pairs }: Selection,
  input: Input,
  at: number | undefined,
): Promise<{ readonly pages: readonly PageStatus[]; readonly unread: readonly Unreadable[] }> {
  const kept = { cache: openCache(workspace, input), progress: input.progress }
  const found = await factsOf(workspace, pairs, freshnessBy(workspace.config.sourceLanguage), kept)
  // Without history nobody knows since when a unit has been waiting.
  const agesOf = at === undefined ? async () => [] : openAges(workspace, at)
  const pages: PageStatus[] = []
  const unread: Unreadable[] = []
  for (const [place, pair] of pairs.entries()) {
    const one = found[place]
    if (!one) continue
    if ('fact' in one) pages.push(datedPage(one.fact, await agesOf(pair, one.fact.telling)))
    else {
      const unreadable = { ...one.failure, pair }
      unread.push(unreadable)
      pages.push(unreadablePage(unreadable))
    }
  }
  return { pages, unread }
}

function languagesOf(pages: readonly PageStatus[]): readonly LanguageStatus[] {
  return sumByLanguage(pages).map((all) => {
    const own = pages.filter(({ language }) => language === all.language)
    const [since] = own.flatMap((page) => page.since ?? []).toSorted((a, b) => compare(a.at, b.at))
    return { ...all, pages: own.length, ...(since && { since }) }
  })
}

/** What `--at` says, in milliseconds since 1970; `undefined` when it was not given. */
function momentOption(input: Input): number | undefined {
  const given = textOption(input, 'at')
  if (given === undefined) return undefined
  const time = given === 'now' ? Date.parse(input.now()) : DATE.test(given) ? Date.parse(given) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new UsageError(
    'usage',
    t(
      'usage.at',
      'Unexpected --at {{value}}, expected a day like 2026-03-31, a time like 2026-03-31T12:00:00Z, or now',
      {
        value: JSON.stringify(given),
      },
    ),
  )
}

/** What every engine reads alike, in the same time zone everywhere. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/u

function samplesOption(input: Input): number {
  const given = textOption(input, 'history') ?? '12'
  if (/^\d{1,3}$/u.test(given)) return Number(given)
  throw new UsageError(
    'usage',
    t('usage.history', 'Unexpected --history {{value}}, expected a number of commits, or 0', {
      value: JSON.stringify(given),
    }),
  )
}
