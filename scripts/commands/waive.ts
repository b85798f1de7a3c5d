import { cannotWaive, isWaivable, RULES, runChecks } from '../check/index.js'
import { ownRecord } from '../draft/plan.js'
import { MissingArgument, UsageError } from '../errors.js'
import type { LedgerRecord, Message, Unit } from '../model.js'
import { t } from '../phrases.js'
import { suggest } from '../store/suggest.js'
import { compare, targetDigest } from '../text.js'
import { refusesParts } from './ack.js'
import { type Input, type Outcome, textOption } from './command.js'
import { type Decider, runDecision, type Word } from './decisions/decide.js'
import { openProjectGlossary } from './project/glossary.js'
import type { Version } from './project/version.js'
import type { Workspace } from './project/workspace.js'

/** Runs `tvilling waive`. */
export async function runWaive(input: Input): Promise<Outcome> {
  const rule = ruleOf(input)
  const reason = textOption(input, 'reason')?.trim() ?? ''
  if (reason === '')
    throw new MissingArgument(t('usage.noReason', 'Nothing says why: expected --reason with a text'))
  return runDecision(input, (workspace) => waiving({ rule, reason }, openFindings(workspace)))
}

/** Says that what a rule finds in a translation is right as it stands; `find` gives what the rules find in a version. */
export function waiving(
  said: { readonly rule: string; readonly reason: string },
  find: (version: Version) => readonly Message[],
): Decider {
  return {
    verb: 'waive',
    concerns: () => true,
    refuses: (unit, version) => refuses(unit, said.rule, find(version)),
    decide: (unit, word) => waived(unit, word, said),
  }
}

/** The name of the rule whose findings are waived. Throws a `UsageError` when it is none, or cannot be waived. */
function ruleOf(input: Input): string {
  const name = textOption(input, 'rule')?.trim() ?? ''
  if (name === '')
    throw new MissingArgument(
      t('usage.noRule', 'Nothing says what is waived: expected --rule with the name of a rule'),
    )
  const rule = RULES.find(({ id }) => id === name)
  if (!rule) throw unknownRule(name)
  if (isWaivable(rule)) return rule.id
  throw new UsageError(
    'usage',
    t('usage.cannotWaive', 'Cannot waive what the rule {{rule}} finds: expected {{expected}}', {
      rule: rule.id,
      expected: cannotWaive(rule),
    }),
  )
}

function unknownRule(name: string): UsageError {
  const known = RULES.filter(isWaivable).map(({ id }) => id)
  const meant = suggest(name, known)
  const suggestion =
    meant === undefined
      ? t('usage.knownRules', 'They are {{names}}', { names: known.join(', ') })
      : t('suggestion.didYouMean', 'Did you mean {{meant}}?', { meant: JSON.stringify(meant) })
  return new UsageError(
    'usage',
    t('usage.unknownRule', 'Unexpected rule {{name}}, expected one that check knows. {{suggestion}}', {
      name: JSON.stringify(name),
      suggestion,
    }),
  )
}

/** A function that finds what the rules find in a version; asked once for the same units. */
function openFindings({ config, terms }: Workspace): (version: Version) => readonly Message[] {
  const { sourceLanguage, checks } = config
  const glossary = openProjectGlossary(terms, sourceLanguage)
  const known = new WeakMap<readonly Unit[], readonly Message[]>()
  return (version) => {
    const found =
      known.get(version.units) ??
      runChecks({ ...version, sourceLanguage, occurrences: glossary(version) }, checks)
    known.set(version.units, found)
    return found
  }
}

function refuses(unit: Unit, rule: string, found: readonly Message[]): string | undefined {
  const own = found.filter((message) => message.unit === unit.id && message.ruleId === rule)
  if (own.length === 0) return t('refusal.silent', 'the rule {{rule}} finds nothing in it', { rule })
  if (own.every(({ suppressed }) => suppressed))
    return t('refusal.waived', 'what the rule {{rule}} finds in it is waived already', { rule })
  if (unit.records.length === 0)
    return t('refusal.unrecorded', 'nobody recorded what it translates; confirm it first')
  return refusesParts(unit)
}

/** One for each rule, by its name, so that the same decisions make the same record. */
function waived(
  unit: Unit,
  { by, at }: Word,
  { rule, reason }: Readonly<Record<'rule' | 'reason', string>>,
): LedgerRecord {
  const own = ownRecord(unit)
  if (!own) throw new Error(`Unit ${unit.id} is to be waived without a record`)
  const target = targetDigest(unit.targets.map(({ text }) => text))
  const others = (own.waivers ?? []).filter((other) => other.rule !== rule)
  const waivers = [...others, { rule, by, at, reason, target }]
  return { ...own, waivers: waivers.toSorted((a, b) => compare(a.rule, b.rule)) }
}
