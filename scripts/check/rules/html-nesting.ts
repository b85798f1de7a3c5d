/** Elements of HTML that are opened and never closed, or the other way round. */
import type { Document } from '../../model.js'
import { t } from '../../phrases.js'
import { perThing } from '../../syntax/memo.js'
import { placeOf } from '../blocks.js'
import type { Checked, Finding, Rule } from '../rule.js'
import { blocksOf } from '../text.js'

/** Rule `html-nesting`. */
export const htmlNesting: Rule = {
  id: 'html-nesting',
  severity: 'error',
  about: () =>
    t(
      'rule.htmlNesting.about',
      'Elements of HTML that are closed in the source are closed in the translation, whether it is in step or not.',
    ),
  why: () =>
    t(
      'rule.htmlNesting.why',
      'A <details> that is never closed hides the rest of the page, and in MDX it stops the build.',
    ),
  find: ({ source, target }: Checked): readonly Finding[] => {
    if (target?.format !== 'markdown') return []
    const wanted = balanceOf(source)
    return [...balanceOf(target)].flatMap(([name, balance]) => {
      const [own, count] = [countOf(wanted.get(name)), countOf(balance)]
      const at = count > 0 ? balance.open[0] : balance.lost.at(-1)
      if (count === own || count === 0 || !at) return []
      return [
        {
          place: at,
          reason:
            count > 0
              ? t('rule.htmlNesting.open', 'Unexpected <{{name}}> that is never closed', { name })
              : t('rule.htmlNesting.close', 'Unexpected </{{name}}> of nothing that is open', { name }),
          expected:
            count > 0
              ? t('rule.htmlNesting.expectedClose', '</{{name}}>, as in the source', { name })
              : t('rule.htmlNesting.expectedOpen', '<{{name}}> before it, as in the source', { name }),
        },
      ]
    })
  },
}

/** Where the tags of one name without a partner stand. */
interface Balance {
  /** Those that open something, of which the last is closed first. */
  readonly open: Place[]
  /** Those that close something that is not open. */
  readonly lost: Place[]
}

type Place = ReturnType<typeof placeOf>

/** Of opening tags over closing ones. */
function countOf(balance: Balance | undefined): number {
  return balance ? balance.open.length - balance.lost.length : 0
}

/** For each element the tags that have no partner. Text of elements that end by themselves is not told from others. */
const balanceOf = perThing((document: Document): ReadonlyMap<string, Balance> => {
  const found = new Map<string, Balance>()
  const add = (key: string, isEnd: boolean, at: Place): void => {
    const balance = found.get(key) ?? { open: [], lost: [] }
    found.set(key, balance)
    if (!isEnd) balance.open.push(at)
    else if (!balance.open.pop()) balance.lost.push(at)
  }
  const count = (tags: string, written: string, at: Place): void => {
    for (const [tag, slash, name = ''] of tags.matchAll(TAG)) {
      const key = name.toLowerCase()
      if (!SELF_ENDING.has(key) && !tag.endsWith('/>')) add(key, slash !== '', at)
    }
    for (const [, name = ''] of written.matchAll(COMPONENT))
      if (tags.includes(`<${name.toLowerCase()}`)) add(name.toLowerCase(), true, at)
  }
  for (const block of blocksOf(document, 'html'))
    count(block.trait, document.text.slice(block.span.start, block.span.end), placeOf(block, document))
  for (const { placeables, place, text } of document.segments) {
    const tags = placeables.flatMap(({ type, value }) => (type === 'html' ? value : []))
    if (tags.length > 0) count(tags.join(''), text, place)
  }
  return found
})

/** A component that closes itself, as those of Vue may; an element of HTML cannot. */
const COMPONENT = /<([A-Z][\w-]*)(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?\/>/gu

const TAG = /<(\/?)([a-z][\w-]*)(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?>/giu

/** Elements without an end tag, or with one that may be left out, and those that are read as links, images and code. */
const SELF_ENDING: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option a code image'.split(
    ' ',
  ),
)
