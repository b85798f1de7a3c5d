import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AdoptReport } from '../../scripts/report/adopt.js'
import type { CheckReport } from '../../scripts/report/check.js'
import type { DiffReport } from '../../scripts/report/diff.js'
import { sleep } from '../store/processes.js'
import { scratch } from '../store/scratch.js'
import { call, changedFiles, copyOf, filesIn, finish, leftovers, read, run, start, write } from './run.js'

const LEDGER = '.tvilling/sv/source/visit.md.jsonl'

test('adopt records the pairs that are sure, and tells what has no counterpart on either side', async () => {
  const folder = copyOf('not-adopted-yet')
  const { data, code } = await call<AdoptReport>(folder, 'adopt')
  expect(code).toBe(0)
  expect(data.documents).toMatchObject([
    {
      target: 'translations/sv/visit.md',
      recorded: 5,
      doubtful: [],
      orphaned: [{ target: { text: 'Vår webbplats använder inga kakor.', line: 1 } }],
      untranslated: [{ source: { text: 'Nobody knows who took the picture.', line: 7 } }],
    },
  ])
  const { units } = (await call<DiffReport>(folder, 'diff', [], { all: true })).data
  const pairs = units.filter(({ drift }) => drift === 'current')
  expect(pairs.map(({ source, target }) => [source?.line, target?.line])).toEqual([
    [1, 3],
    [3, 5],
    [5, 7],
    [9, 9],
    [11, 11],
  ])
  expect(new Set(pairs.map(({ state }) => state))).toEqual(new Set(['translated']))
})

test('a copy of the source counts as missing until somebody translates it, approves a draft or confirms it by its line', async () => {
  const folder = scratch()
  const [page, copy] = ['translations/sv/harbour.md', 'translations/sv/harbour.md:3']
  write(folder, 'tvilling.json', '{ "languages": ["sv"] }')
  write(
    folder,
    'source/harbour.md',
    '# Tvilling\n\nThe ferry leaves at noon from the old quay.\n\nThe café opens in May.\n',
  )
  write(folder, page, '# Tvilling\n\nThe ferry leaves at noon from the old quay.\n\nKaféet öppnar i maj.\n')
  const { documents } = (await call<AdoptReport>(folder, 'adopt')).data
  expect(documents).toMatchObject([{ recorded: 2, doubtful: [], untranslated: [{ target: { line: 3 } }] }])
  const unit = async () => (await call<DiffReport>(folder, 'diff', [], { all: true })).data.units[1]
  expect(await unit()).toMatchObject({ drift: 'missing', state: 'initial', target: { line: 3 } })
  const said = async () =>
    (await call<CheckReport>(folder, 'check')).data.messages.map(({ ruleId }) => ruleId)
  expect(await said()).toEqual(['untranslated'])
  expect((await call(folder, 'confirm', [page])).code).toBe(0)
  expect(await unit()).toMatchObject({ drift: 'missing' })

  write(folder, 'source/harbour.md', read(folder, 'source/harbour.md').replace('at noon', 'at eleven'))
  expect(await unit()).toMatchObject({ drift: 'missing' })
  expect(await unit()).not.toHaveProperty('change')
  expect(await said()).toEqual(['missing'])

  const ledger = read(folder, '.tvilling/sv/source/harbour.md.jsonl')
  await call(folder, 'confirm', [copy])
  expect(await unit()).toMatchObject({ drift: 'current', state: 'translated' })

  write(folder, '.tvilling/sv/source/harbour.md.jsonl', ledger)
  write(folder, page, read(folder, page).replace(/^The ferry.*$/mu, 'Färjan går klockan elva.'))
  expect(await unit()).toMatchObject({ drift: 'unconfirmed' })
})

test('a draft takes the place of a copy of the source', async () => {
  const folder = scratch()
  const page = (text: string) => `${text}\n\nThe café opens in May.\n`
  const text = 'The ferry leaves at noon from the old quay.'
  write(folder, 'tvilling.json', '{ "languages": ["sv"] }')
  write(folder, 'source/a.md', page(text))
  write(folder, 'source/b.md', page(text))
  write(folder, 'translations/sv/a.md', 'Färjan går vid tolv från den gamla kajen.\n\nKaféet öppnar i maj.\n')
  write(folder, 'translations/sv/b.md', `${text}\n\nKaféet öppnar i maj.\n`)
  await call(folder, 'adopt')
  await call(folder, 'draft')
  await call(folder, 'approve', ['source/b.md'], { by: 'Åsa' })
  expect(read(folder, 'translations/sv/b.md')).toBe(read(folder, 'translations/sv/a.md'))
})

