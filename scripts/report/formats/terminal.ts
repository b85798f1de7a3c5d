import { formatCheck } from '../check.js'
import type { Format } from './format.js'

/** As people read it; in a file without colours. */
export const terminal: Format = (report, { style }) => formatCheck(report, style)
