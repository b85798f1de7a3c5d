/**
 * Cuts a block of HTML. It need be no whole element: blank lines cut HTML in Markdown into pieces, so that tags are
 * opened in one block and closed in another.
 */
import type { SegmentKind, Span } from '../model.js'
import { TEXT_ATTRIBUTES } from '../syntax/attributes.js'
import type { HtmlOpening } from '../syntax/html.js'
import { type HtmlPart, OPAQUE_BLOCKS, partsOf, tagKey } from '../syntax/markup.js'
import { placeAt } from '../syntax/spans.js'
import { collapse } from '../text.js'
import { type Directive, directiveOf } from './directives.js'
import { joinLines } from './lines.js'
import type { SegmentParts } from './segment.js'

/** A stretch of a block of HTML that people read: text, or the value of an attribute. */
export type HtmlText =
  | {
      readonly type: 'text'
      readonly kind: SegmentKind
      /** Of a heading, from 1. */
      readonly depth: number
      readonly lines: readonly Span[]
    }
  | {
      readonly type: 'attribute'
      readonly name: string
      readonly value: string
      readonly lines: readonly Span[]
    }

/** A stretch of a block of HTML: one to be read, one that no translator touches, or a directive. */
export type HtmlCut =
  | HtmlText
  | { readonly type: 'skeleton'; readonly trait: string }
  | { readonly type: 'directive'; readonly directive: Directive; readonly span: Span }

/** Elements that text does not go on across, those of CommonMark's sixth sort of HTML block among them. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...OPAQUE_BLOCKS,
  ...'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div'.split(
    ' ',
  ),
  ...'dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr'.split(
    ' ',
  ),
  ...'html legend li link main menu menuitem meta nav ol optgroup option p param search section select'.split(
    ' ',
  ),
  ...'source summary table tbody td tfoot th thead tr track ul'.split(' '),
])

/** Elements without an inside. */
const VOID: ReadonlySet<string> = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
)

/** Elements whose text counts as that of the element around them. */
const TRANSPARENT: ReadonlySet<string> = new Set(['p', 'div', 'center'])

/**
 * The cuts of a block, in order, from the content of its lines in the file's text. Text runs on through the tags of
 * inline elements and is cut by those of blocks; its first and last character are no white space. The attributes of
 * tags amid text belong to it; those of others are cut.
 */
export function cutHtml(text: string, lines: readonly Span[]): readonly HtmlCut[] {
  const html = joinLines(text, lines)
  const parts = partsOf(html)
  const linesOf = lineMapper(lines)
  const last = parts.at(-1)
  // Where a value never ends, nobody can tell what of it is text.
  if (last?.type === 'unfinished' && last.inQuotes)
    return [{ type: 'text', kind: 'paragraph', depth: 0, lines: linesOf({ start: 0, end: html.length }) }]
  const around = openElements()
  const cuts: HtmlCut[] = []
  let run: HtmlPart[] = []
  const endRun = (): void => {
    const { before, text: within, behind } = trimRun(run, html)
    cuts.push(...before.flatMap((part) => skeletonCuts(part, html, linesOf)))
    if (within) cuts.push({ type: 'text', ...around.role(), lines: linesOf(within) })
    cuts.push(...behind.flatMap((part) => skeletonCuts(part, html, linesOf)))
    run = []
  }
  for (const part of parts) {
    const directive =
      part.type === 'comment' ? directiveOf(html.slice(part.span.start, part.span.end)) : undefined
    const name = nameOf(part)
    if (!directive && (name === undefined || !BLOCKS.has(name))) {
      run.push(part)
      continue
    }
    endRun()
    if (directive) cuts.push({ type: 'directive', directive, span: spanOf(linesOf(part.span)) })
    else cuts.push(...skeletonCuts(part, html, linesOf))
    around.pass(part)
  }
  endRun()
  return cuts
}

/** A stretch of a block of HTML as a segment of the file's text. */
export function htmlSegment(cut: HtmlText, text: string, starts: readonly number[]): SegmentParts {
  const lines = cut.type === 'text' ? cut.lines.map((line) => withoutTrail(text, line)) : cut.lines
  const span = spanOf(lines)
  const written = cut.type === 'text' ? joinLines(text, lines) : cut.value
  const notation = cut.type === 'text' ? 'html' : 'attribute'
  return {
    kind: cut.type === 'text' ? cut.kind : 'attribute',
    notation,
    span,
    lines,
    place: placeAt(text, starts, span.start),
    text: written,
  }
}