test('adopt leaves to people what it is not sure of, and shows both sides', async () => {
  const folder = copyOf('not-adopted-yet')
  const { stdout, code } = await run(folder, 'adopt --threshold 1')
  expect(code).toBe(0)
  expect(stdout).toContain('translations/sv/visit.md  ←  source/visit.md\n  0 units paired\n')
  expect(stdout).toMatch(
    / {2}doubtful, look at both sides\n {4}\d+% sure\n {4}source\/visit\.md:1 {2}The visit of 1951\n {4}translations\/sv\/visit\.md:3 {2}Besöket 1951\n/u,
  )
  expect(stdout).toContain('  in the translation only\n    translations/sv/visit.md:1  Vår webbplats')
  expect(stdout).toContain('  1 segment of the source not translated\n')
  expect(stdout).toMatch(/^Recorded: 0 units in 1 translation\. No page was written\.\n\n/u)
  expect(stdout).toMatch(/\n\nNext: npx tvilling diff, then confirm what is right\n$/u)
})

test('adopt tells how sure a pair was when it left it out, and not how sure it looks beside what is recorded', async () => {
  const folder = scratch()
  write(folder, 'tvilling.json', '{ "languages": ["sv"] }')
  const texts = [
    ['# The harbour', '# Hamnen'],
    ['The ferry leaves at noon from the old quay.', 'Färjan går vid tolv från den gamla kajen.'],
    [
      'The harbour was built in 1764 by forty men, and it burnt down twice.',
      'Hamnen byggdes 1764 av fyrtio man, och den brann ned två gånger.',
    ],
    [
      'Nobody swims there, since the water is cold the whole year, even when it is warm in the town.',
      'Där badar ingen.',
    ],
    ['Bring your own boat.', 'Ta med en egen båt.'],
    ['The café opens in May and sells `waffles`.', 'Kaféet öppnar i maj och säljer `waffles`.'],
  ]
  write(folder, 'source/harbour.md', `${texts.map(([source]) => source).join('\n\n')}\n`)
  write(folder, 'translations/sv/harbour.md', `${texts.map(([, target]) => target).join('\n\n')}\n`)
  const unsure = async () =>
    (await call<DiffReport>(folder, 'diff')).data.units.find(({ score }) => score < 0.9)
  const before = await unsure()
  const { documents } = (await call<AdoptReport>(folder, 'adopt')).data
  expect(documents[0]).toMatchObject({ recorded: 5, doubtful: [{ confidence: before?.score }] })
  expect((await unsure())?.score).not.toBe(before?.score)
})

test('adopt says of a pair that only its place speaks for that it is so, and not how sure it looks beside what is recorded', async () => {
  const folder = scratch()
  write(folder, 'tvilling.json', '{ "languages": ["sv"] }')
  const source = [
    '# The harbour',
    'The ferry leaves at noon from the old quay.',
    'The harbour was built in 1764 by forty men, and it burnt down twice.',
    'Dogs are kept on a lead from May to September.',
    'The café opens in May and sells `waffles`.',
    'The café closes in `October`.',
  ]
  const target = [
    '# Hamnen',
    'Färjan går vid tolv från den gamla kajen.',
    'Hamnen byggdes 1764 av fyrtio man, och den brann ned två gånger.',
    'Lotsen bodde i det gula huset.',
    'Den gamla föreståndaren flyttade till staden.',
    'Kanonen från kriget mot danskarna är bortforslad nu, och där den stod ska hembygdsföreningen sätta en bänk.',
    'Ta med något varmt.',
    'Kaféet öppnar i maj och säljer `waffles`.',
    'Kaféet stänger i `October`.',
  ]
  write(folder, 'source/harbour.md', `${source.join('\n\n')}\n`)
  write(folder, 'translations/sv/harbour.md', `${target.join('\n\n')}\n`)
  const { documents } = (await call<AdoptReport>(folder, 'adopt', [], { 'dry-run': true })).data
  expect(documents[0]).toMatchObject({ recorded: 5, doubtful: [{ onlyByPlace: true }] })
  const { stdout } = await run(folder, 'adopt')
  expect(stdout).toContain(
    '    paired only because what stands around them is\n    source/harbour.md:7  Dogs are kept on a lead',
  )
})

test('adopt writes below .tvilling only, and a second run changes nothing', async () => {
  const folder = copyOf('not-adopted-yet')
  const before = filesIn(folder)
  await run(folder, 'adopt')
  const after = filesIn(folder)
  expect(changedFiles(before, after)).toEqual(['.tvilling/.gitignore', LEDGER])
  const { stdout } = await run(folder, 'adopt')
  expect(stdout).toBe(
    'Nothing to adopt: there is no translation without a ledger.\n\nNext: npx tvilling status\n',
  )
  expect(filesIn(folder)).toEqual(after)
})

test('adopt --dry-run shows the same and writes nothing', async () => {
  const folder = copyOf('not-adopted-yet')
  const before = filesIn(folder)
  const dry = await run(folder, 'adopt --dry-run')
  expect(dry.stdout).toContain('Would be recorded: 5 units in 1 translation. No page was written.')
  expect(filesIn(folder)).toEqual(before)
  const { stdout } = await run(folder, 'adopt')
  expect(stdout.split('\n').slice(1, 7)).toEqual(dry.stdout.split('\n').slice(1, 7))
})

