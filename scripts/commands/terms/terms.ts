/** The verb `terms`: one action a file. */
import { UsageError } from '../../errors.js'
import { t } from '../../phrases.js'
import { suggest } from '../../store/suggest.js'
import type { Input, Outcome } from '../command.js'
import { runTermsCheck } from './check.js'
import { runTermsExport } from './export.js'
import { runTermsImpact } from './impact.js'
import { runTermsImport } from './import.js'
import { runTermsExpand, runTermsFind } from './lookup.js'
import { runTermsSuggest } from './suggest.js'

interface Action {
  readonly run: (input: Input) => Promise<Outcome> | Outcome
  /** Most arguments that it takes. */
  readonly args: number
  /** Options of the verb that are its own. */
  readonly options: readonly string[]
}

const ACTIONS: Readonly<Record<string, Action>> = {
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
  const [name = '', ...args] = input.args
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!action) throw unknownAction(name)
  const strange = Object.entries(input.options).find(
    ([option, value]) => value !== undefined && !action.options.includes(option),
  )
  if (strange)
    throw new UsageError(
      'usage',
      t('terms.strangeOption', "Unexpected --{{option}}, which 'terms {{action}}' does not have", {
        option: strange[0],
        action: name,
      }),
    )
  if (args.length > action.args)
    throw new UsageError(
      'usage',
      t(
        'terms.tooMany',
        "Unexpected {{argument}} after 'terms {{action}}'; put quotes around a name of several words",
        {
          argument: JSON.stringify(args[action.args]),
          action: name,
        },
      ),
    )
  return action.run({ ...input, args })
}

function unknownAction(name: string): UsageError {
  const choices = Object.keys(ACTIONS).join(', ')
  if (name === '')
    return new UsageError(
      'usage',
      t('usage.noVerb', 'Unexpected end of the command, expected one of: {{choices}}', { choices }),
    )
  const meant = suggest(name, Object.keys(ACTIONS))
  const sentence = t('terms.unknownAction', 'Unexpected action {{name}}, expected one of: {{choices}}', {
    name: JSON.stringify(name),
    choices,
  })
  const advice =
    meant === undefined ? '' : `\n${t('usage.didYouMean', '(Did you mean {{meant}}?)', { meant })}`
  return new UsageError('usage', sentence + advice)
}
