/** The page of a review in a browser that the machine has; tests without one say that they were skipped. */
import { existsSync } from 'node:fs'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { type ServedReview, serveReview } from '../../scripts/commands/review.js'
import { SILENT } from '../commands/run.js'

const PROGRAM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

/** Whether there is no browser here. */
export const isBlind = PROGRAM === undefined

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PROGRAM ?? '', headless: true, args: ARGS })
}

/** What of a page is pressed, by its selector, and is lower or narrower than 24 pixels; the start of its HTML. */
export function tooSmall(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) =>
      Array.from(document.querySelectorAll<HTMLElement>(wanted))
        .filter((one) => one.offsetParent !== null)
        .filter((one) => one.offsetHeight < 24 || one.offsetWidth < 24)
        .map((one) => one.outerHTML.slice(0, 100)),
    selector,
  )
}

/** Serves the review of a project, as the command does. */
export function serve(
  folder: string,
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<ServedReview> {
  const now = () => new Date().toISOString()
  const input = { cwd: folder, args: [], now, ...SILENT, options: { by: 'Bo', 'no-open': true, ...options } }
  return serveReview(input)
}

/** A page with what it complained about. */
export interface Opened {
  readonly context: BrowserContext
  readonly page: Page
  readonly problems: string[]
  /** Addresses that it asked for. */
  readonly asked: string[]
}

/** Opens an address in a context of its own. */
export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const problems: string[] = []
  const asked: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(address)
  await page.locator('#unit').waitFor()
  return { context, page, problems, asked }
}
