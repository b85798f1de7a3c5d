/** Times as bars on a logarithmic scale, as an SVG that can be read on light and dark pages. */

const WIDTH = 840
const LEFT = 340
const RIGHT = 90
const ROW = 26
const TOP = 34

const STYLE = `
    text { font: 13px system-ui, sans-serif; fill: #24292f }
    .small { font-size: 11px; fill: #57606a }
    .grid { stroke: #d0d7de }
    .own { fill: #0969da } .floor { fill: #8c959f } .peer { fill: #bf8700 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 } .small { fill: #9198a1 } .grid { stroke: #3d444d }
      .own { fill: #4493f8 } .floor { fill: #7d8590 } .peer { fill: #d29922 }
    }`

/** The chart of bars `{ label, seconds, kind, note }`, where the kind is `own`, `floor` or `peer`. */
export function chart(title, bars) {
  const values = bars.map((bar) => bar.seconds)
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.ceil(Math.log10(Math.max(...values) * 1.01))
  const scale = (value) => LEFT + ((Math.log10(value) - low) / (high - low)) * (WIDTH - LEFT - RIGHT)
  const height = TOP + bars.length * ROW + 30
  const ticks = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at))
  const lines = ticks.map((tick) => {
    const x = scale(tick).toFixed(1)
    return `  <line class="grid" x1="${x}" x2="${x}" y1="${TOP - 6}" y2="${height - 26}"/>
  <text class="small" x="${x}" y="${height - 10}" text-anchor="middle">${tickLabel(tick)}</text>`
  })
  const rows = bars.map((bar, at) => {
    const [y, end] = [TOP + at * ROW, scale(bar.seconds)]
    return `  <text x="${LEFT - 10}" y="${y + 14}" text-anchor="end">${escaped(bar.label)}</text>
  <rect class="${bar.kind}" x="${LEFT}" y="${y + 2}" width="${Math.max(2, end - LEFT).toFixed(1)}" height="${ROW - 10}" rx="2"/>
  <text class="small" x="${(end + 6).toFixed(1)}" y="${y + 14}">${escaped(bar.note)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(title)}">
  <style>${STYLE}
  </style>
  <text x="${LEFT}" y="18">${escaped(title)}</text>
${[...lines, ...rows].join('\n')}
</svg>
`
}

function tickLabel(value) {
  return value < 1 ? `${Math.round(value * 1000)} ms` : `${value} s`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
