/** What people read in place of the members of the model's unions. */
import type {
  BlockType,
  Change,
  Drift,
  Origin,
  PlaceableType,
  SegmentKind,
  Severity,
  State,
} from './model.js'
import { t } from './phrases.js'

/** A kind of segment, as a noun. */
export function kindLabel(kind: SegmentKind): string {
  return KINDS[kind]()
}

/** Which unit of its document one is, 1-based, such as “paragraph 36”. */
export function unitLabel(kind: SegmentKind, number: number): string {
  return t('page.unit', '{{kind}} {{number}}', { kind: kindLabel(kind), number })
}

/** How the ground of a unit moved, as an adjective. */
export function driftLabel(drift: Drift): string {
  return DRIFTS[drift]()
}

/** How a source moved. */
export function changeLabel(change: Change): string {
  return CHANGES[change]()
}

/** How far people got with a unit. */
export function stateLabel(state: State): string {
  return STATES[state]()
}

/** How a text was made. */
export function originLabel(origin: Origin): string {
  return ORIGINS[origin]()
}

/** How grave a message is. */
export function severityLabel(severity: Severity): string {
  return SEVERITIES[severity]()
}

/** A placeable with what must stay the same. */
export function placeableLabel(type: PlaceableType, value: string): string {
  return PLACEABLES[type](value)
}

type Labels<Name extends string> = Readonly<Record<Name, () => string>>

const KINDS: Labels<SegmentKind> = {
  heading: () => t('kind.heading', 'heading'),
  paragraph: () => t('kind.paragraph', 'paragraph'),
  item: () => t('kind.item', 'list item'),
  cell: () => t('kind.cell', 'table cell'),
  field: () => t('kind.field', 'field'),
  attribute: () => t('kind.attribute', 'attribute'),
  message: () => t('kind.message', 'message'),
}

const DRIFTS: Labels<Drift> = {
  current: () => t('drift.current', 'current'),
  outdated: () => t('drift.outdated', 'outdated'),
  missing: () => t('drift.missing', 'missing'),
  orphaned: () => t('drift.orphaned', 'orphaned'),
  unconfirmed: () => t('drift.unconfirmed', 'unconfirmed'),
}

const CHANGES: Labels<Change> = {
  cosmetic: () => t('change.cosmetic', 'cosmetic'),
  link: () => t('change.link', 'link'),
  code: () => t('change.code', 'code'),
  punctuation: () => t('change.punctuation', 'punctuation'),
  number: () => t('change.number', 'number'),
  negation: () => t('change.negation', 'negation'),
  wording: () => t('change.wording', 'wording'),
  rewritten: () => t('change.rewritten', 'rewritten'),
}

const STATES: Labels<State> = {
  initial: () => t('state.initial', 'initial'),
  translated: () => t('state.translated', 'translated'),
  reviewed: () => t('state.reviewed', 'reviewed'),
  final: () => t('state.final', 'final'),
}

const ORIGINS: Labels<Origin> = {
  human: () => t('origin.human', 'a person'),
  mt: () => t('origin.mt', 'machine translation'),
  tm: () => t('origin.tm', 'translation memory'),
  patch: () => t('origin.patch', 'correction by rule'),
  adopted: () => t('origin.adopted', 'adopted'),
  import: () => t('origin.import', 'import'),
}

const SEVERITIES: Labels<Severity> = {
  error: () => t('severity.error', 'error'),
  warning: () => t('severity.warning', 'warning'),
  info: () => t('severity.info', 'info'),
}

const PLACEABLES: Readonly<Record<PlaceableType, (value: string) => string>> = {
  code: (value) => t('placeable.code', 'code {{value}}', { value }),
  link: (value) => t('placeable.link', 'link to {{value}}', { value }),
  image: (value) => t('placeable.image', 'image {{value}}', { value }),
  html: (value) => t('placeable.html', 'tag {{value}}', { value }),
  footnote: (value) => t('placeable.footnote', 'footnote {{value}}', { value }),
  variable: (value) => t('placeable.variable', 'variable {{value}}', { value }),
  anchor: (value) => t('placeable.anchor', 'heading id {{value}}', { value }),
  math: (value) => t('placeable.math', 'math {{value}}', { value }),
}

/** A kind of block, as a noun. */
export function blockLabel(type: BlockType): string {
  return BLOCKS[type]()
}

const BLOCKS: Labels<BlockType> = {
  root: () => t('block.root', 'document'),
  frontmatter: () => t('block.frontmatter', 'front matter'),
  field: () => t('block.field', 'field'),
  heading: () => t('block.heading', 'heading'),
  paragraph: () => t('block.paragraph', 'paragraph'),
  quote: () => t('block.quote', 'quote'),
  list: () => t('block.list', 'list'),
  item: () => t('block.item', 'item'),
  table: () => t('block.table', 'table'),
  row: () => t('block.row', 'row'),
  cell: () => t('block.cell', 'cell'),
  code: () => t('block.code', 'code block'),
  math: () => t('block.math', 'math'),
  shortcode: () => t('block.shortcode', 'shortcode'),
  html: () => t('block.html', 'HTML'),
  component: () => t('block.component', 'component'),
  fence: () => t('block.fence', 'fence'),
  expression: () => t('block.expression', 'expression'),
  esm: () => t('block.esm', 'import or export'),
  rule: () => t('block.rule', 'thematic break'),
  definition: () => t('block.definition', 'link definition'),
  footnote: () => t('block.footnote', 'footnote'),
  untracked: () => t('block.untracked', 'untracked passage'),
  group: () => t('block.group', 'group of messages'),
  value: () => t('block.value', 'value'),
}
