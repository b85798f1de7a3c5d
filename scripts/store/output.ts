/** Files that are made for other programs, wherever these want them: reports, pages, badges. */
import { appendFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { guard } from './failure.js'
import { createFolder, replaceFile, statusOf } from './replace.js'

/** Writes a file at a path that a person gave, relative to a folder; creates missing folders. Throws a `UsageError` of code `disk`. */
export function writeOutput(cwd: string, path: string, text: string): void {
  const absolute = resolve(cwd, path)
  guard(path, () => {
    createFolder(dirname(absolute))
    const status = statusOf(absolute)
    // A pipe or a device, such as /dev/stdout, cannot be replaced.
    if (status && !status.isFile()) writeFileSync(absolute, text)
    else replaceFile(absolute, Buffer.from(text))
  })
}

/** Adds a text to a file at an absolute path that another program reads. */
export function appendOutput(absolute: string, text: string): void {
  guard(absolute, () => appendFileSync(absolute, text))
}
