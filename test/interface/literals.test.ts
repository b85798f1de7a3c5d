/** No text for people stands in the code outside the catalogue: not where a test happens to go, but anywhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../scripts/commands/verbs/index.js'
import { ROOT } from '../commands/run.js'
import { readCatalogue } from './catalogue.js'
import { literalsIn } from './literals.js'

const phrases = new Set(readCatalogue().values())
const files = readdirSync(join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.tsx?$/u.test(path),
)

/** Two words in a row, in lower case: what people read. Identifiers, paths and commands have none. */
const SENTENCE = /(?<![-./<"\w])\p{Ll}{2,},? (?:\p{L}[\p{Ll}’']* )?\p{Ll}{2,}(?![-./>"\w=(])/u

/** Words that are data, and what is said to programmers, by file: which of its literals these are. */
const EXEMPT: Readonly<Record<string, RegExp>> = {
  // The words of many languages: those that negate, number and oblige, frequent ones, and abbreviations.
  'check/tongues.ts': /./u,
  'check/vocabulary.ts': /./u,
  'syntax/negation.ts': /./u,
  'syntax/sentences.ts': /./u,
  // Codes of languages.
  'layouts/find/language.ts': /^[a-z ]+$/u,
  // Words and endings of a language.
  ...Object.fromEntries(['da', 'de', 'en', 'nb', 'sv'].map((language) => [`glossary/${language}.ts`, /./u])),
  ...Object.fromEntries(['da', 'de', 'nb', 'sv'].map((language) => [`glossary/words/${language}.ts`, /./u])),
  // What language models say, in several languages.
  'check/rules/machine-talk.ts': /./u,
  // Names of elements.
  'check/rules/html-nesting.ts': /^[a-z\d ]+$/u,
  'parse/html.ts': /^[a-z\d ]+$/u,
  'syntax/markup.ts': /^[a-z\d ]+$/u,
  'draft/codec/tokens.ts': /^[a-z ]+$/u,
  // What a language model is told.
  'draft/engines/prompt.ts': /./u,
  // Styles and scripts.
  'report/completion.ts': /./u,
  'review/preview.ts': /^:root\{/u,
  'report/site/style.ts': /./u,
  'report/site/script.ts': /./u,
  // Descriptions in the JSON Schemas, as sentences with capital and full stop.
  'store/document-options.ts': /^\p{Lu}.*\.$/u,
  'store/glossary.ts': /^\p{Lu}.*\.$|^Glossary of tvilling$/u,
  'store/options.ts': /^\p{Lu}.*\.$|^Configuration of tvilling$/u,
}

const COMMAND_LINE = new RegExp(
  `^\\s*(?:(?:npx )?tvilling (?:help|${COMMANDS.map(({ name }) => name).join('|')})|git fetch)\\b`,
  'u',
)

test.each(files)('scripts/%s says nothing by itself', (path) => {
  const code = readFileSync(join(ROOT, 'scripts', path), 'utf8')
    // A fault of the program, which nobody is to see.
    .replace(/\bclass=(?:"[^"]*"|\{`[^`]*`\})/gu, '')
    .replace(/new (?:Range|Syntax)?Error\(\s*(?:'[^']*'|`[^`]*`)/gu, '')
  const literals = literalsIn(code).filter(
    (text) =>
      SENTENCE.test(text) && !phrases.has(text) && !COMMAND_LINE.test(text) && !EXEMPT[path]?.test(text),
  )
  expect(literals).toEqual([])
})

/** Text between tags, and attributes that are read aloud or shown. */
const ELEMENT_TEXT = /(?<![=-])>(?!\s*(?:return|if|const)\b)([^<>{}()=;&|]*\p{L}[^<>{}()=;&|]*)<\/?[a-zA-Z]/gu
const TEXT_BEHIND_VALUE = /\}([^<>{}()=;&|]*\p{L}[^<>{}()=;&|]*)<\/[a-zA-Z]/gu
const ATTRIBUTE = /\s(?:aria-label|aria-description|title|placeholder|alt|label)="([^"]*\p{L}[^"]*)"/gu

function markupTexts(code: string): readonly string[] {
  const found = [ELEMENT_TEXT, TEXT_BEHIND_VALUE, ATTRIBUTE].flatMap((pattern) => [...code.matchAll(pattern)])
  return found.map(([, text = '']) => text.trim())
}

test.each(files.filter((path) => path.endsWith('.tsx')))(
  'no element of scripts/%s has a text of its own',
  (path) => {
    const texts = markupTexts(readFileSync(join(ROOT, 'scripts', path), 'utf8'))
    expect(texts.filter((text) => text !== 'Tvilling')).toEqual([])
  },
)

test('a text between tags and in an attribute is found, an expression is none', () => {
  const code = `<p title="Why" class="x y">One</p><b>{t('a', 'b')} more</b><i>
    two lines
  </i><A<string>>{x}</A>; const f = (a) => b < c`
  expect(markupTexts(code)).toEqual(['One', 'two lines', 'more', 'Why'])
})

test('a literal is found wherever it stands, and a comment or pattern is none', () => {
  const code = [
    "const a = 'the first one' // the second's one",
    '/* a third `one` */ const b = /[\'"`] the fourth one/u',
    'f(`before %{x ? `inside of %{y} it` : "or this one"} behind it`)'.replaceAll('%{', '$' + '{'),
    "g('it\\'s the last')",
  ].join('\n')
  expect(literalsIn(code).filter((text) => text !== '')).toEqual([
    'the first one',
    'before ',
    'inside of ',
    ' it',
    'or this one',
    ' behind it',
    "it's the last",
  ])
  expect(['say it so', 'wait here, now', 'two words'].every((text) => SENTENCE.test(text))).toBe(true)
  expect(['confirm', 'npx', '--dry-run', 'a/b c', 'rule.about'].some((text) => SENTENCE.test(text))).toBe(
    false,
  )
})
