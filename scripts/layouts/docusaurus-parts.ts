/** What Docusaurus keeps where: the folders of originals, and those of versions below `i18n/{language}/`. */
import { inside } from './find/site.js'

/** A part of a site: originals in one of some folders, and versions of them in another. */
export interface Part {
  /** Folders where the originals could be, the usual one first. */
  readonly origins: readonly string[]
  /** Below `i18n/{language}/`. */
  readonly versions: string
  /** What the paths of versions begin with there, when it is not all of them. */
  readonly start?: string
}

const PLUGIN = /^docusaurus-plugin-content-(docs|blog|pages)(?:-(.+))?$/

/** The parts that the folder of a plugin holds; `named` are folders that the configuration mentions. */
export function partsOf(plugin: string, folder: string, named: readonly string[]): readonly Part[] {
  const [, kind, id] = PLUGIN.exec(plugin) ?? []
  const usual = (name: string) => inside(folder, name)
  const own = id === undefined ? [] : [usual(id), usual(`docs-${id}`), usual(`docs/${id}`)]
  if (kind === 'blog') return [{ origins: [...own, usual('blog'), ...named], versions: plugin }]
  if (kind === 'pages') return [{ origins: [...own, usual('src/pages'), ...named], versions: plugin }]
  if (kind === undefined) return []
  const old = usual(id === undefined ? 'versioned_docs' : `${id}_versioned_docs`)
  return [
    { origins: [...own, usual('docs'), ...named], versions: `${plugin}/current` },
    { origins: [old], versions: plugin, start: 'version-' },
  ]
}

/** The parts of a site that has no versions yet. */
export function usualParts(folder: string, named: readonly string[]): readonly Part[] {
  return ['docs', 'blog', 'pages'].flatMap((kind) =>
    partsOf(`docusaurus-plugin-content-${kind}`, folder, named),
  )
}
