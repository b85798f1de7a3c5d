import { describe, expect, test } from 'vitest'
import type { DraftReport } from '../../scripts/report/draft.js'
import { call, edit, write } from '../commands/run.js'
import { scratch } from '../store/scratch.js'

const SOURCE = 'source/page.md'
const PAGE = 'translations/sv/page.md'

const ENGLISH =
  'Set `left` and `right` as [the letters](old.md) of the towns say, and wait for the evening.\n'

/** It lost one of the two. */
const SWEDISH = 'Sätt `right` som [breven](old.md) från orterna säger, och vänta på kvällen.\n'

/** A recorded page of one paragraph. */
async function project(source: string, target: string): Promise<string> {
  const folder = scratch()
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'] }))
  write(folder, SOURCE, source)
  write(folder, PAGE, target)
  await call(folder, 'adopt')
  return folder
}

/** What became of the only unit: its draft, or why it has none. */
async function draft(
  folder: string,
  options: Readonly<Record<string, string>>,
  answer = '',
): Promise<string> {
  const program = `for (const line of require('node:fs').readFileSync(0, 'utf8').split('\\n').filter(Boolean))
    console.log(JSON.stringify({ id: JSON.parse(line).id, text: process.argv.at(-1) }))`
  const env = { TVILLING_COMMAND: JSON.stringify([process.execPath, '-e', program, '--', answer]) }
  const { data } = await call<DraftReport>(folder, 'draft', [], options, { env })
  expect(data.drafts.length + data.without.length).toBe(1)
  return data.drafts[0]?.draft.text ?? data.without[0]?.reasons.join() ?? ''
}

describe('a translation that had a fault before its source moved', () => {
  test('is patched, and keeps the fault that the move has nothing to do with', async () => {
    const folder = await project(ENGLISH, SWEDISH)
    edit(folder, SOURCE, 'old.md', 'new.md')
    expect(await draft(folder, { engine: 'patch' })).toBe(SWEDISH.replace('old.md', 'new.md').trim())
  })

  test('may have it in the draft of any engine', async () => {
    const folder = await project(ENGLISH, SWEDISH)
    edit(folder, SOURCE, 'evening', 'morning')
    const answer = SWEDISH.replace('kvällen', 'morgonen').trim()
    expect(await draft(folder, { engine: 'command' }, answer)).toBe(answer)
  })

  test('gets no draft that is worse', async () => {
    const folder = await project(ENGLISH, SWEDISH)
    edit(folder, SOURCE, 'evening', 'morning')
    const answer = SWEDISH.replace('kvällen', 'morgonen').trim()
    const worse = answer.replace('`right`', '`rigth`')
    expect(await draft(folder, { engine: 'command' }, worse)).toContain('(inline-code)')
  })

  test('gets no draft without what its source got', async () => {
    const folder = await project(ENGLISH, SWEDISH)
    edit(folder, SOURCE, 'the evening', '`night`')
    expect(await draft(folder, { engine: 'command' }, SWEDISH.replace('kvällen', 'natten').trim())).toContain(
      'code night',
    )
  })

  test('gets no draft that is no translation, when it was none either', async () => {
    const folder = await project(
      'The old harbour of the town has 17 ships and many houses.\n',
      'The old harbour of the town has 17 ships and many houses.\n',
    )
    await call(folder, 'confirm', [`${PAGE}:1`])
    edit(folder, SOURCE, '17', '18')
    expect(await draft(folder, { engine: 'patch' })).toContain('(untranslated)')
  })
})

test('a draft that leaves a translation as it is is none: that nothing is needed is for a person to say', async () => {
  const folder = await project('The harbour is open.\n', 'Hamnen är öppen.\n')
  edit(folder, SOURCE, 'is open', 'is closed')
  expect(await draft(folder, { engine: 'command' }, 'Hamnen är öppen.')).toContain('tvilling ack')
})

test('of a text that was not translated before, every fault counts', async () => {
  const folder = await project('# Letters\n', '# Brev\n')
  write(folder, SOURCE, '# Letters\n\nThe 17 ships of the town wait for the evening.\n')
  const answer = 'Ortens skepp väntar på kvällen.'
  expect(await draft(folder, { engine: 'command' }, answer)).toContain('(numbers)')
})

test('a cell gets no draft when that of its neighbour is refused: without it the row could not be written', async () => {
  const head = '| Port | Sign |\n| --- | --- |\n'
  const folder = await project(head, head.replace('Port', 'Hamn').replace('Sign', 'Tecken'))
  write(folder, SOURCE, `${head}| the old town | 17 letters |\n`)
  const program = `for (const line of require('node:fs').readFileSync(0, 'utf8').split('\\n').filter(Boolean))
    console.log(JSON.stringify({ id: JSON.parse(line).id, text: /the old town/.test(JSON.parse(line).text) ? 'den gamla staden' : 'några bokstäver' }))`
  const env = { TVILLING_COMMAND: JSON.stringify([process.execPath, '-e', program]) }
  const { data } = await call<DraftReport>(folder, 'draft', [], { engine: 'command' }, { env })
  expect(data.drafts).toEqual([])
  const [town, sign] = data.without.map(({ reasons }) => reasons.join())
  expect(sign).toContain('(numbers)')
  expect(town).toContain('table row')
})
