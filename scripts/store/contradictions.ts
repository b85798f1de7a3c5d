/** Where a glossary contradicts itself: what stands twice, or is right and wrong at once. */
import { put } from '../groups.js'
import type { Place, Term, TermTarget } from '../model.js'
import { t } from '../phrases.js'
import type { Keys } from '../syntax/json.js'
import { collapse } from '../text.js'

/** Two places of a glossary of which only one can hold. */
export interface Contradiction {
  readonly keys: Keys
  readonly what: 'key' | 'value'
  /** The place that holds something else already. */
  readonly first: Keys
  /** Says what is wrong; it is given the place of the first. */
  readonly reason: (first: Place) => string
}

/** All contradictions of terms, in their order. */
export function contradictionsIn(terms: readonly Term[]): readonly Contradiction[] {
  const repeats = new Map(repeatsIn(terms).map((repeat) => [repeat.keys[1], repeat]))
  return terms.flatMap((term, index) => [
    ...[repeats.get(index) ?? []].flat(),
    ...tagsTwice(term, index),
    ...Object.entries(term.targets).flatMap(([language, target]) => {
      const keys = ['terms', index, 'targets', language]
      return [...namesTwice(term, target, keys), ...translated(term, target, keys, index)]
    }),
  ])
}

/** Two terms may differ in nothing but case when capitals make a difference in one of them, or be for other documents. */
function repeatsIn(terms: readonly Term[]): readonly Contradiction[] {
  const found: Contradiction[] = []
  const exact = new Map<string, number[]>()
  const loose = new Map<string, number[]>()
  for (const [index, term] of terms.entries()) {
    const { source, caseSensitive } = term
    const name = collapse(source)
    const others = [
      ...(exact.get(name) ?? []),
      ...(caseSensitive ? [] : (loose.get(name.toLowerCase()) ?? [])),
    ]
    const first = others.find((other) => meet(term, terms[other]))
    if (first !== undefined)
      found.push({
        keys: ['terms', index, 'source'],
        what: 'value',
        first: ['terms', first, 'source'],
        reason: (place) =>
          t(
            'glossary.repeated',
            'found the term {{term}} again; expected each term once; it is at {{place}} already. Make one of the two',
            { term: JSON.stringify(source), place: written(place) },
          ),
      })
    put(exact, name, index)
    if (!caseSensitive) put(loose, name.toLowerCase(), index)
  }
  return found
}

/** Whether there can be a document that both terms are for, as far as equal patterns tell. */
function meet(a: Term, b: Term | undefined): boolean {
  if (!a.documents || !b?.documents) return true
  return a.documents.some((pattern) => b.documents?.includes(pattern))
}

function tagsTwice({ targets }: Term, index: number): readonly Contradiction[] {
  const seen = new Map<string, string>()
  return Object.keys(targets).flatMap((language) => {
    const first = seen.get(language.toLowerCase())
    seen.set(language.toLowerCase(), first ?? language)
    if (first === undefined) return []
    const contradiction: Contradiction = {
      keys: ['terms', index, 'targets', language],
      what: 'key',
      first: ['terms', index, 'targets', first],
      reason: (place) =>
        t(
          'glossary.languageTwice',
          'found the language {{language}} again; expected each language once; it is at {{place}} already. Make one of the two',
          { language: JSON.stringify(language), place: written(place) },
        ),
    }
    return [contradiction]
  })
}

/** Lists of which a name can be in one only; `forms` and `notForms` are about other names, and say the reverse. */
const STATUSES = ['preferred', 'admitted', 'deprecated', 'forbidden'] as const

function namesTwice(term: Term, target: TermTarget, keys: Keys): readonly Contradiction[] {
  const normal = (name: string) => (term.caseSensitive ? collapse(name) : collapse(name).toLowerCase())
  const right = new Map<string, Keys>()
  const found: Contradiction[] = []
  const note = (name: string, place: Keys, seen: Map<string, Keys>) => {
    const first = seen.get(normal(name))
    if (first) found.push(inTwoPlaces(name, [...keys, ...place], [...keys, ...first]))
    else seen.set(normal(name), place)
  }
  for (const status of STATUSES)
    for (const [at, name] of namesOf(target, status).entries())
      note(name, status === 'preferred' ? [status] : [status, at], right)
  const wrong = new Map(
    [...right].filter(([, [status]]) => status === 'deprecated' || status === 'forbidden'),
  )
  const forms = new Map<string, Keys>()
  for (const [at, form] of (target.forms ?? []).entries()) {
    if (wrong.has(normal(form))) note(form, ['forms', at], wrong)
    else note(form, ['forms', at], forms)
  }
  for (const [at, form] of (target.notForms ?? []).entries()) note(form, ['notForms', at], forms)
  return found
}

function namesOf(target: TermTarget, status: (typeof STATUSES)[number]): readonly string[] {
  const names = target[status] ?? []
  return typeof names === 'string' ? [names] : names
}

function inTwoPlaces(name: string, keys: Keys, first: Keys): Contradiction {
  return {
    keys,
    what: 'value',
    first,
    reason: (place) =>
      t(
        'glossary.nameTwice',
        'found {{name}} in {{list}}; expected it in one place; it is in {{other}} at {{place}} already. Remove it from one of them',
        {
          name: JSON.stringify(name),
          list: JSON.stringify(keys[4]),
          other: JSON.stringify(first[4]),
          place: written(place),
        },
      ),
  }
}

function translated(
  { doNotTranslate, source }: Term,
  { preferred }: TermTarget,
  keys: Keys,
  index: number,
): readonly Contradiction[] {
  if (!doNotTranslate || collapse(preferred) === collapse(source)) return []
  return [
    {
      keys: [...keys, 'preferred'],
      what: 'value',
      first: ['terms', index, 'doNotTranslate'],
      reason: (place) =>
        t(
          'glossary.translated',
          'found {{found}} for a term that is not to be translated; expected {{term}}. Correct it, or remove "doNotTranslate" at {{place}}',
          { found: JSON.stringify(preferred), term: JSON.stringify(source), place: written(place) },
        ),
    },
  ]
}

function written({ line, column }: Place): string {
  return `${line}:${column}`
}
