import { expect, test } from 'vitest'
import { readUsers } from '../../scripts/store/users.js'
import { write } from '../commands/run.js'
import { scratch } from './scratch.js'

test('people are read from a file with a byte-order mark, as some editors write it', () => {
  const folder = scratch()
  const people = [{ name: 'Bo', role: 'translator', password: 'scrypt$16384$8$1$c2FsdA$aGFzaA' }]
  write(folder, 'users.json', `\uFEFF${JSON.stringify({ users: people })}`)
  expect(readUsers(folder, 'users.json')).toEqual(people)
})
