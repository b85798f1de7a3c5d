/** Asks the rules about links, and notes what they ask of other files. */
import {
  linkedDocuments,
  originsOf,
  type Project,
  runLinkChecks,
  type Severities,
} from '../../check/index.js'
import type { Pair } from '../../model.js'
import type { Answers, Found } from './links.js'
import type { Outlines } from './outlines.js'
import type { Surroundings } from './surroundings.js'

/** Where a pair is, and what its links are held against. */
interface Setting {
  readonly surroundings: Surroundings
  readonly outlines: Outlines
  readonly answers: Answers
  readonly checks: Severities
}

/** What the rules about links find in a pair that can be read. */
export async function findInLinks(pair: Pair, setting: Setting): Promise<Found> {
  const { surroundings, outlines, answers, checks } = setting
  const files: Record<string, boolean> = {}
  const exists = (path: string): boolean => {
    const isThere = surroundings.exists(path)
    if (surroundings.numberOf(path) === undefined) files[path] = isThere
    return isThere
  }
  const around = { ...surroundings.project, exists }
  const source = await outlines(pair.source)
  const target = await outlines(pair.target)
  if (!source) return { messages: [], asked: { outlines: [], structures: '', places: {}, files } }
  const origins = originsOf({ pair, source, target })
  const linked = linkedDocuments(origins, { ...around, outlineOf: () => undefined })
  const known = new Map(await Promise.all(linked.map(async (path) => [path, await outlines(path)] as const)))
  const project: Project = { ...around, outlineOf: (path) => known.get(path) }
  const messages = runLinkChecks({ pair, source, target, project }, checks)
  const others = new Set(messages.map(({ file }) => file))
  const places: Record<string, string> = {}
  for (const path of others)
    if (path !== pair.source && path !== pair.target) places[path] = await answers.placesOf(path)
  const asked = linked.map((path) => surroundings.numberOf(path) ?? path)
  return {
    messages,
    asked: { outlines: asked, structures: await answers.structuresOf(asked), places, files },
  }
}
