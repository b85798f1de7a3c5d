/** What an edit of sources costs those who translate. */
import { patch } from '../../draft/patch.js'
import type { Pair, Unit } from '../../model.js'
import type { EditCost, EditedText, Need } from '../../report/check.js'
import { compare, countWords } from '../../text.js'
import type { Input } from '../command.js'
import { isReadable } from '../project/unreadable.js'
import { readVersions } from '../project/versions.js'
import type { Selection } from '../project/workspace.js'
import type { Before } from './base.js'

/** A unit that waits for a translation. */
interface Waiting {
  readonly unit: Unit
  readonly pair: Pair
}

/** The cost of a change, from the units that wait now and did not before it; `files` are those that it touched. */
export async function costOf(
  { workspace, pairs }: Pick<Selection, 'workspace' | 'pairs'>,
  before: Before,
  files: ReadonlySet<string>,
  { progress }: Input,
): Promise<EditCost> {
  const touched = pairs.filter(({ source }) => files.has(source))
  const old = { workspace: before.workspace, pairs: before.pairsOf(touched) }
  const waited = new Set((await waitingIn(old, progress)).map((one) => subjectOf(one)))
  const renamed = (waiting: Waiting) => subjectOf(waiting, before.nameOf)
  const waiting = (await waitingIn({ workspace, pairs: touched }, progress)).filter(
    (one) => !waited.has(renamed(one)),
  )
  const judged = waiting.map((one) => ({ ...one, needs: needOf(one, workspace.config.sourceLanguage) }))
  const people = judged.filter(({ needs }) => needs === 'translation')
  return {
    texts: textsOf(judged),
    units: judged.length,
    words: people.reduce((sum, { unit }) => sum + countWords(unit.source?.text ?? ''), 0),
    cosmetic: judged.filter(({ needs }) => needs === 'look').length,
    patched: judged.filter(({ needs }) => needs === 'patch').length,
    characters: people.reduce((sum, { unit }) => sum + (unit.source?.text.length ?? 0), 0),
  }
}

async function waitingIn(
  { workspace, pairs }: Pick<Selection, 'workspace' | 'pairs'>,
  progress: Input['progress'],
): Promise<readonly Waiting[]> {
  const found: Waiting[] = []
  for await (const version of readVersions(workspace, pairs, progress)) {
    if (!isReadable(version)) continue
    const waiting = version.units.filter(
      ({ drift, source }) => source && (drift === 'outdated' || drift === 'missing'),
    )
    found.push(...waiting.map((unit) => ({ unit, pair: version.pair })))
  }
  return found
}

function subjectOf({ unit, pair }: Waiting, nameOf = (path: string) => path): string {
  return JSON.stringify([pair.language, nameOf(pair.source), unit.id, unit.drift, unit.source?.fingerprint])
}

/** What has to be done for a unit, by the least that is enough. */
function needOf({ unit, pair }: Waiting, sourceLanguage: string): Need {
  const { change, source, records, targets } = unit
  if (change === 'cosmetic') return 'look'
  const [record, ...records2] = records
  const [target, ...targets2] = targets
  if (!source || !record || !target || records2.length + targets2.length > 0) return 'translation'
  const { notation, text: after } = source
  const move = { before: record.source, after, target: target.text, notation, sourceLanguage }
  return 'text' in patch({ ...move, language: pair.language }) ? 'patch' : 'translation'
}

function textsOf(judged: readonly (Waiting & { readonly needs: Need })[]): readonly EditedText[] {
  const texts = new Map<string, EditedText>()
  for (const { unit, pair, needs } of judged) {
    if (!unit.source) continue
    const { place, text } = unit.source
    const key = `${place.line}:${place.column} ${pair.source}`
    const known = texts.get(key) ?? {
      file: pair.source,
      line: place.line,
      words: countWords(text),
      languages: [],
    }
    const { change } = unit
    const languages = [...known.languages, { language: pair.language, needs, ...(change && { change }) }]
    texts.set(key, { ...known, languages: languages.toSorted((a, b) => compare(a.language, b.language)) })
  }
  return [...texts.values()].toSorted((a, b) => compare(a.file, b.file) || a.line - b.line)
}
