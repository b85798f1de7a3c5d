import { t } from '../phrases.js'
import { makeGroup } from './find/group.js'
import { hasPages } from './find/site.js'
import type { Group, Layout, Site } from './layout.js'

/** Pages without any version, in a folder for them or a README: what a project begins with that is to be translated. */
export const monolingual: Layout = {
  name: 'monolingual',
  title: () => t('layout.monolingual.title', 'Pages in one language'),
  looksFor: () =>
    t(
      'layout.monolingual.looksFor',
      'pages in source/, docs/, doc/, documentation/ or content/, or else a README.md, which have no versions yet',
    ),
  recognise,
}

/** In the order in which they are looked for; the first that has pages counts. */
const FOLDERS = ['source', 'docs', 'doc', 'documentation', 'content']
const README = 'README.md'

function recognise(site: Site): readonly Group[] {
  const folder = FOLDERS.find((name) => hasPages(site, name))
  if (folder !== undefined) return [inFolder(site, folder)]
  return site.pages.includes(README) ? [aReadme(site)] : []
}

function inFolder(site: Site, folder: string): Group {
  const isOurs = folder === 'source'
  const pattern = `${folder}/{language}/**`
  return makeGroup(site, {
    folder,
    target: isOurs ? 'translations/{language}/{path}' : `${folder}/{language}/{path}`,
    // No folder in it is known to be a language's.
    exclude: isOurs ? [] : [{ pattern, has: () => false }],
    called: [],
    pairs: [],
    because: [t('layout.monolingual.folder', '{{folder}}/ holds pages', { folder })],
  })
}

function aReadme(site: Site): Group {
  return makeGroup(site, {
    folder: '',
    files: [README],
    isFlat: true,
    target: 'README.{language}.md',
    called: [],
    pairs: [],
    because: [t('layout.thereIsFile', 'There is a file {{path}}', { path: README })],
  })
}
