/** What a run of `draft` reads: the units that want a draft, and what its engines need to know besides. */
import type { Sister } from '../../draft/engine.js'
import type { Entry } from '../../draft/memory.js'
import { planDrafts } from '../../draft/plan.js'
import type { Glossary } from '../../glossary/glossary.js'
import type { Pair, Segment, Unit } from '../../model.js'
import type { Input } from '../command.js'
import type { Cache } from '../judging/cache.js'
import type { Standing } from '../judging/verdict.js'
import { type Pointer, points } from '../project/selection.js'
import { isReadable, type Unreadable } from '../project/unreadable.js'
import type { Version } from '../project/version.js'
import { readVersions } from '../project/versions.js'
import type { Selection } from '../project/workspace.js'
import { readMemory } from '../tm/entries.js'
import type { Chosen } from './engines.js'
import type { Want } from './propose.js'
import { readSisters } from './sisters.js'

/** What is read, and for whom. */
export interface Reading {
  readonly selection: Selection
  readonly glossary: Glossary
  readonly engines: readonly Chosen[]
  readonly cache: Cache
  readonly progress: Input['progress']
}

/** What was read of one language. */
export interface LanguageRead {
  readonly wants: readonly Want[]
  /** Everything that the language's documents have translated, those that are not selected too; nothing when no engine needs it. */
  readonly entries: readonly Entry[]
  readonly unread: readonly Unreadable[]
  readonly found: readonly Pointer[]
}

/** Reads the documents that are meant, and what the others of the language add to the memory; plans drafts. */
export async function readLanguage(language: string, reading: Reading): Promise<LanguageRead> {
  const { workspace, pairs, pointers } = reading.selection
  const memory = needs(reading, 'memory') ? await readMemory(workspace, language, reading) : undefined
  const entries = memory ? [...memory.own, ...memory.imported] : []
  const unread: Unreadable[] = []
  const found: Pointer[] = []
  const meant: { readonly version: Version; readonly units: readonly Unit[] }[] = []
  const own = pairs.filter((pair) => pair.language === language)
  const waiting = pointers.length === 0 ? own.filter((pair) => !isKeptInStep(pair, reading.cache)) : own
  for await (const version of readVersions(workspace, waiting, reading.progress)) {
    if (!isReadable(version)) {
      unread.push(version)
      continue
    }
    if (!isTracked(version)) continue
    const units = version.units.filter((unit) => {
      const pointing = pointers.filter((pointer) => points(pointer, unit, version.pair))
      found.push(...pointing)
      return pointers.length === 0 || pointing.length > 0
    })
    if (plan(version, units, reading).length > 0) meant.push({ version, units })
  }
  const versions = meant.map(({ version }) => version)
  const sisters = needs(reading, 'sisters')
    ? await readSisters(versions, { workspace, progress: reading.progress })
    : undefined
  const wants = meant.flatMap(({ version, units }) => plan(version, units, reading, sisters?.get(version)))
  return { wants, entries, unread, found }
}

/** Whether nothing of a pair waits for a translation, as far as that is kept. */
function isKeptInStep(pair: Pair, { standings, standingKey }: Cache): boolean {
  const kept = standings.get(standingKey(pair))
  if (kept === undefined) return false
  const { failure, counts }: Standing = JSON.parse(kept)
  return failure === undefined && counts.outdated + counts.missing === 0
}

function needs({ engines }: Reading, what: 'memory' | 'sisters'): boolean {
  return engines.some(({ kind }) => kind.needs === what)
}

function plan(
  version: Version,
  units: readonly Unit[],
  { selection, glossary }: Reading,
  sistersOf?: (source: Segment) => readonly Sister[],
): readonly Want[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const { sourceLanguage } = selection.workspace.config
  const occurrences = glossary(version)
  return planDrafts({ ...version, sourceLanguage, occurrences, ...(sistersOf && { sistersOf }) }).flatMap(
    (request) => {
      const unit = byId.get(request.unit)
      return unit ? [{ version, unit, request }] : []
    },
  )
}

/** A translation that nobody adopted has no units that are known to be missing. */
function isTracked({ target, records }: Version): boolean {
  return target === undefined || records !== undefined
}
