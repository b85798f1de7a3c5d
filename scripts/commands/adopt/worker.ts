/** Finds out on a thread what is to be recorded; see `reading.ts`. */
import { answerTasks } from '../../threads.js'
import { openAdopter } from './adopter.js'

answerTasks(openAdopter)
