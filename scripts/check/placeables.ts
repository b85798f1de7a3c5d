/** Code, links and other placeables that a translation must carry over. */
import { placeableLabel } from '../labels.js'
import type { Placeable, PlaceableType } from '../model.js'
import { t } from '../phrases.js'
import { linkKey } from '../syntax/links.js'
import { numbersOf } from '../syntax/plurals.js'
import { perSegment } from './facts.js'
import { twinRule } from './twins.js'

/** Rule `placeables`. */
export const placeables = twinRule({
  id: 'placeables',
  severity: 'error',
  about: () =>
    t(
      'rule.placeables.about',
      'The placeables of a translation that is in step are those of its source, in any order.',
    ),
  why: () =>
    t(
      'rule.placeables.why',
      'A lost link, code or variable breaks the page or misleads, and no reader of the source can see it.',
    ),
  look: ({ unit, source, targets, sourceLanguage, language }) => {
    const wanted = keysIn(source, sourceLanguage)
    const found = targets.flatMap((segment) => keysIn(segment, language))
    if (wanted.length + found.length === 0) return undefined
    const { lost, added } =
      unit.key === undefined ? compare(wanted, found) : compareMessages(unit.key, wanted, found, language)
    if (lost.length + added.length === 0) return undefined
    return {
      reason:
        added.length > 0
          ? t('rule.placeables.unexpected', 'Unexpected {{placeables}}', { placeables: labels(added) })
          : t('rule.placeables.missing', 'Missing {{placeables}}', { placeables: labels(lost) }),
      expected:
        lost.length > 0
          ? t('rule.placeables.expected', '{{placeables}}, as in the source', { placeables: labels(lost) })
          : t('rule.placeables.noMore', 'no more than in the source'),
    }
  },
})

const keysIn = perSegment(({ placeables }) => placeables.map(keyOf))

interface Difference {
  readonly lost: readonly string[]
  readonly added: readonly string[]
}

function compare(wanted: readonly string[], found: readonly string[]): Difference {
  // A translated heading may need an id that its original does without.
  const added = without(found, wanted).filter((name) => !name.startsWith('anchor '))
  return { lost: without(wanted, found), added }
}

/**
 * A message may say a variable more than once, as where it holds all plural forms. A form for one number need not say
 * which, and any other may.
 */
function compareMessages(
  key: string,
  wanted: readonly string[],
  found: readonly string[],
  language: string,
): Difference {
  const { lost, added } = compare([...new Set(wanted)], [...new Set(found)])
  const numbers = numbersOf(key, language)
  return {
    lost: lost.filter((name) => name !== COUNT || numbers !== 'one'),
    added: added.filter((name) => name !== COUNT || numbers === 'none'),
  }
}

const COUNT = 'variable {{count}}'

/** Keys of placeables as people read them. */
function labels(keys: readonly string[]): string {
  return keys
    .map((key) => {
      const space = key.indexOf(' ')
      return placeableLabel(key.slice(0, space) as PlaceableType, key.slice(space + 1))
    })
    .join(', ')
}

function keyOf({ type, value }: Placeable): string {
  return `${type} ${type === 'link' || type === 'image' ? linkKey(value) : value}`
}

/** The members of a list that another list does not have, repeats counted. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const rest = others.map(comparable)
  return list.filter((member) => {
    const at = rest.indexOf(comparable(member))
    if (at !== -1) rest.splice(at, 1)
    return at === -1
  })
}

/** A translated heading has another id; whether a link within the document finds it is asked by `broken-anchor`. */
function comparable(name: string): string {
  return name.startsWith('link #') ? 'link #' : name
}
