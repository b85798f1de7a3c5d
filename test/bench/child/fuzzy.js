/**
 * The fuzzy search of a translation memory: node fuzzy.js SEGMENTS, where the file holds a line `{ known, wanted }` of two
 * lists of texts as JSON. Prints how many of the wanted have a match, or that there is no memory to ask.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { report, stopwatch } from './read.js'

const MEMORY = new URL('../../../dist/memory/index.js', import.meta.url)
const { known, wanted } = JSON.parse(readFileSync(process.argv[2], 'utf8'))

if (existsSync(fileURLToPath(MEMORY))) {
  const { openMemory } = await import(MEMORY.href)
  const building = stopwatch()
  const memory = building.time(() => openMemory(known.map((source) => ({ source, target: source }))))
  const searching = stopwatch()
  const found = searching.time(() => wanted.map((text) => memory.find(text)))
  const matches = found.filter((list) => list.length > 0).length
  report({ matches, building: building.total.cpu, ...searching.total })
} else report({ absent: true })
