/** Links and images that lead nowhere. */
import type { Link, Pair } from '../model.js'
import { t } from '../phrases.js'
import { type Broken, brokenAnchors, originsOf } from './broken.js'
import type { Origin, Project } from './project.js'
import { filesOf, namesFile, routeOf } from './routes.js'
import type { Finding, Rule } from './rule.js'

/** Rule `broken-anchor`. */
export const brokenAnchor: Rule = {
  id: 'broken-anchor',
  severity: 'warning',
  whenAdded: 'error',
  about: () =>
    t(
      'rule.brokenAnchor.about',
      'A link leads to an anchor, such as a heading, that its own document or another one of the same language does not have.',
    ),
  why: () =>
    t(
      'rule.brokenAnchor.why',
      'A reader who follows it ends at the top of a page; translating a heading changes the id that is made of it.',
    ),
  findLinks: (linked) => {
    const inTarget = brokenAnchors(linked, 'target')
    const inSource = brokenAnchors(linked, 'source')
    const known = new Set(inSource.map(({ link }) => link.url))
    return [
      ...inSource.map((broken) => ({ ...noAnchor(broken), inSource: true, isShared: true })),
      // A heading that only lacks the id is where it is mended: see the rule `anchor`.
      ...inTarget
        .filter(({ heading, link }) => !heading && !known.has(link.url))
        .map((broken) => noAnchor(broken)),
    ]
  },
}

function noAnchor({ link, fragment, outline, original }: Broken): Finding {
  const id = fragment
  return {
    place: link.place,
    reason: link.url.startsWith('#')
      ? t('rule.brokenAnchor.here', 'Unexpected link to #{{id}}: this document has no such anchor', { id })
      : t('rule.brokenAnchor.there', 'Unexpected link to #{{id}}: {{file}} has no such anchor', {
          id,
          file: outline.path,
        }),
    expected: original
      ? t(
          'rule.brokenAnchor.part',
          'the part that the original has there, with the id {{id}}, or another target',
          { id },
        )
      : t('rule.brokenAnchor.id', 'the id of a heading that is there'),
  }
}

/** Rule `broken-link`. */
export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'warning',
  whenAdded: 'error',
  about: () =>
    t(
      'rule.brokenLink.about',
      'A relative link or image names a page or an image file that exists neither beside the translation nor beside the original. Addresses without a file’s ending are left to the site generator.',
    ),
  why: () =>
    t(
      'rule.brokenLink.why',
      'It stops the build of some sites and leaves readers of the others with a hole.',
    ),
  findLinks: (linked) => {
    const { project } = linked
    const [source, target] = originsOf(linked)
    const inSource = source ? missingFiles(source, project) : []
    const known = new Set(linked.source.links.map(({ url }) => url))
    return [
      ...inSource.map((finding) => ({ ...finding, inSource: true, isShared: true })),
      ...(target ? missingFiles(target, project, known) : []),
    ]
  },
}

/** The links to files that are not there, but for those that the original has too. */
function missingFiles(
  { document, pair, isTarget }: Origin,
  project: Project,
  known: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  return document.links.flatMap(({ type, url, place }: Link) => {
    const route = routeOf(url)
    if (!route || route.path === '' || known.has(url) || !namesFile(route.path)) return []
    const places = isTarget ? [pair.target, pair.source] : [pair.source]
    const files = places.flatMap((path) => filesOf(route.path, path))
    const isThere = (file: string) => project.exists(file)
    if (files.length === 0 || files.some(isThere)) return []
    if ([...themed(files, project), ...besideLanguages(files, pair, project)].some(isThere)) return []
    const found = { path: route.path, file: files[0] ?? '' }
    return [
      {
        place,
        reason:
          type === 'image'
            ? t('rule.brokenLink.image', 'Unexpected image {{path}}: there is no file {{file}}', found)
            : t('rule.brokenLink.link', 'Unexpected link to {{path}}: there is no file {{file}}', found),
        expected: t('rule.brokenLink.expected', 'the path of a file that is there'),
      },
    ]
  })
}

/** Where files that MkDocs shows beside the pages may lie: it lays what its theme holds over the folder of the pages. */
function themed(files: readonly string[], project: Project): readonly string[] {
  if (!project.exists('mkdocs.yml')) return []
  const paths = files.map((file) => file.slice(file.indexOf('/') + 1))
  return THEMES.flatMap((theme) => paths.map((path) => `${theme}/${path}`))
}

/** Where files that all languages share may lie: the i18n plugin of MkDocs shows what is beside the folders of languages in each. */
function besideLanguages(files: readonly string[], pair: Pair, project: Project): readonly string[] {
  const source = pair.source.split('/')
  const target = pair.target.split('/')
  const depth = source.findIndex((part, index) => part !== target[index])
  if (depth < 1 || !project.exists([...source.slice(0, depth - 1), 'mkdocs.yml'].join('/'))) return []
  const shared = `${source.slice(0, depth).join('/')}/`
  const folders = [source, target].map((path) => `${shared}${path[depth]}/`)
  return files.flatMap((file) => {
    const folder = folders.find((name) => file.startsWith(name))
    return folder === undefined ? [] : [`${shared}${file.slice(folder.length)}`]
  })
}

/** What sites call the folder of what they change in a theme. */
const THEMES = ['theme', 'overrides', 'docs/overrides', 'custom_theme']
