/** Verbs of several actions: `terms find`, `tm import`. */
import { MissingArgument, UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { suggest } from '../store/suggest.js'
import type { Input, Outcome } from './command.js'

/** One of the actions of a verb. */
export interface Action {
  readonly run: (input: Input) => Promise<Outcome> | Outcome
  /** Most arguments that it takes. */
  readonly args: number
  /** Options of the verb that are its own. */
  readonly options: readonly string[]
}

/** Runs the action that the first argument names. Throws a `UsageError` for another, and for what it does not take. */
export async function runAction(
  verb: string,
  actions: Readonly<Record<string, Action>>,
  input: Input,
): Promise<Outcome> {
  const [name = '', ...args] = input.args
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (!action) throw unknownAction(name, Object.keys(actions))
  expectOwn(input, { verb, name, options: action.options })
  if (args.length > action.args)
    throw new UsageError(
      'usage',
      t(
        'terms.tooMany',
        "Unexpected {{argument}} after '{{verb}} {{action}}'; put quotes around a name of several words",
        {
          argument: JSON.stringify(args[action.args]),
          verb,
          action: name,
        },
      ),
    )
  return action.run({ ...input, args })
}

/** One of the ways to run a verb, with the options that it has. */
interface Way {
  readonly verb: string
  readonly name: string
  readonly options: readonly string[]
}

/** Throws a `UsageError` for an option that this way has not: it would say nothing. */
export function expectOwn(input: Input, { verb, name, options }: Way): void {
  const strange = Object.entries(input.options).find(
    ([option, value]) => value !== undefined && value !== false && !options.includes(option),
  )
  if (!strange) return
  throw new UsageError(
    'usage',
    t('terms.strangeOption', "Unexpected --{{option}}, which '{{verb}} {{action}}' does not have", {
      option: strange[0],
      verb,
      action: name,
    }),
  )
}

function unknownAction(name: string, known: readonly string[]): UsageError {
  const choices = known.join(', ')
  if (name === '')
    return new MissingArgument(
      t('usage.noVerb', 'Unexpected end of the command, expected one of: {{choices}}', { choices }),
    )
  const meant = suggest(name, known)
  const sentence = t('terms.unknownAction', 'Unexpected action {{name}}, expected one of: {{choices}}', {
    name: JSON.stringify(name),
    choices,
  })
  const advice =
    meant === undefined ? '' : `\n${t('usage.didYouMean', '(Did you mean {{meant}}?)', { meant })}`
  return new UsageError('usage', sentence + advice)
}
