/** Ledgers that do not lie where their documents are. */
import { removeEmptyFolders, removeFile } from '../../store/disk.js'
import { bringHome } from '../project/ledgers.js'
import { aboutNames } from '../project/names.js'
import type { Case, Patient } from './trouble.js'

/** Renamed documents, and ledgers of documents that are gone. */
export function examineNames(patient: Patient): readonly Case[] {
  const { config, pairs, renames, left } = patient
  return aboutNames({ pairs, renames, left }).flatMap(({ message, about }): Case | [] => {
    const { file, reason, expected = '' } = message
    const found = { file, line: 1, reason, expected }
    if (about.type === 'renamed') {
      const moved = pairs.filter(({ home, source }) => home !== undefined && source === about.rename.to)
      return {
        ...found,
        kind: 'renamed',
        mend: () => {
          for (const pair of moved) bringHome(config.root, pair)
        },
      }
    }
    // Found by what it says: see pages.ts.
    if (about.type === 'page') return []
    // Its document is no document of the project yet.
    if (about.type === 'ending') return { ...found, kind: 'gone' }
    const remove = () => {
      for (const { ledger } of about.files) {
        removeFile(config.root, ledger)
        removeEmptyFolders(config.root, ledger)
      }
    }
    return { ...found, kind: about.type, mend: remove, isLoss: true }
  })
}
