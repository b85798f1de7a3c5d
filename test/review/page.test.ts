/// <reference lib="dom" />
/** The page in a browser: what editors can rely on, one test for each promise. */
import { gzipSync } from 'node:zlib'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RULES } from '../../scripts/check/index.js'
import { readPage } from '../../scripts/store/page.js'
import { edit, filesIn, read } from '../commands/run.js'
import { isBlind, type Opened, open, serve, startBrowser } from './browser.js'
import { harbour } from './harbour.js'

const PAGE = 'translations/sv/harbour.md'
const DRAFT = 'Färjan går `noon` från [norra kajen](map.md).'

let browser: Browser
beforeAll(async () => {
  if (!isBlind) browser = await startBrowser()
})
afterAll(async () => {
  if (!isBlind) await browser.close()
})

interface At extends Opened {
  readonly folder: string
  readonly link: string
  readonly field: Locator
  readonly close: () => Promise<void>
}

/** The review of the harbour, at what an address asks for. */
async function at(
  query = '',
  options: Parameters<typeof open>[2] = {},
  given: Record<string, string> = {},
): Promise<At> {
  const folder = await harbour()
  const served = await serve(folder, given)
  const opened = await open(browser, `${served.link}&${query}`, options)
  return {
    ...opened,
    folder,
    link: served.link,
    field: opened.page.locator('#field'),
    close: async () => {
      await opened.context.close()
      served.listening.close()
    },
  }
}

const OUTDATED = 'language=sv&drift=outdated'

/** The same unit, whatever becomes of it. */
const FERRY = 'show=all&language=sv&text=noon'

function said({ page }: Opened, words: string): Promise<void> {
  return page.locator('#said', { hasText: words }).waitFor({ state: 'attached' })
}

