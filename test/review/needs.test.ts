/// <reference lib="dom" />
/** What people need of the page besides what it does: other scripts, other eyes, other hands, other roles. */
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storedPassword } from '../../scripts/review/server/passwords.js'
import { call, edit, filesIn, read, write } from '../commands/run.js'
import { project } from '../store/project.js'
import { scratch } from '../store/scratch.js'
import { isBlind, open, serve, startBrowser } from './browser.js'
import { harbour } from './harbour.js'

const PAGE = 'translations/sv/harbour.md'
const LEDGER = '.tvilling/sv/source/harbour.md.jsonl'
const OUTDATED = 'language=sv&drift=outdated'

let browser: Browser
beforeAll(async () => {
  if (!isBlind) browser = await startBrowser()
})
afterAll(async () => {
  if (!isBlind) await browser.close()
})

async function at(query: string, options: Parameters<typeof open>[2] = {}, folder?: string) {
  const where = folder ?? (await harbour())
  const served = await serve(where)
  const opened = await open(browser, `${served.link}&${query}`, options)
  const close = async () => {
    await opened.context.close()
    served.listening.close()
  }
  return { ...opened, folder: where, field: opened.page.locator('#field'), close }
}

const said = (page: Page, words: string) =>
  page.locator('#said', { hasText: words }).waitFor({ state: 'attached' })

describe.skipIf(isBlind)('a finding of the checks', () => {
  test('names its rule and the words, leads to its place, and is no problem here with a reason, for good', async () => {
    const folder = await harbour()
    edit(folder, PAGE, '`noon` från', 'från')
    await call(folder, 'confirm', [`${PAGE}:3`], { by: 'Åsa', state: 'reviewed' })
    const { page, field, close } = await at('language=sv&show=all&text=ferry', {}, folder)
    const finding = page.locator('.findings li', { hasText: 'inline-code' })
    expect(await finding.textContent()).toContain('noon')
    await finding.locator('button', { hasText: `${PAGE}:3` }).click()
    expect(
      await field.evaluate((one: HTMLTextAreaElement) => [
        document.activeElement === one,
        one.selectionStart,
        one.selectionEnd === one.value.length,
      ]),
    ).toEqual([true, 0, true])
    await page.keyboard.press('Escape')
    await finding.getByRole('button', { name: 'No problem here …' }).click()
    expect(await page.getByRole('button', { name: 'Waive it' }).isDisabled()).toBe(true)
    await page.getByLabel('Reason').fill('the hour is on the sign')
    await page.getByRole('button', { name: 'Waive it' }).click()
    await said(page, 'Waived')
    await finding.waitFor({ state: 'detached' })
    expect(read(folder, LEDGER)).toMatch(
      /"rule":"inline-code","by":"Bo","at":"[^"]+","reason":"the hour is on the sign"/u,
    )
    await page.reload()
    await page.locator('#unit').waitFor()
    expect(await finding.count()).toBe(0)
    await close()
  })
})

describe.skipIf(isBlind)('a finding in what is typed', () => {
  test('names its words, and leads to them in the field', async () => {
    const { page, field, close } = await at(OUTDATED)
    const text = 'Den som vill åker\nmed färjan färjan `noon` från [norra kajen](map.md).'
    await field.fill(text)
    const finding = page.locator('.findings li', { hasText: 'double-word' })
    expect(await finding.textContent()).toContain('färjan färjan')
    await finding.locator('button', { hasText: PAGE }).click()
    expect(
      await field.evaluate((one: HTMLTextAreaElement) =>
        one.value.slice(one.selectionStart, one.selectionEnd),
      ),
    ).toBe('färjan färjan')
    await close()
  })
})

