/** The five ways in which a unit's ground moves, as rules. */
import type { Change, Drift, Unit } from '../model.js'
import type { Finding, Rule } from './rule.js'

const CHANGES: Readonly<Record<Change, string>> = {
  cosmetic: 'in markup only',
  link: 'in the target of a link',
  code: 'in code only',
  punctuation: 'in punctuation or capitals only',
  number: 'in a number',
  negation: 'in a negation, maybe into its opposite',
  wording: 'in its wording',
  rewritten: 'throughout',
}

/** Rule `outdated`. */
export const outdated: Rule = {
  id: 'outdated',
  severity: 'warning',
  about: 'The source moved on since the translation was made.',
  why: 'A translation that says what the original no longer says misleads its readers.',
  find: ({ units }) =>
    having(units, 'outdated').map((unit) => ({
      ...atTarget(unit),
      reason: `Outdated translation: the source changed ${CHANGES[unit.change ?? 'wording']} since it was made`,
      expected: 'a translation of the source as it stands, then confirm; or ack when it needs no change',
    })),
}

/** Rule `missing`. */
export const missing: Rule = {
  id: 'missing',
  severity: 'warning',
  about: 'A source segment has no translation.',
  why: 'Readers of the translation do not learn what is missing there.',
  find: ({ units }) =>
    having(units, 'missing').map((unit) => ({
      unit,
      segment: unit.source,
      inSource: true,
      reason: `Missing translation of this ${unit.kind}${unit.key === undefined ? '' : `, ${unit.key}`}`,
      expected: 'a translation in the same place of the target file, then confirm',
    })),
}

/** Rule `orphaned`. */
export const orphaned: Rule = {
  id: 'orphaned',
  severity: 'warning',
  about: 'A target segment has no source.',
  why: 'What the original dropped should not live on in its translations unseen.',
  find: ({ units }) =>
    having(units, 'orphaned').map((unit) => ({
      ...atTarget(unit),
      reason:
        unit.records.length > 0
          ? 'Orphaned translation: its source was removed'
          : 'Orphaned text: it translates nothing in the source',
      expected: 'the text removed, or its source restored',
    })),
}

/** Rule `unconfirmed`. */
export const unconfirmed: Rule = {
  id: 'unconfirmed',
  severity: 'warning',
  about: 'A target segment was edited, or appeared, and nobody vouched for it.',
  why: 'A changed translation counts once a person said what it translates.',
  find: ({ units }) =>
    having(units, 'unconfirmed')
      .filter((unit) => !wasApproved(unit))
      .map((unit) => ({
        ...atTarget(unit),
        reason:
          unit.records.length > 0
            ? 'Unconfirmed translation: its text changed since it was recorded'
            : 'Unconfirmed translation: nobody recorded what it translates',
        expected: 'a look at source and target, then confirm',
      })),
}

/** Rule `approved-text`. */
export const approvedText: Rule = {
  id: 'approved-text',
  severity: 'error',
  about: 'An approved text is no longer the one that was approved.',
  why: 'An approval vouches for one text; under another it is false.',
  find: ({ units }) =>
    having(units, 'unconfirmed')
      .filter(wasApproved)
      .map((unit) => ({
        ...atTarget(unit),
        reason: `Unexpected text: it is not the one that was ${unit.state} by ${unit.records[0]?.by ?? 'somebody'}`,
        expected: 'the approved text, or a new confirm by a person',
      })),
}

function having(units: readonly Unit[], drift: Drift): readonly Unit[] {
  return units.filter((unit) => unit.drift === drift)
}

function atTarget(unit: Unit): Pick<Finding, 'unit' | 'segment'> {
  return { unit, segment: unit.targets[0] }
}

function wasApproved({ state }: Unit): boolean {
  return state === 'reviewed' || state === 'final'
}
