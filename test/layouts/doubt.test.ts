import { describe, expect, it } from 'vitest'
import { files, initialise, mirrored, refusalOf } from './initialise.js'

const GUIDE = ['index.md', 'use.md', 'deep/more.md']

describe('JSON files with the names of languages that are no catalogues', () => {
  const SAVE = { en: '{ "save": "Save", "open": "Open" }', sv: '{ "save": "Spara", "open": "Öppna" }' }
  it.each([
    ['have other keys', { 'data/en.json': SAVE.en, 'data/sv.json': '{ "pop": "x", "area": "y" }' }],
    ['say the same', { 'sdk/en/package.json': SAVE.en, 'sdk/sv/package.json': SAVE.en }],
    ['are lists', { 'data/en.json': '["Save", "Open"]', 'data/sv.json': '["Spara", "Öppna"]' }],
    ['hold numbers', { 'data/en.json': '{ "a": 1 }', 'data/sv.json': '{ "a": 2 }' }],
    ['are broken', { 'locales/en.json': '{', 'locales/sv.json': '{' }],
    ['are there for tests', { 'test/locales/en.json': SAVE.en, 'test/locales/sv.json': SAVE.sv }],
    ['have no English', { 'locales/da.json': SAVE.en, 'locales/sv.json': SAVE.sv }],
    ['stand beside a word', { 'data/en.json': SAVE.en, 'data/ts.json': SAVE.sv }],
  ])('since they %s', async (_, site) => {
    expect(await refusalOf(site)).toMatch(/^No layout recognised/u)
  })

  it('since they stand beside pages, whose settings they are', async () => {
    const settings = { 'manual/en/meta.json': SAVE.en, 'manual/sv/meta.json': SAVE.sv }
    const { report } = await initialise({ ...mirrored(['manual/en', 'manual/sv'], GUIDE), ...settings })
    expect(report.documents.map(({ source }) => source)).toEqual(['manual/en/**/*.md'])
  })

  it('but are, without English, when the language of the sources is named', async () => {
    const site = { 'locales/da.json': SAVE.en, 'locales/sv.json': SAVE.sv }
    const { report } = await initialise(site, { 'source-language': 'sv' })
    expect(report.documents.map(({ source }) => source)).toEqual(['locales/sv.json'])
  })
})

describe('a folder with nothing but an index', () => {
  it('is a language beside a folder of English', async () => {
    const site = files('docs/en/index.md', 'docs/en/guide.md', 'docs/fr/index.md')
    const { report } = await initialise(site)
    expect([report.languages, report.documents.map(({ source }) => source)]).toEqual([
      ['fr'],
      ['docs/en/**/*.md'],
    ])
  })

  it('is none beside its parent, or beside English when it is no common one', async () => {
    for (const folder of ['handbook', 'handbook/en'])
      expect(
        await refusalOf(files(`${folder}/index.md`, `${folder}/guide.md`, 'handbook/io/index.md')),
      ).toMatch(/^No layout recognised/u)
  })
})

