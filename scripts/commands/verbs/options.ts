/** Options that several verbs share. */
import { type Phrase, t } from '../../phrases.js'
import type { Option } from '../command.js'

/** Arguments that point at something, one at least. */
export const PLACES: Phrase = () => t('help.shared.places', '<paths, path:line or ids…>')

/** The same, where none at all means everything. */
export const ANY_PLACES: Phrase = () => t('help.shared.anyPlaces', '[paths, path:line or ids…]')

/** Arguments that name files or folders. */
export const PATHS: Phrase = () => t('help.shared.paths', '[paths…]')

/** The option that most commands have. */
export const LANGUAGE: Option = {
  name: 'language',
  value: 'list',
  about: () => t('help.shared.optionLanguage', 'only these languages, such as sv,da'),
}

/** The option of commands that keep what they found out. */
export const NO_CACHE: Option = {
  name: 'no-cache',
  about: () => t('help.shared.optionNoCache', 'find out everything anew, whatever was kept'),
}

/** Options of every decision. */
export const DECISION_OPTIONS: readonly Option[] = [
  {
    name: 'by',
    value: 'name',
    about: () => t('help.shared.optionBy', 'who decides (default: user.name of git)'),
  },
  {
    name: 'count',
    value: 'number',
    about: () => t('help.shared.optionCount', 'how many units this is meant to decide, when more than one'),
  },
  {
    name: 'dry-run',
    about: () => t('help.shared.optionDryRun', 'shows what would be recorded'),
  },
]

/** Options that every verb has. */
export const SHARED_OPTIONS: readonly Option[] = [
  {
    name: 'ui-language',
    value: 'tag',
    about: () =>
      t(
        'help.shared.optionUiLanguage',
        'language of what is shown; before TVILLING_UI_LANGUAGE, LANGUAGE and LANG',
      ),
  },
  {
    name: 'json',
    about: () => t('help.shared.optionJson', 'print JSON for programs'),
  },
  {
    name: 'color',
    about: () =>
      t('help.shared.optionColor', 'colours even in a pipe; before NO_COLOR, FORCE_COLOR and TERM=dumb'),
  },
  {
    name: 'no-color',
    about: () => t('help.shared.optionNoColor', 'no colours'),
  },
  {
    name: 'plain',
    about: () =>
      t(
        'help.shared.optionPlain',
        'for screen readers: no colours, no progress, nothing that moves the cursor',
      ),
  },
  {
    name: 'debug',
    about: () => t('help.shared.optionDebug', 'the stack of an error too'),
  },
]
