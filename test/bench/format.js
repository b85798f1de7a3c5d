/** Figures as Markdown. */

/** Seconds in three digits, as people read them. */
export function seconds(value) {
  if (value === undefined) return '–'
  if (value < 1) return `${Math.round(value * 1000)} ms`
  return `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value)} s`
}

/** A table of rows of cells. */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A row of times: what, state, wall with least and most, processor, memory. */
export function timesRow({ what, state, wall, cpu, memory, times, isLate }) {
  const range = times > 1 ? ` (${seconds(wall.min)}–${seconds(wall.max)})` : ''
  const mark = isLate ? 'more than ' : ''
  return [
    what,
    state,
    `${mark}${seconds(wall.median)}${range}`,
    `${mark}${seconds(cpu.median)}`,
    mebibytes(memory),
  ]
}

/** Memory in MiB. */
export function mebibytes(value) {
  return value === undefined ? '–' : `${Math.round(value)} MiB`
}

/** How many times as long one is as another. */
export function ratio(a, b) {
  const value = a / b
  return `${value >= 100 ? Math.round(value) : value.toFixed(value < 10 ? 2 : 1)} ×`
}

/** By what a measure grows when the size doubles, from two points. */
export function growth([small, less], [large, more]) {
  return (more / less) ** (1 / Math.log2(large / small))
}
