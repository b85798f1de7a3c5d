import { readFileSync } from 'node:fs'
import type { Document } from '../scripts/model.js'

/** The text of a file of test/corpus, its byte-order mark included. */
export function readCorpus(name: string): string {
  const bytes = readFileSync(new URL(`corpus/${name}`, import.meta.url))
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/** Gaps and segments joined, as bytes; throws when segments overlap or are out of order. */
export function bytesOf(document: Document): Buffer {
  let joined = ''
  let at = 0
  for (const { span } of document.segments) {
    if (span.start < at || span.end < span.start) throw new Error(`Segment at ${span.start} overlaps another`)
    joined += document.text.slice(at, span.start) + document.text.slice(span.start, span.end)
    at = span.end
  }
  return Buffer.from(joined + document.text.slice(at))
}
