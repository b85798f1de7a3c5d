/** How much it takes to believe that a folder or an ending is a language: short words are languages of all sorts. */
import { isUsual } from './group.js'
import { isAkin, isCommon, isEnglish } from './language.js'

/** The pages of one language, and those of them that have an original of the same name. */
export interface Match {
  readonly tag: string
  readonly name: string
  readonly pages: number
  /** Paths below the folder of the language. */
  readonly matched: readonly string[]
}

/**
 * The languages to believe among these. One that is not common needs a common one beside it, and each needs pages
 * whose names say something, since every folder may have an `index.md`, unless the place is one for languages (`isSure`).
 * `share` is how many of the pages must have an original.
 */
export function believed<T extends Match>(
  matches: readonly T[],
  isSure: boolean,
  share = USUAL_SHARE,
): readonly T[] {
  const isMost = ({ matched, pages }: Match) =>
    matched.length > 0 && (matched.length >= pages * share || matched.length >= 10)
  const telling = (match: T) => match.matched.filter((page) => !isUsual(page)).length
  const whole = (match: T) => match.matched.length === match.pages
  const carriers = matches.filter(
    (match) => isCommon(match.tag) && isMost(match) && (telling(match) > 0 || whole(match)),
  )
  if (carriers.length === 0) return []
  if (!isSure && carriers.length === 1 && !carriers.some((match) => telling(match) > 0)) return []
  return matches.filter(
    (match) => carriers.includes(match) || (isMost(match) && telling(match) > (match.tag.length > 2 ? 1 : 0)),
  )
}

/** Translations keep pages that their original has dropped; a folder that is none hardly matches at all. */
const USUAL_SHARE = 1 / 4

/** Which of several languages that have the same pages the originals are in. */
export interface Choice {
  readonly tag: string
  /** The others that it could be as well. */
  readonly rivals: readonly string[]
}

/**
 * The language of the originals: the one that was declared, else English unless another language has far more pages,
 * else the one with clearly the most.
 */
export function chooseSource(
  versions: readonly { readonly tag: string; readonly pages: number }[],
  declared: string | undefined,
): Choice | undefined {
  const said = versions.find(({ tag }) => declared !== undefined && isAkin(tag, declared))
  if (said) return { tag: said.tag, rivals: [] }
  const bySize = versions.toSorted((a, b) => b.pages - a.pages || a.tag.length - b.tag.length)
  const [most] = bySize
  const english = bySize.find(({ tag }) => isEnglish(tag))
  if (!most) return undefined
  if (english && most.pages < 2 * english.pages) return { tag: english.tag, rivals: [] }
  const close = bySize.filter(({ pages }) => pages > 0.8 * most.pages)
  return { tag: most.tag, rivals: close.length > 1 ? close.map(({ tag }) => tag) : [] }
}
