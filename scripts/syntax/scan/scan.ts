/**
 * Reads the inline content that most texts have in one pass: words, code, links, images, emphasis, tags without
 * expressions, names in braces, hard breaks. It gives the nodes that the parser gives, or nothing: where any sign could
 * be read in another way, the parser decides. A property test holds the two together.
 */
import type { PhrasingContent } from 'mdast'
import type { Format } from '../../model.js'
import { couldHoldMath } from '../math.js'
import { attention, code } from './attention.js'
import { colon, dot, image, labelEnd, labelStart, mailSign } from './brackets.js'
import { ampersand, backslash, lineEnd } from './lines.js'
import { addText, type Construct, DOUBT, type Ground, type Scan, withoutSpace } from './state.js'
import { expression, tag } from './tags.js'

/**
 * The inline nodes of a text; `undefined` in any doubt. The text is the inside of a paragraph or heading, its lines
 * without what containers put before them.
 */
export function scanInline(text: string, format: Format, ground: Ground = {}): PhrasingContent[] | undefined {
  if (UNUSUAL.test(text) || (text.includes('$') && couldHoldMath(text))) return undefined
  if (format === 'mdx' && text.includes('<!--')) return undefined
  const scan: Scan = {
    text,
    format,
    ...ground,
    start: 0,
    from: 0,
    reach: 0,
    literal: -1,
    value: '',
    nodes: [],
    open: [],
  }
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const construct = code < 128 ? CONSTRUCTS[code] : undefined
    if (!construct) at++
    else {
      at = construct(scan, at)
      if (at === DOUBT) return undefined
    }
  }
  if (scan.open.length > 0) return undefined
  addText(scan, withoutSpace(scan, text.length))
  return scan.nodes
}

/** Controls, and noncharacters, which stand for what was hidden (`mask.ts`). */
const UNUSUAL = /[\0-\x08\x0B\f\x0E-\x1F\x7F\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/u

/** What stands at each sign; every other character is text. */
const CONSTRUCTS: readonly (Construct | undefined)[] = Object.entries({
  '\n': lineEnd,
  '\r': lineEnd,
  '!': image,
  '&': ampersand,
  '*': attention,
  '.': dot,
  ':': colon,
  '<': tag,
  '@': mailSign,
  '[': labelStart,
  '\\': backslash,
  ']': labelEnd,
  _: attention,
  '`': code,
  '{': expression,
  '~': () => DOUBT,
}).reduce<(Construct | undefined)[]>(
  (table, [sign, construct]) => {
    table[sign.charCodeAt(0)] = construct
    return table
  },
  Array.from({ length: 128 }),
)
