import { expect, test } from 'vitest'
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
