/** What a person may see. */
import type { Person } from './sessions.js'

/** Whether a person may see texts of a language. */
export function mayRead({ languages }: Person, language: string): boolean {
  return languages === undefined || languages.includes(language)
}

/** A filter that asks for no more than a person may read. */
export function permitted<F extends { readonly language?: readonly string[] }>(
  filter: F,
  person: Person,
  all: readonly string[],
): F {
  if (person.languages === undefined) return filter
  const language = (filter.language ?? all).filter((one) => mayRead(person, one))
  return { ...filter, language }
}
