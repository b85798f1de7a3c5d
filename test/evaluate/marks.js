/**
 * What stands in a document besides its texts and must stand in a twin too: shortcodes, alert marks, tags, code. The
 * answers count them as text; the product tells of them by the rules of `check` that compare blocks.
 */
import { commonSubsequence } from '../../dist/syntax/diff.js'

const MARKS = ['frontmatter', 'shortcode', 'fence', 'html', 'component', 'expression', 'esm', 'math', 'code']

/**
 * Pairs the marks of two documents: equal ones in the order of the segments that belong together, then equal ones
 * wherever they stand, then unlike ones of one type between the same neighbours. `partners` has the index of a source
 * segment for that of a target segment that translates it. Of a mark with something inside, what is before it counts.
 */
export function pairMarks(source, target, partners) {
  const left = itemsOf(source, (segment) => `§${segment}`)
  const right = itemsOf(target, (segment) => `§${partners.get(segment) ?? 'none'}`)
  const keys = (items) => items.map(({ key }) => key)
  const partnerOf = new Map(commonSubsequence(keys(left), keys(right)))
  const taken = new Set(partnerOf.values())
  const isFree = new Set([...right.keys()].filter((j) => !taken.has(j)))
  const join = (i, j) => {
    partnerOf.set(i, j)
    isFree.delete(j)
  }
  left.forEach(({ key }, i) => {
    const j = partnerOf.has(i) ? undefined : [...isFree].find((at) => right[at].key === key)
    if (j !== undefined) join(i, j)
  })
  let behind = -1
  left.forEach(({ mark }, i) => {
    if (!partnerOf.has(i) && mark)
      for (let j = behind + 1; isFree.has(j) && !partnerOf.has(i); j++) if (right[j].mark?.type === mark.type) join(i, j)
    behind = partnerOf.get(i) ?? behind
  })
  return {
    pairs: left.flatMap(({ mark }, i) => (mark && partnerOf.has(i) ? [[mark, right[partnerOf.get(i)].mark]] : [])),
    lost: left.flatMap(({ mark }, i) => (mark && !partnerOf.has(i) ? [mark] : [])),
    added: right.flatMap(({ mark }, j) => (mark && isFree.has(j) ? [mark] : [])),
  }
}

/** Marks that differ between source and target since the source changed; what differed before is known. */
export function changedMarks(before, now) {
  const differing = ({ pairs }) => pairs.filter(([a, b]) => a.name !== b.name)
  const known = differing(before).map(([a, b]) => `${a.name} ${b.span.start}`)
  return {
    changed: differing(now).filter(([a, b]) => !known.includes(`${a.name} ${b.span.start}`)),
    lost: without(now.lost, before.lost, ({ name }) => name),
    added: without(now.added, before.added, ({ span }) => span.start),
  }
}

/** The marks that are not among those known, repeats counted. */
function without(marks, known, keyOf) {
  const rest = known.map(keyOf)
  return marks.filter((mark) => {
    const at = rest.indexOf(keyOf(mark))
    if (at !== -1) rest.splice(at, 1)
    return at === -1
  })
}

/** Segments and marks in the order of the document. */
function itemsOf(document, segmentKey) {
  const items = []
  const visit = (block) => {
    if (isMark(block)) items.push({ key: nameOf(block), mark: markOf(block) })
    if (block.segment !== undefined) items.push({ key: segmentKey(block.segment) })
    for (const child of block.children) visit(child)
  }
  visit(document.root)
  return items
}

/** Front matter with texts is no mark: what else it says is each version's own. */
function isMark({ type, children }) {
  return MARKS.includes(type) && !(type === 'frontmatter' && children.length > 0)
}

function markOf(block) {
  const end = block.children[0]?.span.start ?? block.span.end
  return { type: block.type, name: nameOf(block), span: { start: block.span.start, end } }
}

/** Of code its language and what it does: comments may be translated, and how it is shown is each version's own. */
function nameOf({ type, trait }) {
  if (type !== 'code') return `${type} ${trait}`
  const [language, , ...code] = trait.split('\n')
  return [type, language, ...code.map(withoutComment)].join('\n').replace(/\s+/gu, ' ')
}

function withoutComment(line) {
  return line.replace(/(?:^|\s)(?:\/\/|#|\/\*|<!--).*$/u, '')
}
