/**
 * Reads the YAML that most front matter is made of in one pass: keys with plain, quoted and block scalars, lists of
 * words in brackets, keys in keys, comments. It gives what the parser gives, or nothing: any doubt is left to it. A
 * property test holds the two together.
 */
import type { ScalarType, YamlScalar } from './yaml.js'

/** What a YAML text holds: its string values in their order, and all its data. */
export interface ScannedYaml {
  readonly scalars: readonly YamlScalar[]
  readonly data: Readonly<Record<string, unknown>>
}

/** What a YAML text holds; `undefined` in any doubt. */
export function scanYaml(text: string): ScannedYaml | undefined {
  if (text.length > LENGTH || UNUSUAL.test(text)) return undefined
  const scan: Scan = { text, lines: linesOf(text), scalars: [], at: 0 }
  const data = takeMap(scan, 0, [])
  return data && scan.at > 0 && scan.at === scan.lines.length ? { scalars: scan.scalars, data } : undefined
}

/** In UTF-16 units: few have more. */
const LENGTH = 10_000

/** Tabs, line ends that are not `\n`, and what cannot be printed. */
const UNUSUAL = /[^\n -~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]/u

interface Line {
  readonly start: number
  /** Behind its last character that is no space. */
  readonly end: number
  readonly indent: number
}

/** The pass under way; `at` is the line that it has come to, of those that are neither empty nor a comment. */
interface Scan {
  readonly text: string
  readonly lines: readonly Line[]
  readonly scalars: YamlScalar[]
  at: number
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const stop = feed === -1 ? text.length : feed
    let [from, end] = [start, stop]
    while (from < stop && text[from] === ' ') from++
    while (end > from && text[end - 1] === ' ') end--
    if (from < end && text[from] !== '#') lines.push({ start, end, indent: from - start })
    start = stop + 1
  }
  return lines
}

type Path = readonly string[]

/** The entries whose keys begin in a column. */
function takeMap(scan: Scan, indent: number, path: Path): Record<string, unknown> | undefined {
  const entries = new Map<string, unknown>()
  for (let line = scan.lines[scan.at]; line && line.indent >= indent; line = scan.lines[scan.at]) {
    const [head = '', key = ''] = KEY.exec(scan.text.slice(line.start + indent, line.end)) ?? []
    if (line.indent > indent || key === '' || WORD.test(key) || entries.has(key)) return undefined
    const value = takeValue(scan, line.start + indent + head.length, indent, [...path, key])
    if (value === undefined) return undefined
    entries.set(key, value)
  }
  return Object.fromEntries(entries)
}

const KEY = /^([A-Za-z][\w-]*(?::[\w-]+)*):(?: +|$)/u

/** What may be no string, or be written as one by others. */
const WORD = /^(?:null|true|false)$/iu

/** The value that begins at an offset of the line under way. */
function takeValue(scan: Scan, start: number, indent: number, path: Path): unknown {
  const { text, lines } = scan
  const { end } = lines[scan.at] as Line
  const next = lines[scan.at + 1]
  const written = text.slice(start, end)
  const at = { path, indent: indent + 2, flow: false }
  scan.at++
  if (written === '') {
    if (next && next.indent > indent) return takeMap(scan, next.indent, path)
    return next && text[next.start + next.indent] === '-' ? undefined : null
  }
  if (/^[|>]-?$/u.test(written)) return takeBlock(scan, { ...at, start }, written)
  if (next && next.indent > indent) return takeLines(scan, { ...at, start }, indent)
  if (written.startsWith('[')) return takeList(scan, { ...at, start, flow: true }, written)
  if (/^(?:true|false)$/u.test(written)) return written === 'true'
  if (/^(?:0|[1-9]\d{0,8})$/u.test(written)) return Number(written)
  return addScalar(scan, { ...at, start, end }, written)
}

type Place = Pick<YamlScalar, 'path' | 'start' | 'indent' | 'flow'>

/** A string on one line, quoted or plain. */
function addScalar(scan: Scan, place: Place & { readonly end: number }, written: string): string | undefined {
  const [, double, single] = QUOTED.exec(written) ?? []
  const value = double ?? single ?? written
  const type: ScalarType =
    double !== undefined ? 'QUOTE_DOUBLE' : single !== undefined ? 'QUOTE_SINGLE' : 'PLAIN'
  if (type === 'PLAIN' && (!PLAIN.test(value) || WORD.test(value))) return undefined
  scan.scalars.push({ ...place, value, type })
  return value
}

const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/u

/** Begins with no sign of YAML and with nothing that a number could begin with; holds neither a key nor a comment. */
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`~.+=<\d](?:[^:#]|:(?=[^ ])|(?<! )#)*$/u

/** A plain scalar over several lines, of which none is empty. */
function takeLines(scan: Scan, place: Place, indent: number): string | undefined {
  const { text, lines } = scan
  const parts = [text.slice(place.start, lines[scan.at - 1]?.end)]
  let last = lines[scan.at - 1] as Line
  for (let line = lines[scan.at]; line && line.indent > indent; line = lines[scan.at]) {
    if (!isNext(text, last, line)) return undefined
    parts.push(text.slice(line.start + line.indent, line.end))
    last = line
    scan.at++
  }
  if (!parts.every((part) => PLAIN.test(part))) return undefined
  const value = parts.join(' ')
  scan.scalars.push({ ...place, end: last.end, value, type: 'PLAIN' })
  return value
}

/** Whether there is neither an empty line nor a comment between two. */
function isNext(text: string, before: Line, line: Line): boolean {
  return text.indexOf('\n', before.end) + 1 === line.start
}

/** A block scalar whose lines all begin in one column and have no white space at their ends. */
function takeBlock(scan: Scan, place: Place, header: string): string | undefined {
  const { text, lines } = scan
  const parts: string[] = []
  const [first, inner = 0] = [lines[scan.at - 1] as Line, lines[scan.at]?.indent]
  let last = first
  if (inner <= first.indent) return undefined
  for (let line = lines[scan.at]; line && line.indent > first.indent; line = lines[scan.at]) {
    if (line.indent !== inner || !isNext(text, last, line)) return undefined
    if (text[line.end] === ' ') return undefined
    parts.push(text.slice(line.start + inner, line.end))
    last = line
    scan.at++
  }
  // What is no text of it may still be part of it: empty lines, comments.
  const next = lines[scan.at]
  if (text[last.end] !== '\n' || (next ? !isNext(text, last, next) : last.end + 1 < text.length))
    return undefined
  const isLiteral = header.startsWith('|')
  const value = parts.join(isLiteral ? '\n' : ' ') + (header.endsWith('-') ? '' : '\n')
  const type = isLiteral ? 'BLOCK_LITERAL' : 'BLOCK_FOLDED'
  scan.scalars.push({ ...place, end: last.end, indent: inner, value, type })
  return value
}

/** A list of strings in brackets on one line. */
function takeList(scan: Scan, place: Place, written: string): readonly unknown[] | undefined {
  if (!LIST.test(written)) return undefined
  const values: string[] = []
  for (const { 0: member, index } of written.matchAll(MEMBER)) {
    const start = place.start + index
    const path = [...place.path, String(values.length)]
    const value = addScalar(scan, { ...place, path, start, end: start + member.length }, member)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

const MEMBER = /"[^"\\]*"|'[^']*'|[A-Za-z][\w-]*/gu
const LIST = new RegExp(`^\\[ ?(?:${MEMBER.source})(?:, ?(?:${MEMBER.source}))* ?\\]$`, 'u')
