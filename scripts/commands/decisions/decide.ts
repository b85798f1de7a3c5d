/** What all decisions of people have in common: a person, the units that the arguments mean, and what became of them. */
import { MissingArgument, UsageError } from '../../errors.js'
import { driftLabel } from '../../labels.js'
import type { LedgerRecord, Unit } from '../../model.js'
import { t } from '../../phrases.js'
import { units as amountOfUnits } from '../../report/amounts.js'
import { type DecisionReport, formatDecisions } from '../../report/decisions.js'
import { readUserName } from '../../store/git.js'
import { type Input, type Outcome, textOption } from '../command.js'
import { expectFound, isExact, type Pointer, points, touches } from '../project/selection.js'
import { explain, isReadable } from '../project/unreadable.js'
import type { Version } from '../project/version.js'
import { readVersions } from '../project/versions.js'
import { openSelection, type Selection, type Workspace } from '../project/workspace.js'
import { type Chosen, decideAll } from './apply.js'
import { withRights } from './rights.js'
import { asSeen } from './seen.js'

/** One person's word, and when it was given. */
export interface Word {
  readonly by: string
  readonly at: string
}

/** A kind of decision. */
export interface Decider {
  readonly verb: string
  /** Whether the decision would say anything about a unit; `exact` when the person pointed at this very unit. */
  readonly concerns: (unit: Unit, exact: boolean) => boolean
  /** Why a unit that a person pointed at cannot be decided on; `undefined` when it can. */
  readonly refuses: (unit: Unit, version: Version) => string | undefined
  /** The text that takes the place of a unit's translation in its file; absent when the decision writes no page. */
  readonly publishes?: (unit: Unit) => string
  /** The unit's record after the decision, made from the unit as it is then. It takes the place of all records that stood behind the unit. */
  readonly decide: (unit: Unit, word: Word, order: () => string) => LedgerRecord
}

/** Carries out a decision on everything that the arguments point at; some kinds ask the project's settings. */
export async function runDecision(
  input: Input,
  kind: Decider | ((workspace: Workspace) => Decider),
): Promise<Outcome> {
  const selection = await openSelection(input)
  const decider = typeof kind === 'function' ? kind(selection.workspace) : kind
  if (selection.pointers.length === 0)
    throw new MissingArgument(
      t('usage.nothingTo', 'Nothing to {{verb}}: expected a path, a path:line or the id of a unit', {
        verb: decider.verb,
      }),
    )
  const word: Word = { by: personOf(input), at: input.now() }
  const dryRun = input.options['dry-run'] === true
  const permitted = withRights(selection.workspace, decider, word)
  const chosen = choose(await readAll(selection, input), selection.pointers, permitted)
  const count = chosen.reduce((sum, { units }) => sum + units.length, 0)
  expectCount(textOption(input, 'count'), count, decider)
  const task = { decider: asSeen(decider, chosen), word, dryRun }
  const { applied, left } = decideAll(selection.workspace, chosen, task)
  const decisions = applied.map(({ ledger: _, ...decision }) => decision)
  const report: DecisionReport = { version: 1, verb: decider.verb, by: word.by, dryRun, decisions, left }
  return { exitCode: left.length > 0 ? 3 : 0, data: report, text: (style) => formatDecisions(report, style) }
}

/** The name of the person who decides. Throws a `UsageError` when nobody can be named. */
export function personOf(input: Input): string {
  const name = (textOption(input, 'by') ?? readUserName(input.cwd) ?? '').trim()
  if (/\p{Cc}/u.test(name))
    throw new UsageError(
      'usage',
      t('usage.nameOnOneLine', 'Unexpected name {{name}}, expected it on one line', {
        name: JSON.stringify(name),
      }),
    )
  if (name !== '') return name
  throw new UsageError(
    'usage',
    t(
      'usage.nobody',
      'Nobody to decide: expected --by with a name, or user.name in the configuration of git',
    ),
  )
}

/** A file that a person names must be readable; whoever gives an id is not kept from it by a file elsewhere. */
async function readAll(
  { workspace, pairs, pointers }: Selection,
  { talk, progress }: Input,
): Promise<readonly Version[]> {
  const versions: Version[] = []
  for await (const version of readVersions(workspace, pairs, progress)) {
    if (isReadable(version)) versions.push(version)
    else if (pointers.some((pointer) => pointer.type === 'path' && touches(pointer, version.pair)))
      throw new UsageError(version.isLedger ? 'ledger' : 'input', explain(version))
    else talk(explain(version))
  }
  return versions
}

/** A pointer at units of which none can be decided on is a mistake; of several, those that can be are meant. */
function choose(
  versions: readonly Version[],
  pointers: readonly Pointer[],
  decider: Decider,
): readonly Chosen[] {
  const hits = versions.map((version) =>
    version.units.flatMap((unit) => {
      const pointing = pointers.filter((pointer) => points(pointer, unit, version.pair))
      return pointing.length > 0 ? [{ version, unit, pointing, refusal: decider.refuses(unit, version) }] : []
    }),
  )
  expectFound(pointers, new Set(hits.flat().flatMap(({ pointing }) => pointing)))
  for (const pointer of pointers.filter(isExact)) {
    const meant = hits.flat().filter(({ pointing }) => pointing.includes(pointer))
    const [first] = meant
    if (!first || meant.some(({ refusal }) => refusal === undefined)) continue
    const { unit, version, refusal } = first
    const sentence = t('usage.cannot', 'Cannot {{verb}} {{unit}} ({{language}}, {{drift}}): {{refusal}}', {
      verb: decider.verb,
      unit: unit.id,
      language: version.pair.language,
      drift: driftLabel(unit.drift),
      refusal: refusal ?? '',
    })
    throw new UsageError('usage', sentence)
  }
  return versions.map((version, at) => ({
    version,
    units: (hits[at] ?? [])
      .filter(
        ({ unit, pointing, refusal }) =>
          refusal === undefined && decider.concerns(unit, pointing.some(isExact)),
      )
      .map(({ unit }) => unit),
  }))
}

/** More than one unit at once needs the number, so that a path typed too short decides nothing; none needs none. */
function expectCount(given: string | undefined, found: number, { verb }: Decider): void {
  if (found === 0) return
  if (given === undefined ? found <= 1 : given.trim() !== '' && Number(given) === found) return
  const [units, count] = [amountOfUnits(found), String(found)]
  throw new UsageError(
    'usage',
    given === undefined
      ? t(
          'usage.count',
          'This would {{verb}} {{units}}: expected --count {{found}}, after a look with --dry-run --count {{found}}',
          { verb, units, found: count },
        )
      : t(
          'usage.otherCount',
          'This would {{verb}} {{units}}: expected --count {{found}}, not {{given}}, after a look with --dry-run --count {{found}}',
          { verb, units, found: count, given: JSON.stringify(given) },
        ),
  )
}
