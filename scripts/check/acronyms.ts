/** Abbreviations in capitals that a translation writes in another case. */
import type { Document, Unit } from '../model.js'
import { t } from '../phrases.js'
import { rightNames } from '../terms.js'
import { isAcronym } from '../text.js'
import { perSegment } from './facts.js'
import { gather, proseOf, withoutAddresses } from './prose.js'
import { type Checked, type Finding, inStep, type Rule } from './rule.js'
import { isLatin } from './scripts.js'

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
        [...acronymsFor(unit, checked)].flatMap((acronym) => findingFor(unit, acronym, checked) ?? []),
      ),
}

function findingFor(
  unit: Unit,
  acronym: string,
  { pair, source, sourceLanguage }: Checked,
): Finding | undefined {
  const written = miscased(unit, acronym, pair.language)
  const isOfSource = unit.source && written && wordsOf(unit.source, sourceLanguage).includes(written)
  return written === undefined || isOfSource || isNameIn(source, written, sourceLanguage)
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

/** Whether the page writes it so itself, as a name: “Ferry”, and once “FERRY”. In small letters it is another word. */
function isNameIn({ segments }: Document, written: string, language: string): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(written) &&
    segments.some((segment) => segment.text.includes(written) && wordsOf(segment, language).includes(written))
  )
}

/** How a translation writes an abbreviation in another case, when it has it nowhere as it should be. */
export function miscased({ targets }: Unit, acronym: string, language: string): string | undefined {
  const words = gather(targets, isLatin(language) ? wordsOf : wordsOutsideNames, language)
  if (words.some((word) => word.startsWith(acronym))) return undefined
  const lower = acronym.toLowerCase()
  return words.find((word) => word.toLowerCase() === lower)
}

/** Abbreviations of the source, and those that the glossary has for terms of the source. */
function acronymsFor({ source }: Unit, { occurrences, pair, sourceLanguage }: Checked): ReadonlySet<string> {
  if (!source) return new Set()
  const terms = (occurrences.get(source) ?? []).map(({ term }) => term)
  const names = terms.flatMap((term) =>
    term.doNotTranslate ? [term.source] : rightNames(term, pair.language),
  )
  return new Set([...names.filter(isAcronym), ...acronymsIn(source, sourceLanguage)])
}

/** Short ones are words of other languages too: IT, it; what stands between capitals is a title. */
const acronymsIn = perSegment((segment, language) => {
  if (!CAPITALS.test(proseOf(segment, language))) return []
  const words = wordsOf(segment, language)
  return words.filter((word, at) => {
    const isTitle = [words[at - 1], words[at + 1]].some((other) => other !== undefined && isAcronym(other))
    return (
      isAcronym(word) && word.length >= SHORTEST && word.length <= LONGEST && words.length > 1 && !isTitle
    )
  })
})

/** Addresses are written in small letters. */
const wordsOf = perSegment(
  (segment, language): readonly string[] => withoutAddresses(proseOf(segment, language)).match(WORD) ?? [],
)

/** The same without names of programs, which stand out by their signs among other letters: `gpu-manager`, 'gpu'. */
const wordsOutsideNames = perSegment(
  (segment, language): readonly string[] =>
    withoutAddresses(proseOf(segment, language)).replace(NAME, ' ').match(WORD) ?? [],
)

const NAME = /['"`][a-z\d]+['"`]|(?<![a-z\d])[a-z][a-z\d]*(?:[-_.][a-z\d]+)+(?:\/[a-z\d]+)*(?![a-z\d])/giu

const CAPITALS = /\p{Lu}[\p{Lu}\p{N}]{2}/u
const SHORTEST = 3
const LONGEST = 6
const WORD = /[\p{L}\p{M}\p{N}]+/gu
