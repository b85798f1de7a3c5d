/** Tags as twins have them in common. */
import { TEXT_ATTRIBUTES } from '../syntax/attributes.js'
import { sharedUrl } from '../syntax/links.js'

/**
 * Tags without what may differ between versions in some languages: texts for people, and the languages in addresses. A
 * break of a line or of a word is the translator's: see the rule `hard-break`.
 */
export function tagsKey(tags: string, languages: readonly string[]): string {
  return (
    tags
      .replace(/<\/?w?br\b[^<>]*>/giu, '')
      .replace(ATTRIBUTE, (written: string, name: string, value: string) => {
        if (TEXT_ATTRIBUTES.has(name) || TEXTS.has(name) || isText(value)) return ` ${name}=""`
        return value === '' ? written : ` ${name}="${sharedUrl(value, languages)}"`
      })
      .replace(STRING, (_, single?: string, double?: string) => {
        const value = single ?? double ?? ''
        return value.includes('/') ? `"${sharedUrl(value, languages)}"` : '""'
      })
      .replace(/(["'`])(?:\/?[a-z]{2}(?:-[a-z]{2})?\/)/giu, '$1')
      .replace(/\s+/gu, ' ')
      // How an expression is set in lines is a matter of style.
      .replace(/ ?([{}[\],:]) ?/gu, '$1')
      .replace(/,(?=[}\]])/gu, '')
  )
}

/** A string in an expression; that of an attribute stands behind its sign. */
const STRING = /(?<=[[({:,?|&+]\s*|=>\s*)(?:'([^'\n]*)'|"([^"\n]*)")/gu

const ATTRIBUTE = /\s([\w:@.-]+)="([^"]*)"/gu

/** What components call texts, besides what HTML does. */
const TEXTS: ReadonlySet<string> = new Set([
  'text',
  'content',
  'message',
  'body',
  'subtitle',
  'tooltip',
  'date',
])

/** Words with a space between them, or in another script than programs are written in. */
function isText(value: string): boolean {
  return /[^\p{ASCII}]/u.test(value) || /^\p{Lu}\p{Ll}+ \p{L}/u.test(value)
}

/** Whether two tags are the same but for values in quotes of which one is a text for people. */
export function differInTexts(tag: string, other: string): boolean {
  const [own, found] = [tag, other].map((text) => text.split(QUOTED))
  if (!own || own.length !== found?.length) return false
  return own.every((part, at) => {
    const value = found[at] ?? ''
    return part === value || (at % 2 === 1 && (isText(unquoted(part)) || isText(unquoted(value))))
  })
}

const QUOTED = /("[^"]*"|'[^']*')/u

function unquoted(value: string): string {
  return value.slice(1, -1)
}
