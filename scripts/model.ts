/**
 * All nouns of the product. Read this first; it imports nothing.
 *
 * Units of measure, here and everywhere: offsets count UTF-16 code units from 0, ends are exclusive and a
 * byte-order mark counts as one; lines and columns count from 1; similarity, confidence and score lie between 0
 * and 1; paths are POSIX and relative to the project's root; languages are BCP 47 tags; digests are lower-case
 * hexadecimal of normalised text; times are ISO 8601 in UTC. Nothing here is ever changed after it was made.
 */

/** A stretch of a file's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A position in a file, as people and editors count it. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What role a segment plays in its document. */
export type SegmentKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'field' | 'attribute' | 'message'

/** The syntax of a page. MDX is Markdown with JSX and expressions in place of HTML. */
export type Format = 'markdown' | 'mdx'

/** The syntax of a file: that of a page, or a catalogue, JSON whose strings are messages. */
export type FileFormat = Format | 'catalogue'

/**
 * How a segment's text is written in its file, and so how a new text must be encoded: lines of Markdown or MDX behind
 * their containers' prefixes, the inside of a table cell of either, lines of HTML in a Markdown document, a YAML
 * scalar, a TOML string, the value of an attribute in HTML, JSX or a directive, an argument of a shortcode as it stands
 * between its quotes, the title of a link, or the inside of a JSON string.
 */
export type Notation =
  | Format
  | 'cell'
  | 'mdx-cell'
  | 'html'
  | 'yaml'
  | 'toml'
  | 'attribute'
  | 'argument'
  | 'title'
  | 'json'

/** How a YAML scalar is written. */
export type ScalarType = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_FOLDED' | 'BLOCK_LITERAL'

/** What a new YAML scalar needs to know to stand where an old one stood. */
export interface ScalarForm {
  readonly type: ScalarType
  /** Number of spaces before each line of a block scalar. */
  readonly indent: number
  /** Whether it stands between `[]` or `{}`. */
  readonly flow: boolean
  /** Line ends of the value that are not part of the segment's text. */
  readonly ending: string
}

/** Inline content that a translation carries over instead of translating. */
export type PlaceableType = 'code' | 'link' | 'image' | 'html' | 'footnote' | 'variable' | 'anchor' | 'math'

/** One placeable with what must stay the same: the code, the target of the link, the tag, the id of a heading. */
export interface Placeable {
  readonly type: PlaceableType
  readonly value: string
}

/**
 * What a text means. A class only to the compiler, which knows of accessors of a class that a copy by spread is without
 * them: they are worked out when somebody asks.
 */
declare class Meaning {
  /** Digest of what the text means; see `syntax/inline.ts`. */
  get fingerprint(): string
  /** In the order of the text. */
  get placeables(): readonly Placeable[]
}

/** The smallest text that is translated as a whole. */
export interface Segment extends Meaning {
  readonly kind: SegmentKind
  readonly notation: Notation
  /** Where it stands in the document, from its first character to behind its last. */
  readonly span: Span
  /** The content of each of its lines; what lies between two of them is a line end and container prefixes. */
  readonly lines: readonly Span[]
  readonly place: Place
  /** Its text as Markdown with `\n` line ends and without container prefixes; a field's value. */
  readonly text: string
  /** How a text in YAML notation is written. */
  readonly scalar?: ScalarForm
  /** Of a message: the keys on the way to it, joined with dots. No two messages of a document have the same. */
  readonly key?: string
  /** What the author tells translators about it: the directives `tvilling:note` before it, one a line. */
  readonly note?: string
  /** What tells it from others with the same text: the directive `tvilling:context` before it. */
  readonly context?: string
  /** What rules may find in it: the directives `tvilling:allow` before it. */
  readonly allows?: readonly Allowance[]
}

/** The word of a page's author that what a rule finds in a text is right as it stands. */
export interface Allowance {
  /** As the author wrote it; maybe no rule is called so. */
  readonly rule: string
  readonly reason: string
  readonly place: Place
}

