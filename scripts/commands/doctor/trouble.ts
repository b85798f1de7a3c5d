/** What an examination gives: findings, and how to put them right. */
import type { Finding } from '../../report/doctor.js'
import type { Workspace } from '../project/workspace.js'

/** A project as `doctor` sees it: its glossary is not looked at. */
export type Patient = Omit<Workspace, 'terms'>

/** Something found, with what puts it right; without that a person has to. */
export interface Case extends Omit<Finding, 'repair' | 'repaired'> {
  readonly mend?: () => void
  /** Whether to mend it takes something away, so that it has to be asked for by name. */
  readonly isLoss?: boolean
}
