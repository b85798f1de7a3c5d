/** Imports, exports and expressions of MDX. */
import type { Block } from '../../model.js'
import { t } from '../../phrases.js'
import { blockRule } from '../blocks.js'
import { withoutElementTexts } from '../code.js'

/** Rule `module-code`. */
export const moduleCode = blockRule({
  id: 'module-code',
  severity: 'warning',
  types: ['esm', 'expression'],
  about: () =>
    t(
      'rule.moduleCode.about',
      'Imports, exports and expressions of an MDX page are those of its source. The way to a common folder may differ, and so may the words of elements.',
    ),
  why: () => t('rule.moduleCode.why', 'A component that was not imported stops the build of the site.'),
  concerns: ({ source, target }) => codeOf(source) !== codeOf(target),
})

/** What stands in elements of an expression is text. */
function codeOf(block: Block | undefined): string {
  const code = withoutWays(block?.trait)
  return block?.type === 'expression' ? withoutElementTexts(code) : code
}

/** Versions of a page may lie deeper than their source, and be written in another style. */
function withoutWays(code = ''): string {
  return code
    .replace(/(["'])(?:\.{1,2}\/)+/gu, '$1')
    .replaceAll("'", '"')
    .replace(/[\s;]+/gu, ' ')
    .trim()
}
