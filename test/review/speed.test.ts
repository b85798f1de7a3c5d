/// <reference lib="dom" />
/** With five thousand units loaded the next card is there at once. */
import { expect, test } from 'vitest'
import { CAMPAIGN } from '../commands/run.js'
import { project } from '../store/project.js'
import { isBlind, open, serve, startBrowser } from './browser.js'

/** Milliseconds at the 95th percentile; on a machine that does other things meanwhile, less is asked. */
const LIMIT = CAMPAIGN ? 100 : 500

test.skipIf(isBlind)(
  'the next of five thousand units has the focus at once',
  { timeout: 600_000 },
  async () => {
    const page100 = (name: string) =>
      Array.from({ length: 100 }, (_, at) => `Paragraph ${at} of ${name} is here.\n`)
    const files = Array.from({ length: 50 }, (_, at) => [
      `source/p${at}.md`,
      page100(`page ${at}`).join('\n'),
    ])
    const served = await serve(
      project({ 'tvilling.json': { languages: ['sv'] }, ...Object.fromEntries(files) }),
    )
    const browser = await startBrowser()
    const { page } = await open(browser, served.link)
    await page.locator('.sum', { hasText: '5,000 units' }).waitFor()
    expect(await page.locator('.row').count()).toBeLessThan(60)
    const times = await page.evaluate(async () => {
      const found: number[] = []
      for (let count = 0; count < 60; count++) {
        const before = document.querySelector('#unit')?.textContent
        const began = performance.now()
        dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))
        while (document.querySelector('#unit')?.textContent === before)
          await new Promise(requestAnimationFrame)
        found.push(performance.now() - began)
        // Somebody reads.
        await new Promise((done) => setTimeout(done, 150))
      }
      return found
    })
    const [p95 = 0] = times.toSorted((a, b) => b - a).slice(3, 4)
    expect(p95).toBeLessThan(LIMIT)
    await browser.close()
    served.listening.close()
  },
)
