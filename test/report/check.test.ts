import { expect, test } from 'vitest'
import type { Message } from '../../scripts/model.js'
import { formatCheck } from '../../scripts/report/check.js'

/** What the terminal shows of so many messages of each rule. */
function shownOf(counts: Readonly<Record<string, number>>, suppressed = 0): string {
  const messages = Object.entries(counts).flatMap(([ruleId, count]) =>
    Array.from({ length: count }, (_, at): Message => {
      return { ruleId, severity: 'warning', file: 'a.md', line: at + 1, column: 1, reason: 'Missing link' }
    }),
  )
  const summary = { errors: 0, warnings: messages.length, infos: 0, suppressed, documents: 1 }
  return formatCheck({ version: 1, messages, summary, languages: [] }, { color: false, width: 80 })
}

test('of a hundred messages or more it is said which rules found most, and how to begin with them', () => {
  expect(shownOf({ link: 60, missing: 1_040, html: 60, image: 3, list: 2, table: 1 })).toContain(
    '\n0 errors, 1,166 warnings in 1 translation.\nMost often: missing (1,040), html (60), link (60), image (3), list (2).\nTo hear from now on only of what is new: npx tvilling check --update-baseline.\n',
  )
  expect(shownOf({ link: 60, html: 39 })).not.toContain('Most often')
  expect(shownOf({ link: 60, html: 39 })).not.toContain('--update-baseline')
  expect(shownOf({ link: 60, html: 60 }, 7)).not.toContain('--update-baseline')
})

test('three messages or more that say the same in a row are told once, with all their places', () => {
  expect(shownOf({ html: 4, link: 2, list: 1 }).split('\n').slice(0, 6)).toEqual([
    'a.md',
    '  1:1  warning  Missing link (html)',
    '                Also at 2:1, 3:1, 4:1',
    '  1:1  warning  Missing link (link)',
    '  2:1  warning  Missing link (link)',
    '  1:1  warning  Missing link (list)',
  ])
})
