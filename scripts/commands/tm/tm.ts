/** The verb `tm`: one action a file. */

import { type Action, runAction } from '../actions.js'
import type { Input, Outcome } from '../command.js'
import type { tm } from '../verbs/tm.js'
import { runTmExport } from './export.js'
import { runTmFind } from './find.js'
import { runTmImport } from './import.js'
import { runTmStats } from './stats.js'

const ACTIONS: Readonly<Record<(typeof tm.actions)[number], Action>> = {
  stats: { run: runTmStats, args: 0, options: ['language'] },
  find: { run: runTmFind, args: 1, options: ['language', 'limit'] },
  import: { run: runTmImport, args: 1, options: ['language', 'dry-run'] },
  export: { run: runTmExport, args: 0, options: ['language'] },
}

/** Runs `tvilling tm`. */
export async function runTm(input: Input): Promise<Outcome> {
  return runAction('tm', ACTIONS, input)
}
