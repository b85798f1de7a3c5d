/**
 * Cuts a Markdown text into chunks that can be parsed one by one, at places where no container, code block or
 * component is open. Most chunks of real pages are plain — a heading, a paragraph, a code block, the line of a tag —
 * and told by their lines alone. Every doubt is left to the parser: a chunk that is not surely plain is `other`, and a
 * text that cannot surely be cut is not cut.
 */
import type { Format } from '../../model.js'
import type { Chunk, Page, Take } from './chunk.js'
import { takeList, takeQuote } from './containers.js'
import { takeCode, takeHeading, takeModule, takeParagraph, takeRule } from './leaves.js'
import { isSpaced, type Line, linesOf } from './lines.js'
import { takeOther } from './others.js'
import { DECLARING, FENCE, HEADING, IMPORT, IMPORTED, ITEM, RULE, SYNTAX } from './signs.js'
import { isOpenTag, takeLongTag, takeTags } from './tags.js'

/** The chunks of a text from an offset on, in order; `undefined` when it must be parsed as a whole. */
export function cutChunks(text: string, start: number, format: Format): readonly Chunk[] | undefined {
  if (UNUSUAL.test(text)) return undefined
  const all = linesOf(text)
  const lines = start === 0 ? all : all.filter((line) => line.start >= start)
  const page: Page = { ...SYNTAX[format], text, format, lines, hasDefinitions: text.includes(']:') }
  const chunks = takeAll({ ...page, isModular: format === 'mdx' })
  return chunks && areDistinct(chunks, text) ? chunks : takeAll(page)
}

/** Line ends that few files have, and characters that the parser replaces or drops. */
const UNUSUAL = /\r(?!\n)|[\0\uFEFF]/u

/** Whether nothing that is imported on plain lines is declared a second time, which is not valid. */
function areDistinct(chunks: readonly Chunk[], text: string): boolean {
  const modules = chunks.filter(({ type }) => type === 'module')
  if (modules.length === 0) return true
  const written = ({ span }: Chunk) => text.slice(span.start, span.end)
  if (chunks.some((chunk) => chunk.type === 'other' && DECLARING.test(written(chunk)))) return false
  const names = modules.flatMap(
    (chunk) =>
      written(chunk)
        .replace(IMPORTED, '')
        .match(/[\w$]+/gu) ?? [],
  )
  const own = names.filter((name) => name !== 'import' && name !== 'as')
  return new Set(own).size === own.length
}

/** Chunk after chunk; `undefined` where it is not sure how far one reaches. */
function takeAll(page: Page): readonly Chunk[] | undefined {
  const { lines } = page
  const chunks: Chunk[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] as Line
    if (line.isBlank) {
      at++
      continue
    }
    const taken = takePlain(page, at, takeAll) ?? takeOther(page, at, takeAll)
    const last = taken?.at(-1)
    if (!taken || !last) return undefined
    chunks.push(...taken)
    at += last.lastLine - line.number + 1
  }
  return chunks
}

/** What begins at a line, when the lines alone tell what it is. No container is open there. */
const takePlain: Take = (page, at, takeInside) => {
  const line = page.lines[at] as Line
  if (line.indent > page.maxIndent || !isSpaced(line)) return undefined
  return kindOf(page, line.text)(page, at, takeInside)
}

/** What takes a line, by the sign that it begins with. */
function kindOf(page: Page, text: string): Take {
  const code = text.charCodeAt(0)
  const kinds = code < 128 ? KINDS[code] : undefined
  return kinds?.find(([is]) => is(page, text))?.[1] ?? takeParagraph
}

type Kind = readonly [is: (page: Page, text: string) => boolean, take: Take]

const item: Kind = [(_, text) => ITEM.test(text), takeList]
const rule: Kind = [(_, text) => RULE.test(text), takeRule]
const fence: Kind = [(_, text) => FENCE.test(text), takeCode]

/** Kinds of lines by their first character, of which the first that a line is one of counts. */
const KINDS: readonly (readonly Kind[] | undefined)[] = (() => {
  const table = Array.from<readonly Kind[] | undefined>({ length: 128 })
  const put = (signs: string, ...kinds: readonly Kind[]) => {
    for (const sign of signs) table[sign.charCodeAt(0)] = kinds
  }
  put('#', [(_, text) => HEADING.test(text), takeHeading])
  put('`~', fence)
  put('<', [({ tags }, text) => tags?.test(text) === true, takeTags], [isOpenTag, takeLongTag])
  put('i', [({ isModular }, text) => isModular === true && IMPORT.test(text), takeModule])
  put('-*', rule, item)
  put('_', rule)
  put('+0123456789', item)
  put('>', [() => true, takeQuote])
  return table
})()
