/**
 * The cases of the rules, as they lie in `test/check/cases/<rule>/<case>/`: the test runs them, and the pages in
 * `docs/rules/` are made of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CASES = fileURLToPath(new URL('cases', import.meta.url))

/** Files of a case that are no pages. */
const OTHERS = new Set(['messages.txt', 'commands.txt', 'tvilling.json', 'record.json'])

/** The rules that have cases. */
export function rulesWithCases() {
  return namesIn(CASES)
}

/**
 * The cases of a rule, by name. `now` and `before` are texts by path: what is checked, and what was recorded before
 * that; of `en.md` and `sv.md` the first is the source. `record` is laid over every record of the ledger, `commands` are
 * run in between, and `messages` are expected: none when it is empty.
 */
export function casesOf(rule) {
  return namesIn(join(CASES, rule)).map((name) => {
    const folder = join(CASES, rule, name)
    const files = filesIn(folder)
    const pages = Object.entries(files).filter(([path]) => !OTHERS.has(path))
    const now = pages.filter(([path]) => !path.startsWith('before/'))
    const before = pages.filter(([path]) => path.startsWith('before/'))
    return {
      rule,
      name,
      folder,
      now: Object.fromEntries(now),
      before: Object.fromEntries(before.map(([path, text]) => [path.slice('before/'.length), text])),
      settings: JSON.parse(files['tvilling.json'] ?? '{}'),
      record: JSON.parse(files['record.json'] ?? '{}'),
      commands: (files['commands.txt'] ?? '').split('\n').filter(Boolean),
      messages: files['messages.txt'] ?? '',
    }
  })
}

function namesIn(folder) {
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}
