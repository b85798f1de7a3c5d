/**
 * The words of the interface: the one door to i18next. Every text that people read is made by `t`, with its English
 * beside its key, so that the program needs no file for English and the code reads as what it says. `npm run generate`
 * collects keys and English in `source/ui.json`; `translations/<language>/ui.json` holds the other languages. Nothing
 * here touches a disk, so that a page in a browser can use it too.
 */
import i18next, { type i18n } from 'i18next'

/** Phrases by their keys; `check.missing.reason` is `reason` in `missing` in `check`. */
interface Phrases {
  readonly [key: string]: string | Phrases
}

/** A language to speak, and its phrases; none for English. Plain data, so that a thread can be given it. */
export interface Interface {
  readonly language: string
  readonly phrases: Phrases
}

/** What the interface is until somebody chooses another. */
export const ENGLISH: Interface = { language: 'en', phrases: {} }

/** A text of a constant: in the language that is spoken when it is asked for. A name of a product is the same in all. */
export type Phrase = string | (() => string)

/** The text of a phrase now. */
export function said(phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase()
}

/** A number is shown as the language writes it; what is a name rather than an amount, such as a line, comes as text. */
type Value = string | number

/** The names in double braces in a text. */
type Names<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Names<Rest>
  : never

type Values<Text extends string> = Readonly<Record<Names<Text>, Value>>

/** Both English forms of a phrase that depends on a number, named as i18next names them. */
type Forms<One extends string, Other extends string> = {
  readonly count: number
  readonly defaultValue_one: One
  readonly defaultValue_other: Other
}

let spoken = ENGLISH
let catalogue: i18n | undefined
/** Phrases by their keys and the forms that numbers ask for, before values are put in: they are said again and again. */
let templates = new Map<string, string>()
let plurals: Intl.PluralRules | undefined

/** Speaks another language from now on. */
export function speak(chosen: Interface): void {
  spoken = chosen
  catalogue = undefined
  templates = new Map()
  plurals = undefined
}

/** What is spoken now. */
export function spokenInterface(): Interface {
  return spoken
}

/**
 * A phrase in the language that is spoken, with values in place of the names in double braces. Key and English stand
 * in the call itself, where the extraction finds them. A phrase that depends on a number gives `count` and one English
 * text for each of English's two forms; languages have as many as they need. Values are never interpreted.
 */
export function t<Text extends string>(
  key: string,
  english: Text,
  ...values: [Names<Text>] extends [never] ? [] : [Values<Text>]
): string
export function t<One extends string, Other extends string>(
  key: string,
  forms: Forms<One, Other> & Values<One | Other>,
): string
export function t(
  key: string,
  english: string | (Forms<string, string> & Readonly<Record<string, Value>>),
  values?: Readonly<Record<string, Value>>,
): string {
  if (typeof english === 'string')
    return filled(templateOf(key, key, english, { defaultValue: english }), values)
  const { count, defaultValue_one, defaultValue_other, ...others } = english
  const forms = { count, defaultValue_one, defaultValue_other }
  const form = formFor(count)
  const inEnglish = form === 'one' ? defaultValue_one : defaultValue_other
  return filled(templateOf(`${key} ${form}`, key, inEnglish, forms), { ...others, count })
}

function templateOf(
  name: string,
  key: string,
  english: string,
  options: Readonly<Record<string, Value>>,
): string {
  // It stands in the code, and nothing need be looked up.
  if (spoken.language === ENGLISH.language) return english
  const known = templates.get(name)
  if (known !== undefined) return known
  catalogue ??= open(spoken)
  // Values are put in elsewhere: one could be taken for an option, and `$t(` in a file's name for another phrase.
  const template = catalogue.t(key, { ...options, skipInterpolation: true, nest: false })
  templates.set(name, template)
  return template
}

/** Which form of a phrase a number asks for in the language that is spoken. */
function formFor(count: number): string {
  plurals ??= new Intl.PluralRules(spoken.language)
  return plurals.select(count)
}

