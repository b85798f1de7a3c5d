/**
 * Edits of a page whose effect is known: which passages a translator must look at, and which translations belong to
 * them. Each is held against remark before it is used: the passages that appear and go must be the ones it names.
 */

import { MOVES } from './operators/moves.js'
import { several } from './operators/several.js'
import { STYLES } from './operators/styles.js'
import { TABLES } from './operators/tables.js'
import { WORDING } from './operators/wording.js'
import { meansTheSame, nameOf, passagesOf } from './passages.js'

/**
 * An operator: `{ name, apply(page, place) }`. `apply` gives `undefined` where it finds nothing to do, or an edit:
 * `text` of the page; `touched`, the new passages to look at, each `{ text, from }` with the passages that its
 * translation was made from, and `changes`, the classes that are right, where it differs from that of the edit; `gone`,
 * the passages that are no more; `changes`; `path`
 * when the document has another one. `isSame` says that the edit means nothing.
 */
const SINGLE = [...WORDING, ...MOVES, ...TABLES, ...STYLES]

export const OPERATORS = [...SINGLE, several(3, SINGLE, editOf), several(8, SINGLE, editOf)]

/** Tries an operator at places of a page, from one on, until the edit is what it says; `undefined` when none is. */
export function editOf(operator, page, { draw, isUsable = () => true }) {
  const passages = passagesOf(page)
  const first = draw.pick(1000)
  for (let at = 0; at < 24; at++) {
    const edit = operator.apply(page, { passages, at: first + at, draw, isUsable })
    if (edit && isTrue(edit, page, passages)) return { touched: [], gone: [], ...edit }
  }
  return undefined
}

function isTrue(edit, page, passages) {
  const after = { ...page, text: edit.text }
  if (edit.text === page.text && edit.path === undefined) return false
  if (edit.isSame) return meansTheSame(page, after)
  const { touched = [], gone = [] } = edit
  const found = difference(passages, passagesSafely(after))
  const lost = [...gone, ...touched.flatMap(({ from }) => from)]
  return (
    sameNames(
      found.appeared,
      touched.map(({ text }) => text),
    ) && sameNames(found.vanished, [...new Set(lost)])
  )
}

function passagesSafely(page) {
  try {
    return passagesOf(page)
  } catch {
    return []
  }
}

function difference(before, after) {
  const left = before.map(({ text }) => nameOf(text))
  const appeared = []
  for (const { text } of after) {
    const at = left.indexOf(nameOf(text))
    if (at === -1) appeared.push(text)
    else left.splice(at, 1)
  }
  return { appeared, vanished: left }
}

function sameNames(a, b) {
  const names = (list) => list.map(nameOf).toSorted().join('\n')
  return names(a) === names(b)
}
