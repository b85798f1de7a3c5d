/** Whether pages of the same names hold the same text: then the one is a variant of the other, and no translation. */
import type { Group, Site } from '../layout.js'
import { isForTranslations, sample } from './site.js'

const SAMPLE = 5
const LENGTH = 20_000
/** Different words below which a page says nothing. */
const FEWEST_WORDS = 30
/** Names and code are the same in all languages; texts in one language have most words in common. */
const MOST_SHARED = 0.6

/**
 * Whether the text of a few pairs tells that they are in one language. Pages that are too short tell nothing, nor do
 * those of a folder for translations: platforms fill it with the original where nobody has translated yet.
 */
export function isSameText(site: Site, { pairs, target }: Group): boolean {
  if (isForTranslations(target.slice(0, target.indexOf('{language}')))) return false
  const shares = sample(pairs, SAMPLE).flatMap(({ source, target }) => {
    const [a, b] = [wordsOf(site, source), wordsOf(site, target)]
    return a.size < FEWEST_WORDS || b.size < FEWEST_WORDS ? [] : [sharedBy(a, b)]
  })
  return shares.length > 0 && shares.every((share) => share > MOST_SHARED)
}

function wordsOf(site: Site, path: string): ReadonlySet<string> {
  const text = (site.read(path) ?? '').slice(0, LENGTH)
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu))
}

/** Share of the words of either that both have. */
function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length
  return both / (a.size + b.size - both)
}
