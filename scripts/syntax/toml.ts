/** TOML front matter: its values with their places, and strings in their style. The one door of the parser. */
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import { t } from '../phrases.js'

/** A value that is no table or list, or an empty one. */
export interface TomlValue {
  /** Keys and indices, from the outside to the inside. */
  readonly path: readonly string[]
  /** With `\n` line ends; `undefined` when it is no string. */
  readonly text: string | undefined
  /** What it means, in one spelling. */
  readonly data: string
  /** With its quotes. */
  readonly start: number
  readonly end: number
}

/** Why a TOML text is refused, and where. */
export interface TomlProblem {
  readonly offset: number
  readonly reason: string
}

/** Refused beyond, as front matter in YAML is. */
const LENGTH = 100_000
const DEPTH = 100

/** All values in the order of the text, or the first thing that is wrong with it. No objects are made of its keys. */
export function parseToml(text: string): readonly TomlValue[] | TomlProblem {
  if (text.length > LENGTH)
    return {
      offset: LENGTH,
      reason: t('toml.long', 'TOML text is longer than {{limit}} characters', { limit: LENGTH }),
    }
  try {
    const [table] = parseTOML(text, { tomlVersion: '1.0' }).body
    return table.body.flatMap((node) =>
      node.type === 'TOMLKeyValue'
        ? memberIn(node, [], text)
        : node.body.length === 0
          ? [leaf(node, node.resolvedKey.map(String), '{}')]
          : node.body.flatMap((member) => memberIn(member, node.resolvedKey.map(String), text)),
    )
  } catch (error) {
    if (error instanceof ParseError) return { offset: error.index, reason: error.message }
    if (error instanceof TooDeep) return { offset: error.offset, reason: error.message }
    throw error
  }
}

/** Never leaves this file. */
class TooDeep extends Error {
  readonly offset: number

  constructor(offset: number) {
    super(t('toml.deep', 'TOML is nested deeper than {{limit}} levels', { limit: DEPTH }))
    this.offset = offset
  }
}

function memberIn({ key, value }: AST.TOMLKeyValue, around: readonly string[], text: string) {
  const names = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))
  return valuesIn(value, [...around, ...names], text)
}

function valuesIn(node: AST.TOMLContentNode, path: readonly string[], text: string): readonly TomlValue[] {
  if (path.length > DEPTH) throw new TooDeep(node.range[0])
  if (node.type === 'TOMLArray') {
    if (node.elements.length === 0) return [leaf(node, path, '[]')]
    return node.elements.flatMap((element, at) => valuesIn(element, [...path, String(at)], text))
  }
  if (node.type === 'TOMLInlineTable') {
    if (node.body.length === 0) return [leaf(node, path, '{}')]
    return node.body.flatMap((member) => memberIn(member, path, text))
  }
  if (node.kind === 'string') return [leaf(node, path, JSON.stringify(node.value), node.value)]
  return [leaf(node, path, 'datetime' in node ? node.datetime : String(node.value))]
}

function leaf({ range }: AST.TOMLNode, path: readonly string[], data: string, text?: string): TomlValue {
  return { path, text: text?.replace(/\r\n/gu, '\n'), data, start: range[0], end: range[1] }
}

/**
 * A string as it is written in place of another one: in quotes of the same sort, with the same line ends after the
 * value, where the text allows it; else in double quotes.
 */
export function formatToml(text: string, old: string, eol: string): string {
  const value = text + endingOf(old)
  const [quotes = '"'] = /^(?:"""|'''|"|')/u.exec(old) ?? []
  const written = [quotes, quotes.length === 3 ? '"""' : '"'].map((style) => inQuotes(value, style, old, eol))
  return written.find((string) => meaningOf(string) === value) ?? inQuotes(value, '"', old, eol)
}

/** The line ends at the end of a string, which are no part of a segment's text. */
function endingOf(old: string): string {
  return /\n*$/u.exec(meaningOf(old) ?? '')?.[0] ?? ''
}

/** `undefined` when it is no string on its own. */
function meaningOf(written: string): string | undefined {
  const values = parseToml(`a = ${written}\n`)
  return 'offset' in values || values.length !== 1 ? undefined : values[0]?.text
}

function inQuotes(value: string, quotes: string, old: string, eol: string): string {
  if (quotes === '"' || quotes === "'") return quotes + (quotes === '"' ? escaped(value) : value) + quotes
  // A line end right behind the quotes is no part of the value.
  const start = /^...\r?\n/u.test(old) || value.startsWith('\n') ? eol : ''
  const lines = quotes === '"""' ? value.split('\n').map(escapedLine) : value.split('\n')
  return quotes + start + lines.join(eol) + quotes
}

function escaped(value: string): string {
  return value.replace(/["\\]/gu, '\\$&').replace(CONTROL, reference)
}

/** Quotes are escaped only where they could end the string. */
function escapedLine(line: string): string {
  return line
    .replaceAll('\\', '\\\\')
    .replace(/"(?="")|"$/gu, '\\"')
    .replace(CONTROL, reference)
}

/** Characters that may not stand in a string as they are; a tab may. */
const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/gu

const SHORT: Readonly<Record<string, string>> = { '\b': '\\b', '\n': '\\n', '\f': '\\f', '\r': '\\r' }

function reference(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
