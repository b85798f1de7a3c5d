import { describe, expect, it } from 'vitest'
import { openSite, propose, recogniseSite, type Verdict } from '../../scripts/layouts/index.js'
import { processorTime } from '../../scripts/store/machine.js'

const nothing = () => undefined

/** Recognises a site, in milliseconds. */
function timed(paths: readonly string[], read: (path: string) => string | undefined = nothing) {
  const start = processorTime()
  const site = openSite(paths, read)
  const verdict = recogniseSite(site)
  if (verdict.type === 'recognised') propose(site, groupsOf(verdict), undefined)
  return { verdict, milliseconds: processorTime() - start }
}

function groupsOf(verdict: Verdict) {
  return verdict.type === 'nothing' ? [] : verdict.found.flatMap(({ groups }) => groups)
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)

describe('recognition takes time in proportion to the site', () => {
  it('5,000 pages in ten languages', () => {
    const languages = ['en', 'sv', 'da', 'de', 'fr', 'fi', 'nb', 'ja', 'ko', 'zh']
    const paths = languages.flatMap((language) =>
      numbers(500).map((at) => `content/${language}/part${at % 20}/page${at}.md`),
    )
    const { verdict, milliseconds } = timed(['hugo.toml', ...paths])
    expect(groupsOf(verdict).flatMap(({ pairs }) => pairs)).toHaveLength(4500)
    expect(milliseconds).toBeLessThan(2000)
  })

  it('5,000 pages that end with a language, without a site generator', () => {
    const paths = numbers(1000).flatMap((at) =>
      ['', '.sv', '.da', '.de', '.pt-BR'].map((ending) => `a/b/page${at}${ending}.md`),
    )
    const { verdict, milliseconds } = timed(paths)
    expect(groupsOf(verdict).flatMap(({ pairs }) => pairs)).toHaveLength(4000)
    expect(milliseconds).toBeLessThan(2000)
  })

  it.each([
    ['deep trees', numbers(500).map((at) => `${'sv/a/'.repeat(200)}${at}.md`)],
    [
      'a folder of each language in each folder',
      numbers(5000).map((at) => `${'en/sv/da/'.repeat(3)}x${at % 70}/de/fr/p${at}.md`),
    ],
    ['5,000 folders that are languages', numbers(5000).map((at) => `x${at}/sv/index.md`)],
    ['5,000 pages of one name', numbers(5000).map((at) => `x${at}/${at % 2 ? 'sv' : 'y'}/guide.md`)],
    ['names that are all endings', numbers(5000).map((at) => `${'sv.da-de_'.repeat(20)}${at}.md`)],
    ['names of a folder that are all endings', numbers(5000).map((at) => `${'sv-da.'.repeat(9)}x${at}/a.md`)],
    ['very long names', numbers(2000).map((at) => `${'a.'.repeat(2000)}${at}.md`)],
    ['nothing but languages', numbers(5000).map((at) => `sv/da/de/sv.da.de-${at}.sv.md`)],
    ['names that are patterns', numbers(2000).map((at) => `[a]{b,c}*/(d)+!${at}/sv/**.md`)],
  ])('%s', (_, paths) => {
    expect(timed(paths).milliseconds).toBeLessThan(2000)
  })

  it.each([
    ['docusaurus.config.js', "path: '", 'docs/a.md'],
    ['astro.config.mjs', 'root: { lang ', 'src/content/docs/a.md'],
    ['.vitepress/config.js', 'srcDir:\t\t\t', 'a.md'],
    ['mkdocs.yml', 'locale: en\n- x\n', 'docs/a.md'],
    ['mkdocs.yml', `docs_dir: ${'a/'.repeat(40)}\n`, 'docs/a.md'],
    ['hugo.toml', 'defaultContentLanguage = ', 'content/a.md'],
    ['next.config.js', 'nextra defaultLocale:         ', 'content/a.md'],
  ])('%s that is made to be slow: %j', (config, part, page) => {
    const text = part.repeat(Math.floor((256 * 1024) / part.length))
    const { milliseconds } = timed([config, page], (path) => (path === config ? text : undefined))
    expect(milliseconds).toBeLessThan(1000)
  })
})
