/** Times what others answer to the same questions, by their own commands, where they are installed. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { readPo } from '../scorecard/po.js'
import { gitIn } from './git.js'
import { measure } from './measure.js'
import { sourcesIn } from './product.js'

const isInstalled = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0

/** Rows of po4a on copies of a project's sources, one language: first, nothing changed, some pages changed. */
export function timePo4a(folder, scratch, { changed = 49, limit = 300 } = {}) {
  if (!isInstalled('po4a')) return []
  const place = join(scratch, 'po4a')
  rmSync(place, { recursive: true, force: true })
  const masters = sourcesIn(folder).map((path) => relative(folder, path))
  for (const path of masters) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    copyFileSync(join(folder, path), join(place, path))
  }
  const lines = masters.map((path) => `[type: text] ${path} xx:out/${path} opt:"-o markdown -o neverwrap"`)
  writeFileSync(
    join(place, 'po4a.cfg'),
    ['[po4a_langs] xx', '[po4a_paths] all.pot $lang:xx.po', ...lines].join('\n'),
  )
  const run = () => measure(['po4a', '--no-translations', '--force', 'po4a.cfg'], { cwd: place, limit })
  const row = (state, times) => ({
    what: `po4a, ${masters.length} sources, 1 language`,
    state,
    ...single(times),
  })
  const rows = [row('first', run())]
  measure(['msgen', 'xx.po', '-o', 'xx.po'], { cwd: place })
  rows.push(row('repeated', run()))
  for (const path of masters.slice(0, changed)) editOneWord(join(place, path))
  rows.push(row(`${Math.min(changed, masters.length)} pages changed`, run()))
  return rows
}

/** One word of the longest line. */
function editOneWord(path) {
  const lines = readFileSync(path, 'utf8').split('\n')
  const longest = lines.reduce((best, line, at) => (line.length > lines[best].length ? at : best), 0)
  lines[longest] = lines[longest].replace(/\p{L}{5,}/u, 'lighthouse')
  writeFileSync(path, lines.join('\n'))
}

/** Rows of the fuzzy searches of gettext and the Translate Toolkit over the same segments. */
export function timeFuzzyPeers(scratch, { known, wanted }, { limit = 300 } = {}) {
  const old = join(scratch, 'old.po')
  const fresh = join(scratch, 'new.pot')
  const out = join(scratch, 'out.po')
  const edited = new Map(wanted.map(({ text, from }) => [from, text]))
  const now = known.map((text) => edited.get(text) ?? text)
  writeFileSync(old, poOf(known, true))
  writeFileSync(fresh, poOf([...new Set(now)], false))
  const commands = {
    msgmerge: ['msgmerge', '--quiet', '-o', out, old, fresh],
    pot2po: ['pot2po', '--progress=none', '-t', old, '-i', fresh, '-o', out],
  }
  return Object.entries(commands)
    .filter(([name]) => isInstalled(name))
    .map(([name, command]) => {
      rmSync(out, { force: true })
      const times = measure(command, { cwd: scratch, limit })
      return { what: name, state: 'fuzzy search', ...single(times), ...matchesIn(out, edited) }
    })
}

/** How many messages have a proposal, and how many of those are what the text was before. */
function matchesIn(path, edited) {
  if (!existsSync(path)) return {}
  const before = new Map([...edited].map(([from, text]) => [text, from]))
  const fuzzy = readPo(readFileSync(path, 'utf8')).filter(({ isFuzzy, text }) => isFuzzy && text !== '')
  return { matches: fuzzy.length, right: fuzzy.filter(({ id, text }) => before.get(id) === text).length }
}

function poOf(texts, isTranslated) {
  const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
  const quoted = (text) => JSON.stringify(text).replace(/\\u001b|\\[bf]/gu, ' ')
  const entries = texts
    .filter((text) => text !== '')
    .map((text) => `msgid ${quoted(text)}\nmsgstr ${isTranslated ? quoted(text) : '""'}\n`)
  return [header, ...entries].join('\n')
}

/** A row of Lunaria in a clone of a repository with its history: it asks git once for each page in each language. */
export function timeLunaria(gitDir, place, scratch, { languages, source, limit = 2400 }) {
  if (!place || !existsSync(place)) return []
  const clone = join(scratch, 'lunaria')
  rmSync(clone, { recursive: true, force: true })
  gitIn(scratch)(['clone', '-q', '--shared', '--no-checkout', gitDir, clone])
  const git = gitIn(clone)
  standInForMissing(git)
  standInForDirectives(git)
  git(['checkout', '-q', 'HEAD', '--', `:(glob)${source.location}`])
  const locales = languages.map((lang) => ({ label: lang, lang }))
  const settings = {
    repository: { name: 'example/example', branch: 'main', hosting: 'github' },
    defaultLocale: { label: 'source', lang: source.language },
    locales,
    files: [{ location: source.location, pattern: source.pattern, type: 'universal' }],
  }
  writeFileSync(join(clone, 'lunaria.config.json'), JSON.stringify(settings))
  const command = [process.execPath, join(place, 'dist/cli/index.mjs'), 'stdout']
  const what = `Lunaria, ${languages.length} language${languages.length === 1 ? '' : 's'}`
  return [{ what, state: 'first', ...single(measure(command, { cwd: clone, limit })) }]
}

/** A stored history may lack its largest files, which git wants to see when it follows renames: an empty one stands for each. */
function standInForMissing(git) {
  const empty = git(['hash-object', '-w', '--stdin'], { input: '' }).trim()
  const listed = git(['rev-list', '--objects', '--missing=print', 'HEAD']).split('\n')
  for (const line of listed)
    if (line.startsWith('?')) git(['update-ref', `refs/replace/${line.slice(1)}`, empty])
}

/** Lunaria 0.1.1 stops at a commit whose list of pages ends with a semicolon: one without it stands for each. */
function standInForDirectives(git) {
  const listed = git(['log', '--format=%H', '-E', '--grep=@lunaria-(track|ignore):.*;$']).split('\n')
  for (const commit of listed.filter(Boolean)) {
    const input = git(['cat-file', 'commit', commit]).replace(/^(@lunaria-(?:track|ignore):.*);$/gmu, '$1')
    const other = git(['hash-object', '-t', 'commit', '-w', '--stdin'], { input }).trim()
    git(['update-ref', `refs/replace/${commit}`, other])
  }
}

function single({ wall, cpu, memory, isLate }) {
  const one = (value) => ({ median: value, min: value, max: value })
  return { times: 1, isLate, wall: one(wall), cpu: one(cpu), memory }
}

/** Copies a project, without its history and what a run keeps. */
export function copyProject(from, to) {
  rmSync(to, { recursive: true, force: true })
  const isLeft = (path) => /(?:^|\/)(?:\.git|node_modules)$|\.tvilling\/cache$/u.test(path)
  cpSync(from, to, { recursive: true, filter: (path) => !isLeft(path) })
}
