import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { DiffReport, UnitDiff } from '../../scripts/report/diff.js'
import { scratch } from '../store/scratch.js'
import { call, copyOf, edit, run, write } from './run.js'

async function diff(
  folder: string,
  args: readonly string[] = [],
  options = {},
): Promise<readonly UnitDiff[]> {
  return (await call<DiffReport>(folder, 'diff', args, options)).data.units
}

test('diff shows each unit that is not current with its places, its state and how its source changed', async () => {
  const units = await diff(copyOf('every-drift'), [], { language: 'sv' })
  const facts = units.map(({ drift, change, state, source, target }) => [
    [drift, change, state].filter(Boolean).join(' '),
    source?.line,
    target?.line,
  ])
  expect(facts).toEqual([
    ['outdated number reviewed', 3, 3],
    ['outdated wording reviewed', 5, 5],
    ['outdated rewritten reviewed', 7, 7],
    ['orphaned reviewed', undefined, 11],
    ['unconfirmed reviewed', 11, 13],
    ['missing', 13, undefined],
  ])
})

test('diff marks the words that changed and folds long stretches that did not', async () => {
  const { stdout } = await run(copyOf('every-drift'), 'diff --language sv')
  expect(stdout).toContain('Every summer [-40-]{+60+} guests come to the town.')
  expect(stdout.replace(/\s+/gu, ' ')).toContain('and the new [-library-]{+museum+}, and who take them')
  expect(stdout).toContain('    … cook for them')
  expect(stdout).not.toContain('They stay with families')
})

test('diff lists what only a translation has in a line each behind what is to be done, and names that first', async () => {
  const folder = copyOf('not-adopted-yet')
  await call(folder, 'adopt')
  edit(folder, 'source/visit.md', 'The visit of 1951', 'The visit of 1952')
  const { stdout } = await run(folder, 'diff')
  expect(stdout).toContain(
    '\n\ntranslations/sv/visit.md\n  in the translation only\n      1  Vår webbplats använder',
  )
  expect(stdout.indexOf('translation only')).toBeGreaterThan(stdout.indexOf('[-1951-]'))
  expect(stdout).toMatch(/\nNext: edit it, then npx tvilling confirm translations\/sv\/visit\.md:3\n$/u)
})

test('diff leaves the middle of a long address out, and shows what changed in one whole', async () => {
  const folder = scratch()
  write(folder, 'tvilling.json', '{ "languages": ["sv"] }')
  const before = 'https://example.org/the/harbour/and/its/lighthouse/seen/from/the/old/ferry/quay.html'
  const after = before.replace(
    'lighthouse',
    'fifteen/storehouses/and/a/chandlery/and/the/inn/that/burnt/down',
  )
  write(folder, 'source/quay.md', `See [the quay](${before}) or [it](${before}).\n`)
  write(folder, 'translations/sv/quay.md', `Se [kajen](${before}) eller [den](${before}).\n`)
  await call(folder, 'confirm', ['translations/sv/quay.md'], { by: 'Åsa' })
  edit(folder, 'source/quay.md', before, after)
  const shown = (await run(folder, 'diff')).stdout.replace(/\s+/gu, ' ')
  expect(shown).toContain(
    '[-lighthouse-]{+fifteen+}/{+storehouses/and/a/chandlery/and/the/inn/that/burnt/down/+}seen',
  )
  expect(shown).toContain('Se [kajen](https://example.org/the/harbour/and/its…/old/ferry/quay.html) eller')
  expect(JSON.stringify(await diff(folder))).toContain(before)
})

test('diff shows both versions of a rewritten text one after the other', async () => {
  const { stdout } = await run(copyOf('every-drift'), 'diff translations/sv/guide.md:7')
  expect(stdout).toContain('    [-The bed is free.-]\n    {+Visitors sleep on a sofa.+}\n')
})

test('diff shows an orphaned text with the source that it had, and a missing one in its document', async () => {
  const { stdout } = await run(copyOf('every-drift'), 'diff')
  expect(stdout).toContain('  source  removed\n    [-The mayor opens the week with a speech.-]\n')
  expect(stdout).toContain('source/guide.md\n  missing in sv\n     13  Photographs are welcome.\n')
  expect(stdout).toMatch(
    /\n13 units wait\.\n\nNext: edit it, then npx tvilling confirm translations\/sv\/guide\.md:3\n$/u,
  )
})

test('diff tells a document of which nothing is translated in one line, and its units when it is named', async () => {
  const folder = copyOf('every-drift')
  write(folder, 'source/new.md', '# A new page\n\nIt has two units.\n')
  const { stdout } = await run(folder, 'diff')
  expect(stdout).toContain(
    '\nNothing translated yet: units, document, languages\n      7  source/guide.md  da\n      2  source/new.md  da, sv\n',
  )
  expect(stdout).not.toContain('It has two units.')
  expect(stdout).toContain('\n17 units wait.\n')
  const { untranslated, units } = (await call<DiffReport>(folder, 'diff', [], { language: 'da' })).data
  expect(untranslated).toEqual([
    { document: 'source/guide.md', language: 'da', units: 7, words: 72 },
    { document: 'source/new.md', language: 'da', units: 2, words: 7 },
  ])
  expect(units.map(({ document }) => document)).not.toContain('source/new.md')
  const named = await run(folder, 'diff source/new.md --language da')
  expect(named.stdout).toContain('source/new.md\n  missing in da\n      1  A new page\n')
  write(folder, 'translations/da/new.md', '# En ny side\n')
  expect((await run(folder, 'diff --language da')).stdout).toContain('It has two units.')
})

