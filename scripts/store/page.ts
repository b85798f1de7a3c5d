/** The files of the review's page, as they were built. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PACKAGE } from '../place.js'

const FOLDER = fileURLToPath(new URL('dist/review/page/', PACKAGE))

const FILES = {
  '/': ['page.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page-style.css', 'text/css; charset=utf-8'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
} as const

/** The page's files by their paths. */
export function readPage(): Readonly<Record<string, { readonly type: string; readonly text: string }>> {
  return Object.fromEntries(
    Object.entries(FILES).map(([path, [name, type]]) => [
      path,
      { type, text: readFileSync(FOLDER + name, 'utf8') },
    ]),
  )
}
