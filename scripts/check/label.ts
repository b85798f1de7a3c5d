/** Code that reads as what a program shows rather than as what it is made of: the names of buttons, menus, settings. */
import { countsOf } from '../groups.js'
import type { Document } from '../model.js'
import { perThing } from '../syntax/memo.js'
import { codeKey } from './code.js'
import type { Pages } from './placeables.js'
import { codesIn } from './prose.js'
import { blocksOf } from './text.js'
import type { Twin } from './twins.js'

/** Whether code of the source is such words, and the translation has other words in code than the source. */
export function isRenamedLabel(code: string, twin: Twin, pages: Pages): boolean {
  const adds = (sort: RegExp) => addedIn(twin).some((added) => sort.test(added))
  return isMark(code, pages) ? adds(MARK) : isLabel(code, pages.source) && adds(WORDS)
}

/** A letter that a page puts to many of its items, such as `B` for what beginners read, and its translation to none. */
function isMark(code: string, { source, target }: Pages): boolean {
  return (
    MARK.test(code) &&
    (marksIn(source).get(code) ?? 0) >= MANY &&
    target !== undefined &&
    !marksIn(target).has(code)
  )
}

const marksIn = perThing(({ segments }: Document) =>
  countsOf(codesIn(segments).filter((code) => MARK.test(code))),
)

const MARK = /^\p{Lu}$/u
const MANY = 5

/**
 * A single word is one where a page marks longer ones as code too. What stands in a block of code is a name that a program
 * knows, even when it begins with a capital.
 */
function isLabel(code: string, source: Document): boolean {
  if (!LABEL.test(code)) return false
  return code.includes(' ') || (marksLabels(source) && !wordsInBlocks(source).has(code))
}

const marksLabels = perThing(({ segments }: Document) =>
  codesIn(segments).some((code) => code.includes(' ') && LABEL.test(code)),
)

/** Words in small letters of which the first begins with a capital. */
const LABEL = /^\p{Lu}\p{Ll}+(?:[ &>/,-]+\p{L}\p{Ll}*)*$/u

/** The same, however languages and their scripts write words. */
const WORDS = /^(?![\p{Ll}_]*$)[\p{L}\p{M}\p{N} &>/,.·・'’()（）-]+$/u

const wordsInBlocks = perThing(
  (document: Document): ReadonlySet<string> =>
    new Set(blocksOf(document, 'code').flatMap(({ trait }) => trait.match(/\p{L}+/gu) ?? [])),
)

function addedIn(twin: Twin): readonly string[] {
  const own = new Set(codesIn([twin.source]).map((code) => codeKey(code, twin)))
  return codesIn(twin.targets).filter((code) => !own.has(codeKey(code, twin)))
}
