/** Imports, exports and expressions of MDX. */
import type { Block, Document } from '../../model.js'
import { t } from '../../phrases.js'
import { perThing } from '../../syntax/memo.js'
import { blockRule, excerptsBy } from '../blocks.js'
import { withoutElementTexts } from '../code.js'
import { withoutTexts } from '../tags.js'

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
  show: (change) => excerptsBy(change.type === 'expression' ? expressionKey : withoutWays)(change),
  concerns: ({ source, target }, { target: page }) =>
    codeOf(source) !== codeOf(target) && withoutIdle(source, page) !== withoutIdle(target, page),
})

/**
 * The code of a block without imports of what a translation does not use: where a component is gone, its import need not stay, and
 * the rule `html` says so already. The names in braces may stand in another order.
 */
function withoutIdle(block: Block | undefined, page: Document | undefined): string {
  const code = codeOf(block)
  if (block?.type !== 'esm' || !page) return code
  return code
    .replace(IMPORT, (found, names: string) => {
      if (!namesIn(names).some((name) => isUsed(name, page))) return ''
      return found.replace(BRACES, (_, list: string) => `{${usedOf(list, page).join()}}`)
    })
    .trim()
}

/** One import of names, in code on one line. */
const IMPORT = /\bimport ([^"]*?) from "[^"]*" ?/gu

/** What an import names in braces. */
const BRACES = /\{([^{}]*)\}/u

/** The parts of a list of names that a page uses, in the order of the alphabet. */
function usedOf(list: string, page: Document): readonly string[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => namesIn(part).some((name) => isUsed(name, page)))
    .sort()
}

/** The names that an import gives to what it imports. */
function namesIn(names: string): readonly string[] {
  return names.replace(/\S+ as /gu, '').match(WORD) ?? []
}

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu

/** Whether a page says a name outside of its imports. */
function isUsed(name: string, page: Document): boolean {
  return wordsOf(page).has(name)
}

const wordsOf = perThing(
  ({ text }: Document): ReadonlySet<string> =>
    new Set(text.replace(/^import\s[^"']*?\sfrom\s+["'][^"']*["']/gmu, '').match(WORD)),
)

function codeOf(block: Block | undefined): string {
  return block?.type === 'expression' ? expressionKey(block.trait) : withoutWays(block?.trait)
}

/** What stands in elements of an expression is text, and so are some of their attributes. */
function expressionKey(code: string): string {
  return withoutElementTexts(withoutTexts(withoutWays(code)))
}

/** Versions of a page may lie deeper than their source, and be written in another style. */
function withoutWays(code = ''): string {
  return code
    .replace(/(["'])(?:\.{1,2}\/)+/gu, '$1')
    .replaceAll("'", '"')
    .replace(/[\s;]+/gu, ' ')
    .trim()
}
