/**
 * Asides, details and tabs of Python-Markdown: a line such as `!!! note "Title"`, `??? tip` or `=== "Tab"`, and what is
 * indented by four columns below it. CommonMark takes that for a paragraph and for code. An item of a list holds
 * the same lines, so that the parser is shown the sign as the marker of one.
 */
import type { Blockquote, List, Nodes } from 'mdast'
import type { Hidden } from './mask.js'

/** Columns of the sign, and of the marker that stands for it. */
const SIGN = 4

const NAMES = String.raw`[\p{L}\p{N}_-]+(?: +[\p{L}\p{N}_-]+){0,9}`
const TITLE = String.raw`"[^"\r\n]{0,1000}"`

/** The line that begins one, with its sign and what stands behind that. */
const OPENING = new RegExp(
  String.raw`(?=[!?=]{3})(?<=^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)(?:(?:!!! |\?\?\?[ +]) ?(?:${NAMES}(?: +${TITLE})?|${TITLE})|===[ !+] ?${TITLE})[ \t]*$`,
  'gmu',
)

/** What every such line holds, so that most texts need no further look. */
const SIGNS = /(?:!!!|\?\?\?|===)[ !+]/u

/** The lines of a document that begin an aside, in order: those with something below them that is indented. */
export function asidesIn(text: string): readonly Hidden[] {
  if (!SIGNS.test(text)) return []
  return Array.from(text.matchAll(OPENING), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
    isAside: true,
  })).filter(({ start, end }) => isIndented(text, end, columnOf(text, start) + SIGN))
}

/** Whether the next line that is not blank is indented so far. */
function isIndented(text: string, from: number, columns: number): boolean {
  const [, before = ''] =
    /^[ \t]*(?:\r?\n[ \t>]*)*?\r?\n([ \t>]*)(?=[^\s>])/u.exec(text.slice(from, from + REACH)) ?? []
  return widthOf(before) >= columns
}

/** Characters within which something has to stand. */
const REACH = 500

function columnOf(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return widthOf(text.slice(start, offset))
}

/** Columns, with stops of tabs that are four apart. */
function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += sign === '\t' ? SIGN - (width % SIGN) : 1
  return width
}

/** The sign of an aside that stands before an offset, which is where its names and its title begin. */
export function signBefore(text: string, offset: number): string | undefined {
  return /(?:!!!|\?\?\?\+?|===[!+]?)(?= *$)/u.exec(text.slice(Math.max(0, offset - SIGN - 2), offset))?.[0]
}

/** Some nodes, with each list that holds asides cut into these, as quotes, and the lists between them. */
export function withAsides(nodes: readonly Nodes[], text: string, base: number): readonly Nodes[] {
  const isAside = ({ position }: Nodes) =>
    signBefore(text, base + SIGN + (position?.start.offset ?? 0)) !== undefined
  return nodes.flatMap((node): readonly Nodes[] => {
    if (node.type !== 'list' || !node.children.some(isAside)) return [node]
    const cut: (Blockquote | List)[] = []
    for (const item of node.children) {
      const last = cut.at(-1)
      if (isAside(item)) cut.push({ ...item, type: 'blockquote' } as Blockquote)
      else if (last?.type === 'list') last.children.push(item)
      else cut.push({ ...node, position: item.position, children: [item] } as List)
    }
    return cut
  })
}
