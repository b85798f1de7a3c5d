/// <reference lib="dom" />
/** Everybody can use the page: every view in both themes and both directions, at three widths. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGLISH, speak } from '../../scripts/phrases.js'
import { CAMPAIGN } from '../commands/run.js'
import { pseudoInterface } from '../interface/pseudo.js'
import { isBlind, open, serve, startBrowser, tooSmall } from './browser.js'
import { harbour } from './harbour.js'
import { VIEWS } from './views.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const WIDTHS = [320, 768, 1280]
let browser: Browser
beforeAll(async () => {
  if (!isBlind) browser = await startBrowser()
})
afterAll(async () => {
  if (!isBlind) await browser.close()
})

interface Violations {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  // The page's policy allows no script but its own, so the rules come by the way of the tools of development.
  await page.evaluate(AXE)
  const { violations } = await page.evaluate<Violations, readonly string[]>(
    (tags) =>
      (
        globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<Violations> } }
      ).axe.run(document, { runOnly: tags, resultTypes: ['violations'], iframes: false }),
    TAGS,
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

/** What is shown in Latin letters and is no content, name or key: nobody translated it. Runs in the page. */
function latinText(): readonly string[] {
  // What content, rules, people and engines say; keys, and what is never shown.
  const OWN =
    '[lang]:not(html), bdi, [dir=auto], .file, .mark, .person, .digit, kbd, script, style, noscript, .history strong, .findings, .drafted h2'
  // What stands in phrases as a value, and what the server says, which speaks English here.
  const VALUES = /source\/harbour\.md|map\.md|noon|\bBo\b|Åsa|tvilling review|Unexpected paragraph .*/gu
  const NAMES = /^(?:current|outdated|missing|orphaned|unconfirmed|initial|translated|reviewed|final)$/u
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').replace(VALUES, '')
    const parent = node.parentElement
    // A choice is content, too, unless it is the name of a drift or a state.
    if (parent instanceof HTMLOptionElement && text.startsWith(parent.value) && !NAMES.test(parent.value))
      continue
    if (/[A-Za-z]{2}/u.test(text) && !node.parentElement?.closest(OWN)) found.push(text)
  }
  for (const one of document.querySelectorAll('[aria-label], [placeholder], [title]'))
    for (const name of ['aria-label', 'placeholder', 'title'])
      if (/[A-Za-z]{2}/u.test((one.getAttribute(name) ?? '').replace(VALUES, '')))
        found.push(`${name} ${one.getAttribute(name)}`)
  return found
}

describe.skipIf(isBlind)('no rule of WCAG 2.2 AA that can be tested is broken', () => {
  test.each(['ltr', 'rtl'] as const)('in a page from %s', { timeout: 1_800_000 }, async (direction) => {
    if (direction === 'rtl') speak(pseudoInterface())
    const served = await serve(await harbour())
    speak(ENGLISH)
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const)
      for (const [at, [name, show]] of Object.entries(VIEWS).entries()) {
        // A campaign looks at each view in both themes and all widths; else each direction has one of the themes, and a width.
        const turn = at + (colorScheme === 'dark' ? 1 : 0) + (direction === 'rtl' ? 1 : 0)
        if (!CAMPAIGN && turn % 2 === 1) continue
        const { context, page } = await open(browser, `${served.link}&language=sv&drift=outdated`, {
          colorScheme,
        })
        expect(await page.locator('html').getAttribute('dir')).toBe(direction)
        await show(page)
        if (direction === 'rtl')
          found.push(...(await page.evaluate(latinText)).map((text) => `${name}: untranslated ${text}`))
        for (const [step, width] of WIDTHS.entries()) {
          await page.setViewportSize({ width, height: 900 })
          const violations = CAMPAIGN || (turn / 2) % WIDTHS.length === step ? await violationsOn(page) : []
          found.push(...violations.map((one) => `${name} ${colorScheme} ${width}: ${one}`))
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          if (overflow > 0)
            found.push(`${name} ${colorScheme} ${width}: wider than the screen by ${overflow}`)
        }
        await context.close()
      }
    served.listening.close()
    expect(found).toEqual([])
  })

  test('everything that is pressed is 24 pixels high and wide, has a name, and is seen when it has the focus', async () => {
    const served = await serve(await harbour())
    const { context, page } = await open(browser, `${served.link}&language=sv&drift=outdated`)
    expect(await tooSmall(page, 'button, input, select, summary')).toEqual([])
    const hidden: string[] = []
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press('Tab')
      const state = await page.evaluate(() => {
        const one = document.activeElement
        if (!(one instanceof HTMLElement) || one === document.body) return 'end'
        const box = one.getBoundingClientRect()
        const seen = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 40))
        const style = getComputedStyle(one)
        const isMarked = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
        return isMarked && seen && (one.contains(seen) || seen.contains(one))
          ? ''
          : one.outerHTML.slice(0, 120)
      })
      if (state === 'end') break
      if (state !== '') hidden.push(state)
    }
    expect(hidden).toEqual([])
    await context.close()
    served.listening.close()
  })
})
