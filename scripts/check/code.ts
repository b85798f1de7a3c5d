/** What of code differs between twins. */
import type { Block } from '../model.js'
import { sharedUrl } from '../syntax/links.js'
import { perThing } from '../syntax/memo.js'
import type { Languages } from './placeables.js'
import type { BlockChange } from './stretches.js'
import { isText } from './tags.js'

/** The block itself or its language; what a program does; or only what people read: comments, strings, output. */
export type CodeAspect = 'block' | 'content' | 'words'

/** The gravest aspect of a change of a code block. */
export const codeAspect = perThing(({ source, target, languages }: BlockChange): CodeAspect => {
  if (!source || !target) return 'block'
  const [own, other] = [partsOf(source), partsOf(target)]
  if (own.language !== other.language && !addsColours(own, other)) return 'block'
  if (WORDS.has(own.name)) return isMiscounted(own.code, other.code) ? 'content' : 'words'
  const [code, otherCode] = withoutValues(own, other)
  return bare(code, languages) === bare(otherCode, languages) ? 'words' : 'content'
})

/** A language that only the translation names adds colours and takes nothing away, if it is one: `texto` is none. */
function addsColours(own: Part, other: Part): boolean {
  return own.language === '' && (own.isUnnamed || NAMES.has(other.name))
}

/**
 * Languages with other names that highlighters know them by, each with the first of them. What is typed into a shell is
 * coloured as its scripts are.
 */
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    ['', 'none', 'text', 'txt', 'plain', 'plaintext'],
    ...['c', 'css', 'diff', 'http', 'ini', 'java', 'json', 'lua', 'php', 'sql', 'toml', 'xml'].map((name) => [
      name,
    ]),
    ['sh', 'shell', 'bash', 'zsh', 'console', 'shellscript', 'shellsession', 'shell-session'],
    ['cpp', 'c++'],
    ['cs', 'csharp', 'c#'],
    ['dockerfile', 'docker'],
    ['go', 'golang'],
    ['html', 'htm'],
    ['js', 'javascript', 'cjs', 'mjs'],
    ['kt', 'kotlin'],
    ['md', 'markdown'],
    ['powershell', 'ps1', 'pwsh'],
    ['py', 'python', 'python3'],
    ['rb', 'ruby'],
    ['rs', 'rust'],
    ['ts', 'typescript', 'cts', 'mts'],
    ['yaml', 'yml'],
  ].flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
)

/** Languages of data in which a text stands without quotes. */
const DATA: ReadonlySet<string> = new Set(['yaml'])

