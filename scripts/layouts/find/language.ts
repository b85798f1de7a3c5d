/** Which names in paths are languages. */

/** A language, with the way in which a path writes it. */
export interface Called {
  /** A BCP 47 tag, in the spelling of the path when that is one. */
  readonly tag: string
  readonly name: string
}

/**
 * Languages that documentation is commonly translated into. Codes of two and three letters are words of all sorts, so
 * others are believed only beside one of these.
 */
const COMMON = new Set(
  (
    'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ' +
    'ko lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl fil tr uk ur uz vi yue zh'
  ).split(' '),
)

/** What people write instead of a tag: codes of countries and of scripts, and tags without their sign. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['cn', 'zh-CN'],
  ['jp', 'ja'],
  ['kr', 'ko'],
  ['tw', 'zh-TW'],
  ['ir', 'fa'],
  ['np', 'ne'],
  ['cz', 'cs'],
  ['dk', 'da'],
  ['gr', 'el'],
  ['ua', 'uk'],
  ['vn', 'vi'],
  ['chs', 'zh-Hans'],
  ['cht', 'zh-Hant'],
  ['zhcn', 'zh-CN'],
  ['zhtw', 'zh-TW'],
  ['ptbr', 'pt-BR'],
])

/** Withdrawn codes that are still in use and are no words. */
const WITHDRAWN = new Set(['iw', 'tl'])

const VARIANTS = ['zh-Hans', 'zh-Hant', 'pt-BR', 'pt-PT', 'es-419', 'es-MX', 'fr-CA', 'en-US', 'en-GB']

const TAG = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?$/i

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const scriptNames = new Intl.DisplayNames(['en'], { type: 'script', fallback: 'none' })

const inEnglish = new Map(
  [...COMMON, ...VARIANTS].map((tag) => [
    (languageNames.of(tag) ?? tag).toLowerCase().replaceAll(' ', '-'),
    tag,
  ]),
)

const cache = new Map<string, Called | undefined>()

/**
 * The language that a name stands for: a tag of a language that has a name today, also with underscores (`pt_BR`); the
 * code of a country that has one language (`cn`); or a name in English (`brazilian-portuguese`).
 */
export function languageOf(name: string): Called | undefined {
  if (name.length > 30) return undefined
  if (!cache.has(name) && cache.size < 50_000) cache.set(name, findLanguage(name))
  return cache.has(name) ? cache.get(name) : findLanguage(name)
}

function findLanguage(name: string): Called | undefined {
  const plain = name.toLowerCase().replaceAll('_', '-')
  const instead = INSTEAD.get(plain) ?? inEnglish.get(plain)
  if (instead !== undefined) return { tag: instead, name }
  const [, language = '', script = '', region = ''] = TAG.exec(plain) ?? []
  const written = script.replace(/^./, (first) => first.toUpperCase())
  if (!isLanguage(language) || !isKnown(scriptNames, written) || !isKnown(regionNames, region.toUpperCase()))
    return undefined
  if (plain === language) return { tag: plain, name }
  return { tag: name.includes('_') ? (Intl.getCanonicalLocales(plain)[0] ?? plain) : name, name }
}

function isLanguage(code: string): boolean {
  if (code === '' || languageNames.of(code) === undefined) return false
  return Intl.getCanonicalLocales(code)[0] === code || WITHDRAWN.has(code)
}

function isKnown(names: Intl.DisplayNames, code: string): boolean {
  return code === '' || names.of(code) !== undefined
}

/** Whether a language needs no other beside it to be believed. */
export function isCommon(tag: string): boolean {
  return tag.includes('-') || COMMON.has(tag.toLowerCase())
}

/** Whether one tag says the same as the other, or the same more exactly: `en` and `en-US`. */
export function isAkin(a: string, b: string): boolean {
  const [x, y] = [`${a.toLowerCase()}-`, `${b.toLowerCase()}-`]
  return x.startsWith(y) || y.startsWith(x)
}

/** Whether a language is English. */
export function isEnglish(tag: string): boolean {
  return isAkin(tag, 'en')
}
