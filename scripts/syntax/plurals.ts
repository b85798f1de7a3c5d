/**
 * Plural forms of messages, as i18next names them: `items_one`, `items_other`, `place_ordinal_two`. Which forms a
 * language has is what the Unicode CLDR says, by `Intl.PluralRules`.
 */

/** The categories of CLDR, in its order. */
export const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

type Category = (typeof CATEGORIES)[number]

/** A key taken apart: `place_ordinal_two` is the form `two` of the ordinals `place_ordinal`. */
interface PluralForm {
  readonly base: string
  readonly category: Category
}

/** A message that a language needs, and the source message that it translates. */
export interface Slot {
  readonly key: string
  /** Index among the keys of the source. */
  readonly from: number
}

/** `undefined` when a key does not end like a plural form. */
function pluralForm(key: string): PluralForm | undefined {
  const [, base, category] = /^(.+)_(zero|one|two|few|many|other)$/su.exec(key) ?? []
  return base === undefined ? undefined : { base, category: category as Category }
}

/**
 * The messages of a language for those of a source, in the source's order. A key is a plural form when the source has
 * `_other` of the same base. Then the language needs the forms that it has, each from the source's form of the same
 * name, or else from `_other`. Forms that it does not need count when they are there (`isThere`).
 */
export function slotsFor(
  keys: readonly string[],
  language: string | undefined,
  isThere: (key: string) => boolean,
): readonly Slot[] {
  const own = new Set(keys)
  return keys.flatMap((key, from): readonly Slot[] => {
    const form = pluralForm(key)
    if (!form || !own.has(`${form.base}_other`)) return [{ key, from }]
    const needed = categoriesOf(language, form.base)
    const isWanted = (category: Category, written: string) =>
      (needed?.includes(category) ?? own.has(written)) || isThere(written)
    if (form.category !== 'other') return isWanted(form.category, key) ? [{ key, from }] : []
    return CATEGORIES.flatMap((category): readonly Slot[] => {
      const written = `${form.base}_${category}`
      const isElsewhere = category !== 'other' && own.has(written)
      return !isElsewhere && isWanted(category, written) ? [{ key: written, from }] : []
    })
  })
}

/** The last name of a message's path for its plural form `key`; the name as it is when both are the same form. */
export function nameOfForm(name: string, key: string): string {
  const [own, other] = [pluralForm(name), pluralForm(key)]
  return own && other ? `${own.base}_${other.category}` : name
}

/** All forms that a name could have beside it, itself among them, in CLDR's order; only the name when it is no form. */
export function formsBeside(name: string): readonly string[] {
  const form = pluralForm(name)
  return form ? CATEGORIES.map((category) => `${form.base}_${category}`) : [name]
}

/** Whether a key is a plural form, and whether its language uses that form for several numbers or for one alone. */
export function numbersOf(key: string, language: string): 'none' | 'one' | 'several' {
  const form = pluralForm(key)
  if (!form) return 'none'
  const rules = rulesFor(language, form.base)
  if (!rules?.resolvedOptions().pluralCategories.includes(form.category))
    return form.category === 'zero' ? 'one' : 'several'
  let count = 0
  for (let number = 0; number < NUMBERS && count < 2; number++)
    if (rules.select(number) === form.category) count++
  return count === 1 ? 'one' : 'several'
}

/** Whole numbers among which every form for several numbers has two. */
const NUMBERS = 200

/** `undefined` for a language that nothing is known of. */
function categoriesOf(language: string | undefined, base: string): readonly string[] | undefined {
  return language === undefined ? undefined : rulesFor(language, base)?.resolvedOptions().pluralCategories
}

const RULES = new Map<string, Intl.PluralRules | undefined>()

/** Without the check, an unknown language would get the rules of the machine's own. */
function rulesFor(language: string, base: string): Intl.PluralRules | undefined {
  const type = base.endsWith('_ordinal') ? 'ordinal' : 'cardinal'
  const name = `${language} ${type}`
  if (!RULES.has(name)) {
    const isKnown = Intl.PluralRules.supportedLocalesOf(language).length > 0
    RULES.set(name, isKnown ? new Intl.PluralRules(language, { type }) : undefined)
  }
  return RULES.get(name)
}
