/** Tags of HTML and components, in a text and between texts. */
import { without } from '../../groups.js'
import { t } from '../../phrases.js'
import { TEXT_ATTRIBUTES } from '../../syntax/attributes.js'
import { changedBlocks, excerptsBy } from '../blocks.js'
import { bare } from '../code.js'
import { placeableRule } from '../placeables.js'
import type { Rule } from '../rule.js'
import { hasItalics } from '../scripts.js'
import type { BlockChange } from '../stretches.js'
import { tagsKey } from '../tags.js'
import { twinRule } from '../twins.js'

const inline = placeableRule(
  {
    id: 'html',
    severity: 'warning',
    about: () =>
      t(
        'rule.html.about',
        'The tags of HTML and the components of a translation that is in step are those of its source, with the same attributes; those that people read may differ.',
      ),
    why: () =>
      t(
        'rule.html.why',
        'A part of the page that is lost, or stands alone, says something else than its original.',
      ),
  },
  {
    type: 'html',
    isFree: (tag) => EXPLAINING.test(tag),
    keyOf: (tag, { sourceLanguage, language }) =>
      tagsKey(hasItalics(language) ? tag : tag.replace(ITALICS, '$1strong>'), [sourceLanguage, language]),
  },
)

/** In scripts without italics, bold type stands for them. */
const ITALICS = /^(<\/?)(?:i|em|b)>$/iu

/** Texts for people are words of their own, so no part of the tags that are compared; that they are there is. */
const explained = twinRule({
  id: inline.id,
  severity: inline.severity,
  about: inline.about,
  why: inline.why,
  look: ({ source, targets }) => {
    if (!source.text.includes('=')) return undefined
    const found = targets.flatMap(({ text }) => readAttributes(text))
    const lost = without(readAttributes(source.text), found, keyOf).find((one) => isTagThere(one, targets))
    return (
      lost && {
        reason: t('rule.html.attribute', 'Missing attribute {{attribute}} of <{{tag}}>', lost),
        expected: t('rule.html.translated', 'its text in the language of the page'),
      }
    )
  },
})

/** Rule `html`. */
export const html: Rule = {
  ...inline,
  whenAdded: 'error',
  find: (checked) => [
    ...inline.find(checked),
    ...explained.find(checked),
    ...changedBlocks(checked, ['html', 'component'], isOther, excerptsBy(lineKey)),
  ],
}

type ReadAttribute = Readonly<Record<'tag' | 'attribute', string>>

/** The attributes with words for people that the tags of a text have. */
function readAttributes(text: string): readonly ReadAttribute[] {
  return [...text.matchAll(TAG)].flatMap(([, tag = '', attributes = '']) =>
    [...attributes.matchAll(WRITTEN)]
      .map(([, attribute = '']) => ({ tag, attribute }))
      .filter(({ attribute }) => TEXT_ATTRIBUTES.has(attribute)),
  )
}

/** A tag with its attributes. */
const TAG = /<([A-Za-z][\w.]*)((?:\s+[\w:@.-]+=(?:"[^"]*"|'[^']*'|\{[^{}]*\})|\s+[\w:@.-]+)+)\s*\/?>/gu

const WRITTEN = /\s([\w:@.-]+)=(?:"[^"]*\p{L}[^"]*"|'[^']*\p{L}[^']*'|\{[^{}]*\p{L}[^{}]*\})/gu

function keyOf({ tag, attribute }: ReadAttribute): string {
  return `${tag} ${attribute}`
}

/** A tag that is lost with its attributes is told as such. */
function isTagThere({ tag }: ReadAttribute, targets: readonly { readonly text: string }[]): boolean {
  return targets.some(({ text }) => [' ', '>', '/', '\n'].some((end) => text.includes(`<${tag}${end}`)))
}

function isOther({ source, target, languages }: BlockChange): boolean {
  // A comment has no trait, and is no part of a page.
  if (!source?.trait && !target?.trait) return false
  return (
    source?.type !== target?.type || blockKey(source?.trait, languages) !== blockKey(target?.trait, languages)
  )
}

function blockKey(tags: string | undefined, languages: BlockChange['languages']): string {
  return tagsKey(
    withoutWays(tags).replace(CODE, (code) => bare(code.slice(1, -1), languages)),
    languages,
  )
}

function lineKey(line: string, languages: BlockChange['languages']): string {
  return line.trim().startsWith('<') ? blockKey(line, languages) : bare(line, languages)
}

/** Lines between backquotes: code that a component shows, or runs. */
const CODE = /`[^`\\\n]*\n(?:\\.|[^`\\])*`/gsu

/** Versions of a page may lie deeper than their source: what a script imports is the same. */
function withoutWays(tags = ''): string {
  return tags.startsWith('<script') ? tags.replace(/(["'])(?:\.{1,2}\/)+/gu, '$1') : tags
}

/**
 * What a translator may explain a foreign word with, or set it apart, or say how it is read, in which direction, and where
 * its line breaks.
 */
const EXPLAINING = /^<\/?(?:(?:abbr|dfn|ruby|rb|rt|rp|bdi|bdo|w?br)\b|(?:span|em|i|strong|b)>$)/iu
