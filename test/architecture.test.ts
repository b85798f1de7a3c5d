import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../scripts/', import.meta.url))

/** What every stage may use: nouns, text, errors, the words of the interface, and the folder of shared syntax. */
const COMMON = [
  'model.ts',
  'text.ts',
  'errors.ts',
  'phrases.ts',
  'labels.ts',
  'terms.ts',
  'groups.ts',
  'states.ts',
  'place.ts',
  'syntax/',
]

/** Which parts may import which, besides their own folder and `COMMON`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'model.ts': [],
  'text.ts': [],
  'errors.ts': [],
  'threads.ts': [],
  'phrases.ts': [],
  'labels.ts': [],
  'terms.ts': [],
  'groups.ts': [],
  'states.ts': [],
  'place.ts': [],
  'index.ts': ['parse/', 'align/', 'assemble/', 'check/', 'glossary/'],
  'cli.ts': [
    'commands/',
    'keyboard.ts',
    'report/error.ts',
    'report/printable.ts',
    'report/style.ts',
    'store/interface.ts',
    'store/machine.ts',
    'store/temporary.ts',
    'terminal.ts',
    'program.ts',
  ],
  'program.ts': ['commands/', 'store/version.ts'],
  'keyboard.ts': [],
  'terminal.ts': ['keyboard.ts', 'report/progress.ts', 'report/style.ts'],
  syntax: [],
  parse: ['threads.ts'],
  align: [],
  assemble: [],
  check: [],
  draft: [],
  glossary: [],
  people: [],
  exchange: [],
  report: ['review/card.ts'],
  store: [],
  layouts: [],
  review: ['draft/plan.ts'],
  action: ['commands/', 'report/', 'store/'],
  commands: [
    'threads.ts',
    'keyboard.ts',
    'parse/',
    'align/',
    'assemble/',
    'check/',
    'glossary/',
    'exchange/',
    'people/',
    'draft/',
    'report/',
    'store/',
    'layouts/',
    'review/',
  ],
}

/** The one module, or folder, that may import a package. */
const DOORS: Readonly<Record<string, string>> = {
  unified: 'syntax/',
  'remark-parse': 'syntax/markdown.ts',
  'remark-gfm': 'syntax/markdown.ts',
  'remark-mdx': 'syntax/markdown.ts',
  'remark-frontmatter': 'syntax/markdown.ts',
  'remark-stringify': 'syntax/markdown.ts',
  mdast: 'syntax/',
  'remark-math': 'syntax/math.ts',
  htmlparser2: 'syntax/html.ts',
  yaml: 'syntax/yaml.ts',
  'toml-eslint-parser': 'syntax/toml.ts',
  diff: 'syntax/diff.ts',
  i18next: 'phrases.ts',
  'gray-matter': 'parse/frontmatter.ts',
  'github-slugger': 'syntax/slugs.ts',
  saxes: 'exchange/xml.ts',
  'csv-parse/sync': 'exchange/csv.ts',
  valibot: 'store/schema.ts',
  picomatch: 'store/globs.ts',
  tinyglobby: 'store/globs.ts',
  'fractional-indexing': 'store/order.ts',
  'deepl-node': 'draft/engines/deepl-client.ts',
  commander: 'program.ts',
  picocolors: 'report/style.ts',
  'string-width': 'report/style.ts',
  preact: 'review/page/',
  'preact/hooks': 'review/page/',
  hono: 'review/server/',
  'hono/cookie': 'review/server/cookie.ts',
  '@hono/node-server': 'review/server/listen.ts',
  hast: 'review/hast.ts',
  'hast-util-sanitize': 'review/hast.ts',
  'hast-util-to-html': 'review/hast.ts',
  'mdast-util-to-hast': 'review/hast.ts',
  'node:fs': 'store/',
  'node:os': 'store/',
  'node:v8': 'store/machine.ts',
  'node:child_process': 'store/',
  'node:worker_threads': 'threads.ts',
}

/** Modules of Node that touch nothing outside the program. */
const HARMLESS = [
  'node:crypto',
  'node:zlib',
  'node:path',
  'node:util',
  'node:buffer',
  'node:url',
  'node:module',
  'node:stream',
  'node:timers/promises',
]

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/u.test(path))

test.each(files)('scripts/%s imports only what its place allows', (file) => {
  const part = file.includes('/') ? (posix.dirname(file).split('/')[0] ?? '') : file
  const allowed = [
    ...(MAY_IMPORT[part] ?? []),
    ...(part === 'model.ts' ? [] : COMMON),
    file.includes('/') ? `${part}/` : file,
  ]
  const isAllowed = (path: string) =>
    allowed.some((entry) => path === entry || (entry.endsWith('/') && path.startsWith(entry)))
  for (const name of importsOf(file)) {
    if (name.startsWith('.'))
      expect(posix.normalize(join(dirname(file), name)).replace(/\.js$/u, '.ts')).toSatisfy(isAllowed)
    else if (!HARMLESS.includes(name)) expect(`${name} in ${file}`).toBe(`${name} in ${doorOf(name, file)}`)
  }
})

/** The programs: the command line, and the Action. */
const ENTRIES = ['cli.ts', 'action/main.ts']

test('only the entries and the store touch the process, and nothing prints but the entries', () => {
  const touching = files.filter((file) => /\bprocess\./u.test(codeOf(file)))
  expect(touching.filter((file) => !ENTRIES.includes(file) && !file.startsWith('store/'))).toEqual([])
  expect(files.filter((file) => /\bconsole\./u.test(codeOf(file)))).toEqual([])
})

test('only the entries and the locks read the clock', () => {
  const reading = files.filter((file) => /\bnew Date\(\)|\bDate\.now\(/u.test(codeOf(file)))
  expect(reading.filter((file) => !ENTRIES.includes(file) && !file.startsWith('store/'))).toEqual([])
})

test('of the network only engines and the Action make use, each through its door, and the review of its own server', () => {
  const speaking = files.filter((file) => /(?<!\w)fetch\(/u.test(codeOf(file)))
  const doors = ['action/github.ts', 'draft/engines/http.ts', 'commands/review.ts', 'review/page/api.ts']
  expect(speaking.filter((file) => !doors.includes(file))).toEqual([])
})

function importsOf(file: string): readonly string[] {
  return Array.from(
    codeOf(file).matchAll(
      /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gmu,
    ),
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  )
}

/** The door of a package. */
function doorOf(name: string, file: string): string | undefined {
  const door = DOORS[name]
  const isInside = door?.endsWith('/') ? file.startsWith(door) : file === door
  return isInside ? file : door
}

function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '')
}
