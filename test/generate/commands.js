/** The command reference, made from the program. */
import { SHARED_OPTIONS } from '../../dist/commands/verbs/options.js'
import { said } from '../../dist/phrases.js'
import { COMMANDS } from '../../dist/commands/verbs/index.js'
import { capital, MADE } from './words.js'

/** `docs/commands.md` */
export function commandsPage() {
  return [
    `${MADE}\n\n# Commands`,
    'Standard output is data, standard error is talk. Paths are relative to the working folder.',
    ...COMMANDS.map(commandSection),
    `## Options of every command\n\n${options(SHARED_OPTIONS)}`,
    `## Exit codes

| code | meaning |
| --- | --- |
| 0 | clean |
| 1 | findings at or above \`--fail-on\` |
| 2 | usage, configuration or input error; nothing was done |
| 3 | incomplete: some documents could not be read, or some drafts not be written; the others were done |
| 4 | a ledger needs repair |
| 70 | a fault of tvilling |
| 130, 143, 141 | interrupted, terminated, the reader of the output went away |

With \`--json\` an error is an object too: \`{ "version": 1, "error": { "code", "message" } }\`. The schemas of all
JSON output lie in [schema/](schema).`,
  ].join('\n\n')
}

function commandSection({ name, summary, args, about, options: own, variables = [], examples }) {
  const usage = ['tvilling', name, args && said(args), '[options]'].filter(Boolean).join(' ')
  const shown = examples.map(({ run, does }) => `    ${run}     # ${said(does)}`).join('\n')
  return [`## ${name}`, `*${capital(said(summary))}.*`, `    ${usage}`, said(about), options(own), ...environment(variables), `Examples:\n\n${shown}`]
    .filter((part) => part !== '')
    .join('\n\n')
}

function environment(variables) {
  if (variables.length === 0) return []
  const rows = variables.map(({ name, about }) => `| \`${name}\` | ${said(about)} |`)
  return [`| variable of the environment | means |\n| --- | --- |\n${rows.join('\n')}`]
}

function options(list) {
  if (list.length === 0) return ''
  const rows = list.map(({ name, value, about }) => `| \`--${name}${value ? ` <${value}>` : ''}\` | ${said(about)} |`)
  return ['| option | |', '| --- | --- |', ...rows].join('\n')
}
