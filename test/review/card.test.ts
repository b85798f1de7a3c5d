import { expect, test } from 'vitest'
import { runChecks } from '../../scripts/check/index.js'
import { openProjectGlossary } from '../../scripts/commands/project/glossary.js'
import { isReadable } from '../../scripts/commands/project/unreadable.js'
import { readVersions } from '../../scripts/commands/project/versions.js'
import { openWorkspace } from '../../scripts/commands/project/workspace.js'
import { type Card, makeCard } from '../../scripts/review/card.js'
import { edit, SILENT } from '../commands/run.js'
import { harbour } from './harbour.js'

async function cardsOf(folder: string): Promise<readonly Card[]> {
  const input = { cwd: folder, args: [], options: {}, now: () => '2026-01-01T00:00:00Z', ...SILENT }
  const workspace = await openWorkspace(input)
  const { sourceLanguage, checks } = workspace.config
  const glossary = openProjectGlossary(workspace.terms, sourceLanguage)
  const cards: Card[] = []
  for await (const version of readVersions(workspace, workspace.pairs, SILENT.progress)) {
    if (!isReadable(version)) throw new Error('cannot be read')
    const occurrences = glossary(version)
    const messages = runChecks({ ...version, sourceLanguage, occurrences }, checks)
    const reviewed = { ...version, sourceLanguage, occurrences, messages }
    cards.push(...version.units.map((unit) => makeCard(reviewed, unit)))
  }
  return cards
}

test('a card has all that an editor needs for an outdated unit', async () => {
  const cards = await cardsOf(await harbour())
  const card = cards.find(({ language, drift }) => language === 'sv' && drift === 'outdated')
  expect(card).toMatchObject({
    document: 'source/harbour.md',
    kind: 'paragraph',
    change: 'wording',
    state: 'reviewed',
    source: {
      text: 'The ferry leaves at `noon` from the [north quay](map.md).',
      file: 'source/harbour.md',
      line: 3,
    },
    previous: 'The ferry leaves at `noon` from the [quay](map.md).',
    target: { file: 'translations/sv/harbour.md', line: 3 },
    chips: [
      { type: 'code', value: 'noon', before: '`noon`', behind: '' },
      { type: 'link', value: 'map.md', before: '[', behind: '](map.md)' },
    ],
    draft: { engine: 'deepl', isOld: false },
    before: { source: 'The harbour' },
    behind: { source: 'Mind the gap.' },
  })
  expect(card?.terms).toMatchObject([{ source: 'ferry', preferred: 'färja', found: ['Färjan'] }])
  expect(card?.changes).toContainEqual({ type: 'added', text: 'north ' })
  expect(card?.messages.map(({ ruleId }) => ruleId)).toEqual(['outdated'])
  expect(card?.history.map(({ type }) => type)).toContain('text')
})

test('what changes at one unit changes no revision but its own', async () => {
  const folder = await harbour()
  const before = await cardsOf(folder)
  edit(folder, 'translations/sv/harbour.md', 'Se upp för glipan.', 'Se upp för springan.')
  const after = await cardsOf(folder)
  const changed = after.filter((card, at) => card.revision !== before[at]?.revision)
  expect(changed.map(({ language, target }) => [language, target?.text])).toEqual([
    ['sv', 'Se upp för springan.'],
  ])
})
