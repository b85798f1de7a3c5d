/** `--format`: in which formats a report is given, and where each goes. */
import { UsageError } from '../../errors.js'
import { t } from '../../phrases.js'
import { FORMATS, type FormatName } from '../../report/formats/index.js'
import { type Input, textOption } from '../command.js'

/** One format of several: for standard output, or for a file. */
export interface Wanted {
  readonly name: FormatName
  /** As the person wrote it, relative to the working folder. */
  readonly file?: string
}

/**
 * The formats of `--format terminal,sarif=check.sarif`: each with the file that it goes to; one may have none and goes
 * to standard output, where people read otherwise. Throws a `UsageError` for a format that there is not.
 */
export function formatsOption(input: Input): readonly Wanted[] {
  const given = textOption(input, 'format')
  const wanted = given === undefined ? [] : given.split(BETWEEN).map(parse)
  const toOutput = wanted.filter(({ file }) => file === undefined)
  if (toOutput.length > 1)
    throw new UsageError(
      'usage',
      t('usage.formats', 'Unexpected second format {{name}} without a file, expected {{name}}=<file>', {
        name: toOutput[1]?.name ?? '',
      }),
    )
  return toOutput.length === 0 ? [{ name: 'terminal' }, ...wanted] : wanted
}

const NAMES = Object.keys(FORMATS) as readonly FormatName[]

/** A comma that a format follows; names of files may have others. */
const BETWEEN = /,(?=\s*(?:[a-z]+)(?:=|,|$))/u

function parse(part: string): Wanted {
  const [, name = '', file] = /^\s*([^=]*?)\s*(?:=(.+))?$/su.exec(part) ?? []
  const known = NAMES.find((one) => one === name)
  if (known !== undefined && !part.endsWith('=')) return { name: known, ...(file !== undefined && { file }) }
  throw new UsageError(
    'usage',
    t('usage.choice', 'Unexpected {{option}} {{value}}, expected one of: {{choices}}', {
      option: '--format',
      value: JSON.stringify(part),
      choices: NAMES.join(', '),
    }),
  )
}
