/** Where the status page leads: a file, its changes, and the command that a person runs. */
import { markup } from '../formats/escape.js'
import { shellWord } from '../printable.js'
import type { SiteReport } from './site.js'

/** Makes links into a repository's pages on the web; text alone where the address is not known. */
export interface Links {
  readonly file: (path: string, text: string, line?: number) => string
  /** What a commit changed, or, where it is not known, what changed in a file. */
  readonly changes: (path: string, text: string, commit?: string) => string
}

/** The links of a report. Only `https:` and `http:` addresses are linked. */
export function linksOf({ repository }: Pick<SiteReport, 'repository'>): Links {
  const base = /^https?:\/\/[^\s"'<>]+$/u.exec(repository ?? '')?.[0].replace(/\/+$/u, '')
  // GitLab keeps its own pages apart from the names of projects.
  const own = base?.includes('gitlab') ? `${base}/-` : base
  const link = (path: string, text: string) =>
    own === undefined ? breakable(text) : `<a href="${markup(`${own}/${path}`)}">${breakable(text)}</a>`
  const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/')
  return {
    file: (path, text, line) =>
      link(`blob/HEAD/${encoded(path)}${line === undefined ? '' : `?plain=1#L${line}`}`, text),
    changes: (path, text, commit) =>
      own === undefined
        ? ''
        : link(
            commit === undefined ? `commits/HEAD/${encoded(path)}` : `commit/${encodeURIComponent(commit)}`,
            text,
          ),
  }
}

/** A path, or words, that a line may break behind slashes. */
export function breakable(text: string): string {
  return markup(text).replaceAll('/', '/<wbr>')
}

/** The command that shows the work in a file, in the type of code. */
export function reviewCommand(path: string): string {
  return `<code>${markup(`npx tvilling review ${shellWord(path)}`)}</code>`
}
