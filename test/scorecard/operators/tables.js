/** Edits of tables. */
import { passagesOf, treeOf } from '../passages.js'
import { newText, nth, splice } from './place.js'

function tablesOf(page) {
  return treeOf(page).children.filter(({ type }) => type === 'table')
}

function pad(page, { at }) {
  const table = nth(tablesOf(page), at)
  if (!table) return undefined
  const { start, end } = table.position
  const cells = passagesOf(page).filter(
    (one) => one.kind === 'cell' && one.start >= start.offset && one.end <= end.offset,
  )
  const text = cells
    .toReversed()
    .reduce((rest, cell, index) => splice(rest, cell.end, cell.end, ' '.repeat(1 + (index % 5))), page.text)
  return { text, isSame: true }
}

function addRow(page, { at, draw }) {
  const table = nth(tablesOf(page), at)
  if (!table) return undefined
  const row = nth(table.children.slice(1), at)
  const texts = table.children[0].children.map(() => newText(draw))
  const place = (row ?? table).position.end.offset
  return {
    text: splice(page.text, place, place, `\n| ${texts.join(' | ')} |`),
    touched: texts.map((text) => ({ text, from: [] })),
  }
}

export const TABLES = [
  { name: 'pad a table', apply: pad },
  { name: 'add a row to a table', apply: addRow },
]
