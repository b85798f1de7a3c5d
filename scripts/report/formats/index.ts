/** The formats of `check`, one a file. */
import type { Format } from './format.js'
import { github } from './github.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { markdown } from './markdown.js'
import { sarif } from './sarif.js'
import { terminal } from './terminal.js'

/** The formats by their names on the command line. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  terminal,
  json,
  github,
  sarif,
  junit,
  markdown,
}

/** Names of formats. */
export type FormatName = 'terminal' | 'json' | 'github' | 'sarif' | 'junit' | 'markdown'