/** The kinds of block in a skeleton. */
export type BlockType =
  | 'root'
  | 'frontmatter'
  | 'field'
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'list'
  | 'item'
  | 'table'
  | 'row'
  | 'cell'
  | 'code'
  | 'math'
  | 'shortcode'
  | 'html'
  | 'component'
  | 'fence'
  | 'expression'
  | 'esm'
  | 'rule'
  | 'definition'
  | 'footnote'
  | 'group'
  | 'value'
  | 'untracked'

/** A node of a document's skeleton: everything about it that is not a segment's text. */
export interface Block {
  readonly type: BlockType
  /** What must be alike in a twin: a heading's depth, a list's sort, a code block's content, a field's key. */
  readonly trait: string
  readonly span: Span
  readonly children: readonly Block[]
  /** Index of the segment that this block holds. */
  readonly segment?: number
}

/** An id in a document that links can point at. */
export interface Anchor {
  readonly id: string
  /** Whether it is written in the document, or made of a heading's text: then one heading has several (`syntax/slugs.ts`). */
  readonly origin: 'explicit' | 'generated'
  readonly place: Place
  /** Index of the segment of the heading, or of the title in front matter; absent when it belongs to neither. */
  readonly segment?: number
}

/** A link, the definition of one, or an image, that leads into the project: not to another host. */
export interface Link {
  readonly type: 'link' | 'image'
  /** As Markdown means it, without escapes: `other.md#part`. */
  readonly url: string
  readonly place: Place
}

/** A parsed file. Segments are ordered and disjoint; with the gaps between them they make up the text. */
export interface Document {
  readonly path: string
  readonly format: FileFormat
  readonly text: string
  readonly eol: '\n' | '\r\n'
  readonly segments: readonly Segment[]
  readonly root: Block
  readonly anchors: readonly Anchor[]
  readonly links: readonly Link[]
  /** Whether its page takes in what is not in this file, so that it may have more anchors. */
  readonly isOpen: boolean
  readonly messages: readonly Message[]
}

/** How grave a problem is: what must not be, what should be looked at, what is good to know. */
export type Severity = 'error' | 'warning' | 'info'

/** A problem as a value with a place. Same field names as a `VFileMessage`. */
export interface Message {
  readonly ruleId: string
  readonly severity: Severity
  readonly file: string
  readonly line: number
  readonly column: number
  /** What was found, in one sentence. */
  readonly reason: string
  /** What was expected, or what to do. */
  readonly expected?: string
  /** Id of the unit it concerns. */
  readonly unit?: string
  readonly language?: string
  /** Where the source segment of its unit stands: what the author of a change sees. */
  readonly source?: { readonly file: string; readonly line: number }
  /** Address of the page that documents its rule. */
  readonly url?: string
  /** Why it does not count: a person waived it. Absent for all that count. */
  readonly suppressed?: Suppression
}

/** Why a message does not count; by whom and since when is known of a waiver, and not of what an author allows. */
export interface Suppression {
  readonly reason: string
  readonly by?: string
  readonly at?: string
}

/** How far people got with a unit; the states of XLIFF 2. Only a person's decision moves it up. */
export type State = 'initial' | 'translated' | 'reviewed' | 'final'

/** How a target text was made. */
export type Origin = 'human' | 'mt' | 'tm' | 'patch' | 'adopted' | 'import'

/** A proposed target text that waits for a person. */
export interface Draft {
  readonly text: string
  readonly origin: Origin
  readonly engine?: string
  /** What the engine says that it used. */
  readonly model?: string
  /** Who wrote it; absent for a machine's. */
  readonly by?: string
  /** Fingerprint of the source text that it translates. */
  readonly basis: string
  readonly score?: number
  /** Characters that the engine says it billed. */
  readonly characters?: number
  readonly at: string
}

/** A person's word that a draft is not wanted; the engine is not asked again for the same source text. */
export interface Rejection {
  /** Fingerprint of the source text that the draft translated. */
  readonly basis: string
  readonly origin: Origin
  readonly engine?: string
  readonly by: string
  readonly at: string
  readonly reason?: string
}

