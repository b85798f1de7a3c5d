/** Addresses and references that are the same in every language. */
import { list, t } from '../../phrases.js'
import { perSegment } from '../facts.js'
import { gather, proseOf } from '../prose.js'
import { asciiDigits } from '../quantities.js'
import { twinRule } from '../twins.js'

/** Rule `contact`. */
export const contact = twinRule({
  id: 'contact',
  severity: 'warning',
  about: () =>
    t('rule.contact.about', 'A translation has the e-mail addresses and telephone numbers of its original.'),
  why: () => t('rule.contact.why', 'Who writes to a wrong address reaches nobody, or a stranger.'),
  look: ({ source, targets, sourceLanguage, language }) => {
    if (!CONTACT.test(source.text)) return undefined
    const own = contactsOf(source, sourceLanguage)
    if (own.length === 0) return undefined
    const others = gather(targets, contactsOf, language)
    const lost = own.filter((one) => !others.includes(one))
    if (lost.length === 0) return undefined
    const added = others.filter((one) => !own.includes(one))
    return {
      reason:
        added.length > 0
          ? t('rule.added', 'Unexpected {{what}}', { what: list(added) })
          : t('rule.lost', 'Missing {{what}}', { what: list(lost) }),
      expected: t('rule.same', '{{what}}, as in the source', { what: list(lost) }),
    }
  },
})

const CONTACT = /@|\+\d|\(\d|\d{3}[ -]\d{3}/u

/** E-mail addresses in lower case, and telephone numbers as digits. */
const contactsOf = perSegment((segment, language): readonly string[] => {
  const text = asciiDigits(proseOf(segment, language))
  const mails = Array.from(text.matchAll(MAIL), ([, address = '']) => address.toLowerCase())
  const phones = Array.from(text.matchAll(PHONE), ([number]) => number.replace(/[^\d+]/gu, ''))
  return [...mails, ...phones.filter((number) => number.length >= 8 && number.length <= 16)]
})

const MAIL = /(?<![a-z\d._%+-])[._%+-]*([a-z\d][a-z\d._%+-]*@(?:[a-z\d-]+\.)+[a-z]{2,})/giu
/** In the international form, or with an area code between brackets. */
const PHONE =
  /\+\d[\d ().\u00A0\u202F-]{6,}\d|\(\d{2,5}\)[\d \u00A0-]{5,}\d|(?<![\d.-])\d{3}[ -]\d{3}[ -]\d{4}(?![\d.-])/gu

/** Rule `legal-reference`. */
export const legalReference = twinRule({
  id: 'legal-reference',
  severity: 'warning',
  about: () =>
    t(
      'rule.legalReference.about',
      'A translation refers to the same sections, articles and acts as its original: § 5, Art. 5, (EU) 2016/679.',
    ),
  why: () => t('rule.legalReference.why', 'A reference to another section is another rule.'),
  look: ({ source, targets, sourceLanguage, language }) => {
    if (!LEGAL.test(source.text) && !targets.some(({ text }) => LEGAL.test(text))) return undefined
    const own = legalReferencesOf(source, sourceLanguage)
    const others = gather(targets, legalReferencesOf, language)
    const isSaid = (one: string) =>
      others.some((other) => isSame(one, other)) ||
      (others.length === 0 && targets.some((target) => saysArticle(one, proseOf(target, language))))
    const lost = own.filter((one) => !isSaid(one))
    const added = others.filter((one) => !own.some((other) => isSame(one, other)))
    if (
      lost.length === 0 ||
      (added.length === 0 && others.length > 0 && lost.every((one) => !one.includes('/')))
    )
      return undefined
    return {
      reason:
        added.length > 0
          ? t('rule.legalReference.unexpected', 'Unexpected reference to {{references}}', {
              references: list(added),
            })
          : t('rule.legalReference.missing', 'Missing reference to {{references}}', {
              references: list(lost),
            }),
      expected: t('rule.same', '{{what}}, as in the source', { what: list(lost) }),
    }
  },
})

/** Whether a text has the number of an article, in front of which or behind it a language may have a word of its own. */
function saysArticle(reference: string, text: string): boolean {
  const number = /^Art\. (\d+)$/u.exec(reference)?.[1]
  return number !== undefined && asciiDigits(text).match(/\d+/gu)?.includes(number) === true
}

const LEGAL = /§|\b[Aa]rt|\d{2,4}\/\d{2,4}|[条條조]/u

/** What Chinese, Japanese and Korean count with one word is a section or an article. */
function isSame(one: string, other: string): boolean {
  const [own = '', found = ''] = [one, other].map((reference) => reference.replace(/^(?:§|Art\.) /u, '条 '))
  return one === other || (own === found && [one, other].some((reference) => reference.startsWith('条')))
}

/** References in one form for all languages: `§ 5`, `Art. 5`, `条 5`, `2016/679`. */
const legalReferencesOf = perSegment((segment, language): readonly string[] => {
  if (!/\p{Nd}/u.test(segment.text)) return []
  const text = asciiDigits(proseOf(segment, language))
  return LEGAL_FORMS.flatMap(([pattern, form]) =>
    Array.from(text.matchAll(pattern), (found) => form(found[1] ?? '')),
  )
})

const LEGAL_FORMS: readonly (readonly [RegExp, (number: string) => string])[] = [
  [/§§? ?(\d+[a-z]?)(?!\p{L})/gu, (number) => `§ ${number}`],
  [
    /(?<!\p{L})(?:Art\.|Articles?|Artike[ln]s?|Artikkel(?:en)?|Artikeln|Artikels|Artículos?|Articol[oi]|Artigos?|artikla(?:n|ssa)?|art\.) ?(\d+)(?!\d|\.\d)/giu,
    (number) => `Art. ${number}`,
  ],
  [/(?<![\d.,])(\d+[a-z]?) ?§(?! ?\d)/gu, (number) => `§ ${number}`],
  [/[第제] ?(\d+)(?:\.\d+)*(?:[和、및,와과 ]*[(（]\d+[)）])* ?[条條조]/gu, (number) => `条 ${number}`],
  [
    /(?:EU|EG|EC|UE|EEC|EEG|CE|EØF|EF|ЕС|欧盟|欧州)[)）]?(?: (?:No|nr|Nr|n°|nº)\.?)? ?(\d{2,4}\/\d{1,4})/gu,
    (number) => number,
  ],
  [/(?<!\d|\/)(\d{2,4}\/\d{1,4})\/(?:EU|EG|EC|UE|EEC|EEG|CE|EWG|EØF|EF)(?!\p{L})/gu, (number) => number],
]
