/// <reference lib="dom" />
/** The status page, its feed and its badges. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGLISH, speak } from '../../scripts/phrases.js'
import { badge, colourOf } from '../../scripts/report/site/badge.js'
import { history } from '../../scripts/report/site/chart.js'
import { digest } from '../../scripts/report/site/digest.js'
import { statusPage } from '../../scripts/report/site/page.js'
import type { PageStatus, SiteReport } from '../../scripts/report/site/site.js'
import { commit, shallowClone } from '../commands/repository.js'
import { call, copyOf, edit, filesIn, read, run, SILENT, write } from '../commands/run.js'
import { pseudoInterface } from '../interface/pseudo.js'
import { isBlind, startBrowser, tooSmall } from '../review/browser.js'
import { scratch } from '../store/scratch.js'

const DAY = 24 * 60 * 60 * 1000

/** A repository with a history, in which Swedish has every drift and Danish nothing. */
async function site(): Promise<string> {
  const folder = copyOf('every-drift')
  commit(folder, 'A beginning', '2026-01-01T12:00:00Z')
  edit(folder, 'source/guide.md', 'at eight', 'at nine')
  commit(folder, 'Another hour', '2026-02-01T12:00:00Z')
  await reportAt(folder, '2026-03-03T12:00:00Z')
  return folder
}

async function reportAt(folder: string, now: string): Promise<SiteReport> {
  const { COMMANDS }: typeof import('../../scripts/commands/verbs/index.js') = await import(
    new URL('../../dist/commands/verbs/index.js', import.meta.url).href
  )
  const command = COMMANDS.find(({ name }) => name === 'report')
  const options = { out: 'out', repository: 'https://github.com/example/town', at: now }
  const outcome = await command?.run({ cwd: folder, args: [], options, now: () => now, ...SILENT })
  return (outcome && 'data' in outcome ? outcome.data : {}) as SiteReport
}

test('the feed tells of each page and each section whether the original is newer, and since when', async () => {
  const folder = await site()
  const { pages } = JSON.parse(read(folder, 'out/freshness.json')) as SiteReport
  const swedish = pages.find(({ language }) => language === 'sv')
  expect(swedish?.sections).toEqual([
    {
      anchors: expect.arrayContaining(['en-vägledning-för-gäster']),
      heading: 'En vägledning för gäster',
      line: 1,
      isNewerInOriginal: true,
      units: 8,
      outdated: 4,
      missing: 1,
    },
  ])
  expect(swedish?.since).toEqual({
    at: expect.stringContaining('2026-01-01'),
    isAtMost: false,
    commit: expect.any(String),
  })
  const breakfast = swedish?.waiting.find(({ text }) => text.startsWith('Breakfast'))
  expect(breakfast).toMatchObject({ drift: 'outdated', file: 'translations/sv/guide.md', line: 9 })
})

test('a language that nobody confirmed says so: what waits in it is not missing', async () => {
  const folder = copyOf('not-adopted-yet')
  await reportAt(folder, '2026-03-03T12:00:00Z')
  const { languages } = JSON.parse(read(folder, 'out/freshness.json')) as SiteReport
  const unconfirmed = languages.map(({ counts }) => counts.unconfirmed)
  expect(Math.min(...unconfirmed)).toBeGreaterThan(0)
  const told = read(folder, 'out/index.html').matchAll(/<dt>Unconfirmed<\/dt><dd>(\d+)</gu)
  expect(Array.from(told, ([, amount]) => Number(amount))).toEqual(unconfirmed)
})

test('the headline counts languages where there are several', async () => {
  const titleOf = (folder: string) => /<h1[^>]*>([^<]*)</u.exec(read(folder, 'out/index.html'))?.[1]
  const folder = await site()
  expect(titleOf(folder)).toMatch(/^To bring up to date: \d+ words in 2 of 2 languages$/u)
  write(folder, 'tvilling.json', '{ "languages": ["sv"] }')
  await reportAt(folder, '2026-03-03T12:00:00Z')
  expect(titleOf(folder)).toMatch(/^To bring up to date: \d+ words$/u)
})

