/** Placeholders that a program fills in, and that no syntax of a document or a catalogue knows: `%s`, `${total}`, `$HOME`. */
import { perSegment } from './facts.js'
import { proseOf } from './prose.js'

/** The placeholders in the prose of a segment, in its order. Code has none: it is compared as it is. */
export const placeholdersOf = perSegment((segment, language): readonly string[] => {
  const text = proseOf(segment, language)
  return SIGN.test(text) ? Array.from(text.matchAll(PLACEHOLDER), ([found]) => found) : []
})

/** What each of them has, so that most texts need no further look. */
const SIGN = /[%${]/u

/** A name; translators write it in the letters of their language. */
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_]*`

/** A name that nothing ends: in scripts without spaces, text stands right behind it. */
const BARE = String.raw`[\p{sc=Latin}_][\p{sc=Latin}\p{N}_]*`

/** Neither within a word of its own letters nor behind a number: *100 %d'effort*. */
const START = String.raw`(?<![\p{sc=Latin}\p{N}%\\]|\d\s)`
const END = String.raw`(?![\p{sc=Latin}\p{N}])`

/** `%name%` of Windows; `%s`, `%1$s` and `%(name)s` of `printf` and of those who copied it. */
const PERCENT = `${START}%(?:${BARE}%|(?:\\d+\\$|\\(${NAME}\\))?(?:\\d*\\.\\d+)?l{0,2}[sdiufx@])${END}`

/** `${name}` and `$NAME` of shells. What has a sign behind it is a formula or a call. */
const DOLLAR = String.raw`\$\{${NAME}(?:\.${NAME})*\}|(?<![\p{sc=Latin}\p{N}\\$])\$${BARE}(?![\p{sc=Latin}\p{N}$(])`

/** `{name}` and `{0}`, where they are no part of another notation. */
const BRACE = String.raw`(?<![\\{$%@])\{(?:\d|${NAME}(?:\.${NAME})*)\}(?!\})`

const PLACEHOLDER = new RegExp(`${PERCENT}|${DOLLAR}|${BRACE}`, 'gu')