describe.skipIf(isBlind)('the page', () => {
  test('marks what changed by words and signs, not by colour alone', async () => {
    const { page, close } = await at(OUTDATED)
    const ins = page.locator('.source ins')
    expect(await ins.textContent()).toBe(' added: north')
    expect(await ins.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline')
    expect(await ins.evaluate((one) => getComputedStyle(one, '::before').content)).toContain('+')
    await close()
  })

  test('says of a text without a source what to do with it, since nothing can be decided on it', async () => {
    const folder = await harbour()
    edit(folder, PAGE, 'Ta med en', 'Kajen är stängd.\n\nTa med en')
    edit(folder, 'source/harbour.md', 'Mind the gap.\n\n', '')
    const { link, listening } = await serve(folder)
    for (const words of ['Kajen är stängd.', 'Se upp']) {
      const query = `language=sv&drift=orphaned&text=${encodeURIComponent(words)}`
      const { page, context } = await open(browser, `${link}&${query}`)
      await page.locator('.source .none', { hasText: 'Nothing in the source says this.' }).waitFor()
      expect(await page.locator('.target .file').textContent()).toMatch(
        /^translations\/sv\/harbour\.md:\d+$/u,
      )
      expect(await page.getByRole('button', { name: 'Confirm as it stands' }).count()).toBe(0)
      await context.close()
    }
    listening.close()
  })

  test('holds its filter in the address, and goes back to the one before', async () => {
    const { page, close } = await at('language=sv')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByLabel('What moved').selectOption('missing')
    await page.locator('.sum', { hasText: '1 unit' }).waitFor()
    expect(new URL(page.url()).search).toBe('?language=sv&drift=missing')
    await page.goBack()
    await page.locator('.sum', { hasText: '2 units' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('café')
    await page.keyboard.press('Enter')
    await page.locator('.sum', { hasText: '1 unit' }).waitFor()
    await page.reload()
    await page.locator('.sum', { hasText: '1 unit' }).waitFor()
    expect(await page.locator('#find').inputValue()).toBe('café')
    await close()
  })

  test('says into which language a unit is to be translated where it could be another', async () => {
    const both = await at('drift=outdated')
    expect(await both.page.locator('#unit').textContent()).toContain('Arabic, paragraph 2')
    await both.page.keyboard.press('j')
    await both.page.locator('#unit', { hasText: 'Swedish, paragraph 2' }).waitFor()
    await both.close()
    for (const one of [await at(OUTDATED), await at('drift=outdated', {}, { language: 'sv' })]) {
      expect(await one.page.locator('#unit').textContent()).not.toContain('Swedish')
      await one.close()
    }
  })

  test('finds the units with a draft whoever made it, those of one change, and the rule that is meant', async () => {
    const { page, close } = await at('language=sv&draft=any')
    await page.getByRole('button', { name: 'Filter' }).click()
    const options = (label: string) =>
      page.locator('.choices label', { hasText: label }).locator('option').allTextContents()
    expect(await options('with a draft')).toEqual([
      'any',
      'with a draft (1)',
      'deepl (1)',
      'without a draft (1)',
    ])
    expect(await options('Source change')).toEqual(['any', 'wording (1)'])
    expect(await page.locator('#rules option').count()).toBe(RULES.length)
    await close()
  })

  test('can be worked with keys alone: filter, move, take the draft, edit, approve, undo', async () => {
    const review = await at('language=sv')
    const { page, folder, field, close } = review
    const before = filesIn(folder)
    await page.keyboard.press('j')
    await page.locator('#unit', { hasText: '2 of 2' }).waitFor()
    await page.keyboard.press('k')
    await page.locator('#unit', { hasText: '1 of 2' }).waitFor()
    await page.keyboard.press('d')
    expect(await field.inputValue()).toBe(DRAFT)
    await page.keyboard.press('End')
    await page.keyboard.type(' Ja.')
    await page.keyboard.press('Control+Enter')
    await said(review, 'Approved: source/harbour.md, paragraph 2')
    expect(read(folder, PAGE)).toContain(`${DRAFT} Ja.`)
    await page.locator('#unit', { hasText: '2 of 2' }).waitFor()
    await page.keyboard.press('u')
    await said(review, 'Taken back: 1 decision')
    expect(filesIn(folder)).toEqual(before)
    await close()
  })

  test('approves the draft with one key, and stays with another', async () => {
    const review = await at(OUTDATED)
    const { page, folder, close } = review
    expect(await page.locator('.primary').textContent()).toBe('Approve the draft')
    await page.keyboard.press('A')
    await said(review, 'Approved')
    expect(read(folder, PAGE)).toContain(DRAFT)
    expect(await page.locator('#unit').textContent()).toContain('1 of 1')
    expect(await page.locator('#unit .tag').textContent()).toBe('current')
    await close()
  })

  test('has keys that do nothing in a field, and can be changed and switched off', async () => {
    const { page, field, close } = await at(OUTDATED)
    await page.keyboard.press('e')
    await page.keyboard.press('End')
    await page.keyboard.type('jarcu?')
    expect(await field.inputValue()).toMatch(/jarcu\?$/u)
    expect(await page.locator('dialog').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByLabel('write a comment').fill('x')
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('c')
    expect(await page.locator('dialog').count()).toBe(0)
    await page.keyboard.press('x')
    await page.locator('dialog', { hasText: 'Comment' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByLabel('single keys do something').uncheck()
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('x')
    expect(await page.locator('dialog').count()).toBe(0)
    await close()
  })

  test('says why a key does nothing here', async () => {
    const review = await at('language=sv&drift=missing')
    const { page, close } = review
    for (const [key, why] of [
      ['r', 'There is no draft here.'],
      ['n', 'Its source did not change.'],
      ['y', 'There is no text to approve yet'],
      ['j', 'There is no further unit.'],
      ['d', 'There is no draft here.'],
      ['a', 'There is no text to approve yet'],
    ] as const) {
      await page.keyboard.press(key)
      await said(review, why)
      expect(await page.locator('dialog').count()).toBe(0)
    }
    await close()
  })

  test('puts protected parts in around what is selected, and says which are missing', async () => {
    const { page, field, close } = await at(OUTDATED)
    await field.fill('Färjan går från kajen.')
    await page.locator('.chip.missing').nth(1).waitFor()
    expect(await page.locator('.chip.missing').count()).toBe(2)
    await page.locator('.findings', { hasText: 'inline-code' }).waitFor()
    await field.evaluate((one: HTMLTextAreaElement) => one.setSelectionRange(16, 21))
    await page.keyboard.press('Alt+2')
    expect(await field.inputValue()).toBe('Färjan går från [kajen](map.md).')
    await field.evaluate((one: HTMLTextAreaElement) => one.setSelectionRange(11, 11))
    await page.keyboard.press('Alt+1')
    expect(await field.inputValue()).toBe('Färjan går `noon`från [kajen](map.md).')
    await page.locator('.chip.missing').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    expect(await field.inputValue()).toBe('Färjan går från [kajen](map.md).')
    await close()
  })

  test('says what blocks before it is saved, and lets through what only warns by a second word', async () => {
    const review = await at(OUTDATED)
    const { page, folder, field, close } = review
    const before = filesIn(folder)
    await field.fill('Ett `noon`.\n\nTvå [kaj](map.md).')
    await page.keyboard.press('Control+Enter')
    await page.locator('.alarm', { hasText: 'segment' }).waitFor()
    expect(await page.getByRole('button', { name: 'Approve all the same' }).count()).toBe(0)
    expect(filesIn(folder)).toEqual(before)
    await field.fill('Båten går `noon` från [norra kajen](map.md).')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Approve all the same' }).click()
    await said(review, 'Approved')
    expect(read(folder, PAGE)).toContain('Båten går')
    await close()
  })

  test('saves what a person wrote as a draft by a second word, and says to who comes after what is found in it', async () => {
    const review = await at(OUTDATED)
    const { page, folder, field, close } = review
    const before = filesIn(folder)[PAGE]
    const text = 'Båten går `noon` från [norra kajen](map.md).'
    await field.fill(text)
    await page.getByRole('button', { name: 'Save as a draft' }).click()
    await page.getByRole('button', { name: 'Save it all the same' }).click()
    await said(review, 'Saved as a draft')
    await page.reload()
    const finding = page.locator('.drafted .findings li', { hasText: 'forbidden-term' })
    await finding.waitFor()
    expect(await finding.textContent()).toContain('båt')
    expect(filesIn(folder)[PAGE]).toBe(before)
    await close()
  })

  test('keeps what was typed through a reload, an error, a lost connection and an expired session', async () => {
    const { page, context, folder, field, close } = await at(OUTDATED)
    const before = filesIn(folder)
    const text = 'Färjan lägger ut `noon` från [norra kajen](map.md).'
    await field.fill(text)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.locator('#unit').waitFor()
    expect(await field.inputValue()).toBe(text)
    for (const fault of [500, 503, 0]) {
      await page.route('**/api/decisions', (route) =>
        fault === 0 ? route.abort() : route.fulfill({ status: fault }),
      )
      await field.focus()
      await page.keyboard.press('Control+Enter')
      const alarm = page.locator('.alarm')
      await alarm.filter({ hasText: 'What you typed is kept here.' }).waitFor()
      expect(await alarm.getAttribute('role')).toBe('alert')
      await page.locator('.alarm:focus-within').waitFor()
      expect(await field.inputValue()).toBe(text)
      await page.unroute('**/api/decisions')
      if (fault === 0) await page.locator('.alarm[hidden]').waitFor({ state: 'attached' })
      else await page.getByRole('button', { name: 'Go on' }).click()
    }
    await context.clearCookies()
    await field.focus()
    await page.keyboard.press('Control+Enter')
    await page.getByText('What you typed is kept here until then.').waitFor()
    expect(filesIn(folder)).toEqual(before)
    await close()
  })

  test('shows both texts when somebody else was quicker, and chooses neither', async () => {
    const review = await at(OUTDATED)
    const { page, folder, field, close } = review
    const [mine, theirs] = ['Min `noon` [kaj](map.md).', 'Deras `noon` [kaj](map.md).']
    await field.fill(mine)
    edit(folder, PAGE, 'Färjan går `noon` från [kajen](map.md).', theirs)
    await page.keyboard.press('Control+Enter')
    const conflict = page.locator('.conflict')
    await conflict.waitFor()
    expect(await conflict.locator('dd').allTextContents()).toEqual([
      theirs,
      mine,
      'The ferry leaves at `noon` from the [north quay](map.md).',
    ])
    expect(await conflict.getByRole('button').count()).toBe(3)
    expect(await page.locator('.primary').count()).toBe(0)
    await conflict.getByRole('button', { name: 'Go on with mine' }).click()
    expect(await field.inputValue()).toBe(mine)
    expect(read(folder, PAGE)).toContain(theirs)
    await field.focus()
    await page.keyboard.press('Control+Enter')
    await said(review, 'Approved')
    expect(read(folder, PAGE)).toContain(mine)
    await close()
  })

  test('shows both texts to who comes back to what they typed when somebody decided meanwhile', async () => {
    const { page, folder, field, close } = await at(FERRY)
    const [mine, theirs] = ['Min `noon` [kaj](map.md).', 'Deras `noon` [kaj](map.md).']
    await field.fill(mine)
    edit(folder, PAGE, 'Färjan går `noon` från [kajen](map.md).', theirs)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    const conflict = page.locator('.conflict')
    await conflict.waitFor()
    expect((await conflict.locator('dd').allTextContents()).slice(0, 2)).toEqual([theirs, mine])
    await conflict.getByRole('button', { name: 'Keep theirs' }).click()
    expect(await field.inputValue()).toBe(theirs)
    await page.reload()
    await page.locator('#unit').waitFor()
    expect(await conflict.count()).toBe(0)
    expect(read(folder, PAGE)).toContain(theirs)
    await close()
  })

  test('keeps what is typed on while a decision is on its way to the disk', async () => {
    const review = await at(FERRY)
    const { page, folder, field, close } = review
    const [first, second] = ['Första `noon` [kaj](map.md).', 'Andra `noon` [kaj](map.md).']
    let answer = (): void => undefined
    const answered = new Promise<void>((done) => {
      answer = done
    })
    await page.route('**/api/decisions', async (route) => {
      await answered
      await route.continue()
    })
    await field.fill(first)
    await page.locator('#unit').focus()
    await page.keyboard.press('Shift+A')
    await field.fill(second)
    answer()
    await said(review, 'Approved')
    expect(read(folder, PAGE)).toContain(first)
    expect(await field.inputValue()).toBe(second)
    expect(await page.locator('.conflict').count()).toBe(0)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.locator('#unit').waitFor()
    expect(await field.inputValue()).toBe(second)
    await close()
  })

  test('says who else is at a unit, within three seconds, and that they are gone', async () => {
    const first = await at(OUTDATED)
    const second = await open(browser, `${first.link}&${OUTDATED}`)
    await first.page.locator('.others', { hasText: 'Bo' }).waitFor({ timeout: 4000 })
    await second.context.close()
    await first.page.locator('.others').waitFor({ state: 'detached', timeout: 30_000 })
    await first.close()
  })

  test('wants a reason to reject, keeps comments, and remembers what is no problem here', async () => {
    const review = await at(OUTDATED)
    const { page, folder, close } = review
    await page.keyboard.press('r')
    expect(await page.getByRole('button', { name: 'Reject the draft' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Wrong terms' }).click()
    await page.getByRole('button', { name: 'Reject the draft' }).click()
    await said(review, 'Draft rejected')
    await page.keyboard.press('c')
    await page.getByLabel('For those who come after').fill('Which quay is it?')
    await page.getByRole('button', { name: 'Keep the comment' }).click()
    await said(review, 'Comment kept')
    await page.locator('.history', { hasText: 'Which quay is it?' }).waitFor()
    const ledger = read(folder, '.tvilling/sv/source/harbour.md.jsonl')
    expect(ledger).toContain('"reason":"Wrong terms"')
    expect(ledger).toContain('"text":"Which quay is it?"')
    await close()
  })

  test('decides on many only with their number, and takes all of it back at once', async () => {
    const review = await at('drift=outdated')
    const { page, folder, close } = review
    const before = filesIn(folder)
    await page.getByRole('button', { name: 'Decide on all …' }).click()
    await page.getByText('This concerns 2 units.').waitFor()
    const done = page.getByRole('button', { name: 'Approve their drafts' })
    expect(await done.isDisabled()).toBe(true)
    await page.getByLabel('Type the number to go on').fill('3')
    expect(await done.isDisabled()).toBe(true)
    await page.getByLabel('Type the number to go on').fill('2')
    await done.click()
    await said(review, 'Decided: 2 units')
    await page.getByText('The filter finds nothing that waits.').waitFor()
    await page.keyboard.press('u')
    await said(review, 'Taken back: 2 decisions')
    expect(filesIn(folder)).toEqual(before)
    await close()
  })

  test('shows the whole page with the unit marked, without scripts and links', async () => {
    const { page, close } = await at(OUTDATED)
    await page.setViewportSize({ width: 1280, height: 500 })
    await page.keyboard.press('p')
    await expect
      .poll(() =>
        page.locator('iframe').evaluate((one) => one.getBoundingClientRect().top < innerHeight - 200),
      )
      .toBe(true)
    const frame = page.frameLocator('iframe')
    await frame.locator('#here').waitFor()
    expect(await frame.locator('#here').textContent()).toBe('Färjan går noon från norra kajen.')
    expect(await frame.locator('a, script, img').count()).toBe(0)
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('')
    await close()
  })

  test('gives every text of the content its language and its direction', async () => {
    const { page, close } = await at('language=ar&drift=outdated')
    const texts = page.locator('.text, #field, .excerpt')
    expect(await texts.count()).toBeGreaterThan(5)
    for (const text of await texts.all())
      expect([await text.getAttribute('lang'), await text.getAttribute('dir')]).toSatisfy(
        ([lang, dir]) => (lang === 'ar' && dir === 'rtl') || (lang === 'en' && dir === 'ltr'),
      )
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    for (const code of await page.locator('.code').all()) expect(await code.getAttribute('dir')).toBe('ltr')
    expect(await page.locator('#field').evaluate((one) => getComputedStyle(one).direction)).toBe('rtl')
    await close()
  })

  test('says aloud which unit it is, and gives it the focus on every move', async () => {
    const { page, close } = await at('language=sv')
    await page.keyboard.press('j')
    await page.locator('#unit', { hasText: '2 of 2' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      '2 of 2, source/harbour.md, paragraph 5, missing',
    )
    await close()
  })

  test('loads little, from here only, and is ready within a second of its own work', async () => {
    const { page, asked, problems, link, close } = await at(OUTDATED)
    expect(asked.filter((address) => !address.startsWith(new URL(link).origin))).toEqual([])
    expect(problems).toEqual([])
    const load = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0)
    expect(load).toBeLessThan(10_000)
    const packed = Object.values(readPage()).reduce((sum, { text }) => sum + gzipSync(text).length, 0)
    expect(packed).toBeLessThan(60 * 1024)
    await close()
  })

  test('says when the server is gone, keeps the text, and goes on when it is back', async () => {
    const { page, field, close } = await at(OUTDATED)
    await page.route('**/api/**', (route) => route.abort())
    await page.locator('.alarm', { hasText: 'The server does not answer' }).waitFor()
    expect(await page.locator('.primary').isDisabled()).toBe(true)
    expect(await field.getAttribute('readonly')).not.toBeNull()
    await page.unroute('**/api/**')
    await page.locator('.alarm[hidden]').waitFor({ state: 'attached' })
    expect(await page.locator('.primary').isDisabled()).toBe(false)
    await close()
  })

  test('warns before it is closed with something that is not saved', async () => {
    const { page, field, close } = await at(OUTDATED)
    await field.fill('x')
    const asked = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
    await close()
  })
})
