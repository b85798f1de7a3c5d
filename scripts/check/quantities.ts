/**
 * Numbers as languages write them: with a point, a comma or a space between thousands, in full-width or Arabic digits,
 * as words up to twelve, as months. Two texts agree when every number of one can be found in the other in one of these
 * ways.
 */
import { difference } from '../groups.js'
import type { Segment } from '../model.js'
import { perKey } from '../syntax/memo.js'
import { primaryLanguage } from '../text.js'
import { perSegment } from './facts.js'
import { gather, joinedProse, proseOf, sentencesOf, withoutAddresses, withoutOriginals } from './prose.js'
import { isInWords, MAGNITUDE } from './spelt.js'
import type { Twin } from './twins.js'

/** A number in a text. */
export interface Quantity {
  /** As the text has it, in ASCII digits. */
  readonly written: string
  /** Its digits without what stands between them, and without zeros in front. */
  readonly digits: string
}

/** The numbers of a segment, in order. */
const quantitiesOf = perSegment((segment: Segment, language: string): readonly Quantity[] => {
  if (!/\p{Nd}/u.test(segment.text)) return []
  const text = asciiDigits(withoutAddresses(proseOf(segment, language))).replace(NO_NUMBER, ' ')
  return Array.from(text.matchAll(NUMBER), ([written]) => ({ written, digits: digitsOf(written) }))
})

/**
 * Digits that count nothing: “3rd party” is who somebody is, which other languages have a word for; “i18n”, “k8s” and
 * “B2BaaS” are words of which some letters were counted, or said as a digit.
 */
const NO_NUMBER =
  /(?<![\p{sc=Latin}\p{N}])(?:(?:1st|2nd|3rd)[ \u00A0-]part(?:y|ies)|[a-z]\d{1,2}[a-z]{1,5})(?![\p{sc=Latin}\p{N}])/giu

/** A party that a translation may number where its source does not, as it says it with a digit. */
const PARTY = /(?<![\p{L}\p{N}])(\d)(?:st|nd|rd)[ \u00A0-]part(?:y|ies)(?!\p{L})/iu

