/** What git remembers of the people behind a commit. */
import { expect, test } from 'vitest'
import { readHistory } from '../../scripts/store/history.js'
import { processorTime } from '../../scripts/store/machine.js'
import { commit } from '../commands/repository.js'
import { write } from '../commands/run.js'
import { scratch } from './scratch.js'

/** The people of a commit with a message. */
function peopleOf(message: string): readonly string[] {
  const folder = scratch()
  write(folder, 'pages/one.md', 'Text\n')
  return readHistory(folder, commit(folder, message), 'pages')[0]?.people ?? []
}

test('the author and those whom the message names are the people of a commit', () => {
  const named = 'Co-Authored-By: Åsa Berg <asa@example.org>\nco-authored-by:<kim@example.org>  '
  expect(peopleOf(`A commit\n\nWith more to say.\n\n${named}\nnot: Bo <bo@example.org>`)).toEqual([
    'Ada',
    'ada@example.org',
    'Åsa Berg',
    'asa@example.org',
    'kim@example.org',
  ])
})

test('a message that could take long to read does not', () => {
  const start = processorTime()
  expect(peopleOf(`A commit\n\nCo-authored-by:${' '.repeat(5000)}x`)).toEqual(['Ada', 'ada@example.org'])
  expect(processorTime() - start).toBeLessThan(5000)
})
