/** Numbers and months that a text says in words. */
import { perKey } from '../syntax/memo.js'
import { literalPattern, primaryLanguage } from '../text.js'
import { numeralsOf } from './vocabulary.js'

/** Words and signs that stand for zeros. */
export const MAGNITUDE =
  /[万萬亿億千百만억천백]|\d\s?[kKMG]\b|\dw(?![\p{L}\p{N}])|(?<!\p{L})(?:thousand|hundred|[mb]illion|tusen|tusind|miljon|milj?ard|million|hundra|hundre|tausend|hundert|mio\b|mrd\b|mille|cent|mil\b|millón|millones|cien|ciento|miliard|tysi|сот|тысяч|милл?и|duizend|honderd|mila|milion|mld)/iu

/** Whether a text says a number in words, or as the name of a month; unknown of languages that nothing is known of. */
export function isInWords(digits: string, text: string, language: string): boolean {
  const number = Number(digits)
  if (digits === '') return false
  if (primaryLanguage(language) === 'en' && inEnglish(number).test(text)) return true
  if (number > 99) return number === 100 || number === 1000 ? MAGNITUDE.test(text) : false
  if (number <= 12) {
    const patterns = numeralsOf(language)
    if (!patterns || patterns[number]?.test(text)) return true
    if (monthsOf(language)[number - 1]?.test(text)) return true
  }
  return CJK_NUMERAL.test(text) && text.includes(inHan(number))
}

/** The English words for the numbers from 13 to 99, which languages without such words write in digits. */
const inEnglish = perKey((number: number): RegExp => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const own = number < 20 ? TEENS[number - 13] : TENS[tens - 2]
  if (own === undefined) return /(?!)/u
  const behind = number < 20 ? '' : ones > 0 ? `[ -]${ONES[ones - 1]}` : `(?!-(?:${ONES.join('|')}))`
  return new RegExp(`(?<!\\p{L})${own}${behind}(?!\\p{L})`, 'iu')
})

const TEENS = [
  'thirteen',
  'fourteen',
  'fifteen',
  '(?:sixteen|hexadecimal)',
  'seventeen',
  'eighteen',
  'nineteen',
] as const
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

const CJK_NUMERAL = /[一二三四五六七八九十]/u
const HAN = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

function inHan(number: number): string {
  if (number <= 10) return HAN[number] ?? ''
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? HAN[tens] : ''}十${ones > 0 ? HAN[ones] : ''}`
}

/** Patterns for the names of the months as the Unicode CLDR has them, long and short, in all of their cases. */
export const monthsOf = perKey((language: string): readonly RegExp[] => {
  const locale = Intl.DateTimeFormat.supportedLocalesOf(primaryLanguage(language))[0] ?? 'en'
  return Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2020, month, 15))
    const names = (['long', 'short'] as const).flatMap((style) =>
      [{ month: style }, { month: style, day: 'numeric' } as const].map((options) => {
        const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(date)
        return (parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/u, '')
      }),
    )
    const words = [...new Set(names)].filter((name) => name.length > 1 && /\p{L}/u.test(name))
    const [name = '', beside = ''] = names
    const patterns = [...words.map(literalPattern), ...stemsOf(name, beside)]
    return patterns.length === 0
      ? /(?!)/u
      : new RegExp(patterns.map((own) => `(?<![\\p{L}\\p{N}])${own}(?![\\p{L}])`).join('|'), 'iu')
  })
})

/** What the two cases of a name have in common, before any ending: a language that has two has others too. */
function stemsOf(name: string, beside: string): readonly string[] {
  if (name === beside) return []
  let length = 0
  while (length < name.length && name[length] === beside[length]) length += 1
  return length < SHORTEST_STEM ? [] : [`${literalPattern(name.slice(0, length))}\\p{L}{0,3}`]
}

const SHORTEST_STEM = 3
