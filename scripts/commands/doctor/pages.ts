/** Translations that stand where nobody looks for them: their source was renamed, and they were not. */

import type { LedgerRecord, Pair } from '../../model.js'
import { isDocument } from '../../parse/guard.js'
import { t } from '../../phrases.js'
import { presenceIn } from '../../store/presence.js'
import { listTree } from '../../store/tree.js'
import { targetDigest } from '../../text.js'
import { readDocument, readLedger } from '../project/versions.js'
import type { Case, Patient } from './trouble.js'

/** Share of the translations that a ledger knows by which a page is known again. */
const ENOUGH = 0.3

/** Pages that are the translation of a document which has none, by the texts that its ledger recorded. */
export async function examinePages(patient: Patient): Promise<readonly Case[]> {
  const { config, pairs } = patient
  const isThere = presenceIn(config.root)
  const bare = pairs.filter(({ ledger, target }) => isThere(ledger) && !isThere(target))
  const waiting = bare.flatMap((pair) => {
    const digests = new Set((readLedger(config.root, pair.ledger) ?? []).flatMap(recorded))
    return digests.size > 0 ? [{ pair, digests }] : []
  })
  if (waiting.length === 0) return []
  const known = new Set(pairs.flatMap(({ source, target }) => [source, target]))
  const free = listTree(config.root).paths.filter(
    (path) => /\.(?:mdx?|json)$/u.test(path) && !known.has(path),
  )
  const pages = await Promise.all(
    free.map(async (path) => ({ path, texts: await digestsIn(patient, path, waiting) })),
  )
  return waiting.flatMap(({ pair, digests }): Case | [] => {
    const [best] = pages
      .map(({ path, texts }) => ({
        path,
        share: texts.filter((text) => digests.has(text)).length / digests.size,
      }))
      .toSorted((a, b) => b.share - a.share)
    return best && best.share >= ENOUGH ? toCase(pair, best.path) : []
  })
}

function recorded({ target }: LedgerRecord): string | [] {
  return target === '' ? [] : target
}

/** The digests of a page's texts; none of one that cannot be read, or has another ending than those that are looked for. */
async function digestsIn(
  { config }: Patient,
  path: string,
  waiting: readonly { readonly pair: Pair }[],
): Promise<readonly string[]> {
  const pair = waiting.find((one) => endingOf(one.pair.target) === endingOf(path))?.pair
  const page = pair && (await readDocument(config, path, pair))
  if (!page || !isDocument(page)) return []
  return [...new Set(page.segments.map(({ text }) => targetDigest([text])))]
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.'))
}

function toCase({ source, target }: Pair, path: string): Case {
  return {
    kind: 'page',
    file: path,
    line: 1,
    reason: t('doctor.page', 'This page is the translation of {{source}}, which looks for it at {{target}}', {
      source,
      target,
    }),
    expected: t('doctor.pageExpected', 'it at {{target}}; move it there', { target }),
  }
}
