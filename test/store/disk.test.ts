import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../scripts/errors.js'
import { readText, removeFile, SIZE_LIMIT, writeText } from '../../scripts/store/disk.js'
import { run } from './processes.js'
import { scratch } from './scratch.js'

function errorOf(action: () => unknown): UsageError {
  try {
    action()
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('readText', () => {
  test('gives undefined for a file that does not exist, also below a file', () => {
    const root = scratch()
    writeFileSync(join(root, 'page.md'), '')
    expect(readText(root, 'missing.md')).toBeUndefined()
    expect(readText(root, 'no/such/folder.md')).toBeUndefined()
    expect(readText(root, 'page.md/below.md')).toBeUndefined()
  })

  test('gives an empty text for an empty file', () => {
    const root = scratch()
    writeFileSync(join(root, 'page.md'), '')
    expect(readText(root, 'page.md')).toBe('')
  })

  test('keeps the byte-order mark, line ends and characters of any script', () => {
    const root = scratch()
    const text = '\uFEFF# Tvilling\r\nЕдин\n双子\u2028👩‍👩‍👧\uFFFD e\u0301'
    writeFileSync(join(root, 'page.md'), text)
    expect(readText(root, 'page.md')).toBe(text)
  })

  test.each([
    ['Latin-1', [0x61, 0x0a, 0x62, 0xe9, 0x0a], 'page.md:2: byte 0xe9 at offset 3'],
    ['a sequence that is cut off', [0xc3, 0xa9, 0xe2, 0x82], 'page.md:1: byte 0xe2 at offset 2'],
    ['a surrogate', [0x0a, 0x0a, 0xed, 0xa0, 0x80], 'page.md:3: byte 0xed at offset 2'],
    ['an overlong slash', [0x2e, 0xc0, 0xaf], 'page.md:1: byte 0xc0 at offset 1'],
    ['a bad byte behind a real U+FFFD', [0xef, 0xbf, 0xbd, 0xff], 'page.md:1: byte 0xff at offset 3'],
    ['NUL', [0x61, 0x0a, 0x00], 'page.md:2: byte 0x00 at offset 2'],
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00], 'It looks like UTF-16'],
  ])('refuses %s and says where', (_, bytes, expected) => {
    const root = scratch()
    writeFileSync(join(root, 'page.md'), Buffer.from(bytes))
    const error = errorOf(() => readText(root, 'page.md'))
    expect(error.code).toBe('input')
    expect(error.message).toContain(expected)
    expect(error.message).toContain('Save the file as UTF-8')
  })

  test('gives the bytes back or refuses, whatever the bytes', () => {
    const root = scratch()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        writeFileSync(join(root, 'page.md'), bytes)
        try {
          expect(Buffer.from(readText(root, 'page.md') ?? '').equals(bytes)).toBe(true)
        } catch (error) {
          if (!(error instanceof UsageError)) throw error
          const [, offset] = /at offset (\d+)/.exec(error.message) ?? []
          // All before the place is fine, and no more of it would be.
          const whole = Buffer.from(bytes.subarray(0, Number(offset)))
          expect(Buffer.from(whole.toString()).equals(whole) && !whole.includes(0)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('refuses a file over the limit, unless the caller allows more', () => {
    const root = scratch()
    writeFileSync(join(root, 'page.md'), 'x'.repeat(SIZE_LIMIT + 1))
    const error = errorOf(() => readText(root, 'page.md'))
    expect(error.code).toBe('input')
    expect(error.message).toMatch(/^page\.md: found 2,097,153 bytes; expected at most 2,097,152\./)
    expect(readText(root, 'page.md', { limit: SIZE_LIMIT + 1 })).toHaveLength(SIZE_LIMIT + 1)
  })

  test('refuses a folder and, without waiting for it, a pipe', async () => {
    const root = scratch()
    mkdirSync(join(root, 'folder.md'))
    expect(errorOf(() => readText(root, 'folder.md')).message).toMatch(
      /found a folder; expected a regular file/,
    )
    if (process.platform === 'win32') return
    await run('mkfifo', [join(root, 'pipe.md')]).ended
    expect(errorOf(() => readText(root, 'pipe.md')).message).toMatch(/found a device, pipe or socket/)
  })

  test('reads through a symbolic link that stays inside the project', () => {
    const root = scratch()
    writeFileSync(join(root, 'page.md'), 'text')
    symlinkSync('page.md', join(root, 'link.md'))
    expect(readText(root, 'link.md')).toBe('text')
  })
})

describe('writeText', () => {
  test('creates a file with the folders above it, and replaces it whole', () => {
    const root = scratch()
    expect(writeText(root, 'a/b/page.md', 'a long first text\n')).toBe(true)
    expect(writeText(root, 'a/b/page.md', '\uFEFFkort\r\n')).toBe(true)
    expect(readFileSync(join(root, 'a/b/page.md'), 'utf8')).toBe('\uFEFFkort\r\n')
    expect(readdirSync(join(root, 'a/b'))).toEqual(['page.md'])
  })

  test('gives back what was written, for any text without NUL and half pairs', () => {
    const root = scratch()
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        fc.pre(!text.includes('\0') && Buffer.from(text).toString() === text)
        writeText(root, 'page.md', text)
        expect(readText(root, 'page.md')).toBe(text)
      }),
      { numRuns: 100 },
    )
  })

  test('does not touch a file that has the text already', () => {
    const root = scratch()
    writeText(root, 'page.md', 'text')
    utimesSync(join(root, 'page.md'), 1_000_000, 1_000_000)
    const before = statSync(join(root, 'page.md'))
    expect(writeText(root, 'page.md', 'text')).toBe(false)
    expect(writeText(root, 'page.md', 'text', { before: 'something else' })).toBe(false)
    const { ino, mtimeMs } = statSync(join(root, 'page.md'))
    expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs })
  })

  test.each(['600', '644', '755', '666', '444'])(
    'keeps the mode %s of the file that it replaces',
    (octal) => {
      const mode = Number.parseInt(octal, 8)
      const root = scratch()
      writeText(root, 'page.md', 'old')
      chmodSync(join(root, 'page.md'), mode)
      writeText(root, 'page.md', 'new')
      expect(statSync(join(root, 'page.md')).mode & 0o7777).toBe(mode)
    },
  )

  test('leaves other names of the old file alone', () => {
    const root = scratch()
    writeText(root, 'page.md', 'old')
    linkSync(join(root, 'page.md'), join(root, 'backup.md'))
    writeText(root, 'page.md', 'new')
    expect(readText(root, 'backup.md')).toBe('old')
  })

  test('refuses a symbolic link, to a file or to a folder, and leaves it', () => {
    const root = scratch()
    writeText(root, 'folder/page.md', 'old')
    symlinkSync('folder/page.md', join(root, 'link.md'))
    symlinkSync('folder', join(root, 'other'))
    for (const path of ['link.md', 'other/page.md', 'other/fresh.md']) {
      expect(errorOf(() => writeText(root, path, 'new')).code).toBe('input')
    }
    expect(lstatSync(join(root, 'link.md')).isSymbolicLink()).toBe(true)
    expect(readText(root, 'folder/page.md')).toBe('old')
    expect(existsSync(join(root, 'folder/fresh.md'))).toBe(false)
  })

  test('refuses to replace a folder', () => {
    const root = scratch()
    mkdirSync(join(root, 'page.md'))
    expect(errorOf(() => writeText(root, 'page.md', 'new')).message).toMatch(
      /found a folder; expected a regular file/,
    )
  })

  test.each([
    ['changed', 'theirs', 'old'],
    ['created', 'theirs', null],
    ['removed', undefined, 'old'],
  ])('refuses a file that was %s since it was read', (what, now, before) => {
    const root = scratch()
    if (now !== undefined) writeText(root, 'page.md', now)
    const error = errorOf(() => writeText(root, 'page.md', 'ours', { before }))
    expect(error.code).toBe('input')
    expect(error.message).toContain(`page.md: was ${what} meanwhile`)
    expect(readText(root, 'page.md')).toBe(now)
    expect(readdirSync(root).length).toBe(now === undefined ? 0 : 1)
  })

  test('writes when the file is still what was read', () => {
    const root = scratch()
    expect(writeText(root, 'page.md', 'first', { before: null })).toBe(true)
    expect(writeText(root, 'page.md', 'second', { before: 'first' })).toBe(true)
    expect(readText(root, 'page.md')).toBe('second')
  })

  test('refuses a text that could not be read again', () => {
    const root = scratch()
    expect(errorOf(() => writeText(root, 'page.md', 'half \ud83d')).message).toContain(
      'half of a surrogate pair',
    )
    expect(errorOf(() => writeText(root, 'page.md', 'a\0b')).message).toContain('NUL')
    expect(existsSync(join(root, 'page.md'))).toBe(false)
  })

  test('manages the longest names that a file can have', () => {
    const root = scratch()
    const name = `${'ö'.repeat(126)}.md`
    writeText(root, name, 'text')
    expect(readText(root, name)).toBe('text')
  })
})

describe('removeFile', () => {
  test('removes a file, and says that there is none', () => {
    const root = scratch()
    writeText(root, 'page.md', 'text')
    expect(removeFile(root, 'page.md')).toBe(true)
    expect(removeFile(root, 'page.md')).toBe(false)
    expect(readdirSync(root)).toEqual([])
  })

  test('refuses a file that was changed since it was read, a link and a folder', () => {
    const root = scratch()
    writeText(root, 'folder/page.md', 'theirs')
    symlinkSync('folder/page.md', join(root, 'link.md'))
    expect(errorOf(() => removeFile(root, 'folder/page.md', { before: 'ours' })).code).toBe('input')
    expect(errorOf(() => removeFile(root, 'link.md')).code).toBe('input')
    expect(errorOf(() => removeFile(root, 'folder')).code).toBe('input')
    expect(readText(root, 'folder/page.md')).toBe('theirs')
  })
})
