/** Ids that a translated heading should have. */
import type { Unit } from '../model.js'
import { t } from '../phrases.js'
import { type Broken, brokenAnchors } from './broken.js'
import { type Checked, type Finding, inStep, type Linked, type Rule } from './rule.js'

/** Rule `anchor`. */
export const anchor: Rule = {
  id: 'anchor',
  severity: 'warning',
  about: () =>
    t(
      'rule.anchor.about',
      'A translated heading keeps the id that is written in its original. Where links lead to the id that is made of the original heading, the translated one has it too.',
    ),
  why: () =>
    t(
      'rule.anchor.why',
      'The id that is made of a translated heading is another one, and links to it break without a sound.',
    ),
  find: lostIds,
  findLinks: neededIds,
}

/** Ids written in headings of the source that their translations do not have. */
function lostIds({ source, target, units }: Checked): readonly Finding[] {
  if (!target) return []
  const written = source.anchors.filter(({ origin }) => origin === 'explicit')
  if (written.length === 0) return []
  const there = new Set(target.anchors.map(({ id }) => id))
  const owners = new Map(units.map((unit) => [unit.source, unit]))
  return written.flatMap(({ id, segment }) => {
    const unit = owners.get(source.segments[segment ?? -1])
    const [heading] = unit?.targets ?? []
    if (!unit?.source || !heading || there.has(id) || isSaid(unit, id)) return []
    return [
      {
        unit,
        segment: heading,
        reason: t('rule.anchor.lost', 'Missing id {{id}}, which its original has', { id }),
        expected: t('rule.anchor.same', 'the same id'),
      },
    ]
  })
}

/** Whether the rule `html` finds that an id is lost. */
function isSaid(unit: Unit, id: string): boolean {
  return (
    inStep(unit) &&
    (unit.source?.placeables.some(({ type, value }) => type === 'html' && value.includes(id)) ?? false)
  )
}

/** Headings that links lead to by the id that is made of the original's words. */
function neededIds(linked: Linked): readonly Finding[] {
  const needed = brokenAnchors(linked, 'target').filter(({ original }) => original?.origin === 'generated')
  return needed.flatMap((broken) => toFinding(broken, linked) ?? [])
}

function toFinding(broken: Broken, { pair }: Linked): Finding | undefined {
  const { outline, heading, fragment } = broken
  const made = heading && outline.anchors.find(({ segment }) => segment === heading.segment)
  if (!made) return undefined
  const { headingIds } = pair
  const id = headingIds ? headingIds.replace('id', () => fragment) : `<a id="${fragment}"></a>`
  return {
    place: made.place,
    file: outline.path,
    reason: t(
      'rule.anchor.needed',
      'Missing id {{id}}: links lead to it, and the original of this heading has it',
      { id: fragment },
    ),
    expected: t('rule.anchor.add', '{{written}} in the heading; or else links to #{{id}}', {
      written: id,
      id: made.id,
    }),
  }
}
