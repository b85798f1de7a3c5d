/** Folders that a test may fill; they are gone after its file. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

export function scratch(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tvilling-')))
  made.push(folder)
  return folder
}

// A campaign leaves hundreds of repositories behind.
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
}, 1_200_000)
