import { MissingArgument, UsageError } from '../errors.js'
import { said, t } from '../phrases.js'
import { type CompletionReport, SHELLS } from '../report/completion.js'
import type { Input, Option, Outcome } from './command.js'
import { COMMANDS } from './verbs/index.js'
import { SHARED_OPTIONS } from './verbs/options.js'

/** Runs `tvilling completion`: the script of a shell, made from the table of verbs. */
export async function runCompletion({ args }: Input): Promise<Outcome> {
  const [name = ''] = args
  const make = Object.hasOwn(SHELLS, name) ? SHELLS[name] : undefined
  if (!make || args.length > 1) {
    const names = Object.keys(SHELLS).join(', ')
    if (args.length === 0)
      throw new MissingArgument(
        t('usage.noShell', 'Nothing says for which shell: expected one of {{names}}', { names }),
      )
    throw new UsageError(
      'usage',
      t('usage.shell', 'Unexpected {{given}}, expected the name of a shell: {{names}}', {
        given: JSON.stringify(args.join(' ')),
        names,
      }),
    )
  }
  const shared = [...SHARED_OPTIONS, HELP]
  const verbs = COMMANDS.map((command) => ({
    name: command.name,
    about: said(command.summary),
    options: [...command.options, ...shared].map(toFlag),
  }))
  const report: CompletionReport = { version: 1, script: make(verbs) }
  return { exitCode: 0, data: report, text: () => report.script }
}

const HELP: Option = { name: 'help', about: () => t('help.optionHelp', 'print this help') }

function toFlag({ name, value, about }: Option) {
  return { name, about: said(about), ...(value !== undefined && { value }) }
}
