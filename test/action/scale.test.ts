/** What a check of a large site takes, as a workflow runs it: no history, no network. */
import { expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import { parseFile } from '../../scripts/parse/file.js'
import { formatLedger } from '../../scripts/store/ledger.js'
import { ordersBetween } from '../../scripts/store/order.js'
import { targetDigest } from '../../scripts/text.js'
import { commit, git } from '../commands/repository.js'
import { CAMPAIGN, edit, shell, TVILLING, write } from '../commands/run.js'
import { scratch } from '../store/scratch.js'

const LANGUAGES = ['cs', 'da', 'de', 'es', 'fi', 'fr', 'nb', 'sv']

/** Documents that a minute of two processors is enough for, and those that are tried: all of them in a campaign. */
const [MOST, TRIED] = [400, CAMPAIGN ? 400 : 20]

/** Ten sections of a page, in words of a language. */
function pageOf(name: string, language: string): string {
  const sections = Array.from({ length: 10 }, (_, at) =>
    [
      `## Part ${at} of ${name} ${language}`,
      `The ${name}${at} stands *here* in ${language}, see [the map](map${at}.md) and \`code_${at}\` before you go on to the next one.`,
      `- First ${at} ${language}\n- Second ${at} ${language}`,
    ].join('\n\n'),
  )
  return `# ${name} ${language}\n\n${sections.join('\n\n')}\n`
}

/** What a person would have recorded of a page whose texts follow one another as those of its original. */
function ledgerOf(original: string, version: string): string {
  const [source = [], target = []] = [original, version].map(
    (text) => parseFile(text, { path: 'a.md' }).segments,
  )
  const orders = ordersBetween(undefined, undefined, source.length)
  const records = source.map(
    ({ kind, text, fingerprint }, at): LedgerRecord => ({
      id: fingerprint.slice(0, 10),
      order: orders[at] ?? '',
      kind,
      source: text,
      target: targetDigest([target[at]?.text ?? '']),
      state: 'translated',
      origin: 'human',
      at: '2026-01-01T00:00:00Z',
    }),
  )
  return formatLedger(records)
}

test(
  `a change in ${TRIED} documents of 40 units in 8 languages is checked in its part of a minute, in a clone of two commits`,
  async () => {
    const folder = scratch()
    write(folder, 'tvilling.json', JSON.stringify({ languages: LANGUAGES }))
    for (let at = 0; at < TRIED; at++) {
      const original = pageOf(`page${at}`, 'en')
      write(folder, `source/page${at}.md`, original)
      for (const language of LANGUAGES) {
        const version = pageOf(`page${at}`, language)
        write(folder, `translations/${language}/page${at}.md`, version)
        write(folder, `.tvilling/${language}/source/page${at}.md.jsonl`, ledgerOf(original, version))
      }
    }
    commit(folder)
    edit(folder, 'source/page0.md', 'before you go on', 'before you leave')
    commit(folder)
    const clone = scratch()
    git(clone, ['clone', '-q', '--depth=2', `file://${folder}`, '.'])
    // Wall time says little on a machine with others at work.
    const line = `TIMEFORMAT='%U %S'; time unshare --net --map-root-user ${TVILLING} check --base HEAD~1 --format json=out.json`
    const plain = `TIMEFORMAT='%U %S'; time ${TVILLING} check --base HEAD~1 --format json=out.json`
    const hasUnshare = (await shell(clone, 'unshare --net --map-root-user true')).code === 0
    const { stderr, code } = await shell(clone, hasUnshare ? line : plain)
    expect(code).toBe(0)
    const seconds = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
    const taken = seconds.reduce((sum, one) => sum + one, 0)
    expect(taken).toBeGreaterThan(0)
    // Eight seconds for the start of the program and its threads, on a machine with others at work.
    expect(taken).toBeLessThan((2 * 60 * TRIED) / MOST + 8)
  },
  CAMPAIGN ? 1_800_000 : 300_000,
)
