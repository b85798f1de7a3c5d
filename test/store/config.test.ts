import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../scripts/errors.js'
import { TEXT_FIELDS } from '../../scripts/parse/frontmatter.js'
import { readConfig } from '../../scripts/store/config.js'
import { OptionsSchema } from '../../scripts/store/options.js'
import { knownKeys } from '../../scripts/store/shapes.js'
import { project, refusal } from './project.js'
import { scratch } from './scratch.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const read = (config: string | object, files = {}) =>
  readConfig(project({ 'tvilling.json': config, ...files }))
const refused = (config: string | object, files = {}) => refusal(() => read(config, files))
const document = { source: 'source/**/*.{md,mdx}', target: 'translations/{language}/{path}' }

describe('finding the configuration', () => {
  it('without a file, the defaults hold and the working folder is the root', () => {
    const root = project({ '.git/HEAD': '' })
    expect(readConfig(root)).toEqual({
      root,
      sourceLanguage: 'en',
      languages: [],
      required: {},
      documents: [document],
      glossary: 'glossary.json',
      checks: {},
      draft: { engines: ['tm', 'patch'] },
      review: { fourEyes: false, reviewers: {}, recorders: [] },
      frontMatter: {},
    })
  })

  it('an empty object means the same as no file, but for the root', () => {
    const { file, ...config } = read({})
    expect(file).toBe('tvilling.json')
    const root = project({ '.git/HEAD': '' })
    expect({ ...config, root }).toEqual(readConfig(root))
  })

  it('the file is found from any folder below, and the nearest counts', () => {
    const root = project({
      'tvilling.json': { sourceLanguage: 'sv' },
      'a/b/c/x.md': '',
      'a/other/tvilling.json': { sourceLanguage: 'da' },
    })
    expect(readConfig(join(root, 'a/b/c'))).toMatchObject({ root, sourceLanguage: 'sv' })
    expect(readConfig(join(root, 'a/other'))).toMatchObject({
      root: join(root, 'a/other'),
      sourceLanguage: 'da',
    })
  })

  it.each(['inner/.git/HEAD', 'inner/.git'])('the search ends at the folder that holds %s', (git) => {
    const root = project({
      'tvilling.json': { sourceLanguage: 'sv' },
      [git]: 'gitdir: elsewhere',
      'inner/deep/x.md': '',
    })
    const inner = join(root, 'inner/deep')
    expect(readConfig(inner)).toMatchObject({ root: inner, sourceLanguage: 'en' })
  })

  it.each(['translations/sv/guide/x.md', '.tvilling/sv/source/guide/x.md.jsonl'])(
    'a project without the file is found from any folder below by its source/ and %s',
    (path) => {
      const root = project({ 'source/guide/x.md': '', [path]: '', 'other/x.md': '' })
      expect(readConfig(join(root, 'source/guide')).root).toBe(root)
      expect(readConfig(join(root, dirname(path))).root).toBe(root)
      expect(readConfig(join(root, 'other')).root).toBe(root)
      const nested = project({ 'source/x.md': '', [path]: '', 'inner/.git': '', 'inner/deep/x.md': '' })
      expect(readConfig(join(nested, 'inner/deep')).root).toBe(join(nested, 'inner/deep'))
    },
  )

  it('the folder that holds .git is looked at itself', () => {
    const root = project({ 'tvilling.json': { sourceLanguage: 'sv' }, '.git/HEAD': '', 'deep/x.md': '' })
    expect(readConfig(join(root, 'deep'))).toMatchObject({ root, sourceLanguage: 'sv' })
  })

  it('nothing in a configuration can be changed', () => {
    const config = read({ documents: [document], checks: { 'length-ratio': 'off' } })
    const parts = [
      config,
      config.languages,
      config.documents,
      config.documents[0],
      config.checks,
      config.draft.engines,
    ]
    expect(parts.every(Object.isFrozen)).toBe(true)
  })

  it('this repository is configured as it would be by default, with the texts of its interface besides', () => {
    const { documents, languages, glossary } = readConfig(repository)
    expect(documents).toMatchObject([document, { source: 'source/ui.json' }])
    expect({ languages, glossary }).toEqual({
      languages: ['sv', 'da', 'de', 'nb'],
      glossary: 'glossary.json',
    })
  })

  it('a configuration that is a link out of the project is not read', () => {
    const outside = project({ 'elsewhere.json': '{}' })
    const root = project({ 'tvilling.json->': join(outside, 'elsewhere.json') })
    expect(() => readConfig(root)).toThrow(UsageError)
  })

  it('a byte-order mark is no part of the JSON', () => {
    expect(read('\uFEFF{"sourceLanguage": "de"}').sourceLanguage).toBe('de')
    expect(refused('\uFEFF{"x": 1}')).toMatch(/^tvilling\.json:1:2: /)
  })
})