describe('folders that are no languages', () => {
  it.each([
    ...['docs', 'api', 'src', 'img', 'cli', 'css', 'bin', 'app', 'lib', 'man', 'new', 'pro', 'ts', 'ee'],
    ...['v2', 'next', 'web', 'sql', 'old', 'assets', 'images', 'config'],
  ])('a folder %s with the same pages as its parent', async (name) => {
    expect(await refusalOf(mirrored(['manual', `manual/${name}`], GUIDE))).toMatch(/^No layout recognised/u)
  })

  it('a name that only begins like one, with the pages of a folder beside it', async () => {
    const pages = ['react.md', 'vue.md', 'angular.md']
    expect(await refusalOf(mirrored(['usage/fade', 'usage/no-border'], pages))).toMatch(
      /^No layout recognised/u,
    )
    const { report } = await initialise(mirrored(['usage/fade', 'usage/no-pages', 'usage/da-pages'], pages))
    expect(report.languages).toEqual(['da', 'no'])
  })

  it('a folder that has a README as all others have', async () => {
    const packages = [
      'README.md',
      'packages/core/README.md',
      'packages/cli/README.md',
      'packages/id/README.md',
    ]
    expect(await refusalOf(files(...packages))).toMatch(/no version of a page was found in any language/u)
  })

  it('editions for programming languages, some of which are called like languages', async () => {
    const editions = ['sdk/cs', 'sdk/ts', 'sdk/go', 'sdk/java', 'sdk']
    expect(await refusalOf(mirrored(editions, GUIDE))).toMatch(/^No layout recognised/u)
    const endings = ['start.md', 'end.md'].flatMap((name) =>
      ['', '.cs', '.java', '.go'].map((ending) => name.replace('.md', `${ending}.md`)),
    )
    expect(await refusalOf(files(...endings))).toMatch(/^No layout recognised/u)
  })

  it('an edition in the same language, by its text', async () => {
    const words = Array.from({ length: 60 }, (_, at) =>
      `word${String.fromCharCode(97 + (at % 26))}${at}x`.replace(/\d/gu, 'q'),
    )
    const text = [
      ...new Set(words),
      ...'abcdefghijklmnopqrstuvwxyz'.split('').map((a) => `${a}${a}word`),
    ].join(' ')
    const site = Object.fromEntries(
      ['manual/a.md', 'manual/b.md', 'manual/cs/a.md', 'manual/cs/b.md'].map((path) => [path, `${text}\n`]),
    )
    expect(await refusalOf(site)).toMatch(/^No layout recognised/u)
    const translated = {
      ...site,
      'manual/cs/a.md': text.replace(/word/gu, 'slovo'),
      'manual/cs/b.md': 'Krátké.',
    }
    expect((await initialise(translated)).report.languages).toEqual(['cs'])
    const prepared = Object.entries(site).map(([path, page]) => [
      path.replace('manual/cs/', 'i18n/cs/manual/'),
      page,
    ])
    expect((await initialise(Object.fromEntries(prepared))).pairs).toEqual([
      'manual/a.md → i18n/cs/manual/a.md',
      'manual/b.md → i18n/cs/manual/b.md',
    ])
  })

  it('names that end with short words', async () => {
    const names = [
      'how.md',
      'how-to.md',
      'sign.md',
      'sign-in.md',
      'what.md',
      'what-is-it.md',
      'add.md',
      'add_no.md',
    ]
    expect(await refusalOf(files(...names))).toMatch(/^No layout recognised/u)
  })

  it('a site within tests, or within the work of others, is not the one of the project', async () => {
    const inner = (folder: string) => ({
      [`${folder}/mkdocs.yml`]: '',
      ...mirrored([`${folder}/docs/en`, `${folder}/docs/sv`], GUIDE),
    })
    const site = {
      ...inner('test/fixtures/site'),
      ...inner('vendor/them'),
      ...inner('packages/a/__tests__/b'),
    }
    expect(await refusalOf(site)).toMatch(/^No layout recognised/u)
  })

  it('languages that are rare are believed beside common ones, and no others', async () => {
    const { report } = await initialise(
      mirrored(['manual/en', 'manual/sv', 'manual/ts', 'manual/img'], GUIDE),
    )
    expect(report.languages).toEqual(['sv', 'ts'])
  })

  it('numbers of versions beside the languages change nothing', async () => {
    const { report } = await initialise(mirrored(['manual', 'manual/sv', 'manual/v1', 'manual/v2.1'], GUIDE))
    expect(report.languages).toEqual(['sv'])
  })
})

