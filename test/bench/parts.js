/** Times parts of the product by themselves, each in a process of its own. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './measure.js'

const script = (name) => fileURLToPath(new URL(`child/${name}.js`, import.meta.url))

/** Runs a timed script so many times; gives what it printed in the run that took the median of its time. */
export function runPart(name, args, { times = 3, by = 'cpu', limit = 600 } = {}) {
  const runs = Array.from({ length: times }, () => {
    const { stdout, code, isLate } = measure([process.execPath, script(name), ...args], { keep: true, limit })
    if (isLate) return { isLate }
    if (code !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${code}`)
    return JSON.parse(stdout.trim().split('\n').at(-1))
  })
  return runs.toSorted((a, b) => (a[by] ?? 0) - (b[by] ?? 0))[runs.length >> 1]
}

/** Parsing and pairing of one page that doubles: a row for each number of sections. */
export function timeLongPages(sections, options) {
  return sections.map((count) => ({
    sections: count,
    ...runPart('long', [String(count)], { ...options, by: 'pair' }),
  }))
}

/** The fuzzy search over segments, and the file that it reads. */
export function timeFuzzy(scratch, segments, options) {
  const path = join(scratch, 'segments.json')
  writeFileSync(path, JSON.stringify(segments))
  return runPart('fuzzy', [path], options)
}
