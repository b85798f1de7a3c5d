/** What a change breaks in a version that it touches weighs more than the same in a page that nobody is at work on. */
import type { Message } from '../../model.js'
import type { Selection } from '../project/workspace.js'

/**
 * The messages that a change adds. Those in versions among `files`, the files that it touches, have the severity that
 * their rule names for that, unless the settings of the project or of the document say what the rule weighs.
 */
export async function weighAdded(
  messages: readonly Message[],
  { workspace, pairs }: Pick<Selection, 'workspace' | 'pairs'>,
  files: ReadonlySet<string>,
): Promise<readonly Message[]> {
  const versions = new Map(
    pairs.filter(({ target }) => files.has(target)).map((pair) => [pair.target, pair] as const),
  )
  const isIn = ({ file, severity }: Message) => severity !== 'error' && versions.has(file)
  if (!messages.some(isIn)) return messages
  // Loads the rules, which nobody else needs when nothing changed.
  const { RULES } = await import('../../check/index.js')
  const weights = new Map(RULES.map(({ id, whenAdded }) => [id, whenAdded]))
  const { checks } = workspace.config
  return messages.map((message) => {
    const { ruleId, file } = message
    const severity = isIn(message) ? weights.get(ruleId) : undefined
    const isSaid = checks[ruleId] !== undefined || versions.get(file)?.checks?.[ruleId] !== undefined
    return severity === undefined || isSaid ? message : { ...message, severity }
  })
}
