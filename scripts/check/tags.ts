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
        if (CLASSES.test(name)) return ` ${name}="${value.trim().split(/\s+/u).sort().join(' ')}"`
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

/** Tags without the values of the attributes that people read. */
export function withoutTexts(tags: string): string {
  return tags.replace(ATTRIBUTE, (written: string, name: string) =>
    TEXT_ATTRIBUTES.has(name) ? ` ${name}=""` : written,
  )
}

/** A string in an expression; that of an attribute stands behind its sign. */
const STRING = /(?<=[[({:,?|&+]\s*|=>\s*)(?:'([^'\n]*)'|"([^"\n]*)")/gu

const ATTRIBUTE = /\s([\w:@.-]+)="([^"]*)"/gu

/** Names of an element, whose order says nothing. */
const CLASSES = /^class(?:Name)?$/u

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

/** Whether a value is a text for people: words with a space between them, or in another script than programs are written in. */
export function isText(value: string): boolean {
  return /[^\p{ASCII}]/u.test(value) || /^\p{Lu}[\p{L}-]*\p{Ll} \p{L}/u.test(value)
}

/**
 * Whether two tags are the same but for values in quotes of which one is a text for people. Values with names may stand in
 * another order, and a translation may add a text, such as what its original says.
 */
export function differInTexts(tag: string, other: string): boolean {
  const [one, two] = [withoutSpace(tag), withoutSpace(other)]
  const [own, found] = [one.split(QUOTED), two.split(QUOTED)]
  const isSame = own.every((part, at) => {
    const value = found[at] ?? ''
    return part === value || (at % 2 === 1 && eitherIsText(part, value))
  })
  return (isSame && own.length === found.length) || differInNamedTexts(one, two)
}

/** A tag without white space that means nothing: `{{< map "Quay">}}` is `{{< map  "Quay" >}}`. */
function withoutSpace(tag: string): string {
  return tag
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[ \t]+/gu, ' ').replace(AT_THE_SIGNS, '')))
    .join('')
}

const AT_THE_SIGNS = /(?<=\{\{[<%]) | (?=[>%]\}\})/gu

function differInNamedTexts(tag: string, other: string): boolean {
  const [own, found] = [namedIn(tag), namedIn(other)]
  if (own.rest !== found.rest || own.values.size === 0) return false
  const known = new Set(own.values.values())
  return (
    [...own.values].every(([name, value]) => {
      const written = found.values.get(name)
      return written !== undefined && (written === value || eitherIsText(value, written))
    }) &&
    [...found.values].every(
      ([name, value]) => own.values.has(name) || known.has(value) || isText(unquoted(value)),
    )
  )
}

/** The values in quotes that a tag has with names, and what else it says. */
function namedIn(tag: string) {
  const values = new Map<string, string>()
  const rest = tag.replace(NAMED, (_, name: string, value: string) => {
    values.set(name, value)
    return ''
  })
  return { values, rest }
}

const NAMED = /\s+([\w-]+)=("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/gsu
const QUOTED = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/su

function eitherIsText(...values: readonly string[]): boolean {
  return values.some((value) => isText(unquoted(value)))
}

function unquoted(value: string): string {
  return value.slice(1, -1)
}
