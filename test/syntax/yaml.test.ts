import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../scripts/store/machine.js'
import {
  formatScalar,
  parseScalars,
  parseYaml,
  type ScalarType,
  type YamlScalar,
} from '../../scripts/syntax/yaml.js'

const TYPES: readonly ScalarType[] = [
  'PLAIN',
  'QUOTE_SINGLE',
  'QUOTE_DOUBLE',
  'BLOCK_FOLDED',
  'BLOCK_LITERAL',
]

/** Texts made of what YAML gives a meaning to. */
const strange = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'b c',
        ' ',
        '\n',
        '\t',
        '\r',
        ': ',
        ':',
        ' #',
        '#',
        '- ',
        '-',
        '? ',
        '"',
        "'",
        '\\',
        '\\n',
        '@',
        '`',
        '%',
      ],
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        '&',
        '*',
        '!',
        '|',
        '>',
        '---',
        '...',
        '~',
        '<<',
        '=',
        'null',
        'no',
        'true',
        '012',
      ],
      ...[
        '1e3',
        '0x1f',
        '.inf',
        '12:30',
        '2024-01-01',
        'é',
        '😀',
        '\0',
        '\x85',
        '\u2028',
        '\ufeff',
        '\ud800',
        '\ufffe',
      ],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))
const anyText = fc.oneof(strange, fc.string(), fc.string({ unit: 'binary', maxLength: 20 }))

/** Documents with a place for a scalar of its own indentation; the other values must stay as they are. */
const BLOCK_PLACES: readonly ((scalar: (indent: number) => string) => string)[] = [
  (scalar) => `k: ${scalar(2)}\nz: end\n`,
  (scalar) => `k: ${scalar(2)}`,
  (scalar) => `k:\n  m: ${scalar(4)}\n\n  # comment\nz: end\n`,
  (scalar) => `k:\n- ${scalar(2)}\n- end\n`,
  (scalar) => `k:\n    - ${scalar(6)}\n\n\n`,
  (scalar) => `- k: ${scalar(4)}\n  z: end`,
  (scalar) => `- - - ${scalar(6)}\n    - end\n`,
  (scalar) => `k:\n  ${scalar(4)}\n`,
  (scalar) => `k: &anchor !tag ${scalar(2)}\nz: *anchor\n`,
  (scalar) => `? k\n: ${scalar(2)}\n`,
  (scalar) => `k: ${scalar(5)}\n    \n  \nz: end\n`,
  (scalar) => `k: ${scalar(4)}\n   `,
  (scalar) => `${scalar(2)}\n`,
]
const FLOW_PLACES: readonly ((scalar: string) => string)[] = [
  (scalar) => `k: [${scalar}, end]\n`,
  (scalar) => `k: {a: ${scalar}}\nz: end\n`,
  (scalar) => `k: [\n  end,\n  ${scalar}\n  ]\n`,
  (scalar) => `{"a":${scalar}}`,
]

const eols = fc.constantFrom('\n' as const, '\r\n' as const)
const types = fc.constantFrom(...TYPES)
const places = fc.oneof(
  fc.constantFrom(...BLOCK_PLACES).map((place) => ({ place, flow: false }) as const),
  fc
    .constantFrom(...FLOW_PLACES)
    .map(
      (around) => ({ place: (scalar: (indent: number) => string) => around(scalar(2)), flow: true }) as const,
    ),
)

const others = (scalars: readonly YamlScalar[], { path }: YamlScalar) =>
  scalars
    .filter((scalar) => scalar.path.join('/') !== path.join('/'))
    .map(({ path, value, type }) => ({ path, value, type }))

