/** Code, and emphasis by its marks. */
import { add, addText, type Construct, closeFrame, DOUBT, openFrame, resume } from './state.js'

/** Code in a line, without line ends. */
export const code: Construct = (scan, at) => {
  const { text } = scan
  let inner = at
  while (text[inner] === '`') inner++
  const fence = text.slice(at, inner)
  const end = text.indexOf(fence, inner)
  const behind = end + fence.length
  if (end === -1 || text[behind] === '`') return DOUBT
  const written = text.slice(inner, end)
  // What has no end in it could be opaque as far as the next brace.
  if (/[\r\n`]|\{[^{}]*$/u.test(written)) return DOUBT
  const isPadded = /^ .* $/u.test(written) && written.trim() !== ''
  addText(scan, at)
  add(scan, { type: 'inlineCode', value: isPadded ? written.slice(1, -1) : written }, at, behind)
  return resume(scan, behind)
}

/** Marks that close what was opened last, or that can open and not close anything; others are in doubt. */
export const attention: Construct = (scan, at) => {
  const { text, open } = scan
  const mark = text[at] as string
  let behind = at + 1
  while (text[behind] === mark) behind++
  const [before, next] = [kindOf(text[at - 1]), kindOf(text[behind])]
  if (mark === '_' && before === 'word' && next === 'word') return behind
  const sign = text.slice(at, behind)
  if (sign.length > 2) return DOUBT
  const canClose = isFlanking(next, before)
  const last = open.at(-1)
  if (canClose && last?.sign === sign)
    return closeFrame(scan, at, behind, (children) => ({
      type: sign.length === 2 ? 'strong' : 'emphasis',
      children,
    }))
  const isFirst = !open.some(({ type }) => type === 'attention')
  const canOpen = isFlanking(before, next) && (mark === '*' || before !== 'word')
  if (!canOpen || (canClose && !isFirst)) return DOUBT
  return openFrame(scan, { type: 'attention', sign, start: at }, behind)
}

/** Whether marks between two characters stand at the beginning of what is behind them. */
export function isFlanking(before: CharacterKind, behind: CharacterKind): boolean {
  return behind !== 'space' && (behind === 'word' || before !== 'word')
}

type CharacterKind = 'space' | 'word' | 'sign'

/** The sort of a UTF-16 unit as far as attention goes; none is as good as white space. */
export function kindOf(character = ' '): CharacterKind {
  if (/[\p{L}\p{N}]/u.test(character)) return 'word'
  if (/\s/u.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'word'
}
