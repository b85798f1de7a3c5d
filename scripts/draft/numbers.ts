/** Numbers as one language writes them, read strictly: what could be read in two ways is not read at all. */

/** How a number is written: with what between groups of thousands, with what before how many decimals. */
interface NumberForm {
  readonly value: number
  /** Empty where groups are not set apart. */
  readonly group: string
  readonly decimals: number
}

interface Signs {
  readonly decimal: string
  readonly groups: readonly string[]
}

/** What stands between groups of thousands where it is a space. */
const SPACES = ['\u00A0', '\u202F', '\u2009', ' ']

const SIGNS = new Map<string, Signs>()

function signsOf(language: string): Signs {
  const known = SIGNS.get(language)
  if (known) return known
  const parts = new Intl.NumberFormat([language, 'en'], { useGrouping: true }).formatToParts(1_234_567.5)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const group = of('group')
  const signs = { decimal: of('decimal'), groups: SPACES.includes(group) ? SPACES : [group, ...SPACES] }
  SIGNS.set(language, signs)
  return signs
}

/** A number as a language writes it; `undefined` for what is none in that language. Takes ASCII digits only. */
export function readNumber(written: string, language: string): NumberForm | undefined {
  const { decimal, groups } = signsOf(language)
  const [whole = '', fraction, ...more] = written.split(decimal)
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/u.test(fraction))) return undefined
  const group = /\D/u.exec(whole)?.[0] ?? ''
  const isGrouped =
    groups.includes(group) &&
    whole.split(group).every((part, at) => (at === 0 ? /^\d{1,3}$/u : /^\d{3}$/u).test(part))
  if (group === '' ? !/^\d+$/u.test(whole) : !isGrouped) return undefined
  const digits = whole.replaceAll(group, '')
  return { value: Number(`${digits}.${fraction ?? '0'}`), group, decimals: fraction?.length ?? 0 }
}

/** A number in the form of another one of the same language; groups are set apart as there, or where `group` says how. */
export function writeNumber(
  value: number,
  { group, decimals }: Omit<NumberForm, 'value'>,
  language: string,
): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  const grouped = group === '' ? whole : whole.replace(/\B(?=(\d{3})+$)/gu, group)
  return fraction === undefined ? grouped : grouped + signsOf(language).decimal + fraction
}

/** What a language puts between groups of thousands. */
export function groupOf(language: string): string {
  return signsOf(language).groups[0] ?? ''
}

/** Whether words beside the one number would take the same form beside the other, as far as the Unicode CLDR knows. */
export function areAlikeInPlural(a: number, b: number, language: string): boolean {
  if (Intl.PluralRules.supportedLocalesOf(language).length === 0) return false
  const rules = new Intl.PluralRules(language)
  return rules.select(a) === rules.select(b)
}
