/** Ids of headings that are written: links to a heading shall find its translation. */
import type { Document, Edit, HeadingIdStyle, Unit } from '../model.js'
import { idOfHeading, withHeadingId } from '../syntax/heading-ids.js'

/** What is known when headings are written. */
interface Headings {
  readonly source: Document
  readonly target: Document
  readonly units: readonly Unit[]
  readonly edits: readonly Edit[]
  readonly headingIds?: HeadingIdStyle | undefined
}

/**
 * The edits, with ids in the headings: a text that has an id keeps it; else it gets the one that is written in its
 * source; else, where the site reads ids, that of the heading that it replaces, or the one that is made of its source.
 */
export function withIds(headings: Headings): readonly Edit[] {
  return headings.edits.map((edit) => ({ ...edit, text: withId(edit, headings) }))
}

function withId(edit: Edit, headings: Headings): string {
  const { text } = edit
  const { source, target, headingIds } = headings
  const index = sourceOf(edit, headings)
  const own = source.segments[index]
  const old = edit.type === 'replace' ? target.segments[edit.segment] : undefined
  if (own?.kind !== 'heading' || text === old?.text || idOfHeading(text)) return text
  const written = idOfHeading(own.text) ?? (headingIds && old && idOfHeading(old.text))
  if (written) return text + written.written
  const made = source.anchors.find(({ segment }) => segment === index)
  return made && headingIds ? withHeadingId(text, made.id, headingIds) : text
}

/** Index of the source segment that an edit translates; -1 when it is not known. */
function sourceOf(edit: Edit, { source, units }: Headings): number {
  if (edit.type === 'insert') return edit.source
  const own = units.find(({ id }) => id === edit.unit)?.source
  return own ? source.segments.indexOf(own) : -1
}
