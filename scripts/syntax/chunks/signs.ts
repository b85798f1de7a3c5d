/** The signs by which lines are told, and what differs between formats. */
import type { Format } from '../../model.js'
import { RESERVED } from '../scan/tags.js'

/** What differs between formats. */
export interface Syntax {
  /** Columns of indentation beyond which a line is code. */
  readonly maxIndent: number
  /** The beginning of a line of a paragraph whatever stands around it. */
  readonly begins: RegExp
  /** A line whose inline content is surely valid. */
  readonly plain: RegExp
  /** A line with nothing but tags of components whose attributes are plain. */
  readonly tags?: RegExp
  /** Begins a block that may reach over blank lines, besides those that the parser refuses when they are cut. */
  readonly opening: RegExp
}

/**
 * No mark of a block begins so: neither with a sign that begins one nor with a number and a dot; a mark of inline syntax
 * before something else than white space, the fence of a directive.
 */
const TEXT_START = String.raw`(?:[^\s#>+*_=|:~\x60<{[$\d\\&-]|\d+(?![\d.)])|\*{1,2}(?=[^*\s])|_{1,2}(?=[^_\s])|\x60{1,2}(?!\x60)|\[(?!!)|:{3,}[ \t]*(?![-:|]))`

/** Neither expressions nor tags, unless in code. */
const NO_MDX = String.raw`(?:[^<{\x60]|\x60[^\x60]+\x60(?!\x60))*`

/** An expression that is valid whatever else a page holds: a string, a number or a list of strings. */
const STRING = String.raw`(?:"[^"<>{}&\\\r\n]*"|'[^'<>{}&\\\r\n]*')`
const VALUE = String.raw`(?:${STRING}|0|[1-9]\d{0,8}|true|false|\[ ?${STRING}(?:, ?${STRING})* ?\])`

/** Its attributes, whose values hold neither markup nor a character reference. */
const ATTRIBUTES = String.raw`(?:[ \t\r\n]+[A-Za-z][\w-]*(?:="(?:[^"<>{}&\\\r\n]|&(?!#?\w+;))*"|=\{${VALUE}\})?)*`

/** A tag; whether it closes, and whether it is void. */
export const TAG = new RegExp(
  String.raw`<(\/?)[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*${ATTRIBUTES}[ \t\r\n]*(\/?)>`,
  'gu',
)

/** Tags beside each other. Before text, they are text as well. */
const TAGS = `(?:${TAG.source}[ \\t]*)+`

/** What differs between formats. */
export const SYNTAX: Readonly<Record<Format, Syntax>> = {
  markdown: {
    maxIndent: 3,
    plain: /^/u,
    begins: new RegExp(`^${TEXT_START}`, 'u'),
    opening: /^(?:`{3}|~{3}|\$\$|<(?:script|pre|style|textarea|[!?]))/iu,
  },
  mdx: {
    maxIndent: Number.POSITIVE_INFINITY,
    plain: new RegExp(`^${NO_MDX}$`, 'u'),
    begins: new RegExp(`^(?!(?:import|export)\\b)(?:${TEXT_START}|${TAGS}(?=[^\\s<{}]))`, 'u'),
    tags: new RegExp(`^${TAGS}$`, 'u'),
    opening: /^(?:`{3}|~{3}|\$\$)/u,
  },
}

/** A heading with number signs. */
export const HEADING = /^(#{1,6})([ \t]+)([^\s#](?:.*[^\s#\\])?)[ \t]*$/u

/** Marks and what follows them, in which nothing refers to a character. */
export const FENCE = /^(`{3,}(?=[^`]*$)|~{3,}(?!~))(?!.*&#?\w+;)(.*)$/u

/** A line of a module. */
export const MODULE = /^(?:import|export)\b/u

const NAME = `(?!(?:${RESERVED})\\b)[A-Za-z_]\\w*`
/** A line that imports names. */
export const IMPORT = new RegExp(
  String.raw`^import (?:${NAME}|\* as ${NAME}|(?:${NAME}, )?\{ ?${NAME}(?:, ${NAME})* ?\}) from (?:"[^"\\]*"|'[^'\\]*');?[ \t]*$`,
  'u',
)

/** The part of such a line that names no names. */
export const IMPORTED = /from ["'].*$/gmu

/** A line that may declare something. */
export const DECLARING = /^(?:import|export)\b/mu

/** A thematic break. */
export const RULE = /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/u

/** The marker of an item of a list that holds something: no item of another list at once. */
export const ITEM = /^(?:([-*+])|\d{1,9}([.)])) {1,4}(?=[^ \t])(?!(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/u

/** The check of a task before text, behind the marker; an address could be a link right behind it. */
export const CHECK = /^\[[ xX]\] (?=[^\s*_\x60<[\]!{&~\\$:])(?!.*(?:@|:\/|www\.))/iu

/** The marker of any item of a list. */
export const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/u

/** What could begin a list or a footnote, in quotes or not. */
export const LISTED = /^(?:> ?| )*(?:[-*+]|\d{1,9}[.)]|\[\^)/u
