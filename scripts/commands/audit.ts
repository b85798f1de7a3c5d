import { join, relative } from 'node:path'
import { ownRecord } from '../draft/plan.js'
import { tableCsv } from '../exchange/csv.js'
import type { LedgerRecord, Unit } from '../model.js'
import { type Decided, decisionsOf } from '../people/decisions.js'
import type { Rules } from '../people/rights.js'
import type { Trace } from '../people/trace.js'
import { type AuditedUnit, type AuditReport, formatAudit } from '../report/audit.js'
import { inRevision } from '../store/checkout.js'
import { rootOf } from '../store/config.js'
import { headCommit } from '../store/history.js'
import { resolveRevision } from '../store/revisions.js'
import { copiesAmong, type Judged, judgeDecision, judgeRecord } from './audit/judgements.js'
import { traceBack } from './audit/provenance.js'
import { choiceOf, type Input, type Outcome, textOption } from './command.js'
import { points } from './project/selection.js'
import { exitCodeOf, explain, isReadable, type Unreadable } from './project/unreadable.js'
import type { Version } from './project/version.js'
import { readVersions } from './project/versions.js'
import { openSelection } from './project/workspace.js'

/** Runs `tvilling audit`. */
export async function runAudit(input: Input): Promise<Outcome> {
  const format = choiceOf(input, 'format', ['terminal', 'json', 'csv'] as const)
  const root = rootOf(input.cwd)
  const at = textOption(input, 'at')
  const commit = at === undefined ? headCommit(root) : resolveRevision(root, at)
  const { units, unread, traces } =
    at === undefined || commit === undefined
      ? await collect(input, { root, commit })
      : await inRevision(root, commit, (folder) =>
          collect({ ...input, cwd: join(folder, relative(root, input.cwd)) }, { root, commit }),
        )
  const findings = units.reduce((sum, unit) => sum + unit.findings.length, 0)
  const report: AuditReport = {
    version: 1,
    ...(at !== undefined && commit !== undefined && { commit }),
    history:
      commit === undefined ? 'none' : traces.some(({ standing }) => standing === 'unseen') ? 'part' : 'whole',
    units,
    summary: { units: units.length, decided: units.filter(({ by }) => by !== undefined).length, findings },
    problems: unread.map(explain),
  }
  const text: Outcome['text'] = (style) =>
    format === 'csv' ? tableCsv(rowsOf(units)) : formatAudit(report, style)
  return { exitCode: findings > 0 ? 1 : exitCodeOf(unread), data: report, text }
}

interface Collected {
  readonly units: readonly AuditedUnit[]
  readonly unread: readonly Unreadable[]
  readonly traces: readonly Trace[]
}

/** A unit that is published, with the decisions in its records. */
interface Published {
  readonly version: Version
  readonly unit: Unit
  readonly decided: readonly Decided[]
}

/** Reads the project that the input stands in, and holds it against the history of the repository at a root. */
async function collect(
  input: Input,
  { root, commit }: { readonly root: string; readonly commit: string | undefined },
): Promise<Collected> {
  const { workspace, pairs, pointers } = await openSelection(input)
  const { review } = workspace.config
  const published: Published[] = []
  const unread: Unreadable[] = []
  for await (const version of readVersions(workspace, pairs, input.progress)) {
    if (!isReadable(version)) unread.push(version)
    else
      for (const unit of version.units)
        if (unit.targets.length > 0 && isMeant(unit))
          published.push({ version, unit, decided: decisionsIn(unit) })
    function isMeant(unit: Unit): boolean {
      return pointers.length === 0 || pointers.some((pointer) => points(pointer, unit, version.pair))
    }
  }
  const ledgers = new Map<string, readonly Decided[]>()
  for (const { version, decided } of published)
    ledgers.set(version.pair.ledger, [...(ledgers.get(version.pair.ledger) ?? []), ...decided])
  const traces =
    commit === undefined ? undefined : traceBack(ledgers, { root, commit, recorders: review.recorders })
  const judge: Judge = { rules: review, traces, copies: copiesAmong(ledgers, traces) }
  return {
    units: published.map((one) => audited(one, judge)),
    unread,
    traces: [...(traces?.values() ?? [])],
  }
}

function decisionsIn({ records }: Unit): readonly Decided[] {
  return records.flatMap(decisionsOf)
}

interface Judge {
  readonly rules: Rules
  readonly traces: ReadonlyMap<Decided, Trace> | undefined
  readonly copies: Judged['copies']
}

function audited({ version, unit, decided }: Published, { rules, traces, copies }: Judge): AuditedUnit {
  const { pair } = version
  const record = ownRecord(unit) ?? unit.records[0]
  const [first] = unit.targets
  const text = decided.find((one) => one.type === 'text' && one.unit === record?.id)
  const trace = text && traces?.get(text)
  const { commit } = trace ?? {}
  return {
    id: unit.id,
    document: pair.source,
    language: pair.language,
    kind: unit.kind,
    ...(unit.key !== undefined && { key: unit.key }),
    target: {
      text: unit.targets.map((segment) => segment.text).join('\n\n'),
      file: pair.target,
      line: first?.place.line ?? 1,
    },
    drift: unit.drift,
    ...(record && vouched(record)),
    ...(text && { provenance: trace?.standing ?? 'unknown' }),
    ...(commit !== undefined && { commit }),
    findings: [
      ...judgeRecord(unit),
      ...decided.flatMap((one) =>
        judgeDecision(one, { rules, language: pair.language, trace: traces?.get(one), copies }),
      ),
    ],
  }
}

type Vouched = Pick<AuditedUnit, 'state' | 'origin' | 'engine' | 'author' | 'by' | 'at' | 'source' | 'ack'>

function vouched({ state, origin, engine, author, by, at, source, ack }: LedgerRecord): Vouched {
  return {
    state,
    origin,
    ...(engine !== undefined && { engine }),
    ...(author !== undefined && { author }),
    ...(by !== undefined && { by }),
    at,
    source,
    ...(ack && { ack: { by: ack.by, at: ack.at, reason: ack.reason } }),
  }
}

const COLUMNS = [
  'file',
  'line',
  'language',
  'document',
  'unit',
  'state',
  'by',
  'at',
  'origin',
  'engine',
  'author',
  'source',
  'target',
  'drift',
  'provenance',
  'commit',
  'findings',
] as const

function rowsOf(units: readonly AuditedUnit[]): readonly (readonly string[])[] {
  return [
    COLUMNS,
    ...units.map((unit) => {
      const { target, findings, id, ...rest } = unit
      const values: Readonly<Record<string, unknown>> = {
        ...rest,
        file: target.file,
        line: target.line,
        target: target.text,
        unit: id,
        findings: findings.map((one) => one.id).join(' '),
      }
      return COLUMNS.map((column) => String(values[column] ?? ''))
    }),
  ]
}
