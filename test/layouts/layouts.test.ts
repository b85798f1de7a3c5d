import { describe, expect, it } from 'vitest'
import { initialise } from './initialise.js'
import { SITES } from './sites.js'

describe('init recognises', () => {
  it.each(SITES)('$name', async ({ files, layouts, sourceLanguage, languages, documents, pairs }) => {
    const { report, pairs: made } = await initialise(files)
    const found = report.documents.map(({ versions: _, examples: __, ...document }) => document)
    expect({ ...report, layouts: report.layouts.map(({ name }) => name), documents: found }).toMatchObject({
      layouts,
      sourceLanguage,
      languages,
    })
    expect(found).toEqual([...documents].sort((a, b) => (a.source < b.source ? -1 : 1)))
    expect(made).toEqual(pairs)
  })
})
