/** `build` on generated pages: what is in step comes out byte by byte, and what is not differs by its marks alone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splice } from '../../scripts/assemble/splice.js'
import { makePage } from '../../scripts/commands/build/page.js'
import type { Version } from '../../scripts/commands/project/version.js'
import { alignVersion } from '../../scripts/commands/project/versions.js'
import type { Workspace } from '../../scripts/commands/project/workspace.js'
import type { Document, LedgerRecord } from '../../scripts/model.js'
import { parseFile } from '../../scripts/parse/file.js'
import { ordersBetween } from '../../scripts/store/order.js'
import { targetDigest } from '../../scripts/text.js'
import { generated } from './markdown.js'
import { limit, runs } from './runs.js'
import { pages as sites, styles } from './sites.js'

const WORKSPACE = {
  config: { sourceLanguage: 'en', frontMatter: {} },
  pairs: [],
  terms: [],
  messages: [],
  renames: [],
  left: [],
} as unknown as Workspace

/** A page with a version of it that says every text in capitals, where that is still the same page. */
function versionOf(text: string, path: string, outdated: (at: number) => boolean): Version | undefined {
  const parse = (one: string): Document => parseFile(one, { path })
  const source = parse(text)
  const splices = source.segments.flatMap(({ kind, notation, span, text: said }) =>
    kind === 'paragraph' && /^[\p{L} .]+$/u.test(said) && ['markdown', 'mdx'].includes(notation)
      ? [{ ...span, text: said.toUpperCase() }]
      : [],
  )
  const target = parse(splice(text, splices))
  if (target.segments.length !== source.segments.length || source.messages.length > 0) return undefined
  const orders = ordersBetween(undefined, undefined, source.segments.length)
  const taken = new Map<string, number>()
  const records = source.segments.map(({ kind, fingerprint, notation, text: said }, at): LedgerRecord => {
    const stem = fingerprint.slice(0, 10)
    const count = (taken.get(stem) ?? 0) + 1
    taken.set(stem, count)
    return {
      id: count === 1 ? stem : `${stem}-${count}`,
      order: orders[at] ?? '',
      kind,
      ...(notation === 'html' && { notation }),
      source: outdated(at) ? `${said} There was one more sentence.` : said,
      target: targetDigest([target.segments[at]?.text ?? '']),
      state: 'reviewed',
      origin: 'human',
      at: '2026-01-01T00:00:00Z',
    }
  })
  const pair = { source: path, target: path, language: 'sv', ledger: '' }
  const units = alignVersion(WORKSPACE, pair, { source, target, records })
  return { pair, source, target, records, units, messages: [] }
}

/** Whether a text is another one with a tag and its end around some stretches, and nothing else. */
function isMarked(text: string, before: string, count: number): boolean {
  const parts = text.split(/<(?:p|span) data-translation="outdated">/u)
  let at = parts[0]?.length ?? 0
  if (parts.length !== count + 1 || !before.startsWith(parts[0] ?? '')) return false
  return parts.slice(1).every((part, n) => {
    const ends = [...part.matchAll(/<\/(?:p|span)>/gu)]
    const fits = ends
      .map(({ 0: end, index }) => part.slice(0, index) + part.slice(index + end.length))
      .find(
        (rest) => before.startsWith(rest, at) && (n < parts.length - 2 || at + rest.length === before.length),
      )
    at += fits?.length ?? 0
    return fits !== undefined
  })
}

const PAGES = {
  Markdown: [generated.map(({ text }) => text), 'a.md'],
  'sites in MDX': [fc.tuple(sites('mdx'), styles).map(([plan, style]) => plan(style).text), 'a.mdx'],
  'sites in Markdown': [fc.tuple(sites('markdown'), styles).map(([plan, style]) => plan(style).text), 'a.md'],
} as const

describe.each(Object.entries(PAGES))('pages of %s', (_, [pages, path]) => {
  test(
    'with everything in step come out byte by byte, whatever the policy',
    () => {
      fc.assert(
        fc.property(pages, (text) => {
          const version = versionOf(text, path, () => false)
          if (!version?.units.every(({ drift }) => drift === 'current')) return
          for (const policy of ['keep', 'original', 'approved'] as const) {
            const { page, text: made } = makePage(WORKSPACE, version, { policy, drafts: false })
            expect([page.published, made]).toEqual(['same', version.target?.text])
          }
        }),
        runs(150),
      )
    },
    limit(2),
  )

  test(
    'differ by the marks alone where texts are outdated and kept',
    () => {
      let marks = 0
      fc.assert(
        fc.property(pages, fc.nat(2), (text, salt) => {
          const version = versionOf(text, path, (at) => at % 3 === salt)
          if (!version) return
          const { page, text: made = '' } = makePage(WORKSPACE, version, { policy: 'keep', drafts: false })
          if (page.fallbacks.some(({ published }) => published !== 'outdated')) return
          const count = page.fallbacks.filter(({ isMarked }) => isMarked).length
          marks += count
          expect(isMarked(made, version.target?.text ?? '', count)).toBe(true)
        }),
        runs(150),
      )
      expect(marks).toBeGreaterThan(50)
    },
    limit(2),
  )

  test(
    'say what the original says where texts are outdated and replaced, and else what they said',
    () => {
      fc.assert(
        fc.property(pages, fc.nat(2), (text, salt) => {
          const version = versionOf(text, path, (at) => at % 3 === salt)
          if (!version?.units.every(({ drift }) => drift === 'current' || drift === 'outdated')) return
          const { page, text: made } = makePage(WORKSPACE, version, { policy: 'original', drafts: false })
          if (made === undefined) return
          const tags = /<(?:p|span) lang="en" data-translation="original">|<\/(?:p|span)>/gu
          const said = (one: string) => one.replace(tags, '')
          const written = parseFile(made, { path }).segments.map((segment) => said(segment.text))
          const wanted = version.units.map(({ drift, source, targets: [target] }) =>
            said((drift === 'outdated' ? source : target)?.text ?? ''),
          )
          expect(written).toEqual(wanted)
          expect(page.fallbacks.map(({ drift }) => drift)).toEqual(
            version.units.flatMap(({ drift }) => (drift === 'outdated' ? [drift] : [])),
          )
        }),
        runs(150),
      )
    },
    limit(2),
  )
})
