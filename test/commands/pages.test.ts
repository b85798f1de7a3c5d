/** Adoption of two real pages, which were written freely and not sentence by sentence; they are not kept here. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AdoptReport } from '../../scripts/report/adopt.js'
import type { DiffReport } from '../../scripts/report/diff.js'
import { scratch } from '../store/scratch.js'
import { call, ROOT, read, write } from './run.js'

const PAGES = join(ROOT, '../shared/seeds')

/** How the heading begins and the paragraphs of the source that the pages' own translate, in their order. */
const COUNTERPARTS = [
  'A quick overview',
  'Every twinning starts',
  'That, more or less, is how Jean Bareth',
  'No ministry has to order',
  'Few forms of co-operation',
  'A municipality that looks after',
  'For the young, a youth exchange',
  'Whatever the field',
  'Two towns that sign',
  'Success also depends',
]

function pageOf(language: string): string {
  const folder = scratch()
  write(folder, 'source/overview.md', read(ROOT, 'source/overview.md'))
  const page = readFileSync(join(PAGES, `overview.${language}.txt`))
  write(folder, `translations/${language}/overview.md`, page)
  return folder
}

/** The lines at which the page's blocks begin: what is around the page first, then its heading, then its text. */
function blocksOf(folder: string, language: string): readonly number[] {
  const lines = read(folder, `translations/${language}/overview.md`).split('\n')
  return lines.flatMap((line, at) =>
    line.trim() !== '' && (lines[at - 1] ?? '').trim() === '' ? [at + 1] : [],
  )
}

/** For each target that is paired, its line and the beginning of its source. */
function pairsIn({ units }: DiffReport) {
  return units
    .flatMap(({ source, target }) => (source && target ? [{ line: target.line, source: source.text }] : []))
    .sort((a, b) => a.line - b.line)
    .map(({ line, source }) => {
      const beginning = COUNTERPARTS.find((start) => source.startsWith(start))
      return `${line} ${beginning ?? source.slice(0, 30)}`
    })
}

const isAbsent = !existsSync(PAGES)
const where = isAbsent ? ' (skipped: there is no folder ../shared/seeds beside this repository)' : ''

for (const language of ['sv', 'da']) {
  test.skipIf(isAbsent)(
    `adopt pairs every paragraph of the real page in ${language} with its counterpart${where}`,
    async () => {
      const folder = pageOf(language)
      const [around, ...text] = blocksOf(folder, language)
      expect(text).toHaveLength(COUNTERPARTS.length)
      // Everything is recorded that is paired at all, so that each pair can be seen.
      const { data } = await call<AdoptReport>(folder, 'adopt', [], { threshold: '0' })
      const adopted = await call<DiffReport>(folder, 'diff', [], { all: true })
      expect(pairsIn(adopted.data)).toEqual(text.map((line, at) => `${line} ${COUNTERPARTS[at]}`))
      expect(data.documents[0]?.orphaned.map(({ target }) => target?.line)).toEqual([around])
    },
  )

  test.skipIf(isAbsent)(
    `after adoption the pairs of the real page in ${language} are still the right ones, but for one that is said to be unsure${where}`,
    async () => {
      const folder = pageOf(language)
      const [, ...text] = blocksOf(folder, language)
      await call(folder, 'adopt')
      const { data } = await call<DiffReport>(folder, 'diff', [], { all: true })
      const right = new Set(text.map((line, at) => `${line} ${COUNTERPARTS[at]}`))
      expect(pairsIn(data)).toHaveLength(right.size)
      const wrong = pairsIn(data).filter((pair) => !right.has(pair))
      expect(wrong.length).toBeLessThanOrEqual(language === 'sv' ? 1 : 0)
      for (const pair of wrong) {
        const unit = data.units.find(({ target }) => target?.line === Number.parseInt(pair, 10))
        // The rules of check say nothing of such a pair.
        expect(unit?.score).toBeLessThan(0.9)
      }
    },
  )
}
