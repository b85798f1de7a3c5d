import { describe, expect, it } from 'vitest'
import { readConfig } from '../../scripts/store/config.js'
import { findFiles, fixedPart } from '../../scripts/store/globs.js'
import { processorTime } from '../../scripts/store/machine.js'
import { listPairs } from '../../scripts/store/pairs.js'
import { fillTemplate } from '../../scripts/store/template.js'
import { project, refusal } from './project.js'
import { scratch } from './scratch.js'

const document = { source: 'source/**/*.md', target: 'translations/{language}/{path}' }
const list = (files: Readonly<Record<string, string | object>>) => listPairs(readConfig(project(files)))
const targets = (files: Readonly<Record<string, string | object>>) =>
  list(files).pairs.map(({ source, target }) => `${source} → ${target}`)
const sources = (files: Readonly<Record<string, string | object>>) => [
  ...new Set(list(files).pairs.map(({ source }) => source)),
]
const configured = (documents: readonly object[], languages: readonly string[] = ['sv']) => ({
  'tvilling.json': { languages, documents },
})

describe('pairs', () => {
  it('are each source with each language, whether or not the target exists', () => {
    const files = {
      'source/a.md': '',
      'source/b/c.md': '',
      'translations/sv/a.md': '',
      'translations/da/x.md': '',
    }
    expect(list(files)).toEqual({
      pairs: [
        {
          source: 'source/a.md',
          target: 'translations/da/a.md',
          language: 'da',
          ledger: '.tvilling/da/source/a.md.jsonl',
        },
        {
          source: 'source/a.md',
          target: 'translations/sv/a.md',
          language: 'sv',
          ledger: '.tvilling/sv/source/a.md.jsonl',
        },
        {
          source: 'source/b/c.md',
          target: 'translations/da/b/c.md',
          language: 'da',
          ledger: '.tvilling/da/source/b/c.md.jsonl',
        },
        {
          source: 'source/b/c.md',
          target: 'translations/sv/b/c.md',
          language: 'sv',
          ledger: '.tvilling/sv/source/b/c.md.jsonl',
        },
      ],
      messages: [],
    })
  })

  it('are sorted by code unit, whatever the order of languages, documents and files', () => {
    const documents = [document, { source: 'README.md', target: 'README.{language}.md' }]
    const files = { 'source/ä.md': '', 'source/z.md': '', 'source/Z/a.md': '', 'README.md': '' }
    expect(
      list({ ...files, ...configured(documents, ['sv', 'da']) }).pairs.map(({ source, language }) => [
        source,
        language,
      ]),
    ).toEqual([
      ['README.md', 'da'],
      ['README.md', 'sv'],
      ['source/Z/a.md', 'da'],
      ['source/Z/a.md', 'sv'],
      ['source/z.md', 'da'],
      ['source/z.md', 'sv'],
      ['source/ä.md', 'da'],
      ['source/ä.md', 'sv'],
    ])
  })

  it('leave out folders with a dot, node_modules at any depth, and what is excluded', () => {
    const files = {
      'source/a.md': '',
      'source/.hidden/b.md': '',
      'source/.c.md': '',
      'source/node_modules/x/d.md': '',
      'source/deep/node_modules/e.md': '',
      'source/internal/f.md': '',
      'source/g.txt': '',
      ...configured([{ ...document, exclude: ['source/internal/**'] }]),
    }
    expect(sources(files)).toEqual(['source/a.md'])
  })

  it('exclude by the whole path, so a folder of the same name elsewhere stays', () => {
    const files = {
      'source/a/x.md': '',
      'source/b/a/x.md': '',
      ...configured([{ ...document, exclude: ['source/a/**'] }]),
    }
    expect(sources(files)).toEqual(['source/b/a/x.md'])
  })

  it('every character but those of patterns means itself', () => {
    const documents = [{ source: 'docs/(guide)+/!x/[ab]*.{md,mdx}', target: 'out/{language}/{path}' }]
    const files = {
      'docs/(guide)+/!x/a.md': '',
      'docs/(guide)+/!x/bc++.mdx': '',
      'docs/(guide)+/!x/c.md': '',
      'docs/guide/x/a.md': '',
    }
    expect(targets({ ...files, ...configured(documents) })).toEqual([
      'docs/(guide)+/!x/a.md → out/sv/a.md',
      'docs/(guide)+/!x/bc++.mdx → out/sv/bc++.mdx',
    ])
  })

  it('files and links are found in the order of code units, not in that of folders', () => {
    const files = ['a!/y.md', 'a-x.md', 'a.md', 'a/x.md', 'a/x/z.md']
    const links = ['c!/y.md', 'c-x.md', 'c.md', 'c/x.md']
    const entries = [...files.map((path) => [path, '']), ...links.map((path) => [`${path}->`, 'nothing'])]
    expect(findFiles(project(Object.fromEntries(entries)), '**/*.md', [])).toEqual({ files, links })
  })

  it('a pattern that matches nothing is said, where it stands', () => {
    expect(list(configured([{ source: 'sorce/*.md', target: document.target }])).messages).toEqual([
      {
        ruleId: 'files',
        severity: 'warning',
        file: 'tvilling.json',
        line: 8,
        column: 17,
        reason: 'No file matches "sorce/*.md"',
        expected: 'a pattern in tvilling.json that matches the source files',
      },
    ])
  })
})

