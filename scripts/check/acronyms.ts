/** Abbreviations in capitals that a translation writes in another case. */
import type { Unit } from '../model.js'
import { t } from '../phrases.js'
import { prose } from '../syntax/inline.js'
import { rightNames } from '../terms.js'
import { type Checked, type Finding, inStep, type Rule } from './rule.js'

/** Rule `acronym-case`. */
export const acronymCase: Rule = {
  id: 'acronym-case',
  severity: 'warning',
  about: () =>
    t(
      'rule.acronymCase.about',
      'An abbreviation in capitals, of the source or the glossary, stands in the translation in another case only.',
    ),
  why: () =>
    t('rule.acronymCase.why', 'Readers take it for another word, and a search for it finds nothing.'),
  find: (checked) =>
    checked.units
      .filter(inStep)
      .flatMap((unit) =>
        [...acronymsFor(unit, checked)].flatMap((acronym) => findingFor(unit, acronym) ?? []),
      ),
}

function findingFor(unit: Unit, acronym: string): Finding | undefined {
  const written = miscased(unit, acronym)
  return written === undefined
    ? undefined
    : {
        unit,
        segment: unit.targets[0],
        reason: t('rule.acronymCase.reason', 'Unexpected case of “{{written}}”', { written }),
        expected: t('rule.acronymCase.expected', '“{{acronym}}”, as in the source or the glossary', {
          acronym,
        }),
      }
}

/** How a translation writes an abbreviation in another case, when it has it nowhere as it should be. */
export function miscased({ targets }: Unit, acronym: string): string | undefined {
  const words = targets.flatMap(({ text, notation }) => prose(text, notation).match(WORD) ?? [])
  if (words.some((word) => word.startsWith(acronym))) return undefined
  const lower = acronym.toLowerCase()
  return words.find((word) => word.toLowerCase() === lower)
}

/** Whether a word is an abbreviation in capitals. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)
}

/** Abbreviations of the source, and those that the glossary has for terms of the source. */
function acronymsFor({ source }: Unit, { occurrences, pair }: Checked): ReadonlySet<string> {
  if (!source) return new Set()
  const terms = (occurrences.get(source) ?? []).map(({ term }) => term)
  const names = terms.flatMap((term) =>
    term.doNotTranslate ? [term.source] : rightNames(term, pair.language),
  )
  return new Set([...names.filter(isAcronym), ...inText(prose(source.text, source.notation))])
}

/** Short ones are words of other languages too: IT, it; what stands between capitals is a title. */
function inText(text: string): readonly string[] {
  const words = text.match(WORD) ?? []
  return words.filter((word, at) => {
    const isTitle = [words[at - 1], words[at + 1]].some((other) => other !== undefined && isAcronym(other))
    return (
      isAcronym(word) && word.length >= SHORTEST && word.length <= LONGEST && words.length > 1 && !isTitle
    )
  })
}

const SHORTEST = 3
const LONGEST = 6
const WORD = /[\p{L}\p{M}\p{N}]+/gu
