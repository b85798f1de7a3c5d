/** Finds out what is known of pairs: the one place that `status` and `check` have it from. */
import type { Outline } from '../check/index.js'
import type { Pair } from '../model.js'
import { tryRead } from '../store/disk.js'
import { LEDGER_SIZE_LIMIT } from '../store/ledger.js'
import type { Progress } from './command.js'
import { openJudge, type Verdict } from './verdict.js'
import type { Workspace } from './workspace.js'

/** What is known of pairs and their documents. */
export interface Judged {
  /** In the order of the pairs. */
  readonly verdicts: readonly Verdict[]
  /** Of their documents that can be read, by path. */
  readonly outlines: ReadonlyMap<string, Outline>
}

/** Judges pairs, which are sorted by their sources. */
export async function judgePairs(
  { config, terms }: Workspace,
  pairs: readonly Pair[],
  progress: Progress,
): Promise<Judged> {
  const { root, sourceLanguage, checks, frontMatter } = config
  const judge = openJudge({ sourceLanguage, fields: frontMatter.fields, checks, terms })
  const verdicts: Verdict[] = []
  const outlines = new Map<string, Outline>()
  for (const family of familiesOf(pairs)) {
    progress(verdicts.length, pairs.length)
    await signals()
    const judgement = await judge({
      source: tryRead(root, family[0]?.source ?? ''),
      members: family.map((pair) => ({
        pair,
        target: tryRead(root, pair.target),
        ledger: tryRead(root, pair.ledger, { limit: LEDGER_SIZE_LIMIT }),
      })),
    })
    verdicts.push(...judgement.verdicts)
    for (const outline of judgement.outlines) outlines.set(outline.path, outline)
  }
  progress(pairs.length, pairs.length)
  return { verdicts, outlines }
}

/** Neighbours in the list with the same source. */
function familiesOf(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const families: Pair[][] = []
  for (const pair of pairs) {
    const last = families.at(-1)
    if (last?.[0]?.source === pair.source) last.push(pair)
    else families.push([pair])
  }
  return families
}

/** Lets the signals in that came meanwhile: nothing here waits for anything, so they would not be heard before the end. */
function signals(): Promise<void> {
  return new Promise((done) => setImmediate(done))
}
