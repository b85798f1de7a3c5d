/// <reference lib="dom" />
/** Texts that would like to be scripts: in every field that reaches the page, none of them runs or asks for anything. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import { formatLedger, parseLedger } from '../../scripts/store/ledger.js'
import { fingerprint } from '../../scripts/syntax/inline.js'
import { CAMPAIGN, call, read, write } from '../commands/run.js'
import { project } from '../store/project.js'
import { isBlind, open, serve, startBrowser } from './browser.js'

const EVIL = 'https://evil.example/x'
const RUN = 'globalThis.hit=1'

/** Frames around something that runs, and things that run. */
const TAGS = [
  'img src=x onerror',
  'svg onload',
  'body onload',
  'video src=x onerror',
  'details open ontoggle',
  'input autofocus onfocus',
  'iframe onload',
  'object data=x onerror',
  'marquee onstart',
  'math onclick',
]
const WAYS: readonly ((way: string) => string)[] = [
  (way) => `<${way}="${RUN}">`,
  (way) => `<${way}='${RUN}'`,
  (way) => `"><${way}=${RUN}>`,
  (way) => `</script><${way}=${RUN}>`,
  (way) => `<svg><style><${way}=${RUN}></style></svg>`,
  (way) => `<math><mtext><table><mglyph><style><!--</style><${way}=${RUN}>`,
  (way) => `<noscript><p title="</noscript><${way}=${RUN}>">`,
  (way) => `<!--><${way}=${RUN}>-->`,
  (way) => `<form id=x><${way}=${RUN} name=attributes></form>`,
]
const LINKS = [
  'javascript:globalThis.hit=1',
  'JaVaScRiPt:globalThis.hit=1',
  'java\tscript:globalThis.hit=1',
  'data:text/html,<script>hit=1</script>',
  'vbscript:hit',
  EVIL,
  '//evil.example/x',
]
const OTHERS = [
  `<script>${RUN}</script>`,
  `<script src="${EVIL}"></script>`,
  `<link rel=stylesheet href="${EVIL}">`,
  `<style>@import "${EVIL}"; * { background: url(${EVIL}) }</style>`,
  `<meta http-equiv=refresh content="0;url=${EVIL}">`,
  `<base href="${EVIL}">`,
  `<img src="${EVIL}" srcset="${EVIL} 2x">`,
  `<p style="background:url(${EVIL})">x</p>`,
  `<a href="#" ping="${EVIL}">x</a>`,
  `<input name=getElementById><img name=body id=page>`,
  `{{constructor.constructor('${RUN}')()}}`,
]

function payloads(): readonly string[] {
  const all = [
    ...OTHERS,
    ...LINKS.flatMap((link) => [
      `[x](${link})`,
      `![x](${link})`,
      `<${link}>`,
      `<a href="${link}">x</a>`,
      `[x]: ${link}`,
    ]),
    ...TAGS.flatMap((tag) => WAYS.map((way) => way(tag))),
  ].map((text) => text.replace(/[\n\r]/gu, ' '))
  const twice = CAMPAIGN
    ? all.flatMap((text) => [text, `**${text}**`, `- ${text}`, `text ${text} text`])
    : all
  return twice
}

/** A name that a file can have. */
const NAME = `a<img src=x onerror=${RUN}>`

/** A term that stands in a text, and says the same in each of its parts. */
function termOf(text: string, at: number) {
  return { source: `Texts ${at}`, note: text, targets: { sv: { preferred: text, forbidden: [`x ${text}`] } } }
}

/** A record in which every person, engine, reason, comment and draft is the text. */
function said(record: LedgerRecord, text: string): LedgerRecord {
  const word = { by: text, at: record.at, basis: fingerprint(record.source, 'markdown') }
  return {
    ...record,
    ...{ state: 'reviewed', engine: text, author: text, by: text },
    draft: { ...word, text: `${text} x`, origin: 'human', engine: text, model: text },
    rejected: [{ ...word, origin: 'mt', engine: text, reason: text }],
    waivers: [{ rule: 'link', by: text, at: record.at, reason: text, target: record.target }],
    comments: [{ by: text, at: record.at, text }],
  }
}

let browser: Browser
beforeAll(async () => {
  if (!isBlind) browser = await startBrowser()
})
afterAll(async () => {
  if (!isBlind) await browser.close()
})

describe.skipIf(isBlind)('a hostile project', () => {
  test('runs nothing in the page and asks nobody', { timeout: 1_800_000 }, async () => {
    const all = payloads()
    expect(all.length).toBeGreaterThan(CAMPAIGN ? 500 : 100)
    const source = all.map((text, at) => `Text ${at} ${text}\n`).join('\n')
    const target = all.map((text, at) => `Ord ${at} ${text}\n`).join('\n')
    const folder = project({
      'tvilling.json': { languages: ['sv'] },
      'glossary.json': { terms: all.map(termOf) },
      [`source/${NAME}.md`]: source,
      [`translations/sv/${NAME}.md`]: target,
    })
    await call(folder, 'adopt', [], { threshold: '0' })
    const ledger = `.tvilling/sv/source/${NAME}.md.jsonl`
    const records = parseLedger(read(folder, ledger), ledger)
    write(folder, ledger, formatLedger(records.map((record, at) => said(record, all[at % all.length] ?? ''))))
    // Every unit is outdated, so that what was before is shown, too.
    write(folder, `source/${NAME}.md`, source.replaceAll(/^Text /gmu, 'Texts '))
    const served = await serve(folder, { by: `<img src=x onerror=${RUN}>` })
    const { page, asked, context, problems } = await open(browser, `${served.link}&show=all`)
    page.on('dialog', (dialog) => {
      problems.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.keyboard.press('p')
    await page.locator('iframe').waitFor()
    const units = Number((await page.locator('.count').textContent())?.split(' of ')[1]?.replace(/\D/gu, ''))
    expect(units).toBeGreaterThan(50)
    const hits: string[] = []
    const shown = new Map(['.drafted', '.history .said', '.terms', '.source ins'].map((part) => [part, 0]))
    for (let at = 1; at < (CAMPAIGN ? units : Math.min(units, 60)); at++) {
      await page.keyboard.press('j')
      await page.locator('.count', { hasText: `${at + 1} of` }).waitFor()
      for (const part of shown.keys())
        if ((await page.locator(part).count()) > 0) shown.set(part, (shown.get(part) ?? 0) + 1)
      for (const frame of page.frames())
        if (await frame.evaluate(() => 'hit' in globalThis).catch(() => false))
          hits.push(`${at} ${frame.url()}`)
    }
    for (const [part, count] of shown) expect([part, count > 20]).toEqual([part, true])
    for (const text of OTHERS) {
      await page.goto(
        `${new URL(served.link).origin}/?${new URLSearchParams({ text, author: text, document: text })}`,
      )
      await page.locator('#unit').waitFor()
      if (await page.evaluate(() => 'hit' in globalThis)) hits.push(`address ${text}`)
    }
    expect(hits).toEqual([])
    const origin = new URL(served.link).origin
    expect(asked.filter((address) => !address.startsWith(origin))).toEqual([])
    expect(problems.filter((problem) => problem.startsWith('dialog'))).toEqual([])
    await context.close()
    served.listening.close()
  })
})
