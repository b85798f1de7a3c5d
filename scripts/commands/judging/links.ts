/**
 * Where the links of pairs lead: what the rules about links find, which depends on other files than the pair's own.
 * What they found is kept with what they asked of other files, and holds while these answer the same.
 */
import { setImmediate } from 'node:timers/promises'
import type { Outline, OutlineDigest } from '../../check/index.js'
import type { Message, Pair } from '../../model.js'
import { asciiJson } from '../../store/table.js'
import type { Workspace } from '../project/workspace.js'
import { type Cache, keyOf } from './cache.js'
import { openOutlines } from './outlines.js'
import { openSurroundings, type Surroundings } from './surroundings.js'
import type { Verdict } from './verdict.js'

/** What was found in the links of a pair. */
export interface Found {
  readonly messages: readonly Message[]
  readonly asked: Asked
}

/** What was asked on the way; which documents there are need not be said, since that is part of the key. */
interface Asked {
  /** Documents whose outlines were looked at: by their number in the list of all, or else by path. */
  readonly outlines: readonly (number | string)[]
  /** The structures of these outlines then, in one number. */
  readonly structures: string
  /** Documents that a message is about, with the places in their outlines then. */
  readonly places: Readonly<Record<string, string>>
  /** Files that are no documents, and whether they were there. */
  readonly files: Readonly<Record<string, boolean>>
}

/** What was asked of files that are in no pair: whether they were there, and the digests of those that are documents. */
export interface Outside {
  readonly files: Readonly<Record<string, boolean>>
  readonly documents: Readonly<Record<string, string | null>>
}

/** What the rules about links find in each of the pairs, in their order; nothing in those that cannot be read. */
export async function checkLinks(
  workspace: Workspace,
  pairs: readonly Pair[],
  verdicts: readonly Verdict[],
  cache: Cache,
): Promise<{ readonly messages: readonly (readonly Message[])[]; readonly outside: Outside }> {
  const surroundings = openSurroundings(workspace, cache.contents)
  const outlines = openOutlines(workspace, cache)
  const answers = openAnswers(surroundings, verdicts, outlines)
  const found = new Map<Pair, Found>()
  const keys = new Map<Pair, string>()
  for (const [at, pair] of pairs.entries()) {
    if (verdicts[at]?.failure) continue
    const key = `${cache.verdictKey(pair)} ${surroundings.shape}`
    const kept = cache.links.get(key)
    const before: Found | undefined = kept === undefined ? undefined : JSON.parse(kept)
    if (before && (await answers.areSame(before.asked))) found.set(pair, before)
    else keys.set(pair, key)
  }
  if (keys.size > 0) {
    const { findInLinks } = await import('./linking.js')
    for (const [pair, key] of keys) {
      // Lets the signals in that came meanwhile: nothing else here waits for anything.
      await setImmediate()
      const now = await findInLinks(pair, {
        surroundings,
        outlines,
        answers,
        checks: workspace.config.checks,
      })
      cache.links.set(key, asciiJson(now))
      found.set(pair, now)
    }
  }
  const outside = outsideOf([...found.values()], surroundings, cache)
  return { messages: pairs.map((pair) => found.get(pair)?.messages ?? []), outside }
}

function outsideOf(found: readonly Found[], { numberOf }: Surroundings, { contents }: Cache): Outside {
  const files: Record<string, boolean> = {}
  const documents: Record<string, string | null> = {}
  for (const { asked } of found) {
    Object.assign(files, asked.files)
    for (const path of [...asked.outlines, ...Object.keys(asked.places)])
      if (typeof path === 'string' && numberOf(path) === undefined)
        documents[path] ??= contents.digestOf(path) ?? null
  }
  return { files, documents }
}

/** What can be asked of other files, as digests. */
export interface Answers {
  readonly areSame: (asked: Asked) => Promise<boolean>
  readonly structuresOf: (documents: Asked['outlines']) => Promise<string>
  readonly placesOf: (path: string) => Promise<string>
}

function openAnswers(
  { documents, exists }: Surroundings,
  verdicts: readonly Verdict[],
  outlines: (path: string) => Promise<Outline | undefined>,
): Answers {
  const digests = new Map(verdicts.flatMap((verdict) => Object.entries(verdict.outlines)))
  const numbers = new Map<number | string, Number64>()
  const digestOf = async (path: string): Promise<OutlineDigest> => {
    const known = digests.get(path)
    if (known) return known
    const outline = await outlines(path)
    const { digestOutline } = await import('../../check/outline.js')
    const nothing = keyOf([path])
    const digest = outline ? digestOutline(outline) : { structure: nothing, places: nothing }
    digests.set(path, digest)
    return digest
  }
  const learn = async (document: number | string): Promise<Number64> => {
    const path = typeof document === 'number' ? (documents[document] ?? '') : document
    const number = toNumber((await digestOf(path)).structure)
    numbers.set(document, number)
    return number
  }
  const structuresOf = async (asked: Asked['outlines']): Promise<string> => {
    let [high, low] = [0, 0]
    for (const document of asked) {
      const [a, b] = numbers.get(document) ?? (await learn(document))
      high ^= a
      low ^= b
    }
    return `${high},${low}`
  }
  const placesOf = async (path: string) => (await digestOf(path)).places
  const areSame = async ({ outlines: asked, structures, places, files }: Asked): Promise<boolean> => {
    if (Object.entries(files).some(([path, isThere]) => exists(path) !== isThere)) return false
    for (const [path, digest] of Object.entries(places)) if ((await placesOf(path)) !== digest) return false
    return (await structuresOf(asked)) === structures
  }
  return { areSame, structuresOf, placesOf }
}

/** A digest as two halves, which together are as good as unique. */
type Number64 = readonly [high: number, low: number]

function toNumber(digest: string): Number64 {
  return [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)]
}
