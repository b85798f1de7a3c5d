/** What a person should know of a proposal: what was guessed, and what is not part of it. */
import { t } from '../phrases.js'
import { endingsOf } from './find/endings.js'
import { stemOf } from './find/group.js'
import { folderOf, isAside } from './find/site.js'
import { splitFolder } from './find/slots.js'
import { versionPlaces } from './find/versions.js'
import { listed } from './find/words.js'
import type { Group, Site } from './layout.js'

/** Says that the language of the originals was guessed, when it was. */
export function guessed(site: Site, groups: readonly Group[], source: string): readonly string[] {
  if (site.sourceLanguage !== undefined || groups.some(({ language }) => language !== undefined)) return []
  return [
    t(
      'note.guessed',
      'Nothing says which language the originals are in; taken for {{source}}. --source-language says otherwise',
      { source },
    ),
  ]
}

/** Says that a group was left out, since its originals are in another language than those of the others. */
export function leftOut({ source, language }: Group, main: string): string {
  return language === undefined
    ? t(
        'note.leftOutVersions',
        'Left out: {{source}} has versions in {{main}}, and the other originals are in {{main}}',
        { source, main },
      )
    : t('note.leftOut', 'Left out: {{source}} is in {{language}}, and the other originals are in {{main}}', {
        source,
        language,
        main,
      })
}

/** Says that pages have one of the languages in their path, and no part in the proposal. */
export function unpaired(
  site: Site,
  groups: readonly Group[],
  languages: readonly string[],
): readonly string[] {
  const tags = new Set(languages.map((tag) => tag.toLowerCase()))
  const places = groups.map(versionPlaces)
  const sources = new Set(groups.flatMap((group) => group.sources))
  const isTaken = (page: string) => sources.has(page) || places.some((placeOf) => placeOf(page) !== undefined)
  const pages = site.everyPage.filter(
    (page) => !isAside(folderOf(page)) && languagesIn(page).some((tag) => tags.has(tag)) && !isTaken(page),
  )
  if (pages.length === 0) return []
  return [
    t('note.unpaired', {
      count: pages.length,
      pages: listed(pages, 2),
      defaultValue_one: '{{count}} page has a language in the path and no part in this: {{pages}}',
      defaultValue_other: '{{count}} pages have a language in the path and no part in this: {{pages}}',
    }),
  ]
}

/** The languages that folders of a path are called after, and that its file ends with. */
function languagesIn(page: string): readonly string[] {
  const folders = folderOf(page)
    .split('/')
    .flatMap((name) => splitFolder(name)?.called ?? [])
  const endings = endingsOf(page).filter(({ sign }) => sign === '.')
  return [...folders, ...endings.map(({ called }) => called)].map(({ tag }) => tag.toLowerCase())
}

/** Says that pages stand where versions do, and have no original; another extension is one reason. */
export function withoutOriginal(site: Site, groups: readonly Group[]): readonly string[] {
  const seen = new Set(groups.flatMap(({ pairs }) => pairs.map(({ target }) => target)))
  // What two groups could have belongs to the one that says more of its place.
  const byPlace = groups.toSorted((a, b) => b.target.length - a.target.length)
  const orphans = byPlace.flatMap((group) => {
    const placeOf = versionPlaces(group)
    const stems = stemsOf(group)
    return site.everyPage.flatMap((page) => {
      const place = seen.has(page) ? undefined : placeOf(page)
      if (place === undefined) return []
      seen.add(page)
      return [{ page, isRenamed: stems.has(stemOf(place)) }]
    })
  })
  return [
    ...count(
      orphans.filter(({ isRenamed }) => !isRenamed),
      (amount, pages) =>
        t('note.noOriginal', {
          count: amount,
          pages,
          defaultValue_one:
            '{{count}} page that stands with the versions has no original of the same name: {{pages}}',
          defaultValue_other:
            '{{count}} pages that stand with the versions have no original of the same name: {{pages}}',
        }),
    ),
    ...count(
      orphans.filter(({ isRenamed }) => isRenamed),
      (amount, pages) =>
        t('note.otherExtension', {
          count: amount,
          pages,
          defaultValue_one:
            '{{count}} page that stands with the versions has an original with another extension only: {{pages}}',
          defaultValue_other:
            '{{count}} pages that stand with the versions have an original with another extension only: {{pages}}',
        }),
    ),
  ]
}

/** The paths of originals below the fixed part of their pattern, without extensions. */
function stemsOf({ source, sources }: Group): ReadonlySet<string> {
  const fixed = source.slice(0, source.search(/[*{]|$/))
  const from = fixed.lastIndexOf('/') + 1
  return new Set(sources.map((path) => stemOf(path.slice(from))))
}

function count(
  orphans: readonly { readonly page: string }[],
  sentence: (amount: number, pages: string) => string,
): readonly string[] {
  if (orphans.length === 0) return []
  const pages = orphans.map(({ page }) => page)
  return [sentence(pages.length, listed(pages, 2))]
}
