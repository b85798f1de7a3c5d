/** The ledgers that there are, whoever they are of. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../text.js'
import { codeOf } from './failure.js'

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
  const languages = entriesOf(join(root, FOLDER)).filter(
    (entry) => entry.isDirectory() && !OTHERS.has(entry.name),
  )
  const found: LedgerFile[] = []
  for (const { name: language } of languages) {
    const folders = ['']
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
      for (const entry of entriesOf(join(root, FOLDER, language, folder))) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isDirectory()) folders.push(path)
        else if (entry.isFile() && path.endsWith(ENDING))
          found.push({
            ledger: `${FOLDER}/${language}/${path}`,
            language,
            source: path.slice(0, -ENDING.length),
          })
      }
  }
  return found.toSorted((a, b) => compare(a.ledger, b.ledger))
}

function entriesOf(absolute: string) {
  try {
    return readdirSync(absolute, { withFileTypes: true })
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return []
  }
}
