/** Dates that a translation changed. */
import { t } from '../../phrases.js'
import { perSegment } from '../facts.js'
import { gather, proseOf } from '../prose.js'
import { asciiDigits } from '../quantities.js'
import { monthsOf } from '../spelt.js'
import { twinRule } from '../twins.js'

/** Rule `dates`. */
export const dates = twinRule({
  id: 'dates',
  severity: 'warning',
  about: () =>
    t(
      'rule.dates.about',
      'A date of a translation is the day of its original, however the two are written: 2024-03-05, March 5, 2024 and 5 mars 2024 are the same.',
    ),
  why: () =>
    t(
      'rule.dates.why',
      'A day and a month that changed places, or a month with a name like another, make a wrong date of the right numbers.',
    ),
  look: ({ source, targets, sourceLanguage, language }) => {
    if (!YEAR.test(source.text)) return undefined
    const own = datesOf(source, sourceLanguage)
    if (own.length === 0) return undefined
    const others = gather(targets, datesOf, language)
    if (own.length !== others.length) return undefined
    const wrong = others.filter((date) => !own.includes(date))
    const lost = own.filter((date) => !others.includes(date))
    if (wrong.length === 0 || lost.length === 0) return undefined
    return {
      reason: t('rule.dates.reason', 'Unexpected date {{date}}', { date: wrong.join(', ') }),
      expected: t('rule.same', '{{what}}, as in the source', { what: lost.join(', ') }),
    }
  },
})

const YEAR = /\p{Nd}{4}/u

/** The dates of a segment with a year, as `2024-03-05`, or `2024-03` without a day; only those that can be read in one way. */
const datesOf = perSegment((segment, language): readonly string[] => {
  if (!YEAR.test(segment.text)) return []
  const text = asciiDigits(proseOf(segment, language))
  const found = Array.from(text.matchAll(ISO), ([, year, month, day]) => dateOf(year, Number(month), day))
  const han = Array.from(text.replace(HAN_FROM, '').matchAll(HAN), ([, year, month, day]) =>
    dateOf(year, Number(month), day),
  )
  return [...found, ...han, ...(han.length > 0 ? [] : namedDates(text, language))].filter(
    (date) => date !== '',
  )
})

const ISO = /(?<![\d.-])(\d{4})-(\d{2})-(\d{2})(?!\d)/gu
const HAN =
  /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(?:\d{1,2} ?[日일号號]? ?(?:[-–—~～〜至到]|から) ?)?(\d{1,2}) ?[日일号號])?/gu

/** The first of several days or months, whose year the last one has too: other languages say it with that one. */
const HAN_FROM =
  /(?<=\d{4} ?[年년] ?)\d{1,2} ?[月월] ?(?:\d{1,2} ?[日일号號] ?)?(?:[-–—~～〜至到和与與及、と과와]|から|および) ?(?=\d{1,2} ?[月월])/gu

/** Dates whose month is a word: the year behind it or before it, and a day on either side. */
function namedDates(text: string, language: string): readonly string[] {
  return Array.from(text.matchAll(/(?<!\d)(\d{4})(?!\d)/gu)).flatMap(({ 0: year, index }) => {
    const before = text.slice(Math.max(0, index - AROUND), index)
    if (NO_DATE.test(before)) return []
    const month = monthsOf(language).findLastIndex((pattern) => pattern.test(before))
    const name = month === -1 ? undefined : monthsOf(language)[month]?.exec(before)
    if (!name) return []
    const behind = before.slice(name.index + name[0].length)
    const between = BETWEEN.exec(behind)
    if (!between) return []
    const [, own] = between
    const [, ahead] =
      /(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s*(?:de |of |d['’])?$/u.exec(before.slice(0, name.index)) ?? []
    return [dateOf(year, month + 1, own ?? ahead)]
  })
}

/** What may stand between a month and a year: a day, or the last of several. */
const BETWEEN =
  /^[.,\s]*(?:(?:\d{1,2}\s?[-–—]\s?)?(\d{1,2})(?:st|nd|rd|th|er|º)?[.,]?)?[,\s]*(?:de |del |of )?$/u

/** Ends with a sign that nobody writes between a month and a year, as a port does: `localhost:4321`. */
const NO_DATE = /[^.,\s\p{L}\p{M}\p{N}]$/u

/** Characters before a year in which a day and a month stand. */
const AROUND = 24

function dateOf(year: string | undefined, month: number, day: string | undefined): string {
  if (year === undefined || month < 1 || month > 12 || Number(day ?? 1) > 31) return ''
  return [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join(
    '-',
  )
}
