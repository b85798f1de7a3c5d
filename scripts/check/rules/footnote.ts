/** Footnotes and what refers to them. */
import type { Block, Document, Segment, Unit } from '../../model.js'
import { t } from '../../phrases.js'
import { perThing } from '../../syntax/memo.js'
import { placeableRule } from '../placeables.js'
import { replaced } from '../restore.js'
import type { Checked, Finding, Rule } from '../rule.js'
import { blocksOf, textOutsideCode } from '../text.js'

const inline = placeableRule(
  {
    id: 'footnote',
    severity: 'warning',
    whenAdded: 'error',
    about: () =>
      t(
        'rule.footnote.about',
        'A translation refers to the footnotes of its source, each reference has a footnote, and no footnote is without one.',
      ),
    why: () =>
      t('rule.footnote.why', 'A reference without a footnote is shown with its brackets, and leads nowhere.'),
  },
  {
    type: 'footnote',
    restore: replaced,
  },
)

/** Rule `footnote`. */
export const footnote: Rule = {
  ...inline,
  find: (checked) => [
    ...inline.find(checked).filter(({ unit }) => !unit || !isWritten(unit)),
    ...unresolved(checked),
    ...unused(checked),
  ],
}

/** Whether a translation refers to what its source refers to, and lacks no more than the footnotes themselves. */
function isWritten({ source, targets }: Unit): boolean {
  const wanted = idsOf(source ? [source] : [])
  const text = targets.map(textOutsideCode).join('\n')
  const written = wanted.every(
    (id) => text.split(`[^${id}]`).length > wanted.filter((other) => other === id).length,
  )
  return written && idsOf(targets).every((id) => wanted.includes(id))
}

function idsOf(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap(({ placeables }) =>
    placeables.flatMap(({ type, value }) => (type === 'footnote' ? [value] : [])),
  )
}

interface Notes {
  /** Identifiers in upper case, as Markdown compares them. */
  readonly defined: ReadonlyMap<string, Block>
  readonly asked: ReadonlySet<string>
}

const notesOf = perThing((document: Document): Notes => {
  const defined = new Map(blocksOf(document, 'footnote').map((block) => [block.trait.toUpperCase(), block]))
  const asked = idsOf(document.segments).map((id) => id.toUpperCase())
  return { defined, asked: new Set(asked) }
})

/** References are known by their footnotes: one without is mere text to Markdown. */
function unresolved({ source, target }: Checked): readonly Finding[] {
  if (!target) return []
  const known = notesOf(source).defined
  const own = notesOf(target).defined
  return target.segments.flatMap((segment) => {
    if (!segment.text.includes('[^')) return []
    return Array.from(textOutsideCode(segment).matchAll(/(?<!\\)\[\^([^\]\s]+)\](?!\()/gu)).flatMap(
      (found) => {
        const id = (found[1] ?? '').toUpperCase()
        if (own.has(id) || !known.has(id)) return []
        return [
          {
            segment,
            offset: found.index,
            reason: t(
              'rule.footnote.noNote',
              'Unexpected reference {{reference}}: there is no such footnote',
              {
                reference: found[0],
              },
            ),
            expected: t('rule.footnote.note', '{{reference}}: with a text, as in the source', {
              reference: found[0],
            }),
          },
        ]
      },
    )
  })
}

function unused({ source, target }: Checked): readonly Finding[] {
  if (!target) return []
  const { defined, asked } = notesOf(target)
  const inSource = notesOf(source)
  return [...defined].flatMap(([id, block]) => {
    const [text] = target.segments.filter(
      ({ span }) => span.start >= block.span.start && span.end <= block.span.end,
    )
    if (asked.has(id) || !inSource.asked.has(id)) return []
    return [
      {
        segment: text,
        reason: t('rule.footnote.unused', 'Unexpected footnote {{id}}: no text refers to it', {
          id: block.trait,
        }),
        expected: t('rule.footnote.reference', 'a reference, as the source has'),
      },
    ]
  })
}
