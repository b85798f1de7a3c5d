/** New and changed terms written into the text of a glossary, whose other lines stay as they are. */
import type { Term } from '../model.js'
import { type JsonValue, memberOf, parseJsonTree } from '../syntax/json-tree.js'
import { prettyValue } from './pretty.js'

/** What is to be written: terms by their index, and new ones behind the last. */
export interface GlossaryEdits {
  readonly changed: ReadonlyMap<number, Term>
  readonly added: readonly Term[]
}

/** The text of a valid glossary with edits; a whole new one where there is none. Line ends are those of the text. */
export function editGlossary(text: string | undefined, { changed, added }: GlossaryEdits): string {
  const before = text === undefined || text.trim() === '' ? EMPTY : text
  const mark = before.startsWith('\uFEFF') ? 1 : 0
  const parsed = parseJsonTree(before, { from: mark })
  const list = 'root' in parsed ? memberOf(parsed.root, 'terms') : undefined
  if (list?.type !== 'list') throw new Error('a glossary without terms was to be edited')
  const eol = before.includes('\r\n') ? '\r\n' : '\n'
  const items = list.members.map(({ value }) => value)
  const level = levelOf(before, items[0]) ?? 2
  const write = (term: Term) => prettyValue(term, level).replaceAll('\n', eol)
  const pieces: string[] = []
  let at = 0
  for (const [index, { start, end }] of items.entries()) {
    const term = changed.get(index)
    if (!term) continue
    pieces.push(before.slice(at, start), write(term))
    at = end
  }
  if (added.length > 0) {
    const behind = items.at(-1)?.end ?? list.start + 1
    const indent = `${eol}${'  '.repeat(level)}`
    const joined = added.map((term) => indent + write(term)).join(',')
    pieces.push(before.slice(at, behind), items.length > 0 ? ',' : '', joined)
    at = behind
    // An empty list has its end on the same line.
    if (items.length === 0 && before.slice(at, list.end).trim() === ']')
      pieces.push(`${eol}${'  '.repeat(level - 1)}`)
    if (items.length === 0) at = list.end - 1
  }
  return pieces.join('') + before.slice(at)
}

const EMPTY = '{\n  "terms": []\n}\n'

/** By how many levels of two spaces a value is indented. */
function levelOf(text: string, value: JsonValue | undefined): number | undefined {
  if (!value) return undefined
  const indent = /(?:^|[\n\r])([ \t]*)$/u.exec(text.slice(0, value.start))?.[1]
  return indent === undefined ? undefined : Math.ceil(indent.replaceAll('\t', '  ').length / 2)
}
