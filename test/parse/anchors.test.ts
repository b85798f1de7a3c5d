import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { slugsOf } from '../../scripts/syntax/slugs.js'

const explicit = (text: string, path = 'page.mdx') =>
  parseDocument(text, { path })
    .anchors.filter(({ origin }) => origin === 'explicit')
    .map(({ id }) => id)

describe('anchors of MDX', () => {
  test.each([
    ['## Hamnen {#harbour}', ['harbour']],
    ['## Hamnen {/* #harbour */}', ['harbour']],
    ['<h2 id="harbour">Hamnen</h2>', ['harbour']],
    ['<Card id="harbour">\n  Hamnen\n</Card>', ['harbour']],
    ['Vid <a name="quay"></a> kajen.', ['quay']],
    ['## Hamnen', []],
  ])('of %j the written ids are %j', (text, ids) => {
    expect(explicit(text)).toEqual(ids)
  })

  test('links of elements lead somewhere as those of Markdown do', () => {
    const { links } = parseDocument('<Link to="#quay">Kajen</Link> och <img src="./map.png" />', {
      path: 'page.mdx',
    })
    expect(links.map(({ type, url }) => `${type} ${url}`)).toEqual(['link #quay', 'image ./map.png'])
  })
})

describe('a page that may have more anchors than its file shows', () => {
  test.each([
    ['import Part from "./_part.mdx"\n\n# A', 'page.mdx'],
    ['<ApiTable />', 'page.mdx'],
    ['<div id={made}>x</div>', 'page.mdx'],
    ['--8<-- "part.md"', 'page.md'],
    ['<!--@include: ./part.md-->', 'page.md'],
    ['<!-- md:option theme.logo -->', 'page.md'],
    ['::: town.harbour.Quay', 'page.md'],
    ['=== "Tab"\n\n    x', 'page.md'],
    ['{{% include "part" %}}', 'page.md'],
    ['{% include part.html %}', 'page.md'],
  ])('%j is open', (text, path) => {
    expect(parseDocument(text, { path }).isOpen).toBe(true)
  })

  test.each([
    ['import { Steps } from "@astrojs/starlight/components"\n\n<Steps>\n1. A\n</Steps>', 'page.mdx'],
    ['<!-- tvilling:off -->\n\n::: tip Title\nA\n:::', 'page.md'],
    ['{{< alert >}}\nA\n{{< /alert >}}', 'page.md'],
    ['<!-- prettier-ignore -->', 'page.md'],
  ])('%j is not', (text, path) => {
    expect(parseDocument(text, { path }).isOpen).toBe(false)
  })
})

describe('ids that are made of headings', () => {
  // What the generators give for these, by the documentation and the code of each.
  test.each([
    ['GitHub, Docusaurus, Starlight', "What's new?", 'whats-new'],
    ['GitHub', 'Dots & dashes', 'dots--dashes'],
    ['VitePress', "What's new?", 'what-s-new'],
    ['VitePress', '2. Café', '_2-cafe'],
    ['MkDocs', 'Dots & dashes', 'dots-dashes'],
    ['MkDocs', 'Café Größe', 'cafe-groe'],
    ['MkDocs with Unicode', 'Café Größe', 'café-größe'],
    ['MkDocs', '港の歴史', '_1'],
    ['Hugo', 'Käse_Brot 2.0', 'käse_brot-20'],
    ['Hugo, github-ascii', 'Käse', 'kase'],
    ['Jekyll', '1. First step', 'first-step'],
  ])('of %s: %j gives %s', (_, heading, id) => {
    expect(slugsOf([[heading]])[0]).toContain(id)
  })

  test('repeats are counted with a hyphen, and with an underscore in MkDocs', () => {
    expect(slugsOf([['Day'], ['Day']]).map((ids) => [...ids].sort())).toEqual([['day'], ['day-1', 'day_1']])
  })
})