describe('scalars in place', () => {
  it('any text in any style comes back as the same text, from exactly the span it was written to', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        types,
        types,
        eols,
        places,
        fc.boolean(),
        (first, second, was, becomes, eol, { place, flow }, isFlowKnown) => {
          const type = flow && was.startsWith('BLOCK') ? 'PLAIN' : was
          const written = (indent: number) =>
            formatScalar(first, { type, indent, eol, flow }).replaceAll(eol, '\n')
          const text = place(written).replaceAll('\n', eol)
          const before = parseScalars(text)
          expect(before.problems).toEqual([])
          const scalar = before.scalars.find(({ value }) => value === first) as YamlScalar
          expect(scalar).toBeDefined()

          // Block styles take the place of block styles, the others that of the others.
          const isAlike = becomes.startsWith('BLOCK') === scalar.type.startsWith('BLOCK')
          const style = { ...scalar, type: isAlike ? becomes : scalar.type, eol }
          const { flow: _, ...unknown } = style
          const replacement = formatScalar(second, isFlowKnown ? style : unknown)
          const after = parseScalars(text.slice(0, scalar.start) + replacement + text.slice(scalar.end))
          expect(after.problems).toEqual([])
          const found = after.scalars.find(({ path }) => path.join('/') === scalar.path.join('/'))
          expect(found?.value).toBe(second)
          expect([found?.start, found?.end]).toEqual([scalar.start, scalar.start + replacement.length])
          expect(others(after.scalars, scalar)).toEqual(others(before.scalars, scalar))
        },
      ),
      { numRuns: 2500 },
    )
  })

  it('lines of spaces behind a block scalar do not become part of the text that replaces it', () => {
    for (const text of [
      'k: |1\n     x\n    \nz: 1\n',
      'k: |\n     \nz: 1\n',
      'k: >2\n     x\n     ',
      'k: |+\n  x\n\n   \n',
    ]) {
      const [scalar] = parseScalars(text).scalars
      if (!scalar) throw new Error('no scalar')
      const replaced =
        text.slice(0, scalar.start) + formatScalar('new', { ...scalar, eol: '\n' }) + text.slice(scalar.end)
      expect(parseScalars(replaced).scalars[0]?.value).toBe('new')
    }
  })

  it('plain words stay plain, and every style is kept for a text that it can express', () => {
    const text = 'Two words, and more'
    const write = (type: ScalarType) => formatScalar(text, { type, indent: 2, eol: '\n', flow: false })
    expect(TYPES.map(write)).toEqual([text, `'${text}'`, `"${text}"`, `>-\n  ${text}`, `|-\n  ${text}`])
    expect(formatScalar('a\n\nb\n', { type: 'BLOCK_LITERAL', indent: 4, eol: '\r\n' })).toBe(
      '|\r\n    a\r\n\r\n    b',
    )
    expect(formatScalar("it's", { type: 'QUOTE_SINGLE', indent: 2, eol: '\n' })).toBe("'it''s'")
  })

  it('a plain scalar is not written where a comma would end it, nor where it is not known whether one would', () => {
    const write = (flow?: boolean) =>
      formatScalar('a, b', { type: 'PLAIN', indent: 2, eol: '\n', ...(flow === undefined ? {} : { flow }) })
    expect([write(false), write(true), write()]).toEqual(['a, b', '"a, b"', '"a, b"'])
  })

  it.each(['no', 'Yes', 'off', '2024-01-01', '12:30:00', '012', '1_000', '<<', '~', 'null', ''])(
    'the word %j is quoted, since some reader of YAML takes it for something else',
    (word) => {
      expect(formatScalar(word, { type: 'PLAIN', indent: 2, eol: '\n', flow: false })).toBe(
        JSON.stringify(word),
      )
    },
  )

  it('line separators, marks and halves of surrogates are escaped in every style', () => {
    for (const type of TYPES)
      expect(formatScalar('\x07\x85\u2028\ufeff\ud800', { type, indent: 2, eol: '\n' })).toBe(
        '"\\u0007\\u0085\\u2028\\ufeff\\ud800"',
      )
  })

  it('large texts of any shape are written within seconds', () => {
    const shapes = [
      'word '.repeat(10_000),
      'a\n'.repeat(25_000),
      '\n'.repeat(25_000),
      ' \n'.repeat(12_000),
      '['.repeat(25_000),
    ]
    const start = processorTime()
    for (const shape of shapes)
      for (const type of TYPES) formatScalar(`${shape}x`, { type, indent: 2, eol: '\n' })
    expect(processorTime() - start).toBeLessThan(8000)
  })
})

describe('finding scalars', () => {
  const written = (text: string) => parseScalars(text).scalars.map(({ start, end }) => text.slice(start, end))

  it('the span of a scalar has its quotes or header, and neither tag, anchor, comment nor line break', () => {
    expect(written('a: one # comment\nb: &x !t \'two\'\nc: "th\n  ree"  \nd: four\n  lines\n')).toEqual([
      'one',
      "'two'",
      '"th\n  ree"',
      'four\n  lines',
    ])
    expect(written('a: |  # why\n    one\n     two\n\nb: >-\n  three\n\n\nc: |+\n  four\n\nd: 1\n')).toEqual([
      '|  # why\n    one\n     two',
      '>-\n  three',
      '|+\n  four\n',
    ])
    expect(written('a: |\r\n  one\r\n\r\nb: |')).toEqual(['|\r\n  one', '|'])
  })

  it('only strings are listed, each with the way to it', () => {
    const { scalars } = parseScalars(
      'a: x\nb: 12\nc: true\nd: null\ne: [y, {f: z, 3: w}]\n"g h": 2024-01-01\nx: *none'.replace(
        '*none',
        'q',
      ),
    )
    expect(scalars.map(({ path, value }) => [path.join('/'), value])).toEqual([
      ['a', 'x'],
      ['e/0', 'y'],
      ['e/1/f', 'z'],
      ['e/1/3', 'w'],
      ['g h', '2024-01-01'],
      ['x', 'q'],
    ])
  })

  it('an alias is no second scalar', () => {
    expect(parseScalars('a: &x one\nb: *x\n').scalars.map(({ path }) => path)).toEqual([['a']])
  })

  it('the indentation is that of the lines of a block scalar, whatever its parents have', () => {
    const indents = (text: string) => parseScalars(text).scalars.map(({ indent }) => indent)
    expect(indents('a: |\n      x\n')).toEqual([6])
    expect(indents('a:\n   b: |\n')).toEqual([5])
    expect(indents('a:\n  - b: >2\n       x\n')).toEqual([6])
  })

  it('broken text gives its problems with their places and no scalars', () => {
    expect(parseScalars('a: "x\n')).toEqual({
      scalars: [],
      problems: [{ offset: 6, reason: expect.stringContaining('quote') }],
    })
    expect(parseScalars('a: 1\nb: 2\na: 3\n')).toEqual({
      scalars: [],
      problems: [{ offset: 10, reason: 'Duplicate key "a"' }],
    })
    expect(parseScalars('a: *b\n').problems).toEqual([
      { offset: 3, reason: expect.stringContaining('alias') },
    ])
    expect(parseScalars('a: 1\n---\nb: 2\n').problems).toHaveLength(1)
  })
})

