/** Decisions while somebody else writes: between the moment in which a unit is read and the one in which its ledger is locked. */
import { expect, test } from 'vitest'
import type { Inbox } from '../../scripts/review/inbox.js'
import { harbour } from '../review/harbour.js'
import { call, edit, filesIn, read } from './run.js'

const LEDGER = '.tvilling/sv/source/harbour.md.jsonl'
const PAGE = 'translations/sv/harbour.md'

/** Another draft takes the place of the one that waits. */
function replaceDraft(folder: string): void {
  if (read(folder, LEDGER).includes('norra kajen'))
    edit(folder, LEDGER, 'norra kajen](map.md)', 'södra kajen](map.md)')
}

test('approve publishes no draft that took the place of the one that was there when it began', async () => {
  const folder = await harbour()
  const page = read(folder, PAGE)
  const options = { by: 'Bo', language: 'sv' }
  const progress = (done: number, all: number) => {
    if (done === all) replaceDraft(folder)
  }
  const approval = call(folder, 'approve', ['source/harbour.md'], options, { progress })
  await expect(approval).rejects.toThrow('expected it as it was shown. Look at it again with tvilling diff')
  expect(read(folder, PAGE)).toBe(page)
  await call(folder, 'approve', ['source/harbour.md'], options)
  expect(read(folder, PAGE)).toContain('södra kajen')
})

/** The inbox of a project in which something happens whenever it looks at the clock, once it is told to. */
async function inboxIn(folder: string, happens: () => void): Promise<Inbox> {
  const { openInbox }: typeof import('../../scripts/commands/review/inbox.js') = await import(
    new URL('../../dist/commands/review/inbox.js', import.meta.url).href
  )
  const { openWorkspace }: typeof import('../../scripts/commands/project/workspace.js') = await import(
    new URL('../../dist/commands/project/workspace.js', import.meta.url).href
  )
  const workspace = await openWorkspace({ cwd: folder } as never)
  const now = () => {
    happens()
    return '2026-06-01T00:00:00Z'
  }
  return openInbox({ workspace, pairs: workspace.pairs, now })
}

test('a decision on many publishes no draft that took the place of one that was counted', async () => {
  const folder = await harbour()
  let times = 0
  // The second look at the clock is when the units were read, and before their ledgers are locked.
  const inbox = await inboxIn(folder, () => {
    times += 1
    if (times === 4) replaceDraft(folder)
  })
  const filter = { language: ['sv'], drift: ['outdated'] }
  const counted = await inbox.decideAll(filter, { action: 'approve', by: 'Bo' })
  if (counted.type !== 'counted') throw new Error('nothing was counted')
  const before = filesIn(folder)[PAGE]
  expect(await inbox.decideAll(filter, { action: 'approve', by: 'Bo', counted })).toMatchObject({
    type: 'refused',
    reason: expect.stringContaining('expected it as it was shown'),
  })
  expect(filesIn(folder)[PAGE]).toBe(before)
})
