/** Turns the scorer's counts into figures, each with the goal that it is held against. */

/** A figure: its name, its value, how many cases stand behind it, and what it should reach. */
const figure = (name, value, cases, goal) => ({ name, value, cases, goal })

const atLeast = (bound) => ({ text: `≥ ${bound}`, isMet: (value) => value >= bound })
const atMost = (bound) => ({ text: `≤ ${bound}`, isMet: (value) => value <= bound })

/** By kind of record: from the scorer, the records and the predictions to figures. */
export const FIGURES = { align: alignFigures, drift: driftFigures, cosmetic: cosmeticFigures }

function alignFigures(scorer, records, predictions) {
  const kinds = { kinds: scorer.KINDS.prose }
  const scores = records.map((record, at) => scorer.scoreAlignDoc(record, predictions[at], kinds))
  const total = scorer.sumAlign(scores)
  const inText = records.map((record, at) =>
    scorer.scoreAlignDoc(withoutSkeletonPairs(scorer, record, predictions[at].segments), predictions[at], kinds),
  )
  const { p, r, f } = scorer.PRF(total.link)
  const found = Object.entries(total.byType).map(([type, { hit, n }]) =>
    figure(`${type} pairs found`, hit / n, n, TYPE_GOALS[type]),
  )
  const links = (list) => scorer.PRF(scorer.sumAlign(list).link).f
  const sure = surePairs(scorer, records, predictions)
  return [
    figure('links, F1', f, total.link.tp + total.link.fn, atLeast(0.985)),
    figure('the same, in blocks with a text to translate', links(inText), inText.length, atLeast(0.985)),
    figure('links, precision', p, total.link.tp + total.link.fp),
    figure('links, recall', r, total.link.tp + total.link.fn),
    ...found,
    figure('untranslated, F1', scorer.PRF(total.nullS).f, total.nullS.tp + total.nullS.fn, atLeast(0.95)),
    figure('orphaned, F1', scorer.PRF(total.nullT).f, total.nullT.tp + total.nullT.fn, atLeast(0.9)),
    figure(`pairs with confidence ≥ ${SURE} that are right`, sure.right / sure.all, sure.all, atLeast(0.98)),
    ...byGroup('family', records, scores, links, atLeast(f - 0.02)),
    ...byGroup('lang', records, scores, links),
    ...byGroup('origin', records, scores, links),
  ]
}

const SURE = 0.95

const TYPE_GOALS = { crossing: atLeast(0.9), merged: atLeast(0.95), split: atLeast(0.95) }

/** How many of the pairs of high confidence have a counted block on both sides, and all their links in the answers. */
function surePairs(scorer, records, predictions) {
  let [right, all] = [0, 0]
  records.forEach((record, at) => {
    const answers = new Set(record.beads.flatMap(([some, others]) => some.flatMap((s) => others.map((t) => `${s},${t}`))))
    const counts = (blocks, ignored, index) =>
      !ignored.includes(index) && scorer.KINDS.prose.includes(blocks[index]?.[0])
    for (const range of predictions[at].ranges.filter(({ confidence }) => confidence >= SURE)) {
      const links = [...scorer.predLinks({ ranges: [range] }, record)].filter((link) => {
        const [s, t] = link.split(',').map(Number)
        return (
          counts(record.srcBlocks, record.ignoreSrc ?? [], s) && counts(record.tgtBlocks, record.ignoreTgt ?? [], t)
        )
      })
      if (links.length === 0) continue
      all++
      if (links.every((link) => answers.has(link))) right++
    }
  })
  return { right, all }
}

function driftFigures(scorer, records, predictions) {
  const kinds = { kinds: scorer.KINDS.prose }
  const scores = records.map((record, at) => scorer.scoreDriftEvent(record, predictions[at], kinds))
  const total = scorer.sumDrift(scores)
  const work = (list) => scorer.PRF(scorer.sumDrift(list).work).f
  const inText = records.map((record, at) =>
    scorer.scoreDriftEvent(withoutSkeleton(scorer, record, predictions[at].segments), predictions[at], kinds),
  )
  const outdated = scorer.PRF(total.outdated)
  const added = scorer.PRF(total.added)
  const cosmetic = sumFlagged(Object.values(total.cos))
  return [
    figure('work items, F1', work(scores), total.work.tp + total.work.fn, atLeast(0.985)),
    figure('the same, in blocks with a text to translate', work(inText), inText.length, atLeast(0.985)),
    figure('outdated, precision', outdated.p, total.outdated.tp + total.outdated.fp, atLeast(0.998)),
    figure('outdated, recall', outdated.r, total.outdated.tp + total.outdated.fn, atLeast(0.985)),
    figure('new, precision', added.p, total.added.tp + total.added.fp),
    figure('new, recall', added.r, total.added.tp + total.added.fn),
    figure('moved blocks flagged', share(total.movedFlag, total.movedN), total.movedN, atMost(0)),
    figure('cosmetic blocks flagged', share(cosmetic.flagged, cosmetic.n), cosmetic.n, atMost(0.001)),
    ...byGroup('tier', records, scores, work, atLeast(0.97)),
    ...byGroup('family', records, scores, work, atLeast(work(scores) - 0.02)),
    ...byGroup('lang', records, scores, work),
  ]
}

