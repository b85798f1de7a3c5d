import { expect, test } from 'vitest'
import { linkKey } from '../../scripts/syntax/links.js'

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
