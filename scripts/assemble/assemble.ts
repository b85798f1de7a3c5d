/** Writes texts of units into a target: splice, parse again, compare (laws 1 and 2). */

import { ContentError } from '../errors.js'
import type { Document, Edit, HeadingIdStyle, Unit } from '../model.js'
import { t } from '../phrases.js'
import { planCatalogue } from './catalogue.js'
import { encode } from './encode.js'
import { withIds } from './heading-ids.js'
import { type Insert, planInserts } from './insert.js'
import { type Splice, splice } from './splice.js'
import { difference } from './verify.js'

/** What is to be written where. */
export interface Assembly {
  readonly source: Document
  /** A parsed empty text when the file does not exist yet. */
  readonly target: Document
  readonly units: readonly Unit[]
  readonly edits: readonly Edit[]
  /** How an id is written in a heading, where the site reads one there; see `Pair`. */
  readonly headingIds?: HeadingIdStyle | undefined
  /** Parses a text as the target was parsed; may throw a `ContentError`. */
  readonly parse: (text: string) => Document
}

/** The new text of the whole target, or why nothing may be written, by unit. */
export type Assembled = { readonly text: string } | { readonly refused: readonly Refusal[] }

/** Why a text may not be written. */
export interface Refusal {
  readonly unit: string
  readonly reason: string
  /** Whether it could be with others: the target has nothing yet that it belongs into. */
  readonly isHomeless?: boolean
}

/**
 * Puts the edits into the target and proves that it holds what was asked for and nothing else: every edited segment
 * has the text asked, a heading with its id (`heading-ids.ts`), every other segment and block is as it was. Otherwise
 * nothing at all is to be written.
 */
export function assemble(asked: Assembly): Assembled {
  const assembly = { ...asked, edits: withIds(asked) }
  const { splices, homeless, problemOf } = planOf(assembly)
  if (homeless.length > 0)
    return { refused: homeless.map((unit) => ({ unit, reason: noPlace(), isHomeless: true })) }
  const text = splice(assembly.target.text, splices)
  const reason = problemIn(text, assembly, problemOf)
  return reason === undefined ? { text } : { refused: assembly.edits.map(({ unit }) => ({ unit, reason })) }
}

/** What is to be spliced, the units that found no place, and what tells whether the result is what was asked for. */
interface Plan {
  readonly splices: readonly Splice[]
  readonly homeless: readonly string[]
  readonly problemOf: (written: Document) => string | undefined
}

function planOf(assembly: Assembly): Plan {
  const { target, edits } = assembly
  if (target.format === 'catalogue') return planCatalogue(assembly)
  const texts = new Map(
    edits.flatMap((edit) => (edit.type === 'insert' ? [[edit.source, edit.text] as const] : [])),
  )
  const inserts = planInserts({ ...assembly, partner: partnerOf(assembly), texts })
  const placed = new Set(inserts.flatMap(({ segments }) => segments))
  const homeless = edits.filter((edit) => edit.type === 'insert' && !placed.has(edit.source))
  return {
    splices: splicesOf(assembly, inserts),
    homeless: homeless.map(({ unit }) => unit),
    problemOf: (written) => difference(written, { ...assembly, inserts }),
  }
}

/** Why a text may not be written; `undefined` when it is what was asked for. */
function problemIn(text: string, { parse }: Assembly, problemOf: Plan['problemOf']): string | undefined {
  try {
    return problemOf(parse(text))
  } catch (error) {
    if (error instanceof ContentError) return error.problem.reason
    throw error
  }
}

function noPlace(): string {
  return t(
    'written.noPlace',
    'Unexpected place: the target has nothing that the text could be put into; expected the other parts of its table row, of its block of HTML or of its container to be written with it',
  )
}

function partnerOf({ source, target, units }: Assembly): (index: number) => number | undefined {
  const partners = new Map(units.map((unit) => [unit.source, unit.targets[0]]))
  const places = new Map(target.segments.map((segment, index) => [segment.span.start, index]))
  return (index) => places.get(partners.get(source.segments[index])?.span.start ?? -1)
}

function splicesOf({ target, edits }: Assembly, inserts: readonly Insert[]): readonly Splice[] {
  const replaced = edits.flatMap((edit): Splice[] => {
    const segment = edit.type === 'replace' ? target.segments[edit.segment] : undefined
    return segment ? [{ ...segment.span, text: encode(target, segment, edit.text) }] : []
  })
  return [...replaced, ...inserts.map(({ offset, text }) => ({ start: offset, end: offset, text }))]
}