test('the headline counts no language of which no word waits, and says what there is to look at when none does', () => {
  const counts = { current: 1, outdated: 0, missing: 0, orphaned: 0, unconfirmed: 0, drafts: 0, reviewed: 0 }
  const version = { language: 'sv', counts, words: 0, sourceWords: 9 }
  const titleOf = (...versions: readonly Partial<PageStatus>[]) => {
    const all = versions.map((one) => ({ ...version, ...one }))
    const languages = all.map((one) => ({ ...one, pages: 1 }))
    const pages = all.map((one) => ({
      ...{ source: 'en.md', target: 'sv.md', isThere: true, sections: [], waiting: [] },
      ...one,
    }))
    const report = { version: 1, sourceLanguage: 'en', languages, pages, history: [] } as const
    return /<h1[^>]*>([^<]*)</u.exec(statusPage(report, 'en'))?.[1]
  }
  const behind = { language: 'da', words: 7, counts: { ...counts, outdated: 2 } }
  const unconfirmed = { counts: { ...counts, unconfirmed: 3 } }
  expect(titleOf(behind, unconfirmed)).toBe('To bring up to date: 7 words in 1 of 2 languages')
  expect(titleOf(unconfirmed)).toBe('3 to look at')
  expect(titleOf({ problem: 'It cannot be read' })).toBe('1 to look at')
  expect(titleOf({})).toBe('All translations are in step')
})

test('the same files give the same report, whenever and wherever it is made: ages are counted to the last commit', async () => {
  const folder = await site()
  const clone = shallowClone(folder, 100)
  const made = async (where: string, now: string) => {
    const options = { out: 'out', repository: 'https://github.com/example/town' }
    await call(where, 'report', [], options, { now: () => now })
    return filesIn(join(where, 'out'))
  }
  const first = await made(folder, '2030-01-01T00:00:00Z')
  expect(Object.keys(first)).toContain('badges/sv.svg')
  expect(await made(folder, '2031-05-05T05:05:05Z')).toEqual(first)
  expect(await made(clone, '2032-05-05T05:05:05Z')).toEqual(first)
  expect((JSON.parse(read(folder, 'out/freshness.json')) as SiteReport).at).toBe('2026-02-01T12:00:00.000Z')
})

test('--at moves the moment that ages are counted to, and takes only what means the same everywhere', async () => {
  const folder = await site()
  const ageAt = async (at: string) => {
    await run(folder, ['report', '--history', '0', '--out', 'out', '--at', at])
    return /72 words, (.*)/u.exec(read(folder, 'out/digest.md'))?.[1]
  }
  expect(await ageAt('2026-01-11')).toBe('9 days')
  expect(await ageAt('2026-01-01T18:00:00+02:00')).toBe('less than a day')
  for (const at of ['yesterday', '01/02/2026', '2026-13-01', '2026']) {
    const { stderr, code } = await run(folder, ['report', '--at', at])
    expect([code, stderr]).toEqual([2, expect.stringContaining(`Unexpected --at "${at}"`)])
  }
})

test('the history has a sample for each commit, and is left out where there is no git', async () => {
  const folder = await site()
  const { history } = await reportAt(folder, '2026-03-03T12:00:00Z')
  const outdated = history.map(({ at, languages }) => [
    at.slice(0, 10),
    languages.find(({ language }) => language === 'sv')?.counts.outdated,
  ])
  expect(outdated).toEqual([
    ['2026-01-01', 3],
    ['2026-02-01', 4],
  ])
  const bare = await reportAt(copyOf('every-drift'), '2026-03-03T12:00:00Z')
  expect(bare.history).toEqual([])
  expect(bare.pages.map(({ words, since }) => [words, since])).toEqual([
    [72, undefined],
    [64, undefined],
  ])
})

