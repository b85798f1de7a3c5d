/** What is expected of the figures. */
import { growth, mebibytes, ratio, seconds } from './format.js'

/**
 * Bars that the figures at hand can be held against: `{ what, found, wanted, isMet }`, and of times on the clock `paced` and
 * `isMetPaced`: the same bar for a machine as much slower than that on which it was set as Node starts later.
 */
export function barsOf({ site, start, sizes, parts, fuzzy, peers }) {
  return [
    ...siteBars(site, paceOf(site)),
    ...startBars(start, paceOf(site)),
    ...growthBars(sizes),
    ...partBars(parts),
    ...fuzzyBars(fuzzy),
    ...peerBars(peers),
  ]
}

function bar(what, found, limit, show = seconds) {
  return { what, found: show(found), wanted: `≤ ${show(limit)}`, isMet: found <= limit }
}

/** Seconds in which Node started on the machine on which the bars were set. */
const START = 0.09

/** How much slower this machine was than that one while the site was timed; never less than 1. */
function paceOf(site) {
  const start = site?.rows.find(({ what }) => what === 'start Node')
  return start ? Math.max(1, start.wall.median / START) : 1
}

/** A bar for a time on the clock. */
function timeBar(what, found, limit, pace) {
  const paced = limit * pace
  return { ...bar(what, found, limit), paced: `≤ ${seconds(paced)}`, isMetPaced: found <= paced }
}

function find(rows, what, state) {
  return rows.find((row) => row.what === what && row.state === state)
}

function siteBars(site, pace) {
  if (!site) return []
  const [first, repeated, one] = ['first', 'repeated', 'one'].map((state) => find(site.rows, 'check', state))
  const answer = find(site.rows, 'status', 'first')
  const adopt = find(site.rows, 'adopt', 'first')
  const memory = Math.max(...site.rows.map((row) => row.memory ?? 0))
  return [
    timeBar('site: repeated check', repeated.wall.median, 0.5, pace),
    bar(
      'site: check after one changed page, beside repeated',
      one.wall.median / repeated.wall.median,
      1.1,
      times,
    ),
    timeBar('site: first status, no cache', answer.wall.median, 5, pace),
    timeBar('site: first check, no cache', first.wall.median, 5, pace),
    ...(adopt ? [timeBar('site: adopt everything', adopt.wall.median, 60, pace)] : []),
    bar('site: memory of every command', memory, 572, mebibytes),
  ]
}

const times = (value) => `${value.toFixed(2)} ×`

function startBars(start, pace) {
  return start
    ? [
        timeBar('--help', start.help.wall.median, 0.15, pace),
        timeBar('status of this repository, repeated', start.status.wall.median, 0.3, pace),
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

/** Others tell what is out of date, and so are held against the status of as many languages. */
function peerBars(peers) {
  if (!peers || peers.pages < ENOUGH) return []
  return peers.others.flatMap(({ what, state, wall }) => {
    const isRepeated = state === 'repeated'
    const own = find(
      peers.own,
      what.endsWith(' 1 language') ? 'status, 1 language' : 'status',
      isRepeated ? 'repeated' : 'first',
    )
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
