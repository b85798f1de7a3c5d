/** Tags of HTML and components, in a text and between texts. */
import { t } from '../../phrases.js'
import { changedBlocks } from '../blocks.js'
import { placeableRule } from '../placeables.js'
import type { Checked, Rule } from '../rule.js'
import type { BlockChange } from '../stretches.js'
import { tagsKey } from '../tags.js'

const inline = placeableRule({
  id: 'html',
  severity: 'warning',
  type: 'html',
  isFree: (tag) => EXPLAINING.test(tag),
  keyOf: (tag, { sourceLanguage, language }) => tagsKey(tag, [sourceLanguage, language]),
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
})

/** Rule `html`. */
export const html: Rule = {
  ...inline,
  find: (checked) => [...inline.find(checked), ...changedBlocks(checked, ['html', 'component'], isOther)],
}

function isOther({ source, target }: BlockChange, { sourceLanguage, pair }: Checked): boolean {
  const languages = [sourceLanguage, pair.language]
  return (
    source?.type !== target?.type ||
    tagsKey(source?.trait ?? '', languages) !== tagsKey(target?.trait ?? '', languages)
  )
}

/** What a translator may explain a foreign word with, or say how it is read. */
const EXPLAINING = /^<\/?(?:abbr|dfn|ruby|rb|rt|rp)\b/iu
