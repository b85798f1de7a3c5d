/** Rules about the inline content that a translation carries over: one for each type of placeable. */
import { difference, put } from '../groups.js'
import { placeableLabel } from '../labels.js'
import type { Placeable, PlaceableType, Segment } from '../model.js'
import { t } from '../phrases.js'
import { sharedUrl } from '../syntax/links.js'
import { numbersOf } from '../syntax/plurals.js'
import { perSegment } from './facts.js'
import { gather } from './prose.js'
import type { Difference } from './restore.js'
import type { Checked, PairRule, Rule } from './rule.js'
import { type Twin, twinRule } from './twins.js'

/** What a rule compares: placeables of one type. */
interface Compared {
  readonly type: PlaceableType
  /** What two of them have in common that count as the same; the value itself when absent. */
  readonly keyOf?: (value: string, languages: Languages) => string
  /** Whether saying one once is as good as saying it twice, and one more than in the source does no harm. */
  readonly isLoose?: boolean
  /** Whether a translation may have one that its source has not; it may not, when absent. */
  readonly isFree?: (added: string) => boolean
  /** Whether one that was lost is one for this rule; all are, when absent. */
  readonly concerns?: (lost: string, twin: Twin, pages: Pages) => boolean
  /** Whether one that was added is what was lost, though their keys differ. */
  readonly isSame?: (lost: string, added: string, languages: Languages, pages: Pages) => boolean
  /** What else counts as one of the type, of which once is as good as twice, and one more than in the source does no harm. */
  readonly also?: (segment: Segment, language: string) => readonly string[]
  /** How what was lost is put back; see `Rule.fix`. */
  readonly restore?: (twin: Twin, difference: Difference) => string | undefined
}

/** The documents of a source and its translation. */
export type Pages = Pick<Checked, 'source' | 'target'>

/** The languages of a source and its translation. */
export type Languages = Pick<Twin, 'sourceLanguage' | 'language'>

/** A rule that finds placeables of a type that a translation lost, or has and its source has not. */
export function placeableRule(
  rule: Pick<Rule, 'id' | 'severity' | 'whenAdded' | 'about' | 'why'>,
  compared: Compared,
): PairRule {
  const { type, restore } = compared
  return twinRule({
    ...rule,
    look: (twin, checked) => {
      const { lost, added } = allOf(twin, compared, checked)
      if (lost.length + added.length === 0) return undefined
      return {
        reason:
          added.length > 0
            ? t('rule.placeables.unexpected', 'Unexpected {{placeables}}', {
                placeables: labels(type, added),
              })
            : t('rule.placeables.missing', 'Missing {{placeables}}', { placeables: labels(type, lost) }),
        expected:
          lost.length > 0
            ? t('rule.placeables.expected', '{{placeables}}, as in the source', {
                placeables: labels(type, lost),
              })
            : t('rule.placeables.noMore', 'no more than in the source'),
      }
    },
    ...(restore && { fix: (_, twin, checked) => restore(twin, allOf(twin, compared, checked)) }),
  })
}

/** The key of an address, which may differ between languages. */
export function addressKey(url: string, { sourceLanguage, language }: Languages): string {
  return sharedUrl(url, [sourceLanguage, language])
}

const NONE: Difference = { lost: [], added: [] }

/** What differs among placeables, and among what else counts as one. */
function allOf(twin: Twin, compared: Compared, pages: Pages): Difference {
  const own = differenceOf(twin, compared, pages)
  if (!compared.also) return own
  const wanted = compared.also(twin.source, twin.sourceLanguage)
  if (wanted.length === 0) return own
  const { lost, added } = compareSets(
    wanted,
    gather(twin.targets, compared.also, twin.language),
    (value) => value,
  )
  const left = compared.concerns ? lost.filter((value) => compared.concerns?.(value, twin, pages)) : lost
  return left.length === 0 ? own : { lost: [...own.lost, ...left], added: [...own.added, ...added] }
}

function differenceOf(twin: Twin, compared: Compared, pages: Pages): Difference {
  const { unit, source, targets, language } = twin
  if (source.placeables.length === 0 && targets.every(({ placeables }) => placeables.length === 0))
    return NONE
  const { type, isLoose, isFree, isSame, concerns } = compared
  const wanted = byType(source, twin.sourceLanguage).get(type) ?? []
  const found = targets.flatMap((segment) => byType(segment, language).get(type) ?? [])
  if (wanted.length + found.length === 0) return NONE
  if (wanted.length === found.length && wanted.every((value, at) => value === found[at])) return NONE
  if (unit.key !== undefined) return compareMessages(unit.key, wanted, found, twin)
  const keyOf = (value: string) => compared.keyOf?.(value, twin) ?? value
  const different = isLoose ? compareSets(wanted, found, keyOf) : difference(wanted, found, keyOf)
  const { lost, added: all } = isSame
    ? withoutSame(different, (own, other) => isSame(own, other, twin, pages))
    : different
  const added = isFree ? all.filter((value) => !isFree(value)) : all
  const own = concerns ? lost.filter((value) => concerns(value, twin, pages)) : lost
  // What came in the place of something is told with it.
  return isLoose && own.length === 0 ? NONE : { lost: own, added }
}

const byType = perSegment(({ placeables }) => {
  const types = new Map<PlaceableType, string[]>()
  for (const { type, value } of placeables) put(types, type, value)
  return types
})

function compareSets(
  wanted: readonly string[],
  found: readonly string[],
  keyOf: (value: string) => string,
): Difference {
  const [own, other] = [wanted, found].map((values) => new Map(values.map((value) => [keyOf(value), value])))
  const only = (those: typeof own, others: typeof own) =>
    [...(those ?? [])].flatMap(([key, value]) => (others?.has(key) ? [] : [value]))
  return { lost: only(own, other), added: only(other, own) }
}

function withoutSame(
  { lost, added }: Difference,
  isSame: (lost: string, added: string) => boolean,
): Difference {
  const left = new Set(added)
  const gone = lost.filter((own) => {
    const same = added.find((other) => left.has(other) && isSame(own, other))
    return same === undefined || !left.delete(same)
  })
  return { lost: gone, added: [...left] }
}

/**
 * A message may say a variable more than once, as where it holds all plural forms. A form for one number need not say
 * which, and any other may.
 */
function compareMessages(
  key: string,
  wanted: readonly string[],
  found: readonly string[],
  { language }: Languages,
): Difference {
  const { lost, added } = compareSets(wanted, found, (value) => value)
  if (lost.length + added.length === 0) return NONE
  const numbers = numbersOf(key, language)
  return {
    lost: lost.filter((name) => name !== COUNT || numbers !== 'one'),
    added: added.filter((name) => name !== COUNT || numbers === 'none'),
  }
}

const COUNT = '{{count}}'

function labels(type: PlaceableType, values: readonly Placeable['value'][]): string {
  return values.map((value) => placeableLabel(type, value)).join(', ')
}
