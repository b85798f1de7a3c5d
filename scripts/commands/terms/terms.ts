/** The verb `terms`: one action a file. */
import { type Action, runAction } from '../actions.js'
import type { Input, Outcome } from '../command.js'
import type { terms } from '../verbs/terms.js'
import { runTermsCheck } from './check.js'
import { runTermsExport } from './export.js'
import { runTermsImpact } from './impact.js'
import { runTermsImport } from './import.js'
import { runTermsExpand, runTermsFind } from './lookup.js'
import { runTermsSuggest } from './suggest.js'

const ACTIONS: Readonly<Record<(typeof terms.actions)[number], Action>> = {
  check: { run: runTermsCheck, args: 0, options: [] },
  find: { run: runTermsFind, args: 1, options: ['language'] },
  expand: { run: runTermsExpand, args: 1, options: ['language'] },
  impact: { run: runTermsImpact, args: 1, options: ['language', 'to', 'draft', 'dry-run'] },
  suggest: { run: runTermsSuggest, args: 0, options: ['language', 'limit'] },
  import: { run: runTermsImport, args: 1, options: ['format', 'replace', 'yes', 'dry-run'] },
  export: { run: runTermsExport, args: 0, options: ['language', 'format'] },
}

/** Runs `tvilling terms`. */
export async function runTerms(input: Input): Promise<Outcome> {
  return runAction('terms', ACTIONS, input)
}
