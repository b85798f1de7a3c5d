/** Headings, paragraphs and cells: the blocks whose inside is text. */
import type { Block, Notation, SegmentKind, Span } from '../model.js'
import type { Nodes } from '../syntax/markdown.js'
import { isWithoutText, placeablesIn } from '../syntax/placeables.js'
import { firstFrom } from '../syntax/spans.js'
import { addAttribute, addSegment, type Cutting, withoutText } from './cutting.js'
import { cutRuns, type Mark, type Run } from './fences.js'
import { contentLines, joinLines } from './lines.js'
import { bracketIds } from './nodes.js'

/** A block whose inside is a text, unless marks cut it into several or there is nothing to translate in it. */
export function cutLeaf(block: Block, node: Nodes, kind: SegmentKind, cutting: Cutting): Block {
  const span =
    kind === 'heading' || kind === 'cell' ? contentOf(block.span, cutting) : behindCheck(block.span, cutting)
  if (!span) return block
  const lines = contentLines(cutting.text, span, cutting.quotePrefixes)
  const runs = block.type === 'paragraph' ? cutRuns(cutting.text, lines) : []
  if (runs.some(({ type }) => type !== 'text')) return withMarks(block, runs, kind, cutting)
  const first = cutting.text.slice(lines[0]?.start ?? span.end, (lines[0]?.start ?? span.end) + 4)
  if (!WORDS.test(first) && 'children' in node && isWithoutText(node.children))
    return withoutText(block, node, joinLines(cutting.text, lines))
  const segment = addSegment(lines, kind, cutting, () => [
    ...('children' in node ? placeablesIn(node.children, cutting.definitions) : []),
    ...bracketIds(node),
  ])
  if (segment === undefined) return block
  // What is left before a text is a task's check or definitions, unless it is the mark of a heading or a cell.
  const isMarked = kind === 'cell' || cutting.text[block.span.start] === '#'
  const start = isMarked ? block.span.start : (lines[0]?.start ?? span.start)
  return { ...block, span: { start, end: block.span.end }, segment }
}

/** What begins so has words or code, whatever follows. */
const WORDS = /^(?:[*_]{1,2}|["'«„“‘「『（([¿¡])?[\p{L}\p{N}\x60]/u

/** A paragraph that marks cut into several, with the texts that the marks hold. */
function withMarks(block: Block, runs: readonly Run[], kind: SegmentKind, cutting: Cutting): Block {
  const children = runs.map((run): Block => {
    const span = {
      start: run.lines[0]?.start ?? block.span.start,
      end: run.lines.at(-1)?.end ?? block.span.end,
    }
    if (run.type !== 'text') return cutMark(run, span, kind, cutting)
    const segment = addSegment(run.lines, kind, cutting)
    return { type: 'paragraph', trait: '', span, children: [], ...(segment !== undefined && { segment }) }
  })
  return { ...block, children }
}

/** A mark; a title stands for the mark itself, the values of attributes are parts of it. */
function cutMark({ type, texts, trait }: Mark, span: Span, kind: SegmentKind, cutting: Cutting): Block {
  const notation: Notation = type === 'fence' ? 'attribute' : 'argument'
  const [title] = texts.filter(({ attribute }) => attribute === undefined)
  const segment = title && addSegment([title.span], kind, cutting)
  const children = texts.flatMap(({ span: value, attribute }): Block[] => {
    if (attribute === undefined) return []
    const index = addAttribute([value], cutting, notation)
    if (index === undefined) return []
    return [{ type: 'field', trait: attribute, span: value, children: [], segment: index }]
  })
  return { type, trait, span, children, ...(segment !== undefined && { segment }) }
}

/** The inside of a heading or cell; `undefined` when it is empty. */
function contentOf(span: Span, { contents }: Cutting): Span | undefined {
  const content = contents[firstFrom(contents, span.start)]
  return content && content.end <= span.end ? content : undefined
}

/** A paragraph without the task list's check before it, which mdast leaves in when markup follows. */
function behindCheck(span: Span, { taskChecks }: Cutting): Span {
  const check = taskChecks[firstFrom(taskChecks, span.start)]
  return check?.start === span.start ? { start: check.end, end: span.end } : span
}
