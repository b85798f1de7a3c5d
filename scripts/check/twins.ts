/** Rules that hold one translated text against its original: most of them. */
import type { Segment, Unit } from '../model.js'
import { perThing } from '../syntax/memo.js'
import { type Checked, type Finding, inStep, type PairRule, type Rule } from './rule.js'

/** A source segment and its translation, which should match as they stand. */
export interface Twin {
  readonly unit: Unit
  readonly source: Segment
  /** The first of `targets`. */
  readonly target: Segment
  /** The target segments that carry the translation: one, but where a paragraph was split. */
  readonly targets: readonly Segment[]
  readonly sourceLanguage: string
  readonly language: string
}

/** The same as `Rule`, asked of one twin after the other. */
export interface TwinRule extends Omit<Rule, 'find' | 'fix'> {
  /**
   * What is wrong with a twin. It is asked of every unit of every document: most must be let go by a look that costs
   * nothing, and what it needs to know of a segment comes from `perSegment`. Unit and segment of a finding are those of
   * the twin when it does not say.
   */
  readonly look: (twin: Twin, checked: Checked) => Finding | readonly Finding[] | undefined
  /** See `Rule`. */
  readonly fix?: (finding: Finding, twin: Twin, checked: Checked) => string | undefined
}

/** A rule from what it asks of a twin. */
export function twinRule({ look, fix, ...rule }: TwinRule): PairRule {
  return {
    ...rule,
    find: (checked) => {
      const findings: Finding[] = []
      for (const twin of twinsOf(checked)) {
        const found = look(twin, checked)
        if (found === undefined) continue
        for (const finding of 'reason' in found ? [found] : found)
          findings.push({ unit: twin.unit, segment: twin.target, ...finding })
      }
      return findings
    },
    ...(fix && {
      fix: (finding: Finding, checked: Checked) => {
        const twin = twinsOf(checked).find(({ unit }) => unit === finding.unit)
        return twin && fix(finding, twin, checked)
      },
    }),
  }
}

/**
 * The twins among the units: those of which source and target are there and neither is ahead. A target that several
 * sources were merged into is none's twin.
 */
export const twinsOf = perThing(({ units, sourceLanguage, pair }: Checked): readonly Twin[] => {
  const owners = new Map<Segment, number>()
  for (const { targets } of units)
    for (const target of targets) owners.set(target, (owners.get(target) ?? 0) + 1)
  return units.flatMap((unit): readonly Twin[] => {
    const { source, targets } = unit
    const [target] = targets
    return source && target && inStep(unit) && owners.get(target) === 1
      ? [{ unit, source, target, targets, sourceLanguage, language: pair.language }]
      : []
  })
})