describe('what is not clear', () => {
  it('nothing recognised: says what was looked for, how to write it by hand, and writes nothing', async () => {
    const message = await refusalOf(files('notes/a.md', 'src/b.md', 'src/x.ts'))
    expect(message).toMatch(
      /^No layout recognised among 3 files, 2 of them pages \(\.md, \.mdx\); expected one of these/u,
    )
    for (const name of [
      'starlight',
      'docusaurus',
      'vitepress',
      'hugo',
      'mkdocs',
      'nextra',
      'default',
      'readme',
    ])
      expect(message).toContain(`\n  ${name} `)
    expect(message).toContain('"target": "docs/{language}/{path}"')
  })

  it('two languages with equally many pages, until one is said to be that of the sources', async () => {
    const site = mirrored(['manual/de', 'manual/fr'], GUIDE)
    expect(await refusalOf(site)).toMatch(
      /^The language of the sources is not clear: de, fr have about equally many/u,
    )
    const { report } = await initialise(site, { 'source-language': 'fr' })
    expect(report).toMatchObject({ sourceLanguage: 'fr', languages: ['de'] })
    expect(report.documents).toMatchObject([{ source: 'manual/fr/**/*.md' }])
  })

  it('sources in Latin letters with a version in English', async () => {
    const site = { 'README.md': 'Detta är text.\n', 'README.en.md': 'This is text.\n' }
    expect(await refusalOf(site)).toMatch(
      /^The language of the sources is not clear: they have no language in their/u,
    )
    expect((await initialise(site, { 'source-language': 'sv' })).report).toMatchObject({
      sourceLanguage: 'sv',
      languages: ['en'],
    })
  })

  it.each([
    ['这是一个项目的说明文件，里面写了很多内容，帮助读者了解它。', 'zh'],
    ['これはプロジェクトの説明です。読者のために多くのことが書かれています。', 'ja'],
    ['Это описание проекта, в котором написано много полезного для читателя.', 'ru'],
  ])('sources in other letters are in the language of these: %s', async (text, language) => {
    const { report } = await initialise({ 'README.md': text, 'README_EN.md': 'This is text.\n' })
    expect(report).toMatchObject({ sourceLanguage: language, languages: ['en'] })
    expect(report.documents).toMatchObject([{ names: { en: 'EN' } }])
    expect(report.notes).toEqual([
      `Nothing says which language the originals are in; taken for ${language}. --source-language says otherwise`,
    ])
  })

  it('two layouts that make different things of the same files, until one is chosen', async () => {
    const site = {
      'hugo.toml': '',
      'content/en/.vitepress/config.js': '',
      ...mirrored(['content/en', 'content/en/sv', 'content/da'], ['a.md', 'b.md']),
    }
    const message = await refusalOf(site)
    expect(message).toMatch(/^Several layouts fit equally well; expected one\. Nothing was written/u)
    expect(message).toContain('content/en/**/*.md → content/{language}/{path}: 4 sources, 2 versions')
    expect(message).toContain('npx tvilling init --layout ')
    expect((await initialise(site, { layout: 'vitepress' })).report.languages).toEqual(['sv'])
  })

  it('parts in another language than the most are left out, and that is said', async () => {
    const { report } = await initialise({
      ...mirrored(['manual/en', 'manual/sv'], [...GUIDE, 'a.md', 'b.md']),
      ...mirrored(['notes/sv', 'notes/da'], GUIDE),
      ...files('notes/sv/x.md', 'notes/sv/y.md', 'notes/sv/z.md'),
    })
    expect(report.documents.map(({ source }) => source)).toEqual(['manual/en/**/*.md'])
    expect(report.notes).toEqual([
      'Left out: notes/sv/**/*.md is in sv, and the other originals are in en',
      '6 pages have a language in the path and no part in this: notes/sv/deep/more.md, notes/sv/index.md and 4 more',
    ])
  })

  it('pages without an original, and those with one of another extension, are counted', async () => {
    const { report } = await initialise({
      ...mirrored(['manual/en', 'manual/sv'], GUIDE),
      ...files('manual/sv/gone.md', 'manual/sv/other.mdx', 'manual/en/other.md'),
    })
    expect(report.notes).toEqual([
      '1 page that stands with the versions has no original of the same name: manual/sv/gone.md',
      '1 page that stands with the versions has an original with another extension only: manual/sv/other.mdx',
    ])
  })

  it('a site without versions asks for its first languages', async () => {
    const site = { 'mkdocs.yml': '', ...mirrored(['docs'], GUIDE) }
    expect(await refusalOf(site)).toMatch(
      /^Recognised: MkDocs\. But no version of a page was found in any language/u,
    )
    const { report, pairs } = await initialise(site, { language: 'sv,pt-BR' })
    expect(report.languages).toEqual(['sv', 'pt-BR'])
    expect(pairs).toContain('docs/deep/more.md → docs/pt-BR/deep/more.md?')
  })

  it.each([
    [
      'a folder for them',
      files('docs/a.md', 'docs/deep/b.md', 'README.md'),
      'docs/**/*.md',
      'docs/a.md → docs/sv/a.md?',
    ],
    ['the folder for sources', files('source/a.md'), 'source/**/*.md', 'source/a.md → translations/sv/a.md?'],
    ['a README', files('README.md', 'app/NOTES.md'), 'README.md', 'README.md → README.sv.md?'],
  ])('pages without versions or a generator do so too: %s', async (_, site, source, first) => {
    expect(await refusalOf(site)).toMatch(
      /^Recognised: Pages in one language\. But no version[\s\S]+Say which languages[\s\S]+To write tvilling\.json by hand/u,
    )
    const { report, pairs } = await initialise(site, { language: 'sv' })
    expect([report.documents.map((one) => one.source), pairs[0]]).toEqual([[source], first])
  })

  it('a version in another spelling of its language is no source', async () => {
    const site = files('a.ko.md', 'a.md', 'b.md', 'b.pt-BR.md', 'c.md', 'c.pt-br.md', 'd.md', 'd.pt-BR.md')
    const moved = Object.fromEntries(Object.entries(site).map(([path, text]) => [`docs/${path}`, text]))
    const { report, pairs } = await initialise(moved)
    expect(report.documents[0]?.exclude).toEqual(['docs/**/*.{language}.md', 'docs/c.pt-br.md'])
    expect(pairs).toHaveLength(8)
  })

  it('--language takes only some, and the others are no sources', async () => {
    const site = mirrored(['manual', 'manual/sv', 'manual/da', 'manual/de'], GUIDE)
    const { report, pairs } = await initialise(site, { language: 'sv' })
    expect(report.documents).toMatchObject([{ exclude: ['manual/{language}/**', 'manual/{da,de}/**'] }])
    expect(pairs).toEqual(
      ['deep/more.md', 'index.md', 'use.md'].map((page) => `manual/${page} → manual/sv/${page}`),
    )
  })
})

