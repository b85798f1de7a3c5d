/** The task `report`: what a workflow publishes, and what it says in the summary of its job. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { SiteReport } from '../../scripts/report/site/site.js'
import { commit } from '../commands/repository.js'
import { copyOf, edit, read } from '../commands/run.js'
import { commandsIn } from './forge.js'
import { step } from './run.js'

test('the page, the badges and the feed are made, the summary says what waits, and no text of the repository is a command', async () => {
  const folder = copyOf('every-drift')
  commit(folder, 'A beginning', '2026-01-01T12:00:00Z')
  edit(folder, 'source/guide.md', 'Breakfast is at eight.', '::error::forged ##[error]forged')
  const { code, stdout, summary } = await step(folder, { task: 'report', out: 'site' })
  expect(code).toBe(0)
  expect(commandsIn(stdout).map(({ name }) => name)).toEqual(['stop-commands'])
  expect(summary).toMatch(/^## Translations that wait\n\n### da&#58; 0%/u)
  for (const name of ['index.html', 'digest.md', 'badges/sv.svg', 'badges/all.json'])
    expect(existsSync(join(folder, 'site', name))).toBe(true)
  const { at, languages } = JSON.parse(read(folder, 'site/freshness.json')) as SiteReport
  // What waits grows older on a quiet site too.
  expect(Date.parse(at ?? '')).toBeGreaterThan(Date.parse('2026-06-01'))
  expect(languages.map(({ language }) => language)).toEqual(['da', 'sv'])
})