describe('languages', () => {
  const folders = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [`translations/${name}/a.md`, ''] as const))

  it('are kept as the project writes and orders them', () => {
    expect(read({ languages: ['sv', 'pt-br', 'de'] }).languages).toEqual(['sv', 'pt-br', 'de'])
  })

  it('are found from folders when none are listed, and sorted', () => {
    const names = ['sv', 'pt-BR', 'zh-Hans', 'da', 'sma']
    expect(read({}, folders(...names)).languages).toEqual(['da', 'pt-BR', 'sma', 'sv', 'zh-Hans'])
  })

  it('folders whose names are no languages, or withdrawn ones, are not taken for any', () => {
    const names = ['sv', 'img', 'src', 'api', 'assets', 'docs', 'x', '_x', 'en_US', 'i18n', '.da']
    expect(read({}, folders(...names)).languages).toEqual(['sv'])
  })

  it('are found from file names too, and a file is no folder', () => {
    const files = { 'README.sv.md': '', 'README.da.md': '', 'README.md': '', 'README.de.md/x.md': '' }
    const target = 'README.{language}.md'
    expect(read({ documents: [{ source: 'README.md', target }] }, files).languages).toEqual(['da', 'sv'])
    expect(read({}, { 'translations/sv': 'a file' }).languages).toEqual([])
  })

  it('a link is no language', () => {
    expect(read({}, { 'translations/sv/a.md': '', 'translations/da->': '/tmp' }).languages).toEqual(['sv'])
  })

  it('never hold the source language', () => {
    expect(read({ languages: ['sv', 'EN'] }).languages).toEqual(['sv'])
    expect(read({}, folders('en', 'sv')).languages).toEqual(['sv'])
  })

  it('are asked for when the targets do not tell where to look', () => {
    const documents = [{ source: 'docs/*.md', target: 'out/{path}.{language}' }]
    expect(refused({ documents })).toBe(
      'tvilling.json:5:17: found {path} before {language}, so the languages cannot be found from folders; expected the key "languages". List them there',
    )
    expect(read({ documents, languages: ['sv'] }).languages).toEqual(['sv'])
  })
})

