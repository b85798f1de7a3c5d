/** Puts back into a translation what it lost, where there is no doubt where it stood: texts for `Rule.fix`. */
import { sharedUrl } from '../syntax/links.js'
import { literalPattern } from '../text.js'
import { textOutsideCode } from './text.js'
import type { Twin } from './twins.js'

/** Values of placeables that the source has and the translation has not, and the reverse. */
export interface Difference {
  readonly lost: readonly string[]
  readonly added: readonly string[]
}

/** The target's text with the one value that was lost in the place of the one that stands there instead, once. */
export function replaced({ target, targets }: Twin, { lost, added }: Difference): string | undefined {
  const [[wanted, ...more], [found, ...others]] = [lost, added]
  if (wanted === undefined || found === undefined || more.length + others.length > 0) return undefined
  const parts = target.text.split(found)
  return targets.length === 1 && parts.length === 2 ? parts.join(wanted) : undefined
}

/** The same with an address, unless it may be another one in a translation. */
export function readdressed(twin: Twin, { lost, added }: Difference): string | undefined {
  const [[wanted = ''], [found = '']] = [lost, added]
  return isShared(wanted, found, twin) ? replaced(twin, { lost, added }) : undefined
}

/**
 * An address put back as `readdressed` does; or, of a link whose words stand in the translation as they stand in the
 * source, and once in each, the link around them.
 */
export function relinked(twin: Twin, difference: Difference): string | undefined {
  const [[url, ...more], { source, target, targets }] = [difference.lost, twin]
  if (difference.added.length > 0) return readdressed(twin, difference)
  if (url === undefined || more.length > 0 || targets.length > 1 || !isShared(url, '', twin)) return undefined
  const [before, rest] = source.text.split(`](${url})`)
  const words = before?.slice(before.lastIndexOf('[') + 1)
  if (
    rest === undefined ||
    words === undefined ||
    !/^[\p{L}\p{N}](?:[\p{L}\p{N} .-]*[\p{L}\p{N}])$/u.test(words)
  )
    return undefined
  const [at, second] = placesOf(words, outsideLinks(target.text))
  if (at === undefined || second !== undefined || placesOf(words, source.text).length !== 1) return undefined
  const end = at + words.length
  return `${target.text.slice(0, at)}[${words}](${url})${target.text.slice(end)}`
}

/** Offsets of words in a text, where they do not end within another word. */
function placesOf(words: string, text: string): readonly number[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_-])${literalPattern(words)}(?![\\p{L}\\p{M}\\p{N}_-])`,
    'gu',
  )
  return Array.from(text.matchAll(pattern), ({ index }) => index)
}

/** A text with spaces in place of its code, links, tags and addresses: every offset is as it was. */
function outsideLinks(text: string): string {
  return textOutsideCode({ text }).replace(
    /\[[^\][]*\](?:\([^()]*\)|\[[^\][]*\])?|<[^<>]*>|:\/\/\S*/gu,
    (found) => ' '.repeat(found.length),
  )
}

/**
 * Whether an address of the source is right in a translation as it stands. One with a language in it may have another
 * path in another language; an anchor within the project may be made of a translated heading; and the way up to a
 * common folder is another one from a folder that lies deeper.
 */
function isShared(wanted: string, found: string, { sourceLanguage, language }: Twin): boolean {
  const hasLanguage = sharedUrl(wanted, [sourceLanguage, language]) !== sharedUrl(wanted, [])
  if (hasLanguage || /^(?:https?:)?\/\/(?:www\.)?[a-z]{2}\.(?=[^/.]+\.[^/])/iu.test(wanted)) return false
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(wanted)) return true
  return !wanted.startsWith('#') && anchorOf(wanted) === anchorOf(found) && wayUpOf(wanted) === wayUpOf(found)
}

function anchorOf(url: string): string {
  return url.includes('#') ? url.slice(url.indexOf('#')) : ''
}

function wayUpOf(url: string): string {
  return /^(?:\.\.\/)*/u.exec(url.replace(/^\.\//u, ''))?.[0] ?? ''
}
