/** Writes JSON in the style of a file. */
import type { Document } from '../model.js'
import type { JsonValue } from '../syntax/json-tree.js'

/** How a file writes its objects. */
export interface JsonStyle {
  readonly eol: string
  /** One step of indentation; `undefined` when all stands on one line. */
  readonly unit: string | undefined
  readonly colon: string
  /** Between two members on one line. */
  readonly comma: string
  /** Whether letters beyond ASCII are written as `\u00e9`. */
  readonly isAscii: boolean
}

/** The style of a file with members in its root; `undefined` when there are none to learn it from. */
export function styleOf({ text, eol }: Document, root: JsonValue | undefined): JsonStyle | undefined {
  const [first] = root?.members ?? []
  if (!root || !first) return undefined
  const lead = text.slice(root.start + 1, first.start)
  const key = text.slice(first.start, first.value.start)
  const colon = key.slice(key.lastIndexOf('"') + 1)
  return {
    eol,
    unit: indentOf(lead),
    colon,
    comma: /\s$/u.test(colon) ? ', ' : ',',
    isAscii: isEscaped(text),
  }
}

/** The inside of a JSON string: what must be escaped is, and everything beyond ASCII when `isAscii`. */
export function escapeJson(text: string, isAscii: boolean): string {
  const escaped = JSON.stringify(text).slice(1, -1)
  if (!isAscii) return escaped
  return escaped.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Whether a text in JSON writes letters beyond ASCII as escapes, and none as they are. */
export function isEscaped(written: string): boolean {
  return (
    !/[^\0-\x7f\uFEFF]/.test(written) && /(?<!\\)(?:\\\\)*\\u(?:0[1-9a-f]|00[89a-f]|[1-9a-f])/i.test(written)
  )
}

/** The indentation behind the last line end of some white space; `undefined` when there is none. */
export function indentOf(space: string): string | undefined {
  return /[\r\n]([ \t]*)$/u.exec(space)?.[1]
}