describe('what is refused, with its place', () => {
  it.each([
    ['{"languages": ["sv",]}', '1:21', 'found "]"', 'a value'],
    ['{\n  // languages\n}', '2:3', 'a comment', 'a key in double quotes'],
    ['', '1:1', 'the end of the file', 'a value'],
    ['{"glossary": "a", "glossary": "b"}', '1:19', 'the key "glossary" again', 'it is at 1:2 already'],
    ['{"__proto__": {}}', '1:2', '"__proto__"', 'another name'],
    ['{"checks": {"constructor": "off"}}', '1:13', '"constructor"', 'another name'],
    ['[]', '1:1', 'a list', 'an object'],
    ['{"draft": []}', '1:11', 'a list', 'an object'],
    ['{"documents": [[]]}', '1:16', 'a list', 'an object'],
    ['null', '1:1', 'null', 'an object'],
  ])('%s', (text, place, found, expected) => {
    const message = refused(text)
    expect(message).toMatch(new RegExp(`^tvilling\\.json:${place}: .*; expected .*\\. [A-Z]`))
    expect(message.split('; expected ')[0]).toContain(found)
    expect(message.split('; expected ')[1]).toContain(expected)
  })

  it.each([
    [{ langauges: [] }, '2:3', 'the unknown key "langauges"', 'Did you mean "languages"?'],
    [{ Glossary: 'x.json' }, '2:3', 'the unknown key "Glossary"', 'Did you mean "glossary"?'],
    [{ draft: { engine: [] } }, '3:5', 'the unknown key "engine"', 'Did you mean "engines"?'],
    [
      { documents: [{ ...document, traget: 'x' }] },
      '6:7',
      'the unknown key "traget"',
      'Did you mean "target"?',
    ],
    [{ apiKey: 'secret' }, '2:3', 'the unknown key "apiKey"', 'Remove it'],
    [{ documents: [{ source: 'a.md' }] }, '3:5', 'no "target"', 'Add it'],
    [{ languages: 'sv' }, '2:16', 'found "sv"', 'expected a list'],
    [{ languages: [1] }, '3:5', 'found 1', 'expected a text'],
    [{ glossary: null }, '2:15', 'found null', 'expected a text'],
    [{ glossary: ' ' }, '2:15', 'found " "', 'expected a text that is not empty'],
    [
      { checks: { 'length-ratio': 'warn' } },
      '3:21',
      'found "warn"',
      'one of "error", "warning", "info", "off"',
    ],
    [{ checks: { 'Length ratio': 'off' } }, '3:21', 'found "Length ratio"', 'the name of a rule'],
    [{ sourceLanguage: 'english_UK' }, '2:21', '"english_UK"', 'a language tag of BCP 47'],
    [{ languages: ['sv', '../x'] }, '4:5', '"../x"', 'a language tag of BCP 47'],
    [{ languages: ['sv', 'da', 'SV'] }, '5:5', 'found "SV" again', 'it is at 3:5 already'],
    [{ glossary: 'terms.json' }, '2:15', 'no file "terms.json"', 'expected the glossary there'],
  ])('%j', (config, place, found, advice) => {
    const message = refused(config)
    expect(message.startsWith(`tvilling.json:${place}: `)).toBe(true)
    expect(message).toContain(found)
    expect(message).toContain(advice)
  })

  it('an unknown key brings the list of those that are known', () => {
    expect(refused({ frontMatter: { keys: [] } })).toContain('expected one of fields. ')
  })

  const unsafe = [
    '../x',
    '/etc',
    '.git/hooks',
    '.GIT/hooks',
    'a/../../x',
    'C:/x',
    'a\\b',
    'a//b',
    './a',
    'git~1/x',
    'con',
    'a\nb',
  ]
  it.each(unsafe)('a path that is not safe: %j', (path) => {
    const message = refused({ documents: [{ source: `${path}/*.md`, target: document.target }] })
    expect(message).toMatch(/^tvilling\.json:4:17: .*; expected a path below the folder of the project/)
    expect(refused({ documents: [{ source: 'a/*.md', target: `${path}/{language}/{path}` }] })).toMatch(
      /^tvilling\.json:5:17: /,
    )
    expect(refused({ documents: [{ ...document, exclude: [path] }] })).toMatch(/^tvilling\.json:7:9: /)
    expect(refused({ glossary: path })).toMatch(/^tvilling\.json:2:15: /)
  })

  it.each([
    ['translations/{path}', 'expected {language}'],
    ['translations/{lang}/{path}', 'expected {language}'],
    ['{language}/{locale}/{path}', 'found "{locale}"'],
    ['{language}/{path', 'found "{path"'],
    ['{language}/**/{path}', 'found "*"'],
    ['{language}/all.md', 'found no {path}'],
    ['.tvilling/{language}/{path}', 'found the folder of the ledger'],
    ['{language}/../../{path}', 'steps out of its folder'],
  ])('the target template %s', (target, found) => {
    const message = refused({ documents: [{ source: 'a/*.md', target }] })
    expect(message).toMatch(/^tvilling\.json:5:17: .*; expected .*\. [A-Z]/)
    expect(message).toContain(found)
  })

  it('a single file needs no {path}', () => {
    const documents = [{ source: 'README.md', target: '{language}/README.md' }]
    expect(read({ documents }).documents).toMatchObject(documents)
  })

  it.each([
    '!a.md',
    `${'a/'.repeat(200)}*.md`,
    '**/a/**/b/**',
    '*a*b*c*d.md',
    '{a,b}{a,b}{a,b}{a,b}{a,b}.md',
  ])('a pattern that could take long or means something else: %s', (source) => {
    expect(refused({ documents: [{ source, target: document.target }] })).toMatch(
      /^tvilling\.json:4:17: .*; expected /,
    )
    expect(refused({ documents: [{ ...document, exclude: [source] }] })).toMatch(
      /^tvilling\.json:7:9: .*; expected /,
    )
  })

  it('a folder of sources that is a link out of the project', () => {
    const documents = [{ source: 'linked/*.md', target: document.target }]
    expect(refused({ documents }, { 'linked->': scratch() })).toMatch(
      /^tvilling\.json:4:17: .*symbolic link "linked"/,
    )
  })

  it('any JSON is read or refused with a place, and nothing else is thrown', () => {
    const root = project({ 'source/a.md': '' })
    const keys = fc.constantFrom(
      ...knownKeys(OptionsSchema, []),
      ...knownKeys(OptionsSchema, ['documents', 0]),
      'x',
    )
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('sv', '../x', '{language}/{path}', '**', 1, true, null, ''),
        fc.string(),
        tie('object'),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
      object: fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    }))
    fc.assert(
      fc.property(values.object, (config) => {
        writeFileSync(join(root, 'tvilling.json'), JSON.stringify(config))
        try {
          expect(readConfig(root).file).toBe('tvilling.json')
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
          expect((error as UsageError).message).toMatch(/^tvilling\.json:1:\d+: /)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is written about the configuration', () => {
  const page = readFileSync(join(repository, 'docs/configuration.md'), 'utf8')

  it('the documentation has every key', () => {
    const keys = [[], ['documents', 0], ['draft'], ['frontMatter']].flatMap((path) =>
      knownKeys(OptionsSchema, path),
    )
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([])
  })

  it('the documentation has every field of front matter that is read by default', () => {
    expect(TEXT_FIELDS.filter((field) => !page.includes(`\`${field}\``))).toEqual([])
  })

  it('every example in the documentation is a valid configuration', () => {
    const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, example = '']) => example)
    expect(examples.length).toBeGreaterThan(3)
    for (const example of examples)
      expect(read(example, { 'glossary.json': '{"terms": []}', 'terms.json': '' }).file).toBeDefined()
  })
})
