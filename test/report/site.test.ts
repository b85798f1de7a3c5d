/** The status page, its feed and its badges. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, chromium } from 'playwright-core'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { badge, colourOf } from '../../scripts/report/site/badge.js'
import { statusPage } from '../../scripts/report/site/page.js'
import type { PageStatus, SiteReport } from '../../scripts/report/site/site.js'
import { commit, shallowClone } from '../commands/repository.js'
import { call, copyOf, edit, filesIn, read, run, SILENT, write } from '../commands/run.js'

const CHROMIUM = '/usr/bin/chromium'
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
  return outcome?.data as object as SiteReport
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

test('the digest has the ten oldest pages of each language first', async () => {
  const folder = await site()
  expect(read(folder, 'out/digest.md')).toMatch(
    /^## Translations that wait\n\n### da&#58; 0%, 72 words\n\n1\. `source\/guide\.md` 72 words, 61 days\n/u,
  )
})

test('a badge is well-formed, says its share to those who do not see it, and can be read by those who do', () => {
  const text = badge('a <b> & "c"', 0.5)
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  expect(text).toContain('aria-label="a &lt;b&gt; &amp; &quot;c&quot;: 50% translated"')
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

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    folder = await site()
  })
  afterAll(() => browser?.close())

  test.each([
    ['light', true],
    ['light', false],
    ['dark', true],
    ['dark', false],
  ] as const)('the page has no barrier that axe finds: %s, script %s', async (colorScheme, hasScript) => {
    for (const width of [1280, 390]) {
      const context = await browser.newContext({
        colorScheme,
        bypassCSP: true,
        viewport: { width, height: 800 },
      })
      const page = await context.newPage()
      const address = pathToFileURL(join(folder, 'out/index.html')).href
      // The script that looks for barriers needs script; without it, the page's own is taken out.
      if (!hasScript)
        await page.route(address, (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: read(folder, 'out/index.html').replace(/<script>[\s\S]*?<\/script>/u, ''),
          }),
        )
      await page.goto(address)
      expect(await page.locator('th button').count()).toBe(hasScript ? 5 : 0)
      await page.evaluate(axe.source)
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string }[] }> }
        }
        return (await axe.run()).violations.map(({ id }) => id)
      })
      expect(violations).toEqual([])
      const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
      expect(isWide).toBe(false)
      await context.close()
    }
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
