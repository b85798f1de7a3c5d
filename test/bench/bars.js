/** What is expected of the figures. */
import { growth, mebibytes, ratio, seconds } from './format.js'

/** Bars that the figures at hand can be held against: `{ what, found, wanted, isMet }`. */
export function barsOf({ site, start, sizes, parts, fuzzy, peers }) {
  return [
    ...siteBars(site),
    ...startBars(start),
    ...growthBars(sizes),
    ...partBars(parts),
    ...fuzzyBars(fuzzy),
    ...peerBars(site, peers),
  ]
}

function bar(what, found, limit, show = seconds, isMet = found <= limit) {
  return { what, found: show(found), wanted: `≤ ${show(limit)}`, isMet }
}

function find(rows, what, state) {
  return rows.find((row) => row.what === what && row.state === state)
}

function siteBars(site) {
  if (!site) return []
  const [first, repeated, one] = ['first', 'repeated', 'one'].map((state) => find(site.rows, 'check', state))
  const answer = find(site.rows, 'status', 'first')
  const adopt = find(site.rows, 'adopt', 'first')
  const memory = Math.max(...site.rows.map((row) => row.memory ?? 0))
  return [
    bar('site: repeated check', repeated.wall.median, 0.5),
    bar(
      'site: check after one changed page, beside repeated',
      one.wall.median / repeated.wall.median,
      1.1,
      times,
    ),
    bar('site: first status, no cache', answer.wall.median, 5),
    bar('site: first check, no cache', first.wall.median, 5),
    ...(adopt ? [bar('site: adopt everything', adopt.wall.median, 60)] : []),
    bar('site: memory of every command', memory, 572, mebibytes),
  ]
}

const times = (value) => `${value.toFixed(2)} ×`

function startBars(start) {
  return start
    ? [
        bar('--help', start.help.wall.median, 0.15),
        bar('status of this repository, repeated', start.status.wall.median, 0.3),
      ]
    : []
}

function growthBars(sizes) {
  const pairs = sizes.slice(1).map((size, at) => [sizes[at], size])
  return pairs.flatMap(([small, large]) =>
    [
      ['check', 'first'],
      ['check', 'repeated'],
      ['adopt', 'first'],
    ].flatMap(([what, state]) => {
      const [a, b] = [small, large].map(({ rows }) => find(rows, what, state)?.cpu.median)
      if (a === undefined || b === undefined) return []
      const found = growth([small.documents, a], [large.documents, b])
      return [
        bar(
          `${what}, ${state}: growth per doubling, ${small.documents} to ${large.documents} documents`,
          found,
          2.2,
          times,
        ),
      ]
    }),
  )
}

function partBars({ rebuild, rules } = {}) {
  return [
    ...(rebuild
      ? [
          bar('extract and rebuild the sources', rebuild.wall, 5),
          {
            what: 'of them byte for byte',
            found: `${rebuild.identical} of ${rebuild.pages}`,
            wanted: 'all',
            isMet: rebuild.identical === rebuild.pages,
          },
        ]
      : []),
    ...(rules
      ? [
          bar(`all rules, ${rules.units} units, ${rules.terms} terms`, rules.wall, 30),
          bar('the same, memory', rules.memory, 953, mebibytes),
        ]
      : []),
  ]
}

function fuzzyBars(fuzzy) {
  if (!fuzzy) return []
  const gettext = fuzzy.peers.find(({ what }) => what === 'msgmerge')
  return [
    bar(`fuzzy search, ${fuzzy.wanted} among ${fuzzy.known}`, fuzzy.own.wall, 1),
    ...(gettext?.matches
      ? [
          {
            what: 'its matches',
            found: String(fuzzy.own.matches),
            wanted: `≥ ${gettext.matches} (msgmerge)`,
            isMet: fuzzy.own.matches >= gettext.matches,
          },
        ]
      : []),
  ]
}

/** Pages below which starting a program is most of its time. */
const ENOUGH = 1000

/** Others answer for one language, so they are held against the check of one. */
function peerBars(site, peers) {
  if (!site || site.pages < ENOUGH) return []
  return (peers ?? []).flatMap(({ what, state, wall }) => {
    const isRepeated = state === 'repeated'
    const own = find(site.rows, 'check, 1 language', isRepeated ? 'repeated' : 'first')
    if (!own) return []
    const [found, wanted] = [wall.median / own.wall.median, isRepeated ? 200 : 100]
    return [
      {
        what: `${what}, ${state}: beside ours`,
        found: ratio(wall.median, own.wall.median),
        wanted: `≥ ${wanted} ×`,
        isMet: found >= wanted,
      },
    ]
  })
}
