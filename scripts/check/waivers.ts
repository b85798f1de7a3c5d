/** What people said of findings: that they are right as they stand. */
import type { Allowance, Document, Message, Segment, Unit, Waiver } from '../model.js'
import { t } from '../phrases.js'
import { targetDigest } from '../text.js'
import type { Checked, Finding, Rule } from './rule.js'

/** Whether people may waive what a rule finds: it is found in units, and no other decision is meant for it. */
export function isWaivable({ find, settledBy }: Rule): boolean {
  return find !== undefined && settledBy === undefined
}

/**
 * The message of a finding with the reason why it does not count, where an author allows it or a person waived it. One
 * whose waiver lapsed says so.
 */
export function weigh(
  message: Message,
  rule: Rule,
  { unit, segment }: Finding,
  documents: Documents,
): Message {
  if (!isWaivable(rule)) return message
  const segments = unit || segment ? [unit?.source, ...(unit?.targets ?? []), segment] : allowingIn(documents)
  const allowance = segments.flatMap((one) => one?.allows ?? []).find((one) => one.rule === rule.id)
  if (allowance) return { ...message, suppressed: { reason: allowance.reason } }
  const waivers = (unit?.records ?? []).flatMap((record) => record.waivers ?? [])
  const waiver = waivers.findLast((one) => one.rule === rule.id)
  if (!unit || !waiver) return message
  const { by, at, reason } = waiver
  return isFor(waiver, unit) ? { ...message, suppressed: { reason, by, at } } : lapsed(message, waiver)
}

/** The two documents, where a rule looks at them as a whole. */
type Documents = Partial<Record<'source' | 'target', { readonly segments?: readonly Segment[] } | undefined>>

/** The segments before which an author allows something: what is found in no unit is allowed from anywhere in the page. */
function allowingIn({ source, target }: Documents): readonly Segment[] {
  return [...(source?.segments ?? []), ...(target?.segments ?? [])].filter(({ allows }) => allows)
}

function isFor(waiver: Waiver, { targets }: Unit): boolean {
  return waiver.target === targetDigest(targets.map(({ text }) => text))
}

function lapsed(message: Message, waiver: Waiver): Message {
  const { by } = waiver
  const date = waiver.at.slice(0, 10)
  const { expected } = message
  const said =
    expected === undefined
      ? t(
          'waiver.lapsed',
          'another look: the waiver by {{by}} of {{date}} lapsed, because the translation changed',
          { by, date },
        )
      : t(
          'waiver.lapsedExpected',
          '{{expected}}. The waiver by {{by}} of {{date}} lapsed, because the translation changed',
          { by, date, expected },
        )
  return { ...message, expected: said }
}

/** A message for each rule that an author allows in one of the documents and that cannot be allowed, or is none. */
export function misallowed(
  { pair, source, target }: Checked,
  rules: ReadonlyMap<string, Rule>,
): readonly Message[] {
  const inTarget = target ? misallowedIn(target, rules) : []
  return [
    ...misallowedIn(source, rules),
    ...inTarget.map((message) => ({ ...message, language: pair.language })),
  ]
}

function misallowedIn({ path, segments }: Document, rules: ReadonlyMap<string, Rule>): readonly Message[] {
  return segments
    .flatMap(({ allows = [] }) => allows)
    .flatMap((allowance) => {
      const rule = rules.get(allowance.rule)
      if (rule && isWaivable(rule)) return []
      return [
        {
          ruleId: 'directive',
          severity: 'warning',
          file: path,
          ...allowance.place,
          ...whyNot(allowance, rule),
        },
      ]
    })
}

function whyNot({ rule: name }: Allowance, rule: Rule | undefined): Pick<Message, 'reason' | 'expected'> {
  if (!rule)
    return {
      reason: t('waiver.unknown', 'Unknown rule {{rule}} behind tvilling:allow', { rule: name }),
      expected: t('waiver.known', 'the name of a rule of check, as its messages show it'),
    }
  return {
    reason: t('waiver.cannot', 'Unexpected tvilling:allow {{rule}}: it has no effect', { rule: name }),
    expected: cannotWaive(rule),
  }
}

/** What to do about the findings of a rule that cannot be waived. */
export function cannotWaive({ settledBy }: Rule): string {
  return settledBy === undefined
    ? t(
        'waiver.noUnits',
        'another severity of it in "checks" of tvilling.json, since it is not found in units',
      )
    : t('waiver.settledBy', 'the decision that is meant for it: tvilling {{verb}}', { verb: settledBy })
}
