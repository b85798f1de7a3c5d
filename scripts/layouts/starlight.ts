import { t } from '../phrases.js'
import { DEFAULT_LOCALE, declaredIn, type Evidence, homesOf, mentions, ROOT_LOCALE } from './find/evidence.js'
import { firstNames } from './find/narrow.js'
import { recogniseIn, since } from './find/place.js'
import { hasPages, inside, pagesUnder } from './find/site.js'
import type { Group, Layout, Site } from './layout.js'

/** Starlight, and other collections of content of Astro: `src/content/docs/{language}/…`. */
export const starlight: Layout = {
  name: 'starlight',
  title: () => t('layout.starlight.title', 'Starlight or Astro'),
  looksFor: () =>
    t('layout.starlight.looksFor', 'pages in src/content/docs/, with a folder for each language'),
  recognise,
}

function recognise(site: Site): readonly Group[] {
  return homesOf(site, CONFIG, /^(?:(.+?)\/)?src\/content\/docs\//).flatMap(({ folder, config }) => {
    const declared = declaredIn(config?.text ?? '', [DEFAULT_LOCALE, ROOT_LOCALE])
    return collectionsOf(site, folder).flatMap((collection) =>
      since(factOf(folder, config), recogniseIn(site, collection, declared)),
    )
  })
}

const CONFIG = /(?:^|\/)astro\.config\.(?:[cm]?[jt]s)$/

function factOf(folder: string, config: Evidence | undefined): string {
  if (!config)
    return t('layout.thereIsFolder', 'There is a folder {{folder}}/', {
      folder: inside(folder, 'src/content/docs'),
    })
  return /\bstarlight\b/i.test(config.text)
    ? mentions(config.path, 'Starlight')
    : t('layout.thereIsFile', 'There is a file {{path}}', { path: config.path })
}

function collectionsOf(site: Site, folder: string): readonly string[] {
  const content = inside(folder, 'src/content')
  const below = pagesUnder(site, content).map((page) => page.slice(content.length + 1))
  const collections = firstNames(below).filter(({ name }) => name !== '')
  const places = [...collections.map(({ name }) => `${content}/${name}`), inside(folder, 'src/pages')]
  return places.filter((place) => hasPages(site, place))
}
