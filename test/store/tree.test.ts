import { expect, it } from 'vitest'
import { listTree } from '../../scripts/store/tree.js'
import { project } from './project.js'

it('lists files at any depth, sorted, without what begins with a dot, packages and links', () => {
  const outside = project({ 'secret.md': '' })
  const root = project({
    'b/c/d.md': '',
    'Z.md': '',
    'a.md': '',
    '.env': '',
    '.git/HEAD': '',
    '.cache/x.md': '',
    'docs/.vitepress/config.ts': '',
    'docs/.vitepress/cache/x.js': '',
    'b/node_modules/x/y.md': '',
    'link->': outside,
    'link.md->': `${outside}/secret.md`,
    'loop->': '.',
  })
  expect(listTree(root)).toEqual({
    paths: ['.env', 'Z.md', 'a.md', 'b/c/d.md', 'docs/.vitepress/cache/x.js', 'docs/.vitepress/config.ts'],
    isWhole: true,
  })
})

it('a folder that is not there holds nothing', () => {
  expect(listTree(`${project({})}/nowhere`)).toEqual({ paths: [], isWhole: true })
})