test('the digest has the ten oldest pages of each language, the oldest first', async () => {
  const report = JSON.parse(read(await site(), 'out/freshness.json')) as SiteReport
  const [page] = report.pages
  if (!page) throw new Error('no page')
  const days = [5, 12, 1, 9, 3, 11, 7, 2, 10, 8, 6, 4]
  const pages = ['da', 'sv'].flatMap((language) =>
    days.map((day) => ({
      ...page,
      language,
      isThere: true,
      target: `${language}/page${day}.md`,
      since: { at: `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`, isAtMost: false },
    })),
  )
  const listed = [...digest({ ...report, pages }).matchAll(/`(\w+)\/page(\d+)\.md`.*?(\d+) days/gu)]
  const expected = ['da', 'sv'].flatMap((language) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((day) => [language, String(day), String(62 - day)]),
  )
  expect(listed.map(([, ...facts]) => facts)).toEqual(expected)
  expect(read(await site(), 'out/digest.md')).toMatch(
    /^## Translations that wait\n\n### da&#58; 0%, 72 words\n\n1\. `source\/guide\.md` 72 words, 61 days\n/u,
  )
})

test('a chart follows the order of commits where clocks do not', () => {
  const counts = { current: 1, outdated: 1, missing: 0, orphaned: 0, unconfirmed: 0, drafts: 0, reviewed: 0 }
  const sample = (at: string, words: number) => ({
    at,
    languages: [{ language: 'sv', words, sourceWords: 100, counts }],
  })
  const drawn = (...times: readonly string[]) => {
    const html = history(times.map((at, order) => sample(at, 10 * order)))
    const points = /<polyline points="([^"]*)"/u.exec(html)?.[1]?.split(' ') ?? []
    return points.map((point) => Number(point.split(',')[0]))
  }
  const rising = (across: readonly number[]) => across.every((x, at) => at === 0 || x > (across[at - 1] ?? 0))
  for (const across of [
    drawn('2026-05-01', '2026-02-01', '2026-03-01'),
    drawn('2026-05-01', '2026-05-01', '2026-05-01'),
    drawn('2026-01-01', '2026-02-01', '2026-03-01'),
  ])
    expect([across.length, rising(across), (across.at(-1) ?? 0) - (across[0] ?? 0)]).toEqual([
      3,
      true,
      expect.closeTo(356, 0),
    ])
})

test('a badge is well-formed, says its share to those who do not see it, and can be read by those who do', async () => {
  const text = badge('a <b> & "c"', 0.5)
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  expect(text).toContain('aria-label="a &lt;b&gt; &amp; &quot;c&quot;: 50% translated"')
  expect(text).toContain('<title>a &lt;b&gt; &amp; &quot;c&quot;: 50% translated</title>')
  await expect(badge('sv', 0.97)).toMatchFileSnapshot('formats/badge.svg')
  for (const share of [0, 0.7, 0.95, 1])
    expect(contrastWithWhite(colourOf(share))).toBeGreaterThanOrEqual(4.5)
})

