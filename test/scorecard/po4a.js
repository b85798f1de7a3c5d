/**
 * Plays edits through po4a's own commands: a PO file for each page, translated to the last message, brought up to date
 * after the edit; then the page is made anew, with every message translated by itself, so that it should come back.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffLines } from 'diff'
import { judge } from './judge.js'
import { nameOf, passagesOf } from './passages.js'
import { obsoleteIn, readPo } from './po.js'

const ONE_PAGE = 20_000

const runs = (command) => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Whether its commands and gettext's are installed. */
export function hasPo4a() {
  return ['po4a-updatepo', 'po4a-translate', 'msgen'].every(runs)
}

/** Which version it is. */
export function versionOfPo4a() {
  return execFileSync('po4a', ['--version'], { encoding: 'utf8' })
    .split('\n')[0]
    .replace(/ version/u, '')
    .replace(/\.$/u, '')
}

/** Gives `{ operator, count, faults }` for each edit. */
export function playPo4a(folder, edits, options) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return edits.map((one) => ({ ...one, ...playOne(folder, one, options) }))
}

function playOne(folder, { page, edit }, options) {
  const path = (name) => join(folder, name)
  const run = (command, ...args) =>
    execFileSync(command, args, { cwd: folder, stdio: 'ignore', timeout: ONE_PAGE })
  const format = [
    '-f',
    'text',
    ...options.flatMap((option) => ['-o', option]),
    '-M',
    'UTF-8',
    '-m',
    'page.md',
  ]
  for (const name of ['page.md', 'xx.po', 'all.po', 'out.md']) rmSync(path(name), { force: true })
  writeFileSync(path('page.md'), page.text)
  try {
    run('po4a-updatepo', ...format, '-p', 'xx.po')
    run('msgen', 'xx.po', '-o', 'xx.po')
    const before = readPo(readFileSync(path('xx.po'), 'utf8'))
    writeFileSync(path('page.md'), edit.text)
    run('po4a-updatepo', ...format, '-p', 'xx.po')
    const po = readFileSync(path('xx.po'), 'utf8')
    run('msgattrib', '--clear-fuzzy', '--empty', '--no-obsolete', 'xx.po', '-o', 'all.po')
    run('msgen', 'all.po', '-o', 'all.po')
    run('po4a-translate', ...format, '-p', 'all.po', '-k', '0', '-l', 'out.md')
    const damaged = missing(edit.text, readFileSync(path('out.md'), 'utf8'))
    return judge(edit, { ...flagsOf(before, po, { page, edit }), damaged })
  } catch (error) {
    if (error.code !== 'ETIMEDOUT' && error.status === undefined) throw error
    return { refused: true, count: undefined, faults: [] }
  }
}

/** A message holds one passage, or several: then a translator who is shown it looks at all of them. */
function flagsOf(before, po, { page, edit }) {
  const messages = readPo(po)
  const passages = passagesOf({ ...page, text: edit.text })
  const flags = messages.filter(isWaiting).flatMap(({ id, text }) => {
    const inside = passages.filter((passage) => nameOf(id).includes(nameOf(passage.text)))
    const targets = text === '' ? [] : [text]
    return inside.length > 0
      ? inside.map((passage) => ({ text: passage.text, targets }))
      : [{ text: id, targets }]
  })
  const gone = obsoleteIn(po)
  return {
    flags: [...unique(flags), ...goneFlags(gone, edit)],
    translationOf: (text) => before.find(({ id }) => nameOf(id).includes(nameOf(text)))?.text,
    before: before.map(({ text }) => text),
    after: [...messages.map(({ text }) => text), ...gone],
  }
}

const isWaiting = ({ text, isFuzzy }) => isFuzzy || text === ''

function unique(flags) {
  return [...new Map(flags.map((flag) => [nameOf(flag.text), flag])).values()]
}

/** What is kept as obsolete counts as shown. */
function goneFlags(obsolete, { gone }) {
  return gone
    .filter((text) => obsolete.some((old) => nameOf(old) === nameOf(text)))
    .map((text) => ({ removed: text, targets: [] }))
}

/** Bytes of the lines that a text should have and has not. */
function missing(expected, found) {
  const parts = diffLines(expected, found).filter(({ removed }) => removed)
  return parts.reduce((sum, { value }) => sum + Buffer.byteLength(value), 0)
}
