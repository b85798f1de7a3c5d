/** How fresh the pages of a project are, section by section. */
import type { Document, Pair, Unit } from '../../model.js'
import type { Age, PageStatus, SectionStatus, WaitingUnit } from '../../report/site/site.js'
import { collapse, countWords } from '../../text.js'
import { type Since, type Telling, waitingIn } from '../check/ages.js'
import type { Fact } from '../judging/facts.js'
import { NOTHING, summarise } from '../judging/verdict.js'
import { explain, type Unreadable } from '../project/unreadable.js'
import type { Version } from '../project/version.js'

/** Units of a page that are listed, of one that is not there, and characters of their texts. */
const [MOST, FEW, LONGEST] = [20, 3, 160]

/** What the files of a page say of it; since when, only history knows. */
export interface Freshness {
  readonly page: Omit<PageStatus, 'since'>
  /** What tells since when its units have been waiting. */
  readonly telling: readonly Telling[]
}

/** How fresh a page is by its files. */
export function freshnessBy(sourceLanguage: string): Fact<Freshness> {
  return {
    name: 'freshness',
    of: (version) => ({
      page: pageOf(version, sourceLanguage),
      telling: waitingIn(version).map(({ fingerprint, isNew }) => ({ fingerprint, isNew })),
    }),
  }
}

/** What is known of a page that can be read. */
export function datedPage({ page }: Freshness, ages: readonly Since[]): PageStatus {
  const oldest = ages.toSorted((a, b) => a.time - b.time)[0]
  return { ...page, ...(oldest && { since: toAge(oldest) }) }
}

function pageOf(version: Version, sourceLanguage: string): Freshness['page'] {
  const { pair, units, source, target } = version
  const { counts, words, sourceWords } = summarise(version)
  const waiting = units.filter(({ drift }) => drift !== 'current')
  return {
    ...namesOf(pair),
    isThere: target !== undefined,
    counts,
    words,
    sourceWords,
    sections: target ? sectionsOf(units, source, target) : [],
    waiting: waiting.slice(0, target ? MOST : FEW).map((unit) => describe(unit, pair, sourceLanguage)),
  }
}

/** What is known of a page that cannot be read. */
export function unreadablePage(unreadable: Unreadable): PageStatus {
  const nothing = { counts: NOTHING, words: 0, sourceWords: 0, sections: [], waiting: [] }
  return { ...namesOf(unreadable.pair), isThere: true, problem: explain(unreadable), ...nothing }
}

function namesOf({ source, target, language }: Pair): Pick<PageStatus, 'source' | 'target' | 'language'> {
  return { source, target, language }
}

function toAge({ time, isAtMost, commit }: Since): Age {
  return { at: new Date(time).toISOString(), isAtMost, ...(commit !== undefined && { commit }) }
}

/** A heading begins a section, which ends before the next one, of whatever depth. */
function sectionsOf(units: readonly Unit[], source: Document, target: Document): readonly SectionStatus[] {
  const sections: Unit[][] = []
  for (const unit of units) {
    if (unit.kind === 'heading' && unit.source) sections.push([unit])
    else sections.at(-1)?.push(unit)
  }
  return sections.map((members) => {
    const [heading] = members
    const count = (drift: Unit['drift']) => members.filter((unit) => unit.drift === drift).length
    const [outdated, missing] = [count('outdated'), count('missing')]
    const segment = heading?.targets[0] ?? heading?.source
    const document = heading?.targets[0] ? target : source
    return {
      anchors: segment && document ? anchorsOf(segment, document) : [],
      heading: collapse(segment?.text ?? ''),
      line: segment?.place.line ?? 1,
      isNewerInOriginal: outdated + missing > 0,
      units: members.length,
      outdated,
      missing,
    }
  })
}

function anchorsOf(
  segment: Document['segments'][number],
  { segments, anchors }: Document,
): readonly string[] {
  const at = segments.indexOf(segment)
  const own = anchors.filter((anchor) => anchor.segment === at)
  const written = own.filter(({ origin }) => origin === 'explicit')
  return [...new Set((written.length > 0 ? written : own).map(({ id }) => id))]
}

function describe(unit: Unit, pair: Pair, sourceLanguage: string): WaitingUnit {
  const { id, kind, drift, change, source, targets, records } = unit
  const segment = targets[0] ?? source
  const text = collapse((source ?? targets[0])?.text ?? '')
  return {
    id,
    kind,
    drift,
    ...(change && { change }),
    file: targets[0] ? pair.target : pair.source,
    line: segment?.place.line ?? 1,
    words: countWords(source?.text ?? ''),
    text: text.length > LONGEST ? `${Array.from(text).slice(0, LONGEST).join('')}…` : text,
    textLanguage: source ? sourceLanguage : pair.language,
    isDrafted: records[0]?.draft !== undefined,
  }
}
