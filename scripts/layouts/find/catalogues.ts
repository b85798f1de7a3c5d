/** Catalogues of messages, as JSON, that lie in folders of their languages. */
import { t } from '../../phrases.js'
import { compare } from '../../text.js'
import type { Found, Group, Site } from '../layout.js'
import { type Called, isAkin, languageOf } from './language.js'
import { inside } from './site.js'

/** The catalogues in a folder, when those of the sources' language are there too. */
export function cataloguesIn(site: Site, folder: string, source: string): readonly Group[] {
  const languages = languagesIn(site, folder)
  const original = languages.find(({ tag }) => isAkin(tag, source))
  if (!original) return []
  const home = `${inside(folder, original.name)}/`
  const sources = site.paths.filter((path) => path.startsWith(home) && path.endsWith('.json'))
  const pairs = languages
    .filter((language) => language !== original)
    .flatMap(({ tag, name }) =>
      sources.map((path): Found => {
        const target = inside(folder, `${name}/${path.slice(home.length)}`)
        return { source: path, target, language: tag }
      }),
    )
    .filter(({ target }) => site.known.has(target))
  if (pairs.length === 0) return []
  const used = languages.filter(({ tag }) => pairs.some(({ language }) => language === tag))
  return [
    {
      source: `${home}**/*.json`,
      target: `${inside(folder, '{language}')}/{path}`,
      exclude: [],
      names: Object.fromEntries(used.map(({ tag, name }) => [tag, name])),
      sources,
      pairs,
      language: source,
      rivals: [],
      because: [
        t('layout.holdCatalogues', '{{folder}} and the folders beside it hold catalogues of messages', {
          folder: home,
        }),
      ],
    },
  ]
}

/** The languages that have a folder with catalogues directly in a folder. */
function languagesIn({ paths }: Site, folder: string): readonly Called[] {
  const start = folder === '' ? '' : `${folder}/`
  const below = paths.filter((path) => path.startsWith(start) && path.endsWith('.json'))
  const names = new Set(below.map((path) => path.slice(start.length, path.indexOf('/', start.length))))
  return [...names].flatMap((name) => languageOf(name) ?? []).toSorted((a, b) => compare(a.tag, b.tag))
}
