/** Groups of files whose names end with their language. */

import { t } from '../../phrases.js'
import type { Found, Group, Site } from '../layout.js'
import { type Endings, endsWith, impostorsAmong, markedEndings, plainEndings, type Sign } from './endings.js'
import { extensionOf, extensionsPattern, isUsual, makeGroup, stemOf } from './group.js'
import { isCommon } from './language.js'
import type { Surroundings } from './mirror.js'
import { type Scope, scopesOf } from './scope.js'
import { folderOf, inside, isAside, isPlain, nameOf, pagesUnder } from './site.js'
import { believed, type Match } from './trust.js'
import { listed } from './words.js'

/** The endings of one sign, and the languages of them to believe. */
interface Reading {
  readonly endings: Endings
  readonly kept: readonly Match[]
}

/** Finds versions whose names end with their language among pages of a folder, all of them unless told otherwise. */
export function bySuffix(
  site: Site,
  folder: string,
  around: Surroundings,
  pages = pagesUnder(site, folder),
): readonly Group[] {
  const readings = [...plainEndings(pages), ...markedEndings(pages, around.declared)]
    .map((endings): Reading => ({ endings, kept: keep(endings, around, pages) }))
    .filter(({ kept }) => kept.length > 0)
  // Of two ways to read the same names the one that explains more of them.
  const best = readings.filter(
    (one) =>
      !readings.some((other) => other.endings.sign === one.endings.sign && sizeOf(other) > sizeOf(one)),
  )
  return best.flatMap((reading) => groupsOf(site, folder, reading, around))
}

function sizeOf({ kept }: Reading): number {
  return kept.reduce((sum, { matched }) => sum + matched.length, 0)
}

/** The languages to believe. Words behind a hyphen or an underscore are mostly none: `how-to.md`. */
function keep(
  { sign, pairs, languages }: Endings,
  { isSite }: Surroundings,
  pages: readonly string[],
): readonly Match[] {
  const matches = [...languages].map(([key, { tag, name, files }]): Match => {
    const own = pairs.filter(({ language }) => language.toLowerCase() === key)
    return { tag, name, pages: files, matched: own.map(({ target }) => target) }
  })
  const kept = believed(matches, true)
  if (isSite) return kept
  const near = besideCommon(kept)
  return isClear(sign, pairs, near, pages) ? near : []
}

/** Outside of a site, a language that is not common stands in the same folders as one that is. */
function besideCommon(kept: readonly Match[]): readonly Match[] {
  const common = kept.filter(({ tag }) => isCommon(tag))
  const folders = new Set(common.flatMap(({ matched }) => matched.map(folderOf)))
  return kept.filter(
    (match) => common.includes(match) || match.matched.some((page) => folders.has(folderOf(page))),
  )
}

function isClear(
  sign: Sign,
  pairs: readonly Found[],
  kept: readonly Match[],
  pages: readonly string[],
): boolean {
  const tags = new Set(kept.map(({ tag }) => tag))
  const own = pairs.filter(({ language }) => tags.has(language))
  const names = new Set(own.map(({ source }) => nameOf(source)))
  const telling = [...names].filter((name) => !isUsual(name) && !/^[A-Z_]+\./.test(name))
  if (sign !== '.' && kept.length < 3 && telling.length > 0 && telling.length < 3) return false
  const most = Math.max(...kept.map(({ matched }) => matched.length))
  return impostorsAmong(pages, { sign, pairs: own }, most / 2) < kept.length
}

function groupsOf(site: Site, folder: string, reading: Reading, { isSite }: Surroundings): readonly Group[] {
  const { endings, kept } = reading
  const { sign, mark } = endings
  const tags = new Set(kept.map(({ tag }) => tag))
  const pairs = endings.pairs.filter(({ language }) => tags.has(language))
  const names = new Set(kept.map(({ name }) => name))
  const isVersion = (page: string) => endsWith(page, sign, names)
  const isOriginal = (page: string) => (mark === '' ? !isVersion(page) : stemOf(page).endsWith(mark))
  const scopes = isSite
    ? [{ folder, pairs }]
    : scopesOf(pairs, (place) => pagesUnder(site, place).filter(isOriginal), mark)
  return scopes
    .filter((scope) => isUsable(scope) && (isSite || !isAside(scope.folder)))
    .map((scope) => groupOf(site, scope, reading, isVersion))
}

/** Whether a pattern can say what a scope holds. */
function isUsable({ folder, files = [], everyFile = '' }: Scope): boolean {
  return isPlain(folder) && isPlain(everyFile) && files.every((name) => isPlain(name) && !name.includes(','))
}

function groupOf(
  site: Site,
  scope: Scope,
  { endings, kept }: Reading,
  isVersion: (page: string) => boolean,
): Group {
  const { folder, files, everyFile, isFlat = false, pairs } = scope
  const { sign, mark } = endings
  const used = new Set(pairs.map(({ language }) => language))
  const all = files ?? (everyFile === undefined ? pagesUnder(site, folder) : [everyFile])
  const extensions = new Set(all.map(extensionOf))
  const extension = extensions.size === 1 ? [...extensions].join() : '{extension}'
  const stem = files?.length === 1 ? stemOf(files.join()).slice(0, -mark.length || undefined) : '{stem}'
  const hidden = {
    pattern: inside(folder, `${isFlat ? '' : '**/'}*${sign}{language}.${extensionsPattern(all)}`),
    has: isVersion,
  }
  return makeGroup(site, {
    folder,
    ...(files && { files }),
    ...(everyFile !== undefined && { everyFile }),
    isFlat,
    ...(!files && { mark }),
    target: inside(folder, `${stem}${sign}{language}.${extension}`),
    exclude: files || everyFile !== undefined || mark !== '' ? [] : [hidden],
    called: kept.filter(({ tag }) => used.has(tag)),
    pairs,
    choice: endings.choice,
    because: [sentenceOf(pairs)],
  })
}

function sentenceOf(pairs: readonly Found[]): string {
  const [first] = pairs
  const languages = listed([...new Set(pairs.map(({ language }) => language))], 12)
  const what = { target: first?.target ?? '', source: first?.source ?? '', languages }
  return pairs.length > 1
    ? t('layout.manyBeside', {
        count: pairs.length - 1,
        target: what.target,
        source: what.source,
        languages,
        defaultValue_one: '{{target}} stands beside {{source}}, and {{count}} more is like it: {{languages}}',
        defaultValue_other:
          '{{target}} stands beside {{source}}, and {{count}} more are like it: {{languages}}',
      })
    : t('layout.beside', '{{target}} stands beside {{source}}: {{languages}}', what)
}
