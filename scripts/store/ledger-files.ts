/** The ledgers that there are, whoever they are of. */
import { join } from 'node:path'
import { compare } from '../text.js'
import { entriesIn, filesBelow } from './entries.js'

/** A file that lies where ledgers lie. */
export interface LedgerFile {
  /** Path of the ledger itself. */
  readonly ledger: string
  readonly language: string
  /** The source that it is of, by its name. */
  readonly source: string
}

const FOLDER = '.tvilling'
const ENDING = '.jsonl'

/** What lies beside the folders of the languages and is none: what this machine keeps, and what was imported for the memory. */
const OTHERS = new Set(['cache', 'memory'])

/** Lists the ledgers of a project, sorted by code unit. Links are not followed; folders that cannot be read count as empty. */
export function listLedgers(root: string): readonly LedgerFile[] {
  const languages = entriesIn(join(root, FOLDER)).filter(
    (entry) => entry.isDirectory() && !OTHERS.has(entry.name),
  )
  const found = languages.flatMap(({ name: language }) =>
    Array.from(filesBelow(join(root, FOLDER, language)))
      .filter((path) => path.endsWith(ENDING))
      .map(
        (path): LedgerFile => ({
          ledger: `${FOLDER}/${language}/${path}`,
          language,
          source: path.slice(0, -ENDING.length),
        }),
      ),
  )
  return found.toSorted((a, b) => compare(a.ledger, b.ledger))
}
