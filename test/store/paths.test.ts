import { mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../scripts/errors.js'
import { readText, removeFile, writeText } from '../../scripts/store/disk.js'
import { openFolders } from '../../scripts/store/folders.js'
import { parseLanguage } from '../../scripts/store/language-tag.js'
import { withLock } from '../../scripts/store/lock.js'
import { resolveInside } from '../../scripts/store/paths.js'
import { codeOf } from './refusal.js'
import { scratch } from './scratch.js'

const SECRET = 'nobody may read or change this'

/** A project with links of all sorts, and a folder outside whose path begins like the project's. */
function project(): { readonly root: string; readonly outside: string } {
  const parent = scratch()
  const [root, outside] = [join(parent, 'site'), join(parent, 'site_outside')]
  for (const folder of [root, outside, join(root, '.git'), join(root, 'source')]) mkdirSync(folder)
  for (const file of [join(outside, 'page.md'), join(root, '.git/config')]) writeFileSync(file, SECRET)
  writeFileSync(join(root, 'source/page.md'), 'text')
  const links = {
    out: outside,
    'out-relative': '../site_outside',
    'out-file.md': join(outside, 'page.md'),
    parent: '..',
    'source/up': '../..',
    absolute: '/',
    devices: '/dev',
    chain: 'out',
    git: '.git',
    'git-file.md': '.git/config',
    'nowhere.md': 'missing.md',
    'nowhere-out.md': '../site_outside/fresh.md',
    loop: 'loop',
    'loop-a': 'loop-b/x',
    'loop-b': 'loop-a/x',
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, name))
  return { root, outside }
}

// biome-ignore format: a table
const BY_NAME = [
  '', '/', '//', '.', '..', './', '../', './.', '...', '. ', '.. ', '.. /x', '. ./x',
  '../site_outside/page.md', 'source/..', 'source/../..', 'source/../../site_outside/page.md',
  'source/./page.md', './source/page.md', 'source//page.md', 'source/', '/etc/passwd', '//server/share/x',
  '///x', '\\', '\\x', '..\\x', 'source\\page.md', 'source/..\\..\\x', '\\\\server\\share\\x',
  '\\\\?\\C:\\x', '//?/C:/x', '//./PhysicalDrive0', 'C:', 'C:x', 'c:/x', 'C:\\x', 'source/C:/x',
  'file:///etc/passwd', 'page.md:stream', 'page.md::$DATA', 'a\0b', '\0', 'page.md\0.jpg', 'a\nb', 'a\rb',
  'a\tb', 'a\u001b[2Jb', '\u007f', '.git', '.git/config', '.GIT/config', '.Git/hooks/post-checkout',
  'source/.git/config', 'source/.git', '.git ', '.git.', '.git...', '.git . .', '.git /config',
  '.git./config', 'git~1', 'GIT~1/config', 'git~2/x', '.g\u200cit/config', '.git\u200d/config',
  '\ufeff.git/config', '.gi\u202et/config', '.git:x', '.git::$INDEX_ALLOCATION/config', '.\u200c./x',
  '\u200e../x', 'con', 'CON', 'source/con.md', 'prn', 'aux', 'aux.md', 'nul', 'NUL.txt', 'nul .md',
  'nul.', 'com1', 'COM9.md', 'com¹', 'lpt1', 'lpt³.x', 'conin$', 'CONOUT$',
]

// biome-ignore format: a table
const BY_LINK = [
  'out', 'out/page.md', 'out/fresh.md', 'out-relative/page.md', 'out-file.md', 'parent',
  'parent/site_outside/page.md', 'source/up/site_outside/page.md', 'absolute/etc/passwd', 'devices/null',
  'devices/zero', 'chain/page.md', 'chain/fresh/fresh.md', 'git', 'git/config', 'git/hooks/fresh',
  'git-file.md', 'nowhere.md', 'nowhere-out.md', 'nowhere.md/x', 'loop', 'loop/x', 'loop-a', 'loop-a/x/y',
]

