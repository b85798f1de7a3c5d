/** Inline code of a translation that is in step is that of its source, in any order. */
import { t } from '../../phrases.js'
import { literalPattern } from '../../text.js'
import { codeKey, isSaidOtherwise, isTakenApart } from '../code.js'
import { perSegment } from '../facts.js'
import { isRenamedLabel } from '../label.js'
import { placeableRule } from '../placeables.js'
import { codesIn } from '../prose.js'
import { replaced } from '../restore.js'
import { textOutsideCode } from '../text.js'
import type { Twin } from '../twins.js'

/** Rule `inline-code`. */
export const inlineCode = placeableRule(
  {
    id: 'inline-code',
    severity: 'warning',
    about: () =>
      t(
        'rule.inlineCode.about',
        'A translation that is in step has the inline code of its source, in any order. Spaces, quotation marks and what stands in them may differ, and so may the language in a path, and the names of what is to be filled in.',
      ),
    why: () =>
      t(
        'rule.inlineCode.why',
        'Readers copy code as it stands, and look for names as the program shows them.',
      ),
  },
  {
    type: 'code',
    keyOf: codeKey,
    isLoose: true,
    restore: replaced,
    isSame: isSaidOtherwise,
    concerns: (code, twin, pages) =>
      !isUnmarked(code, twin) &&
      !isFilledIn(twin) &&
      !isTakenApart(code, codesIn(twin.targets), twin) &&
      !isRenamedLabel(code, twin, pages),
  },
)

/** Rule `code-marks`. */
export const codeMarks = placeableRule(
  {
    id: 'code-marks',
    severity: 'info',
    about: () =>
      t(
        'rule.codeMarks.about',
        'What is code in the source stands in the translation without its backticks.',
      ),
    why: () =>
      t(
        'rule.codeMarks.why',
        'Readers do not see that it is to be typed as it stands, and machines may translate it.',
      ),
  },
  {
    type: 'code',
    keyOf: codeKey,
    isLoose: true,
    concerns: isUnmarked,
  },
)

/** Rule `code-labels`. */
export const codeLabels = placeableRule(
  {
    id: 'code-labels',
    severity: 'info',
    about: () =>
      t(
        'rule.codeLabels.about',
        'What reads as a label in the code of the source, such as the name of a button, is in other words in the translation.',
      ),
    why: () =>
      t(
        'rule.codeLabels.why',
        'Readers look for a label as their program shows it, which may be in their language or not.',
      ),
  },
  {
    type: 'code',
    keyOf: codeKey,
    isLoose: true,
    concerns: (code, twin, pages) => !isUnmarked(code, twin) && isRenamedLabel(code, twin, pages),
  },
)

/** Whether source and target are each one command, and the two differ only in the names of what is to be filled in. */
function isFilledIn(twin: Twin): boolean {
  const [own, ...others] = [twin.source, ...twin.targets].map((segment) => commandOf(segment, twin.language))
  return own !== undefined && others.length === 1 && own === others[0]
}

/** The command that a text is, without the words of what is to be filled in; `undefined` where it is none, or has nothing such. */
const commandOf = perSegment(({ text, placeables: [code, ...others] }) => {
  if (code?.type !== 'code' || others.length > 0 || !/^(`+)[^`][\s\S]*\1$/u.test(text.trim()))
    return undefined
  const command = code.value.replace(BLANK, (found) => found.replace(/[^<>{}\d]/gu, ''))
  return command === code.value ? undefined : command
})

/** What is to be filled in behind the name of a command: `{{path/to/file}}`, `<file>`. Options are not. */
const BLANK = /(?<=[\s=:"'/,])(?:\{\{(?![\s[-])[^{}]*\}\}|<[\p{L}\d _./-]+>)/gu

/** Whether code stands in the target as text. */
function isUnmarked(code: string, { targets, language }: Twin): boolean {
  return targets.some((segment) => {
    const text = textAround(segment, language)
    return text.includes(code) && wordPattern(code).test(text)
  })
}

/** A segment's text without its code and its backslashes. */
const textAround = perSegment((segment) => textOutsideCode(segment).replaceAll('\\', ''))

function wordPattern(code: string): RegExp {
  // Where words are not written apart, letters of another script stand next to it.
  return new RegExp(`(?<![\\p{sc=Latin}\\p{N}])${literalPattern(code)}(?![\\p{sc=Latin}\\p{N}])`, 'u')
}
