/// <reference lib="dom" />
/** Several people in browsers at once: no text is lost, nothing fails, and nothing grows. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dice } from '../commands/decided.js'
import { CAMPAIGN, call, edit, read, run } from '../commands/run.js'
import { project } from '../store/project.js'
import { isBlind, open, serve, startBrowser } from './browser.js'
import { harbour } from './harbour.js'

let browser: Browser
beforeAll(async () => {
  if (!isBlind) browser = await startBrowser()
})
afterAll(async () => {
  if (!isBlind) await browser.close()
})

const PAGE = 'translations/sv/harbour.md'
const RACES = CAMPAIGN ? 500 : 4
const ACTIONS = CAMPAIGN ? 1000 : 100

/** Types a text for the unit that is shown, without asking for anything yet. */
const typeText = (page: Page, text: string) => page.locator('#field').fill(text)

describe.skipIf(isBlind)('people at the same project', () => {
  test('of two texts for one unit one is published, and the other stays with who typed it', {
    timeout: 3_600_000,
  }, async () => {
    const folder = await harbour()
    const served = await serve(folder)
    const address = `${served.link}&language=sv&drift=outdated&show=all`
    const pages = await Promise.all([open(browser, address), open(browser, address)])
    let lost = 0
    for (let race = 0; race < RACES; race++) {
      // The source moves on, so that both have something to decide.
      edit(
        folder,
        'source/harbour.md',
        /leaves[^`]*`noon`/u.exec(read(folder, 'source/harbour.md'))?.[0] ?? '',
        `leaves ${race} times at \`noon\``,
      )
      const texts = pages.map(
        (_, at) => `Färjan går ${race} gånger, sade ${at}, \`noon\` från [norra kajen](map.md).`,
      )
      await Promise.all(
        pages.map(async ({ page }, at) => {
          await page.evaluate(() => localStorage.clear())
          await page.goto('about:blank')
          await page.goto(address)
          await page.locator('#unit', { hasText: '1 of 1' }).waitFor()
          await typeText(page, texts[at] ?? '')
        }),
      )
      await Promise.all(pages.map(({ page }) => page.keyboard.press('Control+Enter')))
      const outcomes = await Promise.all(
        pages.map(async ({ page }) => {
          await page.locator('.conflict, #said:not(:empty)').first().waitFor({ state: 'attached' })
          return (await page.locator('.conflict').count()) === 0 ? 'published' : 'shown'
        }),
      )
      expect([race, ...outcomes.toSorted()]).toEqual([race, 'published', 'shown'])
      const loser = outcomes.indexOf('shown')
      const [mine = '', theirs = ''] = [texts[loser], texts[1 - loser]]
      expect(read(folder, PAGE)).toContain(theirs)
      const page = pages[loser]?.page as Page
      const shown = await page.locator('.conflict dd').allTextContents()
      if (shown[0] !== theirs || shown[1] !== mine) lost += 1
      await page.locator('.conflict button').nth(1).click()
      if ((await page.locator('#field').inputValue()) !== mine) lost += 1
    }
    expect(lost).toBe(0)
    for (const { context } of pages) await context.close()
    served.listening.close()
  })

  test('whatever five of them press, no error is shown, the ledgers hold, and nothing grows', {
    timeout: 3_600_000,
  }, async () => {
    const names = Array.from({ length: 4 }, (_, at) => `page-${at}.md`)
    const text = (words: string) =>
      `${Array.from({ length: 10 }, (_, at) => `${words} ${at} of it.`).join('\n\n')}\n`
    const folder = project({
      'tvilling.json': { languages: ['sv'] },
      ...Object.fromEntries(names.map((name) => [`source/${name}`, text('Line')])),
      ...Object.fromEntries(names.map((name) => [`translations/sv/${name}`, text('Rad')])),
    })
    await call(folder, 'adopt', [], { threshold: '0' })
    for (const name of names) edit(folder, `source/${name}`, 'Line 3', 'The line 3')
    const served = await serve(folder)
    const people = await Promise.all(
      Array.from({ length: 5 }, () => open(browser, `${served.link}&show=all`)),
    )
    const before = await Promise.all(people.map(({ page }) => heapOf(page)))
    const own = heap()
    let decided = 0
    const KEYS = [
      'j',
      'j',
      'j',
      'k',
      'a',
      'A',
      'y',
      'u',
      'd',
      'p',
      '?',
      'r',
      'n',
      'c',
      '/',
      'e',
      'Escape',
      'Tab',
      'Enter',
      'x',
    ]
    await Promise.all(
      people.map(async ({ page }, at) => {
        page.on('dialog', (dialog) => void dialog.accept())
        page.on('response', (response) => {
          if (response.url().endsWith('/api/decisions') && response.status() === 200) decided += 1
        })
        const roll = dice(at)
        for (let action = 0; action < ACTIONS / people.length; action++) {
          await page.keyboard.press(KEYS[roll(KEYS.length)] ?? 'j')
          if (roll(6) === 0) await page.keyboard.type(`ord ${action}`)
          if (roll(40) > 0) continue
          // Sooner or later each of them switches the keys off, and would do nothing more.
          await page.evaluate(() => localStorage.clear())
          await page.reload()
        }
        await page.keyboard.press('Escape')
        await page.waitForTimeout(500)
      }),
    )
    // A refusal is an answer that the page shows; only the browser writes it down as an error.
    const problems = people.flatMap((one) => one.problems).filter((one) => !/status of 4(?:12|22)/u.test(one))
    expect(problems).toEqual([])
    // Whoever may press anything takes things back, too, so what is left in the files says little.
    expect(decided).toBeGreaterThan(CAMPAIGN ? 25 : 0)
    const { code } = await run(folder, 'doctor')
    expect(code).toBe(0)
    const MEGABYTES = 2 ** 20
    for (const [at, { page }] of people.entries())
      expect(((await heapOf(page)) - (before[at] ?? 0)) / MEGABYTES).toBeLessThan(50)
    expect((heap() - own) / MEGABYTES).toBeLessThan(50)
    for (const { context } of people) await context.close()
    served.listening.close()
  })
})

/** Bytes of a page's own objects. */
async function heapOf(page: Page): Promise<number> {
  const tools = await page.context().newCDPSession(page)
  await tools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await tools.send('Runtime.getHeapUsage')
  await tools.detach()
  return usedSize
}

/** Bytes of this process's objects. */
function heap(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
