/** The files around a pair, as far as links ask for them, without reading any. */

import type { Project } from '../../check/index.js'
import { stemOf } from '../../check/routes.js'
import { groupsBy } from '../../groups.js'
import type { Pair } from '../../model.js'
import type { Contents } from '../../store/contents.js'
import { isThere } from '../../store/disk.js'
import type { Workspace } from '../project/workspace.js'
import { keyOf } from './cache.js'

/** Which files there are, and how they belong together. */
export interface Surroundings {
  /** Digest of which documents there are in which languages. */
  readonly shape: string
  /** The paths of all documents, whether they are there or not. */
  readonly documents: readonly string[]
  readonly numberOf: (path: string) => number | undefined
  readonly exists: Project['exists']
  readonly project: Omit<Project, 'outlineOf' | 'exists'>
}

/** Looks around in a project. */
export function openSurroundings({ config, pairs }: Workspace, contents: Contents): Surroundings {
  const there = pairs.filter(({ target }) => contents.digestOf(target) !== undefined)
  const documents = [...new Set(pairs.flatMap(({ source, target }) => [source, target]))]
  const numbers = new Map(documents.map((path, number) => [path, number]))
  const sources = new Set(pairs.map(({ source }) => source))
  const known = new Map<string, boolean>(documents.map((path) => [path, sources.has(path)]))
  for (const { target } of there) known.set(target, true)
  const exists = (path: string): boolean => {
    const found = known.get(path) ?? isThere(config.root, path)
    known.set(path, found)
    return found
  }
  return {
    shape: keyOf([documents, there.map(({ source, target, language }) => [source, target, language])]),
    documents,
    numberOf: (path) => numbers.get(path),
    exists,
    project: { ...namesIn(sources), ...versionsIn(pairs, there) },
  }
}

function versionsIn(pairs: readonly Pair[], there: readonly Pair[]) {
  const versions = new Map(there.map(({ source, language, target }) => [`${language} ${source}`, target]))
  const originals = new Map(pairs.map(({ source, target }) => [target, source]))
  return {
    versionOf: (source: string, language: string) => versions.get(`${language} ${source}`),
    originalOf: (target: string) => originals.get(target),
  }
}

function namesIn(sources: ReadonlySet<string>): Pick<Project, 'sourcesAt'> {
  const byName = groupsBy([...sources], (source) => lastName(stemOf(source)))
  return {
    sourcesAt: (route) => {
      const found = byName.get(lastName(route)) ?? []
      return route === '' ? [] : found.filter((source) => `/${stemOf(source)}`.endsWith(`/${route}`))
    },
  }
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
