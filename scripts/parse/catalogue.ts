/** Cuts a catalogue of messages, a JSON file, into segments and skeleton. */

import { ContentError } from '../errors.js'
import type { Block, Document, Message, Place, Segment } from '../model.js'
import { t } from '../phrases.js'
import { type JsonMember, type JsonValue, parseJsonTree, textOf } from '../syntax/json-tree.js'
import { leadingMarks, lineStarts, placeAt } from '../syntax/spans.js'
import { toSegment } from './segment.js'

/**
 * Parses a catalogue: strings in objects and lists, as i18next has them, in one level or several, or
 * `{ "key": { "message": …, "description": … } }`, as Docusaurus and browser extensions do. There only `message` is
 * text: the rest tells a translator about it; and of Docusaurus' `_category_.json` what readers see. Empty strings are untranslated and no segments, and a file without
 * anything is a catalogue without messages. Throws a `ContentError` with the place when the text is no JSON.
 */
export function parseCatalogue(text: string, { path }: { readonly path: string }): Document {
  const starts = lineStarts(text)
  const cutting: Cutting = {
    text,
    path,
    starts,
    isDescribed: false,
    segments: [],
    messages: [],
    keys: new Map(),
  }
  const root = cutRoot(cutting)
  return {
    path,
    format: 'catalogue',
    text,
    eol: /\r?\n/u.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    segments: cutting.segments,
    root,
    anchors: [],
    links: [],
    isOpen: false,
    messages: cutting.messages,
  }
}

/** What the walk knows and, last, what it gathers. */
interface Cutting {
  readonly text: string
  readonly path: string
  readonly starts: readonly number[]
  readonly isDescribed: boolean
  readonly segments: Segment[]
  readonly messages: Message[]
  readonly keys: Map<string, Place>
}

function cutRoot(cutting: Cutting): Block {
  const { text, starts } = cutting
  const from = leadingMarks(text)
  const span = { start: from, end: text.length }
  if (text.slice(from).trim() === '') return { type: 'root', trait: '', span, children: [] }
  const parsed = parseJsonTree(text, { from })
  if ('flaw' in parsed) {
    const { offset, found, expected } = parsed.flaw
    throw broken(cutting, placeAt(text, starts, offset), found, expected)
  }
  const { root } = parsed
  if (root.type !== 'object')
    throw broken(
      cutting,
      placeAt(text, starts, root.start),
      KINDS[root.type](),
      t('syntax.objectOfMessages', 'an object of messages'),
    )
  const isDescribed = isDescriptive(root)
  const children = root.members.map((member) => cutMember(member, [], { ...cutting, isDescribed }))
  return { type: 'root', trait: '', span, children }
}

const KINDS = {
  object: () => t('value.object', 'an object'),
  list: () => t('value.list', 'a list'),
  text: () => t('value.text', 'a text'),
  other: () => t('value.value', 'a value'),
}

/** Whether every member is a message with notes on it. */
function isDescriptive({ members }: JsonValue): boolean {
  return (
    members.some(({ value }) => value.members.some(isMessage)) &&
    members.every(
      ({ value }) => value.type === 'object' && value.members.every(({ name }) => DESCRIPTIVE.has(name)),
    )
  )
}

const DESCRIPTIVE: ReadonlySet<string | number> = new Set(['message', 'description', 'placeholders'])

function isMessage({ name, value }: JsonMember): boolean {
  return name === 'message' && value.type === 'text'
}

function cutMember({ name, start, value }: JsonMember, around: readonly string[], cutting: Cutting): Block {
  const { text } = cutting
  const path = [...around, String(name)]
  const trait = path.join('.')
  const span = { start, end: value.end }
  if (value.members.length > 0)
    return {
      type: 'group',
      trait,
      span,
      children: value.members.map((member) => cutMember(member, path, cutting)),
    }
  const segment = isText(value, path, cutting) ? addSegment(value, trait, cutting) : undefined
  return segment === undefined
    ? { type: 'value', trait: `${trait} ${text.slice(value.start, value.end)}`, span, children: [] }
    : { type: 'field', trait, span, children: [], segment }
}

function isText(
  value: JsonValue,
  path: readonly string[],
  { text, path: file, isDescribed }: Cutting,
): boolean {
  const key = path.join('.')
  if (value.type !== 'text' || (isDescribed && (path.length !== 2 || path[1] !== 'message'))) return false
  if (/(?:^|\/)_category_\.json$/u.test(file) && !CATEGORY.has(key)) return false
  return key !== '$schema' && textOf({ text }, value).trim() !== ''
}

/** What readers see of a category in the sidebar of Docusaurus; the rest says where it links to. */
const CATEGORY: ReadonlySet<string> = new Set(['label', 'description', 'link.title', 'link.description'])

/** The index of a new segment; `undefined` when there is one with its key, of which only one can be shown. */
function addSegment(value: JsonValue, key: string, cutting: Cutting): number | undefined {
  const text = textOf(cutting, value)
  const span = { start: value.start + 1, end: value.end - 1 }
  const place = placeAt(cutting.text, cutting.starts, span.start)
  const first = cutting.keys.get(key)
  if (first) {
    cutting.messages.push(repeated(cutting, place, key, first))
    return undefined
  }
  cutting.keys.set(key, place)
  cutting.segments.push(
    toSegment({ kind: 'message', notation: 'json', span, lines: [span], place, text, key }),
  )
  return cutting.segments.length - 1
}

function repeated({ path }: Cutting, place: Place, key: string, first: Place): Message {
  return {
    ruleId: 'syntax',
    severity: 'warning',
    file: path,
    ...place,
    reason: t('syntax.secondMessage', 'Unexpected second message {{name}}, the first is at {{place}}', {
      name: JSON.stringify(key),
      place: `${first.line}:${first.column}`,
    }),
    expected: t(
      'syntax.secondMessageExpected',
      'each key once, be it nested or written with dots; the second is not tracked',
    ),
  }
}

function broken({ path }: Cutting, place: Place, found: string, expected: string): ContentError {
  return new ContentError({
    ruleId: 'syntax',
    severity: 'error',
    file: path,
    ...place,
    reason: t('syntax.json', 'Unexpected JSON: found {{found}}', { found }),
    expected: t('syntax.jsonExpected', '{{expected}}; the catalogue is left out until then', { expected }),
  })
}
