import { t } from '../phrases.js'
import { folderOf, isAside, nameOf } from './find/site.js'
import { bySuffix } from './find/suffix.js'
import type { Group, Layout, Site } from './layout.js'
import { movedReadmes } from './readme-moved.js'

/** A file of the project itself with versions beside it, or in a folder for them: `README.sv.md`, `docs/README.sv.md`. */
export const readme: Layout = {
  name: 'readme',
  title: () => t('layout.readme.title', 'README and its like'),
  looksFor: () =>
    t(
      'layout.readme.looksFor',
      'README.md with README.sv.md, README_sv.md or README-sv.md beside it or in docs/',
    ),
  recognise,
}

/** `README`, `CONTRIBUTING`, `CODE_OF_CONDUCT`, with or without a language. */
const README = /^(?:readme|[A-Z]{4,}[A-Z_]*)(?:[._-][\w-]*)?\.mdx?$/
const LOWER = /^readme(?:[._-][\w-]*)?\.mdx?$/i

function recognise(site: Site): readonly Group[] {
  const pages = site.pages.filter((page) => isReadme(nameOf(page)) && !isAside(folderOf(page)))
  const around = { declared: site.sourceLanguage, isSite: false }
  const found = bySuffix(site, '', around, pages)
  const wider = found.length > 0 ? bySuffix(site, '', around) : []
  const beside = found.filter((group) => !wider.some((other) => isPartOf(group, other)))
  return [...beside, ...movedReadmes(site, pages, new Set(beside.flatMap(({ sources }) => sources)))]
}

/** Whether another group takes in all pairs of a group, and more: `docs/README.sv.md` among pages like it. */
function isPartOf({ pairs }: Group, other: Group): boolean {
  const targets = new Map(other.pairs.map(({ source, target }) => [target, source]))
  return (
    other.pairs.length > pairs.length && pairs.every(({ source, target }) => targets.get(target) === source)
  )
}

function isReadme(name: string): boolean {
  return README.test(name) || LOWER.test(name)
}
