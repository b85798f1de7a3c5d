import { expect, test } from 'vitest'
import { FRESH_SETS, measure, readSet, SECOND_SETS, SETS } from './sets.js'

/** What each set holds at least: occurrences of terms, and words that only look like them. */
const SIZES: Readonly<Record<string, readonly [occurrences: number, traps: number]>> = {
  sv: [500, 250],
  da: [500, 250],
  de: [500, 250],
  nb: [150, 75],
  en: [150, 75],
}

/** Sets with a noun that a verb is spelt like in every sentence; less of what is found in them is right. */
const HARD: Readonly<Record<string, { readonly form: number; readonly compound: number }>> = {
  'da-tenth': { form: 0.9, compound: 0.93 },
  'nb-tenth': { form: 0.94, compound: 0.95 },
}

test.each(SETS)(
  'the forms of terms in the sentences of the set %s are found, and other words are not',
  (name) => {
    const { form, compound } = measure(name)
    const mistakes = [...form.mistakes, ...compound.mistakes].join('\n')
    expect(form.precision, mistakes).toBeGreaterThanOrEqual(0.98)
    expect(form.recall, mistakes).toBeGreaterThanOrEqual(0.97)
    expect(compound.precision, mistakes).toBeGreaterThanOrEqual(0.96)
    expect(compound.recall, mistakes).toBeGreaterThanOrEqual(0.94)
  },
)

test.each(SETS)('the set %s is as large as it should be, and no sentence stands in it twice', (name) => {
  const { sentences } = readSet(name)
  const marks = sentences.flatMap((sentence) => sentence.marks)
  const traps = marks.filter(({ kind }) => kind === 'trap').length
  expect([marks.length - traps, traps]).toEqual(
    (SIZES[name] ?? []).map((size) => expect.toSatisfy((found: number) => found >= size)),
  )
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
})

test.each(SECOND_SETS)(
  'what is found in the set %s, which no rule was made with, is not less than it was',
  (name) => {
    const { form, compound } = measure(name)
    const mistakes = [...form.mistakes, ...compound.mistakes].join('\n')
    expect(form.precision, mistakes).toBeGreaterThanOrEqual(0.93)
    expect(form.recall, mistakes).toBeGreaterThanOrEqual(0.97)
    expect(compound.precision, mistakes).toBeGreaterThanOrEqual(0.92)
    expect(compound.recall, mistakes).toBeGreaterThanOrEqual(0.82)
  },
)

test.each(FRESH_SETS)(
  'what is found in the set %s, which was run before anything was changed for it, is not less than it was',
  (name) => {
    const marks = readSet(name).sentences.flatMap((sentence) => sentence.marks)
    const traps = marks.filter(({ kind }) => kind === 'trap').length
    expect(marks.length - traps).toBeGreaterThanOrEqual(80)
    expect(traps).toBeGreaterThanOrEqual(38)
    const { form, compound } = measure(name)
    const mistakes = [...form.mistakes, ...compound.mistakes].join('\n')
    expect(form.precision, mistakes).toBeGreaterThanOrEqual(HARD[name]?.form ?? 0.94)
    expect(form.recall, mistakes).toBeGreaterThanOrEqual(0.97)
    expect(compound.precision, mistakes).toBeGreaterThanOrEqual(HARD[name]?.compound ?? 0.96)
    expect(compound.recall, mistakes).toBeGreaterThanOrEqual(0.96)
  },
)