function filled(template: string, values: Readonly<Record<string, Value>> | undefined): string {
  if (!values) return template
  const texts = shown(values)
  return template.replace(/\{\{\s*(\w+)\s*\}\}/gu, (_, name: string) => texts[name] ?? '')
}

function open({ language, phrases }: Interface): i18n {
  const opened = i18next.createInstance()
  void opened.init({
    lng: language,
    fallbackLng: false,
    load: 'currentOnly',
    resources: { [language]: { translation: phrases } },
    initAsync: false,
    nsSeparator: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
  })
  return opened
}

function shown(values: Readonly<Record<string, Value>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number(value) : value]),
  )
}

/** An amount as the language writes it. */
export function number(value: number): string {
  return formatter('decimal').format(value)
}

/**
 * A share from 0 to 1 as whole per cents, rounded down: what is not whole never looks so, nor what is begun as if it were
 * not. Without the marks of direction
 * that some languages put in: where texts from outside are shown, every such mark is shown as an escape.
 */
export function percent(share: number): string {
  const whole = Math.max(Math.floor(100 * share + 1e-9), share > 0 ? 1 : 0)
  const written = formatter('percent').format(whole / 100)
  return written.replace(/[\u061c\u200e\u200f]/gu, '')
}

/** An amount of money in a currency, by its code of ISO 4217. */
export function money(amount: number, currency: string): string {
  return new Intl.NumberFormat(spoken.language, { style: 'currency', currency }).format(amount)
}

/** The name of a language, by its tag of BCP 47, in the language that is spoken; the tag where it has none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([spoken.language], { type: 'language' }).of(tag) ?? tag
  } catch (error) {
    // What is no tag at all.
    if (error instanceof RangeError) return tag
    throw error
  }
}

/** Members one after another, as the language separates them: amounts, or a list with an “and”. */
export function list(members: readonly string[], type: 'unit' | 'conjunction' = 'unit'): string {
  // Long lists of English have a comma before the “and” that British English has not, which the English here is.
  const language = spoken.language === 'en' ? 'en-GB' : spoken.language
  return new Intl.ListFormat(language, { type, style: type === 'unit' ? 'short' : 'long' }).format(members)
}

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(style: 'decimal' | 'percent'): Intl.NumberFormat {
  const name = `${spoken.language} ${style}`
  const known = formatters.get(name)
  if (known) return known
  const made = new Intl.NumberFormat(spoken.language, { style })
  formatters.set(name, made)
  return made
}

/** Macrolanguage and sister of Norwegian bokmål: who reads one of them reads it rather than English. */
const NEAR: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' }

/**
 * The known language that a tag of BCP 47 (`de-AT`) or a locale of POSIX (`de_AT.UTF-8@euro`) asks for: the same one,
 * or the one without a region. `undefined` when none is.
 */
export function matchLanguage(wanted: string, known: readonly string[]): string | undefined {
  const tag = wanted
    .trim()
    .replace(/[.@].*$/su, '')
    .replaceAll('_', '-')
    .toLowerCase()
  const [language = ''] = tag.split('-')
  const candidates = [tag, language, NEAR[language]]
  return candidates
    .map((candidate) => known.find((name) => name.toLowerCase() === candidate))
    .find((name) => name !== undefined)
}

/**
 * The language that the variables of an environment ask for, as gettext reads them: `TVILLING_UI_LANGUAGE`, then the
 * first that is set of `LC_ALL`, `LC_MESSAGES` and `LANG`; unless that is `C`, the list in `LANGUAGE` comes before it.
 * English when nobody asks for a known one.
 */
export function languageOf(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): string {
  const { TVILLING_UI_LANGUAGE: own, LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = environment
  const locale = LC_ALL || LC_MESSAGES || LANG || 'C'
  const isPlain = /^(?:C|POSIX)(?:$|[.@])/u.test(locale)
  const asked = own ? [own] : isPlain ? [] : [...(LANGUAGE ?? '').split(':'), locale]
  const found = asked.map((wanted) => matchLanguage(wanted, known)).find((name) => name !== undefined)
  return found ?? ENGLISH.language
}
