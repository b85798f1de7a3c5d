/** All verbs, in the order of the help. */

import type { Command } from '../command.js'
import { ack } from './ack.js'
import { adopt } from './adopt.js'
import { approve } from './approve.js'
import { audit } from './audit.js'
import { build } from './build.js'
import { check } from './check.js'
import { completion } from './completion.js'
import { confirm } from './confirm.js'
import { diff } from './diff.js'
import { doctor } from './doctor.js'
import { draft } from './draft.js'
import { init } from './init.js'
import { reject } from './reject.js'
import { report } from './report.js'
import { review } from './review.js'
import { status } from './status.js'
import { terms } from './terms.js'
import { tm } from './tm.js'
import { undo } from './undo.js'
import { waive } from './waive.js'

/** The command table. */
export const COMMANDS: readonly Command[] = [
  init,
  adopt,
  status,
  diff,
  check,
  draft,
  review,
  approve,
  reject,
  confirm,
  ack,
  waive,
  undo,
  audit,
  terms,
  tm,
  doctor,
  report,
  build,
  completion,
]