/** White space at the ends of lines means nothing in HTML. */
function withoutTrail(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

function spanOf(lines: readonly Span[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
}

function nameOf(part: HtmlPart): string | undefined {
  if (part.type === 'element') return part.opening.name
  return part.type === 'open' || part.type === 'close' ? part.name : undefined
}

/** A run of text and inline elements, with what at its edges is no part of the text. */
interface Run {
  readonly before: readonly HtmlPart[]
  /** `undefined` when there is nothing to read in it. */
  readonly text: Span | undefined
  readonly behind: readonly HtmlPart[]
}

/**
 * Comments, line breaks and white space at the edges are no part of a text, nor is a tag there whose other half lies
 * elsewhere.
 */
function trimRun(run: readonly HtmlPart[], html: string): Run {
  if (!run.some((part) => part.type === 'text' && collapse(part.value) !== ''))
    return { before: run, text: undefined, behind: [] }
  const halves = halvesIn(run, html)
  const isText = (part: HtmlPart): boolean =>
    part.type !== 'comment' &&
    nameOf(part) !== 'br' &&
    !halves.has(part) &&
    html.slice(part.span.start, part.span.end).trim() !== ''
  const [first, last] = [run.findIndex(isText), run.findLastIndex(isText)]
  const [start = 0, end = 0] = [run[first]?.span.start, run[last]?.span.end]
  const whole = html.slice(start, end)
  return {
    before: run.slice(0, first),
    text: { start: end - whole.trimStart().length, end: start + whole.trimEnd().length },
    behind: run.slice(last + 1),
  }
}

/** The tags of a run that open what is closed elsewhere, or close what was opened elsewhere. */
function halvesIn(run: readonly HtmlPart[], html: string): ReadonlySet<HtmlPart> {
  const halves = new Set<HtmlPart>()
  const waiting = new Map<string, HtmlPart[]>()
  for (const part of run) {
    if (part.type !== 'open' && part.type !== 'close') continue
    const opened = waiting.get(part.name) ?? []
    waiting.set(part.name, opened)
    const other = part.type === 'close' ? opened.pop() : undefined
    if (other) halves.delete(other)
    else if (part.type === 'close' || !(VOID.has(part.name) || html[part.span.end - 2] === '/')) {
      halves.add(part)
      if (part.type === 'open') opened.push(part)
    }
  }
  return halves
}

/** What stays of a part without text: its trait, and the text attributes of its tag. */
function skeletonCuts(part: HtmlPart, html: string, linesOf: (span: Span) => readonly Span[]): HtmlCut[] {
  if (part.type === 'comment' || part.type === 'text') return []
  if (part.type === 'open') return openingCuts(part, linesOf)
  const end = part.type === 'element' ? part.opening.span.end : part.span.start
  const inside = collapse(html.slice(end, part.span.end))
  const opening = part.type === 'element' ? openingCuts(part.opening, linesOf) : []
  return [...opening, { type: 'skeleton', trait: part.type === 'close' ? `</${part.name}>` : inside }]
}

function openingCuts(opening: HtmlOpening, linesOf: (span: Span) => readonly Span[]): HtmlCut[] {
  const texts = opening.attributes.flatMap(({ name, value, span }): HtmlCut[] =>
    span && TEXT_ATTRIBUTES.has(name) && value.trim() !== ''
      ? [{ type: 'attribute', name, value, lines: linesOf(span) }]
      : [],
  )
  return [{ type: 'skeleton', trait: tagKey(opening) }, ...texts]
}

/** Follows the elements that are open. Closing one that is not open closes nothing; each step takes bounded time. */
function openElements() {
  // Each with the element that says what text in it is.
  const open: { readonly name: string; readonly role: string }[] = []
  const counts = new Map<string, number>()
  const count = (name: string, by: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + by)
  }
  const role = (): string => open.at(-1)?.role ?? ''
  const pass = (part: HtmlPart): void => {
    if (part.type === 'open' && !VOID.has(part.name)) {
      open.push({ name: part.name, role: TRANSPARENT.has(part.name) ? role() : part.name })
      count(part.name, 1)
    }
    if (part.type !== 'close' || !counts.get(part.name)) return
    for (let last = open.pop(); last; last = open.pop()) {
      count(last.name, -1)
      if (last.name === part.name) return
    }
  }
  return { pass, role: () => roleOf(role()) }
}

function roleOf(name: string): { readonly kind: SegmentKind; readonly depth: number } {
  const [, depth] = /^h([1-6])$/u.exec(name) ?? []
  if (depth !== undefined) return { kind: 'heading', depth: Number(depth) }
  return { kind: KINDS[name] ?? 'paragraph', depth: 0 }
}

const KINDS: Readonly<Record<string, SegmentKind>> = { li: 'item', td: 'cell', th: 'cell' }

/** From a span in the joined lines to the content of each of its lines in the file. */
function lineMapper(lines: readonly Span[]): (span: Span) => readonly Span[] {
  let at = 0
  const starts = lines.map(({ start, end }) => {
    const own = at
    at += end - start + 1
    return own
  })
  let near = 0
  return ({ start, end }) => {
    while (near > 0 && (starts[near] ?? 0) > start) near--
    while ((starts[near + 1] ?? Number.POSITIVE_INFINITY) <= start) near++
    const found: Span[] = []
    for (let line = near; line < lines.length && (starts[line] ?? 0) <= end; line++) {
      const { start: first, end: last } = lines[line] as Span
      const shift = first - (starts[line] ?? 0)
      found.push({ start: Math.max(first, start + shift), end: Math.min(last, end + shift) })
    }
    return found
  }
}
