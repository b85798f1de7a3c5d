/** Where the status page leads: a file, its changes, and the command that a person runs. */
import { markup } from '../formats/escape.js'
import { shellWord } from '../printable.js'
import type { SiteReport } from './site.js'

/** Makes links into a repository's pages on the web, around markup; that alone where the address is not known. */
export interface Links {
  readonly file: (path: string, inner: string, line?: number) => string
  /** What a commit changed, or, where it is not known, what changed in a file. */
  readonly changes: (path: string, inner: string, commit?: string) => string
}

/** The links of a report. Only `https:` and `http:` addresses are linked. */
export function linksOf({ repository }: Pick<SiteReport, 'repository'>): Links {
  const base = /^https?:\/\/[^\s"'<>]+$/u.exec(repository ?? '')?.[0].replace(/\/+$/u, '')
  // GitLab keeps its own pages apart from the names of projects.
  const own = base?.includes('gitlab') ? `${base}/-` : base
  const link = (path: string, inner: string) =>
    own === undefined ? inner : `<a href="${markup(`${own}/${path}`)}">${inner}</a>`
  const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/')
  return {
    file: (path, inner, line) =>
      link(`blob/HEAD/${encoded(path)}${line === undefined ? '' : `?plain=1#L${line}`}`, inner),
    changes: (path, inner, commit) =>
      own === undefined
        ? ''
        : link(
            commit === undefined ? `commits/HEAD/${encoded(path)}` : `commit/${encodeURIComponent(commit)}`,
            inner,
          ),
  }
}

/** A path, which runs from left to right in every language, and that a line may break behind slashes. */
export function pathName(path: string): string {
  return `<bdi dir="ltr">${markup(path).replaceAll('/', '/<wbr>')}</bdi>`
}

/** The command that shows the work in a file, in the type of code. */
export function reviewCommand(path: string): string {
  return `<code dir="ltr">${markup(`npx tvilling review ${shellWord(path)}`)}</code>`
}
