/** Finds out on a thread what pages teach; see `lexica.ts`. */
import { answerTasks } from '../../threads.js'
import { openTeacher } from './lessons.js'

answerTasks(openTeacher)
