/** What `tvilling.json` should hold, from the groups that were recognised. */
import type { DocumentEntry } from '../model.js'
import { compare, isSameTag } from '../text.js'
import { guessLanguage } from './find/guess.js'
import { isAkin, isEnglish } from './find/language.js'
import { pairsIn } from './find/place.js'
import type { Group, Site } from './layout.js'
import { guessed, leftOut, unpaired, withoutOriginal } from './notes.js'
import { spellingsOf } from './spelling.js'

/** What would be written, and what led to it. */
interface Proposal {
  readonly sourceLanguage: string
  /** Sorted by code unit; empty when there are no versions yet. */
  readonly languages: readonly string[]
  readonly documents: readonly DocumentEntry[]
  readonly because: readonly string[]
  /** What was left out or guessed, as sentences. */
  readonly notes: readonly string[]
}

/** A proposal, or the languages that the originals could be in. */
export type Proposed =
  | { readonly type: 'proposal'; readonly proposal: Proposal }
  | { readonly type: 'unclear'; readonly rivals: readonly string[]; readonly groups: readonly Group[] }

/** Makes one configuration of groups; `wanted` restricts the languages, and may name some that have no versions. */
export function propose(
  site: Site,
  groups: readonly Group[],
  wanted: readonly string[] | undefined,
): Proposed {
  const source = sourceOf(site, groups)
  if (typeof source !== 'string') return { type: 'unclear', rivals: source.rivals, groups }
  const [kept, left] = [
    groups.filter((group) => fits(group, source)),
    groups.filter((group) => !fits(group, source)),
  ]
  const spelling = spellingsOf(kept)
  const all = [...new Set(spelling.values())].toSorted(compare)
  const languages = wanted?.map((tag) => all.find((known) => isSameTag(known, tag)) ?? tag) ?? all
  const documents = kept
    .flatMap((group) => entryOf(withFormat(group, site), spelling, languages, all) ?? [])
    .toSorted((a, b) => compare(a.source, b.source))
  return {
    type: 'proposal',
    proposal: {
      sourceLanguage: source,
      languages,
      documents,
      because: [...new Set(kept.flatMap(({ because }) => because))],
      notes: [
        ...guessed(site, groups, source),
        ...left.map((group) => leftOut(group, source)),
        ...withoutOriginal(site, kept),
        ...unpaired(site, kept, all),
      ],
    },
  }
}

/** The language of the originals of most pages. What says no language is English, or what its letters say. */
function sourceOf(site: Site, groups: readonly Group[]): string | { readonly rivals: readonly string[] } {
  if (site.sourceLanguage !== undefined) return site.sourceLanguage
  const [first, ...others] = groups.toSorted((a, b) => pairsIn([b]) - pairsIn([a]))
  if (!first) return { rivals: [] }
  const knowing = [first, ...others].find(
    ({ language }) =>
      language !== undefined &&
      fits(first, language) &&
      (first.language === undefined || first.language === language),
  )
  if (knowing?.language !== undefined)
    return knowing.rivals.length > 0 ? { rivals: knowing.rivals } : knowing.language
  const guess = guessLanguage(site, first.sources) ?? 'en'
  const isTaken = Object.keys(first.names).some((tag) =>
    guess === 'en' ? isEnglish(tag) : isSameTag(tag, guess),
  )
  return isTaken ? { rivals: [] } : guess
}

/** Whether a group's originals can be in a language: no other is known, and it has no version in that one. */
function fits({ language, names }: Group, source: string): boolean {
  if (language !== undefined) return isAkin(language, source)
  return !Object.keys(names).some((tag) => isSameTag(tag, source) || (isEnglish(tag) && isEnglish(source)))
}

/** Pages that take in components are MDX, whatever their ending and wherever the site that publishes them is. */
function withFormat(group: Group, site: Site): Group {
  const isMdx = group.sources.some((path) => path.endsWith('.md') && isModular(site.read(path) ?? ''))
  return isMdx ? { ...group, format: 'mdx' } : group
}

/** Whether a page imports a component and uses it. What stands in code or in a script is no part of the page. */
function isModular(text: string): boolean {
  if (!text.includes('import ')) return false
  const own = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1|<script\b[\s\S]*?<\/script>/gmu, '')
  return Array.from(own.matchAll(IMPORT), ([, name]) => name).some((name) => own.includes(`<${name}`))
}

const IMPORT = /^import ([A-Z]\w*) from ['"][^'"\n]+['"];?[ \t]*$/gmu

function entryOf(
  group: Group,
  spelling: ReadonlyMap<string, string>,
  languages: readonly string[],
  all: readonly string[],
): DocumentEntry | undefined {
  const { source, target } = group
  const names = Object.entries(group.names).map(([tag, name]) => [spelling.get(tag) ?? tag, name] as const)
  const own = languages.filter((tag) => !all.includes(tag) || names.some(([other]) => other === tag))
  if (own.length === 0 && names.length > 0) return undefined
  const called = names.filter(([tag, name]) => tag !== name && languages.includes(tag))
  const unwanted = names.filter(([tag]) => !languages.includes(tag)).map(([, name]) => name)
  const exclude = group.exclude.flatMap((pattern) => [pattern, ...unwantedPattern(pattern, unwanted)])
  return {
    source,
    target,
    ...(exclude.length > 0 && { exclude }),
    ...(own.length < languages.length && { languages: own }),
    ...(called.length > 0 && { names: Object.fromEntries(called) }),
    ...(group.format && { format: group.format }),
  }
}

/** Versions in languages that are left out are no originals either. */
function unwantedPattern(pattern: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return []
  return [pattern.replace('{language}', names.length === 1 ? names.join() : `{${names.join(',')}}`)]
}
