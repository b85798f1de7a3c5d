/** Where the links of pairs lead: what the rules about links find, which depends on other files than the pair's own. */
import {
  linkedDocuments,
  type Outline,
  originsOf,
  outlineOf,
  type Project,
  runLinkChecks,
  stemOf,
} from '../check/index.js'
import type { Message, Pair } from '../model.js'
import { isDocument } from '../parse/guard.js'
import { isThere, tryRead } from '../store/disk.js'
import type { Judged } from './judge.js'
import { parseRead } from './version.js'
import type { Workspace } from './workspace.js'

/** What the rules about links find in each of the pairs, in their order; nothing in those that cannot be read. */
export async function checkLinks(
  workspace: Workspace,
  pairs: readonly Pair[],
  judged: Judged,
): Promise<readonly (readonly Message[])[]> {
  const outlines = new Map<string, Outline | undefined>(judged.outlines)
  const project: Project = { ...filesOf(workspace), outlineOf: (path) => outlines.get(path) }
  const linked = pairs.flatMap((pair, at) => {
    const source = outlines.get(pair.source)
    if (!source || judged.verdicts[at]?.failure) return []
    return { pair, source, target: outlines.get(pair.target), project }
  })
  const owners = new Map(
    workspace.pairs.flatMap((pair) => [pair.source, pair.target].map((path) => [path, pair])),
  )
  for (const path of new Set(linked.flatMap((one) => linkedDocuments(originsOf(one), project))))
    if (!outlines.has(path)) outlines.set(path, await readOutline(workspace, path, owners.get(path)))
  const found = new Map(linked.map((one) => [one.pair, runLinkChecks(one, workspace.config.checks)]))
  return pairs.map((pair) => found.get(pair) ?? [])
}

/** The outline of a document that is in none of the pairs. */
async function readOutline({ config }: Workspace, path: string, owner?: Pair): Promise<Outline | undefined> {
  const options = { path, format: owner?.format, fields: config.frontMatter.fields }
  const document = await parseRead(tryRead(config.root, path), options)
  return document && isDocument(document) ? outlineOf(document) : undefined
}
function filesOf({ config, pairs }: Workspace): Omit<Project, 'outlineOf'> {
  const versions = new Map(pairs.map(({ source, language, target }) => [`${language} ${source}`, target]))
  const originals = new Map(pairs.map(({ source, target }) => [target, source]))
  const known = new Map<string, boolean>()
  const exists = (path: string): boolean => {
    const found = known.get(path) ?? isThere(config.root, path)
    known.set(path, found)
    return found
  }
  const byName = new Map<string, string[]>()
  for (const source of new Set(originals.values())) {
    const name = lastName(stemOf(source))
    byName.set(name, [...(byName.get(name) ?? []), source])
  }
  return {
    exists,
    versionOf: (source, language) => {
      const target = versions.get(`${language} ${source}`)
      return target !== undefined && exists(target) ? target : undefined
    },
    originalOf: (target) => originals.get(target),
    sourcesAt: (route) => {
      const found = byName.get(lastName(route)) ?? []
      return route === '' ? [] : found.filter((source) => `/${stemOf(source)}`.endsWith(`/${route}`))
    },
  }
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
