/** What shells complete: a script for each, from the same table of verbs. */

/** An option; one with a value names it. */
interface Flag {
  readonly name: string
  readonly about: string
  readonly value?: string
}

/** A verb with its options. */
interface Verb {
  readonly name: string
  readonly about: string
  readonly options: readonly Flag[]
}

/** `--json` of `completion`. */
export interface CompletionReport {
  readonly version: 1
  /** What the shell reads. */
  readonly script: string
}

/** Scripts by the names of shells. Behind a verb a word that begins with no dash is a path. */
export const SHELLS: Readonly<Record<string, (verbs: readonly Verb[]) => string>> = { bash, zsh, fish }

function bash(verbs: readonly Verb[]): string {
  const names = verbs.map(({ name }) => name)
  const flags = ({ options }: Verb) => options.map(({ name }) => `--${name}`).join(' ')
  return [
    '_tvilling() {',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
    '  local word=${COMP_WORDS[COMP_CWORD]} one verb= words=',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
    '  for one in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
    `    case $one in ${names.join('|')}) verb=$one; break;; esac`,
    '  done',
    '  case $verb in',
    ...verbs.map((verb) => `    ${verb.name}) [[ $word == -* ]] && words=${quoted(flags(verb))} ;;`),
    `    *) words=${quoted([...names, '--help', '--version'].join(' '))} ;;`,
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    'complete -o default -F _tvilling tvilling',
  ].join('\n')
}

function zsh(verbs: readonly Verb[]): string {
  const flag = ({ name, about, value }: Flag) =>
    quoted(
      `--${name}${value === undefined ? '' : '='}[${escaped(about)}]${value === undefined ? '' : `:${escaped(value)}:`}`,
    )
  return [
    '#compdef tvilling',
    '_tvilling() {',
    '  local -a verbs',
    `  verbs=(${verbs.map(({ name, about }) => quoted(`${name}:${escaped(about)}`)).join(' ')})`,
    "  if (( CURRENT == 2 )); then _describe 'verb' verbs; return; fi",
    '  case $words[2] in',
    ...verbs.map(
      ({ name, options }) => `    ${name}) _arguments ${options.map(flag).join(' ')} '*:path:_files' ;;`,
    ),
    '  esac',
    '}',
    // Read as a file of functions it is called at once; read at the start of the shell it is not.
    'if [[ $funcstack[1] == _tvilling ]]; then _tvilling "$@"; else compdef _tvilling tvilling; fi',
  ].join('\n')
}

function fish(verbs: readonly Verb[]): string {
  return verbs
    .flatMap(({ name, about, options }) => [
      `complete -c tvilling -f -n __fish_use_subcommand -a ${name} -d ${quotedForFish(about)}`,
      ...options.map(
        (flag) =>
          `complete -c tvilling -n '__fish_seen_subcommand_from ${name}' -l ${flag.name}${flag.value === undefined ? '' : ' -r'} -d ${quotedForFish(flag.about)}`,
      ),
    ])
    .join('\n')
}

/** What separates the parts of a description in zsh. */
function escaped(text: string): string {
  return text.replace(/[[\]:\\]/gu, '\\$&')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

function quotedForFish(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&')}'`
}
