/** The documents that links lead to, read when a link asks for one, each once. */
import { linkedDocuments, type Outline, originsOf, outlineOf, type Project, stemOf } from '../check/index.js'
import type { Document } from '../model.js'
import { isDocument, parseGuarded } from '../parse/guard.js'
import { isThere } from '../store/disk.js'
import { readDocument, type Version } from './versions.js'
import type { Workspace } from './workspace.js'

/** Gives, for one version after the other, what the rules may ask of the files around it. */
export function openNeighbours(workspace: Workspace): (version: Version) => Promise<Project> {
  const outlines = new Map<string, Outline | undefined>()
  const project: Project = { ...filesOf(workspace), outlineOf: (path) => outlines.get(path) }
  const owners = new Map(
    workspace.pairs.flatMap((pair) => [pair.source, pair.target].map((path) => [path, pair])),
  )
  const keep = (document: Document) => {
    if (!outlines.has(document.path)) outlines.set(document.path, outlineOf(document))
  }
  return async (version) => {
    keep(version.source)
    if (version.target) keep(version.target)
    for (const path of linkedDocuments(originsOf(version), project)) {
      if (outlines.has(path)) continue
      const document = await readDocument(workspace, path, owners.get(path) ?? {}, { parse: parseGuarded })
      outlines.set(path, document && isDocument(document) ? outlineOf(document) : undefined)
    }
    return project
  }
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
