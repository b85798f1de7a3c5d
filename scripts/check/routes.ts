/** From the target of a link to the files that it can mean. */
import { posix } from 'node:path'

/** A link's target, taken apart. */
export interface Route {
  /** Empty for a link within the document. */
  readonly path: string
  /** Without `#`. */
  readonly fragment: string
}

/** Takes the target of a link apart; a query means nothing to a file. `undefined` when it is made when the site is. */
export function routeOf(url: string): Route | undefined {
  if (MADE.test(url)) return undefined
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/su.exec(url) ?? []
  try {
    return { path: decodeURI(path), fragment }
  } catch {
    return undefined
  }
}

/** Templates, and names that stand for folders: `@site/docs`, `~/assets`, `$lib`. */
const MADE = /[{}<>]|^[@~$]|^[^#?]*%[^\da-f]/iu

/**
 * The files that a path can mean from a document, the likeliest first: as the path of a file, and as a route from
 * the page's own address, which may end with the page's name as with that of a folder. An absolute path gives none.
 * In `start.de.md`, `ferry.md` may be what readers are shown of `ferry.de.md`.
 */
export function filesOf(path: string, document: string): readonly string[] {
  if (path.startsWith('/')) return []
  const folder = posix.dirname(document)
  const folders = [folder, stemOf(document)]
  const joined = folders.map((base) => posix.join(base, path)).filter((file) => !file.startsWith('..'))
  const files = joined.flatMap((file) => [file, ...(hasExtension(file) ? otherPages(file) : pagesAt(file))])
  const [, ending] = /(\.[^./]+)\.[^./]+$/u.exec(document) ?? []
  return ending === undefined
    ? files
    : files.flatMap((file) => [file, file.replace(/(?=\.[^./]+$)/u, ending)])
}

/** Whether a path names a file that has to be there: a page or an image, by its extension. */
export function namesFile(path: string): boolean {
  return !path.startsWith('/') && FILES.test(path)
}

/**
 * The part of a path that the addresses of pages end with: `guide/start` of `docs/guide/start.md` and
 * `docs/guide/start/index.md`.
 */
export function stemOf(path: string): string {
  return path.replace(/\.(?:mdx?|markdown|html?)$/iu, '').replace(/(?:^|\/)(?:_?index|readme)$/iu, '')
}

const FILES = /\.(?:mdx?|markdown|png|jpe?g|gif|svg|webp|avif)$/iu

/** Names that a page may have that stands for its folder. */
const INDEX = ['index.md', 'index.mdx', '_index.md', 'README.md', 'readme.md', '_index.html']

function hasExtension(path: string): boolean {
  return /\.(?:mdx?|markdown|html?)$/iu.test(path)
}

function pagesAt(path: string): readonly string[] {
  const bare = path.replace(/\/$/u, '')
  return [`${bare}.md`, `${bare}.mdx`, ...INDEX.map((name) => posix.join(bare, name))]
}

/** A link to `start.md` may mean `start.mdx`, and one to `start.html` the page that it is made of. */
function otherPages(path: string): readonly string[] {
  const bare = path.replace(/\.(?:mdx?|markdown|html?)$/iu, '')
  return [
    `${bare}.md`,
    `${bare}.mdx`,
    ...(/(?:^|\/)(?:index|readme)$/iu.test(bare) ? pagesAt(posix.dirname(bare)) : []),
  ]
}
