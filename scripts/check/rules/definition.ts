/** Definitions of link references. */
import { groupsBy } from '../../groups.js'
import type { Block, Document, Segment } from '../../model.js'
import { t } from '../../phrases.js'
import { perThing } from '../../syntax/memo.js'
import { placeOf } from '../blocks.js'
import type { Checked, Finding, Rule } from '../rule.js'
import { blocksOf, textOutsideCode } from '../text.js'

/** Rule `definition`. */
export const definition: Rule = {
  id: 'definition',
  severity: 'warning',
  whenAdded: 'error',
  about: () =>
    t(
      'rule.definition.about',
      'Link references lead to a definition, and no two definitions have the same name, where that is so in the source.',
    ),
  why: () =>
    t('rule.definition.why', 'A reference without its definition is shown with its brackets and is no link.'),
  find: (checked) => [...unresolved(checked), ...doubled(checked)],
}

const definitionsIn = perThing(
  (document: Document): ReadonlyMap<string, readonly Block[]> =>
    groupsBy(blocksOf(document, 'definition'), ({ trait }) => keyOf(trait.slice(0, trait.lastIndexOf(' ')))),
)

/** As Markdown compares them. */
function keyOf(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().toLowerCase().toUpperCase()
}

/** A name that is defined in the source is meant as a reference; other brackets may be mere text. */
function unresolved({ source, target }: Checked): readonly Finding[] {
  if (!target) return []
  const [known, own] = [definitionsIn(source), definitionsIn(target)]
  if (known.size === 0) return []
  return target.segments.flatMap((segment) => {
    if (!segment.text.includes('[')) return []
    return referencesIn(segment).flatMap(({ written, name, isWhole, offset }) => {
      if (own.has(keyOf(name)) || (!known.has(keyOf(name)) && !isWhole)) return []
      if (isWhole && !known.has(keyOf(name)) && hasBrackets(source)) return []
      return [
        {
          segment,
          offset,
          reason: t('rule.definition.none', 'Unexpected reference {{reference}}: nothing defines it', {
            reference: written,
          }),
          expected: t('rule.definition.expected', 'a definition, such as [{{name}}]: https://…', { name }),
        },
      ]
    })
  })
}

/** What looks like a reference in a text: as it is written, with the code in it, whose brackets are none. */
function referencesIn(segment: Segment) {
  return Array.from(
    textOutsideCode(segment).matchAll(REFERENCE),
    ({ 0: found, 1: text = '', 2: name, index }) => {
      const written = segment.text.slice(index, index + found.length)
      return {
        written,
        name: name ? written.slice(-1 - name.length, -1) : written.slice(1, 1 + text.length),
        isWhole: name !== undefined,
        offset: index,
      }
    },
  )
}

/** `[text][name]`, `[name][]` and `[name]`, not followed by an address. */
const REFERENCE = /(?<![\\!\]])\[([^[\]^][^[\]]*)\](?!\()(?:\[([^[\]]*)\])?(?![[(:{])/gu

/** Whether brackets side by side are text in a document, as in `a[0][1]`. */
const bracketsIn = perThing((document: Document) => ({
  isText: document.segments.some((segment) =>
    referencesIn(segment).some(({ name, isWhole }) => isWhole && !definitionsIn(document).has(keyOf(name))),
  ),
}))

function hasBrackets(document: Document): boolean {
  return bracketsIn(document).isText
}

function doubled({ source, target }: Checked): readonly Finding[] {
  if (!target) return []
  return [...definitionsIn(target)].flatMap(([key, [first, second]]) => {
    if (!first || !second || (definitionsIn(source).get(key)?.length ?? 0) > 1) return []
    const name = first.trait.slice(0, first.trait.lastIndexOf(' '))
    return [
      {
        place: placeOf(second, target),
        reason: t('rule.definition.twice', 'Unexpected second definition of {{name}}', { name }),
        expected: t('rule.definition.once', 'one: of several the first counts, in line {{line}}', {
          line: String(placeOf(first, target).line),
        }),
      },
    ]
  })
}