/** A person's word that a change of the source needs no new translation. */
export interface Acknowledgement {
  /** Fingerprint of the source text that was acknowledged. */
  readonly basis: string
  readonly by: string
  readonly at: string
  readonly reason: string
}

/** A person's word that what a rule finds in a translation is right as it stands. */
export interface Waiver {
  readonly rule: string
  readonly by: string
  readonly at: string
  readonly reason: string
  /** Digest of the target text that it was given for; it lapses under any other. */
  readonly target: string
}

/** What a person says about a unit to those who come after. */
export interface Comment {
  readonly by: string
  readonly at: string
  readonly text: string
}

/** What the ledger says of one unit: the source text its target was made from, and who vouched for it. */
export interface LedgerRecord {
  /** Ten hexadecimal digits of the first fingerprint, with `-2`, `-3` … for repeats. Never changes. */
  readonly id: string
  /** Fractional key of its place in the document; inserting a neighbour leaves it alone. */
  readonly order: string
  readonly kind: SegmentKind
  /** Of a message: its key in the target when it was recorded. */
  readonly key?: string
  /** Present where the kind does not tell how the source is written: it is HTML in a Markdown document. */
  readonly notation?: 'html'
  readonly source: string
  /** Digest of the target segment's text as recorded. */
  readonly target: string
  readonly state: State
  readonly origin: Origin
  readonly engine?: string
  /** Who wrote the target text, where that is not the person who decided on it. */
  readonly author?: string
  readonly by?: string
  readonly at: string
  readonly draft?: Draft
  /** Of the source text that the unit has now; older ones are gone. */
  readonly rejected?: readonly Rejection[]
  readonly ack?: Acknowledgement
  /** By rule, one for each; those that lapsed too. */
  readonly waivers?: readonly Waiver[]
  /** In the order in which they were made. */
  readonly comments?: readonly Comment[]
}

/** Whether the ground moved under a unit. Computed, never stored. */
export type Drift = 'current' | 'outdated' | 'missing' | 'orphaned' | 'unconfirmed'

/** How the source of an outdated unit moved, from harmless to grave. */
export type Change =
  | 'cosmetic'
  | 'link'
  | 'code'
  | 'punctuation'
  | 'number'
  | 'negation'
  | 'wording'
  | 'rewritten'

/** What tells a unit from the others of its version. A class only to the compiler, as `Meaning`. */
declare class Identity {
  /** The record's id; for a unit that was never recorded, the id that it would get. Worked out when somebody asks. */
  get id(): string
}

/**
 * One source segment with its target segment. Usually one record stands behind it; a merged paragraph has several
 * and a split one shares its record with its sibling, so the old translations are always at hand.
 */
export interface Unit extends Identity {
  readonly kind: SegmentKind
  /** Of a message: its key in the target. Plural forms that the source does not have are units of `_other`. */
  readonly key?: string
  readonly drift: Drift
  /** Absent when the unit was never recorded. */
  readonly state?: State
  /** How the source moved since it was recorded; absent when it did not, or was never recorded. */
  readonly change?: Change
  /** Absent for an orphaned unit. */
  readonly source?: Segment
  /** The target segments that carry its translation, in document order; empty for a missing unit. */
  readonly targets: readonly Segment[]
  /** The ledger's records behind it, in document order. The first is the unit's own. */
  readonly records: readonly LedgerRecord[]
  /** How sure the pairing of source and target is; 1 when the ledger recorded it. */
  readonly confidence: number
}

/** How an id stands in a heading: `## Title {#id}`, or, in Nextra, `## Title [#id]`. */
export type HeadingIdStyle = '{#id}' | '[#id]'

/** A source file and its version in one language. */
export interface Pair {
  readonly source: string
  readonly target: string
  readonly language: string
  /** Path of the pair's ledger. */
  readonly ledger: string
  /** Where the ledger belongs, when it still lies under the name that its document had before. */
  readonly home?: string
  /** What its `.md` files are read as; absent for Markdown. */
  readonly format?: 'mdx'
  /** How an id is written in a heading; absent where the site generator reads none there. */
  readonly headingIds?: HeadingIdStyle
  /** Severities of rules in these documents, by the name of the rule, where they differ from those of the project. */
  readonly checks?: Readonly<Record<string, Severity | 'off'>>
}