/** The code of two blocks: of data without the values of which one is a text for people, of a shell without what it does not run. */
function withoutValues(own: Named, other: Named): readonly [string, string] {
  if (own.name === 'sh') return [commandsOf(own.code), commandsOf(other.code)]
  const [lines, others] = [own, other].map(({ code }) => code.replace(/(?<!\S)#.*/gu, '').split(/\s*\n/u))
  if (!DATA.has(own.name) || !lines || lines.length !== others?.length) return [own.code, other.code]
  const isValue = lines.map((line, at) => {
    const [, key, value = ''] = VALUE.exec(line) ?? []
    const [, otherKey, otherValue = ''] = VALUE.exec(others[at] ?? '') ?? []
    return key !== undefined && key === otherKey && (isText(value) || isText(otherValue))
  })
  const [kept, otherKept] = [lines, others].map((all) => all.filter((_, at) => !isValue[at]).join('\n'))
  return [kept ?? '', otherKept ?? '']
}

/** Commands without prompts, ends of lines that go on, and the names of what is to be filled in: `<town>`, `{name of the town}`. */
function commandsOf(code: string): string {
  return code
    .replace(/^[ \t]*\$ (?=\S)/gmu, '')
    .replace(/\\$/gmu, '')
    .replace(BLANKS, (found) => found.replace(/[^<>{}\d]/gu, ''))
}

/** A line of data: a key, the sign of an item, or both, and a value without quotes. */
const VALUE = /^\s*((?:- +)*(?:[\w.-]+: +|(?<=- +)))([^\s"'`|>[{&*!].*)$/u

/** Languages of blocks in which people read rather than copy: prose, trees of files, output, diagrams. */
const WORDS: ReadonlySet<string> = new Set(['', 'md', 'mdx', 'output', 'mermaid', 'http', 'log'])

/**
 * Whether a text that people read has other numbers than its source in one of its lines. It is asked only where the
 * two have the same lines; numbers with letters count, as those of versions and sizes, and those of addresses do not.
 */
function isMiscounted(own: string, other: string): boolean {
  const [lines, others] = [own, other].map((text) => text.split('\n'))
  if (!lines || lines.length !== others?.length) return false
  return lines.some((line, at) => digitsOf(line) !== digitsOf(others[at] ?? ''))
}

function digitsOf(line: string): string {
  return [...line.replace(/\bhttps?:\/\/\S+/gu, '').replace(/[^0-9]/gu, '')].sort().join('')
}

/** A block's language as it is written and by its name alone, without what is asked of it, as in `md:line-numbers`. */
interface Part extends Named {
  readonly language: string
  /** Whether none is written. */
  readonly isUnnamed: boolean
}

interface Named {
  readonly name: string
  readonly code: string
}

function partsOf({ trait }: Block): Part {
  const [first = '', , ...lines] = trait.split('\n')
  const [, written = '', asked = ''] = /^([^:{[,]*)(.*)$/u.exec(first.toLowerCase()) ?? []
  const name = NAMES.get(written) ?? written
  // Which lines are to be marked changes no colours.
  return {
    language: `${name}${asked.replace(/\{[\d,\s-]*\}/u, '')}`,
    isUnnamed: written === '',
    name,
    code: lines.join('\n'),
  }
}

/**
 * Code without comments, the insides of strings and of elements, white space, and signs at the ends of lines. The languages
 * of source and target are alike where they name a text: `en: 'New'` and `de: 'Neu'`.
 */
export function bare(code: string, languages: readonly string[]): string {
  return withoutElementTexts(
    withoutLanguages(code, languages).replace(COMMENTS_AND_STRINGS, (found) =>
      /^["'`]/u.test(found) ? '""' : '',
    ),
  ).replace(/[\s;,]+/gu, '')
}

function withoutLanguages(code: string, languages: readonly string[]): string {
  return code.replace(
    /(["']?)(?<![\w.-])([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\1(?=\s*:\s*["'`])/gu,
    (found, _, tag: string) => (languages.includes(tag) ? '""' : found),
  )
}

/** Code without what stands between tags, expressions in braces and tags of templates. */
export function withoutElementTexts(code: string): string {
  return code.replace(ELEMENT_TEXTS, '')
}

/** Brackets in a text are closed in it, those of code around an element are not. An arrow ends no tag. */
const ELEMENT_TEXTS =
  /(?<=(?<!=)>|\})(?:[^<>{};=()]|\([^<>{};=()]*\))*(?=<)|(?<=(?<!=)>)(?:[^<>{};=()]|\([^<>{};=()]*\))*(?=\{)|(?<=\})(?:[^<>{};=()\n]|\([^<>{};=()\n]*\))*(?=\{)|(?<=%\})[^<>{};=()]*(?=\{%)/gu

/** The first line of code that differs in more than words, of both blocks; empty when none does. */
export function otherCode({ source, target, languages }: BlockChange): readonly [string, string] {
  const [own = [], other = []] = [source, target].map((block) => block && partsOf(block).code.split('\n'))
  const name = source ? partsOf(source).name : ''
  const keyOf = WORDS.has(name) ? digitsOf : (line: string) => bare(line, languages)
  const at = own.findIndex((line, index) => {
    const [code, otherCode] = withoutValues({ name, code: line }, { name, code: other[index] ?? '' })
    return keyOf(code) !== keyOf(otherCode)
  })
  return at === -1 ? ['', other[own.length] ?? ''] : [own[at] ?? '', other[at] ?? '']
}

/**
 * An apostrophe in a word begins no string, a letter such as that in `f''` may; the name of a slot, `<template #name>`, and a
 * colour, `#fa0,`, are no comments.
 */
const COMMENTS_AND_STRINGS =
  /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|"""[\s\S]*?"""|(?<![:\w"'`])\/\/.*|(?:^|(?<=\s))(?:#|--|;|%|REM\b)(?![\w{}[]).*|(?:^|(?<=\s))#(?!\{|[\w-]+(?:="[^"]*")?\s*\/?>|[\da-f]{3,8}\s*[,;)]).*|"(?:\\.|[^"\\\n])*"|(?<![ac-eg-qstv-z]|\p{L}\p{L})'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/gmu

/** Inline code as it is called, rather than as it is written, without the words in it: of strings, elements and directives. */
export function codeKey(code: string, { sourceLanguage, language }: Languages): string {
  const written = code.includes('/') ? sharedUrl(code, [sourceLanguage, language]) : code
  return (
    withoutElementTexts(written.replace(/\\(?=["'])/gu, '').replace(/(["'`])[^"'`]*\1/gu, '""'))
      .replace(/^(:+[\w-]+)\[[^\]]*\]/u, '$1[]')
      // The text of a link or an image of Markdown.
      .replace(/(?<![\w\])])\[\p{L}[^[\]]*\](?=\()/gu, '[]')
      .replace(/[\s;]+/gu, '')
      .replace(/(?<=\w)\(\)$/u, '')
  )
}

/** Chinese and Japanese have signs of their own width, and a comma for lists. */
function narrow(code: string): string {
  return code
    .replaceAll('、', ',')
    .replace(/[！-～]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
}

/**
 * Whether other code is the same, but for signs as wide as those of Chinese, words in another script than programs
 * are written in, and the names of what is to be filled in. In code of a translation alone, such signs are an error.
 */
export function isSaidOtherwise(code: string, other: string, languages: Languages): boolean {
  return (
    isJoined(codeKey(narrow(code), languages).split(OWN_WORDS), codeKey(other, languages)) ||
    isFilledOtherwise(code, other, languages)
  )
}

/** Whether two codes differ only in what is to be filled in. What is nothing but one such name may be a tag: `<head>`. */
function isFilledOtherwise(code: string, other: string, languages: Languages): boolean {
  const [own, found] = [code, other].map((text) => text.split(BLANKS))
  if (!own || own.length === 1 || own.length !== found?.length) return false
  const around = own.filter((_, at) => at % 2 === 0)
  if (own.length === 3 && !/[\p{L}\p{N}]/u.test(around.join(''))) return false
  return own.every((part, at) => {
    const written = found[at] ?? ''
    return at % 2 === 0
      ? codeKey(part, languages) === codeKey(written, languages)
      : part === written || isRenamedBlank(part, written, own[at - 1] ?? '')
  })
}

/** In the same script it may also be a type, `List<town>`, or a name that a program knows, `{town}`. */
function isRenamedBlank(blank: string, other: string, before: string): boolean {
  if (blank[0] !== other[0] || blank.replace(/\D/gu, '') !== other.replace(/\D/gu, '')) return false
  if (isAscii(blank) !== isAscii(other)) return true
  return blank.startsWith('<') ? /(?:^|[\s=:"'/,@])$/u.test(before) : /[ -]/u.test(blank)
}

function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text)
}

/** What is to be filled in: `<town>`, `{name of the town}`. */
const BLANKS =
  /(<[\p{L}\p{N}](?:[\p{L}\p{N} _.%/-]*[\p{L}\p{N}%])?>|(?<![${])\{[\p{L}\p{N}](?:[\p{L}\p{N} _.%-]*[\p{L}\p{N}%])?\}(?!\}))/gu

/**
 * Whether the translation has the parts of code as code: of a name with its value, `boats: 2`, and of what has words in
 * another script than programs are written in, `csv和xls`.
 */
export function isTakenApart(code: string, others: readonly string[], languages: Languages): boolean {
  const [, ...named] = NAMED_VALUE.exec(code) ?? []
  const parts = (named.length > 0 ? named : code.split(FOREIGN)).map((part) => codeKey(part, languages))
  const wanted = parts.filter((part) => part !== '')
  if (parts.length === 1 || wanted.length === 0) return false
  const found = new Set(others.map((other) => codeKey(other, languages)))
  return wanted.every((part) => found.has(part))
}

const NAMED_VALUE = /^([^\s:=]+)(?::\s|\s=\s)\s*(\S+)$/u

/** Words in other letters than Latin and Greek ones, and the signs between them. */
const FOREIGN = /(?:(?!\p{sc=Latin}|\p{sc=Greek})[\p{L}\p{M}]|[，、；。：])+/u

/** Whether a text is parts with words between them. Each is taken where it stands first: to try all places would take time in a high power of the length. */
function isJoined([first = '', ...others]: readonly string[], text: string): boolean {
  const last = others.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  let at = first.length
  for (const part of others) {
    const next = text.indexOf(part, at + 1)
    if (next === -1 || !ONLY_WORDS.test(text.slice(at, next))) return false
    at = next + part.length
  }
  return ONLY_WORDS.test(text.slice(at, Math.max(at, text.length - last.length)))
}

const ONLY_WORDS = /^[\p{L}\p{M}\p{N}'’-]+$/u

/** Letters that are no Latin ones; Greek ones name quantities. */
const OWN_WORDS = /(?:(?!\p{sc=Latin}|\p{sc=Greek})[\p{L}\p{M}])+/u
