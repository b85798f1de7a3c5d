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
