/** Quotation marks, and other signs that come in pairs. */
import { t } from '../../phrases.js'
import { primaryLanguage } from '../../text.js'
import { isForeign } from '../foreign.js'
import { joinedProse, proseOf } from '../prose.js'
import { twinRule } from '../twins.js'

/** Rule `quotes`. */
export const quotes = twinRule({
  id: 'quotes',
  severity: 'info',
  about: () =>
    t(
      'rule.quotes.about',
      'A translation has the quotation marks of its language. Straight ones are left alone.',
    ),
  why: () =>
    t(
      'rule.quotes.why',
      'Quotation marks of another language catch the eye of every reader and say that nobody looked.',
    ),
  look: (twin) => {
    const { targets, language } = twin
    const own = QUOTES[primaryLanguage(language)]
    if (!own || !targets.some(({ text }) => CURLY.test(text))) return undefined
    const found = CURLY_PAIR.exec(joinedProse(targets, language))?.[0]
    if (found === undefined) return undefined
    const pair = `${found[0]}${found.at(-1)}`
    if (own.includes(pair) || isForeign(twin)) return undefined
    return {
      reason: t('rule.quotes.reason', 'Unexpected quotation marks {{found}}', { found }),
      expected: own[0] ?? '',
    }
  },
})

const CURLY = /[“”„«»]/u
/** A quotation with marks that are not straight. */
const CURLY_PAIR =
  /“[^“”„«»]{1,200}[”“]|”[^“”„«»]{1,200}”|„[^“”„«»]{1,200}[”“]|«[^“”„«»]{1,200}»|»[^“”„«»]{1,200}[«»]/u

/** The usual pair first; those of the Unicode CLDR, and what style guides admit beside them. */
const QUOTES: Readonly<Record<string, readonly string[]>> = {
  en: ['“”'],
  sv: ['””', '»»', '«»'],
  da: ['»«', '””', '“”', '„“', '«»'],
  nb: ['«»', '””', '“”'],
  nn: ['«»', '””', '“”'],
  de: ['„“', '»«', '«»'],
  nl: ['“”', '„”', '””'],
  fr: ['«»', '“”'],
  es: ['«»', '“”'],
  it: ['«»', '“”'],
  pt: ['“”', '«»'],
  fi: ['””', '»»'],
  pl: ['„”', '«»', '»«'],
  cs: ['„“', '»«'],
  ru: ['«»', '„“'],
}

/** Rule `pairs`. */
export const pairs = twinRule({
  id: 'pairs',
  severity: 'warning',
  about: () =>
    t(
      'rule.pairs.about',
      'Every bracket and quotation mark that is opened in a translation is closed, as in its original.',
    ),
  why: () => t('rule.pairs.why', 'A sign without its partner is a sign that something was cut off.'),
  look: (twin) => {
    const { source, targets, sourceLanguage, language } = twin
    const own = primaryLanguage(language) === 'es' ? ASKED : PAIRED
    if (!targets.some(({ text }) => own.test(text))) return undefined
    const [prose, original] = [joinedProse(targets, language), proseOf(source, sourceLanguage)]
    const found =
      unpaired(prose) ??
      (own === ASKED && !isForeign(twin)
        ? unopened(withoutNames(withoutShared(prose, original), original))
        : undefined)
    if (found === undefined || unpaired(original) !== undefined) return undefined
    return {
      reason: t('rule.pairs.reason', 'Unexpected {{sign}} without its partner', { sign: found }),
      expected: t('rule.pairs.expected', 'both signs or none'),
    }
  },
})

const ASKED = /[()（）[\]「」『』【】"?!¿¡]/u
const PAIRED = /[()（）[\]「」『』【】"]/u
const PARTNERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '」': '「', '』': '『', '】': '【' }

/** The sign that ends more questions or exclamations than begin with its partner, as they do in Spanish. */
function unopened(text: string): string | undefined {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (count(/\p{L}[»”)]?\?(?!\p{L})/gu) > count(/¿/gu)) return '?'
  return count(/\p{L}[»”)]?!(?!\p{L}|=)/gu) > count(/¡/gu) ? '!' : undefined
}

/** A text without the questions and exclamations that stand in its original word for word, as titles that are quoted do. */
function withoutShared(text: string, original: string): string {
  return text.replace(/[^.?!¿¡"“”«»()]+[?!]/gu, (found) => (original.includes(found.trim()) ? ' ' : found))
}

/** A text without the names that end with such a sign, and stand within a sentence of its original: “Yahoo!”. */
function withoutNames(text: string, original: string): string {
  const names = original.match(/(?<=[\p{L}\p{N},;:(] )\p{Lu}[\p{L}\p{N}]*[!?](?= \p{L})/gu) ?? []
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text)
}

/** What stands before the last letter of an abbreviation in Hebrew is typed as a quotation mark. */
const GERSHAYIM = /(?<=\p{sc=Hebrew})"(?=\p{sc=Hebrew}(?!\p{L}))/gu

/** Ends with what numbers a list, before its bracket. */
const NUMBER = /(?:^|[\s、。,:;])(?:\d+|[a-zA-Z])$/u

/**
 * The first sign without its partner. Full-width brackets count as others; lists are numbered with half of a pair, and
 * faces have one.
 */
function unpaired(text: string): string | undefined {
  const open: string[] = []
  const plain = text
    .replace(/[:;：；]-?[()（）](?![\p{L}\p{N}])/gu, '')
    .replace(GERSHAYIM, '')
    .normalize('NFKC')
  for (const { 0: sign, index } of plain.matchAll(/[()[\]「」『』【】]/gu)) {
    const partner = PARTNERS[sign]
    if (partner === undefined) open.push(sign)
    else if (open.at(-1) === partner) open.pop()
    else if (sign !== ')' || !NUMBER.test(plain.slice(0, index))) return sign
  }
  if (open[0] !== undefined) return open[0]
  // Behind a number, the mark may be that of inches.
  const isOdd = (mark: RegExp) => (plain.match(mark)?.length ?? 0) % 2 === 1
  return isOdd(/"/gu) && isOdd(/(?<!\d)"/gu) ? '"' : undefined
}
