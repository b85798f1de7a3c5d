/** What a term of the glossary is called in a language. */
import type { Term, TermTarget } from './model.js'

/** The names in a language: by its own tag, else by a shorter one (`de` for `de-AT`); capitals of tags do not count. */
export function targetOf(term: Term, language: string): TermTarget | undefined {
  const tag = targetTag(term, language)
  return tag === undefined ? undefined : term.targets[tag]
}

/** The tag under which a term has its names in a language. */
export function targetTag({ targets }: Term, language: string): string | undefined {
  if (Object.hasOwn(targets, language)) return language
  const parts = language.toLowerCase().split('-')
  const tags = Object.keys(targets)
  for (let size = parts.length; size > 0; size -= 1) {
    const wanted = parts.slice(0, size).join('-')
    const tag = tags.find((other) => other.toLowerCase() === wanted)
    if (tag !== undefined) return tag
  }
  return undefined
}

/** The names that are right in a language, the preferred one first; none when the glossary has none. */
export function rightNames(term: Term, language: string): readonly string[] {
  const target = targetOf(term, language)
  return target ? [target.preferred, ...(target.admitted ?? [])] : []
}
