import type { DoctorReport, Finding } from '../report/doctor.js'
import { formatDoctor } from '../report/doctor.js'
import { listLedgers } from '../store/ledger-files.js'
import type { ExitCode, Input, Outcome } from './command.js'
import { examineTexts } from './doctor/broken.js'
import { examineExchanges } from './doctor/exchanged.js'
import { examineLocks } from './doctor/locks.js'
import { examineNames } from './doctor/names.js'
import { examinePages } from './doctor/pages.js'
import { examineParts } from './doctor/parts.js'
import type { Case, Patient } from './doctor/trouble.js'
import { openPairs } from './project/workspace.js'

/** What one repair lets the next one see: a ledger that can be read, under its name, with all of its records. */
const ROUNDS = 4

/** Runs `tvilling doctor`. */
export async function runDoctor(input: Input): Promise<Outcome> {
  const mayMend = input.options['dry-run'] !== true
  const isWanted = ({ mend, isLoss }: Case) =>
    mend !== undefined && mayMend && input.options[isLoss ? 'prune' : 'fix'] === true
  const repaired: Case[] = []
  let patient = await openPairs(input)
  let cases = await examine(patient)
  for (let round = 0; round < ROUNDS && cases.some(isWanted); round++) {
    for (const one of cases.filter(isWanted)) {
      one.mend?.()
      repaired.push(one)
    }
    patient = await openPairs(input)
    cases = await examine(patient)
  }
  const findings = [
    ...repaired.map((one) => toFinding(one, true)),
    ...cases.map((one) => toFinding(one, false)),
  ]
  const report: DoctorReport = {
    version: 1,
    findings,
    summary: {
      ledgers: listLedgers(patient.config.root).length,
      found: findings.length,
      repaired: repaired.length,
    },
  }
  return { exitCode: exitCodeOf(cases), data: report, text: (style) => formatDoctor(report, style) }
}

/**
 * While a ledger cannot be read, nobody can say what it knows; and while one lies under another document's name, its
 * records would look like those of parts that moved.
 */
async function examine(patient: Patient): Promise<readonly Case[]> {
  const broken = await examineTexts(patient)
  const near = [...broken, ...examineLocks(patient), ...examineNames(patient)]
  if (broken.length > 0) return near
  const pages = await examinePages(patient)
  const exchanged = examineExchanges(patient)
  return [...near, ...pages, ...exchanged, ...(exchanged.length > 0 ? [] : await examineParts(patient))]
}

function toFinding({ mend, isLoss, ...found }: Case, repaired: boolean): Finding {
  return { ...found, repair: mend ? (isLoss ? 'prune' : 'fix') : 'none', repaired }
}

const BROKEN = new Set(['conflict', 'twice', 'invalid'])

function exitCodeOf(left: readonly Case[]): ExitCode {
  if (left.some(({ kind }) => BROKEN.has(kind))) return 4
  return left.length > 0 ? 1 : 0
}
