/** Judges on a thread; see `judging.ts`. */
import { answerTasks } from '../../threads.js'
import { openJudge } from './verdict.js'

answerTasks(openJudge)
