import { describe, expect, test } from 'vitest'
import { isDocument, parseGuarded, parseHere } from '../../scripts/parse/guard.js'

test('a document that is parsed on a thread tells of its segments what one parsed here tells', async () => {
  const text = `# Twins\n\nSee [the towns][towns] and \`code\`.\n\n${`${'A *word* or two. '.repeat(20)}\n\n`.repeat(350)}\n\n[towns]: towns.md\n`
  const options = { path: 'page.md' }
  const [there, here] = [await parseGuarded(text, options), parseHere(text, options)]
  if (!isDocument(there) || !isDocument(here)) throw new Error('not parsed')
  const told = ({ segments }: typeof here) =>
    segments.map(({ text: written, fingerprint, placeables }) => ({ written, fingerprint, placeables }))
  expect(text.length).toBeGreaterThan(100_000)
  expect(told(there)).toEqual(told(here))
  expect(told(here)[1]?.placeables).toHaveLength(2)
})

const CONFLICT = '# Twins\n\n<<<<<<< HEAD\nTwo towns.\n=======\nTwo cities.\n>>>>>>> other\n'

test('a document in which a merge left both sides is refused, with the line, unless it shows them as code', async () => {
  const options = { path: 'page.md' }
  expect(await parseGuarded(CONFLICT, options)).toMatchObject({
    ruleId: 'refused',
    severity: 'error',
    line: 3,
  })
  expect(await parseGuarded(CONFLICT.replace('# Twins\n\n', ''), options)).toMatchObject({ line: 1 })
  expect(await parseGuarded(CONFLICT.replaceAll('\n', '\r\n'), options)).toMatchObject({ line: 3 })
  const shown = [`\`\`\`\n${CONFLICT}\`\`\`\n`, 'One.\n\n<<<<<<< is how a conflict begins.\n']
  for (const text of shown) expect(isDocument(await parseGuarded(text, options))).toBe(true)
  const both = `${shown[0]}\n${CONFLICT}`
  expect(await parseGuarded(both, options)).toMatchObject({ line: 13 })
})

describe('where a text is parsed', () => {
  /** Whether it is parsed at once, and not on a thread that is ended at a time limit. */
  async function isAtOnce(text: string, path = 'page.md'): Promise<boolean> {
    let isAsked = false
    await parseGuarded(text, { path }, (...given) => {
      isAsked = true
      return parseHere(...given)
    })
    return isAsked
  }
  const change = (at: number) =>
    `[\`${at}\`](https://example.org/${at}) **build**: a _word_ or two (#${at})\n`
  const changes = (before: string) => Array.from({ length: 300 }, (_, at) => before + change(at)).join('')

  test('a long list of short items is no hard text, as a text of as many lines is', async () => {
    expect(await isAtOnce(changes('- '))).toBe(true)
    expect(await isAtOnce(changes('> * '))).toBe(true)
    expect(await isAtOnce(changes(''))).toBe(false)
  })

  test('lines that only look like items go on with the text before them', async () => {
    expect(await isAtOnce(`A text\n${changes('2. ')}`)).toBe(false)
    expect(await isAtOnce(`A text\n${changes('    - ')}`)).toBe(false)
  })

  test('thousands of items are many, however short they are', async () => {
    expect(await isAtOnce('- a\n'.repeat(900))).toBe(true)
    expect(await isAtOnce('- a\n'.repeat(1100))).toBe(false)
  })

  test('code in a page of MDX is no module, and an import in one line ends with it', async () => {
    const long = 'A line.\n\n'.repeat(900)
    const code = "```js\nimport a from 'a'\n\nexport default {\n  b: `c`,\n}\n```\n\n"
    expect(await isAtOnce(`import A from './a.js'\n\n${code}<A b="c" />\n\n${long}`, 'page.mdx')).toBe(true)
    expect(await isAtOnce(`export const a = 1\n\n${long}`, 'page.mdx')).toBe(false)
    expect(await isAtOnce(`export const a = 1\n\n${long}`, 'page.md')).toBe(true)
  })
})
