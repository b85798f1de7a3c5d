/**
 * The passages of a page that a reader would call one text each, found with remark alone, so that what the product
 * finds is held against something else.
 */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const PROCESSORS = {
  md: unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter),
  mdx: unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkMdx),
}

/** Keys of front matter that readers see. */
const FIELD = /^(title|description): (?<value>["']?\S.*)$/gmu

/** A page's tree by remark; throws where it is not valid. */
export function treeOf({ text, format }) {
  return PROCESSORS[format].parse(text)
}

/**
 * Paragraphs, headings, cells and fields that hold a text, in order: `{ kind, start, end, text, depth, isTop }`. `text` is as
 * written; `isTop` tells whether nothing is around it.
 */
export function passagesOf(page) {
  const found = []
  const visit = (node, parents) => {
    if (node.type === 'yaml') found.push(...fieldsOf(page.text, node))
    else if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
      if (holdsText(node)) found.push(passage(page.text, node, parents))
    } else for (const child of node.children ?? []) visit(child, [...parents, node])
  }
  visit(treeOf(page), [])
  return found
}

function passage(text, node, parents) {
  const [first, last] = [node.children[0].position.start.offset, node.children.at(-1).position.end.offset]
  return {
    kind: kindOf(node, parents),
    node,
    start: first,
    end: last,
    text: text.slice(first, last),
    ...(node.depth && { depth: node.depth }),
    isTop: parents.length === 1,
  }
}

function kindOf({ type }, parents) {
  if (type === 'tableCell') return 'cell'
  if (type === 'heading') return 'heading'
  return parents.at(-1)?.type === 'listItem' ? 'item' : 'paragraph'
}

function fieldsOf(text, node) {
  const start = node.position.start.offset
  return [...text.slice(start, node.position.end.offset).matchAll(FIELD)].map(
    ({ groups, index, 0: line }) => ({
      kind: 'field',
      start: start + index + line.length - groups.value.length,
      end: start + index + line.length,
      text: groups.value.replace(/^(["'])(.*)\1$/u, '$2'),
      isTop: false,
    }),
  )
}

/** The text nodes of a node whose bytes are their value: no escapes, no entities. */
export function plainTexts(page, node) {
  if (node.type === 'text') {
    const [start, end] = [node.position.start.offset, node.position.end.offset]
    return page.text.slice(start, end) === node.value ? [{ start, end, text: node.value }] : []
  }
  return (node.children ?? []).flatMap((child) => plainTexts(page, child))
}

function holdsText(node) {
  return /\p{L}/u.test(lettersOf(node))
}

function lettersOf(node) {
  if (node.type === 'text') return node.value
  return (node.children ?? []).map(lettersOf).join('')
}

/** A text by which a passage is known again wherever it is wrapped, and whatever stands before its lines. */
export function nameOf(text) {
  return text
    .replace(/\n[ \t]*(?:> ?)*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^#+ | #+$/gu, '')
    .trim()
}

/** Whether two pages are one document to remark: white space, padding and marks left out. */
export function meansTheSame(a, b) {
  try {
    return shapeOf(a) === shapeOf(b)
  } catch {
    return false
  }
}

/** The tree without places, looseness and, in texts and front matter, the order of lines and white space. */
function shapeOf(page) {
  return JSON.stringify(treeOf(page), function (key, value) {
    if (key === 'position' || key === 'data' || key === 'spread') return undefined
    if (key !== 'value' || typeof value !== 'string') return value
    return this.type === 'yaml' ? value.split('\n').toSorted() : value.replace(/\s+/gu, ' ')
  })
}
