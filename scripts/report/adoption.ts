/** One adopted translation: how much of it was paired, and the passages that a person should look at. */
import { percent, t } from '../phrases.js'
import { printableLine } from './printable.js'
import { clip, colors, indent, type Style, widthOf } from './style.js'

/** A pairing, or a text without one, that wants a person's look. */
export interface Doubt {
  readonly id: string
  readonly confidence: number
  /** The two were paired once what stands around them was recorded; before that, the translation seemed to have no source. */
  readonly onlyByPlace?: boolean
  readonly source?: { readonly text: string; readonly line: number }
  readonly target?: { readonly text: string; readonly line: number }
}

/** One adopted translation. */
export interface Adoption {
  readonly source: string
  readonly target: string
  readonly language: string
  /** Why it was left alone. */
  readonly problem?: string
  /** Number of units recorded, with the least sure of them. */
  readonly recorded: number
  readonly leastConfidence?: number
  /** Of these, units whose source changed since their translation was made, as history tells. */
  readonly outdated: number
  /** Pairings that were not sure enough. */
  readonly doubtful: readonly Doubt[]
  /** Source segments without a translation. */
  readonly untranslated: readonly Doubt[]
  /** Target segments without a source. */
  readonly orphaned: readonly Doubt[]
}

/** What became of a translation, with at most so many passages of each sort. */
export function formatAdoption(adoption: Adoption, style: Style, most: number): string {
  const { bold, dim, red } = colors(style)
  const head = bold(printableLine(`${adoption.target}  ←  ${adoption.source}`))
  if (adoption.problem !== undefined)
    return `${head}\n${red(indent(printableLine(adoption.problem), 2, style))}`
  const { doubtful, orphaned, untranslated } = adoption
  return [
    head,
    `  ${paired(adoption)}`,
    ...section(t('adopt.lookAtBoth', 'doubtful, look at both sides'), doubtful, { ...adoption, style, most }),
    ...section(t('adopt.targetOnly', 'in the translation only'), orphaned, { ...adoption, style, most }),
    ...(untranslated.length > 0
      ? [
          dim(
            `  ${t('adopt.notTranslated', {
              count: untranslated.length,
              defaultValue_one: '{{count}} segment of the source not translated',
              defaultValue_other: '{{count}} segments of the source not translated',
            })}`,
          ),
        ]
      : []),
  ].join('\n')
}

function paired({ recorded, leastConfidence }: Adoption): string {
  const what = t('adopt.paired', {
    count: recorded,
    defaultValue_one: '{{count}} unit paired',
    defaultValue_other: '{{count}} units paired',
  })
  return leastConfidence === undefined
    ? what
    : t('adopt.pairedSurely', '{{what}}, each at least {{share}} sure', {
        what,
        share: percent(leastConfidence),
      })
}

interface Showing extends Pick<Adoption, 'source' | 'target'> {
  readonly style: Style
  /** How many are shown. */
  readonly most: number
}

function section(
  title: string,
  doubts: readonly Doubt[],
  { source, target, style, most }: Showing,
): readonly string[] {
  const { dim, yellow } = colors(style)
  if (doubts.length === 0) return []
  const side = (path: string, part: Doubt['source']) => {
    if (!part) return []
    const place = `    ${printableLine(`${path}:${part.line}`)}  `
    return [place + dim(clip(part.text, Math.max(20, style.width - widthOf(place))))]
  }
  const rest = doubts.length - most
  return [
    yellow(`  ${title}`),
    ...doubts
      .slice(0, most)
      .flatMap((doubt) => [
        ...(doubt.source ? [dim(`    ${reason(doubt)}`)] : []),
        ...side(source, doubt.source),
        ...side(target, doubt.target),
      ]),
    ...(rest > 0
      ? [
          dim(
            `    ${t('adopt.morePassages', { count: rest, defaultValue_one: '… and {{count}} more', defaultValue_other: '… and {{count}} more' })}`,
          ),
        ]
      : []),
  ]
}

/** Why a pair was not recorded. */
function reason({ confidence, onlyByPlace }: Doubt): string {
  return onlyByPlace
    ? t('adopt.onlyByPlace', 'paired only because what stands around them is')
    : t('adopt.sure', '{{share}} sure', { share: percent(confidence) })
}
