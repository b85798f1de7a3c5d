/** Formulas. */
import { t } from '../../phrases.js'
import { changedBlocks } from '../blocks.js'
import { placeableRule } from '../placeables.js'
import { saysNumber } from '../quantities.js'
import { replaced } from '../restore.js'
import type { Rule } from '../rule.js'
import type { BlockChange } from '../stretches.js'

const inline = placeableRule(
  {
    id: 'math',
    severity: 'warning',
    about: () => t('rule.math.about', 'Formulas, in a text and between texts, are those of the source.'),
    why: () => t('rule.math.why', 'A formula in which one sign differs is another formula.'),
  },
  {
    type: 'math',
    // Two signs of which one stands in a link are no pair.
    keyOf: (formula) => (formula.includes('](') ? '' : formulaKey(formula)),
    restore: replaced,
    // A number need not stand in a formula.
    concerns: (lost, twin) => !NUMBER.test(lost) || !saysNumber(twin, lost),
    isFree: (added) => NUMBER.test(added),
  },
)

const NUMBER = /^\d+$/u

/** Rule `math`. */
export const math: Rule = {
  ...inline,
  find: (checked) => [...inline.find(checked), ...changedBlocks(checked, ['math'], isChanged, otherLines)],
}

/** What a formula says: without the words in it that people read, and without spaces and braces that show nothing. */
function formulaKey(formula: string): string {
  return formula
    .replace(/\\text(?:bf|it|rm|sf|tt|normal)?\s*\{[^{}]*\}/gu, '\\text{}')
    .replace(/([_^])\{(\w)\}/gu, '$1$2')
    .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/gu, '')
}

function isChanged({ source, target }: BlockChange): boolean {
  return !source || !target || formulaKey(source.trait) !== formulaKey(target.trait)
}

/** The first lines of two blocks that say other things. */
function otherLines({ source, target }: BlockChange): readonly [string, string] {
  const [own = [], other = []] = [source, target].map((block) => block?.trait.split('\n'))
  const at = own.findIndex((line, index) => formulaKey(line) !== formulaKey(other[index] ?? ''))
  return [own[Math.max(0, at)] ?? '', other[at === -1 ? own.length : at] ?? '']
}
