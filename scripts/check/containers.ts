/** Where a translation stands in its document: the containers around it, held against those of its source. */
import { put } from '../groups.js'
import { blockLabel } from '../labels.js'
import type { Block, Document, Segment, Unit } from '../model.js'
import { t } from '../phrases.js'
import { perThing } from '../syntax/memo.js'
import { type Checked, type Finding, SURE } from './rule.js'
import { isAlike } from './text.js'

/** A block and the containers around it that a reader sees, from the inside. */
type Surroundings = readonly Block[]

/** What of its surroundings a translation has otherwise than its source. */
export type Aspect = 'heading' | 'list' | 'table' | 'other'

/** For each segment of a document, where it stands. */
const surroundingsIn = perThing((document: Document): ReadonlyMap<Segment, Surroundings> => {
  const found = new Map<Segment, Surroundings>()
  const visit = (block: Block, around: Surroundings): void => {
    const own = [block, ...around]
    const segment = block.segment === undefined ? undefined : document.segments[block.segment]
    if (segment) found.set(segment, own)
    const inside = NAMED.has(block.type) ? own : around
    for (const child of block.children) visit(child, inside)
  }
  visit(document.root, [])
  return found
})

/** Containers that a reader sees; the others follow from them. */
const NAMED: ReadonlySet<Block['type']> = new Set(['quote', 'list', 'table', 'footnote', 'component'])

/** Translations that stand in another place than their sources, as far as that is in one aspect. */
export function misplaced(checked: Checked, aspect: Aspect): readonly Finding[] {
  return strays(checked)
    .filter((stray) => stray.aspect === aspect)
    .map(({ unit, segment, wanted, found }) => ({
      unit,
      segment,
      reason: t('rule.structure.reason', 'Unexpected {{place}}', { place: describe(found) }),
      expected: t('rule.structure.expected', '{{place}}, as in the source', { place: describe(wanted) }),
    }))
}

/** A translation that stands in another place than its source. */
interface Stray {
  readonly unit: Unit
  readonly segment: Segment
  readonly wanted: Surroundings
  readonly found: Surroundings
  readonly aspect: Aspect
}

/**
 * All of them; of several in a row that lie in the same containers, such as the cells of a table, the first, and so of
 * what lies in one container more than its source, the same for all, and of headings that are as much deeper or less
 * deep than their sources as the one before.
 */
const strays = perThing(({ source, target, units }: Checked): readonly Stray[] => {
  if (!target) return []
  const inSource = surroundingsIn(source)
  const inTarget = surroundingsIn(target)
  const all: Stray[] = []
  let last: Stray | undefined
  let lastShift = 0
  for (const unit of units) {
    const [segment] = unit.targets
    if (!unit.source || !segment || unit.targets.length !== 1 || unit.confidence < SURE) continue
    const wanted = inSource.get(unit.source)
    const found = inTarget.get(segment)
    const aspect = wanted && found && aspectOf(wanted, found)
    const isMended = found && isNumbered(found) && MEANT_AS_ITEM.test(unit.source.text)
    const stray = isMended || !aspect ? undefined : { unit, segment, wanted, found, aspect }
    const shift = wanted && found && shiftOf(wanted, found)
    const isTold =
      stray?.aspect === 'heading' && shift !== undefined
        ? shift === lastShift
        : last && stray && (isOfSameContainers(last, stray) || isInSameOuter(last, stray))
    if (stray && !isTold) all.push(stray)
    last = stray
    lastShift = shift ?? lastShift
  }
  return all
})

/** Of a source that lacks the space behind the number of a step, the translation has the list that was meant. */
const MEANT_AS_ITEM = /^\d{1,3}[.)][^\s\d]/u

function isNumbered(surroundings: Surroundings): boolean {
  return surroundings.some(({ type, trait }) => type === 'list' && trait !== 'bullet')
}

/** How much deeper a heading is than its source; `undefined` of what is no heading in both. */
function shiftOf([wanted]: Surroundings, [found]: Surroundings): number | undefined {
  return wanted?.type === 'heading' && found?.type === 'heading'
    ? Number(found.trait) - Number(wanted.trait)
    : undefined
}

/** Elements are no containers: each cell of a table that is written in HTML is another one. */
function withoutElements(surroundings: Surroundings): Surroundings {
  return surroundings.filter(({ type }) => type !== 'component')
}

