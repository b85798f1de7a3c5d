import { expect, it } from 'vitest'
import { files, initialise, refusalOf } from './initialise.js'

it('a version whose name differs from an original in capitals only is in no second group', async () => {
  const { pairs } = await initialise(
    files('README.sv.md', 'a.md', 'sv/a.SV.md', 'a.SV.md', '..md', 'a.sv.md', 'docusaurus.config.js'),
    { 'source-language': 'en' },
  )
  expect(pairs).toEqual(['a.SV.md → sv/a.SV.md'])
})

it('two originals that differ in capitals only are told by their names before anything is written', async () => {
  const site = files('docs/en/a.md', 'docs/en/A.md', 'docs/en/b.md', 'docs/sv/a.md', 'docs/sv/b.md')
  expect(await refusalOf(site)).toBe(
    'No configuration gives each file one role. docs/en/a.md: "docs/en/a.md" is a source, and "docs/en/A.md" is a source (docs/en/A.md); expected paths that differ in more than case or accents, since on many systems these are one file. Rename one. Nothing was written',
  )
})
