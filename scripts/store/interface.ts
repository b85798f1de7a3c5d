/**
 * The phrases of the interface that come with this program, in the folder `translations` of its own package. Nothing is
 * read from the project that it works on: opening a repository changes no word of the interface.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../errors.js'
import { ENGLISH, type Interface, languageOf, matchLanguage, speak, t } from '../phrases.js'
import { PACKAGE } from '../place.js'

const FOLDER = fileURLToPath(new URL('translations/', PACKAGE))

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Speaks the language that `--ui-language` asks for, else the environment. An unknown one is a `UsageError` in the
 * option, told in the environment's language; in the environment it is none, since other programs share that.
 */
export function chooseInterface(argv: readonly string[], environment: Environment): void {
  const wanted = interfaceOption(argv)
  if (wanted === undefined && !VARIABLES.some((name) => environment[name])) return
  const known = interfaceLanguages()
  const usual = languageOf(environment, known)
  const language = wanted === undefined ? usual : matchLanguage(wanted, known)
  speak(readInterface(language ?? usual))
  if (language !== undefined) return
  throw new UsageError(
    'usage',
    t('usage.choice', 'Unexpected {{option}} {{value}}, expected one of: {{choices}}', {
      option: '--ui-language',
      value: JSON.stringify(wanted),
      choices: known.join(', '),
    }),
  )
}

const VARIABLES = ['TVILLING_UI_LANGUAGE', 'LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const

/** The last one counts, as with every option. Behind `--` there are no options. */
function interfaceOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--')
  const options = end === -1 ? argv : argv.slice(0, end)
  return options.reduce<string | undefined>((found, option, at) => {
    if (option === '--ui-language') return options[at + 1] ?? found
    return option.startsWith('--ui-language=') ? option.slice('--ui-language='.length) : found
  }, undefined)
}

/** The languages that the interface can be shown in, sorted. */
function interfaceLanguages(): readonly string[] {
  const folders = existsSync(FOLDER) ? readdirSync(FOLDER) : []
  return [ENGLISH.language, ...folders.filter((name) => existsSync(fileOf(name)))].toSorted()
}

/** The phrases of one of these languages. */
function readInterface(language: string): Interface {
  if (language === ENGLISH.language) return ENGLISH
  return { language, phrases: JSON.parse(readFileSync(fileOf(language), 'utf8')) }
}

function fileOf(language: string): string {
  return `${FOLDER}${language}/ui.json`
}
