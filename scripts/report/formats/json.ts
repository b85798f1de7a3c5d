import type { Format } from './format.js'

/** The report itself; `docs/schema/check.json` describes it. */
export const json: Format = (report) => JSON.stringify(report, undefined, 2)
