import { posix } from 'node:path'
import { t } from '../phrases.js'
import { type Part, partsOf, usualParts } from './docusaurus-parts.js'
import { cataloguesIn } from './find/catalogues.js'
import { recogniseFrom } from './find/elsewhere.js'
import { DEFAULT_LOCALE, declaredIn, homesOf } from './find/evidence.js'
import { makeGroup } from './find/group.js'
import { isAkin } from './find/language.js'
import { firstNames } from './find/narrow.js'
import { largest, since, withLanguage } from './find/place.js'
import { hasPages, inside } from './find/site.js'
import { type Slot, type SlotVersion, slotsIn } from './find/slots.js'
import type { Group, Layout, Site } from './layout.js'

/** Docusaurus: `docs/`, `blog/` and `src/pages/`, with versions in `i18n/{language}/docusaurus-plugin-content-…/`. */
export const docusaurus: Layout = {
  name: 'docusaurus',
  title: 'Docusaurus',
  looksFor: () =>
    t(
      'layout.docusaurus.looksFor',
      'docusaurus.config.*, or i18n/ with a folder docusaurus-plugin-content-docs/ for each language',
    ),
  recognise,
}

/** One site: its folder, the language of its originals, and the folders that its configuration names. */
interface Home {
  readonly folder: string
  readonly language: string
  readonly named: readonly string[]
}

function recognise(site: Site): readonly Group[] {
  return homesOf(site, CONFIG, MARK).flatMap(({ folder, config }) => {
    const text = config?.text ?? ''
    const language = site.sourceLanguage ?? declaredIn(text, [DEFAULT_LOCALE]) ?? 'en'
    const named = Array.from(text.matchAll(PATH), ([, path = '']) => posix.join(folder, path))
    const found = recogniseHome(site, { folder, language, named }).map((group) =>
      withFormat(withLanguage(group, language), text),
    )
    return config
      ? since(t('layout.thereIsFile', 'There is a file {{path}}', { path: config.path }), found)
      : found
  })
}

/** Docusaurus reads `.md` as MDX too, unless its configuration says otherwise. */
function withFormat(group: Group, config: string): Group {
  const isMdx = group.sources.some((path) => path.endsWith('.md')) && !OTHER_FORMAT.test(config)
  return isMdx ? { ...group, format: 'mdx' } : group
}

/** `markdown: { format: 'detect' }`. */
const OTHER_FORMAT = /\bformat["']?[ \t]{0,9}:[ \t]{0,9}["'`](?:md|detect)["'`]/

const CONFIG = /(?:^|\/)docusaurus\.config\.(?:[cm]?[jt]s)$/
const MARK = /^(?:(.+?)\/)?i18n\/[^/]+\/docusaurus-plugin-content-/
/** `path: '../docs'`. */
const PATH = /\bpath["']?[ \t]{0,9}:[ \t]{0,9}["'`]([\w./-]{1,100}?)\/?["'`]/g

function recogniseHome(site: Site, home: Home): readonly Group[] {
  const i18n = inside(home.folder, 'i18n')
  const slot = slotsIn(site, i18n).find(({ before, after }) => before === '' && after === '')
  const all = [...(slot?.versions.values() ?? [])].filter(({ tag }) => !isAkin(tag, home.language))
  const plugins = firstNames(all.flatMap(({ pages }) => pages)).map(({ name }) => name)
  const found = plugins
    .flatMap((plugin) => partsOf(plugin, home.folder, home.named))
    .flatMap((part) => (slot ? recognisePart(site, slot, all, part) : []))
  const groups = [...found, ...cataloguesIn(site, i18n, home.language)]
  return groups.length > 0 ? groups : untranslated(site, home, i18n)
}

/** Of the folders that could have the originals, the one that has most of them. */
function recognisePart(site: Site, slot: Slot, all: readonly SlotVersion[], part: Part): readonly Group[] {
  const { origins, versions, start = '' } = part
  const below = all.map((version) => ({
    ...version,
    pages: version.pages.filter((page) => page.startsWith(`${versions}/${start}`)),
  }))
  const folders = [...new Set(origins)].filter((folder) => hasPages(site, folder))
  return largest(
    folders.map((folder) => recogniseFrom(site, slot, { isSite: true }, below, { prefix: versions, folder })),
  )
}

function untranslated(site: Site, { folder, named }: Home, i18n: string): readonly Group[] {
  const because = [t('layout.noVersions', 'There are no versions in {{folder}}/', { folder: i18n })]
  return usualParts(folder, named).flatMap(({ origins, versions }) => {
    const origin = origins.find((one) => hasPages(site, one))
    if (origin === undefined) return []
    const target = `${i18n}/{language}/${versions}/{path}`
    return [makeGroup(site, { folder: origin, target, called: [], pairs: [], because })]
  })
}
