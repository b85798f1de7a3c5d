/** The figures of a run as a part of a page, and as a chart. */
import { barsOf } from './bars.js'
import { chart } from './chart.js'
import { mebibytes, ratio, seconds, table, timesRow } from './format.js'
import { STATES } from './product.js'

const HEAD = ['what', 'state', 'wall', 'processor', 'peak memory']
const FLOOR = 'and read and hash every page and ledger'

/**
 * `{ page, chart }` of `{ [part]: { taken, figures } }`, any part of which may be absent; the chart is of the site, or of the
 * largest made-up project.
 */
export function pageOf(kept) {
  const taken = [...new Set(Object.values(kept).map((part) => part.taken))]
  const figures = Object.fromEntries(Object.entries(kept).map(([name, part]) => [name, part.figures]))
  figures.sizes ??= []
  const { start, site, sizes, parts, fuzzy, peers } = figures
  const whenOf = (name) => (taken.length > 1 ? `${kept[name].taken}\n\n` : '')
  const sections = [
    taken.length === 1 && taken[0],
    section('Held against what is expected', barsTable(figures)),
    start && section('Start', whenOf('start') + table(HEAD, [start.help, start.status].map(rowOf))),
    site &&
      section(
        titleOf(site),
        whenOf('site') +
          table(
            [...HEAD, 'of the floor'],
            site.rows.map((row) => [...rowOf(row), overFloor(row, site.rows)]),
          ),
      ),
    ...sizes.map((size) =>
      section(
        `Made up: ${size.documents} documents in 8 languages, ${size.pages} pages, ${size.megabytes.toFixed(1)} MB`,
        whenOf('sizes') +
          table(
            [...HEAD, 'of the floor'],
            size.rows.map((row) => [...rowOf(row), overFloor(row, size.rows)]),
          ),
      ),
    ),
    parts && section('Parts by themselves', whenOf('parts') + partsTables(parts)),
    fuzzy &&
      section(
        `Fuzzy search: ${fuzzy.wanted} edited segments among ${fuzzy.known}`,
        whenOf('fuzzy') + fuzzyTable(fuzzy),
      ),
    peers?.others.length > 0 &&
      section(
        'Others, on the same site',
        whenOf('peers') +
          table(HEAD, [
            ...peers.own.map((row) => rowOf({ ...row, what: `tvilling ${row.what}` })),
            ...peers.others.map(rowOf),
          ]),
      ),
  ]
  const drawn = chartOf(figures)
  const [head, ...rest] = sections.filter(Boolean)
  return {
    page: [head, ...(drawn ? ['![Times as bars](performance.svg)'] : []), ...rest].join('\n\n'),
    chart: drawn,
  }
}

function section(title, body) {
  return body === '' ? undefined : `## ${title}\n\n${body}`
}

function titleOf({ name, pages, languages, megabytes }) {
  return `Site ${name}: ${pages} pages in ${languages + 1} languages, ${megabytes.toFixed(1)} MB`
}

function rowOf(row) {
  return timesRow({ ...row, state: STATES[row.state] ?? row.state })
}

function overFloor({ wall, state }, rows) {
  const floor = rows.find(({ what }) => what === FLOOR)
  return state === 'floor' || !floor ? '' : ratio(wall.median, floor.wall.median)
}

function barsTable(figures) {
  const bars = barsOf(figures)
  if (bars.length === 0) return ''
  return table(
    ['what', 'found', 'expected', 'at the pace of this machine', ''],
    bars.map(({ what, found, wanted, paced = '', isMet, isMetPaced = false }) => [
      what,
      found,
      wanted,
      paced,
      isMet ? 'met' : isMetPaced ? 'met at this pace' : '**missed**',
    ]),
  )
}

function partsTables({ rebuild, rules, long }) {
  const rows = [
    ...(rebuild
      ? [
          [
            `extract and rebuild ${rebuild.pages} sources, ${rebuild.segments} segments; ${rebuild.identical} byte for byte, ${rebuild.refused} refused`,
            seconds(rebuild.wall),
            seconds(rebuild.cpu),
            mebibytes(rebuild.memory),
          ],
        ]
      : []),
    [
      `all rules and ${rules.terms} terms on ${rules.units} units, ${rules.cores} cores`,
      seconds(rules.wall),
      seconds(rules.cpu),
      mebibytes(rules.memory),
    ],
    ['the glossary made ready, and one page', '', seconds(rules.opening), ''],
  ]
  const pages = long.map(({ segments, parse, drift, pair, memory }, at) => {
    const beside = (key) => (at === 0 ? '' : ` (${ratio(long[at][key], long[at - 1][key])})`)
    return [
      segments,
      seconds(parse) + beside('parse'),
      seconds(drift) + beside('drift'),
      seconds(pair) + beside('pair'),
      mebibytes(memory),
    ]
  })
  return `${table(['what', 'wall', 'processor', 'peak memory'], rows)}

One page that doubles, processor time, beside that of half its length:

${table(['segments', 'parse both', 'drift against its ledger', 'pair without a ledger', 'peak memory'], pages)}`
}

function fuzzyTable({ own, peers }) {
  const mine = [
    'tvilling',
    own.matches,
    own.right,
    seconds(own.wall),
    seconds(own.cpu),
    mebibytes(own.memory),
  ]
  const rows = peers.map(({ what, matches, right, wall, cpu, memory, isLate }) => [
    what,
    matches ?? '–',
    right ?? '–',
    (isLate ? 'more than ' : '') + seconds(wall.median),
    seconds(cpu.median),
    mebibytes(memory),
  ])
  return table(
    ['what', 'matches', 'of them what it was before', 'wall', 'processor', 'peak memory'],
    [mine, ...rows],
  )
}

function chartOf({ site, sizes, peers, fuzzy }) {
  const shown = site ?? sizes.at(-1)
  if (!shown) return undefined
  const bars = shown.rows
    .filter(({ what, state }) => state === 'floor' || ['check', 'adopt'].includes(what))
    .map(({ what, state, wall }) => ({
      label: state === 'floor' ? what : `${what}, ${STATES[state]}`,
      wall,
      kind: state === 'floor' ? 'floor' : 'own',
    }))
  const others = [...(peers?.others ?? []), ...(fuzzy?.peers ?? [])].map(({ what, state, wall }) => ({
    label: `${what.replace(/, \d+ sources/u, '')}: ${state}`,
    wall,
    kind: 'peer',
  }))
  const title = site ? titleOf(site) : `${shown.documents} documents in 8 languages`
  return chart(
    `${title}; time on the clock`,
    [...bars, ...others].map(({ label, wall, kind }) => ({
      label,
      seconds: wall.median,
      kind,
      note: seconds(wall.median),
    })),
  )
}
