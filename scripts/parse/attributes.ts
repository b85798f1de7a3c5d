/** Text in the attributes of components. */
import { TEXT_ATTRIBUTES } from '../syntax/attributes.js'
import type { MdxJsxFlowElement } from '../syntax/markdown.js'
import { placeAt } from '../syntax/spans.js'
import type { SegmentParts } from './segment.js'

/** Where the component stands. */
interface Around {
  readonly text: string
  /** Offset of the parsed text in the file's. */
  readonly base: number
  readonly starts: readonly number[]
}

/** An attribute's value, between its quotes, as a segment; `undefined` when people do not read it. */
export function attributeSegment(
  attribute: MdxJsxFlowElement['attributes'][number],
  { text, base, starts }: Around,
): SegmentParts | undefined {
  const { position } = attribute
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !position)
    return undefined
  if (!TEXT_ATTRIBUTES.has(attribute.name) || attribute.value.trim() === '') return undefined
  const end = (position.end.offset ?? 0) + base - 1
  const quote = text[end] ?? '"'
  const start = text.indexOf(quote, (position.start.offset ?? 0) + base) + 1
  const span = { start, end }
  return {
    kind: 'attribute',
    notation: 'attribute',
    span,
    lines: [span],
    place: placeAt(text, starts, start),
    text: attribute.value,
  }
}