describe('the path of a target', () => {
  it.each([
    ['source/**/*.md', 'source', false],
    ['*.md', '', false],
    ['**/*.md', '', false],
    ['docs/{a,b}/*.md', 'docs', false],
    ['docs/(x)/[id].md', 'docs/(x)', false],
    ['docs/guide/a?.md', 'docs/guide', false],
    ['README.md', '', true],
    ['docs/c++ (old)/a.md', 'docs/c++ (old)', true],
  ])('the fixed part of %s is the folder "%s"', (pattern, folder, isFile) => {
    expect(fixedPart(pattern)).toEqual({ folder, isFile })
  })

  it('begins below the fixed part of the pattern', () => {
    const documents = [
      { source: 'docs/guide/**/*.md', target: 'i18n/{language}/guide/{path}' },
      { source: 'about/us.md', target: '{language}/{path}' },
    ]
    expect(targets({ 'docs/guide/a/b.md': '', 'about/us.md': '', ...configured(documents) })).toEqual([
      'about/us.md → sv/us.md',
      'docs/guide/a/b.md → i18n/sv/guide/a/b.md',
    ])
  })

  it('has every placeholder replaced, and nothing in a name is one', () => {
    expect(fillTemplate('{language}/x.{language}/{path}', 'sv', 'a/{language}$&.md')).toBe(
      'sv/x.sv/a/{language}$&.md',
    )
  })
})

describe('files with two roles', () => {
  it('two sources with one target are refused with both places', () => {
    const documents = [
      { source: 'a/*.md', target: 'out/{language}/{path}' },
      { source: 'b/*.md', target: 'out/{language}/{path}' },
    ]
    const files = { 'a/x.md': '', 'b/x.md': '', ...configured(documents) }
    expect(refusal(() => list(files))).toBe(
      'tvilling.json:12:17: "out/sv/x.md" is the target of "b/x.md", and "out/sv/x.md" is the target of "a/x.md" (tvilling.json:8:17); expected a target for each source. Change one of the targets',
    )
  })

  it('a source that two documents match is refused with both places', () => {
    const documents = [document, { source: 'source/a.md', target: 'special/{language}.md' }]
    expect(refusal(() => list({ 'source/a.md': '', ...configured(documents) }))).toMatch(
      /^tvilling\.json:12:17: "source\/a\.md" is a source, and .* \(tvilling\.json:8:17\); expected each source in one document/,
    )
  })

  it('a target that is a source is refused, until it is excluded', () => {
    const files = { 'docs/a.md': '', 'docs/sv/a.md': '' }
    const within = { source: 'docs/**/*.md', target: 'docs/{language}/{path}' }
    expect(refusal(() => list({ ...files, ...configured([within]) }))).toMatch(
      /^tvilling\.json:8:17: "docs\/sv\/a\.md" is the target of "docs\/a\.md", and "docs\/sv\/a\.md" is a source .*Add "docs\/sv\/a\.md" or its folder to "exclude"$/,
    )
    expect(targets({ ...files, ...configured([{ ...within, exclude: ['docs/sv/**'] }]) })).toEqual([
      'docs/a.md → docs/sv/a.md',
    ])
  })

  it.each([
    ['case', 'a/Å.md', 'b/å.md'],
    ["Unicode's normal form", 'a/\u00e5.md', 'b/a\u030a.md'],
    ['both', 'a/\u00c5.md', 'b/a\u030a.md'],
  ])('targets that differ only in %s are refused', (_, first, second) => {
    const documents = ['a', 'b'].map((folder) => ({
      source: `${folder}/*.md`,
      target: 'out/{language}/{path}',
    }))
    expect(refusal(() => list({ [first]: '', [second]: '', ...configured(documents) }))).toMatch(
      /^tvilling\.json:12:17: .* \(tvilling\.json:8:17\); expected paths that differ in more than case or accents/,
    )
  })

  it('sources that differ only in their normal form are refused without a configuration too, by their names', () => {
    const files = { 'source/\u00e5.md': '', 'source/a\u030a.md': '', 'translations/sv/x.md': '' }
    expect(refusal(() => list(files))).toMatch(
      /^source\/\u00e5\.md: "source\/\u00e5\.md" is a source, and "source\/a\u030a\.md" is a source/,
    )
  })
})

