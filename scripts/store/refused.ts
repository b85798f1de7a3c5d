/** What paths and names may not look like, whatever the disk holds. */
import { t } from '../phrases.js'

/** Why a path is not one of the project, by what it looks like and by the names in it; `undefined` when it may be one. */
export function refusedWhole(path: string): (() => string) | undefined {
  return refusedPath(path) ?? path.split('/').map(refusedName).find(Boolean)
}

/** Why no path may look like this one, as the end of a sentence; `undefined` when it may. */
export function refusedPath(path: string): (() => string) | undefined {
  return refusal(path, REFUSED_PATHS)
}

/** The same for a name in a path, between two slashes. */
export function refusedName(name: string): (() => string) | undefined {
  return refusal(name, REFUSED_NAMES)
}

function refusal(text: string, table: Refusals): (() => string) | undefined {
  const seen = text.replace(IGNORED, '')
  return table.find(([pattern]) => pattern.test(seen))?.[1]
}

/** The first that matches is reported. */
type Refusals = readonly (readonly [RegExp, () => string])[]

const REFUSED_PATHS: Refusals = [
  [/^$/, () => t('path.empty', 'is empty')],
  [/[\u0000-\u001f\u007f]/, () => t('path.control', 'holds a control character')],
  [/\\/, () => t('path.backslash', 'holds a backslash; folders are separated by "/"')],
  [/^\//, () => t('path.absolute', 'is absolute')],
  [/:/, () => t('path.colon', 'holds a colon, which names a drive or a hidden stream on Windows')],
  [/\/\/|\/$/, () => t('path.nameless', 'holds a folder without a name')],
]

/** Windows drops dots and spaces at the end, so they do not hide a name. */
const REFUSED_NAMES: Refusals = [
  [/^[. ]+$/, () => t('path.dots', 'steps out of its folder or stays in it ("..", ".")')],
  [/^(\.git|git~\d+)[. ]*$/i, () => t('path.git', "leads into git's own folder")],
  [
    /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])[. ]*(\.|$)/i,
    () => t('path.device', 'holds the name of a device on Windows'),
  ],
]

// Code points that HFS+ of macOS ignores in names, so that ".g\u200cit" is ".git" there; as in git's utf8.c.
const IGNORED = /\u200c|\u200d|[\u200e\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g

/** A name in a form that is the same for names that some systems take for one. */
export function folded(name: string): string {
  // Most names are their own form.
  if (FOLDED.test(name)) return name
  return name.replace(IGNORED, '').normalize('NFC').toLowerCase()
}

const FOLDED = /^[a-z\d_.-]+$/
