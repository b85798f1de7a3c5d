/** Writes translations into documents, as the commands do. */
import { type Assembly, assemble } from '../../scripts/assemble/assemble.js'
import type { Document, Edit } from '../../scripts/model.js'
import { parse } from './examples.js'

/** Writes edits. What is written was parsed to be verified, and comes so; `undefined` when it is refused. */
export function write(
  versions: Pick<Assembly, 'source' | 'target' | 'units'>,
  edits: readonly Edit[],
): Document | undefined {
  let written: Document | undefined
  const parseOnce = (text: string) => {
    written = parse(text)
    return written
  }
  const assembled = assemble({ ...versions, edits, parse: parseOnce })
  return 'text' in assembled && assembled.text === written?.text ? written : undefined
}
