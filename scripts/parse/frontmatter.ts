/** Cuts front matter: the text fields become segments, the rest must stay equal. */

import matter from 'gray-matter'
import type { Message, Segment, Span } from '../model.js'
import { t } from '../phrases.js'
import { fingerprint, placeablesOf } from '../syntax/inline.js'
import { parseScalars, parseYaml, type YamlScalar } from '../syntax/yaml.js'
import { compare } from '../text.js'
import { placeAt } from './spans.js'

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

/** Cuts the front matter at a span, fences included. Broken YAML gives no segments and one message each. */
export function parseFrontmatter(file: FrontmatterFile, span: Span): FrontmatterParts {
  const inner = insideFences(file.text, span)
  const yaml = file.text.slice(inner.start, inner.end)
  const { scalars, problems } = parseScalars(yaml)
  if (problems.length > 0) {
    const messages = problems.map(({ offset, reason }) => problemAt(file, inner.start + offset, reason))
    return { segments: [], keys: [], trait: yaml, messages }
  }
  const texts = scalars.filter((scalar) => isTextField(scalar, file.fields))
  const segments = texts.map((scalar) => toSegment(scalar, inner.start, file))
  const keys = texts.map(({ path }) => path.join('.'))
  return { segments, keys, trait: otherData(yaml, new Set(keys)), messages: [] }
}

/** Reads front matter as the site generators do. Only YAML is ever given to it: other engines run code. */
function readFrontmatter(yaml: string): Readonly<Record<string, unknown>> {
  const refuse = (): never => {
    throw new Error('Front matter is YAML only')
  }
  const engines = {
    yaml: { parse: (text: string) => Object(parseYaml(text)) as object, stringify: refuse },
    json: refuse,
    javascript: refuse,
    js: refuse,
    coffee: refuse,
  }
  return matter(`---\n${yaml}\n---\n`, { language: 'yaml', engines }).data
}

function insideFences(text: string, span: Span): Span {
  const lines = text.slice(span.start, span.end)
  const opening = /\r\n|\n|\r/u.exec(lines)
  const start = opening ? span.start + opening.index + opening[0].length : span.end
  const closing = Math.max(lines.lastIndexOf('\n'), lines.lastIndexOf('\r'))
  return { start, end: Math.max(start, span.start + closing + 1) }
}

/** Fields name nested values with dots, and `*` for every member of a list: `hero.actions.*.text`. */
function isTextField({ path, value }: YamlScalar, fields: readonly string[]): boolean {
  const name = path.map((key) => (/^\d+$/u.test(key) ? '*' : key)).join('.')
  return value.trim() !== '' && (fields.includes(name) || fields.includes(path.join('.')))
}

function toSegment(scalar: YamlScalar, base: number, { text, starts }: FrontmatterFile): Segment {
  const span = { start: base + scalar.start, end: base + scalar.end }
  const value = scalar.value.replace(/\n+$/u, '')
  return {
    kind: 'field',
    notation: 'yaml',
    span,
    lines: [span],
    place: placeAt(text, starts, span.start),
    text: value,
    fingerprint: fingerprint(value, 'yaml'),
    placeables: placeablesOf(value, 'yaml'),
    scalar: {
      type: scalar.type,
      indent: scalar.indent,
      flow: scalar.flow,
      ending: scalar.value.slice(value.length),
    },
  }
}

function otherData(yaml: string, texts: ReadonlySet<string>): string {
  return JSON.stringify(without(readFrontmatter(yaml), texts, ''))
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

function problemAt({ text, starts, path }: FrontmatterFile, offset: number, reason: string): Message {
  return {
    ruleId: 'front-matter',
    severity: 'error',
    file: path,
    ...placeAt(text, starts, offset),
    reason: t('syntax.yaml', 'Unexpected YAML in the front matter: {{reason}}', { reason }),
    expected: t(
      'syntax.yamlExpected',
      'valid YAML between the --- lines; until then its fields are not tracked',
    ),
  }
}