/** Groups of digits; a space only joins groups of thousands. */
const NUMBER = /\d+(?:[.,:'’٫٬/-]\d+|(?<!\d{4})[ \u00A0\u202F\u2009]\d{3}(?!\d))*/gu

/** A text with the digits of all scripts as ASCII digits. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, asciiDigit)
}

/** Digits stand in rows of ten, from zero to nine, one row behind another or behind what is no digit (Unicode, 4.6). */
const asciiDigit = perKey((digit: string): string => {
  const code = digit.codePointAt(0) ?? 0
  let start = code
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1
  return String((code - start) % 10)
})

/** A zero before a point is one of its digits, so that `0-1` is not 1. */
function digitsOf(written: string): string {
  return written.replace(/^0+(?=\d)/u, '').replace(/\D/gu, '')
}

/** Whether the translation of a twin says a number, in digits or in words. */
export function saysNumber({ targets, language }: Twin, digits: string): boolean {
  return (
    gather(targets, quantitiesOf, language).some((own) => own.digits === digits) ||
    isInWords(digits, joinedProse(targets, language), language)
  )
}

/** A number that reads as another one in its language: `1,250` in Swedish, `1.250` in Japanese, for 1,250 of an English source. */
export function misreadIn({ source, targets, sourceLanguage, language }: Twin): Quantity | undefined {
  const [own, other] = [signsOf(sourceLanguage), signsOf(language)]
  const groups = quantitiesOf(source, sourceLanguage).filter(({ written }) => isGrouped(written, own.group))
  if (groups.length === 0) return undefined
  const misread = gather(targets, quantitiesOf, language).filter(
    ({ written, digits }) => isGrouped(written, other.decimal) && groups.some((one) => one.digits === digits),
  )
  if (misread.length === 0) return undefined
  // The numbers of a sentence that nobody translated are in its own language.
  const translated = sentencesOf(source, sourceLanguage)
    .filter((sentence) => (sentence.match(LOWER)?.length ?? 0) >= MANY)
    .reduce((text, sentence) => text.replaceAll(sentence, ' '), joinedProse(targets, language))
  return misread.find(({ written }) => asciiDigits(translated).includes(written))
}

const LOWER = /(?<![\p{L}\p{M}\p{N}])\p{Ll}+(?![\p{L}\p{M}\p{N}])/gu
/** Words with a small letter that are no names, and no units of what is counted. */
const MANY = 4

function isGrouped(written: string, sign: string): boolean {
  return (
    /^[1-9]\d{0,2}(?:\D\d{3})+$/u.test(written) && written.replace(/\d/gu, '').replaceAll(sign, '') === ''
  )
}

interface Signs {
  readonly group: string
  readonly decimal: string
}

/** The signs between thousands and before decimals, by the Unicode CLDR. */
const signsOf = perKey((language: string): Signs => {
  const locale = Intl.NumberFormat.supportedLocalesOf(primaryLanguage(language))[0] ?? 'en'
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5)
  const sign = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? ''
  return { group: sign('group'), decimal: sign('decimal') }
})

/** What two texts do not have in common: numbers as they are written. */
export interface Discrepancy {
  readonly lost: readonly string[]
  readonly added: readonly string[]
}

/** The numbers of a twin that have no counterpart. */
export function compareQuantities(twin: Twin): Discrepancy | undefined {
  const { source, target, targets, sourceLanguage, language } = twin
  const all = quantitiesOf(source, sourceLanguage)
  const found = gather(targets, quantitiesOf, language)
  if (all.length === 0 && found.length === 0) return undefined
  const [isFirst, isSecond] = [isOrdered(source, sourceLanguage), isOrdered(target, language)]
  const isFree = isFirst !== isSecond && [source, target].some(({ kind }) => COUNTED.has(kind))
  const texts = { source: proseOf(source, sourceLanguage), target: joinedProse(targets, language) }
  const own = withoutHalves(all.slice(isFree && isFirst ? 1 : 0), texts.target)
  const others = withoutHalves(found.slice(isFree && isSecond ? 1 : 0), texts.source)
  if (own.length === others.length && own.every(({ written }, at) => written === others[at]?.written))
    return undefined
  const scaled = MAGNITUDE.test(texts.source) || MAGNITUDE.test(texts.target)
  const different = difference(own, others, ({ digits }) => digits)
  // 2.5 million are 250 times ten thousand.
  const whole = scaled
    ? difference(different.lost, different.added, ({ digits }) => significant(digits))
    : different
  const parts = difference(partsOf(whole.lost), partsOf(whole.added), (part) => part)
  const joined = { lost: withoutZeros(parts.lost.join('')), added: withoutZeros(parts.added.join('')) }
  if (joined.lost === joined.added) return undefined
  const isTwelveHours =
    /\d\s?[ap]\.?\s?m\b/iu.test(texts.source) || /\d\s?[ap]\.?\s?m\b|[午後오]/iu.test(texts.target)
  const isOfDecades = DECADE.test(texts.source) || DECADE.test(texts.target)
  const coded = {
    source: codedNumbers(source),
    target: new Set(targets.flatMap((target) => [...codedNumbers(target)])),
  }
  const pictured = new Set([source, ...targets].flatMap(picturedNumbers))
  const beside = { source: texts.target, target: texts.source }
  const known = (part: string, others: readonly string[], side: 'source' | 'target', tongue: string) =>
    isInWords(part, texts[side], tongue) ||
    coded[side].has(part) ||
    (pictured.has(part) && isInCaption(part, side === 'target' ? [source] : targets)) ||
    (isTwelveHours && others.some((other) => Math.abs(Number(other) - Number(part)) === 12)) ||
    (scaled && others.some((other) => significant(other) === significant(part))) ||
    (scaled && isInWords(significant(part), texts[side], tongue) && MAGNITUDE.test(texts[side])) ||
    (isOfDecades && others.some((other) => isSameDecade(part, other))) ||
    PARTY.exec(texts[side])?.[1] === part ||
    isSaidOnce(part, texts[side], beside[side]) ||
    isInName(part, beside[side], texts[side]) ||
    (side === 'source' && isQuoted(part, texts))
  const lost = parts.lost.filter((part) => !known(part, [...parts.added, joined.added], 'target', language))
  const added = parts.added.filter(
    (part) => !known(part, [...parts.lost, joined.lost], 'source', sourceLanguage),
  )
  return lost.length + added.length === 0
    ? undefined
    : { lost: written(lost, whole.lost), added: written(added, whole.added) }
}

/** Numbers without 1/2 where the other text says it as a word. */
function withoutHalves(all: readonly Quantity[], other: string): readonly Quantity[] {
  return HALF.test(other) && !other.includes('1/2') ? all.filter(({ written }) => written !== '1/2') : all
}

const HALF =
  /半|(?<!\p{L})(?:half|halv|halb|hälft|hälfte|demi|moitié|mitad|medi[oa]|metade|mezz[oa]|metà|полов)/iu

/** Whether the number of a step or a chapter stands before a text: “3. The harbour”. A list may have it as its sign. */
const isOrdered = perSegment((segment, language) => ORDER.test(proseOf(segment, language)))

/** `3.`, `3)`, `3.1.` and `03`: what has one point alone may be an amount or a version. */
const ORDER =
  /^(?:\p{Nd}{1,2}(?:[、)）]|[.．](?!\p{N}|x\b))|\p{Nd}{1,2}(?:[.．]\p{Nd}{1,2}){1,4}[.．、)）](?!\p{N})|0\p{Nd}(?=\s))/u

