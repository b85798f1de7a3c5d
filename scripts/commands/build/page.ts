/** One page as it is to be published. Nothing is written here, and the page of the project is not touched. */
import { mark } from '../../assemble/mark.js'
import type { Document, Segment, Unit } from '../../model.js'
import type { BuiltPage, Fallback, Stand } from '../../report/build.js'
import { directionOf } from '../../syntax/direction.js'
import { parserFor, publish, type Wish } from '../decisions/publish.js'
import type { Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'
import { type Choice, chooseFor, publishableDraft, type Wanted } from './choice.js'

/** A page, and its text; without one it is not made. */
export interface Made {
  readonly page: BuiltPage
  readonly text?: string
}

/** A text of the page that is no translation in step; the segment is absent where the page has none for it. */
interface Placed {
  readonly unit: Unit
  readonly published: Stand
  readonly segment?: Segment | undefined
}

/** What stands in a page. */
interface Laid {
  readonly document: Document
  readonly placed: readonly Placed[]
  /** Whether any text in it is a translation, or a draft of one. */
  readonly isTranslated: boolean
  readonly isOnOriginal: boolean
}

/**
 * Makes the page of a version: on the version itself, where what may not be published is replaced or marked, and nothing
 * else is changed; where that cannot be done, on the original, with the translations that may be published in it.
 */
export function makePage(workspace: Workspace, version: Version, wanted: Wanted): Made {
  const { source, target, language } = version.pair
  const names = { source, target, language }
  const nothing = { ...names, published: 'none', isOnOriginal: false, fallbacks: [] } as const
  if (!version.target) return { page: nothing }
  const laid = layOnVersion(workspace, version, wanted) ?? layOnOriginal(workspace, version, wanted)
  if (!laid.isTranslated && laid.placed.length > 0) return { page: nothing }
  const { text, fallbacks } = markAll(workspace, version, laid)
  const published = text === version.target.text ? 'same' : 'mixed'
  return { page: { ...names, published, isOnOriginal: laid.isOnOriginal, fallbacks }, text }
}

/** `undefined` when the version cannot hold what the policy asks for. */
function layOnVersion(workspace: Workspace, version: Version, wanted: Wanted): Laid | undefined {
  const { units, target, records } = version
  if (!target) return undefined
  // Nobody has said yet what in it is a translation of what: it is published as it stands, or not at all.
  const isAdopted = records !== undefined
  const choices = new Map(
    units.map((unit) => [unit, isAdopted || wanted.policy === 'approved' ? chooseFor(unit, wanted) : 'kept']),
  ) as ReadonlyMap<Unit, Choice>
  const chosen = [...choices]
  if (chosen.some(([, choice]) => choice === 'gone')) return undefined
  const wishes = chosen.flatMap(([unit, choice]) => wishOf(unit, choice) ?? [])
  if (wishes.some(({ unit }) => unit.targets.length > 1 || isShared(unit, units))) return undefined
  const asItStands = { target, units, refused: new Map<string, string>() }
  const published = wishes.length > 0 ? publish(workspace, version, wishes) : asItStands
  const isRefused = ({ id }: Unit) => published.refused.has(id)
  if (wishes.some(({ unit }) => unit.targets.length > 0 && isRefused(unit))) return undefined
  const now = new Map(published.units.map((unit) => [unit.id, unit]))
  const wishFor = new Map(wishes.map((wish) => [wish.unit, wish]))
  const placed = chosen.flatMap(([unit, choice]): Placed[] => {
    if (choice === 'translation' || choice === 'gone') return []
    // What nobody has translated and the version has no place for stays out of it, as it is now.
    if (isRefused(unit) || (unit.targets.length === 0 && !wishFor.has(unit)))
      return [{ unit, published: 'left-out' }]
    const written = now.get(unit.id)?.targets ?? []
    const segments = written.length > 0 ? written : [undefined]
    return segments.map((segment) => ({ unit, published: choice, segment }))
  })
  const isTranslated = chosen.some(
    ([unit, choice]) =>
      choice !== 'original' && (unit.targets.length > 0 || wishFor.has(unit)) && !isRefused(unit),
  )
  return { document: published.target, placed, isTranslated, isOnOriginal: false }
}

/** The text that a choice wants to have written; `undefined` when the target stays as it is. */
function wishOf(unit: Unit, choice: Choice): Wish | undefined {
  if (choice === 'original' && unit.source) return { unit, text: unit.source.text }
  const draft = choice === 'draft' ? publishableDraft(unit) : undefined
  return draft && { unit, text: draft.text }
}

/** Whether the translation of a unit is that of another one too: a merged paragraph. */
function isShared(unit: Unit, units: readonly Unit[]): boolean {
  return units.some((other) => other !== unit && other.targets.some((one) => unit.targets.includes(one)))
}

/** The page has the blocks of the original; what cannot be published, or not there, stays as the original has it. */
function layOnOriginal(workspace: Workspace, version: Version, wanted: Wanted): Laid {
  const { source, units } = version
  const inSource = units.flatMap((unit) =>
    unit.source ? [{ ...unit, id: unit.id, targets: [unit.source] }] : [],
  )
  const wishes = units.flatMap((unit, at): Wish[] => {
    const text = textFor(unit, chooseFor(unit, wanted))
    const twin = inSource.find(({ id }) => id === units[at]?.id)
    return text === undefined || !twin || isShared(unit, units) ? [] : [{ unit: twin, text }]
  })
  const site = { ...version, target: source, units: inSource, records: [] }
  const { target, refused } = publish(workspace, site, wishes)
  const written = new Set(wishes.filter(({ unit }) => !refused.has(unit.id)).map(({ unit }) => unit.id))
  // Texts are replaced and none is added, so that each segment is where it was.
  const segmentOf = (unit: Unit) => unit.source && target.segments[source.segments.indexOf(unit.source)]
  const placed = units.flatMap((unit): Placed[] => {
    const choice = chooseFor(unit, wanted)
    if (!unit.source) return [{ unit, published: 'left-out' }]
    if (!written.has(unit.id)) return [{ unit, published: 'original', segment: segmentOf(unit) }]
    return choice === 'translation' || choice === 'gone'
      ? []
      : [{ unit, published: choice, segment: segmentOf(unit) }]
  })
  return { document: target, placed, isTranslated: written.size > 0, isOnOriginal: true }
}

/** The translation that may be published in the place of its original; `undefined` when there is none. */
function textFor(unit: Unit, choice: Choice): string | undefined {
  if (choice === 'original' || choice === 'gone' || unit.targets.length > 1) return undefined
  const draft = choice === 'draft' ? publishableDraft(unit) : undefined
  return draft?.text ?? unit.targets[0]?.text
}

/** Marks what readers should know; what is kept is the text of people, of which nothing is known to be wrong. */
function markAll(
  workspace: Workspace,
  version: Version,
  { document, placed }: Laid,
): { readonly text: string; readonly fallbacks: readonly Fallback[] } {
  const indices = new Map(document.segments.map((segment, at) => [segment, at]))
  const wanted = new Map(
    placed.flatMap(({ segment, published }) => {
      const at = segment && indices.get(segment)
      const attributes = attributesOf(published, workspace.config.sourceLanguage, version.pair.language)
      return at === undefined || attributes === undefined ? [] : [[at, { segment: at, attributes }] as const]
    }),
  )
  const marks = [...wanted.values()]
  const { text, unmarked } = mark(document, marks, parserFor(workspace, version))
  const fallbacks = placed.map(({ unit, published, segment }): Fallback => {
    const at = segment && indices.get(segment)
    return {
      unit: unit.id,
      kind: unit.kind,
      drift: unit.drift,
      ...(unit.state && { state: unit.state }),
      published,
      isMarked: at !== undefined && wanted.has(at) && !unmarked.has(at),
      ...(segment && { line: segment.place.line }),
    }
  })
  return { text, fallbacks }
}

/** What the tag around a text says of it; `undefined` for none. */
function attributesOf(published: Stand, sourceLanguage: string, language: string): string | undefined {
  if (published === 'kept' || published === 'left-out') return undefined
  if (published !== 'original') return `data-translation="${published}"`
  const direction = directionOf(sourceLanguage)
  const dir = direction === directionOf(language) ? '' : ` dir="${direction}"`
  return `lang="${sourceLanguage}"${dir} data-translation="original"`
}
