/** Rules about blocks that have no text of their own: one for each type, or a few. */
import { blockLabel } from '../labels.js'
import type { Block, BlockType, Document } from '../model.js'
import { t } from '../phrases.js'
import { perThing } from '../syntax/memo.js'
import { lineStarts, placeAt } from '../syntax/spans.js'
import { sharedStart } from '../text.js'
import type { Checked, Finding, Rule } from './rule.js'
import { type BlockChange, blockChanges } from './stretches.js'

/** A rule about changes of blocks. */
interface BlockRule extends Pick<Rule, 'id' | 'severity' | 'whenAdded' | 'about' | 'why'> {
  readonly types: readonly BlockType[]
  /** Whether a change is one for this rule; any, when absent. */
  readonly concerns?: (change: BlockChange, checked: Checked) => boolean
  /** What to show of source and target; the first line in which they differ, when absent. */
  readonly show?: (change: BlockChange) => readonly [source: string, target: string]
}

/** A rule that finds blocks which the target lost, or has and the source has not, or has with another trait. */
export function blockRule({ types, concerns, show, ...rule }: BlockRule): Rule {
  return { ...rule, find: (checked) => changedBlocks(checked, types, concerns, show) }
}

/** The same as findings of a rule that looks for other things too. */
export function changedBlocks(
  checked: Checked,
  types: readonly BlockType[],
  concerns: NonNullable<BlockRule['concerns']> = () => true,
  show: NonNullable<BlockRule['show']> = excerptsBy((line) => line),
): readonly Finding[] {
  return blockChanges(checked)
    .filter((change) => types.includes(change.type) && concerns(change, checked))
    .map((change) => toFinding(change, checked, show(change)))
}

function toFinding(
  { type, source, target, unit }: BlockChange,
  checked: Checked,
  shown: readonly [string, string],
): Finding {
  const [wanted, found] = shortened(...shown)
  const block = blockLabel(type)
  const place = target && checked.target ? placeOf(target, checked.target) : unit?.targets[0]?.place
  const line = source ? String(placeOf(source, checked.source).line) : ''
  return {
    ...(unit && { unit }),
    ...(place && { place }),
    reason: target
      ? found === ''
        ? t('rule.blocks.unexpected', 'Unexpected {{block}}', { block })
        : t('rule.blocks.unexpectedOne', 'Unexpected {{block}} {{excerpt}}', { block, excerpt: found })
      : wanted === ''
        ? t('rule.blocks.missing', 'Missing {{block}} behind this text', { block })
        : t('rule.blocks.missingOne', 'Missing {{block}} {{excerpt}} behind this text', {
            block,
            excerpt: wanted,
          }),
    expected: !source
      ? t('rule.blocks.noMore', 'no more than in the source')
      : target && wanted !== ''
        ? t('rule.blocks.expectedOne', '{{excerpt}}, as in line {{line}} of the source', {
            excerpt: wanted,
            line,
          })
        : t('rule.blocks.expected', 'as in line {{line}} of the source', { line }),
  }
}

/** Where a block begins. */
export function placeOf({ span }: Block, document: Document) {
  return placeAt(document.text, startsOf(document), span.start)
}

const startsOf = perThing(({ text }: Document) => lineStarts(text))

/** The first line of each of two traits, or the first in which they differ in what is compared; in any way, when in none. */
export function excerptsBy(
  keyOf: (line: string, languages: BlockChange['languages']) => string,
): NonNullable<BlockRule['show']> {
  return ({ source, target, languages }) => {
    const [wanted = [], found = []] = [source, target].map((block) => (block?.trait ?? '').split('\n'))
    const differs = (key: typeof keyOf) =>
      wanted.findIndex(
        (line, at) => line.trim() !== '' && key(line, languages) !== key(found[at] ?? '', languages),
      )
    const other = source && target ? differs(keyOf) : firstWords(wanted, found)
    const at = Math.max(0, other === -1 ? differs((line) => line) : other)
    return [wanted[at] ?? '', found[at] ?? '']
  }
}

function firstWords(...texts: readonly (readonly string[] | undefined)[]): number {
  const lines = texts.find((one) => one?.some((line) => line.trim() !== ''))
  return lines?.findIndex((line) => line.trim() !== '') ?? 0
}

/** Two texts cut to what fits in a message: their beginnings, or, where these are alike, what stands around the first difference. */
function shortened(...texts: readonly [string, string]): readonly [string, string] {
  const [one, other] = [texts[0].trim(), texts[1].trim()]
  const from =
    one === '' || other === '' || shorten(one) !== shorten(other) ? 0 : sharedStart(one, other) - BEFORE
  return [shorten(one, from), shorten(other, from)]
}

function shorten(text: string, from = 0): string {
  const start = Math.max(0, from)
  const rest = text.slice(start)
  const cut = rest.length > LONGEST ? `${rest.slice(0, LONGEST)}…` : rest
  return start > 0 ? `…${cut}` : cut
}

/** Letters that are shown of a text, and of what it has in common with another before they differ. */
const LONGEST = 60
const BEFORE = 20