describe.skipIf(isBlind)('texts in other scripts', () => {
  test('the caret goes where the keys say in Hebrew with Latin code, and a part is deleted as any text', async () => {
    const folder = project({
      'tvilling.json': { languages: ['he'] },
      'source/a.md': 'Run `npm test` now.\n',
      'translations/he/a.md': 'הריצו `npm test` עכשיו.\n',
    })
    const { page, field, close } = await at('show=all', {}, folder)
    const caret = () => field.evaluate((one: HTMLTextAreaElement) => [one.selectionStart, one.selectionEnd])
    const text = await field.inputValue()
    expect(await field.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl')
    await field.focus()
    await page.keyboard.press('Home')
    expect(await caret()).toEqual([0, 0])
    // From right to left the left arrow goes on in the text.
    await page.keyboard.press('ArrowLeft')
    expect(await caret()).toEqual([1, 1])
    await page.keyboard.press('End')
    expect(await caret()).toEqual([text.length, text.length])
    const [from, to] = [text.indexOf('`'), text.lastIndexOf('`') + 1]
    await field.evaluate(
      (one: HTMLTextAreaElement, [a, b]) => one.setSelectionRange(a ?? 0, b ?? 0),
      [from - 2, to + 2],
    )
    await page.keyboard.press('Delete')
    expect(await field.inputValue()).toBe(text.slice(0, from - 2) + text.slice(to + 2))
    expect(await caret()).toEqual([from - 2, from - 2])
    await page.locator('.chip.missing').waitFor()
    await page.keyboard.press('Alt+1')
    expect(await field.inputValue()).toBe(`${text.slice(0, from - 2)}\`npm test\`${text.slice(to + 2)}`)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    expect(await field.inputValue()).toBe(text)
    await close()
  })

  test('lines are high enough for every script, and each has fonts of its own', async () => {
    const texts: Readonly<Record<string, string>> = {
      ja: '船は毎日、岸を離れます。',
      'zh-Hans': '渡轮每天离开码头。',
      'zh-Hant': '渡輪每天離開碼頭。',
      ko: '배는 매일 부두를 떠납니다.',
      th: 'เรือออกจากท่าทุกวันที่ผู้ใหญ่รู้',
      hi: 'नौका हर दिन घाट से निकलती है, क्योंकि र्कि।',
      ar: 'تغادر العبّارة الرصيف كلّ يومٍ.',
    }
    const languages = Object.keys(texts)
    const folder = project({
      'tvilling.json': { languages },
      'source/a.md': 'The ferry leaves the quay every day.\n',
      ...Object.fromEntries(
        languages.map((language) => [`translations/${language}/a.md`, `${texts[language]}\n`]),
      ),
    })
    const served = await serve(folder)
    const { page, context } = await open(browser, `${served.link}&show=all`)
    const fonts = new Map<string, string>()
    for (const language of languages) {
      await page.goto(`${new URL(served.link).origin}/?show=all&language=${language}`)
      await page.locator(`#field[lang="${language}"]`).waitFor()
      for (const selector of ['#field', '.target .text']) {
        const shape = await page
          .locator(selector)
          .first()
          .evaluate((one) => {
            const { font, fontFamily, fontSize, lineHeight } = getComputedStyle(one)
            const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
            pen.font = font
            const text = one instanceof HTMLTextAreaElement ? one.value : (one.textContent ?? '')
            const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(text)
            return {
              fontFamily,
              ratio: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
              ink: actualBoundingBoxAscent + actualBoundingBoxDescent,
              line: Number.parseFloat(lineHeight),
            }
          })
        expect([language, selector, shape.ratio >= 1.5, shape.ink > 5 && shape.ink <= shape.line]).toEqual([
          language,
          selector,
          true,
          true,
        ])
        fonts.set(language, shape.fontFamily)
      }
    }
    const [ja, hans, hant, ko] = ['ja', 'zh-Hans', 'zh-Hant', 'ko'].map((language) => fonts.get(language))
    expect(new Set([ja, hans, hant, ko]).size).toBe(4)
    await context.close()
    served.listening.close()
  })
})

/** What readers set who need more space between letters, words and lines (WCAG 1.4.12). */
function addSpace(): void {
  const style = new CSSStyleSheet()
  style.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  )
  document.adoptedStyleSheets = [style]
}

/** Elements with a text that is cut off, but for those that say so with an ellipsis. Runs in the page. */
function cutOff(): readonly string[] {
  return [
    ...document.querySelectorAll<HTMLElement>('button, h1, h2, label, .tag, .facts, .text, p, li, summary'),
  ]
    .filter((one) => one.offsetParent !== null && one.closest('.around, .unseen, .skip, .rows') === null)
    .filter(
      (one) =>
        getComputedStyle(one).overflow !== 'visible' &&
        (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1),
    )
    .map((one) => one.outerHTML.slice(0, 120))
}

describe.skipIf(isBlind)('other eyes', () => {
  test.each([320, 1280])(
    'more space between letters, words and lines cuts nothing off at %i pixels',
    async (width) => {
      const { page, close } = await at(OUTDATED, { viewport: { width, height: 900 } })
      await page.locator('.find button').click()
      await page.evaluate(addSpace)
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0)
      expect(await page.evaluate(cutOff)).toEqual([])
      // In the list, each line of a row is in its row.
      if (width > 960)
        expect(
          await page
            .locator('.row')
            .evaluateAll((rows) => rows.filter((row) => row.scrollHeight > row.clientHeight + 1).length),
        ).toBe(0)
      await close()
    },
  )

  test('the page is light or dark as the system is, and has marks without colours where it has its own', async () => {
    const { page, field, close } = await at(OUTDATED)
    const lightness = () =>
      page.evaluate(() =>
        Number(/\d+/u.exec(getComputedStyle(document.documentElement).backgroundColor)?.[0]),
      )
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await lightness()).toBeGreaterThan(200)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await lightness()).toBeLessThan(60)
    await field.fill('Färjan.')
    await page.locator('del').first().waitFor()
    await page.emulateMedia({ forcedColors: 'active' })
    const border = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).borderTopStyle)
    expect([await border('ins'), await border('del')]).toEqual(['solid', 'dashed'])
    await close()
  })

  test('nothing moves by itself where people want no motion', async () => {
    const { page, close } = await at(OUTDATED, { reducedMotion: 'reduce' })
    for (const key of ['p', 'j', '?']) await page.keyboard.press(key)
    const moving = await page.evaluate(() => [
      document.getAnimations().length,
      [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one)
        return /[1-9]/u.test(transitionDuration + animationDuration) || scrollBehavior === 'smooth'
      }).length,
    ])
    expect(moving).toEqual([0, 0])
    await close()
  })
})

