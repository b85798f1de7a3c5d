/** From a file to the parser of its format. */
import type { Document } from '../model.js'
import { parseCatalogue } from './catalogue.js'
import type { ParseOptions } from './cutting.js'
import { parseDocument } from './markdown.js'

/**
 * Parses a file by its ending: `.json` is a catalogue of messages, `.mdx` MDX, and anything else Markdown. Throws a
 * `ContentError` when the text is not valid in its format. Unknown files go through `parse/guard.ts`.
 */
export function parseFile(text: string, options: ParseOptions): Document {
  return isCatalogue(options.path) ? parseCatalogue(text, options) : parseDocument(text, options)
}

/** Whether a file is a catalogue, by its name. */
export function isCatalogue(path: string): boolean {
  return path.toLowerCase().endsWith('.json')
}
