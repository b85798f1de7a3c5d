/** The pages that edits are tried on: made-up ones, this project's own, and those of a site. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pageOf } from '../bench/corpus.js'
import { pairsIn } from '../bench/project.js'
import { passagesOf } from './passages.js'

/** Bytes of the largest page to take: more would only take longer. */
const MOST = 14_000
const LEAST = 2500

/** Made-up pages, whose translations are made up too. */
export function generatedPages(count) {
  return Array.from({ length: count }, (_, number) => pageOf(number))
}

/**
 * Pages of a project with their translations in most languages, spread over it, those with tables before the others.
 * Pages that remark cannot read are left out.
 */
export function realPages(folder, { count, languages }) {
  const found = new Map()
  for (const { source, target, language } of pairsIn(folder)) {
    if (!/\.mdx?$/u.test(source) || !existsSync(join(folder, target))) continue
    if (languages && !languages.includes(language)) continue
    const { size } = statSync(join(folder, source))
    if (size > MOST || size < LEAST) continue
    if (!found.has(source)) found.set(source, {})
    found.get(source)[language] = target
  }
  const most = Math.max(0, ...[...found.values()].map((targets) => Object.keys(targets).length))
  const full = [...found].filter(([, targets]) => Object.keys(targets).length >= most * 0.8)
  const step = Math.max(1, Math.floor(full.length / (3 * count)))
  return full
    .filter((_, at) => at % step === 0)
    .map(([source, targets]) => readPage(folder, source, targets))
    .filter(isReadable)
    .toSorted((a, b) => Number(hasTable(b)) - Number(hasTable(a)))
    .slice(0, count)
}

function hasTable({ text }) {
  return /^\|? *:?-{3,}:? *\|/mu.test(text)
}

function readPage(folder, source, targets) {
  const read = (path) => readFileSync(join(folder, path), 'utf8')
  const texts = Object.entries(targets).map(([language, path]) => [language, read(path)])
  return {
    path: `page${extname(source)}`,
    format: extname(source).slice(1),
    text: read(source),
    targets: Object.fromEntries(texts),
    origin: source,
  }
}

function isReadable(page) {
  try {
    return passagesOf(page).length > 0
  } catch {
    return false
  }
}
