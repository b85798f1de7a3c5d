/** Edits that say the same elsewhere. */
import { treeOf } from '../passages.js'
import { blocksOf, nth, splice } from './place.js'

function moveParagraph(page, { at, passages, isUsable, draw }) {
  const blocks = blocksOf(page, treeOf(page))
  const isOne = ({ start }) => passages.some((one) => one.isTop && one.start === start && isUsable(one))
  const block = nth(
    blocks.filter((one) => one.type === 'paragraph' && isOne(one)),
    at,
  )
  const goals = blocks.filter(({ type }) => type === 'paragraph' || type === 'heading')
  const goal = nth(goals, at + 1 + draw.pick(goals.length))
  if (!block || goal === block) return undefined
  return { text: moved(page.text, block, goal.start), isMove: true }
}

/** A section ends where a heading of its depth or above begins, or the page. */
function moveSection(page, { at, draw }) {
  const blocks = blocksOf(page, treeOf(page))
  const sections = blocks.flatMap((block, index) => {
    if (block.type !== 'heading') return []
    const next = blocks.slice(index + 1).find(({ type, depth }) => type === 'heading' && depth <= block.depth)
    return next ? [{ start: block.start, end: next.start, depth: block.depth }] : []
  })
  const section = nth(sections, at)
  if (!section) return undefined
  const goals = blocks.filter(
    ({ type, depth, start }) =>
      type === 'heading' && depth === section.depth && (start < section.start || start > section.end),
  )
  const goal = nth(goals, draw.pick(99))
  return goal && { text: moved(page.text, section, goal.start) }
}

/** The text with a stretch of it, and the blank lines behind that, before another place. */
function moved(text, { start, end }, goal) {
  const gap = /^\s*\n/u.exec(text.slice(end))?.[0].length ?? 0
  const part = `${text.slice(start, end).trimEnd()}\n\n`
  return goal > start
    ? splice(splice(text, goal, goal, part), start, end + gap, '')
    : splice(splice(text, start, end + gap, ''), goal, goal, part)
}

function rename({ text, path }) {
  return { text, path: `renamed/${path}` }
}

/** Rename a document whose words change in every fifth paragraph. */
function renameAndEdit(page, { passages, isUsable }) {
  const paragraphs = passages.filter((one) => one.isTop && one.kind === 'paragraph' && isUsable(one))
  const chosen = paragraphs.filter((_, at) => at % 5 === 2)
  if (chosen.length === 0) return undefined
  const touched = chosen.map(({ text }) => ({ text: `By the way: ${text}`, from: [text] }))
  const text = chosen
    .toReversed()
    .reduce((rest, { start }) => splice(rest, start, start, 'By the way: '), page.text)
  return { text, touched, path: `renamed/${page.path}`, changes: ['wording', 'negation', 'rewritten'] }
}

export const MOVES = [
  { name: 'move a paragraph', apply: moveParagraph },
  { name: 'move a section', apply: moveSection },
  { name: 'rename the document', apply: rename },
  { name: 'rename it and change a fifth', apply: renameAndEdit },
]
