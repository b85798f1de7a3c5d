/** A target as a page to look at, with one unit marked. It says nothing to anything: no script, no request, no link. */
import { hash } from 'node:crypto'
import type { Document, Pair, Span, Unit } from '../model.js'
import { directionOf } from '../syntax/direction.js'
import { parseMarkdown, syntaxProblem } from '../syntax/markdown.js'
import { leadingMarks } from '../syntax/spans.js'
import { safeHtml } from './hast.js'

/** What is shown: the target, or its source while there is none. */
interface Previewed {
  readonly pair: Pair
  readonly source: Document
  readonly target?: Document | undefined
  readonly units: readonly Unit[]
}

/** The page of a version as a document of HTML; `unit` is the id of the unit that is marked. */
export function previewOf(
  { pair, source, target, units }: Previewed,
  unit: string,
  sourceLanguage = '',
): string {
  const document = target ?? source
  const meant = units.find(({ id }) => id === unit)
  const segment = target ? meant?.targets[0] : meant?.source
  const language = target ? pair.language : sourceLanguage
  const body =
    document.format === 'catalogue' ? messages(document, segment?.span) : page(document, segment?.span)
  return `<!doctype html><html lang="${escaped(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8"><title>${escaped(document.path)}</title><style>${STYLE}</style></head><body>${body}</body></html>`
}

/** The policy that a preview is served with: its own style and nothing else. */
export const PREVIEW_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', style(), 'base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ')

function page({ text, format }: Document, mark: Span | undefined): string {
  const base = leadingMarks(text)
  try {
    const { root } = parseMarkdown(text.slice(base), format === 'mdx' ? 'mdx' : 'markdown')
    return safeHtml(root, mark && { start: mark.start - base, end: mark.end - base })
  } catch (error) {
    if (!syntaxProblem(error)) throw error
    return `<pre>${escaped(text)}</pre>`
  }
}

function messages({ segments }: Document, mark: Span | undefined): string {
  const rows = segments.map(({ key = '', text, span }) => {
    const id = span.start === mark?.start ? ' id="here"' : ''
    return `<dt><code>${escaped(key)}</code></dt><dd${id}>${escaped(text)}</dd>`
  })
  return `<dl>${rows.join('')}</dl>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
}

const STYLE = style()

function style(): string {
  return [
    ':root{color-scheme:light dark;--line:#8886;--mark:#f4d35e55;--accent:#b7791f}',
    'body{font:1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:1.25rem auto;padding:0 1.25rem;overflow-wrap:anywhere}',
    'h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.4em 0 .5em}',
    'pre,code{font-family:ui-monospace,monospace;font-size:.9em}',
    'pre{overflow-x:auto;white-space:pre-wrap;border:1px solid var(--line);border-radius:.4rem;padding:.6rem .8rem}',
    'table{border-collapse:collapse}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:start}',
    'blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}',
    '.box{border:1px dashed var(--line);border-radius:.4rem;padding:.4rem .6rem;margin:.6rem 0}span.box{padding:0 .3rem}',
    '.label{font:.8rem ui-monospace,monospace;opacity:.75;border:1px solid var(--line);border-radius:.3rem;padding:0 .3rem}',
    '.link{text-decoration:underline;text-underline-offset:.15em}',
    '#here{background:var(--mark);outline:2px solid var(--accent);outline-offset:.25rem;border-radius:.15rem;scroll-margin:35vh}',
  ].join('')
}