describe('what is not safe', () => {
  const ruleIds = (files: Readonly<Record<string, string | object>>) =>
    list(files).messages.map(({ severity, file, reason }) => [
      severity,
      file,
      /link|colon|device/.exec(reason)?.[0],
    ])

  it('links are not followed: those that lead astray are errors, the others warnings, the other files stay', () => {
    const outside = project({ 'secret.md': 'secret', 'folder/x.md': '' })
    const files = {
      'source/a.md': '',
      'source/deep/b.md': '',
      'source/file.md->': `${outside}/secret.md`,
      'source/folder->': `${outside}/folder`,
      'source/nowhere.md->': 'nothing',
      'source/inside.md->': 'a.md',
      'source/same->': 'deep',
      'source/loop->': '.',
      'source/picture.png->': `${outside}/secret.md`,
      'translations/sv/x.md': '',
    }
    expect(sources(files)).toEqual(['source/a.md', 'source/deep/b.md'])
    expect(ruleIds(files)).toEqual([
      ['error', 'source/file.md', 'link'],
      ['error', 'source/folder', 'link'],
      ['warning', 'source/inside.md', 'link'],
      ['warning', 'source/loop', 'link'],
      ['error', 'source/nowhere.md', 'link'],
      ['warning', 'source/same', 'link'],
    ])
  })

  it('a language whose folder is a link out of the project loses its pairs, the others keep theirs', () => {
    const files = {
      'source/a.md': '',
      'translations/sv->': scratch(),
      ...configured([document], ['sv', 'da']),
    }
    expect(targets(files)).toEqual(['source/a.md → translations/da/a.md'])
    expect(ruleIds(files)).toEqual([['error', 'translations/sv/a.md', 'link']])
  })

  it.skipIf(process.platform === 'win32')(
    'names that are no plain file names everywhere lose their pairs',
    () => {
      const files = {
        'source/a.md': '',
        'source/b:c.md': '',
        'source/con.md': '',
        'translations/sv/x.md': '',
      }
      expect(sources(files)).toEqual(['source/a.md'])
      expect(ruleIds(files)).toEqual([
        ['error', 'source/b:c.md', 'colon'],
        ['error', 'source/con.md', 'device'],
      ])
    },
  )

  it('patterns as hostile as they may be match long names in bounded time', () => {
    const name = `${'a'.repeat(240)}b.md`
    const documents = [
      { source: '**/*a*a*b/**/{*,a}{a,aa}{a,aa}{a,aa}x.md', target: document.target },
      { source: 'source/(a+)+x/*.md', target: 'x/{language}/{path}' },
    ]
    const folder = `source/${'aa/'.repeat(30)}`
    const start = processorTime()
    expect(list({ [`${folder}${name}`]: '', ...configured(documents) }).pairs).toEqual([])
    expect(processorTime() - start).toBeLessThan(5000)
  })
})
