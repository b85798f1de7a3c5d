/** Takes the pictures of the status page for the documentation, of a made-up project: part of `npm run screenshots`. */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { statusPage } from '../dist/report/site/page.js'

const images = fileURLToPath(new URL('../docs/images/', import.meta.url))

const PAGES = {
  'getting-started': 640,
  'install/linux': 410,
  'install/windows': 380,
  timetable: 920,
  tickets: 530,
}

/** The share of each page that is in step, by language. */
const SHARES = {
  da: [1, 0.86, 1, 0.71, 1],
  de: [1, 1, 1, 1, 1],
  nb: [0.94, 0.4, 0.62, 0.55, 0.9],
  sv: [1, 1, 0.97, 0.88, 1],
}

/** The share of words in step at the beginning of each month. */
const PAST = {
  da: [0.41, 0.55, 0.62, 0.78, 0.74, 0.86, 0.9, 0.88],
  de: [0.7, 0.82, 0.9, 0.97, 0.93, 1, 0.98, 1],
  nb: [0.12, 0.2, 0.33, 0.4, 0.52, 0.55, 0.6, 0.66],
  sv: [0.66, 0.7, 0.84, 0.88, 0.86, 0.95, 0.93, 0.96],
}

const NOTHING = { current: 0, outdated: 0, missing: 0, orphaned: 0, unconfirmed: 0, drafts: 0, reviewed: 0 }
const day = (month) => `2026-0${month}-01T09:00:00.000Z`

/** Counts of a version with so many words, of which a share is in step. */
function countsOf(sourceWords, share) {
  const units = Math.round(sourceWords / 18)
  const waiting = Math.round(units * (1 - share))
  const missing = Math.floor(waiting / 3)
  const current = units - waiting
  return { ...NOTHING, current, outdated: waiting - missing, missing, reviewed: Math.round(current * 0.8) }
}

const pages = Object.entries(PAGES).flatMap(([name, sourceWords], at) =>
  Object.entries(SHARES).map(([language, shares]) => {
    const words = Math.round(sourceWords * (1 - shares[at]))
    return {
      ...{ source: `docs/${name}.md`, target: `i18n/${language}/${name}.md`, language, isThere: true },
      ...{ counts: countsOf(sourceWords, shares[at]), words, sourceWords, sections: [], waiting: [] },
      ...(words > 0 && { since: { at: day(8 - at), isAtMost: false } }),
    }
  }),
)

const languages = Object.keys(SHARES).map((language) => {
  const own = pages.filter((page) => page.language === language)
  const sum = (measure) => own.reduce((total, page) => total + measure(page), 0)
  const counts = Object.fromEntries(Object.keys(NOTHING).map((key) => [key, sum((page) => page.counts[key])]))
  const since = own.flatMap((page) => page.since ?? []).sort((a, b) => (a.at < b.at ? -1 : 1))[0]
  const words = sum((page) => page.words)
  const sourceWords = sum((page) => page.sourceWords)
  return { language, pages: own.length, counts, words, sourceWords, ...(since && { since }) }
})

const history = PAST.sv.map((_, at) => ({
  at: day(at + 1),
  languages: Object.entries(PAST).map(([language, shares]) => {
    const counts = countsOf(2880, shares[at])
    return { language, words: Math.round(2880 * (1 - shares[at])), sourceWords: 2880, counts }
  }),
}))

const report = {
  ...{ version: 1, at: '2026-08-20T09:00:00.000Z', sourceLanguage: 'en', languages, pages, history },
  repository: 'https://github.com/example/harbour',
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 1180 } })
  await page.setContent(statusPage(report, 'en'))
  await page.screenshot({ path: `${images}status-${colorScheme}.png` })
  await page.close()
}
await browser.close()
