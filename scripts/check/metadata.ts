/** What front matter says besides the texts that are translated. */
import type { Block, Document } from '../model.js'
import { perThing } from '../syntax/memo.js'
import { blocksOf } from './text.js'

/**
 * The keys of front matter with what they say as JSON, but those that are texts. Of a table of TOML only its key is
 * known.
 */
export const metadataOf = perThing(
  (document: Document): ReadonlyMap<string, string | undefined> =>
    new Map(blocksOf(document, 'frontmatter').flatMap(entriesOf)),
)

/** Traits are JSON, or lines `["key", …]: value`. */
function entriesOf({ trait }: Block): readonly (readonly [key: string, json: string | undefined])[] {
  try {
    const data = JSON.parse(trait) as object
    return Object.entries(data).map(([key, value]) => [key, JSON.stringify(value)])
  } catch {
    return Array.from(trait.matchAll(TOML_LINE), ([, key = '', json]) => [key, json])
  }
}

const TOML_LINE = /^\["([^"]+)"(?:\]: (.*))?/gmu

/** The name that a page gives its own address, as JSON; `undefined` when it gives it none. */
export function ownName(document: Document): string | undefined {
  const metadata = metadataOf(document)
  return NAME_KEYS.map((key) => metadata.get(key)).find((json) => json?.startsWith('"'))
}

/** Of Astro and Docusaurus, of Jekyll and Eleventy, of Hugo. */
const NAME_KEYS = ['slug', 'permalink', 'url']
