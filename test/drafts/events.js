/** What translators of a site did: each change of a translation after its source had moved on, out of the history of git. */
import { filesAt, readBlobs, readHistory } from '../replay/history.js'

/** Sites whose repositories hold their translations: where the source of a translation is. */
export const SITES = [
  site('withastro+docs', /^src\/content\/docs\/(?!en\/)([a-z-]{2,7})\/(.+\.mdx?)$/u, 'src/content/docs/en/'),
  site('fastapi+fastapi', /^docs\/(?!en\/)([a-z-]{2,7})\/docs\/(.+\.md)$/u, 'docs/en/docs/'),
  site('open-telemetry+opentelemetry.io', /^content\/(?!en\/)([a-z-]{2,5})\/(.+\.md)$/u, 'content/en/'),
  site('letsencrypt+website', /^content\/(?!en\/)([a-z-]{2,5})\/(.+\.md)$/u, 'content/en/'),
  site('withastro+starlight', /^docs\/src\/content\/docs\/([a-z]{2}(?:-[a-z]{2})?)\/(.+\.mdx?)$/u, 'docs/src/content/docs/'),
  site('tauri-apps+tauri-docs', /^src\/content\/docs\/([a-z]{2}(?:-[a-z]{2})?)\/(.+\.mdx?)$/u, 'src/content/docs/'),
  site('vuejs+vitepress', /^docs\/(?!en\/)([a-z]{2})\/(.+\.md)$/u, 'docs/en/'),
]

function site(name, target, folder) {
  return {
    name,
    /** Language and source of a translation; `undefined` for a file that is none. */
    twinOf: (path) => {
      const [, language, rest] = target.exec(path) ?? []
      return language === undefined ? undefined : { language, source: folder + rest }
    },
    isSource: (path) => path.startsWith(folder) && !target.test(path) && /\.mdx?$/u.test(path),
  }
}

/**
 * The newest so many commits of a site, oldest first, as `{ updates, moves }`: what became of translations,
 * `{ language, path, source: { before, after }, target: { before, after } }` where the source had moved since the
 * translation was last touched; and what became of sources in each commit, `{ commit, files: [{ path, before, after }] }`.
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
    if (files.length > 0) moves.push({ commit: id, files })
    const targets = changes.filter(({ path }) => !isSource(path))
    const old = new Map(targets.map(({ path }) => [path, blobs.get(path)]))
    for (const { path, blob } of changes) blobs.set(path, blob)
    for (const { path, blob } of targets) {
      const { language, source } = twinOf(path)
      const [was, now] = [made.get(path), blobs.get(source)]
      if (was && now && was !== now && blob && old.get(path))
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
