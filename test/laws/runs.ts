/** How often the laws are tried: on every change, and in a campaign. */

const CAMPAIGN = Boolean(process.env.TVILLING_CAMPAIGN)

/** A campaign tries fifty times as many inputs and may take as long as it needs. */
const FACTOR = 50

const MINUTE = 60_000

/** Settings of a property; a failure prints the seed, which goes into `TVILLING_SEED`. */
export function runs(
  normal: number,
  campaign = normal * FACTOR,
): { readonly numRuns: number; readonly seed?: number } {
  const seed = process.env.TVILLING_SEED
  return { numRuns: CAMPAIGN ? campaign : normal, ...(seed && { seed: Number(seed) }) }
}

/** Time limit of a test, in milliseconds. */
export function limit(minutes: number): number {
  return (CAMPAIGN ? FACTOR * 4 : 1) * minutes * MINUTE
}