/** The contrast of WCAG 2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrastWithWhite(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

test('an unknown --history is an error in use', async () => {
  const { stderr, code } = await run(copyOf('every-drift'), 'report --history many')
  expect([code, stderr]).toEqual([2, expect.stringContaining('Unexpected --history "many"')])
})

const HOSTILE = [
  '<script>document.title="hit"</script>',
  '"><img src=x onerror="document.title=\'hit\'">',
  "' onmouseover='document.title=1",
  '</style></script><svg onload=document.title=1>',
  '&lt;script&gt;',
  '\u202egnp.exe',
  'javascript:document.title=1',
]

function hostileReport(): SiteReport {
  const counts = { current: 1, outdated: 1, missing: 0, orphaned: 0, unconfirmed: 0, drafts: 0, reviewed: 0 }
  const pages = HOSTILE.map(
    (text): PageStatus => ({
      source: text,
      target: text,
      language: text,
      isThere: true,
      problem: text,
      counts,
      words: 1,
      sourceWords: 2,
      since: { at: '2026-01-01T00:00:00.000Z', isAtMost: false, commit: text },
      sections: [],
      waiting: [
        {
          id: text,
          kind: 'paragraph',
          drift: 'outdated',
          file: text,
          line: 1,
          words: 1,
          text,
          textLanguage: text,
          isDrafted: true,
        },
      ],
    }),
  )
  const languages = HOSTILE.map((language) => ({ language, pages: 1, counts, words: 1, sourceWords: 2 }))
  const history = ['2026-01-01', '2026-02-01'].map((at) => ({ at, languages }))
  return {
    version: 1,
    at: '2026-03-01',
    sourceLanguage: 'en',
    languages,
    pages,
    history,
    repository: 'javascript:alert(1)',
  }
}

/** Rules of WCAG 2.2 AA, and those that are good practice besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What breaks rules. Runs in the page. */
async function violations(tags: readonly string[]): Promise<readonly string[]> {
  const { axe } = globalThis as unknown as {
    axe: {
      run: (
        root: Document,
        options: object,
      ) => Promise<{
        violations: { id: string; nodes: { html: string }[] }[]
      }>
    }
  }
  const found = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`)
}

/** Pixels by which a page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** What has the focus; `undefined` when that has left the page. Runs in the page. */
function focused() {
  const one = document.activeElement
  if (!(one instanceof HTMLElement) || one === document.body) return undefined
  const box = one.getBoundingClientRect()
  const seen = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 40))
  const { outlineStyle, outlineWidth } = getComputedStyle(one)
  const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  const isSeen = isMarked && seen !== null && (one.contains(seen) || seen.contains(one))
  return { top: box.top + scrollY, isSeen, html: one.outerHTML.slice(0, 100) }
}

/** A report in a made-up interface from right to left, with a page in Arabic, its language as well. */
async function arabic(): Promise<string> {
  const report = JSON.parse(read(await site(), 'out/freshness.json')) as SiteReport
  const asArabic = <T extends { readonly language: string }>(one: T): T =>
    one.language === 'da' ? { ...one, language: 'ar' } : one
  const pages = report.pages.map(asArabic).map((page) => ({
    ...page,
    target: page.target.replace('/da/', '/ar/'),
    waiting: page.waiting.map((unit, at) =>
      page.language === 'ar' && at === 0
        ? { ...unit, drift: 'orphaned' as const, text: 'مرحبا', textLanguage: 'ar' }
        : unit,
    ),
  }))
  speak(pseudoInterface())
  const text = statusPage({ ...report, languages: report.languages.map(asArabic), pages }, 'ar-XB')
  speak(ENGLISH)
  return text
}

function written(html: string): string {
  const folder = scratch()
  write(folder, 'out/index.html', html)
  return folder
}

describe.skipIf(isBlind)('in a browser', () => {
  let browser: Browser
  let made: string
  beforeAll(async () => {
    browser = await startBrowser()
    made = await site()
  })
  afterAll(() => browser?.close())

  const addressOf = (folder: string) => pathToFileURL(join(folder, 'out/index.html')).href

  /** Opens a page with its script, or without. The script that looks for barriers needs script, so the page's own is taken out. */
  async function open(
    folder: string,
    {
      hasScript,
      colorScheme = 'light',
    }: { readonly hasScript: boolean; readonly colorScheme?: 'light' | 'dark' },
  ) {
    const context = await browser.newContext({ colorScheme, bypassCSP: true })
    const page = await context.newPage()
    const address = addressOf(folder)
    const body = read(folder, 'out/index.html').replace(/<script>[\s\S]*?<\/script>/u, '')
    if (!hasScript) await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto(address)
    return { page, close: () => context.close() }
  }

  describe.each(['ltr', 'rtl'] as const)('from %s', (direction) => {
    test.each([
      ['light', true],
      ['light', false],
      ['dark', true],
      ['dark', false],
    ] as const)('the page has no barrier that axe finds: %s, script %s', async (colorScheme, hasScript) => {
      const folder = direction === 'rtl' ? written(await arabic()) : made
      const { page, close } = await open(folder, { colorScheme, hasScript })
      expect(await page.locator('html').getAttribute('dir')).toBe(direction)
      expect(await page.locator('th button').count()).toBe(hasScript ? 5 : 0)
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
      await page.evaluate(axe.source)
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect([width, await page.evaluate(violations, TAGS)]).toEqual([width, []])
        expect([width, await overflow(page)]).toEqual([width, 0])
      }
      await close()
    })

    test('nothing is cut off where a reader spaces out letters, words and lines, on the smallest screen', async () => {
      const folder = direction === 'rtl' ? written(await arabic()) : made
      const { page, close } = await open(folder, { hasScript: true })
      await page.setViewportSize({ width: 320, height: 800 })
      // The values of WCAG 2.2, 1.4.12.
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      })
      expect(await overflow(page)).toBe(0)
      const cut = await page.evaluate(() =>
        Array.from(document.querySelectorAll('body *'))
          .filter((one) => !one.closest('.scroll, svg, .bar') && one.scrollWidth > one.clientWidth + 1)
          .filter((one) => getComputedStyle(one).display !== 'inline')
          .map((one) => one.outerHTML.slice(0, 100)),
      )
      expect(cut).toEqual([])
      await close()
    })
  })

  test('everything that is pressed is large enough, and is seen when it has the focus, in the order of reading', async () => {
    const { page, close } = await open(made, { hasScript: true })
    expect(await tooSmall(page, 'button, input, summary, nav a, .cards a')).toEqual([])
    const trail: { readonly top: number; readonly isSeen: boolean; readonly html: string }[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const one = await page.evaluate(focused)
      if (one === undefined || trail.length > 100) break
      trail.push(one)
    }
    expect(trail.length).toBeGreaterThan(15)
    expect(trail.filter(({ isSeen }) => !isSeen)).toEqual([])
    const tops = trail.map(({ top }) => top)
    expect(tops.filter((top, at) => top < (tops[at - 1] ?? 0) - 40)).toEqual([])
    await close()
  })

  test('a text has the language that it is in, with its direction, and a path runs from left to right', async () => {
    const { page, close } = await open(written(await arabic()), { hasScript: true })
    const texts = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('q'), ({ lang, dir, textContent }) => [
        lang,
        dir,
        textContent,
      ]),
    )
    expect(texts).toContainEqual(['en', 'ltr', 'Breakfast is at nine.'])
    expect(texts).toContainEqual(['ar', 'rtl', 'مرحبا'])
    const paths = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (/\.md/u.test(node.nodeValue ?? '') && !node.parentElement?.closest('[dir=ltr]'))
          found.push(node.nodeValue ?? '')
      return found
    })
    expect(paths).toEqual([])
    await close()
  })

  test('without script everything can be read: each page, each number, and each text that waits', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(addressOf(made))
    const text = await page.locator('body').innerText()
    for (const said of ['guide.md', '72 words', 'Swedish', 'History']) expect(text).toContain(said)
    await page.locator('.inbox summary').first().click()
    expect(await page.locator('.inbox li:visible').count()).toBeGreaterThan(0)
    const { pages } = JSON.parse(read(made, 'out/freshness.json')) as SiteReport
    const swedish = pages.find(({ language }) => language === 'sv')
    const base = 'https://github.com/example/town'
    const links = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.inbox a, .matrix a'), (one) => one.getAttribute('href')),
    )
    for (const path of [
      'blob/HEAD/source/guide.md',
      'blob/HEAD/translations/sv/guide.md',
      'blob/HEAD/translations/sv/guide.md?plain=1#L9',
      `commit/${swedish?.since?.commit}`,
    ])
      expect(links).toContain(`${base}/${path}`)
    expect(await page.locator('code').allTextContents()).toContain(
      'npx tvilling review translations/sv/guide.md',
    )
    // What only works with script is not there.
    expect(await page.getByLabel('Find a page').isVisible()).toBe(false)
    await context.close()
  })

  test('script sorts the table and finds pages, and asks no other address', async () => {
    const folder = copyOf('every-rule')
    await reportAt(folder, '2026-03-03T12:00:00Z')
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const address = pathToFileURL(join(folder, 'out/index.html')).href
    await page.goto(address)
    const words = () => page.locator('tbody tr:not([hidden]) td:nth-last-child(2)').allTextContents()
    const head = page.getByRole('button', { name: 'Words that wait' })
    await head.click()
    await head.click()
    const sorted = (await words()).map(Number)
    expect(sorted).toEqual(sorted.toSorted((a, b) => b - a))
    expect(await page.getByRole('columnheader', { name: 'Words that wait' }).getAttribute('aria-sort')).toBe(
      'descending',
    )
    await page.getByLabel('Find a page').fill('OUTDATED')
    expect(await page.locator('tbody tr:visible').count()).toBe(2)
    expect(asked).toEqual([address])
    await page.close()
  })

  test('no text of a repository becomes markup or script', async () => {
    const folder = copyOf('nothing-waits')
    write(folder, 'page.html', statusPage(hostileReport(), 'en'))
    const page = await browser.newPage()
    await page.goto(pathToFileURL(join(folder, 'page.html')).href)
    expect(await page.title()).toBe('Translations')
    expect(
      await page.locator('img, svg[onload], [onmouseover], [onerror], a[href^="javascript:"]').count(),
    ).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('q').allTextContents()).toEqual(
      HOSTILE.map((text) => text.replace('\u202e', '\\u{202e}')),
    )
    await page.close()
  })
})

test('ages are those of the drift, not of the translation', async () => {
  const folder = await site()
  const now = Date.parse('2026-02-11T12:00:00Z')
  const { pages } = await reportAt(folder, new Date(now).toISOString())
  const { data } = await call<{ messages: readonly { ruleId: string }[] }>(folder, 'check', [], {
    'max-age': '99999d',
  })
  expect(data.messages.some(({ ruleId }) => ruleId === 'limit')).toBe(false)
  const days = pages.map(({ since }) => Math.floor((now - Date.parse(since?.at ?? '')) / DAY))
  expect(days).toEqual([41, 41])
})

test('a page that is there and was not made by the report is not replaced', async () => {
  const folder = copyOf('every-drift')
  write(folder, 'out/index.html', 'mine')
  const before = filesIn(folder)
  const { stderr, code } = await run(folder, ['report', '--history', '0', '--out', 'out'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('out/index.html: found something')])
  expect(filesIn(folder)).toEqual(before)
  for (const _ of [1, 2])
    expect((await run(folder, ['report', '--history', '0', '--out', 'other'])).code).toBe(0)
})

test('a report goes nowhere where its pages would be taken for originals from then on', async () => {
  const folder = scratch()
  write(folder, 'docs/page.md', '# Page\n')
  const documents = [
    { source: '**/*.md', target: 'i18n/{language}/{path}', exclude: ['i18n/**', 'public/**'] },
  ]
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'], documents }))
  const before = filesIn(folder)
  for (const out of [[], ['--out', 'docs/status']]) {
    const { stderr, code } = await run(folder, ['report', ...out])
    expect([code, stderr]).toEqual([2, expect.stringContaining('since "**/*.md" matches it')])
  }
  expect(filesIn(folder)).toEqual(before)
  expect((await run(folder, 'report --out public/status')).code).toBe(0)
  expect((await run(folder, 'report --out public/status')).code).toBe(0)
})
