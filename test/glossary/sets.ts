/**
 * The labelled sentences, and how a matcher is measured on them. The first line of each says how they are written.
 *
 * A word that stands without a mark and is found is a false alarm like one that is marked as a trap.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findNames } from '../../scripts/glossary/find.js'
import { indexNames } from '../../scripts/glossary/lookup.js'
import { targetNames } from '../../scripts/glossary/names-of.js'
import type { Occurrence, Term } from '../../scripts/model.js'

/** The sets that the rules were made with. */
export const SETS = ['sv', 'da', 'de', 'nb', 'en']

/** The sets that were written after the rules were frozen. */
export const SECOND_SETS = SETS.map((name) => `${name}-second`)

/** The sets that were written after short names were looked for, and run once before anything was changed for them. */
export const FRESH_SETS = [
  ...['sv-third', 'sv-fourth', 'da-third', 'nb-third', 'de-third', 'en-third'],
  ...['sv-fifth', 'da-fourth', 'nb-fourth', 'de-fourth', 'en-fourth'],
  ...['sv-sixth', 'da-fifth', 'nb-fifth'],
  ...['sv-seventh', 'da-sixth', 'nb-sixth', 'de-fifth', 'en-fifth'],
  ...['sv-eighth', 'da-seventh', 'nb-seventh', 'de-sixth', 'en-sixth'],
  ...['sv-ninth', 'da-eighth', 'nb-eighth', 'de-seventh', 'en-seventh'],
  ...['sv-tenth', 'da-ninth', 'nb-ninth', 'de-eighth'],
  ...['sv-eleventh', 'da-tenth'],
  ...['sv-twelfth', 'da-eleventh', 'nb-tenth'],
]

/** A mark: a form of a name, a compound that has a name in it, or a word that only looks like one. */
interface Mark {
  readonly kind: 'form' | 'compound' | 'trap'
  readonly start: number
  readonly end: number
}

export interface Sentence {
  readonly text: string
  readonly marks: readonly Mark[]
}

export interface Measure {
  readonly right: number
  readonly precision: number
  readonly recall: number
  /** What was found and should not have been, and what was not found, each in its sentence. */
  readonly mistakes: readonly string[]
}

/** A set by its name: `sv`, or `sv-second`. */
export function readSet(name: string): { terms: readonly Term[]; sentences: readonly Sentence[] } {
  const path = fileURLToPath(new URL(`sets/${name}.txt`, import.meta.url))
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const language = name.split('-')[0] ?? ''
  return {
    terms: lines.filter((line) => line.startsWith('= ')).map((line) => termOf(line.slice(2), language)),
    sentences: lines.filter((line) => !line.startsWith('= ')).map(sentenceOf),
  }
}

/** Any-form and with compounds, over a set. */
export function measure(name: string): { form: Measure; compound: Measure } {
  const { terms, sentences } = readSet(name)
  const language = name.split('-')[0] ?? ''
  const index = indexNames(targetNames(terms, language), language)
  const results = sentences.map((sentence) => ({ sentence, found: findNames(sentence.text, index) }))
  return {
    form: compare(
      results,
      (kind) => kind === 'form',
      ({ isCompound }) => !isCompound,
    ),
    compound: compare(
      results,
      (kind) => kind !== 'trap',
      () => true,
    ),
  }
}

type Results = readonly { sentence: Sentence; found: readonly Occurrence[] }[]

function compare(
  results: Results,
  isWanted: (kind: Mark['kind']) => boolean,
  counts: (occurrence: Occurrence) => boolean,
): Measure {
  let right = 0
  let missed = 0
  let wrong = 0
  const mistakes: string[] = []
  for (const { sentence, found } of results) {
    const spans = new Map(found.filter(counts).map((hit) => [hit.span.start, hit]))
    for (const { start, end, kind } of sentence.marks) {
      if (!isWanted(kind)) continue
      // Parts of a word with hyphens each count; one of them is enough.
      const hits = [...spans.values()].filter(({ span }) => span.start >= start && span.end <= end)
      if (hits.length > 0) right += 1
      else {
        missed += 1
        mistakes.push(`missed “${sentence.text.slice(start, end)}” in: ${sentence.text}`)
      }
      for (const { span } of hits) spans.delete(span.start)
    }
    wrong += spans.size
    for (const { form, name, rule } of spans.values())
      mistakes.push(`wrong “${form}” as “${name}” (${rule}) in: ${sentence.text}`)
  }
  return { right, precision: right / (right + wrong), recall: right / (right + missed), mistakes }
}

function termOf(line: string, language: string): Term {
  const [preferred = '', ...options] = line.split('|').map((part) => part.trim())
  const values = Object.fromEntries(options.map((option) => option.split('=')))
  const list = (key: string) => (values[key] === undefined ? {} : { [key]: values[key].split(',') })
  const target = {
    preferred,
    ...list('forms'),
    ...list('notForms'),
    ...(values.compounds && { compounds: values.compounds }),
    ...(values.class && { partOfSpeech: values.class }),
  }
  return { source: preferred, targets: { [language]: target } }
}

const MARK = /\[([^\]]*)\]|\{([^}]*)\}|<([^>]*)>/gu

function sentenceOf(line: string): Sentence {
  const marks: Mark[] = []
  let text = ''
  let end = 0
  for (const match of line.matchAll(MARK)) {
    const [form, compound, trap] = match.slice(1)
    text += line.slice(end, match.index)
    const word = form ?? compound ?? trap ?? ''
    const kind = form !== undefined ? 'form' : compound !== undefined ? 'compound' : 'trap'
    marks.push({ kind, start: text.length, end: text.length + word.length })
    text += word
    end = match.index + match[0].length
  }
  return { text: text + line.slice(end), marks }
}
