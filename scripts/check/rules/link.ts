/** A translation that is in step leads wherever its source does, in any order. */
import { posix } from 'node:path'
import { t } from '../../phrases.js'
import { primaryLanguage } from '../../text.js'
import { ownName } from '../metadata.js'
import { addressKey, type Languages, type Pages, placeableRule } from '../placeables.js'
import { relinked } from '../restore.js'
import type { Twin } from '../twins.js'

/** Rule `link`. */
export const link = placeableRule(
  {
    id: 'link',
    severity: 'warning',
    whenAdded: 'error',
    about: () =>
      t(
        'rule.link.about',
        'A translation that is in step leads wherever its source does, in any order. The language in an address may differ, and so may the words of an anchor.',
      ),
    why: () =>
      t(
        'rule.link.why',
        'A lost link leaves readers without the way there, and no reader of the source can see it.',
      ),
  },
  {
    type: 'link',
    keyOf: addressKey,
    isLoose: true,
    isSame: (lost, added, languages, pages) =>
      leadsThere(lost, added, languages) ||
      leadsToRepository(lost, added, languages, pages) ||
      leadsToVersion(lost, added, languages, pages),
    restore: relinked,
    concerns: (url, twin) => !hasOwnEdition(url, twin),
  },
)

/** Whether of two addresses one is of the site and the other of the page that has it: `/docs/towns` and `towns`. */
function leadsThere(one: string, other: string, languages: Languages): boolean {
  const [short = '', long = ''] = [one, other].toSorted(
    (a, b) => Number(a.startsWith('/')) - Number(b.startsWith('/')),
  )
  if (!long.startsWith('/') || /^(?:\/|#|[a-z][a-z\d+.-]*:)/iu.test(short)) return false
  const end = addressKey(short, languages)
  return end !== '' && `/${addressKey(long, languages)}`.endsWith(`/${end}`)
}

/** Whether of two addresses one is a file beside the page and the other the same file where its repository is shown. */
function leadsToRepository(one: string, other: string, languages: Languages, { source }: Pages): boolean {
  const [shown, beside] = REPOSITORY.test(one) ? [one, other] : [other, one]
  const [, file] = REPOSITORY.exec(shown) ?? []
  if (file === undefined || /^(?:\/|#|[a-z][a-z\d+.-]*:)/iu.test(beside)) return false
  const path = posix.join(posix.dirname(source.path), beside)
  const end = path.startsWith('..') ? '' : addressKey(path, languages)
  return end !== '' && `/${addressKey(file, languages)}`.endsWith(`/${end}`)
}

/** A file of a repository with what it is shown of: a branch, maybe with slashes. */
const REPOSITORY = /^https:\/\/git(?:hub|lab)\.com\/[^/]+\/[^/]+\/(?:-\/)?(?:blob|tree|raw)\/([^?#]+)/u

/**
 * Whether an address is that of a version with a name of its own, in the same folder and behind the language: pages of a
 * site that gives its versions such names say their own in their front matter.
 */
function leadsToVersion(
  lost: string,
  added: string,
  languages: Languages,
  { source, target }: Pages,
): boolean {
  const own = target && ownName(target)
  if (own === undefined || own === ownName(source)) return false
  if (!lost.startsWith('/') || !added.toLowerCase().startsWith(`/${languages.language.toLowerCase()}/`))
    return false
  const [from, to] = [lost, added].map((address) => addressKey(address, languages).split('/'))
  return from?.slice(0, -1).join('/') === to?.slice(0, -1).join('/') && to?.at(-1) !== ''
}

/**
 * Whether a host that is named after the language of the source stands in the target named after its own, as
 * `en.wikipedia.org` and `sv.wikipedia.org` do: the pages of such sites have other names in each language.
 */
function hasOwnEdition(url: string, { targets, sourceLanguage, language }: Twin): boolean {
  const [, tag = '', site] = EDITION.exec(url) ?? []
  if (primaryLanguage(tag) !== primaryLanguage(sourceLanguage)) return false
  return targets.some(({ placeables }) =>
    placeables.some(({ type, value }) => {
      const [, other = '', own] = EDITION.exec(value) ?? []
      return type === 'link' && own === site && primaryLanguage(other) === primaryLanguage(language)
    }),
  )
}

const EDITION = /^https?:\/\/([a-z]{2,3})\.([^/.]+\.[^/]+)\//u
