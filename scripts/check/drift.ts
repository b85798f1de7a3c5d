/** The five ways in which a unit's ground moves, as rules. */
import { kindLabel, stateLabel } from '../labels.js'
import type { Change, Drift, Unit } from '../model.js'
import { t } from '../phrases.js'
import { isLookedOver } from '../states.js'
import { type Checked, type Finding, isCopy, type Rule } from './rule.js'

const CHANGED: Readonly<Record<Change, () => string>> = {
  cosmetic: () =>
    t('rule.outdated.cosmetic', 'Outdated translation: the source changed in markup only since it was made'),
  link: () =>
    t(
      'rule.outdated.link',
      'Outdated translation: the source changed in the target of a link since it was made',
    ),
  code: () =>
    t('rule.outdated.code', 'Outdated translation: the source changed in code only since it was made'),
  punctuation: () =>
    t(
      'rule.outdated.punctuation',
      'Outdated translation: the source changed in punctuation or capitals only since it was made',
    ),
  number: () =>
    t('rule.outdated.number', 'Outdated translation: the source changed in a number since it was made'),
  negation: () =>
    t(
      'rule.outdated.negation',
      'Outdated translation: the source changed in a negation, maybe into its opposite, since it was made',
    ),
  wording: () =>
    t('rule.outdated.wording', 'Outdated translation: the source changed in its wording since it was made'),
  rewritten: () =>
    t('rule.outdated.rewritten', 'Outdated translation: the source changed throughout since it was made'),
}

/** Rule `outdated`. */
export const outdated: Rule = {
  id: 'outdated',
  severity: 'warning',
  settledBy: 'ack',
  about: () => t('rule.outdated.about', 'The source moved on since the translation was made.'),
  why: () =>
    t('rule.outdated.why', 'A translation that says what the original no longer says misleads its readers.'),
  find: ({ units }) =>
    having(units, 'outdated').map((unit) => ({
      ...atTarget(unit),
      reason: CHANGED[unit.change ?? 'wording'](),
      expected: t(
        'rule.outdated.expected',
        'a translation of the source as it stands, then confirm; or ack when it needs no change',
      ),
    })),
}

/** Rule `missing`. */
export const missing: Rule = {
  id: 'missing',
  severity: 'warning',
  about: () => t('rule.missing.about', 'A source segment has no translation.'),
  why: () => t('rule.missing.why', 'Readers of the translation do not learn what is missing there.'),
  find: (checked) => (checked.target ? missingUnits(checked.units) : missingFile(checked)),
}

/** A file that is not there is said once, and not for each text in it. */
function missingFile({ pair, units }: Checked): readonly Finding[] {
  if (units.length === 0) return []
  return [
    {
      inSource: true,
      reason: t('rule.missing.file', {
        count: units.length,
        file: pair.target,
        defaultValue_one:
          'Missing translation: there is no file {{file}}, for {{count}} segment of the source',
        defaultValue_other:
          'Missing translation: there is no file {{file}}, for {{count}} segments of the source',
      }),
      expected: t('rule.missing.fileExpected', 'the file with its translation, then adopt'),
    },
  ]
}

/** Of a copy of the source the rule `untranslated` tells. */
function missingUnits(units: readonly Unit[]): readonly Finding[] {
  const absent = having(units, 'missing').filter((unit) => !isCopy(unit))
  return absent.map((unit) => ({
    unit,
    segment: unit.source,
    inSource: true,
    reason:
      unit.key === undefined
        ? t('rule.missing.reason', 'Missing translation of this {{kind}}', { kind: kindLabel(unit.kind) })
        : t('rule.missing.reasonOfKey', 'Missing translation of this {{kind}}, {{name}}', {
            kind: kindLabel(unit.kind),
            name: unit.key,
          }),
    expected: t('rule.missing.expected', 'a translation in the same place of the target file, then confirm'),
  }))
}

/** Rule `orphaned`. */
export const orphaned: Rule = {
  id: 'orphaned',
  severity: 'warning',
  about: () => t('rule.orphaned.about', 'A target segment has no source.'),
  why: () =>
    t('rule.orphaned.why', 'What the original dropped should not live on in its translations unseen.'),
  find: ({ units }) =>
    having(units, 'orphaned').map((unit) => ({
      ...atTarget(unit),
      reason:
        unit.records.length > 0
          ? t('rule.orphaned.removed', 'Orphaned translation: its source was removed')
          : t('rule.orphaned.never', 'Orphaned text: it translates nothing in the source'),
      expected: t('rule.orphaned.expected', 'the text removed, or its source restored'),
    })),
}

/** Rule `unconfirmed`. */
export const unconfirmed: Rule = {
  id: 'unconfirmed',
  severity: 'warning',
  settledBy: 'confirm',
  about: () =>
    t('rule.unconfirmed.about', 'A target segment was edited, or appeared, and nobody vouched for it.'),
  why: () => t('rule.unconfirmed.why', 'A changed translation counts once a person said what it translates.'),
  find: ({ units }) =>
    having(units, 'unconfirmed')
      .filter((unit) => !isLookedOver(unit.state))
      .map((unit) => ({
        ...atTarget(unit),
        reason:
          unit.records.length > 0
            ? t('rule.unconfirmed.changed', 'Unconfirmed translation: its text changed since it was recorded')
            : t('rule.unconfirmed.never', 'Unconfirmed translation: nobody recorded what it translates'),
        expected: t('rule.unconfirmed.expected', 'a look at source and target, then confirm'),
      })),
}

/** Rule `approved-text`. */
export const approvedText: Rule = {
  id: 'approved-text',
  severity: 'error',
  settledBy: 'confirm',
  about: () => t('rule.approvedText.about', 'An approved text is no longer the one that was approved.'),
  why: () => t('rule.approvedText.why', 'An approval vouches for one text; under another it is false.'),
  find: ({ units }) =>
    having(units, 'unconfirmed')
      .filter(({ state }) => isLookedOver(state))
      .map((unit) => ({
        ...atTarget(unit),
        reason: replaced(unit),
        expected: t('rule.approvedText.expected', 'the approved text, or a new confirm by a person'),
      })),
}

function having(units: readonly Unit[], drift: Drift): readonly Unit[] {
  return units.filter((unit) => unit.drift === drift)
}

function atTarget(unit: Unit): Pick<Finding, 'unit' | 'segment'> {
  return { unit, segment: unit.targets[0] }
}

/** Who approved a text is not always known. */
function replaced({ state = 'reviewed', records: [own] }: Unit): string {
  return own?.by === undefined
    ? t('rule.approvedText.bySomebody', 'Unexpected text: it is not the one that was approved ({{state}})', {
        state: stateLabel(state),
      })
    : t(
        'rule.approvedText.reason',
        'Unexpected text: it is not the one that was approved by {{by}} ({{state}})',
        {
          by: own.by,
          state: stateLabel(state),
        },
      )
}
