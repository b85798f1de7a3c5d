/**
 * Translation memories as TMX 1.4b, the exchange format of LISA's OSCAR group: texts in several languages, in which
 * markup stands as inline codes. What the codes mean is the business of `tmx-text.ts`.
 */
import { t } from '../phrases.js'
import { type Flaw, flawAt, isFlaw } from './flaw.js'
import { escapeXml, parseXml, type XmlElement } from './xml.js'

/** A part of a segment: words, or a code that begins or ends something, or stands for itself. */
export type Piece = string | Code

/** An inline code. */
export interface Code {
  readonly type: 'open' | 'close' | 'void'
  /** As the format of the document writes it: `**`, `<b>`. */
  readonly code: string
  /** What pairs an opening code with its closing one. */
  readonly pair?: string
}

/** A text in one language. */
export interface Variant {
  readonly language: string
  readonly pieces: readonly Piece[]
}

/** A text in several languages. */
export interface TmxUnit {
  readonly variants: readonly Variant[]
  /** Who made it, and when, as ISO 8601 in UTC. */
  readonly by?: string
  readonly at?: string
  /** Properties by their types: `x-document`. */
  readonly properties: Readonly<Record<string, string>>
}

/** A memory as a file holds it. */
export interface Tmx {
  /** What wrote it: `creationtool` of its header. */
  readonly tool: string
  readonly units: readonly TmxUnit[]
}

/** What a header says. */
interface Header {
  readonly tool: string
  readonly version: string
  readonly sourceLanguage: string
}

/** A memory as TMX 1.4b. */
export function writeTmx(units: readonly TmxUnit[], { tool, version, sourceLanguage }: Header): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="${escapeXml(tool)}" creationtoolversion="${escapeXml(version)}" segtype="block" o-tmf="${escapeXml(tool)}" adminlang="en" srclang="${escapeXml(sourceLanguage)}" datatype="x-markdown"/>
  <body>
${units.map(writeUnit).join('')}  </body>
</tmx>
`
}

function writeUnit({ variants, by, at, properties }: TmxUnit): string {
  const date = at === undefined ? '' : ` creationdate="${at.replace(/\.\d+|[-:]/gu, '')}"`
  const author = by === undefined ? '' : ` creationid="${escapeXml(by)}"`
  const props = Object.entries(properties).map(
    ([type, value]) => `      <prop type="${escapeXml(type)}">${escapeXml(value)}</prop>\n`,
  )
  const texts = variants.map(
    ({ language, pieces }) =>
      `      <tuv xml:lang="${escapeXml(language)}"><seg>${writePieces(pieces)}</seg></tuv>\n`,
  )
  return `    <tu${date}${author}>\n${props.join('')}${texts.join('')}    </tu>\n`
}

function writePieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escapeXml(piece)
      const { type, code, pair = '' } = piece
      const text = escapeXml(code)
      if (type === 'void') return `<ph>${text}</ph>`
      return type === 'open'
        ? `<bpt i="${escapeXml(pair)}">${text}</bpt>`
        : `<ept i="${escapeXml(pair)}">${text}</ept>`
    })
    .join('')
}

/** The memory of a TMX file, or what is wrong with it first. Dates and names that are none are left out. */
export function readTmx(text: string): Tmx | Flaw {
  const root = parseXml(text.replace(/^\uFEFF/u, ''), { doctype: true })
  if (isFlaw(root)) return root
  const [body] = root.children.filter(({ name }) => name === 'body')
  if (root.name !== 'tmx' || !body)
    return flawAt(
      root.line,
      1,
      `<${root.name}>`,
      t('tmx.root', 'a TMX file, whose root is <tmx> with a <body>'),
    )
  const header = root.children.find(({ name }) => name === 'header')
  const units = body.children.filter(({ name }) => name === 'tu').map(readUnit)
  return { tool: header?.attributes.creationtool ?? '', units }
}

function readUnit({ attributes, children }: XmlElement): TmxUnit {
  const by = attributes.changeid ?? attributes.creationid
  const at = dateOf(attributes.changedate ?? attributes.creationdate ?? '')
  const properties = children
    .filter(({ name }) => name === 'prop')
    .map(({ attributes: { type = '' }, text }) => [type, text.trim()] as const)
  return {
    variants: children.filter(({ name }) => name === 'tuv').flatMap(readVariant),
    ...(by !== undefined && by.trim() !== '' && { by: by.trim() }),
    ...(at !== undefined && { at }),
    properties: Object.fromEntries(properties),
  }
}

function readVariant({ attributes, children }: XmlElement): readonly Variant[] {
  const language = attributes['xml:lang'] ?? attributes.lang ?? ''
  const seg = children.find(({ name }) => name === 'seg')
  return seg ? [{ language: language.replaceAll('_', '-'), pieces: joined(piecesOf(seg)) }] : []
}

/** `20260131T094500Z` as ISO 8601. */
function dateOf(text: string): string | undefined {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(text) ?? []
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return year !== undefined && !Number.isNaN(Date.parse(iso)) ? iso : undefined
}

function piecesOf({ content }: XmlElement): readonly Piece[] {
  return content.flatMap((part): readonly Piece[] => {
    if (typeof part === 'string') return [part]
    const { name, attributes } = part
    // What is marked for another reason than markup is text like any other.
    if (name === 'hi') return piecesOf(part)
    const code = part.content.filter((inner) => typeof inner === 'string').join('')
    const pair = attributes.i === undefined ? {} : { pair: attributes.i }
    if (name === 'bpt') return [{ type: 'open', code, ...pair }]
    if (name === 'ept') return [{ type: 'close', code, ...pair }]
    // `ph`, and `it`, of whose pair only one half is in this segment.
    return [{ type: 'void', code }]
  })
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece
    else if (piece !== '') result.push(piece)
  }
  return result
}
