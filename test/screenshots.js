/**
 * Takes the pictures of the review for the documentation: `npm run screenshots`. The project in them is made for it,
 * so that they show the same until the page or this file changes. With a folder (`npm run screenshots -- /tmp/views`) it takes
 * every view, wide and on a phone, light and dark, to be looked at.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { serveReview } from '../dist/commands/review.js'
import { COMMANDS } from '../dist/commands/verbs/index.js'
import { formatLedger, parseLedger } from '../dist/store/ledger.js'
import { fingerprint } from '../dist/syntax/inline.js'
import { VIEWS } from './review/views.js'

const images = fileURLToPath(new URL('../docs/images/', import.meta.url))
const folder = join(mkdtempSync(join(tmpdir(), 'tvilling-')), 'harbour-guide')

const silent = {
  talk: () => undefined,
  progress: () => undefined,
  show: () => undefined,
  ask: async () => undefined,
  secret: async () => undefined,
  env: {},
  isJson: false,
}
const input = (args, options, time) => ({ cwd: folder, args, options, now: () => time, ...silent })
const run = (verb, args, options, time = '2026-10-01T09:00:00Z') =>
  COMMANDS.find(({ name }) => name === verb)?.run(input(args, options, time))

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const source = `# Using the ferry

The ferry leaves every hour from the [north quay](quays.md).

You can buy a ticket with \`harbour ticket\`, or at the counter.

Bicycles travel free of charge outside the rush hours.

Dogs are welcome on deck, on a short lead.

Please be at the quay ten minutes before departure.
`

const swedish = `# Att åka med färjan

Färjan går varje timme från [norra kajen](quays.md).

Du köper biljett med \`harbour ticket\`, eller vid luckan.

Cyklar åker gratis utanför rusningstid.

Hundar är välkomna på däck, i kort koppel.

Var på kajen tio minuter före avgång.
`

const moved = source
  .replace('every hour from', 'every half hour in summer from')
  .replace('ten minutes', 'fifteen minutes')
  .replace('free of charge', 'at half price')

const terms = [
  { source: 'ferry', targets: { sv: { preferred: 'färja', forbidden: ['båt'] } } },
  { source: 'quay', targets: { sv: { preferred: 'kaj', note: 'not “brygga”, which is for small boats' } } },
]

write('tvilling.json', JSON.stringify({ languages: ['sv'] }))
write('glossary.json', JSON.stringify({ terms }))
write('source/ferry.md', source)
write('source/quays.md', '# The quays\n\nThere are two.\n')
write('translations/sv/ferry.md', swedish)
write('translations/sv/quays.md', '# Kajerna\n\nDet finns två.\n')
await run('adopt', [], { threshold: '0' })
await run('confirm', ['.'], { by: 'Åsa Berg', state: 'reviewed', count: '8' })
write('source/ferry.md', `${moved}\nThe café on board is open all year.\n`)
const ledger = '.tvilling/sv/source/ferry.md.jsonl'
const basis = fingerprint(
  'The ferry leaves every half hour in summer from the [north quay](quays.md).',
  'markdown',
)
const draft = {
  text: 'Färjan går varje halvtimme på sommaren från [norra kajen](quays.md).',
  ...{ origin: 'mt', engine: 'deepl', basis, score: 0.87, at: '2026-11-02T08:30:00Z' },
}
const comments = [{ by: 'Åsa Berg', at: '2026-11-03T10:12:00Z', text: 'Sommaren är maj till september.' }]
const records = parseLedger(readFileSync(join(folder, ledger), 'utf8'), ledger)
write(
  ledger,
  formatLedger(
    records.map((one) => (one.source.startsWith('The ferry') ? { ...one, draft, comments } : one)),
  ),
)

const { listening, link } = await serveReview(
  input([], { by: 'Bo Ek', language: 'sv', 'no-open': true }, '2026-11-22T12:00:00Z'),
)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})

const WIDE = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 844 }

/** Opens a page and gives its card time to come. */
async function open(options, address = link) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('#unit, #name').first().waitFor()
  return { context, page }
}

const THEMES = ['light', 'dark']
const [, , views] = process.argv
if (views) {
  mkdirSync(views, { recursive: true })
  for (const [size, viewport] of Object.entries({ wide: WIDE, phone: PHONE }))
    for (const colorScheme of THEMES)
      for (const [name, show] of Object.entries(VIEWS)) {
        const { context, page } = await open({ viewport, colorScheme, hasTouch: viewport === PHONE })
        await show(page)
        await page.waitForTimeout(150)
        await page.screenshot({ path: join(views, `${size}-${colorScheme}-${name}.png`) })
        await context.close()
      }
} else {
  mkdirSync(images, { recursive: true })
  for (const colorScheme of THEMES) {
    for (const [name, viewport] of Object.entries({ review: WIDE, 'review-phone': PHONE })) {
      const isPhone = viewport === PHONE
      const { context, page } = await open({ viewport, colorScheme, isMobile: isPhone, hasTouch: isPhone })
      await page.locator('#field').waitFor()
      const suffix = isPhone ? (colorScheme === 'dark' ? '-dark' : '') : `-${colorScheme}`
      await page.screenshot({ path: join(images, `${name}${suffix}.png`) })
      await context.close()
    }
  }
}
await browser.close()
listening.close()
rmSync(dirname(folder), { recursive: true })
