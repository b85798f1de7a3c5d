/** The keys of front matter. */
import type { Document, Segment } from '../../model.js'
import { t } from '../../phrases.js'
import { isFrontMatterRead } from '../../syntax/front-matter.js'
import { perThing } from '../../syntax/memo.js'
import { metadataOf } from '../metadata.js'
import type { Checked, Rule } from '../rule.js'
import { blocksOf } from '../text.js'

/** Rule `front-matter-keys`. */
export const frontMatterKeys: Rule = {
  id: 'front-matter-keys',
  severity: 'info',
  about: () =>
    t('rule.frontMatterKeys.about', 'The front matter of a translation has the keys of its source.'),
  why: () =>
    t(
      'rule.frontMatterKeys.why',
      'A key that is lost, or was translated, changes how the site shows the page, without a word.',
    ),
  find: ({ source, target, units }: Checked) => {
    if (!target || !isFrontMatterRead(target)) return []
    const [wanted, found] = [keysIn(source), keysIn(target)]
    // A text that is missing is a unit of its own.
    const said = new Set(
      units.filter(({ drift }) => drift === 'missing').flatMap(({ source: own }) => own ?? []),
    )
    const lost = [...wanted].filter(([key, segment]) => !found.has(key) && !(segment && said.has(segment)))
    return lost.map(([name]) => ({
      reason: t('rule.frontMatterKeys.missing', 'Missing key {{name}} in the front matter', { name }),
      expected: t('rule.frontMatterKeys.expected', 'the keys of the source'),
    }))
  },
}

/** The first part of each key, with the text that it has, if it is one. */
const keysIn = perThing((document: Document) => {
  const keys = new Map<string, Segment | undefined>()
  for (const key of metadataOf(document).keys()) keys.set(key, undefined)
  for (const { children } of blocksOf(document, 'frontmatter'))
    for (const field of children)
      keys.set(field.trait.replace(/\..*$/su, ''), document.segments[field.segment ?? -1])
  return keys
})
