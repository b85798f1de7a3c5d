/** What `build` made: each page, and every text in it that is not the translation of today's original. */
import { driftLabel } from '../labels.js'
import type { Drift, SegmentKind, State } from '../model.js'
import { number, t } from '../phrases.js'
import { printableLine } from './printable.js'
import { colors, type Style, table } from './style.js'

/** What is published where a unit is not in step: see `docs/build.md`. */
export type Policy = 'keep' | 'original' | 'approved'

/** What stands in the page in place of a translation that is in step. */
export type Stand = 'outdated' | 'kept' | 'original' | 'draft' | 'left-out'

/** A unit that is not published as a translation in step. */
export interface Fallback {
  readonly unit: string
  readonly kind: SegmentKind
  readonly drift: Drift
  readonly state?: State
  readonly published: Stand
  /** Whether readers can tell: a tag around it says what it is. */
  readonly isMarked: boolean
  /** In the page that was made; absent when the text is not in it. */
  readonly line?: number
}

/** One page. */
export interface BuiltPage {
  readonly source: string
  readonly target: string
  readonly language: string
  /** `same` is the version as it stands, byte by byte; `none` was not made, since nothing in it would be a translation. */
  readonly published: 'same' | 'mixed' | 'none'
  /** Whether it has the blocks of the original, with what may be published of the translation in them. */
  readonly isOnOriginal: boolean
  /** Why it could not be made. */
  readonly problem?: string
  /** In the order of the page. */
  readonly fallbacks: readonly Fallback[]
}

/** `build --json`, and `tvilling-build.json`. */
export interface BuildReport {
  readonly version: 1
  readonly sourceLanguage: string
  readonly policy: Policy
  readonly drafts: boolean
  /** Sorted by source, then by language. */
  readonly pages: readonly BuiltPage[]
}

/** Each language with its pages, then what is in them that is no translation in step, then where they are. */
export function formatBuild({ pages }: BuildReport, folder: string, style: Style): string {
  const { green, yellow } = colors(style)
  const languages = [...new Set(pages.map(({ language }) => language))].sort()
  const rows = languages.map((language) => {
    const own = pages.filter((page) => page.language === language)
    const units = own.flatMap(({ fallbacks }) => fallbacks)
    const count = (published: Stand) =>
      number(units.filter((fallback) => fallback.published === published).length)
    const made = (published: BuiltPage['published']) =>
      number(own.filter((page) => page.published === published).length)
    const stands = (['outdated', 'original', 'draft', 'kept', 'left-out'] as const).map(count)
    return [language, made('same'), made('mixed'), made('none'), ...stands]
  })
  const columns = [
    { title: t('adopt.language', 'language'), align: 'left' },
    { title: t('build.same', 'as they are'), align: 'right' },
    { title: t('build.mixed', 'mixed'), align: 'right' },
    { title: t('build.none', 'not made'), align: 'right' },
    { title: driftLabel('outdated'), align: 'right' },
    { title: t('build.original', 'original'), align: 'right' },
    { title: t('build.draft', 'drafts'), align: 'right' },
    { title: t('build.kept', 'kept'), align: 'right' },
    { title: t('build.leftOut', 'left out'), align: 'right' },
  ] as const
  const problems = pages.flatMap(({ problem }) => problem ?? [])
  const written = t('build.written', 'Written: {{folder}}. {{manifest}} lists every fallback.', {
    folder: printableLine(folder),
    manifest: 'tvilling-build.json',
  })
  return [
    table(columns, rows, style),
    ...(problems.length > 0 ? [problems.map((one) => yellow(printableLine(one))).join('\n')] : []),
    green(written),
  ].join('\n\n')
}
