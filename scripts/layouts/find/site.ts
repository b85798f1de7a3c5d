import { lowerBound } from '../../syntax/spans.js'
import { compare } from '../../text.js'
import type { Site } from '../layout.js'

const PAGE = /\.mdx?$/

/** A site from a plain list of paths and a function that reads a small text. */
export function openSite(
  paths: readonly string[],
  read: (path: string) => string | undefined,
  sourceLanguage?: string,
): Site {
  const sorted = paths.toSorted(compare)
  const pages = sorted.filter((path) => PAGE.test(path))
  return {
    paths: sorted,
    pages,
    everyPage: pages,
    known: new Set(sorted),
    read,
    ...(sourceLanguage !== undefined && { sourceLanguage }),
  }
}

/** The same site without some of its pages, for what else there is to recognise. */
export function withoutPages(site: Site, files: ReadonlySet<string>): Site {
  return { ...site, pages: site.pages.filter((page) => !files.has(page)) }
}

/** The pages in a folder and below it; of the whole site for the empty path. */
export function pagesUnder({ pages }: Pick<Site, 'pages'>, folder: string): readonly string[] {
  if (folder === '') return pages
  // "0" is the character behind "/".
  return pages.slice(firstFrom(pages, `${folder}/`), firstFrom(pages, `${folder}0`))
}

function firstFrom(sorted: readonly string[], path: string): number {
  return lowerBound(sorted.length, (index) => (sorted[index] ?? '') < path)
}

/** Whether there is a page in a folder or below it. */
export function hasPages(site: Site, folder: string): boolean {
  const { pages } = site
  return pages[firstFrom(pages, `${folder}/`)]?.startsWith(`${folder}/`) ?? false
}

/** A path in a folder, which may be the root. */
export function inside(folder: string, path: string): string {
  return folder === '' || path === '' ? folder + path : `${folder}/${path}`
}

/** The folder that a file or folder lies in; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The last name of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Whether a folder holds material for tests or the work of others, so that a site in it is not the project's. */
export function isAside(folder: string): boolean {
  return folder.split('/').some((name) => ASIDE.test(name))
}

const ASIDE =
  /^(?:_*(?:tests?|e2e|fixtures?|mocks?|snapshots?)_*|testdata|spec|specs|vendor|third[_-]party|bower_components|venv|site-packages)$/i

/** Whether a folder says that it holds translations. */
export function isForTranslations(folder: string): boolean {
  return FOR_TRANSLATIONS.test(folder)
}

const FOR_TRANSLATIONS =
  /(?:^|[/_.-])(?:i18n|l10n|locales?|lang|languages?|translat(?:ions?|ed))(?:[/_.-]|$)/i

/** Whether a path can stand in a pattern and in a template as it is. */
export function isPlain(path: string): boolean {
  return !/[*?{}[\]\\]|^!/u.test(path)
}

/** At most so many of a list, from all over it. */
export function sample<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.ceil(list.length / most))
  return list.filter((_, at) => at % step === 0)
}
