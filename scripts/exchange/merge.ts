/** Terms from outside beside our own: what they add, and where they say something else. Nothing of ours is replaced. */
import { put } from '../groups.js'
import type { Term, TermTarget } from '../model.js'
import { targetTag } from '../terms.js'
import { collapse } from '../text.js'

/** A term of ours with what another glossary adds to it. */
interface TermChange {
  /** Index of the term among ours. */
  readonly index: number
  readonly term: Term
  /** What is new: `sv.admitted "partnerort"`. */
  readonly added: readonly string[]
}

/** Where another glossary says something else than ours. */
interface TermConflict {
  readonly index: number
  readonly source: string
  /** Keys from the term to the value, joined with dots: `sv.preferred`. */
  readonly key: string
  readonly ours: string
  readonly theirs: string
}

/** What an import would do. */
interface Merge {
  readonly added: readonly Term[]
  readonly changed: readonly TermChange[]
  readonly conflicts: readonly TermConflict[]
  /** Number of terms that say nothing that ours do not. */
  readonly same: number
}

/** Merges terms into ours. `replace` takes their word where they say something else. */
export function mergeTerms(ours: readonly Term[], theirs: readonly Term[], replace = false): Merge {
  const known = new Map<string, number[]>()
  for (const [index, term] of ours.entries()) put(known, keyOf(term), index)
  const added: Term[] = []
  const changed = new Map<number, TermChange>()
  const conflicts: TermConflict[] = []
  let same = 0
  for (const term of theirs) {
    const index = indexOf(term, ours, known.get(keyOf(term)) ?? [])
    if (index === undefined) {
      added.push(term)
      continue
    }
    const before = changed.get(index)
    const own = before?.term ?? ours[index]
    if (!own) continue
    const joined = mergeTerm(own, term, replace)
    conflicts.push(...joined.conflicts.map((conflict) => ({ index, source: own.source, ...conflict })))
    if (joined.added.length > 0)
      changed.set(index, { index, term: joined.term, added: [...(before?.added ?? []), ...joined.added] })
    else if (joined.conflicts.length === 0) same += 1
  }
  return { added, changed: [...changed.values()], conflicts, same }
}

function keyOf({ source }: Term): string {
  return collapse(source).toLowerCase()
}

/** The term of ours that another one is about: in the same capitals if there is one, for the same documents. */
function indexOf(term: Term, ours: readonly Term[], indexes: readonly number[]): number | undefined {
  const scope = (documents: readonly string[] | undefined) => documents?.toSorted().join('\n') ?? ''
  const fitting = indexes.filter((index) => {
    const own = ours[index]
    const isSame = own !== undefined && collapse(own.source) === collapse(term.source)
    if (!isSame && (own?.caseSensitive || term.caseSensitive)) return false
    return term.documents === undefined || scope(own?.documents) === scope(term.documents)
  })
  return fitting.find((index) => ours[index]?.source === term.source) ?? fitting[0]
}

type Part = { readonly key: string; readonly ours: string; readonly theirs: string }

interface Joined<T> {
  readonly term: T
  readonly added: readonly string[]
  readonly conflicts: readonly Part[]
}

/** Values of a term by the name of their key; `targets` are merged one by one. */
type Fields = Readonly<Record<string, unknown>>

function mergeTerm(own: Term, other: Term, replace: boolean): Joined<Term> {
  const { targets, source: _, ...ownFields } = own
  const { targets: otherTargets, source: __, ...otherFields } = other
  const fields = mergeFields(ownFields, otherFields, replace)
  const merged: Record<string, TermTarget> = { ...targets }
  const added = [...fields.added]
  const conflicts = [...fields.conflicts]
  for (const [language, target] of Object.entries(otherTargets)) {
    const tag = targetTag({ ...own, targets: merged }, language)
    const mine = tag?.toLowerCase() === language.toLowerCase() ? merged[tag] : undefined
    if (!mine || tag === undefined) {
      merged[language] = target
      added.push(`${language}.preferred ${JSON.stringify(target.preferred)}`)
      continue
    }
    const result = mergeTarget(mine, target, replace)
    merged[tag] = result.term
    added.push(...result.added.map((text) => `${tag}.${text}`))
    conflicts.push(...result.conflicts.map((part) => ({ ...part, key: `${tag}.${part.key}` })))
  }
  return { term: { source: own.source, ...fields.term, targets: merged }, added, conflicts }
}

const NAMES = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const

/** A name has one status: what ours calls otherwise is a conflict. */
function mergeTarget(own: TermTarget, other: TermTarget, replace: boolean): Joined<TermTarget> {
  const conflicts: Part[] = []
  const statusIn = (target: TermTarget, name: string) =>
    NAMES.find((key) => [target[key] ?? []].flat().some((known) => collapse(known) === collapse(name)))
  let mine: TermTarget = own
  const theirs: Record<string, unknown> = { ...other }
  for (const key of NAMES) {
    const names = [other[key] ?? []].flat()
    const kept = names.filter((name) => {
      const status = statusIn(own, name)
      if (status === undefined || status === key) return true
      if (replace) mine = without(mine, status, name)
      else conflicts.push({ key: status, ours: name, theirs: `${key} ${JSON.stringify(name)}` })
      return replace
    })
    if (key !== 'preferred') theirs[key] = kept
    else if (kept.length === 0) delete theirs.preferred
  }
  const result = mergeFields(mine as unknown as Fields, theirs, replace)
  return {
    term: result.term as unknown as TermTarget,
    added: result.added,
    conflicts: [...conflicts, ...result.conflicts],
  }
}

function without(target: TermTarget, key: (typeof NAMES)[number], name: string): TermTarget {
  if (key === 'preferred') return target
  const names = (target[key] ?? []).filter((known) => collapse(known) !== collapse(name))
  const { [key]: _, ...rest } = target
  return names.length > 0 ? { ...rest, [key]: names } : rest
}

/** Lists get what is new in the others; single values are added where there are none. */
function mergeFields(own: Fields, other: Fields, replace: boolean): Joined<Fields> {
  const term: Record<string, unknown> = { ...own }
  const added: string[] = []
  const conflicts: Part[] = []
  for (const [key, value] of Object.entries(other)) {
    if (value === undefined) continue
    const mine = own[key]
    if (Array.isArray(value)) {
      const known = Array.isArray(mine) ? (mine as readonly string[]) : []
      const fresh = (value as readonly string[]).filter(
        (name) => !known.some((old) => collapse(old) === collapse(name)),
      )
      if (fresh.length === 0) continue
      term[key] = [...known, ...fresh]
      added.push(...fresh.map((name) => `${key} ${JSON.stringify(name)}`))
    } else if (mine === undefined || (replace && mine !== value)) {
      term[key] = value
      added.push(`${key} ${JSON.stringify(value)}`)
    } else if (!isSame(mine, value)) conflicts.push({ key, ours: String(mine), theirs: String(value) })
  }
  return { term, added, conflicts }
}

function isSame(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? collapse(a) === collapse(b) : a === b
}
