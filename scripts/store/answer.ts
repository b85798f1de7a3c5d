/**
 * The last answer to one question, word for word. It can be millions of bytes that only have to be said again, so they stand
 * by themselves in a file and are not made a text: a line with the length and the checksum of what follows, a line of data
 * about the answer, and the answer.
 */
import { attempt, checksum, prepareKept, readKept, SIZE_LIMIT } from './kept.js'
import { replaceFile } from './replace.js'

/** An answer, and what has to be known of it. */
interface Answer {
  /** Without a line end. */
  readonly about: string
  readonly words: Uint8Array
}

/** The place for one. */
export interface AnswerPlace {
  /** `undefined` when there is none, or it was damaged. */
  readonly get: () => Answer | undefined
  /** Puts it in the place of the one before, at once. */
  readonly set: (answer: Answer) => void
}

/** A place where nothing stays. */
export const NOWHERE: AnswerPlace = { get: () => undefined, set: () => undefined }

/** Opens the place for the answer of a name in a project. */
export function openAnswer(root: string, name: string): AnswerPlace {
  return {
    get: () => {
      const bytes = readKept(root, name)
      const start = bytes ? bytes.indexOf(LINE_END) + 1 : 0
      if (!bytes || start === 0) return undefined
      const rest = bytes.subarray(start)
      if (bytes.toString('latin1', 0, start) !== headerOf(rest)) return undefined
      const end = rest.indexOf(LINE_END)
      return { about: rest.toString('utf8', 0, end), words: rest.subarray(end + 1) }
    },
    set: ({ about, words }) => {
      if (words.length > SIZE_LIMIT / 2) return
      const line = Buffer.from(`${about}\n`)
      const bytes = Buffer.concat([Buffer.from(headerOf(line, words)), line, words])
      attempt(() => replaceFile(prepareKept(root, name), bytes))
    },
  }
}

const LINE_END = 0x0a

/** What follows may come in parts. */
function headerOf(...parts: readonly Uint8Array[]): string {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return `tvilling-answer-1 ${length} ${checksum(...parts)}\n`
}
