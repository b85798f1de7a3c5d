/** Puts the product before the records of the ground truth: what it would tell a person, in the scorer's form. */
import { targetDigest } from '../../dist/text.js'
import { alignUnits } from '../../dist/align/units.js'
import { parseDocument } from '../../dist/parse/markdown.js'
import { ordersBetween } from '../../dist/store/order.js'
import { placeablesOf } from '../../dist/syntax/inline.js'
import { changedMarks, pairMarks } from './marks.js'

/** Whether a change leaves a translator nothing to do: a reader of the source sees the same words, and the same pictures by their names. */
function isNoWork({ change, source, records }) {
  if (change === 'cosmetic') return true
  if (change !== 'link') return false
  const before = records.flatMap((record) => placeablesOf(record.source, source.notation))
  return picturesIn(before) === picturesIn(source.placeables)
}

function picturesIn(placeables) {
  const pictures = placeables.filter(({ type }) => type === 'image')
  return pictures.map(({ value }) => /[^/]*$/u.exec(value.replace(/[?#].*$/u, ''))[0]).join('\n')
}

/**
 * By kind of record: from a record to a prediction for the scorer. What is known of its words is a lexicon, or a function that
 * finds terms in two documents, or nothing.
 */
export const ADAPTERS = { align: alignment, drift, cosmetic }

/** A source and a translation without history. */
function alignment({ source, target, format, srcLang }, { lexicon, findTerms } = {}) {
  const versions = { source: parse(source, format), target: parse(target, format) }
  const termsIn = findTerms?.(versions)
  const units = alignUnits({ ...versions, records: [], sourceLanguage: srcLang ?? 'en', lexicon, termsIn })
  const pairs = units.filter(isPaired).map(({ source: original, targets, confidence }) => ({
    src: [rangeOf(original)],
    tgt: targets.map(rangeOf),
    confidence,
  }))
  const marks = marksOf(versions, units).pairs.map(([original, translation]) => ({
    src: [rangeOf(original)],
    tgt: [rangeOf(translation)],
  }))
  const segments = { source: versions.source.segments.map(spanOf), target: versions.target.segments.map(spanOf) }
  return { ranges: [...pairs, ...marks], segments }
}

/** An old source, its translation and a new source: the translation is adopted first, and the source changed then. */
function drift({ sourceOld, sourceNew, targetOld, format }, { lexicon, findTerms } = {}) {
  const target = parse(targetOld, format)
  const before = parse(sourceOld, format)
  const source = parse(sourceNew, format)
  const termsIn = findTerms?.({ source: before, target })
  const adopted = alignUnits({ source: before, target, records: [], sourceLanguage: 'en', lexicon, termsIn })
  const records = recordsOf(adopted.filter(isPaired))
  const units = alignUnits({ source, target, records, sourceLanguage: 'en' })
  const marks = changedMarks(marksOf({ source: before, target }, adopted), marksOf({ source, target }, units))
  return {
    source: [
      ...units.flatMap((unit) => (unit.source ? [labelled(unit.source, sourceLabel(unit))] : [])),
      ...marks.changed.map(([mark]) => labelled(mark, 'changed')),
      ...marks.lost.map((mark) => labelled(mark, 'missing')),
    ],
    target: [
      ...units.flatMap((unit) => unit.targets.map((segment) => labelled(segment, targetLabel(unit)))),
      ...marks.changed.map(([, mark]) => labelled(mark, 'stale')),
      ...marks.added.map((mark) => labelled(mark, 'obsolete')),
    ],
    segments: { source: source.segments.map(spanOf), target: target.segments.map(spanOf) },
  }
}

/** What units say, in the scorer's form. */
export function labelUnits(units, source, target) {
  return {
    source: units.flatMap((unit) => (unit.source ? [labelled(unit.source, sourceLabel(unit))] : [])),
    target: units.flatMap((unit) => unit.targets.map((segment) => labelled(segment, targetLabel(unit)))),
    segments: { source: source.segments.map(spanOf), target: target.segments.map(spanOf) },
  }
}

/** The marks of both, by the segments that are paired. */
function marksOf({ source, target }, units) {
  const places = (segments) => new Map(segments.map((segment, index) => [segment, index]))
  const [inSource, inTarget] = [places(source.segments), places(target.segments)]
  const partners = units
    .filter(isPaired)
    .map(({ source: original, targets }) => [inTarget.get(targets[0]), inSource.get(original)])
  return pairMarks(source, target, new Map(partners))
}

/** What was known before of two texts that are compared for the first time. */
const NO_MARKS = { pairs: [], lost: [], added: [] }

/** Two revisions of a source; the old one stands for its own translation. */
function cosmetic({ old, new: now, format }) {
  const before = parse(old, format)
  const same = before.segments.map((segment) => ({ ...segment, id: '', source: segment, targets: [segment] }))
  const records = recordsOf(same).map((record, at) => ({ ...record, id: String(at) }))
  const after = parse(now, format)
  const units = alignUnits({ source: after, target: before, records, sourceLanguage: 'en' })
  const marks = changedMarks(NO_MARKS, marksOf({ source: after, target: before }, units))
  const changed = units.filter(({ source, drift }) => source && (drift === 'missing' || drift === 'outdated'))
  return {
    changed: [
      ...changed.filter((unit) => !isNoWork(unit)).map(({ source }) => source),
      ...marks.changed.map(([mark]) => mark),
      ...marks.lost,
    ].map((one) => labelled(one)),
    reported: changed.map(({ source, change }) => labelled(source, change)),
  }
}

/** Front matter and MDX that its parser refuses is read as Markdown, as far as it goes. */
export function parse(text, format) {
  try {
    return parseDocument(text, { path: `page.${format}` })
  } catch {
    return parseDocument(text, { path: 'page.md' })
  }
}

function isPaired({ source, targets }) {
  return source !== undefined && targets.length > 0
}

export function recordsOf(units) {
  const orders = ordersBetween(undefined, undefined, units.length)
  return units.map(({ id, kind, source, targets }, at) => ({
    id,
    order: orders[at],
    kind,
    source: source.text,
    target: targetDigest(targets.map(({ text }) => text)),
    state: 'translated',
    origin: 'adopted',
    at: '',
  }))
}

function sourceLabel(unit) {
  const { drift: state } = unit
  if (state === 'missing') return 'missing'
  if (state !== 'outdated') return 'kept'
  return isNoWork(unit) ? 'cosmetic' : 'changed'
}

function targetLabel(unit) {
  const { drift: state } = unit
  if (state === 'orphaned') return 'obsolete'
  if (state !== 'outdated') return 'fresh'
  return isNoWork(unit) ? 'cosmetic' : 'stale'
}

function labelled({ span: { start, end } }, label) {
  return { start, end, label }
}

function spanOf({ span: { start, end } }) {
  return { start, end }
}

function rangeOf({ span: { start, end } }) {
  return [start, end]
}