// biome-ignore format: a table
const HARMLESS = [
  'x', 'a/b/c/d.md', '.tvilling/sv/source/page.md.jsonl', '..x', 'x..', '..x/page.md', 'a..b/c',
  '.github/page.md', '.gitignore', '.gitattributes', 'git', 'gitx', 'x.git', 'x.git/page.md', '~', '~/x',
  '$HOME/x', '%2e%2e/x', '..%2fx', '-rf', 'å/ö.md', 'a b/c d.md', '双子.md', 'конь.md',
  'mi\u200cnevisam.md', 'console.md', 'auxiliary/x', 'null', 'com', 'com10', 'xcon', 'lpt', 'con-tent.md',
  'what?.md', '*.md', '[id].mdx', '(group)/page.md', '@x/y', '#x', 'a|b',
]

// biome-ignore format: a table
const LANGUAGES = [
  'sv', 'da', 'en', 'SV', 'pt-BR', 'zh-Hans', 'zh-Hant-TW', 'es-419', 'sr-Latn-RS', 'nds', 'ca-valencia',
  'de-1996', 'sl-rozaj-biske', 'de-DE-1901', 'sv-x-formal', 'con-CO',
]

// biome-ignore format: a table
const NO_LANGUAGES = [
  '', ' ', '.', '..', '/', '../sv', 'sv/..', 'sv/../..', 'sv/', '/sv', '\\', 'sv\\da', '.git', 'sv.md',
  's', '1', '-', '-sv', 'sv-', 'sv--SE', 'sv_SE', 'sv SE', ' sv', 'sv\n', 'sv\0', 'sv\u200d', 'ѕv', 'sv*',
  '*', 'sv,da', 'sv;q=1', 'swedish', 'cache', 'language', 'root', 'x-sv', 'i-klingon', 'en-GB-oed',
  'sv-S', 'sv-SEE1SEE1SEE', 'sv-SE-SE', 'de-1901-1901', 'sv-u-co-trad', 'sv-x', 'sv-x-',
  'sv-x-toolonganyway', '__proto__', 'constructor', 'con', 'aux', 'NUL', 'prn', '{language}', '%2e%2e',
  '~', 'C:',
]

