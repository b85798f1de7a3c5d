import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Edits that must be told exactly; the numbers are flagged for nothing, missed, lost and damaged bytes. */
const EDITS = [
  'insert a paragraph',
  'insert a list item',
  'delete a paragraph',
  'change a word',
  'negate',
  'change a number',
  'split a paragraph',
  'merge two paragraphs',
  'change the target of a link',
  'move a paragraph',
  'move a section',
  'pad a table',
  'add a row to a table',
  're-wrap',
  'other bullets',
  'other emphasis marks',
  'reorder front matter',
  '3 edits at once',
  '8 edits at once',
]

function scorecard(): string {
  const scratch = mkdtempSync(join(tmpdir(), 'tvilling-scorecard-'))
  const options = ['--alone', '--pages', '2', '--languages', 'ja', '--scratch', scratch]
  try {
    return execFileSync(process.execPath, ['test/scorecard.js', ...options], { cwd: root, encoding: 'utf8' })
  } catch (error) {
    // It ends with 1 when there is a fault, and says which.
    return String((error as { stdout?: unknown }).stdout ?? error)
  }
}

describe('an edit flags what it touches and nothing else, and leaves every other byte and translation alone', () => {
  let output = ''
  beforeAll(() => {
    output = scorecard()
  }, 300_000)

  test.each(EDITS)('%s', (edit) => {
    expect(output).toContain(`| ${edit} | 2 | 0 · 0 · 0 · 0 |`)
  })
})
