/** What the list counts is what other verbs of the command line find, whatever the filter. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Filter, formatFilter } from '../../scripts/review/filter.js'
import type { Listing } from '../../scripts/review/inbox.js'
import { openTable } from '../../scripts/store/table.js'
import { dice } from '../commands/decided.js'
import { CAMPAIGN, call, edit, run, write } from '../commands/run.js'
import { project } from '../store/project.js'
import { inboxOf, openReview } from './app.js'

interface Told {
  readonly language: string
  readonly document: string
  readonly drift: string
  readonly state?: string
  readonly change?: string
  readonly draft?: object
  readonly source?: { readonly text: string }
  readonly target?: { readonly text: string }
}

/** Two documents in two languages, in which there is a little of everything. */
async function mixed(): Promise<string> {
  const page = (words: string, most: number) =>
    `${Array.from({ length: most }, (_, at) => `${words} ${at} has ${at + 20} boats.`).join('\n\n')}\n`
  const folder = project({
    'tvilling.json': { languages: ['sv', 'da'] },
    ...Object.fromEntries(['a', 'deep/b'].map((name) => [`source/${name}.md`, page('Harbour', 12)])),
    ...Object.fromEntries(
      ['sv/a', 'sv/deep/b', 'da/a', 'da/deep/b'].map((name) => [`translations/${name}.md`, page('Hamn', 12)]),
    ),
  })
  await call(folder, 'adopt', [], { threshold: '0' })
  await call(folder, 'confirm', ['translations/sv/a.md'], { by: 'Åsa', state: 'reviewed', count: '12' })
  await call(folder, 'confirm', ['translations/da/deep/b.md'], { by: 'Bo', state: 'final', count: '12' })
  for (const name of ['a', 'deep/b']) {
    edit(folder, `source/${name}.md`, 'Harbour 3 has 23', 'Harbour 3 has 99')
    edit(folder, `source/${name}.md`, 'Harbour 5 has 25 boats', 'Harbour 5 has 25 small white boats')
    edit(folder, `source/${name}.md`, 'Harbour 7 has 27 boats.\n\n', '')
    edit(folder, `source/${name}.md`, 'Harbour 9 ', 'A lighthouse stands here.\n\nHarbour 9 ')
  }
  edit(folder, 'translations/sv/a.md', 'Hamn 1 ', 'Hamnen 1 ')
  await call(folder, 'draft')
  write(folder, 'translations/da/other.md', 'x\n')
  return folder
}

test('fifty filters count what status and diff count', { timeout: 600_000 }, async () => {
  const folder = await mixed()
  const review = await openReview(folder)
  const { units } = JSON.parse((await run(folder, 'diff --all --json')).stdout) as { units: readonly Told[] }
  const { documents } = JSON.parse((await run(folder, 'status --json')).stdout) as {
    documents: readonly { source: string; language: string; counts: Readonly<Record<string, number>> }[]
  }
  const roll = dice(7)
  const one = <T>(values: readonly T[]): T => values[roll(values.length)] as T
  const known = (key: 'language' | 'document' | 'drift' | 'state' | 'change') => [
    ...new Set(units.flatMap((unit) => unit[key] ?? [])),
  ]
  const sums = { some: 0, status: 0 }
  for (let count = 0; count < (CAMPAIGN ? 500 : 50); count++) {
    const filter: Record<string, unknown> = { show: 'all' }
    for (const key of ['language', 'document', 'drift', 'state', 'change'] as const)
      if (roll(3) === 0) filter[key] = [one(known(key))]
    if (roll(4) === 0) filter.text = one(['harbour 3', 'HAMN', 'white', 'lighthouse', 'nowhere'])
    if (roll(5) === 0) filter.draft = ['any']
    const has = (key: string, value: string | undefined) =>
      filter[key] === undefined || (filter[key] as readonly string[]).includes(value ?? '')
    const expected = units.filter(
      ({ language, document, drift, state, change, draft, source, target }) =>
        has('language', language) &&
        has('document', document) &&
        has('drift', drift) &&
        has('state', state) &&
        has('change', change) &&
        (filter.draft === undefined || draft !== undefined) &&
        (filter.text === undefined ||
          `${source?.text}\n${target?.text}`.toLowerCase().includes(String(filter.text).toLowerCase())),
    ).length
    const address = formatFilter(filter as Filter)
    const { total, rows } = await review.get<Listing>(`/api/units?${address}`)
    expect([String(address), total, rows.length]).toEqual([String(address), expected, expected])
    sums.some += expected > 0 ? 1 : 0
    const drift = (filter.drift as readonly string[] | undefined)?.[0]
    if (
      drift === undefined ||
      Object.keys(filter).some((key) => !['show', 'drift', 'language'].includes(key))
    )
      continue
    const counted = documents.filter(({ language }) => has('language', language))
    expect([drift, total]).toEqual([
      drift,
      counted.reduce((sum, { counts }) => sum + (counts[drift] ?? 0), 0),
    ])
    sums.status += 1
  }
  expect(sums.some).toBeGreaterThan(10)
  expect(sums.status).toBeGreaterThan(0)
})

test('a list that was kept is that of today: what changed since is read, and nothing else', async () => {
  const folder = await mixed()
  const listing = async () => {
    const { languages: _, ...inbox } = await inboxOf(folder)
    await inbox.read(() => undefined)
    return inbox.list({ show: 'all' }, 0)
  }
  const read = await listing()
  expect(await listing()).toEqual(read)
  // Something that nobody wrote into a file shows where a list comes from.
  const path = '.tvilling/cache/entries'
  const [, key = '', , text = ''] =
    /^([^\t\n]+)\t(\d+)\t(.*Hamn 0 has.*)$/mu.exec(readFileSync(join(folder, path), 'utf8')) ?? []
  const table = openTable(folder, 'entries')
  table.set(key, text.replaceAll('Harbour 0 has', 'Kept 0 has'))
  table.save()
  const kept = await listing()
  expect(kept.total).toBe(read.total)
  expect(kept.rows.filter(({ excerpt }) => excerpt.startsWith('Kept'))).toHaveLength(1)
  for (const name of ['a', 'deep/b']) edit(folder, `source/${name}.md`, 'Harbour 0 ', 'Harbour zero ')
  const excerpts = (await listing()).rows.map(({ excerpt }) => excerpt)
  expect(excerpts.filter((excerpt) => excerpt.startsWith('Kept'))).toEqual([])
  expect(excerpts.filter((excerpt) => excerpt.startsWith('Harbour zero'))).toHaveLength(4)
})

test('each choice of the filter says how many units it would leave', async () => {
  const review = await openReview(await mixed())
  const { facets } = await review.get<Listing>('/api/units?show=all')
  for (const [key, choices] of Object.entries(facets))
    for (const [value, count] of choices) {
      const { total } = await review.get<Listing>(
        `/api/units?${new URLSearchParams({ show: 'all', [key]: value })}`,
      )
      expect([key, value, count]).toEqual([key, value, total])
    }
})