function messageOf(action: () => unknown): string | undefined {
  try {
    action()
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  return undefined
}

describe('resolveInside', () => {
  const { root, outside } = project()

  test.each(BY_NAME)('refuses the path %j, to read and to write', (path) => {
    expect(codeOf(() => resolveInside(root, path))).toBe('input')
    expect(codeOf(() => resolveInside(root, path, { to: 'write', code: 'config' }))).toBe('config')
  })

  test.each(BY_LINK)('refuses the path %j, which a symbolic link leads astray', (path) => {
    expect(codeOf(() => resolveInside(root, path))).toBe('input')
    expect(codeOf(() => resolveInside(root, path, { to: 'write' }))).toBe('input')
  })

  test('nothing of that is read, written, removed or locked outside the project', () => {
    for (const path of [...BY_NAME, ...BY_LINK]) {
      const codes = [
        codeOf(() => readText(root, path)),
        codeOf(() => writeText(root, path, 'hostile')),
        codeOf(() => removeFile(root, path)),
      ]
      expect(codes, path).toEqual(['input', 'input', 'input'])
    }
    // With ".lock" behind it some of these is another name, which stays inside and may be locked.
    for (const path of [...BY_NAME, ...BY_LINK, 'out/page'])
      codeOf(() => withLock(root, path, () => 1, { limit: 0 }))
    expect(readdirSync(outside)).toEqual(['page.md'])
    expect(readdirSync(join(root, '.git'))).toEqual(['config'])
    for (const file of [join(outside, 'page.md'), join(root, '.git/config')])
      expect(readFileSync(file, 'utf8')).toBe(SECRET)
  })

  test.each(HARMLESS)('accepts the odd but harmless path %j', (path) => {
    const clean = scratch()
    expect(resolveInside(clean, path)).toBe(join(clean, ...path.split('/')))
    expect(writeText(clean, path, 'text')).toBe(true)
    expect(readText(clean, path)).toBe('text')
  })

  test('follows a link that stays inside to read, and refuses it to write', () => {
    const { root } = project()
    symlinkSync('source', join(root, 'docs'))
    symlinkSync('page.md', join(root, 'source/alias.md'))
    expect(resolveInside(root, 'docs/page.md')).toBe(join(root, 'source/page.md'))
    expect(resolveInside(root, 'docs/alias.md')).toBe(join(root, 'source/page.md'))
    for (const path of ['docs/page.md', 'docs/fresh.md', 'source/alias.md']) {
      expect(
        codeOf(() => resolveInside(root, path, { to: 'write' })),
        path,
      ).toBe('input')
    }
  })

  test('takes a root that is itself reached by a link', () => {
    const { root } = project()
    symlinkSync(basename(root), `${root}-link`)
    expect(resolveInside(`${root}-link`, 'source/page.md')).toBe(realpathSync(join(root, 'source/page.md')))
    expect(writeText(`${root}-link`, 'source/page.md', 'new')).toBe(true)
  })

  test('stays inside whatever the path', () => {
    const names = fc.constantFrom(
      '..',
      '.',
      '',
      '.git',
      'x',
      'out',
      'parent',
      'source',
      'up',
      '\\',
      '/',
      'C:',
      'page.md',
      '\0',
    )
    fc.assert(
      fc.property(fc.array(names, { maxLength: 6 }), (parts) => {
        try {
          const absolute = resolveInside(root, parts.join('/'))
          expect(absolute.startsWith(`${root}/`) && !absolute.includes('.git')).toBe(true)
        } catch (error) {
          if (!(error instanceof UsageError)) throw error
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('says what is wrong with a path, and shows control characters as escapes', () => {
    expect(() => resolveInside(root, 'a\u001b[2J')).toThrow(
      '"a\\u001b[2J" holds a control character; expected a path below',
    )
    expect(() => resolveInside(root, 'out/page.md')).toThrow('is led astray by the symbolic link "out"')
  })
})

describe('openFolders', () => {
  const { root } = project()
  symlinkSync('source', join(root, 'docs'))
  symlinkSync('page.md', join(root, 'source/alias.md'))

  test('says of each path what resolveInside says, whatever was asked before', () => {
    const inside = ['docs/page.md', 'docs/alias.md', 'docs/fresh/x.md', 'source/alias.md', 'source/page.md/x']
    const { check } = openFolders(root)
    for (const path of [
      ...BY_NAME,
      ...BY_LINK,
      ...HARMLESS,
      ...inside,
      ...BY_LINK.map((path) => `x/${path}`),
    ])
      expect(
        messageOf(() => check(path)),
        path,
      ).toBe(messageOf(() => resolveInside(root, path)))
  })

  test('knows where nothing stands, and takes names for one that some systems take for one', () => {
    const { check, isEmpty } = openFolders(root)
    const isNothing = (path: string) => {
      check(path)
      return isEmpty(path)
    }
    const paths = ['source/page.md', 'source/PAGE.md', 'source/alias.md', 'docs/page.md', 'docs/none.md']
    // What lies behind a link is left to who looks there.
    expect(paths.map(isNothing)).toEqual([false, false, false, false, false])
    expect(['source/none.md', 'none/page.md', 'source/page.md/x'].map(isNothing)).toEqual([true, true, true])
  })
})

describe('parseLanguage', () => {
  test.each(LANGUAGES)('gives the tag %j as it is', (tag) => {
    expect(parseLanguage(tag)).toBe(tag)
  })

  test.each(NO_LANGUAGES)('refuses the tag %j', (tag) => {
    expect(codeOf(() => parseLanguage(tag))).toBe('config')
  })

  test('says what to write instead', () => {
    expect(() => parseLanguage('sv_SE')).toThrow(
      '"sv_SE" is not a language that can be used here; expected a language tag of BCP 47',
    )
    expect(() => parseLanguage('con')).toThrow('Windows has no folder of that name; add a region')
  })
})
