/** What a site that is being adopted lives with: messages that were there on a day, and do not count. */

import { UsageError } from '../../errors.js'
import { countsOf } from '../../groups.js'
import type { Message } from '../../model.js'
import { t } from '../../phrases.js'
import { readText, removeFile, writeText } from '../../store/disk.js'
import { compare } from '../../text.js'
import { subjectOf, surplus } from './identity.js'

/** Where it is: data for git, one line for each thing that messages are about, with their number. */
export const BASELINE = '.tvilling/baseline.jsonl'

/** Bytes of a baseline at most: some 200,000 lines. */
const LIMIT = 32 * 1024 * 1024

/** What no baseline covers: what could not be read, and what was promised. */
const UNCOVERED: ReadonlySet<string> = new Set(['unreadable', 'limit'])

/** The messages, those that the baseline covers marked as such; as they are when there is none. */
export function coverKnown(root: string, messages: readonly Message[]): readonly Message[] {
  const text = readText(root, BASELINE, { limit: LIMIT })
  if (text === undefined) return messages
  const counted = messages.filter(isCoverable)
  const left = new Set<Message>(surplus(counted, parse(text), subjectOf))
  const reason = t('baseline.reason', 'It was there when the baseline was written')
  return messages.map((message) =>
    isCoverable(message) && !left.has(message) ? { ...message, suppressed: { reason } } : message,
  )
}

/** Writes what is found today as the baseline, or takes it away when nothing is; how many messages it covers. */
export function writeBaseline(root: string, messages: readonly Message[]): number {
  const covered = messages.filter(isCoverable)
  const lines = [...countsOf(covered.map(subjectOf))].map(([subject, count]) =>
    JSON.stringify([...JSON.parse(subject), count]),
  )
  if (lines.length === 0) removeFile(root, BASELINE)
  else writeText(root, BASELINE, `${lines.toSorted(compare).join('\n')}\n`)
  return covered.length
}

function isCoverable({ ruleId, suppressed }: Message): boolean {
  return suppressed === undefined && !UNCOVERED.has(ruleId)
}

function parse(text: string): readonly (readonly [string, number])[] {
  return text.split('\n').flatMap((line, at): readonly (readonly [string, number])[] => {
    if (line.trim() === '') return []
    const found = read(line)
    if (found) return [found]
    const problem = t(
      'baseline.broken',
      'found no line of a baseline; expected one as check --update-baseline writes it. Write it anew',
    )
    throw new UsageError('input', `${BASELINE}:${at + 1}: ${problem}`)
  })
}

function read(line: string): readonly [string, number] | undefined {
  try {
    const data: unknown = JSON.parse(line)
    if (!Array.isArray(data) || data.length !== 5) return undefined
    const [count, ...subject] = data.toReversed()
    const isSound =
      Number.isSafeInteger(count) && count > 0 && subject.every((part) => typeof part === 'string')
    return isSound ? [JSON.stringify(subject.toReversed()), count as number] : undefined
  } catch {
    return undefined
  }
}