/** What a translation may number where its source does not, and the other way round. */
const COUNTED: ReadonlySet<Segment['kind']> = new Set(['heading', 'item'])

/** Whether a text has a number that its twin says more often, as it may be with a year and the name of a thing: “ARM64”. */
function isSaidOnce(part: string, text: string, other: string): boolean {
  const says = (before: string, where: string) => new RegExp(`${before}${part}(?!\\d)`, 'u').test(where)
  if (/^(?:19|20)\d\d$/u.test(part)) return says('(?<!\\d)', asciiDigits(text))
  return says('\\p{L}', text) && says('\\p{L}', other) && !says('(?<![\\p{L}\\d])', other)
}

/**
 * Whether a number is but part of a name, as in “ferry4.js”, which the other text leaves out: with another number it is
 * another name.
 */
function isInName(part: string, text: string, other: string): boolean {
  const names = Array.from(text.matchAll(NAME)).filter(([, , digits]) => digits === part)
  return (
    names.length > 0 &&
    timesOf(part, text) === names.length &&
    names.every(([, letters]) => !new RegExp(`(?<!\\p{L})${letters}(?!${part}(?!\\d))\\d`, 'iu').test(other))
  )
}

const NAME = /(?<![\p{L}\d.])(\p{sc=Latin}+)(\d{1,2})\.\p{sc=Latin}{2,}/gu

/** Whether a translation says a number more often only because it adds the words of its original in brackets. */
function isQuoted(part: string, { source, target }: { source: string; target: string }): boolean {
  const [own, found] = withoutOriginals(source, target)
  return found !== target && timesOf(part, found) <= timesOf(part, own)
}

function timesOf(part: string, text: string): number {
  return text.match(new RegExp(`(?<!\\d)${part}(?!\\d)`, 'gu'))?.length ?? 0
}

/** The numbers in the code and the formulas of a segment: a translation may write as text what stands there in its source. */
function codedNumbers({ placeables }: Segment): ReadonlySet<string> {
  const numbers = placeables.flatMap(({ type, value }) =>
    type === 'code' || type === 'math' ? (value.match(/\d+/gu) ?? []) : [],
  )
  return new Set(numbers.map(withoutZeros))
}

/** The numbers in the names of a segment's pictures: what stands in the place of one may be made of its name. */
function picturedNumbers({ placeables }: Segment): readonly string[] {
  const names = placeables.flatMap(({ type, value }) =>
    type === 'image' ? value.slice(value.lastIndexOf('/') + 1) : [],
  )
  return names.flatMap((name) => name.match(/(?<![\da-f])\d{1,3}(?![\da-f])/giu) ?? []).map(withoutZeros)
}

function isInCaption(part: string, segments: readonly Segment[]): boolean {
  return segments.some(({ text }) =>
    (text.match(/!\[[^[\]]*\]/gu) ?? []).some((caption) =>
      (caption.match(/\d+/gu) ?? []).map(withoutZeros).includes(part),
    ),
  )
}

/** The numbers that the parts stand in. */
function written(parts: readonly string[], all: readonly Quantity[]): readonly string[] {
  const wanted = new Set(parts)
  return all.filter((one) => partsOf([one]).some((part) => wanted.has(part))).map((one) => one.written)
}

function partsOf(all: readonly Quantity[]): readonly string[] {
  return all.flatMap(({ written: text }) =>
    (text.replace(/(?<=\d)(?::00|\.0+)(?!\d)/gu, '').match(/\d+/gu) ?? []).map(withoutZeros),
  )
}

/** What stands beside a number that is a decade: “the 1990s”, “90-talet”, “años 90”. */
const DECADE =
  /\d0(?:['’]?s\b|er\b|-?tal|['’]?erne|-?х|\s?年代)|(?:años|anos|années|anni)\s(?:de\s)?['’]?\d/iu

/** With the century or without: 1990 and 90. */
function isSameDecade(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length)
  return /^\d0$/u.test(short) && /^(?:1[6-9]|20)\d0$/u.test(long) && long.endsWith(short)
}

/** Without zeros in front. */
function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '')
}

function significant(digits: string): string {
  return digits.replace(/0+$/u, '')
}
