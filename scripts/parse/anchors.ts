/** What in a document can be linked to, and where its links lead. */
import type { Anchor, Block, Document, Place, Segment } from '../model.js'
import { idOfHeading } from '../syntax/heading-ids.js'
import { plainText } from '../syntax/inline.js'
import type { Nodes } from '../syntax/markdown.js'
import { slugsOf } from '../syntax/slugs.js'
import { type Mentions, mentionsIn, takesIn } from './mentions.js'

/** A document as far as it is parsed when its anchors are gathered. */
export interface Parsed {
  readonly text: string
  readonly root: Block
  readonly segments: readonly Segment[]
  /** The tree that the blocks were made of. */
  readonly tree: Nodes
  /** Line and column of an offset in the tree. */
  readonly placeOf: (offset: number) => Place
  /** Offset of the tree's text in the file's. */
  readonly base: number
}

/** Gathers the anchors and links of a document. */
export function gatherAnchors(parsed: Parsed): Pick<Document, 'anchors' | 'links' | 'isOpen'> {
  const { tree, base, placeOf, text } = parsed
  const { ids, links, headings, isOpen } = mentionsIn(tree)
  const owners = ownersOf(parsed.root, text)
  const ofHeadings = headingAnchors(owners, headings, parsed)
  const written = ids.map(({ id, offset }): Anchor => {
    const at = offset + base
    const owner = owners.findLast(({ reach, end }) => reach <= at && at < end)
    return { id, origin: 'explicit', place: placeOf(offset), ...(owner && { segment: owner.segment }) }
  })
  // An id that is written in a heading is found in its text as well.
  const isNew = ({ id, segment }: Anchor) =>
    segment === undefined || !ofHeadings.some((anchor) => anchor.id === id && anchor.segment === segment)
  return {
    anchors: [...titleAnchors(parsed), ...written.filter(isNew), ...ofHeadings],
    links: links.map(({ type, url, offset }) => ({ type, url, place: placeOf(offset) })),
    isOpen: isOpen || takesIn(text),
  }
}

/** A heading that is a segment, with the offsets from which an id belongs to it. */
interface Owner {
  readonly segment: number
  readonly reach: number
  readonly end: number
}

/** The headings in order. What stands alone right before a heading, such as `<a id="x"></a>`, is about it. */
function ownersOf(block: Block, text: string): readonly Owner[] {
  return block.children.flatMap((child, at): readonly Owner[] => {
    if (child.type !== 'heading' || child.segment === undefined) return ownersOf(child, text)
    const before = block.children[at - 1]
    const isTag = before !== undefined && ALONE.test(text.slice(before.span.start, before.span.end))
    return [{ segment: child.segment, reach: (isTag ? before : child).span.start, end: child.span.end }]
  })
}

const ALONE = /^\s*<a\s[^>]*(?:\/>|>\s*<\/a>)\s*$/iu

/** Some layouts show the title in the front matter as a heading, and some do not: a link to it ends at the top of either. */
function titleAnchors({ root, segments }: Parsed): readonly Anchor[] {
  const fields = root.children.find(({ type }) => type === 'frontmatter')?.children ?? []
  const segment = fields.find(({ trait }) => trait === 'title')?.segment
  const title = segment === undefined ? undefined : segments[segment]
  if (!title || segment === undefined) return []
  const [ids = []] = slugsOf([[title.text]])
  return ids.map((id) => ({ id, origin: 'generated', place: title.place, segment }))
}

/** A heading as generators see it. */
interface Heading {
  readonly offset: number
  /** What they may take for its text. */
  readonly texts: readonly string[]
  /** Where it stands, and its segment. */
  readonly at: Pick<Anchor, 'place' | 'segment'>
  /** The id that is written in it. */
  readonly id?: string | undefined
}

/** What headings give: the id that is written in one, else those that generators make of it. */
function headingAnchors(
  owners: readonly Owner[],
  html: Mentions['headings'],
  { segments, placeOf, base }: Parsed,
): readonly Anchor[] {
  const own = owners.flatMap(({ segment: index }): Heading[] => {
    const segment = segments[index]
    if (!segment) return []
    const written = idOfHeading(segment.text)
    const text = written?.rest ?? segment.text
    const texts = [plainText(text, segment.notation), text]
    return [
      { offset: segment.span.start, texts, at: { place: segment.place, segment: index }, id: written?.id },
    ]
  })
  // Those that were cut into segments are among the others.
  const isCut = ({ offset, end }: Mentions['headings'][number]) =>
    own.some((heading) => heading.offset >= offset + base && heading.offset < end + base)
  const raw = html
    .filter((heading) => !isCut(heading))
    .map(
      ({ id, offset }): Heading => ({ offset: offset + base, texts: [id], at: { place: placeOf(offset) } }),
    )
  const all = [...own, ...raw].sort((a, b) => a.offset - b.offset)
  const slugs = slugsOf(all.map(({ texts }) => texts))
  return all.flatMap(({ at, id }, index): readonly Anchor[] =>
    id === undefined
      ? (slugs[index] ?? []).map((made) => ({ id: made, origin: 'generated', ...at }))
      : [{ id, origin: 'explicit', ...at }],
  )
}
