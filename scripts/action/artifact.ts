/** The report that an unprivileged job left behind. Anybody could have written it, so only its shape is believed. */
import type { CheckReport } from '../report/check.js'
import { v } from '../store/schema.js'
import { parseFile } from './context.js'

const Text = v.pipe(v.string(), v.maxLength(100_000))
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Severity = v.picklist(['error', 'warning', 'info'])

const MessageSchema = v.object({
  ruleId: Text,
  severity: Severity,
  file: Text,
  line: Count,
  column: Count,
  reason: Text,
  expected: v.exactOptional(Text),
  language: v.exactOptional(Text),
  suppressed: v.exactOptional(v.object({ reason: Text })),
})

const CHANGES = [
  ...(['cosmetic', 'link', 'code', 'punctuation'] as const),
  ...(['number', 'negation', 'wording', 'rewritten'] as const),
]

const CostSchema = v.object({
  texts: v.array(
    v.object({
      file: Text,
      line: Count,
      words: Count,
      languages: v.array(
        v.object({
          language: Text,
          needs: v.picklist(['translation', 'patch', 'look']),
          change: v.exactOptional(v.picklist(CHANGES)),
        }),
      ),
    }),
  ),
  units: Count,
  words: Count,
  cosmetic: Count,
  patched: Count,
  characters: Count,
})

const WordsSchema = v.object({
  type: v.picklist(['rejection', 'acknowledgement', 'waiver', 'comment']),
  file: Text,
  line: Count,
  language: Text,
  unit: Text,
  by: Text,
  at: Text,
  text: Text,
  rule: v.exactOptional(Text),
})

const ReportSchema = v.object({
  version: v.literal(1),
  messages: v.array(MessageSchema),
  summary: v.object({ errors: Count, warnings: Count, infos: Count, suppressed: Count, documents: Count }),
  languages: v.array(v.object({ language: Text, documents: Count, units: Count, words: Count })),
  change: v.exactOptional(
    v.object({
      base: Text,
      files: v.array(Text),
      before: Count,
      fixed: v.record(Text, Count),
      cost: CostSchema,
      words: v.array(WordsSchema),
    }),
  ),
})

/** The report in a file. Throws a `UsageError` for one of another shape. */
export function readArtifact(path: string): CheckReport {
  return parseFile(path, ReportSchema)
}
