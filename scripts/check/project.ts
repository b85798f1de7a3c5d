/** Where the links of a document lead among the other files of its project. */
import type { Pair } from '../model.js'
import type { Outline } from './outline.js'
import { filesOf, type Route, routeOf, stemOf } from './routes.js'

/** What a rule may ask of the files around a pair. Paths are those of the project. */
export interface Project {
  readonly exists: (path: string) => boolean
  /** The version of a source in a language, where its file exists. */
  readonly versionOf: (source: string, language: string) => string | undefined
  /** The source that a file is a version of. */
  readonly originalOf: (target: string) => string | undefined
  /** The sources whose path, without the names of index pages, ends with a route. */
  readonly sourcesAt: (route: string) => readonly string[]
  /** The outline of a document that a link of this pair leads to; `undefined` when it cannot be read. */
  readonly outlineOf: (path: string) => Outline | undefined
}

/** A document that has links: the source of a pair, or its version in a language. */
export interface Origin {
  readonly pair: Pair
  readonly document: Outline
  readonly isTarget: boolean
}

/**
 * The documents that a route can mean; several when it depends on the site generator which of them. None when
 * nothing says for certain where it leads.
 */
export function documentsAt({ path }: Route, origin: Origin, project: Project): readonly string[] {
  const { document, pair, isTarget } = origin
  if (path === '') return [document.path]
  if (path.startsWith('/')) return pagesAt(path, origin, project)
  const places = isTarget ? [document.path, pair.source] : [document.path]
  const found = places.flatMap((place) => filesOf(path, place)).find((file) => project.exists(file))
  if (found === undefined || !/\.(?:mdx?|markdown)$/iu.test(found)) return []
  const version = isTarget ? project.versionOf(found, pair.language) : undefined
  return version === undefined ? [found] : [version, found]
}

/** An address from the top of the site: the page's version in its language, or the original where it is not named. */
function pagesAt(path: string, { pair, isTarget }: Origin, project: Project): readonly string[] {
  const [, named, rest = ''] = LANGUAGE.exec(path) ?? []
  const [source, ...others] = project.sourcesAt(stemOf(rest.replace(/\/$/u, '')))
  if (source === undefined || others.length > 0) return []
  const version = isTarget ? project.versionOf(source, pair.language) : undefined
  if (version === undefined) return [source]
  return named?.toLowerCase() === pair.language.toLowerCase() ? [version] : [version, source]
}

const LANGUAGE = /^\/+(?:([a-z]{2}(?:-[a-z\d]{2,8})?)(?=\/))?\/*(.*)$/isu

/** The documents that the links of a pair lead to, as far as their anchors are asked for. */
export function linkedDocuments(origins: readonly Origin[], project: Project): readonly string[] {
  const found = origins.flatMap((origin) =>
    origin.document.links.flatMap(({ url }) => {
      const route = routeOf(url)
      if (!route || route.path === '' || route.fragment === '') return []
      return documentsAt(route, origin, project).flatMap((path) => [path, project.originalOf(path) ?? path])
    }),
  )
  return [...new Set(found)]
}
