/** Generates front matter in all the styles in which YAML writes a string. */
import fc from 'fast-check'
import type { Meant } from './markdown.js'
import { WORDS } from './prose.js'

const words = fc
  .array(fc.constantFrom(...WORDS.filter((word) => /^\p{L}/u.test(word))), { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '))

/** A value and how it is written behind its key. */
interface Written {
  readonly value: string
  readonly written: string
}

const STYLES: Readonly<Record<string, (first: string, second: string) => Written>> = {
  plain: (first) => ({ value: first, written: ` ${first}` }),
  'plain with comment': (first) => ({ value: first, written: ` ${first}  # ${first}` }),
  'plain over lines': (first, second) => ({ value: `${first} ${second}`, written: ` ${first}\n  ${second}` }),
  single: (first, second) => ({
    value: `${first}: 'a' # ${second}`,
    written: ` '${first}: ''a'' # ${second}'`,
  }),
  double: (first, second) => ({
    value: `${first} "é" ${second}`,
    written: ` "${first} \\"\\u00e9\\" ${second}"`,
  }),
  folded: (first, second) => ({ value: `${first} ${second}`, written: ` >-\n  ${first}\n  ${second}` }),
  literal: (first, second) => ({ value: `${first}\n${second}`, written: ` |\n  ${first}\n  ${second}` }),
}

const KEYS = ['title', 'description', 'summary', 'sidebar_label'] as const
const REST = [
  'slug: /a',
  'tags: [a, b]',
  'nested:\n  title: not ours',
  'weight: 3',
  '# a comment',
  'title_2: no',
]

/** The lines of front matter with its fences, and its fields in order. */
export const frontMatter: fc.Arbitrary<{
  readonly lines: readonly string[]
  readonly segments: readonly Meant[]
}> = fc
  .tuple(
    fc.uniqueArray(
      fc.record({
        key: fc.constantFrom(...KEYS),
        style: fc.constantFrom(...Object.keys(STYLES)),
        first: words,
        second: words,
      }),
      { selector: ({ key }) => key, maxLength: 3 },
    ),
    fc.subarray(REST),
  )
  .map(([fields, rest]) => {
    const written = fields.map(({ key, style, first, second }) => {
      const made = STYLES[style]?.(first, second) ?? { value: first, written: first }
      return { value: made.value, text: `${key}:${made.written}` }
    })
    const body = [...written.map(({ text }) => text), ...rest].flatMap((text) => text.split('\n'))
    return {
      lines: ['---', ...body, '---'],
      segments: written.map(({ value }) => ({ kind: 'field', text: value })),
    }
  })
