import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

test('after each commit of a history, what was kept and a start from nothing agree, and nothing is lost', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'tvilling-replay-'))
  const options = ['--made', '4', '--commits', '20', '--every', '10', '--scratch', scratch]
  const output = execFileSync(process.execPath, ['test/replay.js', ...options], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(output).toMatch(/"commits":\d\d,/u)
  expect(output).toContain('"whole":6,')
  expect(output).toContain('"faults":0,')
}, 300_000)
