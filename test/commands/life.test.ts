import { expect, test } from 'vitest'
import { copyOf, edit, run } from './run.js'

test('a paragraph is adopted, outdated by its source, edited, unconfirmed, confirmed and current again', async () => {
  const folder = copyOf('not-adopted-yet')
  const place = 'translations/sv/visit.md:5'
  const facts = async () => (await run(folder, `diff ${place}`)).stdout.split('\n')[1]?.trim()
  const id = '[0-9a-f]{10}'

  expect(await facts()).toMatch(new RegExp(`^paragraph · unconfirmed · ${id}$`, 'u'))
  expect((await run(folder, 'adopt')).code).toBe(0)
  expect(await facts()).toMatch(new RegExp(`^paragraph · current · translated · ${id}$`, 'u'))

  edit(folder, 'source/visit.md', '12 delegates', '14 delegates')
  expect(await facts()).toMatch(new RegExp(`^paragraph · outdated: number · translated · ${id}$`, 'u'))
  expect((await run(folder, 'diff')).stdout).toContain('[-12-]{+14+} delegates')
  expect((await run(folder, 'check --fail-on warning')).code).toBe(1)

  edit(folder, 'translations/sv/visit.md', '12 delegater', '14 delegater')
  expect(await facts()).toMatch(new RegExp(`^paragraph · unconfirmed: number · translated · ${id}$`, 'u'))

  expect((await run(folder, ['confirm', place, '--state', 'reviewed', '--by', 'Åsa Berg'])).code).toBe(0)
  expect(await facts()).toMatch(new RegExp(`^paragraph · current · reviewed · ${id}$`, 'u'))
  expect((await run(folder, `confirm ${place} --state reviewed --by Åsa`)).stdout).toContain(
    'it is so already',
  )
})
