/** What containers put before the lines of what they hold. */
import type { Block } from '../model.js'

/**
 * What a further line needs to be in the same containers as what stands at an offset: markers of lists are spaces, a
 * footnote's label is four, and the check of a task is no container.
 */
export function containerPrefix(text: string, offset: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const before = offset === 0 ? '' : text.slice(lineStart, offset)
  return before
    .replaceAll('\uFEFF', '')
    .replace(/>(?![ \t])/gu, '> ')
    .replace(FOOTNOTE_LABEL, '    ')
    .replace(TASK_CHECK, '')
    .replace(/[^>\t]/gu, ' ')
}

const FOOTNOTE_LABEL = /\[\^(?:[^\]\\]|\\.)*\]:[ \t]*/gu

const TASK_CHECK = /\[[ \txX]\][ \t]*/gu

/** What all children of a container have before them: the shortest prefix, since each may be indented further. */
export function innerPrefix({ type, children }: Block, text: string): string {
  if (type === 'root') return ''
  const prefixes = children.map(({ span }) => containerPrefix(text, span.start))
  return prefixes.reduce(
    (least, prefix) => (expandTabs(prefix).length < expandTabs(least).length ? prefix : least),
    prefixes[0] ?? '',
  )
}

/** How far a child is indented within its container, where that has no meaning. */
export function ownIndent(child: Block, container: Block, text: string): string {
  const inner = expandTabs(innerPrefix(container, text))
  return expandTabs(containerPrefix(text, child.span.start)).slice(inner.length)
}

/** Some lines, the first without a prefix, from behind one prefix to behind another. */
export function reindent(text: string, from: string, to: string, eol: string): string {
  const [first = '', ...rest] = text.split(/\r\n|\n|\r/u)
  const bare = rest.map((line) => behindPrefix(line, expandTabs(from)))
  return [first, ...bare.map((line) => (line === '' ? to.trimEnd() : to + line))].join(eol)
}

/** A prefix with spaces for tabs, whose stops are four columns apart. */
function expandTabs(prefix: string): string {
  let expanded = ''
  for (const sign of prefix) expanded += sign === '\t' ? ' '.repeat(4 - (expanded.length % 4)) : sign
  return expanded
}

/** A line may do with less of its prefix: a blank one, a lazy one, `>` without a space. Tabs count as columns. */
function behindPrefix(line: string, prefix: string): string {
  let at = 0
  let column = 0
  let left = 0
  for (const sign of prefix) {
    if (left > 0) left--
    else if (line[at] === sign) at++
    else if (sign === ' ' && line[at] === '\t') {
      left = 3 - (column % 4)
      at++
    } else continue
    column++
  }
  return ' '.repeat(left) + line.slice(at)
}
