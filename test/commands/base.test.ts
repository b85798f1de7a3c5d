/** `check --base`: what a change adds and costs, in whatever clone there is. */
import { expect, test } from 'vitest'
import type { CheckReport } from '../../scripts/report/check.js'
import type { Card } from '../../scripts/review/card.js'
import { openReview } from '../review/app.js'
import { harbour } from '../review/harbour.js'
import { commit, git, shallowClone } from './repository.js'
import { call, copyOf, edit, read, run, write } from './run.js'

type Options = Readonly<Record<string, string | boolean>>

async function checked(folder: string, options: Options = {}): Promise<CheckReport> {
  return (await call<CheckReport>(folder, 'check', [], options)).data
}

const about = ({ messages }: CheckReport) =>
  messages.map(({ ruleId, language, file, line }) => `${ruleId} ${language} ${file}:${line}`)

const GUIDE = 'source/guide.md'

test('only what the change adds is reported, and what was there before is counted', async () => {
  const folder = copyOf('every-drift')
  commit(folder)
  expect(about(await checked(folder, { base: 'HEAD' }))).toEqual([])
  edit(folder, GUIDE, 'at eight', 'at nine')
  const report = await checked(folder, { base: 'HEAD' })
  expect(about(report)).toEqual(['outdated sv translations/sv/guide.md:9'])
  expect(report.change).toMatchObject({ files: [GUIDE], before: 7, fixed: {} })
})

test('lines that move, and a file that is renamed, add nothing', async () => {
  const folder = copyOf('every-drift')
  commit(folder)
  const path = 'translations/sv/guide.md'
  write(folder, path, `\r\n\r\n${read(folder, path)}`)
  expect(about(await checked(folder, { base: 'HEAD' }))).toEqual([])
  for (const [from, to] of [
    [GUIDE, 'source/handbook.md'],
    [path, 'translations/sv/handbook.md'],
    ['.tvilling/sv/source/guide.md.jsonl', '.tvilling/sv/source/handbook.md.jsonl'],
  ] as const)
    git(folder, ['mv', from, to])
  commit(folder)
  expect(about(await checked(folder, { base: 'HEAD~1' }))).toEqual([])
})

test('what the change settles is counted by language', async () => {
  const folder = copyOf('every-drift')
  commit(folder)
  await run(folder, ['ack', `${GUIDE}:3`, '--reason', 'spelling', '--by', 'Ada'])
  const { change } = await checked(folder, { base: 'HEAD' })
  expect(change?.fixed).toEqual({ sv: 1 })
})

test('a change is compared with where it began, not with what others added to the branch since', async () => {
  const folder = copyOf('every-drift')
  commit(folder)
  git(folder, ['checkout', '-q', '-b', 'mine'])
  edit(folder, GUIDE, 'at eight', 'at nine')
  commit(folder)
  git(folder, ['checkout', '-q', 'main'])
  edit(folder, GUIDE, 'on a sofa', 'on a bed')
  commit(folder)
  git(folder, ['checkout', '-q', 'mine'])
  expect(about(await checked(folder, { base: 'main' }))).toEqual(['outdated sv translations/sv/guide.md:9'])
})

test('a shallow clone is enough when both commits are in it, and says what to fetch when not', async () => {
  const folder = copyOf('every-drift')
  commit(folder)
  edit(folder, GUIDE, 'at eight', 'at nine')
  commit(folder)
  const whole = await checked(folder, { base: 'HEAD^1' })
  const shallow = shallowClone(folder, 2)
  expect(await checked(shallow, { base: 'HEAD^1' })).toEqual(whole)
  const { stderr, code } = await run(shallowClone(folder, 1), 'check --base HEAD^1')
  expect(code).toBe(2)
  expect(stderr).toContain('git fetch --deepen=1')
  const branch = await run(shallowClone(folder, 1), 'check --base origin/next')
  expect(branch.stderr).toContain('git fetch --depth=1 origin next:refs/remotes/origin/next')
})

test.each(['-x', '--output=x', '', 'a b', 'main\nx', ':/x'])(
  '%j names no commit, and is no option of git',
  async (base) => {
    const folder = copyOf('every-drift')
    commit(folder)
    const { stderr, code } = await run(folder, ['check', `--base=${base}`])
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not in this clone')])
  },
)

test('without a repository --base says that it needs one', async () => {
  const { stderr, code } = await run(copyOf('every-drift'), 'check --base main')
  expect([code, stderr]).toEqual([2, expect.stringContaining('There is no git repository here')])
})