function isOfSameContainers(one: Stray, other: Stray): boolean {
  const isSame = (...all: readonly [Surroundings, Surroundings]) => {
    const [own = [], others = []] = all.map(withoutElements)
    return own.length === others.length && own.every((block, at) => at === 0 || block === others[at])
  }
  return (
    one.wanted.length + one.found.length > 2 &&
    isSame(one.wanted, other.wanted) &&
    isSame(one.found, other.found)
  )
}

/** Whether of both strays one side lies in containers that the other side lacks, the same ones, and all else is alike. */
function isInSameOuter(one: Stray, other: Stray): boolean {
  const [before, now] = [one, other].map(({ wanted, found }) => {
    const [short = [], long = []] = [wanted, found]
      .map(withoutElements)
      .toSorted((a, b) => a.length - b.length)
    const isSame = short.every((block, at) => isAlike(block, long[at]))
    return isSame ? long.slice(short.length) : []
  })
  return (
    before !== undefined &&
    before.length > 0 &&
    before.length === now?.length &&
    before.every((block, at) => block === now[at])
  )
}

/** The first aspect in which two differ; `undefined` when none is. */
function aspectOf(wanted: Surroundings, found: Surroundings): Aspect | undefined {
  if (wanted.length === found.length && wanted.every((block, at) => isAlike(block, found[at])))
    return undefined
  const differs = (...types: readonly Block['type'][]) => keyOf(wanted, types) !== keyOf(found, types)
  if (differs('heading')) return 'heading'
  if (differs('list')) return 'list'
  // What is a cell in both stands in a table in both, of which one may be written in HTML.
  const areCells = [wanted, found].every(([block]) => block?.type === 'cell')
  if (differs('table') && !areCells) return 'table'
  return differs('quote', 'footnote') ? 'other' : undefined
}

function keyOf(blocks: Surroundings, types: readonly Block['type'][]): string {
  return blocks
    .filter(({ type }) => types.includes(type))
    .map(({ type, trait }) => (type === 'heading' || type === 'list' ? `${type} ${trait}` : type))
    .join(' < ')
}

function describe(blocks: Surroundings): string {
  return blocks
    .filter(({ type }) => type !== 'component')
    .map(label)
    .reduce((inner, outer) => t('rule.structure.inside', '{{inner}} in {{outer}}', { inner, outer }))
}

function label({ type, trait }: Block): string {
  if (type === 'heading') return t('block.headingOfDepth', 'heading of depth {{depth}}', { depth: trait })
  if (type !== 'list') return blockLabel(type)
  if (trait === 'bullet') return t('block.bulletList', 'bullet list')
  const [, number = '1'] = /(\d+)/u.exec(trait) ?? []
  return number === '1'
    ? t('block.numberedList', 'numbered list')
    : t('block.numberedListFrom', 'numbered list from {{number}}', { number })
}

/**
 * The containers of a type whose texts are those of one container of the other document, all of them and no others, with
 * that one: so whatever else differs is no matter of a text that is missing.
 */
export function twinContainers(
  { source, target, units }: Checked,
  type: 'list' | 'table',
): readonly (readonly [source: Block, target: Block])[] {
  if (!target) return []
  const targetOf = new Map(
    units.flatMap(({ source: own, targets }) =>
      own && targets.length === 1 ? [[own, targets[0]] as const] : [],
    ),
  )
  const [inSource, inTarget] = [containersIn(source, type), containersIn(target, type)]
  const byFirst = new Map([...inTarget].map(([block, segments]) => [segments[0], block]))
  return [...inSource].flatMap(([block, segments]): (readonly [Block, Block])[] => {
    const other = byFirst.get(segments[0] && targetOf.get(segments[0]))
    const others = other && inTarget.get(other)
    const isSame =
      others?.length === segments.length && segments.every((one, at) => targetOf.get(one) === others[at])
    return isSame && other ? [[block, other]] : []
  })
}

/** The segments in each container of a type, without those of such containers in it. */
function containersIn(document: Document, type: Block['type']): ReadonlyMap<Block, readonly Segment[]> {
  const found = new Map<Block, Segment[]>()
  for (const [segment, around] of surroundingsIn(document)) {
    const own = around.find((block) => block.type === type)
    if (own) put(found, own, segment)
  }
  return found
}
