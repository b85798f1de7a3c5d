import { t } from '../phrases.js'
import { DEFAULT_LOCALE, declaredIn, evidenceOf, mentions } from './find/evidence.js'
import { recogniseIn, since } from './find/place.js'
import { hasPages, inside } from './find/site.js'
import type { Group, Layout, Site } from './layout.js'

/** Nextra and Fumadocs: `content/{language}/…`, or `pages/page.{language}.mdx` beside `pages/page.en.mdx`. */
export const nextra: Layout = {
  name: 'nextra',
  title: () => t('layout.nextra.title', 'Nextra or Fumadocs'),
  looksFor: () =>
    t('layout.nextra.looksFor', 'next.config.* that mentions nextra or fumadocs, with content/ or pages/'),
  recognise,
}

const PLACES = ['content', 'src/content', 'pages', 'src/pages']

function recognise(site: Site): readonly Group[] {
  const configs = evidenceOf(site, /(?:^|\/)next\.config\.(?:[cm]?[jt]s)$/).filter(({ text }) =>
    /\b(?:nextra|fumadocs)\b/i.test(text),
  )
  return configs.flatMap(({ path, folder, text }) =>
    PLACES.map((place) => inside(folder, place))
      .filter((place) => hasPages(site, place))
      .flatMap((place) =>
        since(
          mentions(path, /\bnextra\b/i.test(text) ? 'Nextra' : 'Fumadocs'),
          recogniseIn(site, place, declaredIn(text, [DEFAULT_LOCALE])),
        ),
      ),
  )
}
