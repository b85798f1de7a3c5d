import { t } from '../phrases.js'
import { disjoint } from './claims.js'
import { type JsonSlot, type JsonVersion, jsonSlots } from './find/json-slots.js'
import { isAkin, isCommon, isEnglish } from './find/language.js'
import { isTranslated } from './find/messages.js'
import { pairsIn } from './find/place.js'
import type { Found, Group, Layout, Site } from './layout.js'

/** Catalogues of messages that belong to no site generator: `locales/en.json`, `src/i18n/en/menu.json`. */
export const catalogues: Layout = {
  name: 'catalogues',
  title: () => t('layout.catalogues.title', 'Catalogues of messages'),
  looksFor: () =>
    t(
      'layout.catalogues.looksFor',
      'JSON files, or folders of them, that are called after languages, and have the same keys as those in English or in --source-language',
    ),
  recognise,
}

function recognise(site: Site): readonly Group[] {
  const groups = jsonSlots(site)
    .flatMap((slot) => groupOf(slot, site.sourceLanguage) ?? [])
    .filter((group) => isTranslated(site, group))
  return disjoint(groups.toSorted((a, b) => pairsIn([b]) - pairsIn([a])))
}

/** The entry of a slot; `undefined` when it lacks the language of the sources, or any other that is common. */
function groupOf({ before, isFolder, versions }: JsonSlot, declared: string | undefined): Group | undefined {
  const all = [...versions.values()]
  const original = originalAmong(all, declared)
  if (!original) return undefined
  const pathIn = ({ name }: JsonVersion, file: string) => before + name + file
  const sources = original.files.map((file) => pathIn(original, file))
  const others = all
    .filter(({ tag }) => !isAkin(tag, original.tag) && !(isEnglish(tag) && isEnglish(original.tag)))
    .map((version) => ({ version, pairs: pairsOf(original, version, pathIn) }))
    .filter(({ pairs }) => pairs.length > 0)
  if (!others.some(({ version }) => isCommon(version.tag))) return undefined
  const home = pathIn(original, isFolder ? '/' : '.json')
  return {
    source: isFolder ? `${home}**/*.json` : home,
    target: `${before}{language}${isFolder ? '/{path}' : '.json'}`,
    exclude: [],
    names: Object.fromEntries(others.map(({ version: { tag, name } }) => [tag, name])),
    sources,
    pairs: others.flatMap(({ pairs }) => pairs),
    language: declared ?? original.tag,
    rivals: [],
    because: [
      isFolder
        ? t('layout.holdCatalogues', '{{folder}} and the folders beside it hold catalogues of messages', {
            folder: home,
          })
        : t(
            'layout.areCatalogues',
            '{{path}} and the files beside it are catalogues of messages with the same keys',
            {
              path: home,
            },
          ),
    ],
  }
}

/** The language that was declared, or English; of several sorts of it the plain one. */
function originalAmong(all: readonly JsonVersion[], declared = 'en'): JsonVersion | undefined {
  return all
    .filter(({ tag }) => isAkin(tag, declared))
    .toSorted((a, b) => a.tag.length - b.tag.length || b.files.length - a.files.length)[0]
}

function pairsOf(
  original: JsonVersion,
  version: JsonVersion,
  pathIn: (version: JsonVersion, file: string) => string,
): readonly Found[] {
  const there = new Set(version.files)
  return original.files
    .filter((file) => there.has(file))
    .map((file) => ({
      source: pathIn(original, file),
      target: pathIn(version, file),
      language: version.tag,
    }))
}
