import fc from 'fast-check'
import { expect, it } from 'vitest'
import { UsageError } from '../../scripts/errors.js'
import { openSite, propose, recogniseSite } from '../../scripts/layouts/index.js'
import { files, initialise } from './initialise.js'

const LANGUAGES = ['sv', 'da', 'de', 'pt-BR', 'zh-hant', 'ja', 'sma']
const NAMES = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'omega']

/** How a site keeps the version of a page; without a language, its source. */
const LAYOUTS: readonly ((page: string, language: string | undefined) => string)[] = [
  (page, language) => (language ? `manual/${language}/${page}.md` : `manual/${page}.md`),
  (page, language) => `manual/${language ?? 'en'}/${page}.md`,
  (page, language) => `manual/${language ?? 'en'}/text/${page}.md`,
  (page, language) => (language ? `lang/${language}/${page}.md` : `book/src/${page}.md`),
  (page, language) => (language ? `manual_${language}/${page}.md` : `manual/${page}.md`),
  (page, language) => (language ? `manual/${page}.${language}.md` : `manual/${page}.md`),
  (page, language) => `manual/${page}.${language ?? 'en'}.md`,
]

const sites = fc.record({
  layout: fc.constantFrom(...LAYOUTS),
  pages: fc.uniqueArray(
    fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }).map((names) => names.join('/')),
    { minLength: 4, maxLength: 20 },
  ),
  languages: fc.uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: 2, maxLength: 4 }),
  /** Which versions are there; the first page of each language always is, and so are two more. */
  there: fc.infiniteStream(fc.integer({ min: 0, max: 3 }).map((number) => number > 0)),
  noise: fc.subarray(['README.md', 'src/index.ts', 'LICENSE', 'notes/todo.md', 'api/alpha.json']),
})

it('whatever the layout, the pairs that are there are those that are recognised', () => {
  fc.assert(
    fc.property(sites, ({ layout, pages, languages, there, noise }) => {
      const truth = pages.flatMap((page, at) =>
        languages
          .filter(() => at < 3 || there.next().value)
          .map((language) => ({ source: layout(page, undefined), target: layout(page, language), language })),
      )
      const paths = new Set([
        ...pages.map((page) => layout(page, undefined)),
        ...truth.map(({ target }) => target),
        ...noise,
      ])
      const site = openSite([...paths], () => undefined)
      const verdict = recogniseSite(site)
      const groups = verdict.type === 'nothing' ? [] : verdict.found.flatMap((one) => one.groups)
      const found = groups.flatMap(({ pairs }) => pairs)
      const byTarget = (a: { target: string }, b: { target: string }) => (a.target < b.target ? -1 : 1)
      expect(found.toSorted(byTarget)).toEqual(truth.toSorted(byTarget))
      expect(propose(site, groups, undefined)).toMatchObject({
        type: 'proposal',
        proposal: { sourceLanguage: 'en', languages: languages.toSorted() },
      })
    }),
    { numRuns: 500 },
  )
})

const FOLDERS = [
  ...[
    'sv',
    'da',
    'en',
    'zh_CN',
    'pt-BR',
    'to',
    'new',
    'docs',
    'content',
    'i18n',
    'a',
    'b',
    'pages',
    'pages.sv',
  ],
  ...['source', 'translations', 'src', 'current', 'docusaurus-plugin-content-docs'],
]
const FILES = [
  ...[
    'README.md',
    'README.sv.md',
    'README_da.md',
    'index.md',
    'a.md',
    'a.sv.md',
    'a.SV.md',
    'a.en.md',
    'a.mdx',
  ],
  ...['b.md', 'b-to.md', 'b.zh_CN.md', 'c.md', 'c.sv.md', 'sv.md', '[x].md', '{y}.md', '..md', 'code.json'],
  ...['mkdocs.yml', 'hugo.toml', 'docusaurus.config.js'],
]

const trees = fc.uniqueArray(
  fc
    .tuple(fc.array(fc.constantFrom(...FOLDERS), { maxLength: 3 }), fc.constantFrom(...FILES))
    .map(([folders, name]) => [...folders, name].join('/')),
  { minLength: 3, maxLength: 60 },
)

it('whatever the files, the configuration gives each of them one role, or init says why it writes none', async () => {
  await fc.assert(
    fc.asyncProperty(trees, async (paths) => {
      const made = await initialise(files(...paths), { 'source-language': 'en' }).catch(
        (error: unknown) => error,
      )
      if (made instanceof UsageError) expect(made.code).toBe('input')
      else expect(made).toHaveProperty('pairs')
    }),
    { numRuns: 200 },
  )
})
