/** The task `audit`: decisions held against the commits that brought them, and an annotation for each that is wrong. */
import { runAudit } from '../commands/audit.js'
import type { Input } from '../commands/command.js'
import type { AuditReport } from '../report/audit.js'
import { FORMATS } from '../report/formats/index.js'
import { type Done, NOWHERE, quiet } from './check.js'
import { type Environment, inputOf } from './context.js'

/** Runs the task. */
export async function auditTask(
  environment: Environment,
  input: Omit<Input, 'args' | 'options'>,
): Promise<Done> {
  const language = inputOf(environment, 'language')
  const options = language === undefined ? {} : { language }
  const { data, exitCode, text } = await runAudit({ ...input, args: [], options })
  const messages = (data as AuditReport).units.flatMap(({ findings, target, language }) =>
    findings.map(({ id, reason }) => {
      const place = { file: target.file, line: target.line, column: 1 }
      return { ruleId: id, severity: 'error' as const, ...place, reason, language }
    }),
  )
  const summary = { errors: messages.length, warnings: 0, infos: 0, suppressed: 0, documents: 0 }
  const annotations = FORMATS.github({ version: 1, messages, summary, languages: [] }, NOWHERE)
  const said = quiet(text({ color: false, width: 100 }))
  return { stdout: [said, annotations].filter(Boolean).join('\n'), code: exitCode }
}
