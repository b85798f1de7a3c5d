/** The scorecard as Markdown. */
import { add, NOTHING } from './judge.js'

/** A table with a row for each operator and four numbers for each tool. */
export function tableOf(operators, tools) {
  const head = ['edit', 'edits', ...tools.map(({ name }) => name)]
  const rows = operators.map((operator) => [
    operator.name,
    tools[0].results.filter((one) => one.operator === operator).length,
    ...tools.map(({ results }) => cellOf(results.filter((one) => one.operator === operator))),
  ])
  const all = ['**all**', tools[0].results.length, ...tools.map(({ results }) => `**${cellOf(results)}**`)]
  return [head, head.map(() => '---'), ...rows, all].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** All counts of some results as one. */
export function sumOf(results) {
  return results.flatMap(({ count }) => count ?? []).reduce(add, NOTHING)
}

function cellOf(results) {
  if (results.length === 0) return '–'
  const { flagged, missed, lost, damaged } = sumOf(results)
  const refused = results.filter((one) => one.refused).length
  const bytes = damaged >= 10_000 ? `${Math.round(damaged / 1000)}k` : damaged
  return `${flagged} · ${missed} · ${lost} · ${bytes}${refused > 0 ? ` (${refused} refused)` : ''}`
}
