/**
 * The fuzzy search of the translation memory: node fuzzy.js FILE, where the file holds `{ known, wanted }` as JSON, texts and
 * edited ones `{ text, from }`. Prints how many of the edited have a match, how many of those are what they were before, and
 * the time of making the index and of searching together.
 */
import { readFileSync } from 'node:fs'
import { openFuzzyIndex } from '../../../dist/draft/fuzzy.js'
import { report, stopwatch } from './read.js'

/** As like as gettext asks for. */
const LEAST = 0.6

const { known, wanted } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const { total, time } = stopwatch()
const found = time(() => {
  const index = openFuzzyIndex(known)
  return wanted.map(({ text }) => index.find(text, { least: LEAST, most: 1 })[0])
})
const right = found.filter((match, at) => match && known[match.at] === wanted[at].from).length
report({ matches: found.filter(Boolean).length, right, ...total })
