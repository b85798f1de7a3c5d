/**
 * Every rule on its cases: folders of `test/check/cases`, which are its documentation too. `vitest run -u` writes the
 * messages of a case that has a file `messages.txt`, be it empty.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../scripts/check/index.js'
import type { CheckReport } from '../../scripts/report/check.js'
import { formatLedger, parseLedger } from '../../scripts/store/ledger.js'
import { call, filesIn, read, write } from '../commands/run.js'
import { scratch } from '../store/scratch.js'
import { type Case, casesOf, rulesWithCases } from './examples.js'

test('every rule has cases, and every case a rule', () => {
  expect(rulesWithCases().toSorted()).toEqual(RULES.map(({ id }) => id).toSorted())
})

describe.each(RULES.map(({ id }) => id))('the rule %s', (id) => {
  const cases = casesOf(id)

  test('has a case in which it finds something and one in which it is silent', () => {
    expect(cases.some(({ folder }) => hasMessages(folder))).toBe(true)
    expect(cases.some(({ folder }) => !hasMessages(folder))).toBe(true)
  })

  test.each(cases)('$name', async (example) => {
    const found = await messagesOf(example)
    const path = join(example.folder, 'messages.txt')
    if (!hasMessages(example.folder)) return expect(found).toBe('')
    expect(found).not.toBe('')
    return expect(found).toMatchFileSnapshot(path)
  })
})

function hasMessages(folder: string): boolean {
  return existsSync(join(folder, 'messages.txt'))
}

/** What the rule of a case says of it. */
async function messagesOf({ rule, now, before, settings, record, commands }: Case): Promise<string> {
  const folder = scratch()
  write(folder, 'tvilling.json', JSON.stringify({ ...settingsFor({ ...before, ...now }), ...settings }))
  const recorded = Object.keys(before).length > 0 ? before : now
  for (const [path, text] of Object.entries(recorded)) write(folder, path, text)
  await call(folder, 'adopt')
  if (Object.keys(record).length > 0) layOver(folder, record)
  for (const line of commands) await callLine(folder, line)
  for (const [path, text] of Object.entries(now)) write(folder, path, text)
  const { data } = await call<CheckReport>(folder, 'check')
  return data.messages
    .filter(({ ruleId, suppressed }) => ruleId === rule && !suppressed)
    .map(({ file, line, column, severity, reason, expected }) =>
      [`${file}:${line}:${column}: ${severity}: ${reason}`, expected && `    Expected: ${expected}`]
        .filter(Boolean)
        .map((part) => `${part}\n`)
        .join(''),
    )
    .join('')
}

/** `en.md` is the source of `sv.md`, and the files in `en/` those of the ones in `sv/`. */
function settingsFor(files: Readonly<Record<string, string>>) {
  const paths = Object.keys(files)
  const pages = paths.filter((path) => /^[a-z]{2}(?:-[A-Z]{2})?[./]/u.test(path))
  const languages = new Set(pages.map((path) => path.replace(/[./].*$/su, '')))
  const sources = new Set(pages.filter((path) => /^en[./]/u.test(path)))
  const documents = [...sources].map((source) => ({ source, target: source.replace('en', '{language}') }))
  return { languages: [...languages].filter((language) => language !== 'en'), documents }
}

/** Lays values over every record of the ledgers. */
function layOver(folder: string, values: Readonly<Record<string, unknown>>): void {
  for (const path of Object.keys(filesIn(folder)).filter((name) => name.endsWith('.jsonl'))) {
    const records = parseLedger(read(folder, path), path).map((record) => ({ ...record, ...values }))
    write(folder, path, formatLedger(records))
  }
}

/** Runs a line of `commands.txt`: a verb, its arguments, and options as `--name value`, a value maybe in quotes. */
async function callLine(folder: string, line: string): Promise<void> {
  const words = Array.from(line.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, word]) => quoted ?? word ?? '')
  const [verb = '', ...rest] = words
  const at = rest.findIndex((word) => word.startsWith('--'))
  const args = at === -1 ? rest : rest.slice(0, at)
  const options = at === -1 ? [] : rest.slice(at)
  const pairs = options.flatMap((name, index) =>
    name.startsWith('--') ? [[name.slice(2), options[index + 1] ?? true] as const] : [],
  )
  await call(folder, verb, args, Object.fromEntries(pairs))
}
