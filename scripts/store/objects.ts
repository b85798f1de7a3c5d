/** JSON objects that follow one another in a text, however they are laid out. */
import type { Span } from '../model.js'

/** An object as it is written. */
export interface TextObject {
  /** From its brace to behind the one that ends it. */
  readonly span: Span
  /** How many keys are written in it and in the objects inside it; more than it has once parsed when one repeats. */
  readonly keys: number
}

/** The objects of a text, in order. */
export interface Objects {
  readonly objects: readonly TextObject[]
  /** Where something stands that is neither white space nor the beginning of a whole object. */
  readonly stop?: number
}

/** Finds the objects of a text by their braces; what lies between the braces is not checked. */
export function findObjects(text: string): Objects {
  const objects: TextObject[] = []
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const found = objectAt(text, at)
    if (found === undefined) return { objects, stop: at }
    objects.push(found)
    at = skipSpace(text, found.span.end)
  }
  return { objects }
}

const [QUOTE, OPEN, CLOSE, COLON] = [0x22, 0x7b, 0x7d, 0x3a] as const

function objectAt(text: string, start: number): TextObject | undefined {
  if (text.charCodeAt(start) !== OPEN) return undefined
  let depth = 0
  let keys = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === COLON) keys++
    else if (code === OPEN) depth++
    else if (code === CLOSE) depth--
    if (depth === 0) return { span: { start, end: at + 1 }, keys }
  }
  return undefined
}

/** Where the quote stands that ends a string, or the end of the text when none does. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  // No JSON string goes on in the next line, so a quote that is missing costs one object and not all that follow.
  return end < 0 || text.slice(start, end).includes('\n') ? text.length : end
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}

function skipSpace(text: string, from: number): number {
  // A byte-order mark counts as white space.
  const space = /\s*/y
  space.lastIndex = from
  return from + (space.exec(text)?.[0].length ?? 0)
}
