/** Several edits at once, each of another passage. */
import { nameOf, passagesOf } from '../passages.js'

/** How many of the attempts at an edit may find nothing to do. */
const ATTEMPTS = 3

/** An operator that makes so many edits, each by one of the operators; `edit` makes one as `editOf` does. */
export function several(count, operators, edit) {
  const inPlace = operators.filter(({ name }) => !name.startsWith('rename'))
  return {
    name: `${count} edits at once`,
    apply: (page, { draw, isUsable, passages }) => {
      const old = new Set(passages.map(({ text }) => nameOf(text)))
      const all = { text: page.text, touched: [], gone: [], edits: 0, steps: [] }
      for (let at = 0; at < count * ATTEMPTS && all.edits < count; at++) {
        const operator = draw.one(inPlace)
        const used = new Set(all.touched.map(({ text }) => nameOf(text)))
        // What was written or touched before is left alone, so that each edit has its own passages.
        const isFree = ({ text }) => isUsable({ text }) && old.has(nameOf(text)) && !used.has(nameOf(text))
        const made = edit(operator, { ...page, text: all.text }, { draw, isUsable: isFree })
        if (!made) continue
        all.text = made.text
        all.touched = [...all.touched, ...made.touched.map((one) => ({ ...one, changes: made.changes }))]
        all.gone = [...all.gone, ...made.gone]
        all.edits++
        all.steps.push(operator.name)
      }
      return all.edits < 2 || hasTwins(all, page) ? undefined : all
    },
  }
}

/** Whether two passages of the new page are the same text: then nobody can say which is which. */
function hasTwins({ text }, page) {
  const names = passagesOf({ ...page, text }).map((passage) => nameOf(passage.text))
  return new Set(names).size < names.length
}
