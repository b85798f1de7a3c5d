/**
 * Lines of a paragraph that are no text: container fences such as `:::note[Title]`, `::: tip Title` and `:::`, with
 * which Docusaurus, Starlight and VitePress mark asides; `/// note | Title` and `///` or `!!! note "Title"`,
 * with which Python-Markdown does;
 * `[!NOTE]`, with which GitHub does; leaf directives, `::name[label]{attributes}`; tags of template languages,
 * `{{< tabs >}}` or `{% endif %}`; and what takes in code or a text from another file, `<<< @/src/ferry.js` and
 * `@[code](@/src/ferry.js)` in VitePress and VuePress, `--8<-- "ferry.md"` in MkDocs. Markdown takes them for lines of the
 * paragraphs that they stand in or beside.
 */
import type { Span } from '../model.js'
import { signBefore } from '../syntax/asides.js'
import { BLOCK_TAG, TEXT_VALUE } from '../syntax/opaque.js'
import { joinLines } from './lines.js'

/** A stretch of a mark that people read: a title, or the value of the attribute with that name. */
interface MarkText {
  readonly span: Span
  readonly attribute?: string
}

/** Lines that are no text, what people read in them, and the rest, which must be alike in a twin. */
export interface Mark {
  readonly type: 'fence' | 'shortcode' | 'code'
  readonly lines: readonly Span[]
  readonly texts: readonly MarkText[]
  readonly trait: string
}

/** Neighbouring lines of a paragraph that are text, or one mark. */
export type Run = { readonly type: 'text'; readonly lines: readonly Span[] } | Mark

/** Cuts the lines of a paragraph into runs. Without a mark there is one. */
export function cutRuns(text: string, lines: readonly Span[]): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < lines.length; ) {
    const mark = markAt(text, lines.slice(at))
    const last = runs.at(-1)
    const line = lines[at] as Span
    if (mark) runs.push(mark)
    else if (last?.type === 'text') runs[runs.length - 1] = { type: 'text', lines: [...last.lines, line] }
    else runs.push({ type: 'text', lines: [line] })
    at += mark?.lines.length ?? 1
  }
  return runs
}

/** The first patterns have a title of words, or a label. Words end before white space, so that there is one way to read each. */
const FENCES: readonly RegExp[] = [
  /^:{3,}[ \t]*$/u,
  /^:{3,}[ \t]*[a-z][\w-]*(?:\[(?<label>[^\]]*)\]|[ \t]+(?<words>[^{\s](?:[^{]*[^{ \t])?))?(?<rest>[ \t]*(?:\{.*\}[ \t]*)?)$/u,
  /^\/{3,}(?:[ \t]*[a-z][\w-]*(?:[ \t]*\|(?:[ \t]*(?<words>\S(?:.*[^ \t])?))?)?)?(?<rest>[ \t]*)$/u,
  /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][+-]?(?:[ \t]+(?<words>\S(?:.*[^ \t])?))?(?<rest>[ \t]*)$/iu,
  /^::[a-z][\w-]*(?=[[{])(?:\[(?<label>[^\]]*)\])?(?<rest>(?:\{.*\})?[ \t]*)$/u,
]

/** The mark that some lines begin with. */
function markAt(text: string, lines: readonly Span[]): Mark | undefined {
  const [line] = lines
  if (!line) return undefined
  const aside = signBefore(text, line.start)
  if (aside !== undefined) return fenceAt(text, line, [ASIDE], aside)
  const sign = text[line.start]
  if (sign === undefined || !':/[{<@-'.includes(sign)) return undefined
  if ('<@-'.includes(sign)) return inclusionAt(text, line)
  return sign === '{' ? shortcodeAt(text, lines) : fenceAt(text, line, FENCES)
}

/** What another file gives is no text here; its block is one of code in the language `include`. */
function inclusionAt(text: string, line: Span): Mark | undefined {
  const written = text.slice(line.start, line.end)
  if (!INCLUSION.test(written)) return undefined
  return { type: 'code', lines: [line], texts: [], trait: `include\n\n${written.trim()}` }
}

const INCLUSION = /^(?:<<<[ \t]*[@.\w]\S*\.\w.*|@\[code[^\]]*\]\(.*\)|-{1,3}8<-{1,3}[ \t]+(["']).*\1)[ \t]*$/u

/** What stands behind the sign of an aside of Python-Markdown. */
const ASIDE = /^[^"]*(?:"(?<words>[^"]*))?(?<rest>"?[ \t]*)$/u

function fenceAt(text: string, line: Span, patterns: readonly RegExp[], sign?: string): Mark | undefined {
  const written = text.slice(line.start, line.end)
  const found = patterns.map((pattern) => pattern.exec(written)).find((match) => match !== null)
  if (!found) return undefined
  const { label, words, rest = '' } = found.groups ?? {}
  const title = label ?? words ?? ''
  const end = line.end - rest.length - (label === undefined ? 0 : 1)
  const titles = title.trim() === '' ? [] : [{ span: { start: end - title.length, end } }]
  const behind = { start: line.end - rest.length, end: line.end }
  const mark = markOf('fence', text, [line], [...titles, ...valuesIn(text, behind)])
  // Python-Markdown takes the names in either case.
  return sign === undefined
    ? mark
    : { ...mark, trait: `${sign} ${mark.trait.replace(/""$/u, '').toLowerCase()}`.trim() }
}

/** Tags that fill some lines, and nothing else. */
function shortcodeAt(text: string, lines: readonly Span[]): Mark | undefined {
  const tags = TAGS.exec(joinLines(text, lines))?.[0]
  if (tags === undefined) return undefined
  const own = lines.slice(0, tags.trimEnd().split('\n').length)
  return markOf(
    'shortcode',
    text,
    own,
    own.flatMap((line) => valuesIn(text, line)),
  )
}

const TAGS = new RegExp(`^(?:${BLOCK_TAG}[ \\t]*)+(?=\\n|$)`, 'u')

function valuesIn(text: string, span: Span): readonly MarkText[] {
  const written = text.slice(span.start, span.end)
  return Array.from(written.matchAll(TEXT_VALUE), (found): MarkText => {
    const [whole, attribute = '', value = ''] = [found[0], found[1], found[2] ?? found[3]]
    const end = span.start + found.index + whole.length - 1
    return { span: { start: end - value.length, end }, attribute }
  }).filter((one) => text.slice(one.span.start, one.span.end).trim() !== '')
}

/** A mark with what it has besides its texts. */
function markOf(type: Mark['type'], text: string, lines: readonly Span[], texts: readonly MarkText[]): Mark {
  const parts = lines.map(({ start, end }) => {
    const own = texts.filter(({ span }) => span.start >= start && span.end <= end)
    const ends = [...own.map(({ span }) => span.start), end]
    return [start, ...own.map(({ span }) => span.end)].map((from, at) => text.slice(from, ends[at])).join('')
  })
  return { type, lines, texts, trait: parts.join('\n').trim().replace(TITLE_SIGNS, '$1$2') }
}

/** What is left of a title around an aside: one with a title is the same aside as one without. */
const TITLE_SIGNS = /^(:{3,}[ \t]*[a-z][\w-]*)\[\]|^(\/{3,}(?:[^|]*[^| \t])?)[ \t]*\|$/u