/** How much of the drift is known when nobody says which source a translation was made from. */
export function pastFigures(scorer, records, predictions) {
  const kinds = { kinds: scorer.KINDS.prose }
  const total = scorer.sumDrift(
    records.map((record, at) => scorer.scoreDriftEvent(record, predictions[at], kinds)),
  )
  return ['outdated', 'added', 'work'].flatMap((name) => {
    const { p, r } = scorer.PRF(total[name])
    const { tp, fp, fn } = total[name]
    return [figure(`${name}, precision`, p, tp + fp), figure(`${name}, recall`, r, tp + fn)]
  })
}

/** The record without answers for blocks that are skeleton to the product: shortcodes, marks of alerts, tags. */
function withoutSkeleton(scorer, record, segments) {
  const unscored = (blocks, spans, text) => {
    const known = scorer.resolve(spans, blocks, text)
    return blocks.map((block, at) => (known.has(at) ? block : [...block.slice(0, 3), '?unpaired', ...block.slice(4)]))
  }
  return {
    ...record,
    source: unscored(record.source, segments.source, record.sourceNew),
    target: unscored(record.target, segments.target, record.targetOld),
  }
}

/** The record with blocks ignored that are skeleton to the product, such as front matter in TOML. */
function withoutSkeletonPairs(scorer, record, segments) {
  const ignored = (blocks, spans, text, more) => {
    const known = scorer.resolve(spans, blocks, text)
    return [...(more ?? []), ...blocks.keys()].filter((at) => more?.includes(at) || !known.has(at))
  }
  return {
    ...record,
    ignoreSrc: ignored(record.srcBlocks, segments.source, record.source, record.ignoreSrc),
    ignoreTgt: ignored(record.tgtBlocks, segments.target, record.target, record.ignoreTgt),
  }
}

function cosmeticFigures(scorer, all, predictions) {
  // Code is no text to translate: a twin must have the same, and the rules of `check` say so when it has not.
  const isProse = ({ newBlocks }, { n }) => n === null || scorer.KINDS.prose.includes(newBlocks[n]?.[0])
  const records = all.map((record) => ({ ...record, changes: record.changes.filter((change) => isProse(record, change)) }))
  const scores = records.map((record, at) => scorer.scoreCosmeticDoc(record, predictions[at]))
  const strict = records.map((record, at) =>
    scorer.scoreCosmeticDoc(record, { changed: predictions[at].reported.map(({ start, end }) => ({ start, end })) }),
  )
  const total = scorer.sumCosmetic(scores)
  const reported = scorer.sumCosmetic(strict)
  const documents = total.doc.fp + total.doc.tn
  const found = scorer.PRF(total.subst)
  return [
    figure('documents with only cosmetic changes, flagged', share(total.doc.fp, documents), documents, atMost(0)),
    figure('the same, with a change of class cosmetic or link', share(reported.doc.fp, documents), documents),
    figure('substantive changes found', found.r, total.subst.tp + total.subst.fn, atLeast(1)),
    ...Object.entries(total.cls).map(([name, { n, flagged }]) => figure(`${name} flagged`, share(flagged, n), n)),
  ]
}

function sumFlagged(counts) {
  return counts.reduce((sum, { n, flagged }) => ({ n: sum.n + n, flagged: sum.flagged + flagged }), { n: 0, flagged: 0 })
}

function share(part, whole) {
  return whole === 0 ? 0 : part / whole
}

function byGroup(key, records, scores, value, goal) {
  const groups = new Map()
  records.forEach((record, at) => {
    const name = record[key] ?? '-'
    groups.set(name, [...(groups.get(name) ?? []), scores[at]])
  })
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => figure(`  ${key} ${name}`, value(list), list.length, goal))
}
