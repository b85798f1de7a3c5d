/** The rules about links, run on projects that are made for one case each. */
import { describe, expect, test } from 'vitest'
import type { CheckReport } from '../../scripts/report/check.js'
import { call } from '../commands/run.js'
import { project } from '../store/project.js'

const RULES = ['anchor', 'broken-anchor', 'broken-link']

/** What the rules about links say of a project, and in which language. */
async function found(files: Readonly<Record<string, string | object>>): Promise<readonly string[]> {
  const { data } = await call<CheckReport>(
    project({ 'tvilling.json': { languages: ['sv'] }, ...files }),
    'check',
  )
  return data.messages
    .filter(({ ruleId }) => RULES.includes(ruleId))
    .map(({ ruleId, file, line, language }) => `${ruleId} ${file}:${line} ${language ?? 'all'}`)
}

const other = { 'source/b.md': '# B\n\n## The quay\n', 'translations/sv/b.md': '# B\n\n## Kajen\n' }

describe('links to anchors', () => {
  test('one heading that many pages link to is one message, at the heading', async () => {
    const page = '[x](b.md#the-quay)\n'
    expect(
      await found({
        ...other,
        'source/a.md': page,
        'translations/sv/a.md': page,
        'source/c.md': page,
        'translations/sv/c.md': page,
      }),
    ).toEqual(['anchor translations/sv/b.md:3 sv'])
  })

  test('an id at the translated heading mends the links of all pages', async () => {
    const page = '[x](b.md#the-quay)\n'
    const mended = '# B\n\n## Kajen {#the-quay}\n'
    expect(
      await found({
        ...other,
        'source/a.md': page,
        'translations/sv/a.md': page,
        'translations/sv/b.md': mended,
      }),
    ).toEqual([])
  })

  test.each([
    ['the id of the translated heading', 'b.md#kajen'],
    ['another ending', 'b.html#kajen'],
    ['no ending', './b#kajen'],
    ['a percent sign in it', 'b.md#k%61jen'],
    ['signs around the words, as slugs of a site itself may have', 'b.md#$kajen-'],
    ['the top', 'b.md#top'],
    ['a footnote', 'b.md#fn:1'],
  ])('a link by %s is not broken', async (_, url) => {
    const files = { ...other, 'source/a.md': '[x](b.md#the-quay)\n', 'translations/sv/a.md': `[x](${url})\n` }
    expect(await found(files)).toEqual([])
  })

  test('what is broken in the source is said there, once, and in no language', async () => {
    const page = '[x](#nowhere)\n'
    const files = {
      'tvilling.json': { languages: ['da', 'sv'] },
      'source/a.md': page,
      'translations/da/a.md': page,
      'translations/sv/a.md': page,
    }
    expect(await found(files)).toEqual(['broken-anchor source/a.md:1 all'])
  })

  test('a heading that is not translated yet breaks the link to it where the link stands', async () => {
    const page = '[x](b.md#the-quay)\n'
    expect(
      await found({
        ...other,
        'translations/sv/b.md': '# B\n',
        'source/a.md': page,
        'translations/sv/a.md': page,
      }),
    ).toEqual(['broken-anchor translations/sv/a.md:1 sv'])
  })

  test('where a page has no version, a link leads to its original', async () => {
    const page = '[x](b.md#the-quay)\n'
    expect(
      await found({ 'source/b.md': other['source/b.md'], 'source/a.md': page, 'translations/sv/a.md': page }),
    ).toEqual([])
  })

  test('an address from the top of the site is looked for where one page alone can be meant', async () => {
    const page = '[x](/guide/b/#the-quay)\n'
    const files = {
      'source/guide/b.md': other['source/b.md'],
      'translations/sv/guide/b.md': other['translations/sv/b.md'],
      'source/a.md': page,
      'translations/sv/a.md': '[x](/sv/guide/b/#the-quay)\n',
    }
    expect(await found(files)).toEqual(['anchor translations/sv/guide/b.md:3 sv'])
    expect(await found({ ...files, 'source/old/guide/b.md': '# B\n' })).toEqual([])
  })

  test('a page that takes in other files may have any anchor', async () => {
    const page = '[x](b.md#from-the-part)\n'
    expect(
      await found({
        'source/b.md': '# B\n\n--8<-- "part.md"\n',
        'translations/sv/b.md': '# B\n\n--8<-- "part.md"\n',
        'source/a.md': page,
        'translations/sv/a.md': page,
      }),
    ).toEqual([])
  })

  test('an id in a tag before a heading is missed where the translation lost it', async () => {
    const files = {
      'source/a.md': '<a id="quay"></a>\n\n## The quay\n',
      'translations/sv/a.md': '## Kajen\n',
    }
    expect(await found(files)).toEqual(['anchor translations/sv/a.md:1 sv'])
  })
})

describe('links to files', () => {
  test.each([
    ['a page', '[x](gone.md)', true],
    ['an image', '![x](img/gone.png)', true],
    ['an image in a tag', '<img src="gone.svg">', true],
    ['a page beside the original', '[x](b.md)', false],
    ['an image beside the original', '![x](b.png)', false],
    ['an address without an ending', '[x](gone)', false],
    ['an address from the top of the site', '[x](/gone.md)', false],
    ['another host', '[x](https://town.example/gone.md)', false],
    ['a template', '[x]({{ base }}/gone.md)', false],
    ['an alias', '![x](@site/static/gone.png)', false],
    ['a file with signs that addresses escape', '[x](a%20b.md)', false],
    ['a definition that nothing uses', '[x]: gone.md', false],
  ])('%s: %j', async (_, text, isBroken) => {
    const files = {
      ...other,
      'source/b.png': '',
      'source/a b.md': '# A b\n',
      'source/a.md': 'Nothing.\n',
      'translations/sv/a.md': `${text}\n`,
    }
    expect(await found(files)).toEqual(isBroken ? ['broken-link translations/sv/a.md:1 sv'] : [])
  })
})

test('a rule that there is not is an error in use, with its place and the nearest name', async () => {
  const folder = project({
    'tvilling.json': '{\n  "checks": { "broken-ancor": "off" }\n}',
    'source/a.md': '# A\n',
  })
  await expect(call(folder, 'check')).rejects.toThrow(
    /tvilling\.json:2:15: found the unknown rule "broken-ancor".*Did you mean "broken-anchor"\?/u,
  )
})
