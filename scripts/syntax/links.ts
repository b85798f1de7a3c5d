/** Link targets as language versions share them. */
import { primaryLanguage } from '../text.js'
import { perKey } from './memo.js'

/**
 * A link's target without what differs between languages: a language code at the start of its path, or behind the
 * host, and a slash at its end.
 */
export function linkKey(url: string): string {
  return url
    .replace(
      /^(?<host>[a-z][a-z0-9+.-]*:\/\/[^/]+(?=\/)|)\/?(?:[a-z]{2}(?:-[a-z0-9]{2,8})?)(?=\/|$)/iu,
      '$<host>',
    )
    .replace(/(?<=.)\/$/u, '')
}

/**
 * A link's target without what may differ between its versions in some languages: their tags, or the country that most
 * of their readers live in, as folders, at the end of the names of files and as values of a query, the words of a query, any two letters at the start of a host, a fragment, the
 * way up to a common folder, index pages and endings of pages, the case of a host, and whether the connection is encrypted.
 */
export function sharedUrl(url: string, languages: readonly string[]): string {
  const [, address = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#.*)?$/su.exec(url) ?? []
  const isTag = tagsOf(languages)
  const path = address
    .replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/iu, (host) => host.toLowerCase())
    .replace(/^https?:\/\/(?:www\.)?(?:[a-z]{2}\.(?=[^/.]+\.[^/]))?/iu, '//')
    .replace(/^(?:\.{1,2}\/)+/u, '')
    .split('/')
    .map((part, at, parts) => (isHost(parts, at) || !part.includes('.') ? part : withoutTags(part, isTag)))
    .filter((part) => !isTag(part) && !/^(?:lang|locale|language)$/iu.test(part))
    .join('/')
    .replace(/(?<!^|\/)\/+$/u, '')
    .replace(/(?:^|(?<=\/))(?:index|readme)(?:\.(?:mdx?|html?))?$/iu, '')
    .replace(/\.(?:mdx?|html?)$/iu, '')
    .replace(REPOSITORY, '$1')
    .replace(/^\/(?!\/)|(?<!^)\/$/gu, '')
  const asked = query
    .split('&')
    .filter((pair) => !isTag(pair.slice(pair.indexOf('=') + 1)))
    .map((pair) => (WORDS.test(pair) ? pair.slice(0, pair.indexOf('=') + 1) : pair))
  return `${path}${asked.join('') === '' ? '' : `?${asked.join('&')}`}`
}

/** A value of a query that people read, such as what a page is to be shared with. */
const WORDS = /^[^=]*=.*(?:[^\p{ASCII}]|\p{L}(?:%20|\+)\p{L})/u

/** A repository shows its README on its own page, without an ending of pages here. */
const REPOSITORY =
  /^(\/\/git(?:hub|lab)\.com\/[^/]+\/[^/]+)\/(?:-\/)?(?:blob|tree)\/(?:main|master|HEAD)\/?$/u

/** `pt-BR`, `pt_br`, `pt`, `en-US` for `en`, and `cn` for `zh`. */
function tagsOf(languages: readonly string[]): (part: string) => boolean {
  const bases = new Set(languages.map(primaryLanguage))
  const countries = new Set(languages.map(countryOf))
  return (part) => {
    if (part !== '' && countries.has(part.toLowerCase())) return true
    const [, base = ''] = /^([a-z]{2,3})(?:[-_][a-z\d]{2,8})?$/iu.exec(part) ?? []
    return base !== '' && bases.has(primaryLanguage(base))
  }
}

/** By the Unicode CLDR; empty for a language that it does not know. */
const countryOf = perKey((language: string): string => {
  try {
    return new Intl.Locale(language).maximize().region?.toLowerCase() ?? ''
  } catch {
    return ''
  }
})

/** The host behind two slashes: its end is no language, `example.de` is not `example.org`. */
function isHost(parts: readonly string[], at: number): boolean {
  return at === 2 && parts[0] === '' && parts[1] === ''
}

/** `page.sv.md`, `page_sv.md` and `page-sv.md`. */
function withoutTags(part: string, isTag: (part: string) => boolean): string {
  const [stem = '', ...endings] = part.split('.').filter((word) => !isTag(word))
  if (endings.length === 0) return stem
  const sign = Array.from(stem.matchAll(/[_-]/gu), ({ index }) => index).find(
    (index) => index > 0 && isTag(stem.slice(index + 1)),
  )
  return [stem.slice(0, sign), ...endings].join('.')
}