test('diff flags both halves of a split paragraph, and a merged one, with all the old translations', async () => {
  const units = await diff(copyOf('paragraphs-split-merged-and-moved'))
  expect(units.map(({ drift, source, target }) => [drift, source?.text ?? '', target?.text])).toEqual([
    [
      'outdated',
      'The library opens at nine and closes at six.',
      expect.stringMatching(/^Biblioteket .* trädgården\.$/u),
    ],
    [
      'outdated',
      'On Sundays the children read aloud to their grandparents in the garden.',
      expect.stringMatching(/^Biblioteket .* trädgården\.$/u),
    ],
    [
      'outdated',
      'The museum shows ships. The harbour shows boats.',
      'Museet visar fartyg.\n\nHamnen visar båtar.',
    ],
    ['orphaned', '', 'Den äldsta fyren på hela kusten står utanför byn.'],
  ])
  expect(units[2]?.source?.previous).toBe('The museum shows ships.\n\nThe harbour shows boats.')
})

test('diff says nothing of a paragraph that moved', async () => {
  const folder = copyOf('paragraphs-split-merged-and-moved')
  const all = await diff(folder, [], { all: true })
  const moved = all.find(({ source }) => source?.text === 'The market has a roof of glass.')
  expect(moved).toMatchObject({ drift: 'current', target: { text: 'Salutorget har ett tak av glas.' } })
})

test('diff --all shows current units too', async () => {
  const folder = copyOf('every-drift')
  expect(await diff(folder, [], { language: 'sv' })).toHaveLength(6)
  expect(await diff(folder, [], { language: 'sv', all: true })).toHaveLength(8)
})

test('diff finds a unit by a line of its source, by a line of its target and by its id, even a current one', async () => {
  const folder = copyOf('every-drift')
  const [byTarget] = await diff(folder, ['translations/sv/guide.md:5'])
  const bySource = await diff(folder, ['source/guide.md:5'], { language: 'sv' })
  const byId = await diff(folder, [byTarget?.id ?? ''], { language: 'sv' })
  expect(byTarget).toMatchObject({ drift: 'outdated', change: 'wording' })
  expect(bySource).toEqual([byTarget])
  expect(byId).toEqual([byTarget])
  expect(await diff(folder, ['translations/sv/guide.md:9'])).toMatchObject([{ drift: 'current' }])
})

test.each([
  ['translations/sv/guide.md:4', 'Unexpected "translations/sv/guide.md:4", no unit is there'],
  ['0123456789', 'Unexpected "0123456789", no unit is there'],
  ['translations/sv/giude.md', 'Did you mean "translations/sv/guide.md"?'],
])('diff %s is refused rather than said to be in step', async (argument, message) => {
  const { stdout, stderr, code } = await run(copyOf('every-drift'), ['diff', argument])
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(message)
})

test('diff of a document that is in step says so', async () => {
  const { stdout, code } = await run(copyOf('nothing-waits'), 'diff')
  expect(code).toBe(0)
  expect(stdout).toBe('Nothing waits here.\n\nNext: npx tvilling check\n')
})

test('diff shows what it can when a document cannot be read, says so and exits 3', async () => {
  const folder = copyOf('every-drift')
  write(folder, 'translations/da/guide.md/inside.md', '')
  const { stdout, code } = await run(folder, 'diff')
  expect(code).toBe(3)
  expect(stdout).toContain('[-40-]{+60+}')
  expect(stdout).toContain('translations/da/guide.md:1: found a folder; expected a regular file')
  expect(stdout).toContain('6 units wait. 1 document could not be read.')
})

test.each([80, 120])(
  'every line of prose in diff fits into %i columns, in scripts without spaces too',
  async (width) => {
    const folder = copyOf('names-in-many-scripts')
    edit(folder, 'source/日本語の案内/友好都市の手引き.md', '学びます。', `学びます。${'毎年'.repeat(300)}`)
    const lines = (await call(folder, 'diff', [], { all: true })).text(width).split('\n')
    // A place stays whole, so that it can be copied.
    const prose = lines.filter((line) => !line.includes('.md'))
    expect(prose.length).toBeGreaterThan(20)
    expect(prose.filter((line) => stringWidth(line) > width)).toEqual([])
  },
)

test('the command that diff ends with can be run as it stands, even where a path has spaces', async () => {
  const folder = copyOf('every-drift')
  write(folder, "source/the mayor's week.md", '# A week\n')
  write(folder, "translations/sv/the mayor's week.md", '# En vecka\n')
  const { stdout } = await run(folder, ['diff', "source/the mayor's week.md", '--language', 'sv'])
  const command = /Next: compare them, then npx tvilling (.*)\n$/u.exec(stdout)?.[1]
  expect(command).toBe(`confirm 'translations/sv/the mayor'\\''s week.md:1'`)
})
