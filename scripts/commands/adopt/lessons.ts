/** Finds out what the pages of a family teach about the words of their languages. */
import { type Lesson, lessonsOf } from '../../align/lexicon.js'
import { alignUnits } from '../../align/units.js'
import type { Pair } from '../../model.js'
import { isDocument } from '../../parse/guard.js'
import type { Read } from '../../store/disk.js'
import type { Family } from '../judging/verdict.js'
import { parseRead } from '../project/version.js'

/** How pages are read; plain data. */
export interface Parsing {
  readonly sourceLanguage: string
  /** Keys of front matter whose values are text; the usual ones when absent. */
  readonly fields?: readonly string[] | undefined
}

/**
 * A function that tells what each version of a source teaches, in their order. It looks at the two texts alone, so that
 * a page teaches the same whether it has a ledger or not.
 */
export function openTeacher({
  sourceLanguage,
  fields,
}: Parsing): (family: Family) => Promise<readonly (readonly Lesson[])[]> {
  const parse = async (read: Read | undefined, path: string, { format }: Pair) => {
    const parsed = await parseRead(read, { path, format, fields })
    return parsed && isDocument(parsed) ? parsed : undefined
  }
  return async ({ source: read, members }) => {
    const [first] = members
    const source = first && (await parse(read, first.pair.source, first.pair))
    const taught: (readonly Lesson[])[] = []
    for (const { pair, target: text } of members) {
      const target = source && (await parse(text, pair.target, pair))
      const versions = { source, target, records: [], sourceLanguage, language: pair.language }
      taught.push(source && target ? lessonsOf(alignUnits({ ...versions, source })) : [])
    }
    return taught
  }
}
