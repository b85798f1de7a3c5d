/** Options that several verbs share. */
import type { Option } from '../command.js'

/** The option that most commands have. */
export const LANGUAGE: Option = {
  name: 'language',
  value: 'list',
  about: 'only these languages, such as sv,da',
}

/** Options of every decision. */
export const DECISION_OPTIONS: readonly Option[] = [
  { name: 'by', value: 'name', about: 'who decides (default: user.name of git)' },
  { name: 'count', value: 'number', about: 'how many units this is meant to decide, when more than one' },
  { name: 'dry-run', about: 'shows what would be recorded' },
]

/** Options that every verb has. */
export const SHARED_OPTIONS: readonly Option[] = [
  { name: 'json', about: 'print JSON for programs' },
  { name: 'color', about: 'colours even in a pipe; before NO_COLOR, FORCE_COLOR and TERM=dumb' },
  { name: 'no-color', about: 'no colours' },
  { name: 'debug', about: 'the stack of an error too' },
]
