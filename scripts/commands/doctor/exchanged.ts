/** Ledgers that lie under the name of another document, which has a ledger too: names that changed places. */
import { containmentOf, followRenames, type Lost, type Place } from '../../align/renames.js'
import { groupsBy } from '../../groups.js'
import type { LedgerRecord, Pair } from '../../model.js'
import { t } from '../../phrases.js'
import { isThere, tryRead } from '../../store/disk.js'
import { ledgerPath } from '../../store/ledger.js'
import { updateRecords } from '../project/ledgers.js'
import { textsIn } from '../project/renames.js'
import { readLedger } from '../project/versions.js'
import type { Case, Patient } from './trouble.js'

/** Share of what a ledger knows that its document still says; one that says less may be another document. */
const AT_HOME = 0.35

/** Documents of which hardly anything stands in their source, and all of it in another one. */
export function examineExchanges(patient: Patient): readonly Case[] {
  const { config, pairs } = patient
  const moves = movesOf(patient)
  const mend = () => exchange(config.root, pairs, moves)
  return [...moves].map(([from, to], at) => ({
    kind: 'exchanged',
    file: to,
    line: 1,
    reason: t(
      'doctor.exchanged',
      'What this document says, the ledgers of {{from}} know; its own know something else',
      {
        from,
      },
    ),
    expected: t(
      'doctor.exchangedExpected',
      'ledgers of its own; tvilling doctor --fix gives each document the ledgers that know it',
    ),
    // All at once: in a ring of names none can go first.
    mend: at === 0 ? mend : () => undefined,
  }))
}

/** Which document each has become whose ledgers know another one, by their paths. */
function movesOf({ config: { root }, pairs, left }: Patient): ReadonlyMap<string, string> {
  const { strangers, places } = strangersAmong(root, pairs)
  if (strangers.length === 0) return new Map()
  const gone = [...groupsBy(left, ({ source }) => source)].map(
    ([path, [file]]): Lost => ({ path, texts: file ? textsIn(root, file.ledger) : [] }),
  )
  return new Map([...followRenames([...strangers, ...gone], places)].filter(([from, to]) => from !== to))
}

interface Strangers {
  /** Documents whose ledgers know something else, with what they know. */
  readonly strangers: readonly Lost[]
  /** These, and the documents without a ledger: what those ledgers know may be any of them. */
  readonly places: readonly Place[]
}

function strangersAmong(root: string, pairs: readonly Pair[]): Strangers {
  const strangers: Lost[] = []
  const places: Place[] = []
  const paged = pairs.filter(({ home }) => home === undefined)
  for (const [path, own] of groupsBy(paged, ({ source }) => source)) {
    const read = tryRead(root, path)
    if (!read || 'problem' in read) continue
    const ledger = own.find((pair) => isThere(root, pair.ledger))?.ledger
    const texts = ledger === undefined ? [] : textsIn(root, ledger)
    if (texts.length > 0 && containmentOf(texts, read.text) >= AT_HOME) continue
    if (texts.length > 0) strangers.push({ path, texts })
    places.push({ path, text: read.text })
  }
  return { strangers, places }
}

/** Gives the ledgers of documents to others; what lay there and goes nowhere stays beside what comes. */
function exchange(root: string, pairs: readonly Pair[], moves: ReadonlyMap<string, string>): void {
  for (const language of new Set(pairs.map((pair) => pair.language))) {
    const plan = planFor(root, language, moves)
    const leaving = new Map<string, ReadonlySet<string>>()
    // First everything is added everywhere, so that a kill between two files loses nothing.
    for (const [ledger, records] of plan)
      updateRecords(root, ledger, (known) => {
        const all = together(records, known)
        const own = new Set(records.map(({ id }) => id))
        leaving.set(ledger, new Set(all.map(({ id }) => id).filter((id) => !own.has(id))))
        return all
      })
    for (const [ledger, ids] of leaving)
      updateRecords(root, ledger, (known) => known.filter(({ id }) => !ids.has(id)))
  }
}

/** By its ledger, what each document is to know, for those that have a ledger or get one. */
function planFor(
  root: string,
  language: string,
  moves: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly LedgerRecord[]> {
  const plan = new Map<string, readonly LedgerRecord[]>()
  for (const [from, to] of moves) {
    const coming = readLedger(root, ledgerPath(from, language)) ?? []
    const staying = moves.has(to) ? [] : (readLedger(root, ledgerPath(to, language)) ?? [])
    plan.set(ledgerPath(to, language), together(coming, staying))
    if (![...moves.values()].includes(from)) plan.set(ledgerPath(from, language), [])
  }
  return new Map([...plan].filter(([ledger, records]) => records.length > 0 || isThere(root, ledger)))
}

/** Records of two ledgers in one; a second one with an id of the first gets the next that is free. */
export function together(
  first: readonly LedgerRecord[],
  second: readonly LedgerRecord[],
): readonly LedgerRecord[] {
  const all = new Map(first.map((record) => [record.id, record]))
  for (const record of second) {
    const [stem = record.id] = record.id.split('-')
    let id = record.id
    for (let repeat = 2; all.has(id); repeat++) id = `${stem}-${repeat}`
    all.set(id, { ...record, id })
  }
  return [...all.values()]
}
