/** The rules on sentences written for this project: a small size of `npm run certify`, which needs no other files. */
import { expect, test } from 'vitest'
import { DEFECTS, openPage, tryDefect } from './certify.js'

const LANGUAGES = ['sv', 'da', 'nb', 'de', 'fr', 'es', 'ja', 'zh-CN']

/** A page of the planted sentences alone. */
function pageOf(language: string) {
  const page = {
    language,
    repository: '',
    source: 'en.md',
    target: `${language}.md`,
    sourceText: '',
    targetText: '',
  }
  return openPage(page, new Map())
}

test.each(LANGUAGES)('nothing is said of good sentences in %s', (language) => {
  expect(pageOf(language)?.alarms.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([])
})

test.each(LANGUAGES)('nine in ten of the defects that are put into them in %s are caught', (language) => {
  const page = pageOf(language)
  const results = DEFECTS.flatMap((defect, at) => (page && tryDefect(defect, page, at)) ?? [])
  const missed = results.filter(({ caught }) => !caught).map(({ name }) => name)
  expect(results.length).toBeGreaterThan(20)
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(results.length / 10)
})
