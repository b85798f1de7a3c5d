import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inRevision, inRevisions } from '../../scripts/store/checkout.js'
import { git } from '../commands/repository.js'
import { runs } from '../laws/runs.js'
import { scratch } from './scratch.js'

/** What stands below a folder: texts of files, and where links lead. */
function contentOf(folder: string, path = ''): readonly string[] {
  return readdirSync(join(folder, path))
    .toSorted()
    .filter((name) => name !== '.git')
    .flatMap((name) => {
      const [own, absolute] = [join(path, name), join(folder, path, name)]
      const status = lstatSync(absolute)
      if (status.isDirectory()) return [own, ...contentOf(folder, own)]
      return status.isSymbolicLink()
        ? `${own} -> ${readlinkSync(absolute)}`
        : `${own}: ${readFileSync(absolute, 'utf8')}`
    })
}

/** Commits a folder with these files; those that begin with an arrow are links. */
function commit(root: string, files: Readonly<Record<string, string>>): string {
  for (const name of readdirSync(root)) if (name !== '.git') rmSync(join(root, name), { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    const absolute = join(root, path)
    mkdirSync(dirname(absolute), { recursive: true })
    if (text.startsWith('->')) symlinkSync(text.slice(2), absolute)
    else writeFileSync(absolute, text)
  }
  git(root, ['add', '--all'])
  git(root, ['commit', '--quiet', '--allow-empty', '--message', 'change'])
  return git(root, ['rev-parse', 'HEAD']).trim()
}

/** A name can be a file, a folder or a link from one commit to the next. */
const TREES = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('a.md', 'b', 'b/a.md', 'b/c/a.md', 'c.png', 'd', 'd/e.md'),
      fc.constantFrom('one', 'two', '->a.md', '->b', '->../outside', '->/nowhere'),
    ),
    { selector: ([path]) => path, minLength: 1, maxLength: 4 },
  )
  .map((all) => {
    const isBelow = (path: string) => all.some(([other]) => path.startsWith(`${other}/`))
    return Object.fromEntries(all.filter(([path]) => !isBelow(path)))
  })

test('a folder that is brought from commit to commit holds what each of them held', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(TREES, { minLength: 2, maxLength: 4 }), async (trees) => {
      const root = scratch()
      git(root, ['init', '--quiet'])
      const commits = trees.map((files) => commit(root, files))
      const apart: (readonly string[])[] = []
      for (const one of commits) apart.push(await inRevision(root, one, async (folder) => contentOf(folder)))
      const together = await inRevisions(root, async (at) => commits.map((one) => contentOf(at(one))))
      expect(together).toEqual(apart)
    }),
    runs(12, 500),
  )
})

test('what did not change from one commit to the next is not written again', async () => {
  const root = scratch()
  git(root, ['init', '--quiet'])
  const commits = [
    commit(root, { 'a.md': 'same', 'b.md': 'old', 'c.png': 'first' }),
    commit(root, { 'a.md': 'same', 'b.md': 'new', 'c.png': 'second' }),
  ]
  const timesIn = (folder: string) =>
    ['a.md', 'b.md', 'c.png'].map((name) => lstatSync(join(folder, name), { bigint: true }).mtimeNs)
  await inRevisions(root, async (at) => {
    const [before, after] = commits.map((one) => timesIn(at(one)))
    expect(before?.map((time, index) => time === after?.[index])).toEqual([true, false, true])
  })
})
