/** Blocks with a notation of their own in which texts stand: front matter, HTML, definitions. */
import type { Block, Span } from '../model.js'
import type { Nodes } from '../syntax/markdown.js'
import { firstFrom, placeAt } from '../syntax/spans.js'
import { withLineFeeds } from '../text.js'
import { addAttribute, type Cutting, spanOf } from './cutting.js'
import { directiveOf } from './directives.js'
import { type FrontmatterNotation, parseFrontmatter, TEXT_FIELDS } from './frontmatter.js'
import { gather, heed } from './gather.js'
import { cutHtml, type HtmlText, htmlSegment } from './html.js'
import { contentLines } from './lines.js'
import { traitOf } from './nodes.js'

/** Front matter: its texts are fields, and the rest of it must be alike in a twin. */
export function cutFrontmatter(node: Nodes, cutting: Cutting, notation: FrontmatterNotation): Block {
  const span = spanOf(node, cutting.base)
  const { text, starts, path, fields = TEXT_FIELDS } = cutting
  const parts = parseFrontmatter({ text, starts, path, fields }, span, notation)
  const first = cutting.segments.length
  cutting.segments.push(...parts.segments)
  cutting.messages.push(...parts.messages)
  const children: Block[] = parts.segments.map((segment, index) => ({
    type: 'field',
    trait: parts.keys[index] ?? '',
    span: segment.span,
    children: [],
    segment: first + index,
  }))
  return { type: 'frontmatter', trait: parts.trait, span, children }
}

/** A block of HTML: its tags are its trait, with a mark where each text stands. */
export function cutHtmlBlock(node: Nodes, cutting: Cutting): Block {
  const span = spanOf(node, cutting.base)
  const traits: string[] = []
  const children: Block[] = []
  for (const cut of cutHtml(cutting.text, contentLines(cutting.text, span, cutting.quotePrefixes))) {
    if (cut.type === 'directive') {
      heed(cutting, cut.directive, cutting.path, placeAt(cutting.text, cutting.starts, cut.span.start))
      continue
    }
    const child = cut.type === 'skeleton' ? undefined : htmlLeaf(cut, cutting)
    if (child) children.push(child)
    if (!cutting.isOff) traits.push(cut.type === 'skeleton' ? cut.trait : '§')
  }
  return { type: 'html', trait: traits.join(' '), span, children }
}

function htmlLeaf(cut: HtmlText, cutting: Cutting): Block | undefined {
  const { text, starts } = cutting
  const segment = htmlSegment(cut, text, starts)
  const index = gather(cutting, segment)
  if (index === undefined) return undefined
  const leaf = { span: segment.span, children: [], segment: index }
  if (cut.type === 'attribute') return { type: 'field', trait: cut.name, ...leaf }
  if (cut.kind === 'heading') return { type: 'heading', trait: String(cut.depth), ...leaf }
  return { type: cut.kind === 'cell' ? 'cell' : 'paragraph', trait: '', ...leaf }
}

/** A comment between blocks of MDX may be a directive. */
export function heedComment(expression: string, span: Span, cutting: Cutting): void {
  const directive = directiveOf(expression)
  if (directive) heed(cutting, directive, cutting.path, placeAt(cutting.text, cutting.starts, span.start))
}

/** A link definition, whose title people read. */
export function cutDefinition(node: Extract<Nodes, { type: 'definition' }>, cutting: Cutting): Block {
  const span = spanOf(node, cutting.base)
  const block: Block = { type: 'definition', trait: traitOf(node), span, children: [] }
  const inside = cutting.titles[firstFrom(cutting.titles, span.start)]
  const { title } = node
  if (!title || title.trim() === '' || !inside || inside.end > span.end) return block
  const lines = contentLines(
    cutting.text,
    { start: inside.start + 1, end: inside.end - 1 },
    cutting.quotePrefixes,
  )
  // A title whose lines cannot be told apart is left as it is.
  if (lines.length !== title.split(/\r\n|\n|\r/u).length)
    return { ...block, trait: `${block.trait} ${title}` }
  const text = withLineFeeds(title)
  const segment = addAttribute(lines, cutting, 'title', text)
  return { ...block, ...(segment !== undefined && { segment }) }
}
