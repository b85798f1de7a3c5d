/** Cuts front matter: the text fields become segments, the rest must stay equal. */

import matter from 'gray-matter'
import type { Message, ScalarForm, Segment, Span } from '../model.js'
import { t } from '../phrases.js'
import { placeAt } from '../syntax/spans.js'
import { parseToml } from '../syntax/toml.js'
import { parseScalars, parseYaml, type YamlScalar } from '../syntax/yaml.js'
import { scanYaml } from '../syntax/yaml-scan.js'
import { compare } from '../text.js'
import { toSegment } from './segment.js'

/** Front-matter keys that the usual site generators show to readers. */
export const TEXT_FIELDS: readonly string[] = [
  'title',
  'description',
  'linkTitle',
  'summary',
  'subtitle',
  'tagline',
  'lead',
  'excerpt',
  'caption',
  'sidebar_label',
  'alt',
]

/** The file around the front matter. */
export interface FrontmatterFile {
  readonly text: string
  /** Offsets at which lines begin. */
  readonly starts: readonly number[]
  readonly path: string
  /** Keys whose values are text. */
  readonly fields: readonly string[]
}

/** What front matter consists of. */
export interface FrontmatterParts {
  readonly segments: readonly Segment[]
  /** The key of each segment. */
  readonly keys: readonly string[]
  /** All data but the text fields, as JSON with sorted keys. */
  readonly trait: string
  readonly messages: readonly Message[]
}

/** The language of front matter: YAML between `---`, TOML between `+++`. */
export type FrontmatterNotation = 'yaml' | 'toml'

/** Cuts the front matter at a span, fences included. When it is broken there are no segments, and messages. */
export function parseFrontmatter(
  file: FrontmatterFile,
  span: Span,
  notation: FrontmatterNotation,
): FrontmatterParts {
  const inner = insideFences(file.text, span)
  // A return by itself ends a line of Markdown and of YAML, but not to their parsers.
  const text = file.text.slice(inner.start, inner.end).replace(/\r(?!\n)/gu, '\n')
  const { strings, problems, dataWithout } = READERS[notation](text)
  if (problems.length > 0) {
    const messages = problems.map((problem) => problemAt(file, inner.start, problem, notation))
    return { segments: [], keys: [], trait: text, messages }
  }
  const texts = strings.filter((string) => isTextField(string, file.fields))
  const segments = texts.map((string) => fieldSegment(string, inner.start, file, notation))
  const keys = texts.map(({ path }) => path.join('.'))
  return { segments, keys, trait: dataWithout(new Set(keys)), messages: [] }
}

/** A string value. */
interface FieldValue {
  readonly path: readonly string[]
  readonly value: string
  readonly start: number
  readonly end: number
  readonly form?: Omit<ScalarForm, 'ending'>
}

/** What front matter holds, before it is known which of it is text. */
interface Reading {
  readonly strings: readonly FieldValue[]
  readonly problems: readonly { readonly offset: number; readonly reason: string }[]
  /** All data but the values at some paths, as JSON with sorted keys. */
  readonly dataWithout: (texts: ReadonlySet<string>) => string
}

const READERS: Readonly<Record<FrontmatterNotation, (text: string) => Reading>> = {
  yaml: (text) => {
    const scanned = scanYaml(text)
    if (scanned)
      return {
        strings: scanned.scalars.map(toValue),
        problems: [],
        dataWithout: (texts) => otherData(scanned.data, texts),
      }
    const { scalars, problems } = parseScalars(text)
    return {
      strings: scalars.map(toValue),
      problems,
      dataWithout: (texts) => otherData(readFrontmatter(text), texts),
    }
  },
  toml: (text) => {
    const values = parseToml(text)
    if ('offset' in values) return { strings: [], problems: [values], dataWithout: () => text }
    const strings = values.flatMap(({ path, text: value, start, end }) =>
      value === undefined ? [] : [{ path, value, start, end }],
    )
    const dataWithout = (texts: ReadonlySet<string>) => {
      const others = values.filter(({ path }) => !texts.has(path.join('.')))
      const lines = others.map(({ path, data }) => `${JSON.stringify(path)}: ${data}`)
      return lines.sort(compare).join('\n')
    }
    return { strings, problems: [], dataWithout }
  },
}

