/**
 * YAML: data out of it, and single scalars in and out of its text. The one door of the `yaml` package.
 *
 * Text is refused, never half read, when it is broken, nested deeper than `DEPTH`, longer than `LENGTH` or an alias
 * bomb. Merge keys (`<<`) mean nothing, as in YAML 1.2, so no two keys can be made to stand for the same one.
 */

import {
  CST,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import { t } from '../phrases.js'
import { memoOf } from './memo.js'

/** How a scalar is written. */
export type ScalarType = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_FOLDED' | 'BLOCK_LITERAL'

/** A string value in a YAML text. */
export interface YamlScalar {
  /** Keys and indices, from the outside to the inside. */
  readonly path: readonly string[]
  readonly value: string
  /** Of the scalar as written: with quotes or header, without tag, anchor, trailing comment and line break. */
  readonly start: number
  readonly end: number
  readonly type: ScalarType
  /** Number of spaces before each line of a block scalar that stands here. */
  readonly indent: number
  /** Whether it stands between `[]` or `{}`, where fewer plain scalars are possible. */
  readonly flow: boolean
}

/** Why a YAML text is refused, and where. */
export interface YamlProblem {
  readonly offset: number
  readonly reason: string
}

/** What a scalar must look like to stand where another one stood. */
export interface ScalarStyle {
  readonly type: ScalarType
  readonly indent: number
  readonly eol: '\n' | '\r\n'
  /** When it is not known, a plain scalar is written so that it can stand in both. */
  readonly flow?: boolean
}

/** Refused beyond; the parser recurses. */
const DEPTH = 100

/** In UTF-16 units, refused beyond; the time that anchors take grows with the square of their number. */
const LENGTH = 100_000

/** One mistake can bring thousands after it. */
const PROBLEMS = 10

/** Finds every string value, in the order of the text. No scalars are given when there are problems. */
export function parseScalars(text: string): {
  readonly scalars: readonly YamlScalar[]
  readonly problems: readonly YamlProblem[]
} {
  const { root, problems } = LAST.get(text, () => read(text))
  return { scalars: problems.length === 0 && root ? [...stringsIn(text, root, ROOT)] : [], problems }
}

/**
 * Gives the plain data of a YAML text; `null` when it has no content. Throws a `SyntaxError` for a text in which
 * `parseScalars` finds problems.
 */
export function parseYaml(text: string): unknown {
  const { data, problems } = LAST.get(text, () => read(text))
  const [problem] = problems
  if (problem) throw new SyntaxError(problem.reason)
  return data
}

/**
 * Writes a scalar in a style, or double-quoted when the style cannot express the value. In the place of a scalar with
 * that style it reads back as exactly `value`, and as a string by the rules of YAML 1.1 (`no`, `2024-01-01`) too.
 */
export function formatScalar(value: string, style: ScalarStyle): string {
  const quoted = JSON.stringify(value).replace(UNPRINTABLE, escaped)
  if (style.type === 'QUOTE_DOUBLE' || value.search(UNPRINTABLE) !== -1) return quoted
  const block = style.type.startsWith('BLOCK')
  const flow = style.flow ?? !block
  const token = CST.createScalarToken(value, {
    type: style.type,
    indent: Math.max(1, style.indent),
    implicitKey: !block,
    inFlow: flow,
    end: [],
  })
  const text = CST.stringify(token)
  // A header with an indentation indicator depends on the parent's indentation, one with `+` on the lines that follow.
  if (block && !/^[|>]-?\n./.test(text)) return quoted
  const written = (block ? text.slice(0, -1) : text).replaceAll('\n', style.eol)
  const contexts = flow ? [...BLOCK_CONTEXTS, ...FLOW_CONTEXTS] : BLOCK_CONTEXTS
  const isSafe = !INDICATOR.test(written)
  return isSafe && contexts.every((context) => readsAs(value, style.type, written, context))
    ? written
    : quoted
}

/** Characters that YAML wants escaped, or that some reader takes for a line break or a byte-order mark. */
const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** Plain, other readers of YAML 1.1 take them for a merge key and a default. */
const INDICATOR = /^(?:<<|=)$/

/** Where a scalar may stand, each with the path to it. */
const BLOCK_CONTEXTS: readonly Context[] = [
  [(scalar) => `${scalar}\n`, []],
  [(scalar) => `- ${scalar}\n`, [0]],
  [(scalar) => `k: ${scalar}\nz: 1\n`, ['k']],
]
const FLOW_CONTEXTS: readonly Context[] = [
  [(scalar) => `[${scalar}, z]`, [0]],
  [(scalar) => `{k: ${scalar}}`, ['k']],
]

type Context = readonly [around: (scalar: string) => string, path: readonly (string | number)[]]

/** Duplicate keys are looked for in `read`: the package compares each key with each. */
const OPTIONS = {
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
  resolveKnownTags: false,
} as const

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function readsAs(value: string, type: ScalarType, written: string, [around, path]: Context): boolean {
  return (['1.2', '1.1'] as const).every((version) => {
    const document = parseDocument(around(written), { ...OPTIONS, version })
    const node = document.getIn(path, true)
    return document.errors.length === 0 && isScalar(node) && node.value === value && node.type === type
  })
}

/** Strings and data of a text are asked for one after the other. Nobody changes what is read. */
const LAST = memoOf<Reading>(1)

interface Reading {
  readonly root?: Node | null
  readonly data?: unknown
  readonly problems: readonly YamlProblem[]
}

function read(text: string): Reading {
  const refused = refusal(text)
  if (refused) return { problems: [refused] }
  const document = parseDocument(text, OPTIONS)
  const root = document.contents
  const broken = document.errors.map(({ pos, message }) => ({ offset: pos[0], reason: message }))
  const problems = [...broken, ...duplicates(root)].slice(0, PROBLEMS)
  if (problems.length > 0) return { problems }
  try {
    const data: unknown = document.toJS()
    // An alias of an alias nests data deeper than the text is.
    return exceeds(data, DEPTH) ? { problems: [tooDeep(text.indexOf('*'))] } : { root, data, problems }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return { problems: [{ offset: text.indexOf('*'), reason: error.message }] }
  }
}

/** Holds back what the package cannot read in bounded time and stack. */
function refusal(text: string): YamlProblem | undefined {
  if (text.length > LENGTH)
    return {
      offset: LENGTH,
      reason: t('yaml.long', 'YAML text is longer than {{limit}} characters', { limit: LENGTH }),
    }
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEPTH) return tooDeep(parser.offset)
  }
  return undefined
}