describe('pages of a site that is elsewhere', () => {
  const importing = "# Towns\n\nimport Map from '@theme/Map';\n"
  const inCode = `~~~js\n${importing}~~~\n\n<script setup>\nimport Map from './Map.vue'\n</script>\n`

  it.each([
    ['imports a component that it uses', `${importing}\n<Map\n  of="towns"\n/>\n`, 'mdx'],
    ['imports what it does not use', importing, undefined],
    ['has such a line in code and in a script', `${inCode}\n<Map of="towns" />\n`, undefined],
  ])('are MDX when one %s: %#', async (_, page, format) => {
    const { report } = await initialise({ ...files('docs/en/a.md', 'docs/sv/a.md'), 'docs/en/b.md': page })
    expect(report.documents.map((document) => document.format)).toEqual([format])
  })
})

describe('a Docusaurus site', () => {
  const docs = files('docs/a.md', 'i18n/sv/docusaurus-plugin-content-docs/current/a.md')

  it.each([
    ['module.exports = { markdown: { mermaid: true } }\n', 'mdx'],
    ["module.exports = { markdown: { format: 'detect' } }\n", undefined],
    ["module.exports = { markdown: { format: 'md' } }\n", undefined],
  ])('reads .md as its configuration says: %j', async (config, format) => {
    const { report } = await initialise({ ...docs, 'docusaurus.config.js': config })
    expect(report.documents.map((document) => document.format)).toEqual([format])
  })
})