test('adopt takes what it can, names what it cannot read and exits 3', async () => {
  const folder = copyOf('not-adopted-yet')
  write(folder, 'source/other.md', '# Other\n')
  write(folder, 'translations/sv/other.md', new Uint8Array([0x80]))
  const { stdout, code } = await run(folder, 'adopt')
  expect(code).toBe(3)
  expect(stdout).toContain('translations/sv/other.md:1: byte 0x80 at offset 0 is not UTF-8')
  expect(stdout).toContain('Recorded: 5 units')
})

/** Pages with translations; each translation has a paragraph that its original has not. */
function manyPages(count: number): string {
  const folder = scratch()
  for (let at = 0; at < count; at++) {
    const page = `page-${String(at).padStart(3, '0')}.md`
    write(folder, `source/${page}`, `# Room ${at}\n\nThe map of \`${at}\` is from 1951.\n`)
    const text = `# Sal ${at}\n\nKartan över \`${at}\` är från 1951.\n\nFråga vakten, som har arbetat här länge.\n`
    write(folder, `translations/sv/${page}`, text)
  }
  return folder
}

test('adopt of many pages gives totals first, and shows some of what a person should look at', async () => {
  const folder = manyPages(30)
  const { stdout } = await run(folder, 'adopt')
  const lines = stdout.split('\n')
  expect(lines[0]).toBe('Recorded: 60 units in 30 translations. No page was written.')
  expect(lines[4]).toMatch(/^language +pages +recorded +outdated +doubtful +added +untranslated +unread$/u)
  expect(lines[5]).toMatch(/^sv +30 +60 +· +· +30 +· +·$/u)
  expect(stdout).toContain('To look at: 30 translations, those with most of it first')
  expect(stdout.match(/ ← /gu)).toHaveLength(10)
  expect(stdout).toContain('… and 20 translations more: give a path to see one, or --json for all')
  expect(stdout).toContain('Next: npx tvilling diff translations/sv/page-000.md, then')
  expect(lines.length).toBeLessThan(80)
})

test('adopt --json lists everything, however much it is', async () => {
  const { data } = await call<AdoptReport>(manyPages(30), 'adopt')
  expect(data.documents.flatMap(({ orphaned }) => orphaned)).toHaveLength(30)
})

test('adopt goes on where an earlier run ended, and says so', async () => {
  const folder = manyPages(12)
  await run(folder, 'adopt source/page-001.md source/page-002.md')
  const before = filesIn(folder)
  const { stdout } = await run(folder, 'adopt')
  expect(stdout).toContain('Recorded: 20 units in 10 translations. No page was written. 2 translations had')
  expect(changedFiles(before, filesIn(folder))).toHaveLength(10)
})

test('adopt killed or interrupted at any moment leaves whole ledgers, and the next run does the rest', async () => {
  const whole = manyPages(40)
  await run(whole, 'adopt')
  const recorded = (folder: string, path: string) => read(folder, path).replace(/"at":"[^"]*"/gu, '"at":"…"')
  const paths = Object.keys(filesIn(whole)).filter((path) => path.endsWith('.jsonl'))
  for (const [at, signal] of (['SIGINT', 'SIGTERM', 'SIGKILL'] as const).entries()) {
    const folder = manyPages(40)
    const child = start(folder, ['adopt'])
    const ended = finish(child)
    const first = `${folder}/.tvilling/sv/source/page-0${at}5.md.jsonl`
    while (!existsSync(first) && child.exitCode === null) await sleep(1)
    child.kill(signal)
    const { code, stdout } = await ended
    expect(code).toBe({ SIGINT: 130, SIGTERM: 143, SIGKILL: null }[signal])
    const done = Object.keys(filesIn(folder)).filter((path) => path.endsWith('.jsonl'))
    expect(done.length).toBeLessThan(40)
    const told = `Interrupted: ${40 - done.length} translation`
    expect([signal, stdout.includes(told)]).toEqual([signal, signal === 'SIGINT'])
    for (const path of done) expect(recorded(folder, path)).toBe(recorded(whole, path))
    expect((await run(folder, 'adopt')).stdout).toContain(`${done.length} translations had a ledger already.`)
    for (const path of paths) expect(recorded(folder, path)).toBe(recorded(whole, path))
    expect(leftovers(folder)).toEqual([])
  }
})

test('adopt keeps lines that a person added to the list of ignored files', async () => {
  const folder = copyOf('not-adopted-yet')
  write(folder, '.tvilling/.gitignore', 'notes.txt')
  const before = filesIn(folder)
  await call(folder, 'adopt', [], { 'dry-run': true })
  expect(filesIn(folder)).toEqual(before)
  await call(folder, 'adopt')
  const { stdout } = await run(folder, 'adopt')
  expect(stdout).toContain('Nothing to adopt')
  expect(filesIn(folder)['.tvilling/.gitignore']).not.toBe(before['.tvilling/.gitignore'])
})

test.each(['2', '-1', 'sure', ''])('adopt --threshold %j is refused', async (threshold) => {
  await expect(call(copyOf('not-adopted-yet'), 'adopt', [], { threshold })).rejects.toThrow(
    `Unexpected --threshold ${JSON.stringify(threshold)}, expected a number between 0 and 1`,
  )
})
