/** Nothing that is said of a project depends on the language of the machine. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/** What a module's function gives in a process of its own, on a machine of a language. */
function on(language: string, module: string, call: string): unknown {
  const code = `const own = await import(${JSON.stringify(DIST + module)}); console.log(JSON.stringify(own.${call}))`
  const env = { ...process.env, LC_ALL: `${language}.UTF-8` }
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { env }).toString())
}

test.each([
  ['sentences', 'syntax/sentences.js', "sentences('Bring a towel; bring a map. The boat waits.')", 'el_GR'],
  ['words', 'syntax/words.js', "tokens('東京都に住むคนไทย')", 'ja_JP'],
  [
    'numbers of a language that nothing is known of',
    'draft/numbers.js',
    "readNumber('1.234', 'tlh')",
    'de_DE',
  ],
  ['plurals of such a language', 'draft/numbers.js', "areAlikeInPlural(1, 2, 'tlh')", 'ja_JP'],
])('%s are the same on a machine of any language', (_, module, call, language) => {
  const here = on('en_US', module, call)
  expect(on(language, module, call)).toEqual(here)
})
