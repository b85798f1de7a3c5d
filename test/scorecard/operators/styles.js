/** Edits that a reader of the page cannot see. */
import { plainTexts, treeOf } from '../passages.js'
import { splice } from './place.js'

const WIDTH = 60

/** Lines that mean something to a site's generator: containers, alerts, templates. Remark takes them for text. */
const MARKED = /^[ \t]*(?::::|\[!|\{[{%]|!!!|\?\?\?|===)/mu

/** Every paragraph on lines of at most sixty characters, where a line may end before a word. */
function rewrap(page, { passages }) {
  const texts = passages.filter(
    ({ kind, isTop, text }) => isTop && kind === 'paragraph' && !MARKED.test(text),
  )
  const text = texts.toReversed().reduce((rest, { node, start, end }) => {
    const spaces = plainTexts(page, node).flatMap((plain) =>
      [...plain.text.matchAll(/[ \n](?=\p{L})/gu)].map(({ index }) => plain.start + index),
    )
    return splice(rest, start, end, wrapped(page.text, { start, end, spaces }))
  }, page.text)
  return { text, isSame: true }
}

function wrapped(text, { start, end, spaces }) {
  let [line, from, out] = [start, start, '']
  spaces.forEach((space, at) => {
    const next = spaces[at + 1] ?? end
    out += text.slice(from, space)
    const isFull = next - line > WIDTH
    out += isFull ? '\n' : ' '
    if (isFull) line = space + 1
    from = space + 1
  })
  return out + text.slice(from, end)
}

function bullets(page) {
  const items = nodesOf(treeOf(page), 'listItem').map(({ position }) => position.start.offset)
  const text = items.toReversed().reduce((rest, start) => {
    const marker = rest[start]
    const by = marker === '-' ? '*' : marker === '*' ? '-' : marker
    return splice(rest, start, start + 1, by ?? '')
  }, page.text)
  return { text, isSame: true }
}

function emphasis(page) {
  const marks = ['emphasis', 'strong'].flatMap((type) =>
    nodesOf(treeOf(page), type).flatMap(({ position: { start, end } }) => {
      const size = type === 'strong' ? 2 : 1
      return [start.offset, end.offset - size].map((at) => ({ at, size }))
    }),
  )
  const text = marks
    .toSorted((a, b) => b.at - a.at)
    .reduce((rest, { at, size }) => {
      const by = rest[at] === '*' ? '_' : '*'
      return splice(rest, at, at + size, by.repeat(size))
    }, page.text)
  return { text, isSame: true }
}

function reorder(page) {
  const [whole, open, body, close] = /^(---\n)([\s\S]*?\n)(---\n)/u.exec(page.text) ?? []
  if (whole === undefined) return undefined
  const lines = body.trimEnd().split('\n')
  if (!lines.every((line) => /^[\w-]+: \S/u.test(line) && !/: [>|&*!]/u.test(line))) return undefined
  return {
    text: `${open}${lines.toReversed().join('\n')}\n${close}${page.text.slice(whole.length)}`,
    isSame: true,
  }
}

function nodesOf(node, type) {
  return [
    ...(node.type === type ? [node] : []),
    ...(node.children ?? []).flatMap((one) => nodesOf(one, type)),
  ]
}

export const STYLES = [
  { name: 're-wrap', apply: rewrap },
  { name: 'other bullets', apply: bullets },
  { name: 'other emphasis marks', apply: emphasis },
  { name: 'reorder front matter', apply: reorder },
]
