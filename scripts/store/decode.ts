/** Bytes of a file to text and back, losing nothing. */

import { UsageError } from '../errors.js'
import { t } from '../phrases.js'

const REPLACEMENT = Buffer.from('\uFFFD')

/** How UTF-16 begins: with its byte-order mark, or with `<`. */
const UTF16: readonly (readonly [begin: string, encoding: string])[] = [
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
  ['3c00', 'utf-16le'],
  ['003c', 'utf-16be'],
]

/** Text in UTF-16; `undefined` when it does not begin so, or is not whole. */
function decodeUtf16(bytes: Uint8Array): string | undefined {
  const begin = Buffer.from(bytes.subarray(0, 2)).toString('hex')
  const [, encoding] = UTF16.find(([known]) => known === begin) ?? []
  if (encoding === undefined) return undefined
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Strict UTF-8, and UTF-16 where a caller takes it. A byte-order mark stays, as the first character. Throws a `UsageError` of code `input` with the
 * place of the first bad byte when the bytes are not UTF-8 or hold NUL.
 */
export function decode(bytes: Uint8Array, path: string, { utf16 = false } = {}): string {
  const text = (utf16 ? decodeUtf16(bytes) : undefined) ?? decodeStrictly(bytes)
  if (text === undefined || text.includes('\0')) throw badByte(bytes, path, firstBad(bytes))
  return text
}

/** UTF-8 bytes of a text that `decode` gives back unchanged; else a `UsageError` of code `input`. */
export function encode(text: string, path: string): Buffer {
  const bytes = Buffer.from(text)
  const nul = text.indexOf('\0')
  if (nul < 0 && bytes.toString() === text) return bytes
  const problem =
    nul < 0
      ? t(
          'text.halfPair',
          'the new text holds half of a surrogate pair, which UTF-8 text cannot; nothing was written. Remove that character from the text',
        )
      : t(
          'text.nul',
          'the new text holds a NUL character, which UTF-8 text cannot; nothing was written. Remove that character from the text',
        )
  throw new UsageError('input', `${path}: ${problem}`)
}

function badByte(bytes: Uint8Array, path: string, offset: number): UsageError {
  const line = bytes.subarray(0, offset).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1)
  const values = { byte: `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`, offset: String(offset) }
  const utf16 = /^(fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString('hex'))
  const problem = utf16
    ? t(
        'text.utf16',
        'byte {{byte}} at offset {{offset}} is not UTF-8 text; expected UTF-8 without NUL. It looks like UTF-16. Save the file as UTF-8, or leave it out',
        values,
      )
    : t(
        'text.noUtf8',
        'byte {{byte}} at offset {{offset}} is not UTF-8 text; expected UTF-8 without NUL. Save the file as UTF-8, or leave it out',
        values,
      )
  return new UsageError('input', `${path}:${line}: ${problem}`)
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// Decoding leniently puts U+FFFD for each bad sequence; the first one that the bytes do not spell out is the place.
function firstBad(bytes: Uint8Array): number {
  let offset = 0
  for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) {
    const spelled = bytes.subarray(offset, offset + REPLACEMENT.length)
    if (character === '\0' || (character === '\uFFFD' && !REPLACEMENT.equals(spelled))) return offset
    offset += Buffer.byteLength(character)
  }
  return offset
}
