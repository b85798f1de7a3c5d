import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson, placeOf } from '../../scripts/syntax/json.js'

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('parsing', () => {
  it('takes what JSON.parse takes, with the same data', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2, '\t'), (json, indentation) => {
        const text = JSON.stringify(JSON.parse(json), null, indentation)
        const isUnsafe = /"(__proto__|constructor|prototype)"/.test(text)
        if (!isUnsafe) expect(parseJson(text)).toEqual({ ok: true, data: JSON.parse(text) as unknown })
      }),
    )
  })

  it('refuses what JSON.parse refuses, and names the first character that is wrong', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"\\/ \n1-.e+tn'.split(''),
      '"a"',
      '{"b":',
      'true',
      'null',
      '01',
      '\\u00e',
      '\t',
      '//',
      "'",
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const parsed = parseJson(text)
        if (parsed.ok) expect(isJson(text)).toBe(true)
        else if (isJson(text)) expect(parsed.found).toMatch(/^the key/)
        else {
          // Up to that place it is JSON, or the beginning of some.
          const { line, column } = parsed.place
          const lines = text.split('\n').slice(0, line)
          const before = [...lines.slice(0, -1), lines.at(-1)?.slice(0, column - 1)].join('\n')
          const beginning = parseJson(before)
          if (!beginning.ok) expect(beginning.place).toEqual(parsed.place)
        }
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    ['{"a": 1,}', '1:9', '"}"', 'a key in double quotes'],
    ['[1,\n2,]', '2:3', '"]"', 'a value'],
    ['{\n  // why\n}', '2:3', 'a comment (//)', 'a key in double quotes'],
    ["{'a': 1}", '1:2', '"\'"', 'a key in double quotes'],
    ['{a: 1}', '1:2', '"a"', 'a key in double quotes'],
    ['{"a" 1}', '1:6', '"1"', 'a colon'],
    ['{"a": yes}', '1:7', '"yes"', 'a value'],
    ['[1 2]', '1:4', '"2"', 'a comma or ]'],
    ['{"a": 1} x', '1:10', '"x"', 'nothing after the end'],
    ['{"a": "b\nc"}', '1:9', '"\\n"', 'the rest of a text'],
    ['{"a": "\\x"}', '1:8', '"\\\\"', 'the rest of a text'],
    ['{"a": ', '1:7', 'the end of the file', 'a value'],
    ['', '1:1', 'the end of the file', 'a value'],
    ['{"a": 1, "b": 2,\r\n "a": 3}', '2:2', 'the key "a" again', 'it is at 1:2 already'],
    ['{"a": 1, "\\u0061": 3}', '1:10', 'again', 'it is at 1:2 already'],
    ['{"__proto__": 1}', '1:2', '"__proto__"', 'another name'],
    ['{"a": {"constructor": 1}}', '1:8', '"constructor"', 'another name'],
  ])('%j is refused at %s', (text, place, found, expected) => {
    const parsed = parseJson(text)
    if (parsed.ok) throw new Error('was taken')
    expect(`${parsed.place.line}:${parsed.place.column}`).toBe(place)
    expect(parsed.found).toContain(found)
    expect(parsed.expected).toContain(expected)
  })

  it('data nested ten thousand deep is refused at once, and a text of a million escapes is read', () => {
    for (const text of ['['.repeat(10_000), '{"a":'.repeat(10_000)])
      expect(parseJson(text)).toMatchObject({ ok: false, found: 'one more level' })
    expect(parseJson(`"${'\\u00e5'.repeat(1_000_000)}"`)).toMatchObject({ ok: true })
  })
})

describe('places', () => {
  const text = '{\n  "a": [1, {"b": 2}],\n  "c": {}\n}'

  it('a value is found where it begins, and its key where that begins', () => {
    expect(placeOf(text, [])).toEqual({ line: 1, column: 1 })
    expect(placeOf(text, ['a'])).toEqual({ line: 2, column: 8 })
    expect(placeOf(text, ['a'], 'key')).toEqual({ line: 2, column: 3 })
    expect(placeOf(text, ['a', 1, 'b'])).toEqual({ line: 2, column: 18 })
    expect(placeOf(text, ['a', 1, 'b'], 'key')).toEqual({ line: 2, column: 13 })
  })

  it('what is not there is at the innermost thing around it', () => {
    expect(placeOf(text, ['c', 'd', 'e'])).toEqual({ line: 3, column: 8 })
    expect(placeOf(text, ['a', 7], 'key')).toEqual({ line: 2, column: 8 })
  })

  it('every value of any data is where its own text begins', () => {
    const atOffset = (json: string, { line, column }: { line: number; column: number }) =>
      json
        .split('\n')
        .slice(line - 1)
        .join('\n')
        .slice(column - 1)
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean()))),
        (data) => {
          const json = JSON.stringify(data, null, 2)
          for (const [key, values] of Object.entries(data)) {
            expect(atOffset(json, placeOf(json, [key], 'key'))).toMatch(/^"/)
            for (const [index, value] of values.entries())
              expect(atOffset(json, placeOf(json, [key, index])).startsWith(JSON.stringify(value))).toBe(true)
          }
        },
      ),
    )
  })
})