/** An entry of `documents` in `tvilling.json`: a pattern of source files, and where their versions are. */
export interface DocumentEntry {
  readonly source: string
  readonly target: string
  readonly exclude?: readonly string[]
  /** Where it has not all languages of the project. */
  readonly languages?: readonly string[]
  /** What a language is called in paths, where that is not its tag. */
  readonly names?: Readonly<Record<string, string>>
  /** What files with the ending `.md` are read as; Markdown when absent. */
  readonly format?: 'mdx'
}

/** A text to be written for a unit: in place of a segment, or as a new one. */
export type Edit =
  | { readonly type: 'replace'; readonly segment: number; readonly text: string; readonly unit: string }
  | { readonly type: 'insert'; readonly source: number; readonly text: string; readonly unit: string }

/** A class of words, by which their forms are made; a name has none but its genitive. */
export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'name'

/** How a term is said in one language. */
export interface TermTarget {
  readonly preferred: string
  readonly admitted?: readonly string[] | undefined
  /** Names that were right once and should be replaced. */
  readonly deprecated?: readonly string[] | undefined
  readonly forbidden?: readonly string[] | undefined
  /** Inflected forms of the preferred and admitted ones, besides those that are made by rule. */
  readonly forms?: readonly string[] | undefined
  /** Words that look like forms of any of these names and are others. */
  readonly notForms?: readonly string[] | undefined
  /** Whether the names are looked for inside compounds; `auto` means names of six letters and more. */
  readonly compounds?: 'auto' | 'on' | 'off' | undefined
  readonly partOfSpeech?: PartOfSpeech | undefined
  readonly note?: string | undefined
}

/** An entry of the glossary. */
export interface Term {
  readonly source: string
  readonly note?: string | undefined
  readonly caseSensitive?: boolean | undefined
  readonly doNotTranslate?: boolean | undefined
  readonly partOfSpeech?: PartOfSpeech | undefined
  /** Forms of the source term besides those that are made by rule. */
  readonly forms?: readonly string[] | undefined
  readonly notForms?: readonly string[] | undefined
  /** Patterns of the source documents that the term is for; absent when it is for all. */
  readonly documents?: readonly string[] | undefined
  readonly targets: Readonly<Record<string, TermTarget>>
}

/** What a name is to its term: how the source says it, or how good it is in the target. */
export type TermStatus = 'source' | 'preferred' | 'admitted' | 'deprecated' | 'forbidden'

/** A place in a text where a name of the glossary stands. */
export interface Occurrence {
  /** In the text that was searched; of a compound, the whole word. */
  readonly span: Span
  /** As the text has it. */
  readonly form: string
  /** As the glossary has it. */
  readonly name: string
  readonly status: TermStatus
  readonly term: Term
  /** What made the form of the name, for people. */
  readonly rule: string
  /** Whether the name is only a part of the word. */
  readonly isCompound: boolean
  /**
   * Of a compound: which part of the word is the name, and where it stands, with the sound that joins it; `first`
   * wherever another part follows.
   */
  readonly part?: { readonly place: 'first' | 'last'; readonly span: Span }
}

/** What a format cannot hold of a glossary, or the glossary of a file: the kind of thing, and how many. */
export interface Loss {
  readonly what: LossKind
  readonly count: number
}

/** What an exchange format and a glossary hold differently. */
export type LossKind =
  | 'forms'
  | 'notForms'
  | 'documents'
  | 'compounds'
  | 'caseSensitive'
  | 'doNotTranslate'
  | 'characters'
  | 'sourceNames'
  | 'withoutSource'
  | 'withoutPreferred'
  | 'languages'

/** A program of the user's that is run without a shell: lines go in, lines come out. */
export interface Program {
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]]
  /** What it reads from its standard input, each with a line end; the input ends behind the last. */
  readonly lines: Iterable<string>
  /** Milliseconds that it may be silent. */
  readonly patience: number
}
