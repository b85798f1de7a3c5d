/** The names that a glossary wants, and those that it does not. */
import type { Occurrence, Term, TermStatus, Unit } from '../model.js'
import { t } from '../phrases.js'
import { rightNames, targetOf } from '../terms.js'
import { isAcronym } from '../text.js'
import { miscased } from './acronyms.js'
import { type Checked, type Finding, inStep, type Rule } from './rule.js'

/** Rule `forbidden-term`. */
export const forbiddenTerm: Rule = {
  id: 'forbidden-term',
  severity: 'error',
  about: () =>
    t(
      'rule.forbiddenTerm.about',
      'A name that the glossary forbids stands in a target, in any of its forms or in a compound.',
    ),
  why: () =>
    t('rule.forbiddenTerm.why', 'A forbidden term is one that an editor has already corrected too often.'),
  find: (checked) =>
    wrongNames(checked, 'forbidden', (values, preferred) => ({
      reason: t(
        'rule.forbiddenTerm.reason',
        'Forbidden term “{{form}}” for “{{source}}”: it is “{{name}}” ({{rule}})',
        values,
      ),
      expected: t('rule.forbiddenTerm.expected', '“{{preferred}}”', { preferred }),
    })),
}

/** Rule `deprecated-term`. */
export const deprecatedTerm: Rule = {
  id: 'deprecated-term',
  severity: 'warning',
  about: () =>
    t('rule.deprecatedTerm.about', 'A name that the glossary calls deprecated stands in a target.'),
  why: () => t('rule.deprecatedTerm.why', 'Readers who meet two names look for two things.'),
  find: (checked) =>
    wrongNames(checked, 'deprecated', (values, preferred) => ({
      reason: t(
        'rule.deprecatedTerm.reason',
        'Deprecated term “{{form}}” for “{{source}}”: it is “{{name}}” ({{rule}})',
        values,
      ),
      expected: t('rule.deprecatedTerm.expected', '“{{preferred}}”', { preferred }),
    })),
}

/** Rule `required-term`. */
export const requiredTerm: Rule = {
  id: 'required-term',
  severity: 'info',
  about: () =>
    t(
      'rule.requiredTerm.about',
      'The source has a term, and its translation has none of the names that the glossary gives for it.',
    ),
  why: () =>
    t('rule.requiredTerm.why', 'A term that is said in other words each time is no term to its readers.'),
  find: (checked) =>
    lacking(
      checked,
      (term) => !term.doNotTranslate && rightNames(term, checked.pair.language).length > 0,
    ).map(({ term, unit }) => ({
      unit,
      segment: unit.targets[0],
      reason: t('rule.requiredTerm.reason', 'Missing term for “{{source}}”', { source: term.source }),
      expected: t('rule.requiredTerm.expected', '“{{preferred}}”, or another name that the glossary admits', {
        preferred: preferredOf(term, checked),
      }),
    })),
}

/** Rule `do-not-translate`. */
export const doNotTranslate: Rule = {
  id: 'do-not-translate',
  severity: 'warning',
  about: () =>
    t('rule.doNotTranslate.about', 'A name that is the same in every language is not in a translation.'),
  why: () => t('rule.doNotTranslate.why', 'Nobody finds a thing by a name that only one page gives it.'),
  find: (checked) =>
    lacking(checked, (term) => term.doNotTranslate === true)
      // What stands there in another case is told by a rule of its own.
      .filter(
        ({ term, unit }) =>
          !isAcronym(term.source) || miscased(unit, term.source, checked.pair.language) === undefined,
      )
      .map(({ term, unit }) => ({
        unit,
        segment: unit.targets[0],
        reason: t('rule.doNotTranslate.reason', 'Missing name “{{source}}”', { source: term.source }),
        expected: t('rule.doNotTranslate.expected', '“{{source}}”, as in the source', {
          source: term.source,
        }),
      })),
}

/** What a rule says of a name, by what is known of it and the name to be preferred. */
type Words = (
  values: ReturnType<typeof valuesOf>,
  preferred: string,
) => Pick<Required<Finding>, 'reason' | 'expected'>

/** The names of a status in the target that are not the right names of other terms. */
function wrongNames(checked: Checked, status: TermStatus, words: Words): readonly Finding[] {
  const { target, units, occurrences } = checked
  const owners = new Map(units.flatMap((unit) => unit.targets.map((segment) => [segment, unit])))
  return (target?.segments ?? []).flatMap((segment) => {
    const found = occurrences.get(segment) ?? []
    const unit = owners.get(segment)
    const inSource = new Set((unit?.source && occurrences.get(unit.source))?.map(({ term }) => term))
    const isRight = ({ term, span }: Occurrence) =>
      found.some(
        (other) =>
          isRightStatus(other.status) &&
          other.span.start === span.start &&
          (inSource.has(other.term) || !inSource.has(term)),
      )
    return found
      .filter((occurrence) => occurrence.status === status && !isRight(occurrence))
      .map((occurrence) => ({
        ...(unit && { unit }),
        segment,
        ...words(valuesOf(occurrence), preferredOf(occurrence.term, checked)),
      }))
  })
}

/** The terms of each source that its translation has no name of; only units where both are in step. */
function lacking(
  { pair, units, occurrences }: Checked,
  isAsked: (term: Term) => boolean,
): readonly { readonly term: Term; readonly unit: Unit }[] {
  return units.filter(inStep).flatMap((unit) => {
    const found = new Set(
      unit.targets.flatMap((segment) => (occurrences.get(segment) ?? []).map(({ term }) => term)),
    )
    const asked = (unit.source && occurrences.get(unit.source)) ?? []
    const terms = new Set(asked.filter(({ isCompound }) => !isCompound).map(({ term }) => term))
    return [...terms]
      .filter((term) => isAsked(term) && !found.has(term) && !hasTrace(unit, term, pair.language))
      .map((term) => ({ term, unit }))
  })
}

/** Whether a right name stands inside another word of the translation: enough to say that it is not missing. */
function hasTrace({ targets }: Unit, term: Term, language: string): boolean {
  const text = targets.map((segment) => segment.text.normalize('NFC').toLowerCase()).join('\n')
  return rightNames(term, language).some((name) => {
    const stem = name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[aeiou]$/u, '')
    return stem.length >= SHORTEST_TRACE && text.includes(stem)
  })
}

const SHORTEST_TRACE = 4

function isRightStatus(status: TermStatus): boolean {
  return status === 'preferred' || status === 'admitted'
}

function preferredOf(term: Term, { pair }: Checked): string {
  return targetOf(term, pair.language)?.preferred ?? term.source
}

function valuesOf({ form, name, rule, term }: Occurrence) {
  return { form, name, rule, source: term.source }
}
