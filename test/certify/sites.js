/**
 * Public documentation sites in several languages whose pages the rules are tried on. They are read from copies of
 * their repositories and are no part of this one: the folder `TVILLING_MIRRORS`, or else `.mirror` beside this
 * project or one level higher, has for each a git directory `<owner>+<name>/repo`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `source` and `target` are folders; `languages` has how the site names each language. `isInStep` leaves out pages that
 * the site itself says are behind their originals.
 */
export const SITES = [
  {
    repository: 'letsencrypt/website',
    source: 'content/en/',
    target: 'content/{tag}/',
    languages: {
      sv: 'sv',
      da: 'da',
      de: 'de',
      fr: 'fr',
      es: 'es',
      ja: 'ja',
      'zh-CN': 'zh-cn',
      fi: 'fi',
      it: 'it',
      pl: 'pl',
      ko: 'ko',
      'pt-BR': 'pt-br',
    },
    isInStep: ({ sourceText, targetText }) =>
      !/^untranslated: 1$/mu.test(targetText) && lastmod(sourceText) === lastmod(targetText),
  },
  {
    repository: 'tldr-pages/tldr',
    source: 'pages/',
    target: 'pages.{tag}/',
    languages: { sv: 'sv', da: 'da', nb: 'no' },
    // Its pages are short.
    share: 4,
  },
  {
    repository: 'fastapi/fastapi',
    source: 'docs/en/docs/',
    target: 'docs/{tag}/docs/',
    languages: { de: 'de', fr: 'fr', es: 'es', ja: 'ja', 'zh-CN': 'zh' },
    isInStep: ({ path }) => path !== '_llm-test.md',
  },
  {
    repository: 'withastro/starlight',
    source: 'docs/src/content/docs/',
    target: 'docs/src/content/docs/{tag}/',
    languages: { da: 'da', de: 'de', fr: 'fr', es: 'es', ja: 'ja', 'zh-CN': 'zh-cn' },
  },
  {
    repository: 'withastro/docs',
    source: 'src/content/docs/en/',
    target: 'src/content/docs/{tag}/',
    languages: {
      de: 'de',
      fr: 'fr',
      es: 'es',
      ja: 'ja',
      'zh-CN': 'zh-cn',
      it: 'it',
      pl: 'pl',
      ru: 'ru',
      ar: 'ar',
      hi: 'hi',
    },
  },
  {
    repository: 'open-telemetry/opentelemetry.io',
    source: 'content/en/',
    target: 'content/{tag}/',
    languages: { fr: 'fr', es: 'es', ja: 'ja', 'zh-CN': 'zh' },
    isInStep: ({ targetText }) => !/^drifted_from_default:/mu.test(targetText),
  },
]

function lastmod(text) {
  return /^lastmod: (.*)$/mu.exec(text)?.[1]
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const FOLDERS = [process.env.TVILLING_MIRRORS, '../.mirror', '../../.mirror']
  .filter((path) => path !== undefined)
  .map((path) => resolve(root, path))

/** The git directory of a repository; `undefined` when there is no copy. */
export function mirrorOf(repository) {
  return FOLDERS.map((folder) => join(folder, repository.replace('/', '+'), 'repo')).find(existsSync)
}

/** The commit that a copy is at. */
export function commitOf(mirror) {
  return git(mirror, ['rev-parse', 'HEAD']).trim()
}

/**
 * The pages of a site that have a version in a language, as texts: `[{ path, source, target }]`, evenly spread over
 * the site, at most `most`.
 */
export function pagesOf(site, language, most) {
  const mirror = mirrorOf(site.repository)
  const target = site.target.replace('{tag}', site.languages[language])
  const paths = git(mirror, ['ls-tree', '-r', '--name-only', 'HEAD', '--', site.source, target]).split('\n')
  const there = new Set(paths)
  const found = paths
    .filter((path) => path.startsWith(site.source) && /\.mdx?$/u.test(path))
    .map((path) => ({
      path: path.slice(site.source.length),
      source: path,
      target: target + path.slice(site.source.length),
    }))
    .filter((page) => there.has(page.target))
  const step = Math.max(1, found.length / most)
  const some = found.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, most)
  const texts = blobs(
    mirror,
    some.flatMap((page) => [page.source, page.target]),
  )
  return some
    .map((page, at) => ({ ...page, sourceText: texts[2 * at], targetText: texts[2 * at + 1] }))
    .filter((page) => site.isInStep?.(page) ?? true)
}

function git(mirror, args, input) {
  return execFileSync('git', [`--git-dir=${mirror}`, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
}

function blobs(mirror, paths) {
  const input = paths.map((path) => `HEAD:${path}\n`).join('')
  const all = execFileSync('git', [`--git-dir=${mirror}`, 'cat-file', '--batch'], {
    input,
    maxBuffer: 2 ** 30,
  })
  let at = 0
  return paths.map(() => {
    const end = all.indexOf(10, at)
    const size = Number(all.toString('utf8', at, end).split(' ')[2])
    at = end + 1 + size + 1
    return all.toString('utf8', end + 1, end + 1 + size)
  })
}