function toValue({ path, value, start, end, type, indent, flow }: YamlScalar): FieldValue {
  return { path, value, start, end, form: { type, indent, flow } }
}

/** Reads front matter as the site generators do. Only YAML is ever given to it: other engines run code. */
function readFrontmatter(yaml: string): Readonly<Record<string, unknown>> {
  const refuse = (): never => {
    throw new Error('Front matter is YAML only')
  }
  const handed = withoutVoids(yaml)
  const engines = {
    // It hands on the same text with other line ends around it, and what that says is known.
    yaml: {
      parse: (text: string) => Object(parseYaml(text.trim() === handed.trim() ? yaml : text)) as object,
      stringify: refuse,
    },
    json: refuse,
    javascript: refuse,
    js: refuse,
    coffee: refuse,
  }
  return matter(`---\n${handed}\n---\n`, { language: 'yaml', engines }).data
}

/** It looks for a comment from each of many blank lines to the last of them, which takes the square of their number. */
function withoutVoids(yaml: string): string {
  return yaml.replace(/\s{100,}/gu, (space) => space.slice(0, 50) + space.slice(-50))
}

function insideFences(text: string, span: Span): Span {
  const lines = text.slice(span.start, span.end)
  const opening = /\r\n|\n|\r/u.exec(lines)
  const start = opening ? span.start + opening.index + opening[0].length : span.end
  const closing = Math.max(lines.lastIndexOf('\n'), lines.lastIndexOf('\r'))
  return { start, end: Math.max(start, span.start + closing + 1) }
}

/** Fields name nested values with dots, and `*` for every member of a list: `hero.actions.*.text`. */
function isTextField({ path, value }: FieldValue, fields: readonly string[]): boolean {
  const name = path.map((key) => (/^\d+$/u.test(key) ? '*' : key)).join('.')
  return value.trim() !== '' && (fields.includes(name) || fields.includes(path.join('.')))
}

function fieldSegment(
  { value, start, end, form }: FieldValue,
  base: number,
  file: FrontmatterFile,
  notation: FrontmatterNotation,
): Segment {
  const span = { start: base + start, end: base + end }
  const text = value.replace(/\n+$/u, '')
  return toSegment({
    kind: 'field',
    notation,
    span,
    lines: [span],
    place: placeAt(file.text, file.starts, span.start),
    text,
    ...(form && { scalar: { ...form, ending: value.slice(text.length) } }),
  })
}

function otherData(data: Readonly<Record<string, unknown>>, texts: ReadonlySet<string>): string {
  return JSON.stringify(without(data, texts, ''))
}

/** Data without its texts, and with sorted keys: those of front matter have no order. */
function without(data: unknown, texts: ReadonlySet<string>, prefix: string): unknown {
  if (texts.has(prefix.slice(0, -1))) return undefined
  if (data === null || typeof data !== 'object' || data instanceof Date) return data
  const entries = Object.entries(data).map(
    ([key, value]) => [key, without(value, texts, `${prefix}${key}.`)] as const,
  )
  if (Array.isArray(data)) return entries.map(([, value]) => value)
  return Object.fromEntries(entries.sort(([a], [b]) => compare(a, b)))
}

const FENCES = { yaml: { name: 'YAML', fence: '---' }, toml: { name: 'TOML', fence: '+++' } } as const

function problemAt(
  { text, starts, path }: FrontmatterFile,
  base: number,
  { offset, reason }: Reading['problems'][number],
  notation: FrontmatterNotation,
): Message {
  const { name, fence } = FENCES[notation]
  return {
    ruleId: 'front-matter',
    severity: 'error',
    file: path,
    ...placeAt(text, starts, base + offset),
    reason: t('syntax.frontMatter', 'Unexpected {{name}} in the front matter: {{reason}}', { name, reason }),
    expected: t(
      'syntax.frontMatterExpected',
      'valid {{name}} between the {{fence}} lines; until then its fields are not tracked',
      { name, fence },
    ),
  }
}