function tooDeep(offset: number): YamlProblem {
  return { offset, reason: t('yaml.deep', 'YAML is nested deeper than {{limit}} levels', { limit: DEPTH }) }
}

function exceeds(data: unknown, depth: number): boolean {
  if (typeof data !== 'object' || data === null) return false
  return depth === 0 || Object.values(data).some((value) => exceeds(value, depth - 1))
}

function duplicates(root: Node | null): readonly YamlProblem[] {
  const problems: YamlProblem[] = []
  visit(root, {
    Map: (_, map) => {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (seen.has(name))
          problems.push({
            offset: key.range?.[0] ?? 0,
            reason: t('yaml.duplicate', 'Duplicate key {{name}}', { name: JSON.stringify(name) }),
          })
        seen.add(name)
      }
    },
  })
  return problems
}

interface Position {
  readonly path: readonly string[]
  readonly indent: number
  readonly flow: boolean
}

const ROOT: Position = { path: [], indent: 2, flow: false }

function* stringsIn(text: string, node: unknown, at: Position): Generator<YamlScalar> {
  if (isScalar(node) && typeof node.value === 'string') yield scalarAt(text, node, node.value, at)
  if (!isMap(node) && !isSeq(node)) return
  const indent = node.flow ? at.indent : columnOf(text, node.range?.[0] ?? 0) + 2
  for (const [index, item] of node.items.entries()) {
    const [key, value] = isPair(item) ? [keyOf(text, item.key), item.value] : [String(index), item]
    yield* stringsIn(text, value, { path: [...at.path, key], indent, flow: at.flow || node.flow === true })
  }
}

function scalarAt(text: string, node: Scalar, value: string, at: Position): YamlScalar {
  const [start, stop] = node.range ?? [0, 0]
  const type = node.type as ScalarType
  if (!type.startsWith('BLOCK')) return { ...at, value, start, end: stop, type }
  const body = text.slice(start, stop).replace(/\r?\n$/, '')
  // Lines of nothing but spaces that follow would become content of a scalar with less indentation.
  const [blank = ''] = /^(?: *\r?\n)* +(?=\r?\n|$)/.exec(text.slice(start + body.length)) ?? []
  const [, indentation] = /^[|>][+-]?(?: .*)?\r?\n(?: *\r?\n)*( *)[^ \r\n]/.exec(body) ?? []
  const indent = indentation?.length ?? at.indent
  return { ...at, value, start, end: start + body.length + blank.length, type, indent }
}

function keyOf(text: string, key: unknown): string {
  if (isScalar(key)) return String(key.value ?? '')
  const [start, end] = (isNode(key) && key.range) || [0, 0]
  return text.slice(start, end)
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}
