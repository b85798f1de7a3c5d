/** Small projects on the disk, made for one test. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../../scripts/errors.js'
import { scratch } from './scratch.js'

/** A folder with these files; the value of a path that ends in `->` is what a symbolic link leads to. */
export function project(files: Readonly<Record<string, string | object>>): string {
  const root = scratch()
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(root, path.replace(/->$/, ''))
    mkdirSync(dirname(absolute), { recursive: true })
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2)
    if (path.endsWith('->')) symlinkSync(text, absolute)
    else writeFileSync(absolute, text)
  }
  return root
}

/** The message of the `UsageError` of code `config` that an action must throw. */
export function refusal(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof UsageError && error.code === 'config') return error.message
    throw error
  }
  throw new Error('nothing was thrown')
}
