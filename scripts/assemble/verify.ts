/** Proves that a written target holds what was asked for, and nothing else (law 2). */
import { kindLabel } from '../labels.js'
import type { Block, Document, Edit, SegmentKind } from '../model.js'
import { t } from '../phrases.js'
import { skeletonOf } from '../syntax/skeleton.js'
import type { Insert } from './insert.js'

/** What was to be written where. */
export interface Plan {
  readonly source: Document
  readonly target: Document
  readonly edits: readonly Edit[]
  readonly inserts: readonly Insert[]
}

/** The first way in which a written target is not what was asked for; `undefined` when there is none. */
export function difference(written: Document, plan: Plan): string | undefined {
  // A target that is MDX by the configuration only would be read as Markdown, and no longer by its site.
  const { format } = plan.target.text.trim() === '' ? plan.source : plan.target
  if (written.format !== format && format === 'mdx')
    return t('written.mdx', 'Unexpected MDX: the text is not valid in its place')
  const found = written.segments
  const texts = expectedTexts(plan)
  const at = texts.findIndex(
    ({ kind, text }, index) => found[index]?.kind !== kind || found[index]?.text !== text,
  )
  if (at !== -1)
    return t(
      'written.other',
      'Unexpected {{found}}, expected {{expected}}: the text is no single segment of this kind in its place',
      { found: describe(found[at]), expected: describe(texts[at]) },
    )
  if (found.length > texts.length)
    return t('written.more', 'Unexpected {{found}}: the text makes more than one segment', {
      found: describe(found[texts.length]),
    })
  const blocks = skeletonOf(written.root)
  const expected = skeletonOf(withInserts(plan.target.root, plan.inserts))
  const isSame = blocks.length === expected.length && blocks.every((line, index) => line === expected[index])
  return isSame
    ? undefined
    : t('written.blocks', 'Unexpected blocks: the text would change the structure around it')
}

interface Expected {
  readonly kind: SegmentKind
  readonly text: string
}

function expectedTexts({ source, target, edits, inserts }: Plan): readonly Expected[] {
  const replaced = new Map(
    edits.flatMap((edit) => (edit.type === 'replace' ? [[edit.segment, edit.text]] : [])),
  )
  const added = new Map(edits.flatMap((edit) => (edit.type === 'insert' ? [[edit.source, edit.text]] : [])))
  const old = target.segments.map(({ kind, span, text }, index) => ({
    offset: span.start,
    segment: { kind, text: replaced.get(index) ?? text },
  }))
  const inserted = inserts.flatMap(({ offset, segments }) =>
    segments.map((index) => ({
      offset: offset - 0.5,
      segment: { kind: source.segments[index]?.kind ?? 'paragraph', text: added.get(index) ?? '' },
    })),
  )
  return [...old, ...inserted].sort((a, b) => a.offset - b.offset).map(({ segment }) => segment)
}

/** The target's blocks with the inserted ones in their places. A list begins with the number of its first item. */
function withInserts(block: Block, inserts: readonly Insert[]): Block {
  const own = inserts.filter(({ container }) => container === block)
  const behind = (before: Block | undefined) => own.filter((insert) => insert.before === before)
  const first = behind(undefined)
  return {
    ...block,
    trait: block.type === 'list' ? (first[0]?.trait ?? block.trait) : block.trait,
    children: [
      ...first.flatMap(({ blocks }) => blocks),
      ...block.children.flatMap((child) => [
        withInserts(child, inserts),
        ...behind(child).flatMap(({ blocks }) => blocks),
      ]),
    ],
  }
}

function describe(segment: Expected | undefined): string {
  if (!segment) return t('written.endOfDocument', 'end of the document')
  const text = segment.text.length > 60 ? `${segment.text.slice(0, 60)}…` : segment.text
  return `${kindLabel(segment.kind)} ${JSON.stringify(text)}`
}