describe.skipIf(isBlind)('a phone', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

  test('shows the field above the keyboard, whole and covered by nothing', async () => {
    const { page, field, close } = await at(OUTDATED, PHONE)
    await field.tap()
    // What a keyboard leaves of the screen.
    await page.setViewportSize({ width: 390, height: 470 })
    await field.evaluate((one) => one.scrollIntoView({ block: 'nearest' }))
    const covered = await field.evaluate((one) => {
      const { top, bottom, left, right } = one.getBoundingClientRect()
      const places = [top + 3, (top + bottom) / 2, bottom - 12].map((y) =>
        document.elementFromPoint((left + right) / 2, y),
      )
      return [top >= 0 && bottom <= innerHeight, places.every((place) => place === one)]
    })
    expect(covered).toEqual([true, true])
    await close()
  })

  test('lets people read, correct, approve, reject and comment by touch', async () => {
    const { page, folder, field, close } = await at(OUTDATED, PHONE)
    await page.getByRole('button', { name: 'Comment …' }).tap()
    await page.getByLabel('For those who come after').fill('On the way.')
    await page.getByRole('button', { name: 'Keep the comment' }).tap()
    await said(page, 'Comment kept')
    await page.getByRole('button', { name: 'Reject …' }).tap()
    await page.getByRole('button', { name: 'Wrong terms' }).tap()
    await page.getByRole('button', { name: 'Reject the draft' }).tap()
    await said(page, 'Draft rejected')
    await field.fill('Färjan går `noon` från [nordkajen](map.md).')
    await page.getByRole('button', { name: 'Approve this text' }).tap()
    await said(page, 'Approved')
    expect(read(folder, PAGE)).toContain('nordkajen')
    await page.getByRole('button', { name: 'List' }).tap()
    await page.locator('.row').first().waitFor()
    await close()
  })
})

/** A port that is free just now: the address of the page must be known before it is served. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

describe.skipIf(isBlind)('people who sign in', () => {
  test('a translator saves drafts and comments, and is offered no decision; a reviewer decides on them', async () => {
    const folder = await harbour()
    const before = filesIn(folder)[PAGE]
    const file = join(scratch(), 'users.json')
    const password = await storedPassword('korrekt häst')
    const users = [
      { name: 'Bo Ek', role: 'translator', languages: ['sv'], password },
      { name: 'Åsa Berg', role: 'reviewer', password },
    ]
    write('/', file, JSON.stringify({ users }))
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const served = await serve(folder, { users: file, origin, port: String(port) })
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const signIn = async (name: string, word: string) => {
      await page.locator('#name').fill(name)
      await page.locator('#password').fill(word)
      await page.getByRole('button', { name: 'Sign in' }).click()
    }
    await page.goto(`${origin}/?drift=outdated`)
    await signIn('Bo Ek', 'wrong horse')
    await page.getByRole('alert').filter({ hasText: 'No such name and password.' }).waitFor()
    await signIn('Bo Ek', 'korrekt häst')
    await page.locator('#unit', { hasText: '1 of 1' }).waitFor()
    for (const name of [
      'Decide on all …',
      'Reject …',
      'No change needed …',
      'Keep the current translation',
      'Approve the draft',
    ])
      expect([name, await page.getByRole('button', { name }).count()]).toEqual([name, 0])
    for (const key of ['a', 'y', 'n', 'r']) await page.keyboard.press(key)
    expect(await page.locator('dialog').count()).toBe(0)
    await page.locator('#field').fill('Färjan lägger ut `noon` från [norra kajen](map.md).')
    await page.getByRole('button', { name: 'Save as a draft' }).click()
    await said(page, 'Saved as a draft')
    expect(filesIn(folder)[PAGE]).toBe(before)
    expect(read(folder, LEDGER)).toContain('"origin":"human","by":"Bo Ek"')
    await page.getByRole('button', { name: 'Sign out Bo Ek' }).click()
    await page.locator('#name').waitFor()
    await signIn('Åsa Berg', 'korrekt häst')
    await page.locator('#unit', { hasText: 'of 2' }).waitFor()
    await page.locator('.row', { hasText: 'sv' }).click()
    await page.locator('.drafted', { hasText: 'Draft by Bo Ek' }).waitFor()
    await page.getByRole('button', { name: 'Approve the draft' }).click()
    await said(page, 'Approved')
    expect(read(folder, PAGE)).toContain('Färjan lägger ut')
    expect(read(folder, LEDGER)).toMatch(/"author":"Bo Ek","by":"Åsa Berg"/u)
    await context.close()
    served.listening.close()
  })
})
