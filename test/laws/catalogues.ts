/** Generated catalogues of messages, and ways to write the same one. */
import fc from 'fast-check'

/** A value of a catalogue; objects keep their order, whatever their names are. */
type Value =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'other'; readonly json: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'object'; readonly members: Members }

export type Members = readonly (readonly [name: string, value: Value])[]

/** How a catalogue is written. */
export interface Spelling {
  readonly unit: string | undefined
  readonly eol: string
  readonly colon: string
  readonly start: string
  readonly end: string
  /** Whether characters beyond ASCII are escaped: none, all, or every second one. */
  readonly escapes: 'none' | 'all' | 'some'
}

/** A text with something to translate in it. */
export const words: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'Café 🥐',
      'שלום {{name}}',
      '港の灯',
      '"quoted" \\ /',
      'two\nlines\t',
      '\u2028\u0007x',
      '</b>',
    ),
  )
  .filter((text) => text.trim() !== '')

const name = fc
  .oneof(
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 5 }),
    fc.constantFrom('é', '🗝', '__proto__', 'constructor', '7', 'open', 'save'),
  )
  // Dots make one key of two; the others have a meaning of their own.
  .filter(
    (text) =>
      !/[.]|_(?:zero|one|two|few|many|other)$|^(?:message|description|placeholders|\$schema)$/u.test(text),
  )

const { members } = fc.letrec<{ value: Value; members: Members }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    { weight: 6, arbitrary: words.map((text): Value => ({ type: 'text', text })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('1', '-0.5e3', 'true', 'null', '""')
        .map((json): Value => ({ type: 'other', json })),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(words, { minLength: 1, maxLength: 3 })
        .map((items): Value => ({ type: 'list', items })),
    },
    { weight: 3, arbitrary: tie('members').map((inner): Value => ({ type: 'object', members: inner })) },
  ),
  members: fc.uniqueArray(fc.tuple(name, tie('value')), {
    minLength: 1,
    maxLength: 5,
    selector: ([key]) => key,
  }),
}))

export const catalogue: fc.Arbitrary<Members> = members

export const spelling: fc.Arbitrary<Spelling> = fc.record({
  unit: fc.constantFrom('  ', '\t', '    ', undefined),
  eol: fc.constantFrom('\n', '\r\n'),
  colon: fc.constantFrom(': ', ':', ' : '),
  start: fc.constantFrom('', '\uFEFF', '\n'),
  end: fc.constantFrom('', '\n'),
  escapes: fc.constantFrom('none', 'all', 'some'),
})

/** The text of a catalogue. */
export function print(inner: Members, { start, end, ...style }: Spelling): string {
  const text = printMembers(inner, '', style)
  return start + text + (end === '' ? '' : style.eol)
}

type Style = Omit<Spelling, 'start' | 'end'>

function printMembers(inner: Members, indent: string, style: Style): string {
  return around(
    '{}',
    inner.map(
      ([key, value]) => printText(key, style) + style.colon + printValue(value, deeper(indent, style), style),
    ),
    indent,
    style,
  )
}

function printValue(value: Value, indent: string, style: Style): string {
  if (value.type === 'text') return printText(value.text, style)
  if (value.type === 'other') return value.json
  if (value.type === 'object') return printMembers(value.members, indent, style)
  return around(
    '[]',
    value.items.map((item) => printText(item, style)),
    indent,
    style,
  )
}

function deeper(indent: string, { unit }: Style): string {
  return indent + (unit ?? '')
}

function around(marks: string, parts: readonly string[], indent: string, style: Style): string {
  const { unit, eol } = style
  if (unit === undefined) return `${marks[0]}${parts.join(', ')}${marks[1]}`
  const inner = eol + deeper(indent, style)
  return `${marks[0]}${inner}${parts.join(`,${inner}`)}${eol}${indent}${marks[1]}`
}

function printText(text: string, { escapes }: Style): string {
  const every = escapes === 'all' ? 1 : escapes === 'some' ? 2 : Number.POSITIVE_INFINITY
  let seen = 0
  return JSON.stringify(text).replace(/[^\0-\x7f]/g, (unit) =>
    ++seen % every === 0 ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : unit,
  )
}

/** Keys and texts of all messages, in order. */
export function messagesOf(inner: Members, around = ''): readonly (readonly [key: string, text: string])[] {
  return inner.flatMap(([name, value]): (readonly [string, string])[] => {
    const key = `${around}${name}`
    if (value.type === 'text') return [[key, value.text]]
    if (value.type === 'list') return value.items.map((item, at) => [`${key}.${at}`, item] as const)
    return value.type === 'object' ? [...messagesOf(value.members, `${key}.`)] : []
  })
}

/** A catalogue without some of its messages, lists and what holds nothing then; `keep` is asked for each in order. */
export function thin(inner: Members, keep: () => boolean): Members {
  return inner.flatMap(([name, value]): Members => {
    if (value.type === 'object') {
      const members = thin(value.members, keep)
      return members.some(([, { type }]) => type !== 'other') ? [[name, { type: 'object', members }]] : []
    }
    return value.type === 'other' || keep() ? [[name, value]] : []
  })
}
