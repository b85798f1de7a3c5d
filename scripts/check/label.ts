/** Code that reads as what a program shows rather than as what it is made of: the names of buttons, menus, settings. */
import type { Document } from '../model.js'
import { perThing } from '../syntax/memo.js'
import { codeKey } from './code.js'
import type { Pages } from './placeables.js'
import { codesIn } from './prose.js'
import { blocksOf } from './text.js'
import type { Twin } from './twins.js'

/** Whether code of the source is such words, and the translation has other words in code than the source. */
export function isRenamedLabel(code: string, twin: Twin, { source }: Pages): boolean {
  return isLabel(code, source) && addedIn(twin).some((added) => WORDS.test(added))
}

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
