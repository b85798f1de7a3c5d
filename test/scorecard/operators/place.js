/** Where an operator may set to work. */
import { plainTexts } from '../passages.js'

/** Replaces a stretch of a text. */
export function splice(text, start, end, by) {
  return text.slice(0, start) + by + text.slice(end)
}

/** One of a list by number; `undefined` for an empty one. */
export function nth(list, at) {
  return list[at % Math.max(1, list.length)]
}

/** A new paragraph that no page has. */
export function newText({ pick, one }) {
  const [who, what] = [one(['visitor', 'carpenter', 'gardener']), one(['umbrella', 'compass', 'telescope'])]
  return `Every ${who} who asks for the ${what} number ${1000 + pick(8999)} finds it under the stairs of the old mill.`
}

/**
 * Passages of four words and more, found once in the page, whose place in the text is a stretch of plain words that
 * the pattern matches; with the place of the match.
 */
export function matchesOf(page, { passages, isUsable }, pattern) {
  return passages
    .filter((passage) => passage.node && isUsable(passage) && /(?:\S+\s+){3}\S/u.test(passage.text))
    .filter(({ text }) => passages.filter((other) => other.text === text).length === 1)
    .flatMap((passage) =>
      plainTexts(page, passage.node).flatMap(({ start, text }) =>
        [...text.matchAll(pattern)].map((match) => ({
          passage,
          match,
          start: start + match.index,
          end: start + match.index + match[0].length,
        })),
      ),
    )
}

/** The blocks of a page that stand in nothing, with the text between them. */
export function blocksOf(page, tree) {
  return tree.children.map(({ type, depth, position }) => ({
    type,
    depth,
    start: position.start.offset,
    end: position.end.offset,
    text: page.text.slice(position.start.offset, position.end.offset),
  }))
}