describe('plain data', () => {
  it('is read by the rules of YAML 1.2', () => {
    expect(parseYaml('a: no\nb: 012\nc: 2024-01-01\nd: [1, x]\n')).toEqual({
      a: 'no',
      b: 12,
      c: '2024-01-01',
      d: [1, 'x'],
    })
    expect([parseYaml(''), parseYaml('# comment\n')]).toEqual([null, null])
  })

  it('keys that JavaScript gives a meaning to are keys like any other', () => {
    const data = parseYaml('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n') as object
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('polluted')
  })

  it('merge keys merge nothing', () => {
    expect(parseYaml('a: &a {b: 1}\nc:\n  <<: *a\n')).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 } } })
  })

  it('tags run nothing and make no objects', () => {
    expect(parseYaml('a: !!js/function "() => 1"\nb: !!python/object:os.system x\nc: !!set {d}\n')).toEqual({
      a: '() => 1',
      b: 'x',
      c: { d: null },
    })
  })

  it('broken text is an error with its reason', () => {
    expect(() => parseYaml('a: [1')).toThrow(SyntaxError)
  })
})

describe('hostile text', () => {
  const bomb = (levels: number, width: number) =>
    Array.from({ length: levels }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x]'
        : `a${level}: &a${level} [${Array.from({ length: width }, () => `*a${level - 1}`).join()}]`,
    ).join('\n')
  const deep = 10_000
  const many = 3000

  const hostile: readonly (readonly [string, string])[] = [
    ...[2, 3, 5, 9].flatMap((width) =>
      [8, 9, 10, 12, 20, 40].map(
        (levels) => [`${levels} levels of ${width} aliases`, bomb(levels, width)] as const,
      ),
    ),
    ['a chain of aliases', bomb(2000, 1)],
    ['an anchor that holds itself', 'a: &a [*a]'],
    ...['[', '{', '{a: ', '- ', '? ', 'a: ', ': ', '[[', '- - ', '[{a: '].flatMap(
      (open) =>
        [
          [`${deep} times ${open}`, open.repeat(deep)],
          [`${deep} times ${open} below a key`, `k: ${open.repeat(deep)}`],
        ] as const,
    ),
    ['brackets that are closed', '['.repeat(deep) + ']'.repeat(deep)],
    [
      'indentation ever deeper',
      Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    ],
    ['many anchors on one value', `a: ${'&a '.repeat(many)}b`],
    ['many tags on one value', `a: ${'! '.repeat(many)}b`],
    ['many commas', `a: [${','.repeat(many)}]`],
    ['many quotes', 'a: "\n'.repeat(many)],
    ['many directives', '%x y\n'.repeat(many)],
    ['many equal keys', '<<: 1\n'.repeat(many)],
    ['a megabyte', `a: ${'x'.repeat(1_000_000)}`],
  ]

  it.each(hostile)('%s: refused in bounded time, with few words', (_, text) => {
    const start = processorTime()
    const { scalars, problems } = parseScalars(text)
    expect(processorTime() - start).toBeLessThan(5000)
    expect(scalars).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(10)
    expect(() => parseYaml(text)).toThrow(SyntaxError)
  })

  it('a hundred levels are read, and one more is refused where it begins', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}x${']'.repeat(levels)}`
    expect(parseScalars(nested(99)).scalars).toHaveLength(1)
    expect(parseScalars(nested(10_000)).problems).toEqual([
      { offset: 100, reason: 'YAML is nested deeper than 100 levels' },
    ])
  })

  it('any text is read or refused, and both readings agree on which', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(strange, { maxLength: 6 }).map((lines) => lines.join('\n')),
        ),
        (text) => {
          const { scalars, problems } = parseScalars(text)
          if (problems.length > 0) expect(() => parseYaml(text)).toThrow(SyntaxError)
          else parseYaml(text)
          let end = 0
          for (const scalar of scalars) {
            expect(scalar.start).toBeGreaterThanOrEqual(end)
            end = scalar.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
