/** Text from outside, on its way to a terminal. */

/**
 * Text from outside, made safe for a terminal: control characters and marks that reorder text are shown as escapes.
 * Line ends stay.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, escaped)
}

/** The same for what belongs on one line, such as a path or a name: its line ends are shown as escapes too. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\t\n]/gu, escaped)
}

/** One line as an argument that can be copied into a shell. */
export function shellWord(line: string): string {
  return /^[\p{L}\p{N}\p{M}_@%+=:,./-]+$/u.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`
}

/** C0 but for tab and line feed, DEL, C1, line separators, and the bidirectional controls. */
const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
