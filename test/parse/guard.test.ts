import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { isDocument, parseGuarded, parseHere } from '../../scripts/parse/guard.js'
import { ENGLISH, speak } from '../../scripts/phrases.js'
import { pseudoInterface } from '../interface/pseudo.js'
import { scratch } from '../store/scratch.js'

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

describe('a page that is hard to parse', () => {
  const options = { path: 'page.mdx' }
  const hard = (word: string) => `export const a = 1\n\n${`${word}.\n\n`.repeat(900)}`

  /** How many threads were started meanwhile. */
  async function threadsOf(work: () => Promise<unknown>): Promise<number> {
    let started = 0
    const count = () => started++
    process.on('worker', count)
    await work()
    process.off('worker', count)
    return started
  }
  const execute = promisify(execFile)
  const parsed = async (word: string) => {
    const page = await parseGuarded(hard(word), options)
    return isDocument(page) ? page.segments[0]?.text : page.reason
  }

  test('is parsed by the thread that parsed the one before', async () => {
    await parsed('Warm')
    expect(
      await threadsOf(async () =>
        expect([await parsed('One'), await parsed('Two')]).toEqual(['One.', 'Two.']),
      ),
    ).toBe(0)
  })

  test('is parsed by another thread when the one before took too long', async () => {
    let now = 0
    // Takes seconds on any machine: the clock is looked at before it is parsed.
    const page = hard('A *word* '.repeat(400))
    const refused = await parseGuarded(page, options, parseHere, () => (now += 20_000))
    expect(refused).toMatchObject({ ruleId: 'refused', reason: expect.stringContaining('more than 15 s') })
    expect(await threadsOf(async () => expect(await parsed('Next')).toBe('Next.'))).toBe(1)
  })

  test('is refused in the language that is spoken when it is parsed', async () => {
    const broken = `${hard('One')}<a>\n`
    const english = await parseGuarded(broken, options)
    speak(pseudoInterface())
    speak(pseudoInterface())
    const other = await parseGuarded(broken, options)
    speak(ENGLISH)
    expect(english).toMatchObject({ reason: expect.stringMatching(/^Unexpected MDX: /u) })
    expect(other).toMatchObject({ reason: expect.stringMatching(/^[^A-Za-z]+: /u) })
  })

  test('leaves nothing behind that keeps a program from ending', async () => {
    const program = join(scratch(), 'program.mjs')
    writeFileSync(
      program,
      `import { isDocument, parseGuarded } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)}
      const isParsed = isDocument(await parseGuarded(${JSON.stringify(hard('Last'))}, { path: 'page.mdx' }))
      const end = performance.now()
      process.on('exit', () => process.stdout.write(JSON.stringify([isParsed, performance.now() - end])))`,
    )
    const { stdout } = await execute(process.execPath, [program])
    const [isParsed, milliseconds] = JSON.parse(stdout)
    expect(isParsed).toBe(true)
    expect(milliseconds).toBeLessThan(1000)
  })
})
