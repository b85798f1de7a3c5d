/** Parts of documents that stand in another one now: a document was divided, or a section went elsewhere. */
import { shinglesOf } from '../../align/shingles.js'
import { groupsBy } from '../../groups.js'
import type { Document, LedgerRecord, Pair, Segment } from '../../model.js'
import { isDocument } from '../../parse/guard.js'
import { list, t } from '../../phrases.js'
import { tryRead } from '../../store/disk.js'
import { ordersBetween } from '../../store/order.js'
import { targetDigest } from '../../text.js'
import { bringHome, updateLedger } from '../project/ledgers.js'
import { textsIn } from '../project/renames.js'
import { readDocument, readLedger } from '../project/versions.js'
import { together } from './exchanged.js'
import type { Case, Patient } from './trouble.js'

/** Share of a text's shingles that must stand in a document for the text to stand there. */
const STANDS = 0.6

/** Shingles from which a text says where it stands. */
const TELLING = 3

/** Records that go from the ledger of one document to that of another. */
interface Move {
  readonly from: Pair
  readonly to: Pair
  readonly records: readonly LedgerRecord[]
  /** Of the document that they go to. */
  readonly segments: readonly Segment[]
}

/** Units that stand, source and translation, in another document than their records say, and no longer in that one. */
export async function examineParts(patient: Patient): Promise<readonly Case[]> {
  const cases: Case[] = []
  for (const [from, to] of documentsIn(patient)) {
    const moves = await movesBetween(patient, from, to)
    if (moves.length === 0) continue
    const amount = Math.max(...moves.map(({ records }) => records.length))
    cases.push({
      kind: 'moved',
      file: to,
      line: 1,
      reason: t('doctor.moved', {
        count: amount,
        from,
        languages: list(moves.map((move) => move.to.language)),
        defaultValue_one: '{{count}} unit of {{from}} stands here now ({{languages}}), its record does not',
        defaultValue_other:
          '{{count}} units of {{from}} stand here now ({{languages}}), their records do not',
      }),
      expected: t('doctor.movedExpected', 'records where their units are; tvilling doctor --fix moves them'),
      mend: () => {
        for (const move of moves) carryOut(patient, move)
      },
    })
  }
  return cases
}

/** Documents of which a text is gone, each with those where such a text stands. Nothing is parsed. */
function documentsIn({ config, pairs }: Patient): readonly (readonly [from: string, to: string])[] {
  const own = groupsBy(pairs, ({ source }) => source)
  const textOf = (path: string) => {
    const read = tryRead(config.root, path)
    return read && 'text' in read ? read.text : ''
  }
  const missing = [...own].flatMap(([path, [pair]]) => {
    if (!pair) return []
    const there = new Set(shinglesOf(textOf(path)))
    return textsIn(config.root, pair.ledger)
      .map((text) => ({ path, shingles: new Set(shinglesOf(text)) }))
      .filter(({ shingles }) => shingles.size >= TELLING && shareIn(shingles, there) < STANDS)
  })
  if (missing.length === 0) return []
  const found = [...own.keys()].flatMap((to) => {
    const there = new Set(shinglesOf(textOf(to)))
    const from = missing.filter(({ path, shingles }) => path !== to && shareIn(shingles, there) >= STANDS)
    return [...new Set(from.map(({ path }) => path))].map((path) => [path, to] as const)
  })
  return found
}

function shareIn(shingles: ReadonlySet<string>, there: ReadonlySet<string>): number {
  return [...shingles].filter((shingle) => there.has(shingle)).length / shingles.size
}

async function movesBetween(patient: Patient, from: string, to: string): Promise<readonly Move[]> {
  const { config, pairs } = patient
  const moves: Move[] = []
  for (const pair of pairs.filter(({ source }) => source === from)) {
    const other = pairs.find(({ source, language }) => source === to && language === pair.language)
    const known = readLedger(config.root, pair.ledger)
    const [here, there] = [await openPage(patient, pair), other && (await openPage(patient, other))]
    if (!other || !known || !here || !there) continue
    const isKnown = new Set((readLedger(config.root, other.ledger) ?? []).map(keyOf))
    const records = known.filter(
      (record) => !here.has(record) && there.holds(record) && !isKnown.has(keyOf(record)),
    )
    if (records.length > 0) moves.push({ from: pair, to: other, records, segments: there.segments })
  }
  return moves
}

function keyOf({ source, target }: LedgerRecord): string {
  return JSON.stringify([source, target])
}

/** What stands in both pages of a pair; `undefined` when one cannot be read, or is not there. */
async function openPage({ config }: Patient, pair: Pair) {
  const [source, target] = [
    await readDocument(config, pair.source, pair),
    await readDocument(config, pair.target, pair),
  ]
  if (!source || !isDocument(source) || !target || !isDocument(target)) return undefined
  const texts = textsOf(source)
  const digests = new Set(target.segments.map(({ text }) => targetDigest([text])))
  const shingles = new Set(shinglesOf(source.text))
  const hasSource = ({ source: text }: LedgerRecord) => {
    const own = new Set(shinglesOf(text))
    return texts.has(text) || (own.size >= TELLING && shareIn(own, shingles) >= STANDS)
  }
  return {
    segments: source.segments,
    /** Whether either side of a record stands here. */
    has: (record: LedgerRecord) => digests.has(record.target) || hasSource(record),
    /** Whether both do. */
    holds: (record: LedgerRecord) => digests.has(record.target) && hasSource(record),
  }
}

function textsOf({ segments }: Document): ReadonlySet<string> {
  return new Set(segments.map(({ text }) => text))
}

/** They are added first: after a kill they stand twice, and nothing is lost. */
function carryOut({ config }: Patient, { from, to, records, segments }: Move): void {
  const placeOf = new Map(segments.map(({ text }, at) => [text, at]))
  updateLedger(config.root, to, (known) => together(known, placed(records, known, placeOf)))
  const gone = new Set(records.map(({ id }) => id))
  bringHome(config.root, from)
  updateLedger(config.root, from, (known) => known.filter(({ id }) => !gone.has(id)))
}

/** Gives records the order that they have in the document where they come, among those that are there. */
function placed(
  records: readonly LedgerRecord[],
  known: readonly LedgerRecord[],
  placeOf: ReadonlyMap<string, number>,
): readonly LedgerRecord[] {
  const placeIn = ({ source }: LedgerRecord, otherwise: number) => placeOf.get(source) ?? otherwise
  const sorted = records.toSorted((a, b) => placeIn(a, Number.MAX_VALUE) - placeIn(b, Number.MAX_VALUE))
  const there = known.toSorted((a, b) => placeIn(a, -1) - placeIn(b, -1))
  const groups = groupsBy(sorted, (record) => {
    const at = placeIn(record, Number.MAX_VALUE)
    return String(there.findLastIndex((other) => placeIn(other, -1) < at))
  })
  return [...groups].flatMap(([before, group]) => {
    const orders = ordersBetween(there[Number(before)]?.order, there[Number(before) + 1]?.order, group.length)
    return group.map((record, at) => ({ ...record, order: orders[at] ?? record.order }))
  })
}
