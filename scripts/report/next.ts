/** What a report ends with. */
import { t } from '../phrases.js'
import { printableLine, shellWord } from './printable.js'

/** The line that says what to do next: a command, or a sentence of one. */
export function next(step: string): string {
  return t('next.line', 'Next: {{step}}', { step })
}

/** A command on the same paths or words that a person gave before, as it can be copied into a shell. */
export function onSame(command: string, meant: readonly string[]): string {
  return [command, ...meant.map((word) => shellWord(printableLine(word)))].join(' ')
}

/** What helps where a file cannot be read, or says what it should not: `place` is a path, with a line where one is known. */
export function repair(place: string, command: string): string {
  return next(
    t('next.repair', 'put {{place}} right, then {{command}}', { place: printableLine(place), command }),
  )
}

/** What follows a dry run. */
export function withoutDryRun(): string {
  return next(t('next.withoutDryRun', 'the same without --dry-run'))
}
