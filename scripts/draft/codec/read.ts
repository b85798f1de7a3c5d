/** Takes the answer of an engine apart. */
import { t } from '../../phrases.js'
import type { Piece } from './encode.js'

const TOKEN =
  /<(\/?)([gx])(\d{1,6})\s*(\/?)>|&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});|[^<&]+|[<&]/gu

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The words and tags of an answer; the reason where there is anything else in it. */
export function readPieces(
  answer: string,
): { readonly pieces: readonly Piece[] } | { readonly reason: string } {
  const pieces: Piece[] = []
  const say = (value: string) => {
    const last = pieces.at(-1)
    if (last?.type === 'text') pieces[pieces.length - 1] = { type: 'text', value: last.value + value }
    else pieces.push({ type: 'text', value })
  }
  for (const match of answer.matchAll(TOKEN)) {
    const [found, slash, letter, digits, empty, entity] = match
    if (found === '<' || found === '&') return { reason: strange(answer.slice(match.index)) }
    if (letter === undefined) {
      const character = entity === undefined ? found : characterOf(entity)
      const control = character === undefined ? 0 : character.search(CONTROL)
      if (character === undefined || control >= 0)
        return { reason: strange(answer.slice(match.index + control)) }
      say(character)
      continue
    }
    const id = Number(digits)
    if (letter === 'g' && !empty) pieces.push({ type: slash ? 'close' : 'open', id })
    else if (letter === 'x' && empty && !slash) pieces.push({ type: 'void', id })
    // `<x1></x1>` says the same as `<x1/>`.
    else if (letter === 'x' && !empty && !slash && answer.includes(`<x${digits}></x${digits}>`))
      pieces.push({ type: 'void', id })
    else if (letter === 'x' && slash && !empty && answer.includes(`<x${digits}></x${digits}>`)) continue
    else return { reason: unknownTag(found) }
  }
  return { pieces }
}

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return ENTITIES[entity]
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined
}

const CONTROL = /[\0-\x08\x0B\f\x0E-\x1F\x7F\uFFFE\uFFFF]/u

/** What an answer goes on with that it should not. */
function strange(rest: string): string {
  const [found] = /^<[^>]{0,20}>?|^&[^\s;]{0,10};?|^[^<&]/u.exec(rest) ?? []
  return t('codec.illFormed', 'unexpected {{found}}, expected words and numbered tags only', {
    found: JSON.stringify(found ?? ''),
  })
}

/** What is said of a tag that nobody asked for. */
export function unknownTag(tag: string): string {
  return t('codec.unknownTag', 'unexpected tag {{tag}}', { tag })
}
