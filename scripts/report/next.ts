/** What a report ends with. */
import { t } from '../phrases.js'

/** The line that says what to do next: a command, or a sentence of one. */
export function next(step: string): string {
  return t('next.line', 'Next: {{step}}', { step })
}

/** What follows a dry run. */
export function withoutDryRun(): string {
  return next(t('next.withoutDryRun', 'the same without --dry-run'))
}
