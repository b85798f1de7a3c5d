import { expect, it } from 'vitest'
import { languageOf } from '../../scripts/layouts/find/language.js'

it.each([
  ['sv', 'sv'],
  ['pt-BR', 'pt-BR'],
  ['pt-br', 'pt-br'],
  ['pt_BR', 'pt-BR'],
  ['zh-Hans', 'zh-Hans'],
  ['zh_hant_tw', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['sma', 'sma'],
  ['EN', 'en'],
  ['cn', 'zh-CN'],
  ['jp', 'ja'],
  ['tw', 'zh-TW'],
  ['ir', 'fa'],
  ['np', 'ne'],
  ['ptbr', 'pt-BR'],
  ['french', 'fr'],
  ['brazilian-portuguese', 'pt-BR'],
  ['Simplified_Chinese', 'zh-Hans'],
])('%s is a language: %s', (name, tag) => {
  expect(languageOf(name)).toEqual({ tag, name })
})

it.each([
  ...[
    'docs',
    'api',
    'src',
    'img',
    'cli',
    'css',
    'app',
    'lib',
    'web',
    'sql',
    'www',
    'en-XQ',
    'en-Docs',
    'in',
    'sh',
  ],
  ...[
    '',
    'e',
    'x-sv',
    'v1',
    'root',
    'us',
    'js',
    'py',
    'rs',
    'sv-',
    '-sv',
    'sv--SE',
    'base-l10n',
    'en.md',
    'mul-ti',
    'constructor',
    '__proto__',
    'toString',
  ],
  `sv${'-SE'.repeat(100)}`,
])('%s is none', (name) => {
  expect(languageOf(name)).toBeUndefined()
})
