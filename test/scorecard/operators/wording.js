/** Edits of what a passage says. */
import { treeOf } from '../passages.js'
import { blocksOf, matchesOf, newText, nth, splice } from './place.js'

const OTHER_WORDS = ['lighthouse', 'violin', 'cinnamon', 'hedgehog', 'blanket']

/** How a language says *not*, and before which words of made-up and real English it can stand. */
const NOT = ' never'

/** Puts a text in the place of a match, which touches the passage around it. */
function replaced(page, found, by, changes) {
  if (!found) return undefined
  const { passage, start, end } = found
  const text = splice(passage.text, start - passage.start, end - passage.start, by)
  return { text: splice(page.text, start, end, by), touched: [{ text, from: [passage.text] }], changes }
}

function insert(page, { at, draw }) {
  const places = blocksOf(page, treeOf(page)).filter(({ type }) => ['paragraph', 'heading'].includes(type))
  const place = nth(places, at)
  if (!place) return undefined
  const text = newText(draw)
  return { text: splice(page.text, place.start, place.start, `${text}\n\n`), touched: [{ text, from: [] }] }
}

function insertItem(page, { passages, at, draw, isUsable }) {
  const items = passages.filter((one) => one.kind === 'item' && !one.text.includes('\n') && isUsable(one))
  const item = nth(items, at)
  if (!item) return undefined
  const line = page.text.lastIndexOf('\n', item.start) + 1
  const marker = page.text.slice(line, item.start)
  if (!/^\s*[-*+] $/u.test(marker)) return undefined
  const text = newText(draw)
  return { text: splice(page.text, line, line, `${marker}${text}\n`), touched: [{ text, from: [] }] }
}

function remove(page, { passages, at, isUsable }) {
  const passage = nth(
    passages.filter((one) => one.isTop && one.kind === 'paragraph' && isUsable(one)),
    at,
  )
  if (!passage) return undefined
  const rest = page.text.slice(passage.end)
  const gap = /^\s*\n(?:[ \t]*\n)*/u.exec(rest)?.[0].length ?? 0
  return { text: splice(page.text, passage.start, passage.end + gap, ''), gone: [passage.text] }
}

/** No word that says *not*, without which a sentence says the opposite. */
function reword(page, place) {
  const found = nth(
    matchesOf(
      page,
      place,
      /(?<=[a-z] )(?!without |never |nothing |cannot |except |unless |nobody )[a-z]{5,}(?= [a-z])/gu,
    ),
    place.at * 7,
  )
  return replaced(page, found, place.draw.one(OTHER_WORDS), ['wording'])
}

function negate(page, place) {
  const found = nth(matchesOf(page, place, /(?<=[a-z]) (?=[a-z]{4,} [a-z])/gu), place.at * 7)
  return replaced(page, found, `${NOT} `, ['negation'])
}

function renumber(page, place) {
  const found = nth(matchesOf(page, place, /(?<=\s)\d{1,4}(?=[\s.,;]|$)/gu), place.at)
  return replaced(page, found, String(Number(found?.match[0]) + 1), ['number'])
}

function split(page, place) {
  const ends = matchesOf(page, place, /(?<=[\p{L}\d]{3}\.) (?=\p{Lu}\p{L})/gu)
  const found = nth(
    ends.filter(({ passage }) => passage.isTop && passage.kind === 'paragraph'),
    place.at,
  )
  if (!found) return undefined
  const { passage, start, end } = found
  const parts = [passage.text.slice(0, start - passage.start), passage.text.slice(end - passage.start)]
  return {
    text: splice(page.text, start, end, '\n\n'),
    touched: parts.map((text) => ({ text: text.trim(), from: [passage.text] })),
  }
}

function merge(page, { passages, at, isUsable }) {
  const blocks = blocksOf(page, treeOf(page))
  const pairs = blocks.flatMap((upper, index) => {
    const lower = blocks[index + 1]
    const both = [upper, lower].map((block) => passages.find(({ start }) => start === block?.start))
    const isPair = both.every((one) => one?.isTop && one.kind === 'paragraph' && isUsable(one))
    return isPair && /^\s+$/u.test(page.text.slice(upper.end, lower.start)) ? [{ upper, lower }] : []
  })
  const pair = nth(pairs, at)
  if (!pair) return undefined
  const { upper, lower } = pair
  const by = `${upper.text} ${lower.text}`
  return {
    text: splice(page.text, upper.start, lower.end, by),
    touched: [{ text: by, from: [upper.text, lower.text] }],
  }
}

function linkTarget(page, { passages, at, isUsable }) {
  const links = passages
    .filter((one) => one.node && isUsable(one))
    .flatMap((passage) =>
      [...passage.text.matchAll(/(?<=\]\()[^\s()<>#"']+(?=\))/gu)].map((match) => ({
        passage,
        match,
        start: passage.start + match.index,
        end: passage.start + match.index + match[0].length,
      })),
    )
  return replaced(page, nth(links, at), '/somewhere/else/', ['link'])
}

export const WORDING = [
  { name: 'insert a paragraph', apply: insert },
  { name: 'insert a list item', apply: insertItem },
  { name: 'delete a paragraph', apply: remove },
  { name: 'change a word', apply: reword },
  { name: 'negate', apply: negate },
  { name: 'change a number', apply: renumber },
  { name: 'split a paragraph', apply: split },
  { name: 'merge two paragraphs', apply: merge },
  { name: 'change the target of a link', apply: linkTarget },
]
