/** Ledgers that cannot be read: what a merge left in them, records that stand twice, and what is no record. */

import type { Pair } from '../../model.js'
import { isDocument } from '../../parse/guard.js'
import { t } from '../../phrases.js'
import { lineAt } from '../../store/defect.js'
import { tryRead, writeText } from '../../store/disk.js'
import { formatLedger, inspectLedger, LEDGER_SIZE_LIMIT } from '../../store/ledger.js'
import { withLock } from '../../store/lock.js'
import { reconcile, type Standing, sidesOf } from '../../store/reconcile.js'
import { targetDigest } from '../../text.js'
import { readDocument } from '../project/versions.js'
import type { Case, Patient } from './trouble.js'

/** Everything that keeps ledgers from being read. Decisions that met are settled where the pages leave no doubt. */
export async function examineTexts(patient: Patient): Promise<readonly Case[]> {
  const cases: Case[] = []
  for (const pair of patient.pairs) {
    const read = tryRead(patient.config.root, pair.ledger, { limit: LEDGER_SIZE_LIMIT })
    if (read && 'problem' in read)
      cases.push({ kind: 'invalid', file: pair.ledger, line: 1, reason: read.problem, expected: legible() })
    else if (read) cases.push(...(await examineText(patient, pair, read.text)))
  }
  return cases
}

function legible(): string {
  return t('doctor.legible', 'a ledger that can be read. Take the file from git again')
}

async function examineText(patient: Patient, pair: Pair, text: string): Promise<readonly Case[]> {
  const { defects } = inspectLedger(text)
  if (defects.length === 0) return []
  const file = pair.ledger
  const isConflict = sidesOf(text)[0] !== text
  const settled = await settle(patient, pair, text)
  const expected =
    settled === undefined
      ? legible()
      : settled.open.length === 0
        ? t(
            'doctor.settled',
            'one decision on each unit; tvilling doctor --fix keeps those on what stands in the pages',
          )
        : t(
            'doctor.open',
            'one decision on each unit. The pages do not say which holds for {{units}}: keep one of each by hand',
            {
              units: settled.open.join(', '),
            },
          )
  const isSettled = settled !== undefined && settled.open.length === 0
  const mend = () =>
    withLock(patient.config.root, file, () => {
      writeText(patient.config.root, file, formatLedger(settled?.records ?? []), { before: text })
    })
  return defects.map(
    ({ at, message }): Case => ({
      kind: isConflict ? 'conflict' : settled ? 'twice' : 'invalid',
      file,
      line: lineAt(text, at),
      reason: message,
      expected,
      ...(isSettled && { mend }),
    }),
  )
}

/** The records of both sides of a merge, or of a ledger that has some twice; `undefined` when there is more amiss. */
async function settle(patient: Patient, pair: Pair, text: string) {
  const sides = [...new Set(sidesOf(text))].map(inspectLedger)
  const isWhole = sides.every(({ records, defects }) => {
    const ids = new Set(records.map(({ id }) => id))
    return defects.length === records.length - ids.size
  })
  if (!isWhole) return undefined
  return reconcile(
    sides.flatMap(({ records }) => records),
    await standingIn(patient, pair),
  )
}

/** What stands in the pages of a pair; nothing in one that cannot be read. */
async function standingIn({ config }: Patient, pair: Pair): Promise<Standing> {
  const [source, target] = await Promise.all([
    readDocument(config, pair.source, pair),
    readDocument(config, pair.target, pair),
  ])
  const texts = new Set(source && isDocument(source) ? source.segments.map(({ text }) => text) : [])
  const digests = new Set(
    target && isDocument(target) ? target.segments.map(({ text }) => targetDigest([text])) : [],
  )
  return { hasTarget: (digest) => digests.has(digest), hasSource: (text) => texts.has(text) }
}