test('the cost of an edit: texts, units, words, what is cosmetic or patched, characters', async () => {
  const folder = copyOf('every-drift')
  write(folder, GUIDE, 'See [the map](old.png) at *eight*.\n\nTwo words.\n\nStays as it is.\n')
  write(
    folder,
    'translations/sv/guide.md',
    'Se [kartan](old.png) klockan *åtta*.\n\nTvå ord.\n\nStannar som det är.\n',
  )
  write(
    folder,
    'translations/da/guide.md',
    'Se [kortet](old.png) klokken *otte*.\n\nTo ord.\n\nBliver som det er.\n',
  )
  for (const language of ['da', 'sv']) write(folder, `.tvilling/${language}/source/guide.md.jsonl`, '')
  const { rmSync } = await import('node:fs')
  for (const language of ['da', 'sv']) rmSync(`${folder}/.tvilling/${language}`, { recursive: true })
  await run(folder, 'adopt')
  commit(folder)
  write(folder, GUIDE, 'See [the map](new.png) at *eight*.\n\nThree more words.\n\nStays as\nit is.\n')
  const { change } = await checked(folder, { base: 'HEAD' })
  expect(change?.cost).toEqual({
    texts: [
      {
        file: GUIDE,
        line: 1,
        words: 7,
        languages: [
          { language: 'da', needs: 'patch', change: 'link' },
          { language: 'sv', needs: 'patch', change: 'link' },
        ],
      },
      {
        file: GUIDE,
        line: 3,
        words: 3,
        languages: [
          { language: 'da', needs: 'translation', change: expect.any(String) },
          { language: 'sv', needs: 'translation', change: expect.any(String) },
        ],
      },
    ],
    units: 4,
    words: 6,
    cosmetic: 0,
    patched: 2,
    characters: 34,
  })
})

test('what people said in a change is in its summary: why they rejected, kept or waived, and their comments', async () => {
  const folder = await harbour()
  const review = await openReview(folder)
  const outdated = async () => (await review.cards('language=sv&drift=outdated'))[0] as Card
  const say = async (wish: Readonly<Record<string, unknown>>) =>
    expect((await review.decide(await outdated(), wish)).status).toBe(200)
  await say({ action: 'comment', text: 'An old word.' })
  commit(folder)
  expect((await checked(folder, { base: 'HEAD' })).change?.words).toEqual([])
  await say({ action: 'reject', reason: 'Wrong terms' })
  await say({ action: 'comment', text: 'Which quay is it?\nThe new one?' })
  await say({ action: 'ack', reason: 'the same quay' })
  commit(folder)
  const { change } = await checked(folder, { base: 'HEAD^1' })
  const where = { file: 'translations/sv/harbour.md', line: 3, language: 'sv', by: 'Bo' }
  expect(change?.words).toEqual([
    expect.objectContaining({ ...where, type: 'rejection', text: 'Wrong terms' }),
    expect.objectContaining({ ...where, type: 'comment', text: 'Which quay is it?\nThe new one?' }),
    expect.objectContaining({ ...where, type: 'acknowledgement', text: 'the same quay' }),
  ])
  const { stdout } = await run(folder, 'check --base HEAD^1 --format markdown')
  const summary = stdout.replaceAll('&#58;', ':')
  expect(summary).toMatch(
    /What people said\*\*\n\n- `translations\/sv\/harbour\.md:3` Bo rejected a draft: Wrong terms\n/u,
  )
  expect(summary).toContain('Bo wrote: Which quay is it? The new one?\n')
  expect(summary).toContain('Bo said that no new translation is needed: the same quay\n')
  expect(stdout).not.toContain('An old word')
  // A page and its ledgers that are called otherwise say nothing anew.
  for (const path of [
    'source',
    'translations/sv',
    'translations/ar',
    '.tvilling/sv/source',
    '.tvilling/ar/source',
  ]) {
    const end = path.startsWith('.') ? '.md.jsonl' : '.md'
    git(folder, ['mv', `${path}/harbour${end}`, `${path}/port${end}`])
  }
  commit(folder)
  expect((await checked(folder, { base: 'HEAD^1' })).change?.words).toEqual([])
})

test('of what is cosmetic a look is enough: it costs no words and no characters', async () => {
  const folder = copyOf('nothing-waits')
  commit(folder)
  edit(folder, 'source/page.md', 'two towns', '*two* towns')
  const { change } = await checked(folder, { base: 'HEAD' })
  expect(change?.cost).toMatchObject({ units: 2, cosmetic: 2, patched: 0, words: 0, characters: 0 })
  expect(change?.cost.texts[0]?.languages.map(({ needs }) => needs)).toEqual(['look', 'look'])
  // White space and the way of marking mean nothing at all.
  edit(folder, 'source/page.md', '*two* towns', 'two\ntowns')
  expect((await checked(folder, { base: 'HEAD' })).change?.cost.units).toBe(0)
})

test('filters, hooks and monitors of a repository are not run', async () => {
  const folder = copyOf('every-drift')
  write(folder, '.gitattributes', '*.md filter=evil diff=evil\n')
  commit(folder)
  const evil = `touch ${folder}/ran; cat`
  for (const [key, value] of [
    ['filter.evil.smudge', evil],
    ['filter.evil.clean', evil],
    ['diff.evil.textconv', evil],
    ['diff.external', evil],
    ['core.fsmonitor', evil],
  ] as const)
    git(folder, ['config', key, value])
  edit(folder, GUIDE, 'at eight', 'at nine')
  expect(about(await checked(folder, { base: 'HEAD', 'max-age': '1000d' }))).toHaveLength(1)
  expect(() => read(folder, 'ran')).toThrow()
})
