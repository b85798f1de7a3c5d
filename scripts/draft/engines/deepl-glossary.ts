/** The project's glossary at DeepL: one glossary with a dictionary for each language, as `glossary.json` has them. */
import { isDeepStrictEqual } from 'node:util'
import type { Term } from '../../model.js'
import type { Account, Entries, Pair } from './deepl-client.js'

/**
 * The id of the glossary for a pair of languages, once its dictionary is as the terms are: nothing is sent when it is
 * so already. `undefined` when there is no term for the language, or DeepL has no glossaries for the pair.
 */
export async function glossaryFor(
  account: Account,
  pair: Pair,
  {
    terms,
    language,
    project,
  }: { readonly terms: readonly Term[]; readonly language: string; readonly project: string },
): Promise<string | undefined> {
  const entries = entriesOf(terms, language)
  const key = `${pair.source} ${pair.target}`
  if (Object.keys(entries).length === 0 || !(await account.glossaryPairs()).has(key)) return undefined
  const name = `tvilling ${project}`
  const own = (await account.glossaries()).find((one) => one.name === name)
  if (!own) return account.create(name, pair, entries)
  const isSame =
    own.pairs.includes(key) && isDeepStrictEqual({ ...(await account.entries(own.id, pair)) }, entries)
  if (!isSame) await account.replace(own.id, pair, entries)
  return own.id
}

/**
 * What the terms say in a language, by source term. Terms of some documents only are not among them: a dictionary
 * holds for all. Of two that differ in capitals alone DeepL takes one, so the first one counts.
 */
function entriesOf(terms: readonly Term[], language: string): Entries {
  const entries = new Map<string, readonly [source: string, target: string]>()
  for (const { source, targets, doNotTranslate, documents } of terms) {
    const target = doNotTranslate ? source : targets[language]?.preferred
    const key = source.toLowerCase()
    if (target === undefined || documents || entries.has(key) || !isTerm(source) || !isTerm(target)) continue
    entries.set(key, [source, target])
  }
  return Object.fromEntries(entries.values())
}

/** DeepL refuses others. */
function isTerm(text: string): boolean {
  return text.trim() === text && text !== '' && !/[\p{Cc}\u2028\u2029]/u.test(text)
}
