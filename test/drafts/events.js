/** What translators of a site did: each change of a translation after its source had moved on, out of the history of git. */
import { filesAt, readBlobs, readHistory } from '../replay/history.js'

/** What sites call languages by name. */
const NAMES = {
  basque: 'eu',
  'brazilian-portuguese': 'pt-BR',
  chinese: 'zh',
  french: 'fr',
  german: 'de',
  hebrew: 'he',
  indonesian: 'id',
  japanese: 'ja',
  korean: 'ko',
  polish: 'pl',
  russian: 'ru',
  spanish: 'es',
}

const LANGUAGE = `(?<language>${[...Object.keys(NAMES), '[a-z]{2}(?:[-_][a-zA-Z]{2,4})?'].join('|')})`

/** Commits that change more sources mostly reformat a site, and what is sent for each of its files then says nothing. */
const MOST_FILES = 40

/** Repositories that hold their translations: where those are, with `*` for the language, and where the source of each is. */
export const SITES = [
  site('withastro+docs', 'src/content/docs/*/**', 'src/content/docs/en/**'),
  site('withastro+starlight', 'docs/src/content/docs/*/**', 'docs/src/content/docs/**'),
  site('fastapi+fastapi', 'docs/*/docs/**', 'docs/en/docs/**'),
  site('open-telemetry+opentelemetry.io', 'content/*/**', 'content/en/**'),
  site('letsencrypt+website', 'content/*/**', 'content/en/**'),
  site('tauri-apps+tauri-docs', 'src/content/docs/*/**', 'src/content/docs/**'),
  site('biomejs+website', 'src/content/docs/*/**', 'src/content/docs/**'),
  site('vuejs+vitepress', 'docs/*/**', 'docs/en/**'),
  site('vuejs+router', 'packages/docs/*/**', 'packages/docs/**'),
  site('vuejs+pinia', 'packages/docs/*/**', 'packages/docs/**'),
  site('hexojs+site', 'source/*/docs/**', 'source/docs/**'),
  site('hexojs+site', 'source/*/api/**', 'source/api/**'),
  site('expressjs+expressjs.com', '*/**', 'en/**'),
  site('expressjs+expressjs.com', 'src/content/docs/*/**', 'src/content/docs/en/**'),
  site('nodejs+nodejs.org', 'apps/site/pages/*/**', 'apps/site/pages/en/**'),
  site('karmada-io+website', 'i18n/*/docusaurus-plugin-content-docs/current/**', 'docs/**'),
  site('kubevela+kubevela.io', 'i18n/*/docusaurus-plugin-content-docs/current/**', 'docs/**'),
  site('WasmEdge+docs', 'i18n/*/docusaurus-plugin-content-docs/current/**', 'docs/**'),
  site('dair-ai+Prompt-Engineering-Guide', 'pages/**.*', 'pages/**.en'),
  site('ant-design+ant-design', 'components/**.*', 'components/**.en-US'),
  site('ant-design+ant-design', 'docs/**.*', 'docs/**.en-US'),
  site('goldbergyoni+nodebestpractices', 'sections/**.*', 'sections/**'),
  site('tldr-pages+tldr', 'pages.*/**', 'pages/**'),
]

/** A path as a pattern: `*` is a language, `**` the rest of the path. */
function patternOf(path) {
  const parts = path.split(/(\*\*?)/u).map((part) =>
    part === '*' ? LANGUAGE : part === '**' ? '(?<rest>.+?)' : part.replaceAll('.', '\\.'),
  )
  return new RegExp(`^${parts.join('')}\\.(?<ending>mdx?)$`, 'u')
}

function site(name, target, source) {
  const [targets, sources] = [patternOf(target), patternOf(source)]
  /** Language and source of a translation; `undefined` for a file that is none. */
  const twinOf = (path) => {
    const { language, rest, ending } = targets.exec(path)?.groups ?? {}
    const original = `${source.replace('**', rest)}.${ending}`
    if (language === undefined || original === path) return undefined
    return { language: NAMES[language] ?? language.replace('_', '-'), source: original }
  }
  return { name, id: `${name} ${target}`, twinOf, isSource: (path) => sources.test(path) && twinOf(path) === undefined }
}

/**
 * The newest so many commits of a site, oldest first, as `{ updates, moves }`: what became of translations,
 * `{ language, path, source: { before, after }, target: { before, after } }` where the source had moved since the
 * translation was last touched, in commits of one language alone; and what became of sources in each commit, `{ commit, files: [{ path, before, after }] }`.
 * All are texts.
 */
export function eventsOf(gitDir, { twinOf, isSource }, count) {
  const isWanted = (path) => isSource(path) || twinOf(path) !== undefined
  const { commits, before } = readHistory(gitDir, { count, isWanted })
  const blobs = new Map(before ? filesAt(gitDir, before, isWanted).map(({ path, blob }) => [path, blob]) : [])
  const made = new Map()
  const updates = []
  const moves = []
  for (const { id, changes } of commits) {
    const files = changes.flatMap(({ path, blob }) =>
      isSource(path) && blob && blobs.get(path) ? [{ path, before: blobs.get(path), after: blob }] : [],
    )
    if (files.length > 0 && files.length <= MOST_FILES) moves.push({ commit: id, files })
    const targets = changes.filter(({ path }) => !isSource(path))
    const old = new Map(targets.map(({ path }) => [path, blobs.get(path)]))
    // Who changes several languages at once runs the site, and translates in none of them.
    const isTranslating = new Set(targets.map(({ path }) => twinOf(path).language)).size === 1
    for (const { path, blob } of changes) blobs.set(path, blob)
    for (const { path, blob } of targets) {
      const { language, source } = twinOf(path)
      const [was, now] = [made.get(path), blobs.get(source)]
      if (isTranslating && was && now && was !== now && blob && old.get(path))
        updates.push({ language, path, source: { before: was, after: now }, target: { before: old.get(path), after: blob } })
      if (now && blob) made.set(path, now)
      else made.delete(path)
    }
  }
  const pairs = [...updates.flatMap(({ source, target }) => [source, target]), ...moves.flatMap(({ files }) => files)]
  const texts = readBlobs(gitDir, pairs.flatMap((pair) => [pair.before, pair.after]))
  const textOf = (blob) => texts.get(blob).toString('utf8')
  const filled = (pair) => ({ ...pair, before: textOf(pair.before), after: textOf(pair.after) })
  return {
    updates: updates.map((one) => ({ ...one, source: filled(one.source), target: filled(one.target) })),
    moves: moves.map(({ commit, files }) => ({ commit, files: files.map(filled) })),
  }
}
