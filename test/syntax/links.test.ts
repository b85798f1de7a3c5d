import { describe, expect, test } from 'vitest'
import { linkKey, sharedUrl } from '../../scripts/syntax/links.js'

test.each([
  ['/en/towns/', '/towns'],
  ['en/towns', '/towns'],
  ['/pt-br/towns', '/towns'],
  ['https://town.example/sv/harbour', 'https://town.example/harbour'],
  ['https://town.example/', 'https://town.example'],
  ['https://town.example/harbour', 'https://town.example/harbour'],
  ['https://sv', 'https://sv'],
  ['#part', '#part'],
  ['/', '/'],
])('%s is known as %s', (url, key) => expect(linkKey(url)).toBe(key))

describe('two addresses lead to versions of one page', () => {
  test.each([
    ['folders of languages', '/en/guide/', '/sv/guide'],
    ['a language amid a path', 'https://site.example/docs/en-US/guide', 'https://site.example/docs/sv/guide'],
    ['the start of a host', 'https://en.wiki.example/Town', 'https://sv.wiki.example/Town'],
    ['a language only one of them says', 'https://site.example/guide', 'https://site.example/sv/guide'],
    ['the way up', '../guide.md', '../../guide.md'],
    ['a fragment', '/en/guide#the-quay', '/sv/guide#kajen'],
    ['a query', 'https://site.example/?hl=en&q=1', 'https://site.example/?hl=sv&q=1'],
    ['the name of a page in a language', 'guide.en.md', 'guide.sv.md'],
  ])('when they differ in %s', (_, source, target) => {
    expect(sharedUrl(target, ['en', 'sv'])).toBe(sharedUrl(source, ['en', 'sv']))
  })

  test('when one says the language with a name that it also has', () => {
    expect(sharedUrl('/no/guide', ['en', 'nb'])).toBe(sharedUrl('/en/guide', ['en', 'nb']))
  })

  test.each([
    ['the end of a host', 'https://site.example/a', 'https://site.sv/a'],
    ['another page', '/en/guide', '/sv/guides'],
    ['another value of a query', '/guide?q=1', '/guide?q=2'],
    ['a language that is none of the two', '/en/guide', '/da/guide'],
  ])('but not when they differ in %s', (_, source, target) => {
    expect(sharedUrl(target, ['en', 'sv'])).not.toBe(sharedUrl(source, ['en', 'sv']))
  })
})
