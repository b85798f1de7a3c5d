/**
 * Measures the rules: node test/certify.js [--pages N] [--most N] [--write] [--lengths], or `npm run certify`, which writes the
 * result to docs/checks.md. Takes pages of public sites with a version in another language, counts what the rules say
 * of them as they are, damages them in many named ways, one at a time, and counts what is caught. Without copies of
 * the sites there is nothing to measure, and the script says so; see `test/certify/sites.js`. With `--lengths` it
 * prints how long translations are, and does nothing else.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openPage, tryAll } from './certify/certify.js'
import { lengthsOf } from './certify/lengths.js'
import { ownPages } from './certify/own.js'
import { format } from './certify/report.js'
import { commitOf, mirrorOf, pagesOf, SITES } from './certify/sites.js'

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    most: { type: 'string' },
    write: { type: 'boolean' },
    lengths: { type: 'boolean' },
  },
})
const LANGUAGES = ['sv', 'da', 'nb', 'de', 'fr', 'es', 'ja', 'zh-CN']
/** Longer pages take long, and teach nothing that shorter ones do not. In UTF-16 units. */
const LONGEST = 30_000

const sites = SITES.filter(({ repository }) => mirrorOf(repository))
if (sites.length === 0)
  print('skipped: no copies of the sites; set TVILLING_MIRRORS to the folder that holds them')
else certify()

function certify() {
  const raw = sites.flatMap((site) =>
    LANGUAGES.filter((language) => site.languages[language]).flatMap((language) =>
      pagesOf(site, language, Number(values.pages ?? 4) * (site.share ?? 1))
        .filter(({ sourceText }) => sourceText.length < LONGEST)
        .map((page) => ({ ...page, language, repository: site.repository })),
    ),
  )
  const pool = paragraphsOf(raw)
  const pages = raw.flatMap((page) => openPage(page, pool) ?? [])
  print(`${pages.length} pages`)
  if (values.lengths) return process.stdout.write(`${lengthsOf(pages).join('\n')}\n`)
  const classes = tryAll(pages, Number(values.most ?? 36), (at, all, name) =>
    print(`${at + 1}/${all} ${name}`),
  )
  const used = sites.map((site) => ({ ...site, commit: commitOf(mirrorOf(site.repository)) }))
  const text = format({ sites: used, pages, classes, own: ownPages() })
  if (values.write) writeFileSync(fileURLToPath(new URL('../docs/checks.md', import.meta.url)), text)
  else process.stdout.write(text)
}

/** Plain paragraphs of each language, to be pasted where they do not belong. */
function paragraphsOf(pages) {
  const pool = new Map()
  for (const { language, targetText } of pages) {
    const found = targetText.split(/\n\n+/u).filter((text) => /^\p{L}[^`<{[\n]{80,}$/u.test(text))
    pool.set(language, [...(pool.get(language) ?? []), ...found])
  }
  return pool
}

function print(text) {
  process.stderr.write(`${text}\n`)
}
