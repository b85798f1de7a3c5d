/** Paradigms of nouns out of a compiled generator of Apertium, which `lt-print` prints as a list of transitions. */
import { execFileSync } from 'node:child_process'

/** The longest lemma with its tags that is followed, in symbols. */
const MAX_STEPS = 60

/**
 * Each noun with its forms: `Map<lemma, Set<form>>`. Proper names, words with spaces and compounds' first parts are
 * left out. `tags` says which analyses count, as a function of the list of tags.
 */
export function nounParadigms(file, isWanted) {
  const { arcs, finals } = transitions(file)
  const paradigms = new Map()
  const walk = (state, steps, lemma, tags, surface) => {
    if (finals.has(state) && tags.length > 1 && isWanted(tags)) add(paradigms, lemma, surface)
    if (steps === MAX_STEPS) return
    for (const [target, input, output] of arcs.get(state) ?? []) {
      // Loops read Roman numerals and the like.
      if (target === state) continue
      const isTag = input.startsWith('<')
      // The first tag is the word class; a letter behind a tag belongs to another word.
      if (isTag && tags.length === 0 && input !== '<n>') continue
      if (!isTag && input !== '' && (tags.length > 0 || !/[\p{L}-]/u.test(input))) continue
      if (output.startsWith('<')) continue
      walk(target, steps + 1, isTag ? lemma : lemma + input, isTag ? [...tags, input] : tags, surface + output)
    }
  }
  walk('0', 0, '', [], '')
  return paradigms
}

function transitions(file) {
  const printed = execFileSync('lt-print', [file], { encoding: 'utf8', maxBuffer: 1 << 30 })
  const arcs = new Map()
  const finals = new Set()
  // Sections stand between "--" and have states of their own; the longest is the dictionary proper.
  const [section] = printed.split('\n--\n').toSorted((a, b) => b.length - a.length)
  for (const line of section.split('\n')) {
    const [from, to, input, output] = line.split('\t')
    if (input === undefined) {
      if (from) finals.add(from)
    } else {
      if (!arcs.has(from)) arcs.set(from, [])
      arcs.get(from).push([to, symbol(input), symbol(output)])
    }
  }
  return { arcs, finals }
}

const symbol = (printed) => (printed === 'ε' || printed === '0' ? '' : printed)

function add(paradigms, lemma, form) {
  if (!/^[\p{L}-]+$/u.test(form) || !lemma) return
  if (!paradigms.has(lemma)) paradigms.set(lemma, new Set())
  paradigms.get(lemma).add(form)
}
