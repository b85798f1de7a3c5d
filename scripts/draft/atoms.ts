/** The parts of a text that no language translates, and the text without them. */

/** The kinds of atom, in the order in which they are looked for. */
type AtomType = 'code' | 'address' | 'variable' | 'mail' | 'literal' | 'number'

/** A part that stands for itself: a span of code, the target of a link, a variable, an e-mail address, a number. */
export interface Atom {
  readonly type: AtomType
  readonly written: string
  /** Where it begins, in UTF-16 units. */
  readonly start: number
}

/** A text cut into atoms and what stands between them. */
export interface Atomised {
  readonly atoms: readonly Atom[]
  /** The rest, with a mark of its type in place of each atom and white space collapsed. */
  readonly frame: string
}

/**
 * Each pattern takes no more than a bounded stretch again, so that the search is linear. A `literal` is a run of digits
 * and signs that is no plain number: a date, a version, a time, a phone number.
 */
const PATTERNS: Readonly<Record<AtomType, string>> = {
  code: '(?<!`)(?:`[^`\\n]{1,500}`|``[^\\n]{1,500}?``)(?!`)',
  address:
    '(?<=\\]\\()<?[^\\s()<>]{1,1000}>?(?=[\\s)])|(?:https?:\\/\\/|www\\.)[^\\s<>()\\[\\]"“”]{1,1000}[^\\s<>()\\[\\]"“”.,;:!?…。，]',
  variable: '\\{\\{[^{}\\n]{1,200}\\}\\}|\\$?\\{[\\w.]{1,100}\\}|%(?:\\([\\w.]{1,100}\\))?[sdif]\\b',
  mail: '[\\w.+-]{1,100}@[\\w-]{1,100}(?:\\.[\\w-]{1,100}){1,5}',
  literal: '(?<![\\p{L}\\p{N}])[vV]?\\d{1,10}(?:[.:/-]\\d{1,10}){2,8}(?![\\p{L}\\p{N}])',
  number: '\\d{1,20}(?:[.,]\\d{1,20}|[ \\u00A0\\u202F\\u2009]\\d{3}(?!\\d)){0,6}',
}

const ATOM = new RegExp(
  Object.entries(PATTERNS)
    .map(([type, pattern]) => `(?<${type}>${pattern})`)
    .join('|'),
  'gu',
)

/** Cuts a text of Markdown, or of a message, into its atoms and the rest. */
export function atomise(text: string): Atomised {
  const atoms: Atom[] = []
  const frame = text.replace(ATOM, (written: string, ...found: unknown[]) => {
    const groups = found.at(-1) as Readonly<Record<AtomType, string | undefined>>
    const start = found.at(-3) as number
    const [type] = Object.entries(groups).find(([, value]) => value !== undefined) ?? ['literal']
    atoms.push({ type: type as AtomType, written, start })
    return `\uE000${type}\uE001`
  })
  return { atoms, frame: frame.replace(/\s+/gu, ' ').trim() }
}
