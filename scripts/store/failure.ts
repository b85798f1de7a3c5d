/** What the system says when it refuses, in words with advice. */

import { UsageError } from '../errors.js'
import { t } from '../phrases.js'

const MEANINGS: Readonly<Record<string, () => string>> = {
  ENOSPC: () => t('system.diskFull', 'the disk is full; make room and run the command again'),
  EDQUOT: () => t('system.quota', 'the disk quota is used up; make room and run the command again'),
  EFBIG: () =>
    t('system.tooLarge', 'the file is larger than this system allows; raise the limit on file sizes'),
  EIO: () => t('system.diskError', 'the disk reported an error; check the disk before anything else'),
  EACCES: () =>
    t('system.permission', 'permission denied; give yourself the right to change this file and its folder'),
  EPERM: () =>
    t(
      'system.notAllowed',
      'the system does not allow it; check the rights and attributes of this file and its folder',
    ),
  EROFS: () => t('system.readOnly', 'the file system can only be read; write to one that can be changed'),
  EBUSY: () =>
    t('system.busy', 'another program holds the file; close that program and run the command again'),
  EMFILE: () => t('system.tooManyOpen', 'too many files are open; raise the limit on open files'),
  ENFILE: () => t('system.tooManyOpenHere', 'too many files are open on this system; close other programs'),
  ENAMETOOLONG: () => t('system.nameTooLong', 'the name is too long for this file system; shorten it'),
  ENOTDIR: () => t('system.fileInTheWay', 'a file stands where a folder is needed; move or rename that file'),
  EEXIST: () => t('system.fileInTheWay', 'a file stands where a folder is needed; move or rename that file'),
}

/** Code of an error that the system reported; `undefined` for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined
}

/**
 * Runs an action on a file. An error of the system becomes a `UsageError` of code `disk` with the path, what
 * happened and what to do; every other error passes unchanged.
 */
export function guard<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (cause) {
    const code = codeOf(cause)
    if (code === undefined) throw cause
    const meaning =
      MEANINGS[code]?.() ??
      t('system.refused', 'the system refused; see the reason and run the command again')
    const sentence = t('system.failed', 'cannot be read or written ({{code}}): {{meaning}}', {
      code,
      meaning,
    })
    throw new UsageError('disk', `${path}: ${sentence}`, { cause })
  }
}
