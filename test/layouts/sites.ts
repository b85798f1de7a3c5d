/** A miniature site of each layout, with the configuration and the pairs that must come of it. */
import type { InitDocument } from '../../scripts/report/init.js'
import { files, mirrored } from './initialise.js'

/** A site, and what `init` must make of it. */
export interface Example {
  readonly name: string
  readonly layouts: readonly string[]
  readonly files: Readonly<Record<string, string>>
  readonly sourceLanguage: string
  readonly languages: readonly string[]
  readonly documents: readonly Omit<InitDocument, 'versions' | 'examples'>[]
  readonly pairs: readonly string[]
}

const README = { 'README.md': '# A project\n' }

export const SITES: readonly Example[] = [
  {
    name: 'Starlight with the sources in the root',
    layouts: ['starlight'],
    files: {
      ...README,
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight'\nexport default { locales: { root: { label: 'English', lang: 'en' }, sv: { label: 'Svenska' } } }\n",
      ...files(
        'src/content/docs/index.mdx',
        'src/content/docs/guides/start.md',
        'src/content/docs/api/cli.md',
      ),
      ...files('src/content/docs/sv/index.mdx', 'src/content/docs/sv/guides/start.md'),
      ...files('src/content/docs/pt-br/guides/start.md', 'src/content/i18n/notes.txt'),
    },
    sourceLanguage: 'en',
    languages: ['pt-br', 'sv'],
    documents: [
      {
        source: 'src/content/docs/**/*.{md,mdx}',
        target: 'src/content/docs/{language}/{path}',
        exclude: ['src/content/docs/{language}/**'],
      },
    ],
    pairs: [
      'src/content/docs/api/cli.md → src/content/docs/pt-br/api/cli.md?',
      'src/content/docs/api/cli.md → src/content/docs/sv/api/cli.md?',
      'src/content/docs/guides/start.md → src/content/docs/pt-br/guides/start.md',
      'src/content/docs/guides/start.md → src/content/docs/sv/guides/start.md',
      'src/content/docs/index.mdx → src/content/docs/pt-br/index.mdx?',
      'src/content/docs/index.mdx → src/content/docs/sv/index.mdx',
    ],
  },
  {
    name: 'Starlight with a folder for the sources, in a folder of a larger project',
    layouts: ['starlight'],
    files: {
      ...README,
      'docs/astro.config.ts': "export default { integrations: [starlight({ defaultLocale: 'de' })] }\n",
      ...mirrored(['docs/src/content/docs/de', 'docs/src/content/docs/en'], ['index.mdx', 'a/b.mdx']),
      'packages/img/src/index.md': '# Not a language\n',
    },
    sourceLanguage: 'de',
    languages: ['en'],
    documents: [
      { source: 'docs/src/content/docs/de/**/*.mdx', target: 'docs/src/content/docs/{language}/{path}' },
    ],
    pairs: [
      'docs/src/content/docs/de/a/b.mdx → docs/src/content/docs/en/a/b.mdx',
      'docs/src/content/docs/de/index.mdx → docs/src/content/docs/en/index.mdx',
    ],
  },
  {
    name: 'Docusaurus with versions, a blog, pages and catalogues',
    layouts: ['docusaurus'],
    files: {
      'docusaurus.config.js': "module.exports = { i18n: { defaultLocale: 'en', locales: ['en', 'sv'] } }\n",
      ...files('docs/intro.md', 'docs/guide/_category_.md', 'blog/2024/hello.mdx', 'src/pages/about.md'),
      ...files('versioned_docs/version-1.0/intro.md', 'versioned_docs/version-2.0/intro.md'),
      ...files('i18n/sv/docusaurus-plugin-content-docs/current/intro.md'),
      ...files('i18n/sv/docusaurus-plugin-content-docs/version-1.0/intro.md'),
      ...files('i18n/sv/docusaurus-plugin-content-docs/version-1.0/gone.md'),
      ...files('i18n/sv/docusaurus-plugin-content-blog/2024/hello.mdx'),
      ...files('i18n/sv/docusaurus-plugin-content-pages/about.md'),
      'i18n/en/code.json': '{}',
      'i18n/sv/code.json': '{}',
    },
    sourceLanguage: 'en',
    languages: ['sv'],
    documents: [
      {
        source: 'versioned_docs/**/*.md',
        target: 'i18n/{language}/docusaurus-plugin-content-docs/{path}',
        format: 'mdx',
      },
      {
        source: 'docs/**/*.md',
        target: 'i18n/{language}/docusaurus-plugin-content-docs/current/{path}',
        format: 'mdx',
      },
      { source: 'blog/**/*.mdx', target: 'i18n/{language}/docusaurus-plugin-content-blog/{path}' },
      {
        source: 'src/pages/**/*.md',
        target: 'i18n/{language}/docusaurus-plugin-content-pages/{path}',
        format: 'mdx',
      },
      { source: 'i18n/en/**/*.json', target: 'i18n/{language}/{path}' },
    ],
    pairs: [
      'blog/2024/hello.mdx → i18n/sv/docusaurus-plugin-content-blog/2024/hello.mdx',
      'docs/guide/_category_.md → i18n/sv/docusaurus-plugin-content-docs/current/guide/_category_.md?',
      'docs/intro.md → i18n/sv/docusaurus-plugin-content-docs/current/intro.md',
      'i18n/en/code.json → i18n/sv/code.json',
      'src/pages/about.md → i18n/sv/docusaurus-plugin-content-pages/about.md',
      'versioned_docs/version-1.0/intro.md → i18n/sv/docusaurus-plugin-content-docs/version-1.0/intro.md',
      'versioned_docs/version-2.0/intro.md → i18n/sv/docusaurus-plugin-content-docs/version-2.0/intro.md?',
    ],
  },
  {
    name: 'Docusaurus in website/ with its documents elsewhere, and a second set of them',
    layouts: ['docusaurus'],
    files: {
      'website/docusaurus.config.ts': "const docs = { path: '../docs' }\n",
      ...files('docs/a.md', 'website/community/team.md'),
      ...files('website/i18n/zh-Hans/docusaurus-plugin-content-docs/current/a.md'),
      ...files('website/i18n/zh-Hans/docusaurus-plugin-content-docs-community/current/team.md'),
    },
    sourceLanguage: 'en',
    languages: ['zh-Hans'],
    documents: [
      {
        source: 'docs/**/*.md',
        target: 'website/i18n/{language}/docusaurus-plugin-content-docs/current/{path}',
        format: 'mdx',
      },
      {
        source: 'website/community/**/*.md',
        target: 'website/i18n/{language}/docusaurus-plugin-content-docs-community/current/{path}',
        format: 'mdx',
      },
    ],
    pairs: [
      'docs/a.md → website/i18n/zh-Hans/docusaurus-plugin-content-docs/current/a.md',
      'website/community/team.md → website/i18n/zh-Hans/docusaurus-plugin-content-docs-community/current/team.md',
    ],
  },
  {
    name: 'VitePress with the sources in the root of the site',
    layouts: ['vitepress'],
    files: {
      ...README,
      'docs/.vitepress/config.ts': "export default { locales: { root: { label: 'English', lang: 'en' } } }\n",
      ...mirrored(['docs', 'docs/zh', 'docs/ja'], ['index.md', 'guide/start.md', 'api/app.md']),
    },
    sourceLanguage: 'en',
    languages: ['ja', 'zh'],
    documents: [
      { source: 'docs/**/*.md', target: 'docs/{language}/{path}', exclude: ['docs/{language}/**'] },
    ],
    pairs: ['api/app.md', 'guide/start.md', 'index.md'].flatMap((page) => [
      `docs/${page} → docs/ja/${page}`,
      `docs/${page} → docs/zh/${page}`,
    ]),
  },
  {
    name: 'VitePress with a folder of sources in the root of the project',
    layouts: ['vitepress'],
    files: {
      '.vitepress/config/index.mts': "export default { srcDir: './pages' }\n",
      ...mirrored(['pages/en', 'pages/sv'], ['index.md', 'a.md']),
    },
    sourceLanguage: 'en',
    languages: ['sv'],
    documents: [{ source: 'pages/en/**/*.md', target: 'pages/{language}/{path}' }],
    pairs: ['pages/en/a.md → pages/sv/a.md', 'pages/en/index.md → pages/sv/index.md'],
  },
  {
    name: 'Hugo with folders',
    layouts: ['hugo'],
    files: {
      'hugo.toml': 'defaultContentLanguage = "en"\n[languages.sv]\ncontentDir = "content/sv"\n',
      ...mirrored(['content/en', 'content/sv', 'content/no'], ['_index.md', 'docs/a/index.md']),
      'content/en/blog/post.md': '# Not translated\n',
    },
    sourceLanguage: 'en',
    languages: ['no', 'sv'],
    documents: [{ source: 'content/en/**/*.md', target: 'content/{language}/{path}' }],
    pairs: [
      'content/en/_index.md → content/no/_index.md',
      'content/en/_index.md → content/sv/_index.md',
      'content/en/blog/post.md → content/no/blog/post.md?',
      'content/en/blog/post.md → content/sv/blog/post.md?',
      'content/en/docs/a/index.md → content/no/docs/a/index.md',
      'content/en/docs/a/index.md → content/sv/docs/a/index.md',
    ],
  },
  {
    name: 'Hugo with endings',
    layouts: ['hugo'],
    files: {
      'config/_default/hugo.yaml': 'defaultContentLanguage: sv\n',
      ...files('content/_index.md', 'content/_index.da.md', 'content/post/a.md', 'content/post/a.da.md'),
      ...files('content/post/b.md', 'content/post/what-is-it.md'),
    },
    sourceLanguage: 'sv',
    languages: ['da'],
    documents: [
      {
        source: 'content/**/*.md',
        target: 'content/{stem}.{language}.md',
        exclude: ['content/**/*.{language}.md'],
      },
    ],
    pairs: [
      'content/_index.md → content/_index.da.md',
      'content/post/a.md → content/post/a.da.md',
      'content/post/b.md → content/post/b.da.md?',
      'content/post/what-is-it.md → content/post/what-is-it.da.md?',
    ],
  },
  {
    name: 'MkDocs with endings for all languages',
    layouts: ['mkdocs'],
    files: {
      'mkdocs.yml':
        'docs_dir: ./handbook\nplugins:\n  - i18n:\n      docs_structure: suffix\n      languages:\n        - locale: en\n          default: true\n        - locale: fr\n',
      ...files('handbook/index.en.md', 'handbook/index.fr.md', 'handbook/a/b.en.md', 'handbook/a/b.de.md'),
    },
    sourceLanguage: 'en',
    languages: ['de', 'fr'],
    documents: [{ source: 'handbook/**/*.en.md', target: 'handbook/{stem}.{language}.md' }],
    pairs: [
      'handbook/a/b.en.md → handbook/a/b.de.md',
      'handbook/a/b.en.md → handbook/a/b.fr.md?',
      'handbook/index.en.md → handbook/index.de.md?',
      'handbook/index.en.md → handbook/index.fr.md',
    ],
  },
  {
    name: 'MkDocs with a site for each language',
    layouts: ['mkdocs'],
    files: {
      'docs/en/mkdocs.yml': 'site_name: A\n',
      ...mirrored(['docs/en/docs', 'docs/sv/docs', 'docs/zh-hant/docs'], ['index.md', 'tutorial/first.md']),
    },
    sourceLanguage: 'en',
    languages: ['sv', 'zh-hant'],
    documents: [{ source: 'docs/en/**/*.md', target: 'docs/{language}/{path}' }],
    pairs: ['index.md', 'tutorial/first.md'].flatMap((page) => [
      `docs/en/docs/${page} → docs/sv/docs/${page}`,
      `docs/en/docs/${page} → docs/zh-hant/docs/${page}`,
    ]),
  },
  {
    name: 'Nextra with endings',
    layouts: ['nextra'],
    files: {
      'next.config.js': "require('nextra')({ i18n: { defaultLocale: 'en' } })\n",
      ...files('pages/index.en.mdx', 'pages/index.zh.mdx', 'pages/docs/a.en.mdx', 'pages/docs/a.pt-BR.mdx'),
    },
    sourceLanguage: 'en',
    languages: ['pt-BR', 'zh'],
    documents: [{ source: 'pages/**/*.en.mdx', target: 'pages/{stem}.{language}.mdx' }],
    pairs: [
      'pages/docs/a.en.mdx → pages/docs/a.pt-BR.mdx',
      'pages/docs/a.en.mdx → pages/docs/a.zh.mdx?',
      'pages/index.en.mdx → pages/index.pt-BR.mdx?',
      'pages/index.en.mdx → pages/index.zh.mdx',
    ],
  },
  {
    name: 'Nextra with folders',
    layouts: ['nextra'],
    files: {
      'next.config.ts': "import nextra from 'nextra'\n",
      ...mirrored(['content/en', 'content/es'], ['index.mdx', 'a/b.md']),
    },
    sourceLanguage: 'en',
    languages: ['es'],
    documents: [{ source: 'content/en/**/*.{md,mdx}', target: 'content/{language}/{path}' }],
    pairs: ['content/en/a/b.md → content/es/a/b.md', 'content/en/index.mdx → content/es/index.mdx'],
  },
  {
    name: 'the layout of tvilling itself',
    layouts: ['default'],
    files: {
      ...README,
      ...mirrored(['source', 'translations/sv', 'translations/nb'], ['overview.md']),
      'source/guide/a.md': '# A\n',
    },
    sourceLanguage: 'en',
    languages: ['nb', 'sv'],
    documents: [{ source: 'source/**/*.md', target: 'translations/{language}/{path}' }],
    pairs: [
      'source/guide/a.md → translations/nb/guide/a.md?',
      'source/guide/a.md → translations/sv/guide/a.md?',
      'source/overview.md → translations/nb/overview.md',
      'source/overview.md → translations/sv/overview.md',
    ],
  },
  {
    name: 'READMEs with a dot, with languages as they are written',
    layouts: ['readme'],
    files: files('README.md', 'README.sv.md', 'README.pt_BR.md', 'README.cn.md', 'CHANGELOG.md'),
    sourceLanguage: 'en',
    languages: ['pt-BR', 'sv', 'zh-CN'],
    documents: [
      { source: 'README.md', target: 'README.{language}.md', names: { 'pt-BR': 'pt_BR', 'zh-CN': 'cn' } },
    ],
    pairs: ['README.md → README.pt_BR.md', 'README.md → README.sv.md', 'README.md → README.cn.md'],
  },
  {
    name: 'a README with a hyphen, and others with an underscore',
    layouts: ['readme'],
    files: files('README.md', 'README-sv.md', 'CONTRIBUTING.md', 'CONTRIBUTING_sv.md', 'SECURITY.md'),
    sourceLanguage: 'en',
    languages: ['sv'],
    documents: [
      { source: 'README.md', target: 'README-{language}.md' },
      { source: 'CONTRIBUTING.md', target: 'CONTRIBUTING_{language}.md' },
    ],
    pairs: ['CONTRIBUTING.md → CONTRIBUTING_sv.md', 'README.md → README-sv.md'],
  },
  {
    name: 'READMEs in a folder for them',
    layouts: ['readme'],
    files: files('README.md', 'docs/README.sv.md', 'docs/README.da.md', 'docs/other.md'),
    sourceLanguage: 'en',
    languages: ['da', 'sv'],
    documents: [{ source: 'README.md', target: 'docs/README.{language}.md' }],
    pairs: ['README.md → docs/README.da.md', 'README.md → docs/README.sv.md'],
  },
  {
    name: 'READMEs in folders of their languages',
    layouts: ['readme'],
    files: files('README.md', 'docs/i18n/sv/README.md', 'docs/guide.md'),
    sourceLanguage: 'en',
    languages: ['sv'],
    documents: [{ source: 'README.md', target: 'docs/i18n/{language}/README.md' }],
    pairs: ['README.md → docs/i18n/sv/README.md'],
  },
  {
    name: 'READMEs of the parts of a project',
    layouts: ['readme'],
    files: files(
      ...['heap', 'list', 'tree'].flatMap((part) => [`src/${part}/README.md`, `src/${part}/README.ko-KR.md`]),
      ...['src/queue/README.md', 'src/notes.md', 'src/queue/notes.md', 'src/tree/a.md', 'src/tree/b.md'],
      ...['src/c.md', 'src/d.md', 'src/e.md', 'src/f.md', 'src/g.md', 'src/h.md', 'src/i.md'],
    ),
    sourceLanguage: 'en',
    languages: ['ko-KR'],
    documents: [{ source: 'src/**/README.md', target: 'src/{stem}.{language}.md' }],
    pairs: [
      'src/heap/README.md → src/heap/README.ko-KR.md',
      'src/list/README.md → src/list/README.ko-KR.md',
      'src/queue/README.md → src/queue/README.ko-KR.md?',
      'src/tree/README.md → src/tree/README.ko-KR.md',
    ],
  },
  {
    name: 'folders beside the sources, without a site generator',
    layouts: ['generic'],
    files: { ...README, ...mirrored(['manual', 'manual/de', 'manual/fr'], ['start.md', 'use/files.md']) },
    sourceLanguage: 'en',
    languages: ['de', 'fr'],
    documents: [
      { source: 'manual/**/*.md', target: 'manual/{language}/{path}', exclude: ['manual/{language}/**'] },
    ],
    pairs: ['start.md', 'use/files.md'].flatMap((page) => [
      `manual/${page} → manual/de/${page}`,
      `manual/${page} → manual/fr/${page}`,
    ]),
  },
  {
    name: 'folders in the root of the project',
    layouts: ['generic'],
    files: {
      'setup.md': '# Not translated\n',
      ...mirrored(['', 'sv', 'fi'], ['README.md', 'docs/a.md', 'docs/b.md', 'faq.md']),
    },
    sourceLanguage: 'en',
    languages: ['fi', 'sv'],
    documents: [
      { source: '{README,faq}.md', target: '{language}/{path}' },
      { source: 'docs/**/*.md', target: '{language}/docs/{path}' },
    ],
    pairs: ['README.md', 'docs/a.md', 'docs/b.md', 'faq.md'].flatMap((page) => [
      `${page} → fi/${page}`,
      `${page} → sv/${page}`,
    ]),
  },
  {
    name: 'more files in the root than a pattern lists, with their language at the end',
    layouts: ['generic'],
    files: files(
      ...Array.from({ length: 20 }, (_, at) => `a-long-name-${at}`).flatMap((name) => [
        `${name}.md`,
        `${name}.sv.md`,
      ]),
      'z/below.md',
    ),
    sourceLanguage: 'en',
    languages: ['sv'],
    documents: [{ source: '*.md', target: '{stem}.{language}.md', exclude: ['*.{language}.md'] }],
    pairs: Array.from({ length: 20 }, (_, at) => `a-long-name-${at}`)
      .sort()
      .map((name) => `${name}.md → ${name}.sv.md`),
  },
  {
    name: 'folders whose names end with the language',
    layouts: ['generic'],
    files: mirrored(['pages', 'pages.da', 'pages.pt_BR'], ['common/tar.md', 'linux/ip.md', 'linux/ss.md']),
    sourceLanguage: 'en',
    languages: ['da', 'pt-BR'],
    documents: [{ source: 'pages/**/*.md', target: 'pages.{language}/{path}', names: { 'pt-BR': 'pt_BR' } }],
    pairs: ['common/tar.md', 'linux/ip.md', 'linux/ss.md'].flatMap((page) => [
      `pages/${page} → pages.da/${page}`,
      `pages/${page} → pages.pt_BR/${page}`,
    ]),
  },
  {
    name: 'versions in another part of the project than their sources',
    layouts: ['generic'],
    files: {
      ...README,
      ...mirrored(['book/src', 'po/sv/text', 'po/da/text'], ['one.md', 'two.md', 'deep/three.md']),
    },
    sourceLanguage: 'en',
    languages: ['da', 'sv'],
    documents: [{ source: 'book/src/**/*.md', target: 'po/{language}/text/{path}' }],
    pairs: ['deep/three.md', 'one.md', 'two.md'].flatMap((page) => [
      `book/src/${page} → po/da/text/${page}`,
      `book/src/${page} → po/sv/text/${page}`,
    ]),
  },
  {
    name: 'a folder of Jekyll in which all languages are beside each other',
    layouts: ['generic'],
    files: { '_config.yml': '', ...mirrored(['_i18n/en', '_i18n/it'], ['pages/a.md', '_posts/b.md']) },
    sourceLanguage: 'en',
    languages: ['it'],
    documents: [{ source: '_i18n/en/**/*.md', target: '_i18n/{language}/{path}' }],
    pairs: ['_i18n/en/_posts/b.md → _i18n/it/_posts/b.md', '_i18n/en/pages/a.md → _i18n/it/pages/a.md'],
  },
  {
    name: 'endings that are names of languages in English',
    layouts: ['readme', 'generic'],
    files: files(
      ...['README.md', 'README.french.md', 'README.brazilian-portuguese.md'],
      ...['a', 'b', 'c'].flatMap((name) => [`sections/${name}.md`, `sections/${name}.french.md`]),
    ),
    sourceLanguage: 'en',
    languages: ['fr', 'pt-BR'],
    documents: [
      {
        source: 'README.md',
        target: 'README.{language}.md',
        names: { fr: 'french', 'pt-BR': 'brazilian-portuguese' },
      },
      {
        source: 'sections/**/*.md',
        target: 'sections/{stem}.{language}.md',
        exclude: ['sections/**/*.{language}.md'],
        languages: ['fr'],
        names: { fr: 'french' },
      },
    ],
    pairs: [
      'README.md → README.french.md',
      'README.md → README.brazilian-portuguese.md',
      ...['a', 'b', 'c'].map((name) => `sections/${name}.md → sections/${name}.french.md`),
    ],
  },
  {
    name: 'catalogues of messages as files, beside pages',
    layouts: ['generic', 'catalogues'],
    files: {
      ...mirrored(['manual/en', 'manual/sv'], ['a.md', 'b.md']),
      'package.json': '{ "name": "a" }',
      'src/locales/en.json': '{ "menu": { "save": "Save", "open": "Open" } }',
      'src/locales/sv.json': '{ "menu": { "save": "Spara", "open": "Öppna" } }',
      'src/locales/pt_BR.json': '{ "menu": { "save": "Salvar" } }',
      'src/locales/en-GB.json': '{ "menu": { "save": "Save" } }',
    },
    sourceLanguage: 'en',
    languages: ['pt-BR', 'sv'],
    documents: [
      { source: 'manual/en/**/*.md', target: 'manual/{language}/{path}', languages: ['sv'] },
      {
        source: 'src/locales/en.json',
        target: 'src/locales/{language}.json',
        names: { 'pt-BR': 'pt_BR' },
      },
    ],
    pairs: [
      'manual/en/a.md → manual/sv/a.md',
      'manual/en/b.md → manual/sv/b.md',
      'src/locales/en.json → src/locales/pt_BR.json',
      'src/locales/en.json → src/locales/sv.json',
    ],
  },
  {
    name: 'catalogues of messages in folders and with endings, and no page',
    layouts: ['catalogues'],
    files: {
      'public/messages/en/menu.json': '{ "save": "Save" }',
      'public/messages/en/deep/more.json': '{ "open": "Open" }',
      'public/messages/da/menu.json': '{ "save": "Gem" }',
      'app/texts.en.json': '{ "close": "Close" }',
      'app/texts.da.json': '{ "close": "Luk" }',
    },
    sourceLanguage: 'en',
    languages: ['da'],
    documents: [
      { source: 'public/messages/en/**/*.json', target: 'public/messages/{language}/{path}' },
      { source: 'app/texts.en.json', target: 'app/texts.{language}.json' },
    ],
    pairs: [
      'app/texts.en.json → app/texts.da.json',
      'public/messages/en/deep/more.json → public/messages/da/deep/more.json?',
      'public/messages/en/menu.json → public/messages/da/menu.json',
    ],
  },
  {
    name: 'a monorepo with two sites, packages with documents of their own, and a README',
    layouts: ['docusaurus', 'vitepress', 'readme', 'generic'],
    files: {
      ...files('README.md', 'README.sv.md'),
      'sites/docs/docusaurus.config.js': '',
      ...files('sites/docs/docs/a.md', 'sites/docs/i18n/sv/docusaurus-plugin-content-docs/current/a.md'),
      'sites/blog/.vitepress/config.js': '',
      ...mirrored(['sites/blog', 'sites/blog/sv'], ['index.md', 'one.md']),
      ...mirrored(['packages/core/docs/en', 'packages/core/docs/da'], ['api.md', 'use.md']),
      ...files('packages/core/README.md', 'packages/cli/README.md', 'packages/cli/docs/img/x.md'),
    },
    sourceLanguage: 'en',
    languages: ['da', 'sv'],
    documents: [
      {
        source: 'sites/blog/**/*.md',
        target: 'sites/blog/{language}/{path}',
        exclude: ['sites/blog/{language}/**'],
        languages: ['sv'],
      },
      {
        source: 'sites/docs/docs/**/*.md',
        target: 'sites/docs/i18n/{language}/docusaurus-plugin-content-docs/current/{path}',
        format: 'mdx',
        languages: ['sv'],
      },
      { source: 'README.md', target: 'README.{language}.md', languages: ['sv'] },
      {
        source: 'packages/core/docs/en/**/*.md',
        target: 'packages/core/docs/{language}/{path}',
        languages: ['da'],
      },
    ],
    pairs: [
      'README.md → README.sv.md',
      'packages/core/docs/en/api.md → packages/core/docs/da/api.md',
      'packages/core/docs/en/use.md → packages/core/docs/da/use.md',
      'sites/blog/index.md → sites/blog/sv/index.md',
      'sites/blog/one.md → sites/blog/sv/one.md',
      'sites/docs/docs/a.md → sites/docs/i18n/sv/docusaurus-plugin-content-docs/current/a.md',
    ],
  },
  {
    name: 'endings behind an underscore in a folder that has a README too',
    layouts: ['readme', 'generic'],
    files: files(
      ...['README.md', 'README_SV.md', 'docs/README.md', 'docs/README_SV.md'],
      ...['docs/faq.md', 'docs/faq_SV.md', 'docs/cli-usage.md', 'docs/cli-usage_SV.md'],
      ...['docs/build.md', 'docs/build_SV.md'],
    ),
    sourceLanguage: 'en',
    languages: ['sv'],
    documents: [
      { source: 'README.md', target: 'README_{language}.md', names: { sv: 'SV' } },
      {
        source: 'docs/**/*.md',
        target: 'docs/{stem}_{language}.md',
        exclude: ['docs/**/*_{language}.md'],
        names: { sv: 'SV' },
      },
    ],
    pairs: [
      'README.md → README_SV.md',
      'docs/README.md → docs/README_SV.md',
      'docs/build.md → docs/build_SV.md',
      'docs/cli-usage.md → docs/cli-usage_SV.md',
      'docs/faq.md → docs/faq_SV.md',
    ],
  },
  {
    name: 'editions that each have their versions in a folder of their own, and kept other pages',
    layouts: ['generic'],
    files: files(
      ...['guide/one.md', 'guide/two.md', 'guide/new.md'],
      ...['translated/de_de/guide/one.md', 'translated/de_de/guide/two.md', 'translated/de_de/guide/gone.md'],
      ...['translated/sv_se/guide/one.md', 'translated/sv_se/guide/two.md'],
      ...['editions/1.0/guide/one.md', 'editions/1.0/guide/two.md', 'editions/1.0/guide/gone.md'],
      ...[
        'editions/1.0/translated/de_de/guide/one.md',
        'editions/1.0/translated/de_de/guide/two.md',
        'editions/1.0/translated/de_de/guide/lost.md',
        'editions/1.0/translated/sv_se/guide/one.md',
        'editions/1.0/translated/sv_se/guide/two.md',
        'editions/1.0/translated/sv_se/guide/lost.md',
      ],
    ),
    sourceLanguage: 'en',
    languages: ['de-DE', 'sv-SE'],
    documents: [
      {
        source: 'editions/1.0/**/*.md',
        target: 'editions/1.0/translated/{language}/{path}',
        exclude: ['editions/1.0/translated/{language}/**'],
        names: { 'de-DE': 'de_de', 'sv-SE': 'sv_se' },
      },
      {
        source: 'guide/**/*.md',
        target: 'translated/{language}/guide/{path}',
        names: { 'de-DE': 'de_de', 'sv-SE': 'sv_se' },
      },
    ],
    pairs: [
      'editions/1.0/guide/gone.md → editions/1.0/translated/de_de/guide/gone.md?',
      'editions/1.0/guide/gone.md → editions/1.0/translated/sv_se/guide/gone.md?',
      'editions/1.0/guide/one.md → editions/1.0/translated/de_de/guide/one.md',
      'editions/1.0/guide/one.md → editions/1.0/translated/sv_se/guide/one.md',
      'editions/1.0/guide/two.md → editions/1.0/translated/de_de/guide/two.md',
      'editions/1.0/guide/two.md → editions/1.0/translated/sv_se/guide/two.md',
      'guide/new.md → translated/de_de/guide/new.md?',
      'guide/new.md → translated/sv_se/guide/new.md?',
      'guide/one.md → translated/de_de/guide/one.md',
      'guide/one.md → translated/sv_se/guide/one.md',
      'guide/two.md → translated/de_de/guide/two.md',
      'guide/two.md → translated/sv_se/guide/two.md',
    ],
  },
]
